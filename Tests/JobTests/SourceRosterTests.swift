import Domain
import FoundationEssentials
import Job
import Postgres
import Source
import TestSupport
import Testing

/// Two teams, each with its shifts of 3 and 4 October in the helpdesk's table `rota`.
@Suite("The roster that a helpdesk keeps, taken over team by team")
struct SourceRosterTests {
    private static let rota = """
        CREATE TABLE rota (shift_id text, team_id text, starts_at timestamptz,
            ends_at timestamptz, agent_id text);
        INSERT INTO rota
        SELECT team || n, team, start, start + interval '8 h', agent
        FROM unnest('{a,b}'::text[]) AS team,
            (VALUES (1, timestamptz '2024-10-03 14:00Z', 'ana'),
                (2, timestamptz '2024-10-03 22:00Z', 'sam'),
                (3, timestamptz '2024-10-04 06:00Z', 'ben')) AS shift (n, start, agent);
        """

    private let scene: RunScene
    private let adapter: Adapter

    init() throws {
        scene = try RunScene("source roster", Self.rota)
        try FileManager.default.createDirectory(
            atPath: scene.folder.path + "/adapter", withIntermediateDirectories: false)
        let native = try Adapter.named("native")
        for relation in Relation.allCases {
            guard let text = native.statement(relation)?.text else { continue }
            try scene.folder.write(text, as: "adapter/" + relation.fileName)
        }
        try scene.folder.write(
            """
            SELECT shift_id, team_id, starts_at, ends_at, agent_id, NULL::int AS capacity,
                false AS is_lead
            FROM rota WHERE ends_at > $1 AND starts_at < $2
            """, as: "adapter/roster.sql")
        adapter = try Adapter.named(scene.folder.path + "/adapter")
    }

    @discardableResult
    private func run(at clock: String, isDryRun: Bool = false) throws -> RunReport {
        try scene.run(at: "2024-10-03T\(clock):00Z", adapter: adapter) { $0.isDryRun = isDryRun }
    }

    private func shifts(_ team: TeamID) throws -> [String] {
        try scene.lines(
            """
            SELECT concat_ws(' ', shift_id, agent_id) FROM handover.shift
            LEFT JOIN handover.shift_agent USING (shift_id)
            WHERE team_id = '\(team)' ORDER BY shift_id, agent_id
            """)
    }

    @Test("two shifts of one agent at once are told with the team, and stop no other")
    func overlap() throws {
        #expect(try run(at: "20:00").exitCode == .done)
        try scene.change(
            """
            INSERT INTO rota VALUES ('b4', 'b', '2024-10-04 07:00Z', '2024-10-04 15:00Z', 'ben');
            UPDATE rota SET agent_id = 'mia' WHERE shift_id IN ('a2', 'b2');
            """)
        let report = try run(at: "22:00")
        #expect(report.boundaries.map(\.team) == ["a", "b"])
        #expect(report.exitCode == .partial)
        #expect(report.failures.map(\.team) == ["b"])
        let words = report.failures.first?.what ?? ""
        #expect(words.contains(#"agent "ben" would work two shifts of the team at once"#))
        #expect(words.contains("in the helpdesk") && !words.contains("file"))
        #expect(try shifts("a") == ["a1 ana", "a2 mia", "a3 ben"])
        #expect(try shifts("b") == ["b1 ana", "b2 sam", "b3 ben"])
        #expect(try run(at: "22:10").exitCode == .data)
        try scene.change("DELETE FROM rota WHERE shift_id = 'b4'")
        #expect(try run(at: "22:20").exitCode == .done)
        #expect(try shifts("b") == ["b1 ana", "b2 mia", "b3 ben"])
    }

    @Test("a row that cannot be read leaves its team with the last roster; seconds are no reason")
    func badRow() throws {
        try scene.change(
            """
            UPDATE rota SET starts_at = starts_at + interval '30 s' WHERE shift_id = 'a2';
            UPDATE rota SET ends_at = ends_at + interval '30 s' WHERE shift_id = 'a1';
            """)
        #expect(try run(at: "20:00").exitCode == .done)
        #expect(
            try scene.lines(
                "SELECT starts_at AT TIME ZONE 'UTC' FROM handover.shift WHERE shift_id = 'a2'")
                == ["2024-10-03 22:00:00"])
        try scene.change("UPDATE rota SET ends_at = starts_at WHERE shift_id = 'b3'")
        for isDryRun in [true, false] {
            let report = try run(at: "22:00", isDryRun: isDryRun)
            #expect(report.boundaries.map(\.team) == ["a", "b"])
            #expect(report.failures.map(\.team) == ["b"])
            #expect(
                report.failures.first?.what.contains(#"shift "b3": ends_at should be"#) == true)
        }
        #expect(try shifts("b") == ["b1 ana", "b2 sam", "b3 ben"])
        // What nobody can say whose it is could be any shift that seems to have gone.
        try scene.change(
            """
            UPDATE rota SET team_id = NULL WHERE shift_id = 'b3';
            DELETE FROM rota WHERE shift_id = 'a3';
            """)
        #expect(try run(at: "22:10").failures.map(\.team) == [nil])
        #expect(try shifts("a").last == "a3 ben")
    }

    @Test("a shift that was cancelled is gone, with its agents; what has ended stays")
    func cancelled() throws {
        try run(at: "20:00")
        try scene.change(
            RunScene.shift("mine", "a", from: "2024-10-05 06:00Z", to: "2024-10-05 14:00Z", "mia")
                + """
                INSERT INTO rota VALUES
                    ('a5', 'a', '2024-10-03 22:30Z', '2024-10-04 06:00Z', 'ben');
                DELETE FROM rota WHERE shift_id = 'a2' OR team_id = 'b';
                """)
        #expect(try run(at: "22:00").boundaries.count == 2)
        #expect(try shifts("a") == ["a1 ana", "a3 ben", "a5 ben", "mine mia"])
        #expect(try shifts("b") == ["b1 ana"])
        #expect(
            try scene.lines("SELECT DISTINCT to_agent_id FROM handover.pack WHERE team_id = 'a'")
                .contains("sam") == false)
    }

    @Test("a roster of which nothing comes cancels nothing")
    func nothingCame() throws {
        try run(at: "20:00")
        let before = try shifts("a")
        try scene.change("DELETE FROM rota")
        #expect(try run(at: "22:00").boundaries.map(\.team) == ["a", "b"])
        #expect(try shifts("a") == before)
    }
}
