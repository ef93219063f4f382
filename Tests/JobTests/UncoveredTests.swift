import Domain
import Job
import TestSupport
import Testing

@Suite("Cases in nobody's boundary are told, whatever else there is to do")
struct UncoveredTests {
    private static let lastShift = RunScene.shift(
        "late", "a", from: "2024-10-03 14:00Z", to: "2024-10-03 22:00Z", "ana")
    private static let nextShift = RunScene.shift(
        "night", "a", from: "2024-10-03 22:00Z", to: "2024-10-04 06:00Z", "sam")

    /// "a a1 open"; those of today, since each day tells its own.
    private func uncovered(_ scene: RunScene) throws -> [String] {
        try scene.lines(
            """
            SELECT concat_ws(' ', coalesce(team_id, '-'), cases, state, resolution)
            FROM handover.exception, LATERAL (
                SELECT string_agg(told->>'case_id', ',' ORDER BY told->>'case_id') AS cases
                FROM jsonb_array_elements(detail->'cases') AS told) AS told
            WHERE kind = 'uncovered' ORDER BY raised_at, team_id
            """)
    }

    @Test("a site without any roster")
    func noRoster() throws {
        let scene = try RunScene("no roster")
        let report = try scene.run(at: "2024-10-03T22:00:00Z")
        #expect(report.exitCode == .done)
        #expect(report.uncovered == 2)
        #expect(try uncovered(scene) == ["a a1 open", "b b1 open"])
    }

    @Test("a roster that ran out: told once a day, until its cases are in a boundary again")
    func ranOut() throws {
        let scene = try RunScene(
            "ran out",
            Self.lastShift + "DELETE FROM desk.team WHERE team_id = 'b'; "
                + "DELETE FROM desk.ticket WHERE team_id = 'b'")
        #expect(try scene.run(at: "2024-10-03T22:00:00Z").boundaries.count == 1)
        #expect(try uncovered(scene) == [])
        // Started again, a run finds what it found before.
        try scene.run(at: "2024-10-03T22:00:00Z")
        #expect(try uncovered(scene) == [])
        try scene.run(at: "2024-10-03T22:10:00Z")
        try scene.run(at: "2024-10-03T22:20:00Z")
        #expect(try uncovered(scene) == ["a a1 open"])
        try scene.change(
            """
            INSERT INTO desk.ticket (case_id, case_number, status, status_raw, priority, team_id,
                required_skills, tags, opened_at, last_activity_at)
            VALUES ('a2', 'a2', 'new', 'new', 1, 'a', '{}', '{}', '2024-11-01 10:00Z',
                '2024-11-01 10:00Z')
            """)
        let report = try scene.run(at: "2024-11-23T10:00:00Z")
        #expect(report.boundaries.isEmpty)
        #expect(
            try uncovered(scene)
                == ["a a1 resolved counted again the day after", "a a1,a2 open"])
        #expect(
            try scene.lines(
                """
                SELECT detail->>'headline' FROM handover.exception
                WHERE kind = 'uncovered' AND state = 'open'
                """)
                == ["2 open cases in nobody's boundary: A has no shift to come"])
        try scene.change(
            RunScene.shift(
                "again", "a", from: "2024-11-23 09:00Z", to: "2024-11-23 17:00Z", "sam"))
        try scene.run(at: "2024-11-23T10:10:00Z")
        #expect(
            try uncovered(scene).last == "a a1,a2 resolved solved, or in a team's hands")
    }

    @Test("a team whose roster goes on is nobody's concern; one that was not asked for is its own")
    func covered() throws {
        let scene = try RunScene(
            "covered",
            Self.lastShift + Self.nextShift
                + RunScene.shift(
                    "b late", "b", from: "2024-10-03 14:00Z", to: "2024-10-03 22:00Z", "ben"))
        // The boundary of b is due, and for another run.
        try scene.run(at: "2024-10-03T22:00:00Z") { $0.teams = ["a"] }
        #expect(try uncovered(scene) == [])
        try scene.run(at: "2024-10-03T22:05:00Z")
        try scene.run(at: "2024-10-03T22:10:00Z")
        #expect(try uncovered(scene) == ["b b1 open"])
    }

    @Test("a dry run tells the store nothing")
    func dryRun() throws {
        let scene = try RunScene("dry uncovered")
        try scene.run(at: "2024-10-03T22:00:00Z") { $0.isDryRun = true }
        #expect(try uncovered(scene) == [])
    }

    @Test("with nothing due, the look reads no message")
    func cheap() throws {
        let scene = try RunScene("cheap look", Self.lastShift + Self.nextShift)
        // Whoever read one would fail.
        try scene.change(
            """
            CREATE OR REPLACE FUNCTION desk.fail() RETURNS bool LANGUAGE plpgsql
            AS $$ BEGIN RAISE 'a message was read'; END $$;
            ALTER TABLE desk.message RENAME TO message_kept;
            CREATE VIEW desk.message AS SELECT * FROM desk.message_kept WHERE desk.fail();
            INSERT INTO desk.message_kept (message_id, case_id, seq, sent_at, kind, visibility,
                author_kind, author_id, body, body_bytes)
            VALUES ('m1', 'a1', 1, '2024-10-02 10:00Z', 'message', 'internal', 'agent', 'ana',
                'x', 1);
            """)
        let report = try scene.run(at: "2024-10-03T20:00:00Z")
        #expect(report.exitCode == .done, "\(report.failures)")
        #expect(try uncovered(scene) == ["b b1 open"])
    }
}
