import Foundation
import Postgres
import TestSupport
import Testing
import ThrowawayPostgres

/// Two teams at their second boundary: packs of the first are confirmed, declined, flagged, void
/// and solved, so that a run has something to do at every step.
@Suite("Interrupted at any point", .serialized)
struct CrashTests {
    private static let at = "2025-11-18T22:20:00Z"

    private static let scene = Result {
        let world = try World("scene")
        try play(world)
        return world
    }

    /// What one clean run makes of the scene, and how long it takes.
    private static let clean = Result {
        let world = try World(copying: try scene.get(), "clean")
        let outcome = try world.run(at: at)
        guard outcome.exitCode == 0 else { throw TestSetupError(outcome.standardError) }
        return (state: try world.state(), seconds: outcome.seconds)
    }

    private static func play(_ world: World) throws {
        try world.numberRecognisably()
        try world.fill(GeneratedTeam("one", cases: 50, agentsPerShift: 3, seed: 11))
        try world.fill(GeneratedTeam("two", cases: 50, agentsPerShift: 3, seed: 12))
        let outcome = try world.run(at: "2025-11-18T14:03:00Z")
        guard outcome.exitCode == 0 else { throw TestSetupError(outcome.standardError) }
        try world.execute(
            """
            -- Every other pack is confirmed; of the others a case is declined here and there.
            SELECT handover.confirm_pack(pack_id, to_agent_id) FROM handover.pack
            WHERE pack_id % 2 = 0 ORDER BY pack_id;
            SELECT handover.decline_case(pack_id, min(case_id), to_agent_id, 'not my language')
            FROM handover.pack JOIN handover.pack_case USING (pack_id)
            WHERE pack_id % 2 = 1 AND pack_id % 3 = 0
            GROUP BY pack_id, to_agent_id ORDER BY pack_id;
            -- A customer writes before the receiver has confirmed, a note takes a brief over, a
            -- case is solved, one changes hands, one deadline moves.
            INSERT INTO desk.message (message_id, case_id, seq, sent_at, kind, visibility,
                author_kind, author_id, body, body_bytes)
            SELECT 'late-' || case_id, case_id, 90, '2025-11-18T15:00Z', 'message', 'public',
                'customer', 'x', 'Is anybody there?', 17
            FROM handover.pack_case JOIN handover.pack USING (pack_id)
            WHERE pack_id % 4 = 0 ORDER BY case_id;
            INSERT INTO desk.message (message_id, case_id, seq, sent_at, kind, visibility,
                author_kind, author_id, body, body_bytes)
            SELECT 'note-' || pack_id, min(case_id), 95, '2025-11-18T15:30Z', 'message',
                'internal', 'agent', to_agent_id, '#took-over', 10
            FROM handover.pack_case JOIN handover.pack USING (pack_id)
            WHERE pack_id % 5 = 1 GROUP BY pack_id, to_agent_id;
            UPDATE desk.ticket SET closed_at = '2025-11-18T16:00Z'
            WHERE case_id IN (
                SELECT max(case_id) FROM handover.pack_case WHERE pack_id % 4 <> 0
                GROUP BY pack_id);
            UPDATE desk.ticket SET assignee_id = team_id || '-late-1', assignee_kind = 'agent'
            WHERE hashtext(case_id) % 9 = 0 AND status <> 'bot';
            """)
    }

    /// The state after the next clean run is that of a scene that was never disturbed.
    private func expectRecovers(
        _ world: World, _ what: String, as expected: WorldState? = nil
    ) throws {
        let outcome = try world.run(at: Self.at)
        #expect(outcome.exitCode == 0, "\(what): \(outcome.standardError)")
        let clean = try expected ?? Self.clean.get().state
        let difference = try world.state().difference(from: clean)
        #expect(difference == "", "\(what)")
    }

    @Test("the scene is worth it: the clean run flags, sweeps, hands and publishes")
    func scene() throws {
        let state = try Self.clean.get().state
        for what in ["\"voided\"", "\"solved\"", "\"moved\"", "\"raised\"", "\"accepted\""] {
            #expect(state.rows.contains { $0.contains(what) }, "\(what)")
        }
        #expect(state.rows.contains { $0.contains("\"kind\": \"unconfirmed\"") })
        #expect(state.rows.contains { $0.contains("\"kind\": \"declined\"") })
    }

    @Test("kill -9 at two dozen points, then a clean run: the same state, row for row")
    func killed() throws {
        var random = SeededGenerator(seed: 2)
        // The clean one may have been slowed by whatever ran beside it.
        var seconds = try Self.clean.get().seconds
        let points = 24
        var interrupted = 0
        for point in 0..<points {
            let world = try World(copying: try Self.scene.get(), "kill")
            let fraction =
                (Double(point) + Double.random(in: 0..<1, using: &random)) / Double(points)
            let child = try world.handover.start(["run", "--at", Self.at])
            usleep(UInt32(fraction * seconds * 1.05 * 1_000_000))
            child.kill()
            if child.wait().exitCode == 128 + SIGKILL {
                interrupted += 1
            } else {
                seconds *= 0.9
            }
            try expectRecovers(world, "killed after \(Int(fraction * 100)) %")
        }
        #expect(interrupted >= points / 3, "the run was over before it could be killed")
    }

    @Test("connections cut at random, again and again: the same state, and a documented exit code")
    func cut() throws {
        var random = SeededGenerator(seed: 5)
        let seconds = try Self.clean.get().seconds
        for round in 1...12 {
            let world = try World(copying: try Self.scene.get(), "cut")
            let cluster = try TestDatabase.cluster()
            var admin = try Connection(
                ConnectionOptions(conninfo: cluster.conninfo(database: "postgres")))
            let child = try world.handover.start(["run", "--at", Self.at])
            for _ in 0..<(round % 3 + 1) {
                usleep(UInt32(Double.random(in: 0..<seconds * 0.8, using: &random) * 1_000_000))
                try admin.execute(
                    Statement(
                        name: "cut",
                        text: """
                            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                            WHERE datname = $1
                            """), [.text(world.database.name)])
            }
            let outcome = child.wait()
            #expect(
                [0, 3, 69].contains(outcome.exitCode),
                "round \(round): exit code \(outcome.exitCode): \(outcome.standardError)")
            try expectRecovers(world, "cut in round \(round)")
        }
    }

    @Test("the server restarted in the middle of a run: the same state")
    func serverRestarts() throws {
        let cluster = try ThrowawayCluster()
        defer { cluster.stop() }
        let scene = try World(on: cluster, "scene")
        try Self.play(scene)
        let undisturbed = try World(on: cluster, "undisturbed", copying: scene)
        let seconds = try undisturbed.run(at: Self.at).seconds
        let expected = try undisturbed.state()
        for (index, fraction) in [0.3, 0.6, 0.85].enumerated() {
            let world = try World(on: cluster, "restart_\(index)", copying: scene)
            let child = try world.handover.start(["run", "--at", Self.at])
            usleep(UInt32(fraction * seconds * 1_000_000))
            try cluster.restart(mode: .immediate)
            let outcome = child.wait()
            #expect(
                [0, 3, 69].contains(outcome.exitCode),
                "\(fraction): exit code \(outcome.exitCode): \(outcome.standardError)")
            try expectRecovers(world, "restarted at \(fraction)", as: expected)
        }
    }
}
