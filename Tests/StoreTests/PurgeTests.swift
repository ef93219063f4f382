import Domain
import Postgres
import Store
import Testing

/// Boundary 1 is of 1 March 2024; a later one, with the cases still open, is kept by everybody.
@Suite("Purge")
struct PurgeTests {
    private let words = """
        SELECT string_agg(concat_ws(' ', pack_id, case_id, content), ', ' ORDER BY case_id)
        FROM handover.pack_case
        """
    private let ledger = """
        SELECT string_agg(concat_ws(' ', boundary_id, case_id, summary), ', '
            ORDER BY boundary_id, case_id) FROM handover.ledger
        """

    /// Sam confirms pack 1, Omar does not answer pack 2; later only `open` are open.
    private func setup(_ hint: String, laterAt: String, open: [String]) throws -> World {
        let world = try World(hint)
        var sam = try world.connect(.sam)
        try sam.executeScript(sql("SELECT handover.confirm_pack(1, 'sam')"))
        var robot = try world.connect(.robot)
        let cases = open.map { "('\($0)')" }.joined(separator: ", ")
        try robot.executeScript(
            sql(
                """
                BEGIN;
                INSERT INTO handover.boundary (team_id, at, run_id, run_at, read_at, policy,
                    open_cases, handed, kept, unassigned, excluded)
                VALUES ('hotels', '\(laterAt)', 1, '\(laterAt)', '\(laterAt)', '{}',
                    \(open.count), 0, \(open.count), 0, 0);
                INSERT INTO handover.ledger
                    (boundary_id, case_id, team_id, at, disposition, reason, summary)
                SELECT 2, id, 'hotels', '\(laterAt)', 'kept', 'because', '{}'
                FROM (VALUES \(cases)) AS line (id);
                COMMIT
                """))
        return world
    }

