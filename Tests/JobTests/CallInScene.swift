import Domain
import FoundationEssentials
import Job
import Logging
import Postgres
import Source
import TestSupport
import Testing

/// Ana leaves at 14:00 on 1 March 2024 and hands c1 ... c3 to Sam, who is alone until Lea and Omar
/// come at 14:10. Times are UTC.
///
/// c1 is due 15:00, c2 20:00, c3 at 22:30, half an hour after all of them have gone; c4 is Sam's
/// own.
struct CallInScene {
    private static let desk = """
        INSERT INTO desk.team VALUES ('hotels', 'Hotels', true, 'UTC');
        INSERT INTO desk.agent (agent_id, display_name, active, languages, skills)
        SELECT id, initcap(id), true, '{}', '{}'
        FROM unnest('{ana,sam,lea,omar,nina,mia}'::text[]) AS id;
        INSERT INTO desk.ticket (case_id, case_number, status, status_raw, team_id, assignee_id,
            assignee_kind, required_skills, tags, opened_at, last_activity_at)
        SELECT id, '#' || id, 'open', 'open', 'hotels', agent, 'agent', '{}', '{}',
            '2024-03-01 10:00Z', '2024-03-01 10:00Z'
        FROM (VALUES ('c1', 'ana'), ('c2', 'ana'), ('c3', 'ana'), ('c4', 'sam'))
            AS t (id, agent);
        INSERT INTO desk.deadline VALUES
            ('c1', 'resolution', '2024-03-01 15:00Z', 'sla', NULL),
            ('c2', 'resolution', '2024-03-01 20:00Z', 'sla', NULL),
            ('c3', 'resolution', '2024-03-01 22:30Z', 'sla', NULL);
        INSERT INTO handover.team (team_id, name) VALUES ('hotels', 'Hotels');
        INSERT INTO handover.team_lead VALUES ('hotels', 'mia');
        INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at) VALUES
            ('early', 'hotels', '2024-03-01 06:00Z', '2024-03-01 14:00Z'),
            ('late', 'hotels', '2024-03-01 14:00Z', '2024-03-01 22:00Z'),
            ('mid', 'hotels', '2024-03-01 14:10Z', '2024-03-01 22:00Z'),
            ('night', 'hotels', '2024-03-01 22:00Z', '2024-03-02 06:00Z'),
            ('next', 'hotels', '2024-03-02 14:00Z', '2024-03-02 22:00Z');
        INSERT INTO handover.shift_agent (shift_id, agent_id) VALUES
            ('early', 'ana'), ('late', 'sam'), ('mid', 'lea'), ('mid', 'omar'),
            ('night', 'nina'), ('next', 'sam'), ('next', 'lea'), ('next', 'ana');
        """

    let database: TestDatabase
    let folder: TemporaryFolder

    /// The boundary of 14:00 is done; `before` changes what the run finds.
    init(_ hint: String, before: String = "") throws {
        database = try TestDatabase.createMigrated(hint)
        folder = try TemporaryFolder()
        try change(Self.desk)
        if !before.isEmpty { try change(before) }
        let report = try run(at: "14:00")
        #expect(report.exitCode == .done)
    }

    /// "14:40", on 1 March, or "2024-03-02T06:00".
    private func instant(_ clock: String) throws -> Instant {
        let text = (clock.contains("T") ? clock : "2024-03-01T" + clock) + ":00Z"
        return try #require(Instant(iso8601: text))
    }

    private func options(at clock: String) throws -> RunOptions {
        RunOptions(
            at: try instant(clock), adapter: try Adapter.named("native"),
            storeConninfo: database.conninfo, output: OutputFolder(folder.path))
    }

    private var logger: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

    @discardableResult
    func run(at clock: String) throws -> RunReport {
        try Run(try options(at: clock), logger: logger).perform()
    }

    @discardableResult
    func call(
        _ agent: AgentID, _ kind: Absence.Kind = .out, at clock: String, until: String? = nil
    ) throws -> CallIn.Outcome {
        let until = try until.map { try instant($0) }
        return try CallIn(try options(at: clock), logger: logger)
            .record(agent, kind, until: until)
    }

    func change(_ script: String) throws {
        var connection = try database.connect()
        try connection.executeScript(Statement(name: "test", text: script))
    }

    func lines(_ query: String) throws -> [String] {
        var connection = try database.connect()
        return try connection.lines(query)
    }

    /// "c1 ana>lea waiting agent_out", live entries only.
    var live: [String] {
        get throws {
            try lines(
                """
                SELECT concat_ws(' ', case_id, coalesce(from_agent_id, '-') || '>' || to_agent_id,
                    pack_case.state, occasion)
                FROM handover.pack_case JOIN handover.pack USING (pack_id)
                WHERE pack_case.state IN ('waiting', 'accepted', 'void') ORDER BY case_id
                """)
        }
    }

    /// What two runs of the same must leave alike.
    var counts: String {
        get throws {
            try lines(
                """
                SELECT concat_ws(' ', (SELECT count(*) FROM handover.pack),
                    (SELECT count(*) FROM handover.pack_case),
                    (SELECT count(*) FROM handover.exception),
                    (SELECT sum(times_seen) FROM handover.exception),
                    (SELECT count(*) FROM handover.event), (SELECT sum(revision) FROM
                        handover.boundary))
                """)[0]
        }
    }

    /// The words of a page, without its tags.
    func page(_ name: String, of boundary: String = "2024-03-01T1400Z") -> String {
        let bytes = filesBelow(folder.path)["hotels/\(boundary)/\(name)"] ?? []
        var words: [UInt8] = []
        var isTag = false
        for byte in bytes {
            if byte == UInt8(ascii: "<") { isTag = true }
            if !isTag { words.append(byte) }
            if byte == UInt8(ascii: ">") { isTag = false }
        }
        return String(decoding: words, as: UTF8.self)
    }
}

/// SQL for an internal note on 1 March.
func note(
    _ id: String, at clock: String, by agent: String, on ticket: String, _ text: String
) -> String {
    """
    INSERT INTO desk.message (message_id, case_id, seq, sent_at, kind, visibility,
        author_kind, author_id, body, body_bytes)
    VALUES ('\(id)', '\(ticket)', 9, '2024-03-01 \(clock)Z', 'message', 'internal', 'agent',
        '\(agent)', '\(text)', octet_length('\(text)'))
    """
}
