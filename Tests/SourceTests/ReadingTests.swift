import Domain
import Postgres
import Source
import TestSupport
import Testing

@Suite struct ReadingTests {
    private static let at = Instant(secondsSince1970: 1_795_010_400)

    private func setup(_ sql: String = Self.sample) throws -> Connection {
        let database = try DeskDatabase.create("reading")
        var connection = try database.connect()
        try connection.run(sql)
        return connection
    }

    /// Two teams with a case each, and one case of nobody's.
    private static let sample = """
        INSERT INTO desk.team VALUES
            ('hotels', 'Hotels', true, 'Europe/London'), ('rail', 'Trains', false, NULL);
        INSERT INTO desk.agent VALUES
            ('ana', 'Ana', 'ana@desk.example', '+44 20', true, '2026-11-20', '2026-11-22', 'ben', 25,
                '{EN,pt-BR}', '{billing}'),
            ('ben', 'Ben', NULL, NULL, false, NULL, NULL, NULL, NULL, '{}', '{}');
        INSERT INTO desk.customer VALUES
            ('c1', 'Mrs Okafor', 'Acme', 'o@mail.example', '+44 7700', 'phone', 'en-GB',
                'Europe/Madrid', true, 'after 5 pm'),
            ('c2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
        INSERT INTO desk.ticket VALUES
            ('1', '#1', 'Charged twice', 'waiting', 'pending', 2, 'mail', 'hotels', 'ana', 'agent',
                'c1', 'EN', '{billing}', '{vip,vip,refund}', '2026-11-18 10:00Z',
                '2026-11-20 13:00Z', '2026-11-20 12:00Z', '2026-11-20 13:00Z',
                '2026-11-20 12:00Z', 'infinity', true, '/cases/1', NULL),
            ('2', '#2', NULL, 'new', 'new', NULL, NULL, 'rail', NULL, NULL, 'c2', NULL, '{}', '{}',
                '2026-11-20 10:00Z', '2026-11-20 10:00Z', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
            ('3', '#3', NULL, 'bot', 'bot', NULL, NULL, NULL, 'b', 'bot', NULL, NULL, '{}', '{}',
                '2026-11-20 10:00Z', '2026-11-20 10:00Z', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
            ('4', '#4', NULL, 'open', 'solved', NULL, NULL, 'hotels', 'ana', NULL, 'c1', NULL, '{}',
                '{}', '2026-11-20 10:00Z', '2026-11-20 10:00Z', NULL, '2026-11-20 11:00Z', NULL,
                NULL, NULL, NULL, '2026-11-20 13:30Z');
        INSERT INTO desk.message (message_id, case_id, seq, sent_at, kind, visibility, author_kind,
            author_id, body, body_encoding, body_bytes, attachment_count) VALUES
            ('m3', '1', 3, '2026-11-20 12:00Z', 'message', 'public', 'customer', 'c1',
                'SGkA', 'base64', 2, 1),
            ('m2', '1', 2, '2026-11-20 12:00Z', 'event', 'internal', 'system', NULL, '', 'none', 0, 0),
            ('m9', '1', 2, '2026-11-20 11:00Z', 'message', 'public', 'agent', 'ana', 'x', 'none', 1, 0),
            ('m4', '2', 1, '2026-11-20 10:00Z', 'message', 'public', 'customer', 'c2', 'y', 'none', 1, 0),
            ('m5', '4', 1, '2026-11-20 10:00Z', 'message', 'public', 'customer', 'c1', 'z', 'none', 1, 0);
        INSERT INTO desk.deadline VALUES
            ('1', 'resolution', '2026-11-21 10:00Z', 'sla', NULL),
            ('1', 'callback', '2026-11-20 16:00Z', 'promise', 'call back'),
            ('1', 'reminder', 'infinity', 'reminder', NULL),
            ('2', 'first_response', '2026-11-20 11:00Z', 'sla', NULL);
        """

    private func read(
        _ connection: inout Connection, _ request: ReadRequest = ReadRequest()
    ) throws(SourceError) -> Snapshot {
        try SourceReader.read(
            try Adapter.named("native"), on: &connection, request: request, at: Self.at)
    }

    private func instant(_ text: String) throws -> Instant {
        try #require(Instant(iso8601: text))
    }

