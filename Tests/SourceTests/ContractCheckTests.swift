import Domain
import Postgres
import Source
import TestSupport
import Testing

@Suite struct ContractCheckTests {
    private static let database = Swift.Result { try DeskDatabase.create("contract") }

    private func setup() throws -> Connection {
        let database = try Self.database.get()
        return try database.connect()
    }

    private func problems(_ files: [String: String?]) throws -> [String] {
        var connection = try setup()
        let folder = try AdapterFolder(files)
        return try SourceReader.check(try folder.adapter(), on: &connection).map(\.description)
    }

    @Test("the native adapter fits its own tables")
    func native() throws {
        var connection = try setup()
        #expect(try SourceReader.check(try Adapter.named("native"), on: &connection) == [])
    }

    @Test("a column that is missing or of another type is named with its mend")
    func columns() throws {
        let found = try problems([
            "deadline.sql": """
            SELECT case_id, kind, due_at::text AS due_at, description
            FROM desk.deadline WHERE case_id = ANY ($1::text[]);
            """,
            "team.sql": "SELECT 1 AS team_id, name, active, timezone FROM desk.team",
        ])
        #expect(
            found == [
                "team.sql: column team_id is integer, expected text; mend: cast it, team_id::text",
                "deadline.sql: column due_at is text, expected timestamptz; "
                    + "mend: cast it, due_at::timestamptz",
                "deadline.sql: column origin is missing; mend: add ...::text AS origin",
            ])
    }

    @Test("a time without zone is mended by saying its zone, not by a cast")
    func timestamps() throws {
        let found = try problems([
            "outcome.sql": """
            SELECT case_id, closed_at::timestamp AS closed_at, assignee_id, last_agent_at
            FROM desk.ticket
            """
        ])
        #expect(
            found == [
                "outcome.sql: column closed_at is timestamp without time zone, expected timestamptz; "
                    + "mend: say in which zone it is kept, closed_at AT TIME ZONE 'UTC'"
            ])
    }

    @Test("columns in another order, further ones and narrower types are fine")
    func tolerated() throws {
        let found = try problems([
            "team.sql": """
            SELECT active, now() AS extra, timezone::varchar AS timezone, name::char(9) AS name, team_id
            FROM desk.team
            """,
            "closure.sql": "SELECT NULL::text AS team_id, 1::smallint AS not_closed",
        ])
        #expect(found == [])
    }

    @Test("a column that comes twice is refused: which one counts?")
    func doubled() throws {
        let found = try problems([
            "closure.sql": "SELECT team_id, 1::bigint AS not_closed, name AS team_id FROM desk.team"
        ])
        #expect(
            found == [
                "closure.sql: column team_id is there 2 times; mend: give the others another name"
            ])
    }

    @Test("parameters must be those of the relation")
    func parameters() throws {
        let columns = "customer_id, display_name, company, email, phone, preferred_channel"
        let rest = "language, timezone, vip, preferences FROM desk.customer"
        let found = try problems([
            "team.sql": "SELECT team_id, name, active, timezone FROM desk.team WHERE name = $1",
            "customer.sql": "SELECT \(columns), \(rest) WHERE customer_id::bigint = ANY ($1)",
        ])
        #expect(
            found == [
                "team.sql: has 1 parameters, expected none",
                "customer.sql: parameter $1 is not text[]; mend: cast it, $1::text[]",
            ])
    }

    @Test(
        "a file that is no single SELECT is refused before it runs",
        arguments: [
            "DELETE FROM desk.team RETURNING team_id, name, active, timezone",
            "INSERT INTO desk.team VALUES ('x', 'x', true) RETURNING team_id, name, active, timezone",
            """
            WITH gone AS (DELETE FROM desk.team RETURNING *)
            SELECT team_id, name, active, timezone FROM gone
            """,
            "SELECT team_id, name, active, timezone FROM desk.team FOR UPDATE",
            "SELECT team_id, name, active, timezone INTO desk.other FROM desk.team",
            "SELECT team_id, name, active, timezone FROM desk.team; COMMIT",
            "TRUNCATE desk.team",
        ])
    func writes(_ sql: String) throws {
        var connection = try setup()
        let folder = try AdapterFolder(["team.sql": sql])
        let found = try SourceReader.check(try folder.adapter(), on: &connection)
        #expect(Set(found.map(\.file)) == ["team.sql"])
        #expect(!found.isEmpty)
    }

    @Test("what the server refuses is told with its words and line, and the rest is still checked")
    func refused() throws {
        let found = try problems([
            "agent.sql": "SELECT agent_id\nFROM desk.agents",
            "closure.sql": "SELECT team_id FROM desk.team",
        ])
        #expect(
            found == [
                "agent.sql: cannot be used: relation \"desk.agents\" does not exist at line 2, "
                    + "SQLSTATE 42P01; mend: use the adapter of this helpdesk's version, "
                    + "or mend the file",
                "closure.sql: column not_closed is missing; mend: add ...::bigint AS not_closed",
            ])
    }

    @Test("a missing right shows at the check, not at the first run")
    func rights() throws {
        var connection = try setup()
        try connection.run(
            """
            DO $$ BEGIN
                CREATE ROLE contract_reader; EXCEPTION WHEN duplicate_object THEN NULL;
            END $$;
            GRANT USAGE ON SCHEMA desk TO contract_reader;
            GRANT SELECT ON ALL TABLES IN SCHEMA desk TO contract_reader;
            REVOKE SELECT ON desk.message FROM contract_reader;
            SET ROLE contract_reader
            """)
        let found = try SourceReader.check(try Adapter.named("native"), on: &connection)
        #expect(found.map(\.file) == ["message.sql"])
        #expect(found.first?.what.contains("42501") == true)
    }

    @Test("a team's unknown time zone is told with the team and the zone")
    func zones() throws {
        let found = try problems([
            "team.sql": """
            SELECT * FROM (VALUES ('b', 'B', true, 'Europe/Nowhere'), ('a', 'A', true, 'CEST+2'),
                ('c', 'C', true, 'Asia/Kathmandu'), ('d', 'D', true, NULL))
                AS team (team_id, name, active, timezone)
            """
        ])
        let rest =
            "which PostgreSQL does not know; "
            + "mend: use an IANA name such as Europe/London; UTC is used until then"
        #expect(
            found == [
                "team.sql: column timezone of team a is 'CEST+2', \(rest)",
                "team.sql: column timezone of team b is 'Europe/Nowhere', \(rest)",
            ])
    }

    @Test("a parameter that SQL cannot use shows at the check")
    func parameterValue() throws {
        let sql = """
            SELECT team_id, count(*) AS not_closed FROM desk.ticket
            WHERE length(subject) > current_setting('handover_source.account_id')::int
            GROUP BY team_id
            """
        let folder = try AdapterFolder([
            "params.txt": "account_id required the tenant", "closure.sql": sql,
        ])
        var connection = try setup()
        func files(_ value: String) throws -> [String] {
            let adapter = try folder.adapter(["account_id": value])
            return try SourceReader.check(adapter, on: &connection).map(\.file)
        }
        #expect(try files("7") == [])
        #expect(try files("seven") == ["closure.sql"])
    }

    @Test("native tables that are not there are made by a command, which is named")
    func nativeTables() throws {
        var connection = try TestDatabase.create("nodesk").connect()
        let found = try SourceReader.check(try Adapter.named("native"), on: &connection)
        #expect(found.first?.what.contains("does not exist") == true)
        #expect(found.allSatisfy { $0.mend?.hasSuffix("handover migrate --desk") == true })
    }

    @Test("a missing file is told, unless it is optional, and so is one with a misspelt name")
    func files() throws {
        let found = try problems([
            "message.sql": nil, "outcome.sql": nil, "messages.sql": "SELECT 1", "notes.md": "x",
        ])
        #expect(found.count == 2)
        #expect(found.first?.hasPrefix("message.sql: is missing") == true)
        #expect(found.last?.hasPrefix("messages.sql: is no file of the contract") == true)
    }

    @Test("a read stops at a broken contract, with all that is wrong")
    func read() throws {
        var connection = try setup()
        let folder = try AdapterFolder(["team.sql": nil, "agent.sql": "SELECT 1 AS agent_id"])
        let adapter = try folder.adapter()
        let error = #expect(throws: SourceError.self) {
            try SourceReader.read(
                adapter, on: &connection, request: ReadRequest(), at: .init(secondsSince1970: 0))
        }
        guard case .contract(let problems) = error else {
            Issue.record("expected a broken contract, got \(String(describing: error))")
            return
        }
        #expect(Set(problems.map(\.file)) == ["team.sql", "agent.sql"])
    }
}
