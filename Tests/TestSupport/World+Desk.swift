import FoundationEssentials
package import Postgres

// Rows of a helpdesk, with what a test does not care about filled in.
extension World {
    package func team(_ id: String, timezone: String = "Europe/London") throws {
        try insert(
            "desk.team (team_id, name, active, timezone)",
            [.text(id), .text(id.uppercased()), true, .text(timezone)])
    }

    package func agents(_ ids: String...) throws {
        for id in ids { try agent(id) }
    }

    package func agent(
        _ id: String, name: String? = nil, isActive: Bool = true, languages: [String] = ["en"],
        skills: [String] = [], capacity: Int? = nil
    ) throws {
        try insert(
            "desk.agent (agent_id, display_name, active, languages, skills, capacity)",
            [
                .text(id), .text(name ?? id.capitalized), .bool(isActive), .textArray(languages),
                .textArray(skills), .optionalInt4(capacity.map { Int32($0) }),
            ])
    }

    /// - Parameters:
    ///   - from: and `to`: as PostgreSQL reads a `timestamptz`; UTC when no zone is named.
    ///   - lead: one of the agents.
    package func shift(
        _ id: String, team: String = "hotels", from: String, to: String, _ agents: [String],
        lead: String? = nil
    ) throws {
        try insert(
            "handover.shift (shift_id, team_id, starts_at, ends_at)",
            [.text(id), .text(team), .text(from), .text(to)])
        for agent in agents {
            try insert(
                "handover.shift_agent (shift_id, agent_id, is_lead)",
                [.text(id), .text(agent), .bool(agent == lead)])
        }
    }

    package func customer(_ id: String, name: String) throws {
        try insert(
            "desk.customer (customer_id, display_name, email)",
            [.text(id), .text(name), .text("\(id)@example.org")])
    }

    package func ticket(
        _ id: String, team: String? = "hotels", assignee: String?, status: String = "open",
        customer: String? = nil, opened: String, waitingSince: String? = nil,
        priority: Int16 = 3, skills: [String] = [], wake: String? = nil,
        subject: String = "A booking"
    ) throws {
        try insert(
            """
            desk.ticket (case_id, case_number, subject, status, status_raw, priority, team_id, \
            assignee_id, assignee_kind, customer_id, opened_at, last_activity_at, waiting_since, \
            required_skills, wake_at)
            """,
            [
                .text(id), .text(id), .text(subject), .text(status), .text(status),
                .int2(priority), .optionalText(team), .optionalText(assignee),
                assignee == nil ? .null : "agent", .optionalText(customer), .text(opened),
                .text(opened), .optionalText(waitingSince), .textArray(skills),
                .optionalText(wake),
            ])
    }

    package func message(
        _ id: String, on ticket: String, at: String, by author: String?,
        kind: String = "customer", visibility: String = "public", _ body: String
    ) throws {
        try insert(
            """
            desk.message (message_id, case_id, seq, sent_at, kind, visibility, author_kind, \
            author_id, body, body_bytes)
            """,
            [
                .text(id), .text(ticket), .int8(Int64(counter.next())), .text(at), "message",
                .text(visibility), .text(kind), .optionalText(author), .text(body),
                .int8(Int64(body.utf8.count)),
            ])
    }

    package func note(
        _ id: String, on ticket: String, at: String, by agent: String, _ body: String
    ) throws {
        try message(
            id, on: ticket, at: at, by: agent, kind: "agent", visibility: "internal", body)
    }

    package func deadline(
        on ticket: String, at: String, kind: String = "next_response", origin: String = "sla"
    ) throws {
        try insert(
            "desk.deadline (case_id, kind, due_at, origin)",
            [.text(ticket), .text(kind), .text(at), .text(origin)])
    }

    /// Inserts one row; `target` is a table with its columns.
    package func insert(_ target: String, _ values: [Value]) throws {
        let places = (1...values.count).map { "$\($0)" }.joined(separator: ", ")
        try execute("INSERT INTO \(target) VALUES (\(places))", values)
    }
}

private let counter = Counter()
