import Domain
import Postgres
import Source
import TestSupport
import Testing

@Suite struct OwnerWriterTests {
    private func assignee(_ connection: inout Connection, _ id: Int) throws -> String? {
        try connection.one(
            Statement(
                name: "test", text: "SELECT assignee_id::text FROM conversations WHERE id = \(id)")
        ) { row throws(PostgresError) in try row.optionalText(0) }
    }

    private func apply(
        _ connection: inout Connection, _ id: String, _ agent: String, seen: String?
    ) throws -> Bool {
        try OwnerWriter.apply(
            try ChatwootDatabase.adapter(), caseID: id, agentID: agent, seen: seen,
            on: &connection)
    }

    @Test("the receiver becomes the assignee, once and again")
    func chatwoot() throws {
        var connection = try ChatwootDatabase.create(.v410).connect()
        #expect(try apply(&connection, "101", "2", seen: "1"))
        #expect(try assignee(&connection, 101) == "2")
        #expect(try apply(&connection, "101", "2", seen: "1"))
        #expect(try apply(&connection, "102", "1", seen: nil))
        #expect(try assignee(&connection, 102) == "1")
    }

    @Test("what a person changed, closed or left stays as it is")
    func changed() throws {
        var connection = try ChatwootDatabase.create(.v43).connect()
        #expect(try apply(&connection, "101", "2", seen: "3") == false)
        #expect(try apply(&connection, "101", "2", seen: nil) == false)
        // Resolved; no member of the account; another account's.
        #expect(try apply(&connection, "108", "2", seen: "1") == false)
        #expect(try apply(&connection, "101", "4", seen: "1") == false)
        #expect(try apply(&connection, "201", "2", seen: "9") == false)
        #expect(try assignee(&connection, 101) == "1")
        #expect(try assignee(&connection, 201) == "9")
    }

    @Test("a file that writes more than one case is undone and told")
    func tooMany() throws {
        var connection = try DeskDatabase.create("owner").connect()
        try connection.run(
            """
            INSERT INTO desk.ticket (case_id, case_number, status, status_raw, required_skills, tags,
                opened_at, last_activity_at)
            SELECT n::text, n::text, 'open', 'open', '{}', '{}', now(), now()
            FROM generate_series(1, 2) AS n
            """)
        let folder = try AdapterFolder([
            "apply_owner.sql":
                "UPDATE desk.ticket SET assignee_id = $2 WHERE $1::text <> '' AND $3::text IS NULL"
        ])
        let adapter = try folder.adapter()
        #expect(throws: SourceError.self) {
            try OwnerWriter.apply(adapter, caseID: "1", agentID: "sam", seen: nil, on: &connection)
        }
        let written = try connection.one(
            Statement(name: "test", text: "SELECT count(assignee_id) FROM desk.ticket")
        ) { row throws(PostgresError) in try row.int8(0) }
        #expect(written == 0)
        let native = try Adapter.named("native")
        #expect(
            try OwnerWriter.apply(native, caseID: "1", agentID: "sam", seen: nil, on: &connection))
        #expect(
            try OwnerWriter.apply(native, caseID: "1", agentID: "ana", seen: nil, on: &connection)
                == false)
    }

    @Test("whether a login may write is known without writing")
    func check() throws {
        let database = try ChatwootDatabase.create(.v43)
        try ChatwootDatabase.grant(on: database)
        let adapter = try ChatwootDatabase.adapter()
        var reader = try ChatwootDatabase.reader(of: database)
        let error = #expect(throws: SourceError.self) {
            try OwnerWriter.check(adapter, on: &reader)
        }
        #expect(error?.postgresError?.sqlState == "42501")
        var owner = try database.connect()
        try OwnerWriter.check(adapter, on: &owner)
        // What the end of grants.sql gives is enough, with what reading takes.
        try owner.run("GRANT UPDATE (assignee_id, updated_at) ON conversations TO handover_reader")
        try OwnerWriter.check(adapter, on: &reader)
        #expect(try assignee(&owner, 101) == "1")
    }
}
