import Domain
import Postgres
import Source
import TestSupport
import Testing

/// Helpdesks hold everything; each bad row costs only itself.
@Suite struct BadRowTests {
    private static let at = Instant(secondsSince1970: 1_795_010_400)

    /// A desk without constraints, with one good case `1`.
    private func setup(_ sql: String) throws -> Connection {
        let database = try DeskDatabase.create("bad rows")
        var connection = try database.connect()
        try connection.run(
            """
            DO $$
            DECLARE place record;
            BEGIN
                FOR place IN
                    SELECT conrelid::regclass AS relation, conname FROM pg_constraint
                    WHERE connamespace = 'desk'::regnamespace
                LOOP
                    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I',
                        place.relation, place.conname);
                END LOOP;
                FOR place IN
                    SELECT attrelid::regclass AS relation, attname FROM pg_attribute
                    JOIN pg_class ON pg_class.oid = attrelid
                    WHERE relnamespace = 'desk'::regnamespace AND relkind = 'r' AND attnotnull
                        AND attnum > 0
                LOOP
                    EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP NOT NULL',
                        place.relation, place.attname);
                END LOOP;
            END $$;
            INSERT INTO desk.team VALUES ('hotels', 'Hotels', true, NULL);
            INSERT INTO desk.ticket (case_id, case_number, status, status_raw, team_id, customer_id,
                opened_at, last_activity_at)
            VALUES ('1', '#1', 'open', 'open', 'hotels', 'c1', now(), now());
            """)
        try connection.run(sql)
        return connection
    }

    private func read(_ sql: String) throws -> Snapshot {
        var connection = try setup(sql)
        return try SourceReader.read(
            try Adapter.named("native"), on: &connection, request: ReadRequest(), at: Self.at)
    }

    private func summary(_ rows: [BadRow]) -> [String] {
        rows.map { "\($0.relation) \($0.id ?? "-") \($0.teamID ?? "-") \($0.column)" }
    }

    private static let ticket = """
        INSERT INTO desk.ticket (case_id, case_number, status, status_raw, team_id, opened_at,
            last_activity_at, required_skills, tags) VALUES
        """

