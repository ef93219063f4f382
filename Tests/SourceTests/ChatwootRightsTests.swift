import Domain
import Postgres
import Source
import TestSupport
import Testing

@Suite struct ChatwootRightsTests {
    private func problems(
        _ database: TestDatabase, _ parameters: [String: String] = [:]
    ) throws -> [ContractProblem] {
        var reader = try ChatwootDatabase.reader(of: database)
        return try SourceReader.check(try ChatwootDatabase.adapter(parameters), on: &reader)
    }

    @Test(
        "the login may read what is listed and no secret",
        arguments: ChatwootDatabase.Version.allCases)
    func leastRights(_ version: ChatwootDatabase.Version) throws {
        let database = try ChatwootDatabase.create(version)
        try ChatwootDatabase.grant(on: database)
        #expect(try problems(database) == [])
        var reader = try ChatwootDatabase.reader(of: database)
        for query in [
            "SELECT encrypted_password FROM users", "SELECT tokens FROM users",
            "SELECT * FROM users", "SELECT access_token FROM integrations_hooks",
            "UPDATE conversations SET assignee_id = 1", "CREATE TABLE mine ()",
        ] {
            #expect(throws: PostgresError.self) {
                try reader.transaction(.readWrite) { c throws(PostgresError) in
                    try c.execute(Statement(name: "test", text: query))
                }
            }
        }
    }

    @Test("a right that is missing is quoted, ready to be run")
    func missingRight() throws {
        let database = try ChatwootDatabase.create(.v410)
        try ChatwootDatabase.grant(on: database)
        var owner = try database.connect()
        try owner.run("REVOKE SELECT (snoozed_until) ON conversations FROM handover_reader")
        let found = try problems(database)
        #expect(found.map(\.file) == ["open_case.sql"])
        let mend = try #require(found.first?.mend)
        #expect(mend.hasPrefix("GRANT SELECT (id, account_id, inbox_id, "))
        #expect(mend.contains("ON public.conversations TO handover_reader"))
        #expect(!mend.contains("messages"))
    }

    @Test("without any right every file says what to grant, to the login that asked")
    func noRights() throws {
        let database = try ChatwootDatabase.create(.v43)
        try ChatwootDatabase.grant(on: database)
        var owner = try database.connect()
        try owner.run(
            """
            DO $$ BEGIN
                CREATE ROLE "other Login" LOGIN;
            EXCEPTION WHEN duplicate_object THEN NULL;
            END $$
            """)
        var stranger = try Connection(
            ConnectionOptions(conninfo: database.conninfo + " user='other Login'"))
        let found = try SourceReader.check(try ChatwootDatabase.adapter(), on: &stranger)
        #expect(
            found.map(\.file) == [
                "team.sql", "agent.sql", "open_case.sql", "customer.sql", "message.sql",
                "deadline.sql", "closure.sql", "outcome.sql",
            ])
        #expect(
            found.allSatisfy { $0.mend?.contains("TO \"other Login\"") == true })
        let team = found.first?.mend
        #expect(
            team?.hasPrefix(
                "GRANT SELECT (id, account_id, name) ON public.teams TO \"other Login\"") == true)
    }

    @Test("another version is told, with those that this adapter is for")
    func unknownVersion() throws {
        let database = try ChatwootDatabase.create(.v43)
        try ChatwootDatabase.grant(on: database)
        var owner = try database.connect()
        try owner.run(
            """
            DROP TABLE captain_inboxes;
            ALTER TABLE messages RENAME COLUMN message_type TO kind;
            """)
        let found = try problems(database)
        #expect(found.map(\.file) == ["open_case.sql", "message.sql", "outcome.sql"])
        #expect(found.allSatisfy { $0.mend?.contains("Chatwoot 4.3 to 4.10") == true })
        #expect(found.first?.what.contains("captain_inboxes") == true)
    }

    @Test("an account that is no number is told as a value to check")
    func badAccount() throws {
        let database = try ChatwootDatabase.create(.v43)
        try ChatwootDatabase.grant(on: database)
        let found = try problems(database, ["account_id": "seven"])
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.mend == "check the values given with --source-set" })
    }

    @Test("without the account nothing is asked of the database")
    func noAccount() {
        let error = #expect(throws: SourceError.self) { try Adapter.named("chatwoot") }
        let text = error.map { "\($0)" } ?? ""
        #expect(text.contains("account_id"))
        #expect(text.contains("--source-set account_id=VALUE"))
    }
}
