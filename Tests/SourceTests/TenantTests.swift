import Domain
import Postgres
import Source
import TestSupport
import Testing

/// Another helpdesk's shape: two tenants in one database, ids that are numbers, times without a
/// zone, and a roster of its own.
@Suite struct TenantTests {
    private static let files: [String: String?] = [
        "params.txt": """
        # name      need      meaning
        account_id  required  the tenant's account
        label       optional  put before team names
        """,
        "team.sql": """
        SELECT 'team:' || id AS team_id,
            current_setting('handover_source.label') || name AS name, true AS active,
            NULL::text AS timezone
        FROM shop.team
        WHERE account_id = current_setting('handover_source.account_id')::bigint;
        """,
        "agent.sql": """
        SELECT NULL::text AS agent_id, NULL::text AS display_name, NULL::text AS email,
            NULL::text AS phone, NULL::boolean AS active, NULL::date AS away_from,
            NULL::date AS away_until, NULL::text AS replacement_agent_id, NULL::int AS capacity,
            NULL::text[] AS languages, NULL::text[] AS skills
        WHERE false
        """,
        "open_case.sql": """
        SELECT id::text AS case_id, '#' || id AS case_number, NULL::text AS subject,
            CASE state WHEN 0 THEN 'open' WHEN 3 THEN 'snoozed' END AS status,
            state::text AS status_raw, NULL::smallint AS priority, NULL::text AS channel,
            'team:' || team_id AS team_id, NULL::text AS assignee_id,
            NULL::text AS assignee_kind, NULL::text AS customer_id, NULL::text AS language,
            '{}'::text[] AS required_skills, '{}'::text[] AS tags,
            created_at AT TIME ZONE 'UTC' AS opened_at,
            created_at AT TIME ZONE 'UTC' AS last_activity_at,
            NULL::timestamptz AS last_customer_at, NULL::timestamptz AS last_agent_at,
            NULL::timestamptz AS waiting_since, NULL::timestamptz AS wake_at,
            NULL::boolean AS reopened, NULL::text AS url_path
        FROM shop.talk
        WHERE account_id = current_setting('handover_source.account_id')::bigint AND state <> 1
        """,
        "message.sql": """
        SELECT message.id::text AS message_id, talk_id::text AS case_id, message.id AS seq,
            message.created_at AT TIME ZONE 'UTC' AS sent_at, 'message' AS kind,
            'public' AS visibility, 'customer' AS author_kind, NULL::text AS author_id,
            content AS body, 'plain' AS body_format, 'none' AS body_encoding,
            octet_length(content)::bigint AS body_bytes, 0 AS attachment_count,
            false AS delivery_failed, false AS redacted
        FROM shop.message
        WHERE account_id = current_setting('handover_source.account_id')::bigint
            AND talk_id = ANY ($1::text[]::bigint[])
        """,
        "customer.sql": """
        SELECT NULL::text AS customer_id, NULL::text AS display_name, NULL::text AS company,
            NULL::text AS email, NULL::text AS phone, NULL::text AS preferred_channel,
            NULL::text AS language, NULL::text AS timezone, NULL::boolean AS vip,
            NULL::text AS preferences
        WHERE false
        """,
        "deadline.sql": """
        SELECT NULL::text AS case_id, NULL::text AS kind, NULL::timestamptz AS due_at,
            NULL::text AS origin, NULL::text AS description
        WHERE false
        """,
        "closure.sql": """
        SELECT 'team:' || team_id AS team_id, count(*) AS not_closed FROM shop.talk
        WHERE account_id = current_setting('handover_source.account_id')::bigint AND state <> 1
        GROUP BY team_id
        """,
        "outcome.sql": nil,
        "roster.sql": """
        SELECT 's' || shift.id AS shift_id, 'team:' || team_id AS team_id, starts_at, ends_at,
            agent AS agent_id, NULL::int AS capacity, lead AS is_lead
        FROM shop.shift
        WHERE account_id = current_setting('handover_source.account_id')::bigint
            AND ends_at > $1 AND starts_at < $2
        """,
    ]

