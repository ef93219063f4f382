import Postgres
import Synchronization
import TestSupport

/// A migrated store with a team, its roster, logins for everybody, and one boundary, committed by
/// the job's own login. Times are of 1 March 2024.
///
/// Boundary 1 at 14:00: Ana hands `c1` (critical) and `c2` to Sam in pack 1, Ben hands `c3` to
/// Omar in pack 2; `c4` is kept by Ana, `c5` of Ben unassigned.
struct World {
    /// Database roles. `sam`, `ana` and `omar` are staff; `mia` is staff too and leads the team;
    /// `noor` is staff and in no shift; `portal` is a service; `robot` runs the job; `stranger`
    /// may log in and is in no group.
    enum Login: String, CaseIterable {
        case sam, ana, omar, mia, noor, portal, robot, stranger

        var group: String? {
            switch self {
            case .sam, .ana, .omar, .noor: "handover_staff"
            case .mia: "handover_lead"
            case .portal: "handover_service"
            case .robot: "handover_job"
            case .stranger: nil
            }
        }
    }

    let database: TestDatabase

    init(_ hint: String, committed: Bool = true) throws {
        database = try TestDatabase.createMigrated(hint)
        try makeLogins.withLock { isDone in
            if isDone { return }
            var connection = try database.connect()
            for login in Login.allCases {
                try connection.executeScript(sql("CREATE ROLE \(login) LOGIN"))
                if let group = login.group {
                    try connection.executeScript(sql("GRANT \(group) TO \(login)"))
                }
            }
            isDone = true
        }
        var connection = try database.connect()
        try connection.executeScript(sql(Self.roster))
        if committed {
            var robot = try connect(.robot)
            try robot.executeScript(sql(Self.boundary()))
        }
    }

    func connect(_ login: Login) throws(PostgresError) -> Connection {
        try Connection(
            ConnectionOptions(conninfo: "\(database.conninfo) user='\(login)'"))
    }

    /// As the superuser, for looking behind the scenes.
    func connect() throws(PostgresError) -> Connection { try database.connect() }

    private static let roster = """
        INSERT INTO handover.login (login, agent_id, kind) VALUES
            ('sam', 'sam', 'staff'), ('ana', 'ana', 'staff'), ('omar', 'omar', 'staff'),
            ('mia', 'mia', 'staff'), ('noor', 'noor', 'staff'), ('portal', NULL, 'service');
        INSERT INTO handover.team (team_id, name) VALUES ('hotels', 'Hotels'), ('cars', 'Cars');
        INSERT INTO handover.team_lead VALUES ('hotels', 'mia');
        INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at) VALUES
            ('early', 'hotels', '2024-03-01 06:00Z', '2024-03-01 14:00Z'),
            ('late', 'hotels', '2024-03-01 14:00Z', '2024-03-01 22:00Z');
        INSERT INTO handover.shift_agent (shift_id, agent_id) VALUES
            ('early', 'ana'), ('early', 'ben'), ('late', 'sam'), ('late', 'omar'), ('late', 'lea');
        """

    /// A boundary as the job writes it; tests change a part of it to break a rule.
    static func boundary(
        at: String = "2024-03-01 14:00Z", counts: String = "5, 3, 1, 1, 0",
        ledger: String = """
        ('c1', 'handed', 'ana', 1), ('c2', 'handed', 'ana', 1), ('c3', 'handed', 'ben', 2),
        ('c4', 'kept', 'ana', 0), ('c5', 'unassigned', 'ben', 0)
        """,
        cases: String = "(1, 'c1', 'critical'), (1, 'c2', 'steady'), (2, 'c3', 'watch')",
        extra: String = ""
    ) -> String {
        """
        DO $$
        DECLARE home bigint; first bigint;
        BEGIN
        INSERT INTO handover.boundary (team_id, at, run_id, run_at, read_at, policy,
            open_cases, handed, kept, unassigned, excluded)
        VALUES ('hotels', '\(at)', 1, '\(at)', '\(at)', '{}', \(counts))
        RETURNING boundary_id INTO home;
        INSERT INTO handover.pack (boundary_id, team_id, from_agent_id, to_agent_id,
            receiver_starts_at, receiver_ends_at, read_at, confirm_by)
        SELECT home, 'hotels', giver, receiver, timestamptz '\(at)',
            timestamptz '\(at)' + interval '8 h', '\(at)', timestamptz '\(at)' + interval '30 min'
        FROM (VALUES ('ana', 'sam'), ('ben', 'omar')) AS pair (giver, receiver);
        SELECT min(pack_id) - 1 INTO first FROM handover.pack WHERE boundary_id = home;
        INSERT INTO handover.ledger (boundary_id, case_id, team_id, at, disposition, reason,
            custodian_id, pack_id, seen_assignee_id, case_number, summary)
        SELECT home, id, 'hotels', '\(at)', disposition, 'because', custodian,
            first + nullif(pack, 0), custodian, id, '{"line": "words"}'
        FROM (VALUES \(ledger)) AS line (id, disposition, custodian, pack);
        INSERT INTO handover.pack_case (pack_id, case_id, position, case_number, customer_id,
            acuity, next_due_at, content)
        SELECT first + pack, id, 1, id, 'k' || id, acuity, timestamptz '\(at)' + interval '2 h',
            '{"story": "words"}'
        FROM (VALUES \(cases)) AS line (pack, id, acuity);
        INSERT INTO handover.pack_evidence
            (pack_id, case_id, field, ordinal, source_relation, source_id, quote, exact)
        SELECT first + pack, id, 'story', 1, 'message', 'm1', 'words', true
        FROM (VALUES \(cases)) AS line (pack, id, acuity);
        \(extra)
        END $$
        """
    }
}

private let makeLogins = Mutex(false)

/// A detail of a test, named `test` in errors.
func sql(_ text: String) -> Statement { Statement(name: "test", text: text) }

extension Connection {
    /// One value of whatever type, as text; `NULL` for none, `-` for no row.
    mutating func value(_ query: String) throws(PostgresError) -> String {
        let found = try first(sql("SELECT (row_to_json(q) ->> 'v') FROM (\(query)) AS q (v)")) {
            row throws(PostgresError) in try row.optionalText(0) ?? "NULL"
        }
        return found ?? "-"
    }

    /// `ok`, or the SQLSTATE of the refusal; for a broken rule its name.
    mutating func outcome(_ script: String) -> String {
        do throws(PostgresError) {
            try executeScript(sql(script))
            return "ok"
        } catch .server(let sqlState, _, _, let constraint, _, _) {
            return sqlState.hasPrefix("23") ? constraint ?? sqlState : sqlState
        } catch {
            return "\(error)"
        }
    }
}
