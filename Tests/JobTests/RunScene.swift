import Domain
import FoundationEssentials
import Job
import Logging
import Postgres
import Source
import TestSupport
import Testing

/// A store and a native helpdesk in one database, with the teams `a` and `b`, the agents ana, ben,
/// sam and mia, and one open case of ana's in each team since 1 October 2024; runs of them.
struct RunScene {
    private static let desk = """
        INSERT INTO desk.team VALUES ('a', 'A', true, 'UTC'), ('b', 'B', true, 'UTC');
        INSERT INTO desk.agent (agent_id, display_name, active, languages, skills)
        SELECT id, initcap(id), true, '{}', '{}' FROM unnest('{ana,ben,sam,mia}'::text[]) AS id;
        INSERT INTO desk.ticket (case_id, case_number, status, status_raw, priority, team_id,
            assignee_id, assignee_kind, required_skills, tags, opened_at, last_activity_at)
        SELECT team || '1', team || '1', 'open', 'open', 3, team, 'ana', 'agent', '{}', '{}',
            '2024-10-01 10:00Z', '2024-10-01 10:00Z'
        FROM unnest('{a,b}'::text[]) AS team;
        """

    let database: TestDatabase
    let folder: TemporaryFolder

    init(_ hint: String, _ script: String = "") throws {
        database = try TestDatabase.createMigrated(hint)
        folder = try TemporaryFolder()
        try change(Self.desk + script)
    }

    /// `id` works `from` to `to` in a team, as `INSERT`s.
    static func shift(
        _ id: ShiftID, _ team: TeamID, from: String, to: String, _ agent: AgentID
    ) -> String {
        """
        INSERT INTO handover.team (team_id) VALUES ('\(team)') ON CONFLICT DO NOTHING;
        INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at)
        VALUES ('\(id)', '\(team)', '\(from)', '\(to)');
        INSERT INTO handover.shift_agent (shift_id, agent_id) VALUES ('\(id)', '\(agent)');
        """
    }

    @discardableResult
    func run(
        at: String, adapter: Adapter? = nil, _ change: (inout RunOptions) -> Void = { _ in }
    ) throws -> RunReport {
        let instant = try #require(Instant(iso8601: at))
        var options = RunOptions(
            at: instant,
            adapter: try adapter ?? Adapter.named("native"),
            storeConninfo: database.conninfo, output: OutputFolder(folder.path))
        change(&options)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return try Run(options, logger: logger).perform()
    }

    func change(_ script: String) throws {
        var connection = try database.connect()
        try connection.executeScript(Statement(name: "test", text: script))
    }

    func lines(_ query: String) throws -> [String] {
        var connection = try database.connect()
        return try connection.lines(query)
    }
}
