import Postgres
import Testing

@Suite("A boundary in the database")
struct BoundaryTests {
    /// What becomes of a boundary that the job writes with one thing wrong.
    private func outcome(_ script: String) throws -> String {
        let world = try World("boundary", committed: false)
        var robot = try world.connect(.robot)
        return robot.outcome(script)
    }

    @Test("commits when every case is accounted for once, and is sealed from then on")
    func addsUp() throws {
        let world = try World("adds up")
        var robot = try world.connect(.robot)
        #expect(try robot.value("SELECT sealed FROM handover.boundary") == "true")
        #expect(try robot.value("SELECT count(*) FROM handover.ledger") == "5")
        #expect(try robot.value("SELECT bool_and(sealed) FROM handover.pack") == "true")
    }

    @Test("is refused when its counts do not add up")
    func counts() throws {
        #expect(
            try outcome(World.boundary(counts: "6, 3, 1, 1, 0")) == "boundary_counts_add_up")
    }

    @Test("is refused when the ledger lacks a case that it counted")
    func missingCase() throws {
        let short = "('c1', 'handed', 'ana', 1), ('c2', 'handed', 'ana', 1), "
        let script = World.boundary(
            ledger: short + "('c3', 'handed', 'ben', 2), ('c4', 'kept', 'ana', 0)")
        #expect(try outcome(script) == "boundary_adds_up")
    }

    @Test("is refused when a disposition is counted as another")
    func otherDisposition() throws {
        #expect(try outcome(World.boundary(counts: "5, 3, 2, 0, 0")) == "boundary_adds_up")
    }

    @Test("is refused when a handed case is in no pack, in two, or in another than said")
    func astray() throws {
        let inNone = World.boundary(cases: "(1, 'c1', 'critical'), (2, 'c3', 'watch')")
        #expect(try outcome(inNone) == "boundary_adds_up")
        let inTwo = World.boundary(
            cases: "(1, 'c1', 'critical'), (1, 'c2', 'steady'), (2, 'c3', 'watch'), "
                + "(2, 'c1', 'critical')")
        #expect(try outcome(inTwo) == "boundary_adds_up")
        let inOther = World.boundary(
            cases: "(1, 'c1', 'critical'), (2, 'c2', 'steady'), (2, 'c3', 'watch')")
        #expect(try outcome(inOther) == "boundary_adds_up")
    }

    @Test("is refused when a pack holds a case that was not handed")
    func neverHanded() throws {
        let script = World.boundary(
            cases: "(1, 'c1', 'critical'), (1, 'c2', 'steady'), (2, 'c3', 'watch'), "
                + "(2, 'c4', 'watch')")
        #expect(try outcome(script) == "boundary_adds_up")
    }

    @Test("is refused when a pack is empty")
    func emptyPack() throws {
        let script = World.boundary(
            counts: "4, 2, 1, 1, 0",
            ledger: """
                ('c1', 'handed', 'ana', 1), ('c2', 'handed', 'ana', 1),
                ('c4', 'kept', 'ana', 0), ('c5', 'unassigned', 'ben', 0)
                """,
            cases: "(1, 'c1', 'critical'), (1, 'c2', 'steady')")
        #expect(try outcome(script) == "pack_matches_the_ledger")
    }

    @Test("names a case once and gives each disposition a reason")
    func ledgerRules() throws {
        let twice = World.boundary(
            extra: "INSERT INTO handover.ledger (boundary_id, case_id, team_id, at, disposition,"
                + " reason) SELECT boundary_id, 'c4', team_id, at, 'kept', 'again'"
                + " FROM handover.boundary;")
        #expect(try outcome(twice) == "ledger_accounts_once_per_case")
        let silent = World.boundary(
            extra: "INSERT INTO handover.ledger (boundary_id, case_id, team_id, at, disposition,"
                + " reason) SELECT boundary_id, 'c9', team_id, at, 'kept', ' '"
                + " FROM handover.boundary;")
        #expect(try outcome(silent) == "ledger_gives_a_reason")
    }

    @Test("exists once for a team and an instant")
    func once() throws {
        let world = try World("once")
        var robot = try world.connect(.robot)
        #expect(robot.outcome(World.boundary()) == "boundary_once_per_team_and_instant")
    }

    @Test("takes no ledger rows or packs later, whoever writes them")
    func closed() throws {
        let world = try World("closed")
        let late = """
            INSERT INTO handover.ledger (boundary_id, case_id, team_id, at, disposition, reason)
            SELECT boundary_id, 'c9', team_id, at, 'kept', 'late' FROM handover.boundary
            """
        let pack = """
            INSERT INTO handover.pack
                (boundary_id, team_id, to_agent_id, receiver_starts_at, read_at, confirm_by)
            SELECT boundary_id, team_id, 'lea', at, at, at FROM handover.boundary
            """
        var robot = try world.connect(.robot)
        var admin = try world.connect()
        #expect(robot.outcome(late) == "ledger_stays_closed")
        #expect(admin.outcome(late) == "ledger_stays_closed")
        #expect(robot.outcome(pack) == "boundary_stays_closed")
    }

    @Test("cannot be checked early and then added to")
    func earlyCheck() throws {
        let world = try World("early", committed: false)
        var robot = try world.connect(.robot)
        let outcome = robot.outcome(
            """
            BEGIN;
            \(World.boundary());
            SET CONSTRAINTS ALL IMMEDIATE;
            INSERT INTO handover.ledger (boundary_id, case_id, team_id, at, disposition, reason)
            SELECT boundary_id, 'c9', team_id, at, 'kept', 'late' FROM handover.boundary;
            COMMIT
            """)
        #expect(outcome == "ledger_stays_closed")
    }

    @Test("folds into a later one only when late and empty")
    func folded() throws {
        let folded = """
            INSERT INTO handover.boundary (team_id, at, run_id, run_at, read_at, policy, late,
                folded_into, open_cases, handed, kept, unassigned, excluded)
            SELECT team_id, at - interval '8 h', 1, at, at, '{}', LATE, boundary_id, 0, 0, 0, 0, 0
            FROM handover.boundary;
            """
        let late = folded.replacing("LATE", with: "true")
        #expect(try outcome(World.boundary(extra: late)) == "ok")
        let punctual = folded.replacing("LATE", with: "false")
        #expect(
            try outcome(World.boundary(extra: punctual)) == "boundary_folded_is_late_and_empty")
    }

    @Test("starts unpublished, and publishing an older revision hides nothing")
    func published() throws {
        let world = try World("published")
        var robot = try world.connect(.robot)
        let revisions = "SELECT revision || '/' || published_revision FROM handover.boundary"
        #expect(try robot.value(revisions) == "1/0")
        #expect(robot.outcome("SELECT handover.mark_published(1, 1)") == "ok")
        #expect(robot.outcome("SELECT handover.mark_published(1, 0)") == "ok")
        #expect(try robot.value(revisions) == "1/1")
        #expect(
            robot.outcome("SELECT handover.mark_published(1, 2)")
                == "boundary_published_what_exists")
    }
}
