import Glibc
import TestSupport
import Testing

/// Two teams of generated cases, the boundary of 14:00 done, half of the packs confirmed. Then one
/// of the late shift calls in.
@Suite("Somebody calls in, whatever happens", .serialized)
struct CallInTests {
    private static let at = "2025-11-18T15:00:00Z"
    private static let out = [
        "agent-out", "one-late-1", "--at", at, "--until", "2025-11-19T13:00Z",
    ]

    private static let scene = Result {
        let world = try World("call in")
        try world.numberRecognisably()
        try world.fill(GeneratedTeam("one", cases: 60, agentsPerShift: 4, seed: 31))
        try world.fill(GeneratedTeam("two", cases: 20, agentsPerShift: 2, seed: 32))
        let outcome = try world.run(at: "2025-11-18T14:03:00Z")
        guard outcome.exitCode == 0 else { throw TestSetupError(outcome.standardError) }
        try world.execute(
            """
            SELECT handover.confirm_pack(pack_id, to_agent_id) FROM handover.pack
            WHERE pack_id % 2 = 0 ORDER BY pack_id
            """)
        return world
    }

    private static let clean = Result {
        let world = try World(copying: try scene.get(), "call in clean")
        let outcome = try world.handover.start(out).wait()
        guard outcome.exitCode == 0 else { throw TestSetupError(outcome.standardError) }
        let said = outcome.standardError
        let seconds = outcome.seconds
        try world.run(at: at)
        return (state: try world.state(), said: said, seconds: seconds)
    }

    /// Open cases of team one that the absent agent still answers for through a pack.
    private let stillWaiting = """
        SELECT count(*) FROM handover.pack_case JOIN handover.pack USING (pack_id)
        WHERE to_agent_id = 'one-late-1' AND pack_case.state IN ('waiting', 'void')
        """

    @Test("what was not taken over is in other hands at once, and every case in one hand only")
    func moved() throws {
        let world = try World(copying: try Self.scene.get(), "call in moved")
        #expect(try world.number(stillWaiting) > 0)
        let outcome = try world.handover.start(Self.out).wait()
        #expect(outcome.exitCode == 0)
        #expect(outcome.standardError.contains("Late 1 is out until Wed 13:00:"))
        #expect(outcome.standardError.contains("moved"))
        #expect(try world.number(stillWaiting) == 0)
        #expect(
            try world.lines(
                """
                SELECT case_id FROM handover.pack_case
                WHERE state IN ('waiting', 'accepted', 'void')
                GROUP BY case_id HAVING count(*) > 1
                """) == [])
        #expect(
            try world.number(
                """
                SELECT count(*) FROM handover.pack JOIN handover.pack_case USING (pack_id)
                WHERE occasion = 'agent_out'
                    AND 'one-late-1' IN (to_agent_id, coalesce(decided_by, ''))
                """) == 0)
        #expect(try world.run(at: "2025-11-18T22:05:00Z").exitCode == 0)
        try expectEvidenceResolves(in: world)
    }

    @Test("kill -9 at a dozen points, then a run: the same state, row for row")
    func killed() throws {
        let clean = try Self.clean.get()
        let points = 12
        var interrupted = 0
        // The clean one may have been slowed by whatever ran beside it.
        var seconds = clean.seconds
        for point in 0..<points {
            let world = try World(copying: try Self.scene.get(), "call in killed")
            let child = try world.handover.start(Self.out)
            usleep(UInt32((Double(point) + 0.5) / Double(points) * seconds * 1_000_000))
            child.kill()
            if child.wait().exitCode == 128 + SIGKILL {
                interrupted += 1
            } else {
                seconds *= 0.8
            }
            // Whoever called says it again; the next run would do as well, were it noted.
            #expect(try world.handover.start(Self.out).wait().exitCode == 0)
            #expect(try world.run(at: Self.at).exitCode == 0)
            let difference = try world.state().difference(from: clean.state)
            #expect(difference == "", "killed at point \(point)")
        }
        #expect(interrupted >= points / 3, "the command was over before it could be killed")
    }

    @Test("noted, then killed: the next run alone does the rest")
    func noted() throws {
        let world = try World(copying: try Self.scene.get(), "call in noted")
        try world.execute(
            """
            SELECT handover.note_absence('one-late-1', 'out', '2025-11-19T13:00Z', '\(Self.at)')
            """)
        #expect(try world.run(at: Self.at).exitCode == 0)
        let difference = try world.state().difference(from: try Self.clean.get().state)
        #expect(difference == "")
    }

    @Test("on three machines at once, with a run beside them: the same state")
    func atOnce() throws {
        let world = try World(copying: try Self.scene.get(), "call in at once")
        let children = try (1...3).map { _ in try world.handover.start(Self.out) }
        let run = try world.handover.start(["run", "--at", Self.at])
        for outcome in (children + [run]).map({ $0.wait() }) {
            #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        }
        try world.run(at: Self.at)
        let difference = try world.state().difference(from: try Self.clean.get().state)
        #expect(difference == "")
    }

    @Test("without a folder for pages none are written where somebody happens to be")
    func noFolder() throws {
        let world = try World(copying: try Self.scene.get(), "call in no folder")
        let unpublished = """
            SELECT count(*) FROM handover.boundary WHERE revision <> published_revision
            """
        let before = try world.number(unpublished)
        var handover = world.handover
        handover.environment["HANDOVER_OUT"] = nil
        #expect(try handover.start(Self.out).wait().exitCode == 0)
        #expect(try world.number(unpublished) == max(1, before))
        #expect(filesBelow(handover.folder.path + "/handover-out").isEmpty)
        try world.run(at: Self.at)
        #expect(try world.number(unpublished) == 0)
    }
}