    private static let tables = """
        CREATE SCHEMA shop;
        CREATE TABLE shop.team (id bigint, account_id bigint, name text);
        CREATE TABLE shop.talk (id bigint, account_id bigint, team_id bigint, state int,
            created_at timestamp);
        CREATE TABLE shop.message (id bigint, account_id bigint, talk_id bigint,
            created_at timestamp, content text);
        CREATE TABLE shop.shift (id bigint, account_id bigint, team_id bigint,
            starts_at timestamptz, ends_at timestamptz, agent text, lead boolean);
        INSERT INTO shop.team VALUES (1, 7, 'Ours'), (2, 8, 'Theirs');
        INSERT INTO shop.talk VALUES (10, 7, 1, 0, '2026-11-20 10:00'),
            (11, 7, 1, 1, '2026-11-20 10:00'), (12, 7, 1, 5, '2026-11-20 10:00'),
            (20, 8, 2, 3, '2026-11-20 10:00');
        INSERT INTO shop.message VALUES (100, 7, 10, '2026-11-20 10:00', 'ours'),
            (200, 8, 20, '2026-11-20 10:00', 'theirs'), (201, 8, 10, '2026-11-20 10:00', 'stray');
        INSERT INTO shop.shift VALUES
            (1, 7, 1, '2026-11-20 06:00Z', '2026-11-20 14:00Z', 'ben', false),
            (1, 7, 1, '2026-11-20 06:00Z', '2026-11-20 14:00Z', 'ana', true),
            (1, 7, 1, '2026-11-20 06:00Z', '2026-11-20 15:00Z', 'mia', NULL),
            (2, 7, 1, '2026-11-20 14:00Z', '2026-11-20 22:00Z', 'mia', NULL),
            (3, 7, 1, '2026-11-20 22:00Z', '2026-11-20 06:00Z', 'mia', NULL),
            (4, 8, 2, '2026-11-20 06:00Z', '2026-11-20 14:00Z', 'zoe', NULL),
            (5, 7, 1, '2026-11-19 06:00Z', '2026-11-19 14:00Z', 'ana', NULL);
        """
    private static let at = Instant(secondsSince1970: 1_795_010_400)

    private func setup() throws -> Connection {
        let database = try TestDatabase.create("tenants")
        var connection = try database.connect()
        try connection.run(Self.tables)
        return connection
    }

    @Test("each tenant sees its own cases and messages only", arguments: ["7", "8"])
    func tenants(_ account: String) throws {
        var connection = try setup()
        let folder = try AdapterFolder(Self.files)
        let adapter = try folder.adapter(["account_id": account])
        #expect(try SourceReader.check(adapter, on: &connection) == [])
        let snapshot = try SourceReader.read(
            adapter, on: &connection, request: ReadRequest(), at: Self.at)
        let isOurs = account == "7"
        #expect(snapshot.teams.map(\.name) == [isOurs ? "Ours" : "Theirs"])
        #expect(snapshot.cases.map(\.id) == [isOurs ? "10" : "20"])
        #expect(snapshot.cases.map(\.status) == [isOurs ? .open : .snoozed])
        #expect(snapshot.cases.first?.openedAt == Instant(iso8601: "2026-11-20T10:00:00Z"))
        #expect(
            snapshot.messages.values.flatMap { $0.map(\.body) } == [isOurs ? "ours" : "theirs"])
        // A status that the mapping does not know is told, and counted by the helpdesk itself.
        #expect(snapshot.badRows.map(\.id) == (isOurs ? ["12"] : []))
        #expect(snapshot.notClosed == (isOurs ? ["team:1": 2] : ["team:2": 1]))
    }

    @Test("an optional parameter that is not given is empty, whatever another run set before")
    func optionalParameter() throws {
        var connection = try setup()
        let folder = try AdapterFolder(Self.files)
        func names(_ given: [String: String]) throws -> [String] {
            try SourceReader.read(
                try folder.adapter(given), on: &connection, request: ReadRequest(), at: Self.at
            ).teams.map(\.name)
        }
        #expect(try names(["account_id": "7", "label": "EU "]) == ["EU Ours"])
        #expect(try names(["account_id": "7"]) == ["Ours"])
    }

    @Test("a roster of the helpdesk's becomes shifts; rows that contradict it are told")
    func roster() throws {
        var connection = try setup()
        let folder = try AdapterFolder(Self.files)
        var badRows: [BadRow] = []
        let from = try #require(Instant(iso8601: "2026-11-20T00:00:00Z"))
        let shifts = try SourceReader.roster(
            try folder.adapter(["account_id": "7"]), on: &connection, from: from,
            to: from + .days(1), badRow: { badRows.append($0) })
        #expect(shifts.map(\.id) == ["s1", "s2"])
        #expect(shifts.first?.teamID == "team:1")
        #expect(
            shifts.first?.agents == [
                ShiftAgent(agentID: "ana", isLead: true), ShiftAgent(agentID: "ben"),
            ])
        #expect(
            badRows.map { "\($0.id ?? "-") \($0.column)" }.sorted() == [
                "s1 starts_at", "s3 ends_at",
            ])
    }

    @Test("an adapter without a roster has no shifts")
    func noRoster() throws {
        var connection = try setup()
        let shifts = try SourceReader.roster(
            try Adapter.named("native"), on: &connection, from: Self.at, to: Self.at + .days(1))
        #expect(shifts == [])
    }
}