    @Test("a case without what it must have is told by id, team and column, the others stay")
    func cases() throws {
        let snapshot = try read(
            Self.ticket + """
                (NULL, '#2', 'open', 'open', 'hotels', now(), now(), '{}', '{}'),
                ('', '#3', 'open', 'open', 'hotels', now(), now(), '{}', '{}'),
                ('4', '#4', 'solved', 'solved', 'hotels', now(), now(), '{}', '{}'),
                ('5', '#5', 'open', 'open', 'rail', NULL, now(), '{}', '{}'),
                ('6', NULL, 'open', 'open', NULL, now(), now(), '{}', '{}'),
                ('7', '#7', 'open', 'open', 'hotels', now(), now(), '{NULL}', '{}'),
                ('8', '#8', 'open', 'open', 'rail', '2026-11-01', now(), '{}', '{}'),
                ('8', '#8', 'open', 'open', 'hotels', '2026-11-01', now(), '{}', '{}')
                """)
        #expect(snapshot.cases.map(\.id) == ["1", "8"])
        // Not the one that came first, which the server may change at any time.
        #expect(snapshot.cases.last?.teamID == "hotels")
        #expect(
            summary(snapshot.badRows) == [
                "open_case - hotels case_id", "open_case - hotels case_id",
                "open_case 4 hotels status", "open_case 5 rail opened_at",
                "open_case 6 - case_number", "open_case 7 hotels required_skills",
                "open_case 8 rail case_id",
            ])
        #expect(snapshot.badRows[2].expected == "one of new, open, waiting, snoozed, bot")
        // The helpdesk's own count still has them all.
        #expect(snapshot.notClosed.values.reduce(0, +) == 9)
    }

    @Test("a bad optional field becomes nothing and its case is marked")
    func optionalFields() throws {
        let snapshot = try read(
            """
            UPDATE desk.ticket SET priority = 9, assignee_kind = 'group',
                waiting_since = '-infinity', wake_at = 'infinity',
                opened_at = '-infinity', subject = '', required_skills = '{}', tags = '{}'
            """)
        let value = try #require(snapshot.cases.first)
        #expect(snapshot.badRows == [])
        #expect(
            value.unreadableColumns.sorted() == [
                "assignee_kind", "opened_at", "priority", "waiting_since",
            ])
        #expect(value.priority == nil)
        #expect(value.assigneeKind == nil)
        #expect(value.waitingSince == nil)
        #expect(value.wakeAt == .distantFuture)
        #expect(value.subject == nil)
    }

    @Test("a time before the year 1 or after 9999 is as good as none, and its case is marked")
    func timesOffTheCalendar() throws {
        let snapshot = try read(
            Self.message + """
                ('m1', '1', 1, '4714-11-24 BC', 'message', 'public', 'customer', 'x', 'plain',
                    'none', 1, 0);
                INSERT INTO desk.deadline VALUES ('1', 'callback', '4714-11-24 BC', 'sla', NULL),
                    ('1', 'callback', '200000-01-01', 'sla', NULL),
                    ('1', 'callback', '9999-12-31 23:59Z', 'sla', NULL);
                UPDATE desk.ticket SET wake_at = '20266-11-23', waiting_since = '0044-03-15 BC',
                    opened_at = '0044-03-15 BC'
                """)
        let value = try #require(snapshot.cases.first)
        #expect(
            value.unreadableColumns.sorted() == ["opened_at", "waiting_since", "wake_at"])
        #expect(value.wakeAt == nil && value.waitingSince == nil)
        #expect(
            summary(snapshot.badRows) == [
                "message m1 hotels sent_at", "deadline 1 hotels due_at",
                "deadline 1 hotels due_at",
            ])
        #expect(snapshot.deadlines["1"]?.count == 1)
    }

    private static let message = """
        UPDATE desk.ticket SET required_skills = '{}', tags = '{}';
        INSERT INTO desk.message (message_id, case_id, seq, sent_at, kind, visibility, author_kind,
            body, body_format, body_encoding, body_bytes, attachment_count) VALUES
        """

    @Test("a message that cannot be read costs only itself")
    func messages() throws {
        let snapshot = try read(
            Self.message + """
                ('good', '1', 1, now(), 'message', 'public', 'customer', 'hello', 'plain', 'none', 5, 0),
                (NULL, '1', 2, now(), 'message', 'public', 'customer', 'x', 'plain', 'none', 1, 0),
                ('m3', '1', 3, 'infinity', 'message', 'public', 'customer', 'x', 'plain', 'none', 1, 0),
                ('m4', '1', 4, now(), 'message', 'public', 'robot', 'x', 'plain', 'none', 1, 0),
                ('m5', '1', 5, now(), 'message', 'public', 'agent', NULL, 'plain', 'none', 1, 0),
                ('m6', '1', 6, now(), 'message', 'public', 'agent', 'x', 'plain', 'rot13', 1, 0),
                ('m7', '1', 7, now(), 'message', 'public', 'agent', 'x', 'plain', 'none', NULL, 0),
                ('m8', '1', 8, now(), 'message', 'public', 'agent', 'x', 'plain', 'none', 1, -1),
                ('good', '1', 1, now(), 'message', 'public', 'customer', 'hello', 'plain', 'none', 5, 0)
                """)
        #expect(snapshot.messages["1"]?.map(\.id) == ["good"])
        #expect(
            summary(snapshot.badRows) == [
                "message - hotels message_id", "message good hotels message_id",
                "message m3 hotels sent_at", "message m4 hotels author_kind",
                "message m5 hotels body", "message m6 hotels body_encoding",
                "message m7 hotels body_bytes", "message m8 hotels attachment_count",
            ])
    }

    @Test("a body that is not encoded as said stays as it is, and the case is marked")
    func undecodable() throws {
        let snapshot = try read(
            Self.message + """
                ('m1', '1', 1, now(), 'message', 'public', 'customer', 'not base64!', 'plain',
                    'base64', 11, 0),
                ('m2', '1', 2, now(), 'message', 'public', 'customer', 'neither!', 'plain',
                    'base64', 8, 0)
                """)
        #expect(snapshot.messages["1"]?.map(\.body) == ["not base64!", "neither!"])
        #expect(snapshot.cases.first?.unreadableColumns == ["message.body"])
        #expect(snapshot.badRows == [])
    }

    @Test("a body of many megabytes, with whatever characters, passes through")
    func hugeBody() throws {
        let odd = "\u{202E}\u{FEFF}👩‍👩‍👧\u{0001} <b>'\"\\"
        let snapshot = try read(
            Self.message + """
                ('m1', '1', 1, now(), 'message', 'public', 'customer',
                    repeat('x', 6000000) || E'\\u202E\\uFEFF\\U0001F469\\u200D\\U0001F469\\u200D\\U0001F467\\x01 <b>''"\\\\',
                    'html', 'none', 6000000, 0)
                """)
        let body = try #require(snapshot.messages["1"]?.first?.body)
        #expect(body.utf8.count == 6_000_000 + odd.utf8.count)
        #expect(body.hasSuffix(odd))
    }

    @Test("people, deadlines and counts that cannot be read are told, the others stay")
    func others() throws {
        let snapshot = try read(
            """
            UPDATE desk.ticket SET required_skills = '{}', tags = '{}';
            INSERT INTO desk.team VALUES ('rail', NULL, true, NULL), ('hotels', 'Other', true, NULL);
            INSERT INTO desk.agent (agent_id, display_name, active, capacity, languages, skills)
            VALUES ('ana', 'Ana', true, -5, '{}', '{}'), ('ben', 'Ben', NULL, 1, '{}', '{}'),
                (NULL, 'Mia', true, 1, '{}', '{}'), ('ana', 'Other', true, 5, '{}', '{}'),
                ('zoe', 'Zoe', true, 1, NULL, '{}');
            INSERT INTO desk.deadline VALUES ('1', 'callback', now(), 'sla', NULL),
                ('1', 'someday', now(), 'sla', NULL),
                ('1', 'callback', '-infinity', 'sla', NULL), ('1', 'callback', now(), 'me', NULL);
            INSERT INTO desk.customer (customer_id) VALUES ('c1'), ('c1')
            """)
        #expect(snapshot.teams.map(\.name) == ["Hotels"])
        #expect(Set(snapshot.agents.keys) == ["ana"])
        #expect(snapshot.agents["ana"]?.capacity == nil)
        #expect(snapshot.deadlines["1"]?.count == 1)
        #expect(Set(snapshot.customers.keys) == ["c1"])
        #expect(
            summary(snapshot.badRows) == [
                "team hotels hotels team_id", "team rail rail name", "agent - - agent_id",
                "agent ana - agent_id", "agent ben - active", "agent zoe - languages",
                "customer c1 - customer_id", "deadline 1 hotels due_at",
                "deadline 1 hotels kind", "deadline 1 hotels origin",
            ])
    }

    @Test("a time zone that nobody knows is told by team, and the team keeps UTC")
    func unknownZone() throws {
        let snapshot = try read(
            """
            UPDATE desk.ticket SET required_skills = '{}', tags = '{}';
            UPDATE desk.team SET timezone = 'Europe/Nowhere';
            INSERT INTO desk.team VALUES ('rail', 'Trains', true, 'europe/madrid')
            """)
        #expect(summary(snapshot.badRows) == ["team hotels hotels timezone"])
        let hotels = try #require(snapshot.teams.first)
        #expect(snapshot.clock(of: hotels) == .utc)
        #expect(Set(snapshot.clocks.keys) == ["europe/madrid"])
    }

    @Test("an optional relation that fails is left out and told; a required one ends the read")
    func failingRelations() throws {
        var connection = try setup("UPDATE desk.ticket SET required_skills = '{}', tags = '{}'")
        let outcome = """
            SELECT case_id, closed_at, (1 / (length(case_id) - 1))::text AS assignee_id, last_agent_at
            FROM desk.ticket
            """
        func read(_ files: [String: String?]) throws -> Snapshot {
            let folder = try AdapterFolder(files)
            return try SourceReader.read(
                try folder.adapter(), on: &connection,
                request: ReadRequest(packedCases: ["gone"]), at: Self.at)
        }
        let snapshot = try read(["outcome.sql": outcome])
        #expect(
            snapshot.missingRelations == [MissingRelation(relation: "outcome", sqlState: "22012")])
        #expect(snapshot.cases.count == 1)

        let broken = try read(["outcome.sql": "SELECT nothing FROM desk.nowhere"])
        #expect(broken.missingRelations.map(\.relation) == ["outcome"])
        #expect(try read(["outcome.sql": nil]).missingRelations == [])

        let error = #expect(throws: SourceError.self) {
            try read([
                "closure.sql": """
                SELECT case_id AS team_id, (1 / (length(case_id) - 1))::bigint AS not_closed
                FROM desk.ticket
                """
            ])
        }
        guard case .relation("closure", let cause) = error else {
            Issue.record("expected closure to fail, got \(String(describing: error))")
            return
        }
        #expect(cause.sqlState == "22012")
    }
}
