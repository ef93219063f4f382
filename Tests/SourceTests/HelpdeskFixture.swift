import Domain
import Postgres
import Source
import TestSupport

/// A helpdesk of one's own, read by a login that has the rights of `grants.sql` and no others.
protocol HelpdeskFixture {
    /// The adapter, and the folder of its tables among the fixtures.
    static var adapter: String { get }
    /// What `makeTemplate` made, once.
    static var template: Swift.Result<TestDatabase, any Error> { get }
}

extension HelpdeskFixture {
    static var reader: String { "handover_reader" }

    static func makeTemplate(_ people: String) -> Swift.Result<TestDatabase, any Error> {
        Swift.Result {
            let database = try TestDatabase.create("\(adapter) template")
            var connection = try database.connect()
            try connection.run(
                try RepositoryFile.text("Tests/Fixtures/\(adapter)/tables.sql"))
            try connection.run(try RepositoryFile.text("sql/sources/\(adapter)/grants.sql"))
            try connection.run(people)
            return database
        }
    }

    static func create(_ hint: String) throws -> TestDatabase {
        try TestDatabase.create(hint, copying: try template.get())
    }

    /// What a run would read, as `reader`, after `sql` was run as the owner.
    static func read(
        _ sql: String, parameters: [String: String] = [:], packed: Set<CaseID> = []
    ) throws -> Snapshot {
        let database = try create(adapter)
        var owner = try database.connect()
        try owner.run(sql)
        var connection = try database.connect(as: reader)
        return try SourceReader.read(
            try Adapter.named(adapter, parameters: parameters), on: &connection,
            request: ReadRequest(packedCases: packed), at: Instant(secondsSince1970: 1_795_010_400))
    }

    static func insert(into table: String, _ row: [String: String]) -> String {
        let names = row.keys.sorted()
        return "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES "
            + "(\(names.compactMap { row[$0] }.joined(separator: ", ")));\n"
    }
}

extension TestDatabase {
    /// Connects as another login of the cluster, which trusts every local one.
    func connect(as login: String) throws(PostgresError) -> Connection {
        try Connection(ConnectionOptions(conninfo: "\(conninfo) user='\(login)'"))
    }
}
