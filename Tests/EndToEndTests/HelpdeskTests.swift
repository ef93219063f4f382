import Postgres
import TestSupport
import Testing

@Suite("A helpdesk's own tables, read by the release binary")
struct HelpdeskTests {
    private static let boundary = "2025-11-18T22:00:00Z"
    private static let account = ["--source", "chatwoot", "--source-set", "account_id=7"]

    /// Chatwoot's tables beside the job's schema: one team, Ana who leaves at 22:00 and Sam who comes,
    /// a conversation that waits for an answer and one that was resolved.
    private func setup() throws -> World {
        var world = try World("chatwoot")
        for file in [
            "Tests/Fixtures/chatwoot/tables.sql", "Tests/Fixtures/chatwoot/tables_since_4_10.sql",
        ] {
            try world.execute(try RepositoryFile.text(file))
        }
        try world.execute(
            """
            INSERT INTO users (id, name, email, confirmed_at) VALUES
                (1, 'Ana', 'ana@desk.example', '2025-01-01'),
                (2, 'Sam', 'sam@desk.example', '2025-01-01');
            INSERT INTO account_users (account_id, user_id) VALUES (7, 1), (7, 2);
            INSERT INTO teams (id, name, account_id) VALUES (1, 'hotels', 7);
            INSERT INTO inboxes (id, account_id, name, channel_type)
            VALUES (1, 7, 'Mail', 'Channel::Email');
            INSERT INTO contacts (id, account_id, name, email)
            VALUES (1, 7, 'Ada Okafor', 'ada@mail.example');
            INSERT INTO conversations (id, account_id, inbox_id, status, assignee_id, created_at,
                updated_at, contact_id, display_id, last_activity_at, team_id, waiting_since) VALUES
                (1, 7, 1, 0, 1, '2025-11-18 20:00', '2025-11-18 21:10', 1, 71,
                    '2025-11-18 21:10', 1, '2025-11-18 21:10'),
                (2, 7, 1, 1, 1, '2025-11-18 20:00', '2025-11-18 20:30', 1, 72,
                    '2025-11-18 20:30', 1, NULL);
            INSERT INTO messages (id, content, account_id, inbox_id, conversation_id, message_type,
                created_at, sender_type, sender_id) VALUES
                (1, 'I was charged twice for my room.', 7, 1, 1, 0, '2025-11-18 20:00', 'Contact', 1),
                (2, 'I will call you by 22:30 today.', 7, 1, 1, 1, '2025-11-18 20:50', 'User', 1),
                (3, 'This is the third time I explain it. I am really angry.', 7, 1, 1, 0,
                    '2025-11-18 21:10', 'Contact', 1)
            """)
        try world.execute(try RepositoryFile.text("sql/sources/chatwoot/grants.sql"))
        let roster = try world.handover.folder.write(
            """
            shift_id,team_id,starts_at,ends_at,agent_id,capacity,is_lead
            late,team:1,2025-11-18T14:00Z,2025-11-18T22:00Z,1,,
            night,team:1,2025-11-18T22:00Z,2025-11-19T06:00Z,2,,

            """, as: "roster.csv")
        let imported = try world.handover.start(["roster", "import", roster] + Self.account).wait()
        #expect(imported.exitCode == 0, "\(imported.standardError)")
        world.handover.environment["HANDOVER_SOURCE_DSN"] =
            "\(world.database.conninfo) user=handover_reader"
        return world
    }

