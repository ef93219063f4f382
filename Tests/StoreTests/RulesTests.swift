import Postgres
import Testing

/// What no row may say, whoever writes it: each named constraint refuses its example.
@Suite("Rules of the tables")
struct RulesTests {
    private let examples = [
        "login_kind_is_known": "INSERT INTO handover.login VALUES ('x', 'x', 'boss')",
        "login_of_staff_names_its_agent": "INSERT INTO handover.login VALUES ('x', NULL, 'staff')",
        "shift_in_whole_minutes": "UPDATE handover.shift SET ends_at = ends_at + interval '1 s'",
        "shift_origin_is_known": "UPDATE handover.shift SET origin = 'rumour'",
        "shift_starts_before_it_ends": "UPDATE handover.shift SET ends_at = starts_at",
        "shift_agent_capacity_not_negative": "UPDATE handover.shift_agent SET capacity = -1",
        "shift_agent_works_a_shift": "INSERT INTO handover.shift_agent VALUES ('none', 'sam')",
        "agent_absence_kind_is_known": absence("'sick', NULL"),
        "agent_absence_late_says_until_when": absence("'late', NULL"),
        "agent_absence_starts_before_it_ends": absence("'out', '2024-01-01'"),
        "reading_memory_of_a_known_team":
            "INSERT INTO handover.reading_memory VALUES ('nobody', '1', '', now())",
        "run_finished_with_an_outcome": "INSERT INTO handover.run (finished_at) VALUES (now())",
        "boundary_counts_add_up": "UPDATE handover.boundary SET kept = kept + 1",
        "boundary_counts_not_negative":
            "UPDATE handover.boundary SET kept = -1, open_cases = open_cases - 2",
        "boundary_folded_is_late_and_empty": "UPDATE handover.boundary SET folded_into = 1",
        "boundary_folds_into_a_boundary":
            "UPDATE handover.boundary SET folded_into = 99, late = true, open_cases = 0,"
            + " handed = 0, kept = 0, unassigned = 0, excluded = 0",
        "boundary_of_a_known_team": boundary("'nobody', '2024-03-01 14:00Z'"),
        "boundary_once_per_team_and_instant": boundary("'hotels', '2024-03-01 14:00Z'"),
        "boundary_published_what_exists": "UPDATE handover.boundary SET published_revision = 2",
        "pack_assigned_is_not_confirmed": pack(
            "confirmed_by = to_agent_id, confirmed_at = now(), confirmed_via = 'sql'"),
        "pack_belongs_to_its_boundary": pack("team_id = 'cars'"),
        "pack_confirmation_is_whole": pack("state = 'confirmed', confirmed_by = to_agent_id"),
        "pack_confirmed_by_its_receiver": pack(
            "state = 'confirmed', confirmed_by = 'mia', confirmed_at = now(),"
                + " confirmed_via = 'sql'"),
        "pack_confirmed_says_by_whom": pack("state = 'confirmed'"),
        "pack_giver_is_not_receiver": pack("to_agent_id = from_agent_id"),
        "pack_state_is_known": pack("state = 'lost'"),
        "pack_superseded_says_when": pack("state = 'superseded'"),
        "pack_supersedes_a_pack": pack("supersedes = 99"),
        "ledger_accounts_once_per_case": ledger("1, 'c1', 'hotels', '14:00', 'kept', 'x', NULL"),
        "ledger_belongs_to_its_boundary": ledger("1, 'c9', 'cars', '14:00', 'kept', 'x', NULL"),
        "ledger_disposition_is_known": ledger("1, 'c9', 'hotels', '14:00', 'lost', 'x', NULL"),
        "ledger_gives_a_reason": ledger("1, 'c9', 'hotels', '14:00', 'kept', '  ', NULL"),
        "ledger_handed_names_its_pack": ledger(
            "1, 'c9', 'hotels', '14:00', 'handed', 'x', NULL"),
        "pack_case_acuity_is_known": packCase("acuity = 'bad'"),
        "pack_case_decided_says_by_whom": packCase("state = 'accepted'"),
        "pack_case_decision_is_whole": packCase("state = 'accepted', decided_by = 'sam'"),
        "pack_case_declined_gives_a_reason": packCase(
            "state = 'declined', decided_by = 'sam', decided_at = now(), decided_via = 'sql'"),
        "pack_case_given_away_was_declined": packCase("given_away = true"),
        "pack_case_lies_in_a_pack":
            "INSERT INTO handover.pack_case (pack_id, case_id, position, acuity)"
            + " VALUES (99, 'c1', 1, 'watch')",
        "pack_case_moved_to_a_pack": packCase("moved_to = 99"),
        "pack_case_state_is_known":
            "ALTER TABLE handover.pack_case DISABLE TRIGGER pack_case_changes_by_the_rules; "
            + packCase("state = 'lost'"),
        "pack_case_undecided_says_nobody": packCase(
            "decided_by = 'sam', decided_at = now(), decided_via = 'sql'"),
        "pack_case_seen_says_when": packCase("seen_assignee_id = 'ana'"),
        "pack_case_void_gives_a_reason": packCase("state = 'void'"),
        "pack_evidence_of_a_pack_case": evidence("99, 'c1', 1, 2"),
        "pack_evidence_span_is_whole": evidence("1, 'c1', 1, NULL"),
        "exception_acknowledged_says_by_whom": exception("state", "'acknowledged'"),
        "exception_base_severity_is_1_to_3": exception("base_severity", "4"),
        "exception_kind_is_known": exception("kind", "'gossip'"),
        "exception_of_a_boundary": exception("boundary_id", "99"),
        "exception_of_a_pack": exception("pack_id", "99"),
        "exception_only_gets_worse": exception("severity", "3"),
        "exception_raised_once_for_ever": exception("detail", "'{}'") + ", "
            + exceptionRow("detail", "'{}'"),
        "exception_resolved_says_how": exception("state", "'resolved'"),
        "exception_severity_is_1_to_3": exception("severity", "0"),
        "exception_state_is_known": exception("state", "'lost'"),
        "event_says_what": "INSERT INTO handover.event (via, what) VALUES ('sql', ' ')",
        "event_via_is_known": "INSERT INTO handover.event (via, what) VALUES ('magic', 'x')",
        "outbox_attempts_not_negative": outbox("-1"),
        "outbox_outcome_is_known": outbox("0") + "; UPDATE handover.outbox SET "
            + "sent_at = now(), outcome = 'lost'",
        "outbox_outcome_once_sent": outbox("0") + "; UPDATE handover.outbox SET "
            + "outcome = 'written'",
        "outbox_told_once": outbox("0") + "; " + outbox("0"),
        "policy_overflow_is_known": "UPDATE handover.policy SET overflow = 'x'",
        "policy_scope_is_known": "UPDATE handover.policy SET scope = 'x'",
        "policy_site_row_has_fair_share": "UPDATE handover.policy SET cost_recent_upset = NULL",
        "policy_site_row_has_effort": "UPDATE handover.policy SET effort_long = NULL",
        "policy_site_row_is_complete": "UPDATE handover.policy SET scope = NULL",
        "policy_site_says_whether_to_write_back": "UPDATE handover.policy SET write_back = NULL",
        "policy_write_back_is_known": "UPDATE handover.policy SET write_back = 'x'",
    ]

