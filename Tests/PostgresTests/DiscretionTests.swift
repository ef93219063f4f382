import Postgres
import TestSupport
import Testing

@Suite("Errors keep data to themselves")
struct DiscretionTests {
    private static let secret = "4111-1111"

    private static let table = """
        CREATE TEMP TABLE note (
            body text CONSTRAINT body_is_unique UNIQUE CONSTRAINT body_is_short
                CHECK (length(body) < 20),
            code varchar(4), number smallint NOT NULL DEFAULT 1);
        INSERT INTO note VALUES ('4111-1111');
        """

    @Test(
        "bind values and the server's details are not repeated",
        arguments: [
            (
                "INSERT INTO note VALUES ($1)", "23505",
                #"value exists already, constraint "body_is_unique" of table "note""#
            ),
            (
                "INSERT INTO note VALUES ($1 || repeat('x', 20))", "23514",
                #"check violated, constraint "body_is_short" of table "note""#
            ),
            (
                "INSERT INTO note VALUES ($1 || 'x', NULL, NULL)", "23502",
                #"value missing, column "number" of table "note""#
            ),
            ("INSERT INTO note (code) VALUES ($1)", "22001", "text too long"),
            ("SELECT ($1::text)::int", "22P02", "value not valid for its type"),
            ("SELECT ('2026-13-01' || left($1, 0))::date", "22008", "time out of range"),
            ("SELECT ($1::text || 'x')::date", "22007", "value not valid for its type"),
            ("SELECT ($1::text)::jsonb", "22P02", "value not valid for its type"),
            ("SELECT 'a' ~ ('(' || $1)", "2201B", "data not valid"),
        ])
    func quietErrors(text: String, sqlState: String, message: String) throws {
        var connection = try connectToScratch()
        try connection.executeScript(sql(Self.table))
        let error = failure { () throws(PostgresError) in
            try connection.execute(sql(text), [.text(Self.secret)])
        }
        #expect(error?.description == "test: \(message), SQLSTATE \(sqlState)")
        #expect(!String(reflecting: error).contains("4111"))
    }

    @Test("facts about constraints are kept apart, for callers to act upon")
    func facts() throws {
        var connection = try connectToScratch()
        try connection.executeScript(sql(Self.table))
        let error = failure { () throws(PostgresError) in
            try connection.execute(sql("INSERT INTO note VALUES ($1)"), [.text(Self.secret)])
        }
        guard case .server("23505", "test", _, "body_is_unique", "note", nil) = error else {
            Issue.record("found \(String(describing: error))")
            return
        }
    }

    @Test("words that our own functions raise are passed on, their details are not")
    func raised() throws {
        var connection = try connectToScratch()
        let error = failure { () throws(PostgresError) in
            try connection.executeScript(
                sql(
                    """
                    DO $$ BEGIN
                        RAISE EXCEPTION 'pack 7 is not yours'
                            USING DETAIL = '4111', HINT = '4111', ERRCODE = '42501';
                    END $$
                    """))
        }
        #expect(error?.description == "test: pack 7 is not yours, SQLSTATE 42501")
        #expect(!String(reflecting: error).contains("4111"))
    }

    @Test(
        "of a foreign statement only those words are passed on that cannot quote what it holds",
        arguments: [
            ("SELECT test_fail('P0001')", "failed, the server's log says why, SQLSTATE P0001"),
            ("SELECT test_fail('42501')", "failed, the server's log says why, SQLSTATE 42501"),
            ("SELECT test_fail('55P03')", "lock not available, SQLSTATE 55P03"),
            (
                "SELECT * FROM nowhere",
                #"relation "nowhere" does not exist at line 1, SQLSTATE 42P01"#
            ),
        ])
    func foreign(text: String, words: String) throws {
        var connection = try connectToScratch()
        try connection.executeScript(
            sql(
                """
                CREATE FUNCTION pg_temp.test_fail(code text) RETURNS void LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'card 4111' USING ERRCODE = code; END $$
                """))
        let statement = Statement(
            name: "test", text: text.replacing("test_fail", with: "pg_temp.test_fail"),
            isForeign: true)
        let error = failure { () throws(PostgresError) in try connection.execute(statement) }
        #expect(error?.description == "test: " + words)
    }

    @Test("notices and warnings of the server reach nobody's terminal")
    func notices() async throws {
        let conninfo = try TestDatabase.create("notices").conninfo
        let result = await #expect(
            processExitsWith: .success,
            observing: [\.standardErrorContent, \.standardOutputContent]
        ) { [conninfo = conninfo as String] in
            var connection = try Connection(ConnectionOptions(conninfo: conninfo))
            try connection.executeScript(
                Statement(
                    name: "test", text: "DO $$ BEGIN RAISE WARNING 'card 4111-1111'; END $$"))
        }
        let output = try #require(result)
        let text = String(
            decoding: output.standardErrorContent + output.standardOutputContent, as: UTF8.self)
        #expect(!text.contains("4111"))
    }
}