    @Test("a conversation reaches the pack of who comes, with promise, mood and evidence")
    func run() throws {
        let world = try setup()
        let run = try world.handover.start(["run", "--at", Self.boundary] + Self.account).wait()
        #expect(run.exitCode == 0, "\(run.standardError)")
        #expect(
            try world.lines("SELECT case_id || ' ' || disposition FROM handover.ledger")
                == ["1 handed"])
        #expect(
            try world.lines("SELECT from_agent_id || '>' || to_agent_id FROM handover.pack")
                == ["1>2"])
        let brief = world.page("team=3A1/2025-11-18T2200Z/brief-2.html")
        for words in ["Ada Okafor", "I was charged twice", "call you by 22:30", "third time"] {
            #expect(brief.contains(words), "\(words) in \(world.pages().keys.sorted())")
        }
        #expect(
            try world.number(
                """
                SELECT count(*) FROM handover.pack_evidence AS evidence
                JOIN messages ON messages.id::text = evidence.source_id
                WHERE evidence.source_relation = 'message' AND evidence.quote <> ''
                    AND strpos(messages.content, evidence.quote) = 0
                """) == 0)
    }

    @Test("what was read is kept for the next run, and goes with the quotes")
    func memory() throws {
        let world = try setup()
        let first = try world.handover.start(["run", "--at", Self.boundary] + Self.account).wait()
        #expect(first.exitCode == 0, "\(first.standardError)")
        #expect(try world.number("SELECT length(readings) FROM handover.reading_memory") > 8)
        let purge = try world.handover("purge", "--older-than", "7")
        #expect(purge.exitCode == 0, "\(purge.standardError)")
        #expect(try world.number("SELECT count(*) FROM handover.reading_memory") == 0)
    }

    @Test("check says which parameter to give, what to grant, and then that all is well")
    func check() throws {
        var world = try setup()
        let unset = try world.handover("check", "--source", "chatwoot")
        #expect(unset.exitCode != 0 && unset.output.contains("give --source-set account_id="))

        let stranger = "stranger_\(world.database.name)"
        try world.execute("CREATE ROLE \"\(stranger)\" LOGIN")
        let reader = world.handover.environment["HANDOVER_SOURCE_DSN"]
        world.handover.environment["HANDOVER_SOURCE_DSN"] =
            "\(world.database.conninfo) user='\(stranger)'"
        let refused = try world.handover.start(["check"] + Self.account).wait()
        #expect(refused.exitCode == 65, "\(refused.output)")
        #expect(
            refused.output.contains("GRANT SELECT (id, account_id, name) ON public.teams TO"),
            "\(refused.output)")

        world.handover.environment["HANDOVER_SOURCE_DSN"] = reader
        let granted = try world.handover.start(["check"] + Self.account).wait()
        #expect(
            granted.output.contains("ok    source chatwoot: 2 teams, 2 agents, 1 open case"),
            "\(granted.output)")
        // The mail inbox is a team too, for conversations of none; the roster of this test is past.
        #expect(
            granted.output.contains(
                "roster: 2 teams without shifts, whose cases are nobody's to hand over: inbox:1, "
                    + "team:1"),
            "\(granted.output)")
    }

    @Test("parameters come from the environment too; the command line goes before it")
    func parametersOfTheSite() throws {
        var world = try setup()
        world.handover.environment["HANDOVER_SOURCE"] = "chatwoot"
        let set = "base_url=https://chat.example/?a=b  account_id=8"
        world.handover.environment["HANDOVER_SOURCE_SET"] = set
        let other = try world.handover("check")
        #expect(other.output.contains("0 open cases"), "\(other.output)")
        let run = try world.handover(
            "run", "--at", Self.boundary, "--source-set", "account_id=7")
        #expect(run.exitCode == 0, "\(run.standardError)")
        #expect(
            world.page("team=3A1/2025-11-18T2200Z/brief-2.html")
                .contains("https://chat.example/?a=b"))

        world.handover.environment["HANDOVER_SOURCE_SET"] = "account_id=7 eight"
        let refused = try world.handover("run", "--at", Self.boundary)
        #expect(refused.exitCode == 78)
        #expect(refused.standardError.contains("HANDOVER_SOURCE_SET: \"eight\" has no value"))
    }

    @Test("the lines for cron say which crontab they are for, and name the user where one belongs")
    func crontab() throws {
        let world = try setup()
        try world.execute(
            """
            UPDATE handover.shift SET starts_at = starts_at + ago, ends_at = ends_at + ago
            FROM (SELECT date_trunc('minute', now()) - timestamptz '2025-11-18 12:00Z') AS t (ago)
            """)
        let own = try world.handover.start(["crontab"] + Self.account).wait()
        #expect(own.exitCode == 0, "\(own.standardError)")
        #expect(own.output.contains("# For the crontab of the user that runs the job;"))
        #expect(own.output.contains("\n*/10 * * * * handover run\n"))
        let system = try world.handover
            .start(["crontab", "--user", "jo"] + Self.account).wait().output
        #expect(system.contains("# For a file in /etc/cron.d, run by jo."))
        #expect(system.contains("\n*/10 * * * * jo  handover run\n"))
    }

    @Test("check of a database that is no Chatwoot names the versions this was written for")
    func version() throws {
        let world = try World("nohelpdesk")
        let check = try world.handover.start(["check"] + Self.account).wait()
        #expect(check.exitCode == 65, "\(check.output)")
        #expect(check.output.contains("relation \"public.conversations\" does not exist"))
        #expect(check.output.contains("expects Chatwoot 4.3 to 4.10"))
    }
}
