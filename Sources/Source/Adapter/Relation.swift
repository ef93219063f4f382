/// What an adapter delivers, one SQL file each.
package enum Relation: String, CaseIterable, Sendable {
    case team, agent
    case openCase = "open_case"
    case customer, message, deadline, closure, outcome, roster

    package struct Column: Sendable, Hashable {
        package let name: String
        package let type: ColumnType
        /// Never NULL.
        package let isRequired: Bool
        /// The only words this column holds; empty where any text will do.
        package let choices: [String]
    }

    package var fileName: String { rawValue + ".sql" }

    /// Left out of the snapshot, and reported, when the file is missing or fails.
    package var isOptional: Bool { self == .outcome || self == .roster }

    /// The types of `$1`, `$2`. A file may also do without and be read whole.
    package var parameters: [ColumnType] {
        switch self {
        case .team, .agent, .openCase, .closure: []
        case .customer, .message, .deadline, .outcome: [.textArray]
        case .roster: [.timestamptz, .timestamptz]
        }
    }

    package var columns: [Column] {
        switch self {
        case .team:
            [must("team_id"), must("name"), must("active", .boolean), may("timezone")]
        case .agent:
            [
                must("agent_id"), must("display_name"), may("email"), may("phone"),
                must("active", .boolean), may("away_from", .date), may("away_until", .date),
                may("replacement_agent_id"), may("capacity", .integer),
                must("languages", .textArray), must("skills", .textArray),
            ]
        case .openCase:
            [
                must("case_id"), must("case_number"), may("subject"),
                must("status", choices: ["new", "open", "waiting", "snoozed", "bot"]),
                must("status_raw"), may("priority", .smallint), may("channel"), may("team_id"),
                may("assignee_id"), may("assignee_kind", choices: ["agent", "bot"]),
                may("customer_id"), may("language"),
                must("required_skills", .textArray), must("tags", .textArray),
                must("opened_at", .timestamptz), must("last_activity_at", .timestamptz),
                may("last_customer_at", .timestamptz), may("last_agent_at", .timestamptz),
                may("waiting_since", .timestamptz), may("wake_at", .timestamptz),
                may("reopened", .boolean), may("url_path"),
            ]
        case .customer:
            [
                must("customer_id"), may("display_name"), may("company"), may("email"),
                may("phone"), may("preferred_channel"), may("language"), may("timezone"),
                may("vip", .boolean), may("preferences"),
            ]
        case .message:
            [
                must("message_id"), must("case_id"), must("seq", .bigint),
                must("sent_at", .timestamptz), must("kind", choices: ["message", "event"]),
                must("visibility", choices: ["public", "internal"]),
                must("author_kind", choices: ["customer", "agent", "bot", "system", "unknown"]),
                may("author_id"), must("body"),
                must("body_format", choices: ["plain", "html", "markdown"]),
                must("body_encoding", choices: BodyEncoding.allCases.map(\.rawValue)),
                must("body_bytes", .bigint),
                must("attachment_count", .integer), must("delivery_failed", .boolean),
                must("redacted", .boolean),
            ]
        case .deadline:
            [
                must("case_id"),
                must(
                    "kind",
                    choices: [
                        "first_response", "next_response", "resolution", "reminder", "callback",
                        "promise",
                    ]),
                must("due_at", .timestamptz),
                must("origin", choices: ["sla", "reminder", "promise"]), may("description"),
            ]
        case .closure:
            [may("team_id"), must("not_closed", .bigint)]
        case .outcome:
            [
                must("case_id"), may("closed_at", .timestamptz), may("assignee_id"),
                may("last_agent_at", .timestamptz),
            ]
        case .roster:
            [
                must("shift_id"), must("team_id"), must("starts_at", .timestamptz),
                must("ends_at", .timestamptz), must("agent_id"), may("capacity", .integer),
                may("is_lead", .boolean),
            ]
        }
    }

    /// Columns that an adapter may add, checked by type where they are there.
    ///
    /// A helpdesk that stores no due time leaves `due_at` NULL and gives what it follows from:
    /// `started_at` and `threshold_seconds`, counted within `hours` if it names any
    /// (`Mon 09:00-17:30, Tue ...`), on the wall clock of `zone` (IANA, default UTC); or
    /// `due_text`, a date that people typed.
    package var extraColumns: [Column] {
        switch self {
        case .deadline:
            [
                may("started_at", .timestamptz), may("threshold_seconds", .bigint), may("hours"),
                may("zone"), may("due_text"),
            ]
        default: []
        }
    }

    private func must(
        _ name: String, _ type: ColumnType = .text, choices: [String] = []
    ) -> Column {
        Column(name: name, type: type, isRequired: true, choices: choices)
    }

    private func may(
        _ name: String, _ type: ColumnType = .text, choices: [String] = []
    ) -> Column {
        Column(name: name, type: type, isRequired: false, choices: choices)
    }
}