    @Test("everything open is read, in the domain's terms")
    func sample() throws {
        var connection = try setup()
        let snapshot = try read(&connection)
        #expect(snapshot.readAt == Self.at)
        #expect(
            snapshot.teams == [
                Team(id: "hotels", name: "Hotels", timezone: "Europe/London"),
                Team(id: "rail", name: "Trains", isActive: false),
            ])
        #expect(
            snapshot.agents["ana"]
                == Agent(
                    id: "ana", name: "Ana", email: "ana@desk.example", phone: "+44 20",
                    awayFrom: CivilDate(year: 2026, month: 11, day: 20),
                    awayUntil: CivilDate(year: 2026, month: 11, day: 22), replacementID: "ben",
                    capacity: 25, languages: ["en", "pt"], skills: ["billing"]))
        #expect(snapshot.agents["ben"] == Agent(id: "ben", name: "Ben", isActive: false))
        #expect(snapshot.cases.map(\.id) == ["1", "2", "3"])
        #expect(
            snapshot.cases.first
                == Case(
                    id: "1", number: "#1", subject: "Charged twice", status: .waiting,
                    statusRaw: "pending", priority: 2, channel: "mail", teamID: "hotels",
                    assigneeID: "ana", assigneeKind: .agent, customerID: "c1", language: "en",
                    requiredSkills: ["billing"], openedAt: try instant("2026-11-18T10:00Z"),
                    waitingSince: try instant("2026-11-20T12:00Z"), wakeAt: .distantFuture,
                    urlPath: "/cases/1"))
        #expect(snapshot.cases.last?.assigneeKind == .bot)
        #expect(
            snapshot.customers["c1"]
                == Customer(
                    id: "c1", name: "Mrs Okafor", company: "Acme", email: "o@mail.example",
                    phone: "+44 7700", preferredChannel: "phone", language: "en",
                    timezone: "Europe/Madrid", isVIP: true, preferences: "after 5 pm"))
        #expect(snapshot.customers["c2"] == Customer(id: "c2"))
        #expect(snapshot.notClosed == ["hotels": 1, "rail": 1, nil: 1])
        #expect(snapshot.badRows == [])
        #expect(snapshot.missingRelations == [])
        #expect(Set(snapshot.clocks.keys) == ["Europe/London", "Europe/Madrid"])
    }

    @Test("messages stand in order of time, seq and id, their encoding undone")
    func messages() throws {
        var connection = try setup()
        let messages = try #require(try read(&connection).messages["1"])
        #expect(messages.map(\.id) == ["m9", "m2", "m3"])
        #expect(
            messages.last
                == Message(
                    id: "m3", caseID: "1", seq: 3, sentAt: try instant("2026-11-20T12:00Z"),
                    authorKind: .customer, authorID: "c1", body: "Hi", attachmentCount: 1))
        #expect(messages[1].kind == .event)
        #expect(messages[1].visibility == .internal)
    }

    @Test("deadlines stand earliest first; one that never comes is none")
    func deadlines() throws {
        var connection = try setup()
        let deadlines = try read(&connection).deadlines
        #expect(deadlines["1"]?.map(\.kind) == [.callback, .resolution])
        #expect(deadlines["1"]?.first?.description == "call back")
        #expect(deadlines["2"]?.map(\.origin) == [.sla])
    }

    @Test("only the cases wanted are read in full, every open one is known")
    func wanted() throws {
        var connection = try setup()
        let snapshot = try read(&connection, ReadRequest(teams: ["hotels"]))
        #expect(snapshot.cases.map(\.id) == ["1", "2", "3"])
        #expect(Set(snapshot.messages.keys) == ["1"])
        #expect(Set(snapshot.deadlines.keys) == ["1"])
        #expect(Set(snapshot.customers.keys) == ["c1"])
        #expect(snapshot.outcomes == [:])
    }

    @Test("cases in packs are read whatever their team, and their end when they are closed")
    func packed() throws {
        var connection = try setup()
        let request = ReadRequest(teams: [], packedCases: ["2", "4", "gone"])
        let snapshot = try read(&connection, request)
        #expect(Set(snapshot.messages.keys) == ["2", "4"])
        #expect(Set(snapshot.deadlines.keys) == ["2"])
        #expect(Set(snapshot.customers.keys) == ["c2"])
        #expect(
            snapshot.outcomes == [
                "4": Outcome(
                    caseID: "4", closedAt: try instant("2026-11-20T13:30Z"), assigneeID: "ana")
            ])
    }

    private func whereClause(_ sql: String) -> String.Index? {
        sql.indices.first { sql[$0...].hasPrefix("WHERE") }
    }

    @Test("an adapter that reads everything gets no more than was wanted")
    func wholeFiles() throws {
        var connection = try setup()
        var files: [String: String?] = [:]
        let native = try Adapter.named("native")
        for relation in [Relation.customer, .message, .deadline, .outcome] {
            let text = try #require(native.statement(relation)?.text)
            files[relation.fileName] = String(text.prefix(upTo: try #require(whereClause(text))))
        }
        let folder = try AdapterFolder(files)
        let request = ReadRequest(teams: ["hotels"], packedCases: ["4"])
        let whole = try SourceReader.read(
            try folder.adapter(), on: &connection, request: request, at: Self.at)
        let picked = try read(&connection, request)
        #expect(whole.customers == picked.customers)
        #expect(whole.messages == picked.messages)
        #expect(whole.deadlines == picked.deadlines)
        #expect(whole.outcomes == picked.outcomes)
        #expect(Set(whole.outcomes.keys) == ["4"])
    }

    @Test("absences without end keep their open side")
    func absences() throws {
        var connection = try setup(
            """
            INSERT INTO desk.agent (agent_id, display_name, active, away_from, away_until,
                languages, skills) VALUES
                ('a', 'A', true, '2026-11-20', 'infinity', '{}', '{}'),
                ('b', 'B', true, '-infinity', '2026-11-20', '{}', '{}'),
                ('c', 'C', true, '-infinity', 'infinity', '{}', '{}'),
                ('d', 'D', true, 'infinity', NULL, '{}', '{}'),
                ('e', 'E', true, NULL, 'infinity', '{}', '{}')
            """)
        let agents = try read(&connection).agents
        let day = CivilDate(year: 2026, month: 11, day: 20)
        func away(_ id: AgentID) -> [Bool] {
            [-1, 0, 1].map { agents[id]?.isAway(on: day.adding(days: $0)) ?? false }
        }
        #expect(away("a") == [false, true, true])
        #expect(away("b") == [true, true, false])
        #expect(away("c") == [true, true, true])
        #expect(away("d") == [false, false, false])
        #expect(away("e") == [true, true, true])
    }

    @Test("reading changes nothing, whatever a file's functions try")
    func readOnly() throws {
        var connection = try setup()
        try connection.run(
            """
            CREATE FUNCTION desk.touch() RETURNS boolean LANGUAGE plpgsql AS
            $$ BEGIN UPDATE desk.team SET name = 'changed'; RETURN true; END $$
            """)
        let folder = try AdapterFolder([
            "team.sql": "SELECT team_id, name, desk.touch() AS active, timezone FROM desk.team"
        ])
        let adapter = try folder.adapter()
        let error = #expect(throws: SourceError.self) {
            try SourceReader.read(
                adapter, on: &connection, request: ReadRequest(), at: Self.at)
        }
        guard case .relation("team", let cause) = error else {
            Issue.record("expected team to fail, got \(String(describing: error))")
            return
        }
        #expect(cause.sqlState == "25006")
        #expect(try read(&connection).teams.map(\.name) == ["Hotels", "Trains"])
    }

    @Test("all relations see the same instant, whatever is written meanwhile")
    func isolation() async throws {
        let database = try DeskDatabase.create("isolation")
        var writer = try database.connect()
        try writer.run(Self.sample)
        // The reader stands still between the teams and the rest until the lock is let go.
        try writer.run("SELECT pg_advisory_lock(1)")
        let at = Self.at
        async let reading = Task.detached {
            let folder = try AdapterFolder([
                "agent.sql": """
                WITH stop AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(1))
                SELECT agent.* FROM stop, desk.agent AS agent
                """
            ])
            var connection = try database.connect()
            return try SourceReader.read(
                try folder.adapter(), on: &connection, request: ReadRequest(), at: at)
        }.value
        let waiting = Statement(
            name: "waiting",
            text: """
                SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database
                WHERE locktype = 'advisory' AND NOT granted AND datname = current_database()
                """)
        var waited = 0
        while try writer.one(waiting, decode: { row throws(PostgresError) in try row.int8(0) }) == 0
        {
            try await Task.sleep(for: .milliseconds(10))
            waited += 1
            try #require(waited < 2000)
        }
        try writer.run(
            """
            INSERT INTO desk.ticket (case_id, case_number, status, status_raw, opened_at,
                last_activity_at) VALUES ('9', '#9', 'new', 'new', now(), now());
            DELETE FROM desk.message WHERE case_id = '1';
            SELECT pg_advisory_unlock(1)
            """)
        let snapshot = try await reading
        #expect(snapshot.cases.map(\.id) == ["1", "2", "3"])
        #expect(snapshot.messages["1"]?.count == 3)
        #expect(snapshot.notClosed == ["hotels": 1, "rail": 1, nil: 1])
        let later = try read(&writer)
        #expect(later.cases.map(\.id) == ["1", "2", "3", "9"])
        #expect(later.messages["1"] == nil)
    }

    @Test("a statement that takes too long is cut off")
    func timeout() throws {
        var connection = try setup()
        let folder = try AdapterFolder([
            "closure.sql": "SELECT NULL AS team_id, 1::bigint AS not_closed, pg_sleep(60)"
        ])
        let adapter = try folder.adapter()
        let error = #expect(throws: SourceError.self) {
            try SourceReader.read(
                adapter, on: &connection, request: ReadRequest(statementTimeoutMilliseconds: 50),
                at: Self.at)
        }
        #expect(error?.postgresError?.sqlState == "57014")
        // The connection is as good as new.
        #expect(try read(&connection).teams.count == 2)
    }
}
