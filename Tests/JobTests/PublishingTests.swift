import Dispatch
import Domain
import FoundationEssentials
import Glibc
import Job
import Postgres
import TestSupport
import Testing

/// Teams a and b with a boundary at 22:00 on 3 October 2024; see `RunScene`.
@Suite("Pages are made boundary by boundary, one renderer at a time")
struct PublishingTests {
    private static let unpublished = """
        SELECT team_id FROM handover.boundary WHERE revision <> published_revision ORDER BY 1
        """
    private static let lock = """
        SELECT pg_advisory_xact_lock(hashtextextended('handover publish', boundary_id))
        FROM handover.boundary WHERE team_id = 'a'
        """

    private func setup(_ hint: String) throws -> RunScene {
        let shifts = ["a", "b"].map { team in
            RunScene.shift(
                "late " + team, team, from: "2024-10-03 14:00Z", to: "2024-10-03 22:00Z", "ana")
                + RunScene.shift(
                    "night " + team, team, from: "2024-10-03 22:00Z", to: "2024-10-04 06:00Z",
                    team == "a" ? "sam" : "ben")
        }
        return try RunScene(hint, shifts.joined())
    }

    private func pages(_ scene: RunScene) -> Set<String> {
        Set(
            filesBelow(scene.folder.path).keys.filter { $0.hasSuffix("team.html") }
                .map { String($0.prefix(1)) })
    }

    @Test("a folder that cannot be written keeps no other team from its pages")
    func oneFolder() throws {
        let scene = try setup("one folder")
        try scene.folder.write("a file, no folder", as: "a")
        let report = try scene.run(at: "2024-10-03T22:00:00Z")
        #expect(report.exitCode == .partial)
        #expect(report.published == 1)
        #expect(report.failures.count == 1)
        #expect(report.failures.first?.what.contains(scene.folder.path + "/a/") == true)
        #expect(pages(scene) == ["b"])
        #expect(try scene.lines(Self.unpublished) == ["a"])
        // Of what was done before, nothing but the page of a is left: nothing succeeds.
        #expect(try scene.run(at: "2024-10-03T22:01:00Z").exitCode == .cannotCreate)
        try FileManager.default.removeItem(atPath: scene.folder.path + "/a")
        #expect(try scene.run(at: "2024-10-03T22:02:00Z").exitCode == .done)
        #expect(pages(scene) == ["a", "b"])
    }

    @Test("a slip of the keyboard in a year costs no page")
    func strayYears() throws {
        let scene = try setup("stray years")
        try scene.change(
            """
            UPDATE desk.ticket SET status = 'snoozed', wake_at = '20266-11-23' WHERE team_id = 'a';
            INSERT INTO desk.deadline VALUES ('a1', 'callback', '2024-10-03 23:00Z', 'sla', NULL),
                ('a1', 'resolution', '200000-01-01Z', 'sla', NULL),
                ('b1', 'callback', '4714-11-24Z BC', 'sla', NULL);
            """)
        #expect(try scene.run(at: "2024-10-03T22:00:00Z").exitCode == .done)
        #expect(pages(scene) == ["a", "b"])
    }

    @Test("pages that come while others cannot are a delivery in part")
    func deliveredInPart() throws {
        let scene = try setup("in part")
        try scene.folder.write("a file, no folder", as: "a")
        try scene.run(at: "2024-10-03T22:00:00Z") { $0.writesPages = false }
        let report = try scene.run(at: "2024-10-03T22:01:00Z")
        #expect(report.boundaries.isEmpty && report.published == 1)
        #expect(report.exitCode == .partial)
    }

    @Test("another run that makes the same pages is waited for, and not for ever")
    func taken() throws {
        let scene = try setup("taken")
        try scene.run(at: "2024-10-03T22:00:00Z") { $0.writesPages = false }
        var other = try scene.database.connect()
        try other.executeScript(Statement(name: "other", text: "BEGIN; " + Self.lock))
        var store = try scene.database.connect()
        let at = try #require(Instant(iso8601: "2024-10-03T22:01:00Z"))
        let outcome = try Publisher(output: OutputFolder(scene.folder.path), lockWaitSeconds: 1)
            .publishAll(teams: nil, at: at, on: &store)
        #expect(outcome.written == 1)
        #expect(outcome.failures.map(\.exitCode) == [.busy])
        #expect(pages(scene) == ["b"])
        #expect(try scene.lines(Self.unpublished) == ["a"])
    }

    @Test("who waited shows what is so then, and leaves alone what was made meanwhile")
    func afterWaiting() throws {
        let scene = try setup("waited")
        try scene.run(at: "2024-10-03T22:00:00Z") { $0.writesPages = false }
        var other = try scene.database.connect()
        try other.executeScript(Statement(name: "other", text: "BEGIN; " + Self.lock))
        let conninfo = scene.database.conninfo
        let output = OutputFolder(scene.folder.path)
        let at = try #require(Instant(iso8601: "2024-10-03T22:01:00Z"))
        let done = DispatchSemaphore(value: 0)
        DispatchQueue.global().async {
            defer { done.signal() }
            guard var store = try? Connection(ConnectionOptions(conninfo: conninfo)) else { return }
            _ = try? Publisher(output: output).publishAll(teams: ["a"], at: at, on: &store)
        }
        // It has listed the boundary and stands at the lock.
        let waiting = """
            SELECT count(*) FROM pg_locks JOIN pg_database AS d ON d.oid = database
            WHERE locktype = 'advisory' AND NOT granted AND datname = current_database()
            """
        for _ in 1...200 where try scene.lines(waiting) == ["0"] { usleep(20_000) }
        #expect(try scene.lines(waiting) == ["1"])
        try other.executeScript(
            Statement(
                name: "other",
                text: """
                    SELECT handover.mark_published(boundary_id, revision)
                    FROM handover.boundary WHERE team_id = 'a';
                    COMMIT
                    """))
        done.wait()
        #expect(pages(scene) == [])
        #expect(try scene.lines(Self.unpublished) == ["b"])
    }

    @Test("pages that were lost are made again as they were, while somebody needs them")
    func lost() throws {
        let scene = try setup("lost")
        try scene.run(at: "2024-10-03T22:00:00Z")
        let before = filesBelow(scene.folder.path)
        let folder = scene.folder.path + "/a/2024-10-03T2200Z"
        for path in [scene.folder.path + "/a", folder + "/team.html", folder + "/exceptions.html"] {
            try FileManager.default.removeItem(atPath: path)
            let report = try scene.run(at: "2024-10-03T22:10:00Z")
            #expect(report.published == 1 && report.exitCode == .done)
            #expect(filesBelow(scene.folder.path) == before)
        }
        #expect(try scene.run(at: "2024-10-03T22:20:00Z").published == 0)

        try scene.change(
            "SELECT handover.confirm_brief(agent) FROM unnest('{sam,ben}'::text[]) AS agent")
        try scene.run(at: "2024-10-04T05:00:00Z")
        try FileManager.default.removeItem(atPath: scene.folder.path + "/a")
        try scene.run(at: "2024-10-10T06:00:00Z")
        #expect(!FileManager.default.fileExists(atPath: folder))
    }
}