    /// Deferred or internal; other tests break them where they matter.
    private let elsewhere: Set = ["boundary_identity_for_its_rows", "ledger_names_a_pack"]

    @Test("every named constraint refuses its example by its name")
    func refused() throws {
        var admin = try World("rules").connect()
        for (rule, script) in examples.sorted(by: { $0.key < $1.key }) {
            #expect(admin.outcome(script) == rule)
        }
    }

    @Test("every constraint of the schema has an example")
    func complete() throws {
        var admin = try World("all rules").connect()
        let names = try admin.rows(
            sql(
                """
                SELECT conname FROM pg_constraint
                WHERE connamespace = 'handover'::regnamespace AND contype IN ('c', 'f', 'u')
                    AND conname !~ '^policy_.*_range$'
                """)
        ) { row throws(PostgresError) in try row.text(0) }
        let missing = Set(names).subtracting(examples.keys).subtracting(elsewhere)
        #expect(missing.isEmpty, "\(missing.sorted())")
    }

    private static func absence(_ values: String) -> String {
        "INSERT INTO handover.agent_absence (agent_id, out_from, noted_by, kind, out_until) "
            + "VALUES ('sam', '2024-03-01', 'sam', \(values))"
    }

    private static func boundary(_ values: String) -> String {
        "INSERT INTO handover.boundary (team_id, at, run_id, run_at, read_at, policy, open_cases, "
            + "handed, kept, unassigned, excluded) VALUES "
            + "(\(values), 1, now(), now(), '{}', 0, 0, 0, 0, 0)"
    }

    private static func pack(_ change: String) -> String {
        "UPDATE handover.pack SET \(change) WHERE pack_id = 1"
    }

    private static func packCase(_ change: String) -> String {
        "UPDATE handover.pack_case SET \(change) WHERE case_id = 'c1'"
    }

    private static func ledger(_ values: String) -> String {
        "INSERT INTO handover.ledger (boundary_id, case_id, team_id, at, disposition, reason, "
            + "pack_id) VALUES (" + values.replacing("'14:00'", with: "'2024-03-01 14:00Z'") + ")"
    }

    private static func evidence(_ values: String) -> String {
        "ALTER TABLE handover.pack_evidence DISABLE TRIGGER pack_evidence_stays_closed; "
            + "INSERT INTO handover.pack_evidence (field, ordinal, source_relation, source_id, "
            + "pack_id, case_id, start_byte, end_byte) VALUES ('x', 1, 'message', 'm', \(values))"
    }

    private static func outbox(_ attempts: String) -> String {
        "INSERT INTO handover.outbox (dedupe_key, kind, recipient, payload, attempts) "
            + "VALUES ('x', 'mail', 'mia', '{}', \(attempts))"
    }

    /// A row that is fine but for one column.
    private static func exception(_ column: String, _ value: String) -> String {
        "INSERT INTO handover.exception (dedupe_key, raised_at, last_seen_at, kind, severity, "
            + "base_severity, state, boundary_id, pack_id, detail) VALUES "
            + exceptionRow(column, value)
    }

    private static func exceptionRow(_ column: String, _ value: String) -> String {
        let row = [
            ("kind", "'unowned'"), ("severity", "2"), ("base_severity", "2"), ("state", "'open'"),
            ("boundary_id", "1"), ("pack_id", "1"), ("detail", "'{}'"),
        ]
        let values = row.map { $0.0 == column ? value : $0.1 }.joined(separator: ", ")
        return "('x', now(), now(), \(values))"
    }
}