    @Test("old words go, of packs that are over; unanswered ones and the latest ledger keep theirs")
    func oldWords() throws {
        let world = try setup("words", laterAt: "2024-04-10 14:00Z", open: ["c9"])
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SELECT handover.purge('2024-03-31 14:00Z')") == "ok")
        #expect(try robot.value("SELECT count(*) FROM handover.pack_evidence") == "3")
        #expect(robot.outcome("SELECT handover.purge('2024-03-31 14:01Z')") == "ok")
        #expect(
            try robot.value(words) == "1 c1 {}, 1 c2 {}, 2 c3 {\"story\": \"words\"}")
        #expect(
            try robot.value("SELECT string_agg(case_id, ' ') FROM handover.pack_evidence") == "c3")
        #expect(
            try robot.value(ledger) == "1 c1, 1 c2, 1 c3, 1 c4, 1 c5, 2 c9 {}")
        #expect(
            try robot.value(
                "SELECT string_agg((purged_at IS NOT NULL)::text, ' '"
                    + " ORDER BY boundary_id) FROM handover.boundary") == "true false")
    }

    @Test("the words of a confirmed pack stay while one of its cases is open")
    func openCase() throws {
        let world = try setup("open case", laterAt: "2024-04-10 14:00Z", open: ["c2"])
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SELECT handover.purge('2024-04-15 14:00Z')") == "ok")
        #expect(try robot.value("SELECT count(*) FROM handover.pack_evidence") == "3")
        #expect(robot.outcome("SELECT handover.solve_case(1, 'c2', now())") == "ok")
        #expect(robot.outcome("SELECT handover.purge('2024-04-15 14:00Z')") == "ok")
        #expect(try robot.value("SELECT count(*) FROM handover.pack_evidence") == "1")
    }

    @Test("old rows go; unanswered packs stay, with their ledger lines and their boundary")
    func oldRows() throws {
        let world = try setup("rows", laterAt: "2025-03-01 14:00Z", open: ["c9"])
        var robot = try world.connect(.robot)
        #expect(
            try robot.value(
                "SELECT ledger || ' ' || packs FROM handover.purge('2025-02-28 14:00Z')")
                == "0 0")
        #expect(
            try robot.value(
                "SELECT concat_ws(' ', ledger, packs, boundaries) "
                    + "FROM handover.purge('2025-03-01 14:01Z')") == "4 1 0")
        #expect(try robot.value("SELECT string_agg(pack_id::text, ' ') FROM handover.pack") == "2")
        #expect(try robot.value(ledger) == "1 c3, 2 c9 {}")
    }

    @Test("an open case keeps its last pack and the ledger line that names it")
    func custody() throws {
        let world = try setup("custody", laterAt: "2025-03-01 14:00Z", open: ["c2", "c4"])
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SELECT handover.purge('2025-05-05 14:00Z')") == "ok")
        #expect(
            try robot.value(
                "SELECT string_agg(pack_id::text, ' ' ORDER BY pack_id)"
                    + " FROM handover.pack") == "1 2")
        #expect(
            try robot.value(ledger) == "1 c1, 1 c2, 1 c3, 2 c2 {}, 2 c4 {}")
    }

    @Test("an exception keeps what it refers to until it is resolved; events of gone packs go")
    func exceptions() throws {
        let world = try setup("exceptions", laterAt: "2025-03-01 14:00Z", open: ["c9"])
        var robot = try world.connect(.robot)
        try robot.executeScript(
            sql(
                """
                SELECT handover.supersede_pack(2);
                SELECT handover.record_exception('third_person:1:c1:', 'third_person', 2,
                    '2024-03-01 14:00Z', 'hotels', 1, 1, 'c1', '{"a": 1}')
                """))
        #expect(robot.outcome("SELECT handover.purge('2025-03-05 14:00Z')") == "ok")
        #expect(try robot.value("SELECT string_agg(pack_id::text, ' ') FROM handover.pack") == "1")
        var mia = try world.connect(.mia)
        #expect(mia.outcome("SELECT handover.resolve_exception(1, 'mia', 'fine')") == "ok")
        #expect(robot.outcome("SELECT handover.purge('2025-03-05 14:00Z')") == "ok")
        #expect(
            try robot.value(
                "SELECT (SELECT count(*) FROM handover.pack)"
                    + " + (SELECT count(*) FROM handover.exception)") == "0")
        #expect(try robot.value("SELECT count(*) FROM handover.boundary") == "1")
        #expect(
            try robot.value("SELECT count(*) FROM handover.event WHERE what = 'purged'") == "2")
    }

    @Test("what a sweep raised goes by when it was last seen; until then its pack stays")
    func sweepExceptions() throws {
        let world = try setup("sweep exceptions", laterAt: "2025-03-01 14:00Z", open: ["c9"])
        var robot = try world.connect(.robot)
        try robot.executeScript(
            sql(
                """
                SELECT handover.record_exception('changed_underneath:1:c1:1', 'changed_underneath',
                    3, '2024-03-01 15:00Z', 'hotels', NULL, 1, 'c1');
                SELECT handover.record_exception('read_back_mismatch:1:c2:1', 'read_back_mismatch',
                    2, '2024-04-20 15:00Z', 'hotels', NULL, 1, 'c2')
                """))
        var mia = try world.connect(.mia)
        for id in 1...2 {
            #expect(mia.outcome("SELECT handover.resolve_exception(\(id), 'mia', 'ok')") == "ok")
        }
        let left = """
            SELECT (SELECT string_agg(exception_id::text, ' ') FROM handover.exception) || ', '
                || string_agg(pack_id::text, ' ' ORDER BY pack_id) FROM handover.pack
            """
        #expect(robot.outcome("SELECT handover.purge('2025-03-05 14:00Z')") == "ok")
        #expect(try robot.value(left) == "2, 1 2")
        #expect(robot.outcome("SELECT handover.purge('2025-04-25 14:00Z')") == "ok")
        #expect(
            try robot.value("SELECT string_agg(pack_id::text, ' ') FROM handover.pack") == "2")
        #expect(try robot.value("SELECT count(*) FROM handover.exception") == "0")
    }

    @Test("the ledger line of an open exception keeps the pack that it names")
    func exceptionOfACase() throws {
        let world = try setup("line", laterAt: "2025-03-01 14:00Z", open: ["c9"])
        var robot = try world.connect(.robot)
        try robot.executeScript(
            sql(
                """
                SELECT handover.record_exception('third_person::c1:', 'third_person', 2,
                    '2024-03-01 14:00Z', 'hotels', 1, NULL, 'c1')
                """))
        #expect(robot.outcome("SELECT handover.purge('2025-03-05 14:00Z')") == "ok")
        #expect(try robot.value(ledger) == "1 c1, 1 c2, 1 c3, 2 c9 {}")
    }

    @Test("never taken over, but all of it solved: words, pages and rows go in their time")
    func solved() throws {
        let world = try setup("solved", laterAt: "2025-03-01 14:00Z", open: ["c9"])
        var robot = try world.connect(.robot)
        let at = try #require(Instant(iso8601: "2024-05-01T14:00:00Z"))
        func pages() throws -> Int {
            try Store.purge(
                at: at, filesBefore: at, quoteDays: 30, ledgerMonths: 12, on: &robot
            ).boundaries.count
        }
        #expect(try pages() == 0)
        #expect(try robot.value("SELECT count(*) FROM handover.pack_evidence") == "1")
        #expect(robot.outcome("SELECT handover.solve_case(2, 'c3', '2024-03-02 14:00Z')") == "ok")
        #expect(try pages() == 1)
        #expect(try robot.value("SELECT count(*) FROM handover.pack_evidence") == "0")
        #expect(robot.outcome("SELECT handover.purge('2025-03-05 14:00Z')") == "ok")
        #expect(try robot.value("SELECT count(*) FROM handover.pack") == "0")
    }

    @Test("it keeps at least a day and a month, and does not run ahead of the clock")
    func limits() throws {
        let world = try World("limits")
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SELECT handover.purge(now() + interval '1 h')") == "HO007")
        #expect(robot.outcome("SELECT handover.purge(now(), 0)") == "HO007")
        #expect(robot.outcome("SELECT handover.purge(now(), 30, 0)") == "HO007")
        #expect(
            robot.outcome("BEGIN; SELECT handover.purge(now()); DELETE FROM handover.event")
                == "42501")
    }
}
