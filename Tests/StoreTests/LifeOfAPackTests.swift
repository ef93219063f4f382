import Postgres
import Testing

@Suite("The life of a pack")
struct LifeOfAPackTests {
    private let pack1 = """
        SELECT concat_ws(' ', state, revision, to_char(confirm_by AT TIME ZONE 'UTC', 'HH24:MI'),
            confirmed_by) FROM handover.pack WHERE pack_id = 1
        """
    private let cases = """
        SELECT string_agg(case_id || ' ' || state, ', ' ORDER BY pack_id, case_id)
        FROM handover.pack_case
        """

    /// A pack that the receivers of `cases` get later, as after `agent-out`.
    private func laterPack(_ id: Int, cases: [String]) -> String {
        let held = cases.map { "(\(id), '\($0)', 1, 'watch')" }.joined(separator: ", ")
        return """
            INSERT INTO handover.pack (pack_id, boundary_id, team_id, from_agent_id, to_agent_id,
                occasion, receiver_starts_at, read_at, confirm_by)
            VALUES (\(id), 1, 'hotels', 'ana', 'lea', 'agent_out', now(), now(), now());
            INSERT INTO handover.pack_case (pack_id, case_id, position, acuity) VALUES \(held);
            """
    }

    @Test("a void brings a confirmed pack back, with a new revision and a new time to confirm")
    func void() throws {
        let world = try World("void")
        var sam = try world.connect(.sam)
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam', '{\"c1\": \"x\"}')") == "ok")
        var robot = try world.connect(.robot)
        let void = """
            SELECT handover.void_case(1, 'c1', 'the customer wrote at 15:58', '2024-03-01 16:00Z',
                '2024-03-01 15:58Z')
            """
        #expect(robot.outcome(void) == "ok")
        // 15 minutes, since the pack holds a critical case.
        #expect(try robot.value(pack1) == "assigned 2 16:15")
        #expect(try robot.value(cases) == "c1 void, c2 accepted, c3 waiting")
        #expect(
            try robot.value("SELECT read_back FROM handover.pack_case WHERE case_id = 'c1'")
                == "NULL")
        // The next sweeps see the same message again, also after Sam read it.
        #expect(robot.outcome(void) == "ok")
        #expect(try robot.value(pack1) == "assigned 2 16:15")
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam', '{}', 2)") == "ok")
        #expect(robot.outcome(void) == "ok")
        #expect(try robot.value(pack1) == "confirmed 2 16:15 sam")
        let newer = void.replacing("15:58Z", with: "15:59Z")
        #expect(robot.outcome(newer) == "ok")
        #expect(try robot.value(pack1) == "assigned 3 16:15")
    }

    @Test("a deadline voids when it moved earlier, once")
    func voidByDeadline() throws {
        let world = try World("void by deadline")
        var robot = try world.connect(.robot)
        let void = """
            SELECT handover.void_case(1, 'c2', 'due earlier', '2024-03-01 13:00Z', NULL,
                '2024-03-01 DUEZ')
            """
        #expect(robot.outcome(void.replacing("DUE", with: "17:00")) == "ok")
        #expect(try robot.value(pack1) == "assigned 1 14:30")
        for _ in 0..<2 { #expect(robot.outcome(void.replacing("DUE", with: "15:00")) == "ok") }
        // Counted from the receiver's start when that is later than now.
        #expect(try robot.value(pack1) == "assigned 2 14:15")
        #expect(robot.outcome("SELECT handover.void_case(1, 'c2', 'x', now())") == "HO007")
        #expect(robot.outcome("SELECT handover.void_case(1, 'c2', '', now(), now())") == "HO007")
    }

    @Test("a void does not reach a case that was declined or moved on")
    func voidOfDeclined() throws {
        let world = try World("void of declined")
        var omar = try world.connect(.omar)
        #expect(omar.outcome("SELECT handover.decline_case(2, 'c3', 'omar', 'no')") == "ok")
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SELECT handover.void_case(2, 'c3', 'x', now(), now())") == "ok")
        #expect(try robot.value(cases) == "c1 waiting, c2 waiting, c3 declined")
    }

    @Test("a pack whose every case moved on is superseded, and cannot be confirmed")
    func superseded() throws {
        let world = try World("superseded")
        var robot = try world.connect(.robot)
        #expect(
            robot.outcome(
                """
                BEGIN;
                \(laterPack(9, cases: ["c1", "c2"]))
                SELECT handover.supersede_pack(1, '{c1}', '{9}');
                COMMIT
                """) == "ok")
        #expect(try robot.value("SELECT state FROM handover.pack WHERE pack_id = 1") == "assigned")
        var sam = try world.connect(.sam)
        #expect(sam.outcome("SELECT handover.decline_case(1, 'c1', 'sam', 'no')") == "HO002")
        #expect(robot.outcome("SELECT handover.supersede_pack(1, NULL, '{9}')") == "ok")
        #expect(
            try robot.value(cases)
                == "c1 moved, c2 moved, c3 waiting, c1 waiting, c2 waiting")
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam')") == "HO002")
        #expect(try sam.value("SELECT count(*) FROM handover.confirm_brief('sam')") == "0")
        #expect(robot.outcome("SELECT handover.accept_case(1, 'c1', 'sam', '', 'm1')") == "HO002")
        #expect(
            try robot.value("SELECT moved_to FROM handover.pack_case WHERE pack_id = 1 LIMIT 1")
                == "9")
    }

    @Test("what is left after a move decides: accepted cases make the pack confirmed")
    func moveLeavesAccepted() throws {
        let world = try World("move leaves accepted")
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SELECT handover.accept_case(1, 'c1', 'sam', '', 'm1')") == "ok")
        #expect(
            try robot.value("SELECT handover.move_cases('{1,1}', '{c2,c2}', '{NULL,NULL}')") == "1")
        #expect(try robot.value("SELECT handover.move_cases('{1}', '{c2}', '{NULL}')") == "0")
        #expect(try robot.value(pack1) == "confirmed 1 14:30 sam")
        #expect(robot.outcome("SELECT handover.move_cases('{1,2}', '{c2}', '{NULL}')") == "HO007")
    }

    @Test("a case solved meanwhile waits for nobody; open again, it does")
    func solved() throws {
        let world = try World("solved")
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SELECT handover.accept_case(1, 'c1', 'sam', '', 'm1')") == "ok")
        let solve = "SELECT handover.solve_case(1, 'c2', '2024-03-01 15:00Z')"
        #expect(try robot.value(solve) == "1")
        #expect(try robot.value(solve) == "0")
        #expect(try robot.value(pack1) == "confirmed 1 14:30 sam")
        #expect(try robot.value("SELECT handover.solve_case(1, 'c2', NULL)") == "1")
        #expect(try robot.value(pack1) == "assigned 1 14:30")
    }

    @Test("the job sees in a pack's change count what its state does not show")
    func locked() throws {
        let world = try World("locked")
        var robot = try world.connect(.robot)
        let live = """
            SELECT string_agg(concat_ws(' ', pack_id, state, revision, changes), ', '
                ORDER BY pack_id) FROM handover.lock_live_packs('hotels')
            """
        #expect(try robot.value(live) == "1 assigned 1 0, 2 assigned 1 0")
        var sam = try world.connect(.sam)
        #expect(sam.outcome("SELECT handover.decline_case(1, 'c2', 'sam', 'no')") == "ok")
        var omar = try world.connect(.omar)
        #expect(omar.outcome("SELECT handover.decline_case(2, 'c3', 'omar', 'no')") == "ok")
        #expect(try robot.value(live) == "1 assigned 1 1")
    }

    @Test("while the job holds the packs, receivers wait and are not lost")
    func lockedForAnswers() throws {
        let world = try World("locked for answers")
        var robot = try world.connect(.robot)
        #expect(robot.outcome("BEGIN; SELECT handover.lock_live_packs('hotels')") == "ok")
        var sam = try world.connect(.sam)
        #expect(
            sam.outcome("SET lock_timeout = '50ms'; SELECT handover.confirm_pack(1, 'sam')")
                == "55P03")
        #expect(robot.outcome("COMMIT") == "ok")
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam')") == "ok")
    }

    @Test("a read-back is compared once it was given")
    func readBackCompared() throws {
        let world = try World("compared")
        var robot = try world.connect(.robot)
        let judge = "SELECT handover.judge_read_backs('{1,1}', '{c1,c2}', '{f,t}')"
        #expect(try robot.value(judge) == "0")
        var sam = try world.connect(.sam)
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam', '{\"c1\": \"x\"}')") == "ok")
        #expect(try robot.value(judge) == "1")
        #expect(try robot.value(judge) == "0")
        #expect(
            try robot.value("SELECT read_back_ok FROM handover.pack_case WHERE case_id = 'c1'")
                == "false")
    }

    @Test("a boundary's revision grows once per transaction that changed something shown")
    func revision() throws {
        let world = try World("revision")
        var robot = try world.connect(.robot)
        let revision = "SELECT revision FROM handover.boundary"
        #expect(
            robot.outcome(
                "BEGIN; SELECT handover.accept_case(1, 'c1', 'sam', '', 'm1'); "
                    + "SELECT handover.accept_case(2, 'c3', 'omar', '', 'm2'); COMMIT") == "ok")
        #expect(try robot.value(revision) == "2")
        let since = "SELECT handover.record_since('{1}', '{c1}', ARRAY['[\"x\"]'::jsonb])"
        #expect(try robot.value(since) == "1")
        #expect(try robot.value(revision) == "3")
        #expect(try robot.value(since) == "0")
        #expect(try robot.value(revision) == "3")
        #expect(try robot.value("SELECT count(*) FROM handover.boundary_touch") == "0")
    }

    @Test("the event names the run for the job only")
    func runOfEvent() throws {
        let world = try World("run of event")
        var robot = try world.connect(.robot)
        #expect(
            robot.outcome(
                "SET handover.run_id = '7'; SELECT handover.accept_case(1, 'c1', 'sam', '', 'm1')")
                == "ok")
        var omar = try world.connect(.omar)
        #expect(
            omar.outcome("SET handover.run_id = '8'; SELECT handover.confirm_pack(2, 'omar')")
                == "ok")
        #expect(
            try robot.value(
                "SELECT string_agg(coalesce(run_id::text, 'none'), ' ' ORDER BY event_id) "
                    + "FROM handover.event") == "7 none")
    }
}
