import Domain
import FoundationEssentials
import Postgres
import Source
import TestSupport
import Testing

/// The folder that an adapter for another system begins as.
@Suite struct SkeletonTests {
    private static let folder = RepositoryFile.path("sql/skeleton")

    @Test("the skeleton is a valid adapter, of a helpdesk without anything in it")
    func valid() throws {
        let database = try TestDatabase.create("skeleton")
        var connection = try database.connect()
        let adapter = try Adapter.named(Self.folder)
        #expect(Relation.allCases.filter { !adapter.has($0) } == [])
        #expect(try SourceReader.check(adapter, on: &connection) == [])
        let at = Instant(secondsSince1970: 1_795_010_400)
        let snapshot = try SourceReader.read(
            adapter, on: &connection, request: ReadRequest(packedCases: ["1"]), at: at)
        #expect(snapshot.teams.isEmpty && snapshot.agents.isEmpty && snapshot.cases.isEmpty)
        #expect(snapshot.notClosed == [:])
        #expect(snapshot.missingRelations == [])
        let shifts = try SourceReader.roster(
            adapter, on: &connection, from: at, to: at + .days(1))
        #expect(shifts == [])
    }

    @Test("the skeleton says of every column what the contract says", arguments: Relation.allCases)
    func columns(_ relation: Relation) throws {
        let statement = try #require(try Adapter.named(Self.folder).statement(relation))
        let lines = statement.text.split(separator: "\n").map(String.init)
            .filter { $0.contains(" AS ") && $0.contains("NULL::") }
        #expect(lines.count == relation.columns.count)
        for (line, column) in zip(lines, relation.columns) {
            #expect(line.contains("NULL::\(column.type.sqlName) AS \(column.name)"))
            #expect(line.contains("never NULL") == column.isRequired, "\(column.name)")
            for choice in column.choices { #expect(line.contains(choice), "\(column.name)") }
        }
    }

    @Test("the skeleton is no helpdesk of ours: nobody may read an empty one by mistake")
    func notEmbedded() {
        #expect(!Adapter.embeddedNames.contains("skeleton"))
        #expect(Set(["native", "rt", "zammad"]).isSubset(of: Adapter.embeddedNames))
    }

    @Test("files for people lie beside the relations without being taken for misspelt ones")
    func companions() throws {
        let database = try DeskDatabase.create("companions")
        var connection = try database.connect()
        func problems(_ files: [String: String?]) throws -> [String] {
            let folder = try AdapterFolder(files)
            return try SourceReader.check(try folder.adapter(), on: &connection).map(\.file)
        }
        let applyOwner = """
            UPDATE desk.ticket SET assignee_id = $2
            WHERE case_id = $1 AND assignee_id IS NOT DISTINCT FROM $3
            """
        #expect(
            try problems([
                "grants.sql": "GRANT", "apply_owner.sql": applyOwner, "README.md": "words",
            ]) == [])
        #expect(try problems(["grant.sql": "GRANT"]) == ["grant.sql"])
    }
}
