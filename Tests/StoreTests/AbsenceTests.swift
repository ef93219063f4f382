import Postgres
import TestSupport
import Testing

/// What the database itself keeps when somebody calls in between two boundaries.
@Suite("Absences between boundaries")
struct AbsenceTests {
    private func note(_ kind: String = "out", from: String = "14:30", until: String = "NULL")
        -> String
    {
        let end = until == "NULL" ? until : "'2024-03-01 \(until)Z'"
        return "SELECT handover.note_absence('sam', '\(kind)', \(end), '2024-03-01 \(from)Z')"
    }

    private let noted = """
        SELECT concat_ws(' ', kind, to_char(out_from AT TIME ZONE 'UTC', 'HH24:MI'),
            to_char(out_until AT TIME ZONE 'UTC', 'HH24:MI'), (SELECT count(*) FROM handover.event
                WHERE what = 'absence_noted'))
        FROM handover.agent_absence
        """

    /// A pack made between two boundaries; `seen` NULL: nobody looked at the helpdesk for it.
    private func laterPack(
        _ id: String, to agent: String = "lea", occasion: String = "agent_out",
        seen: String = "now()", assignee: String = "'sam'"
    ) -> String {
        """
        WITH made AS (
            INSERT INTO handover.pack (boundary_id, team_id, from_agent_id, to_agent_id,
                receiver_starts_at, read_at, confirm_by, occasion)
            VALUES (1, 'hotels', 'sam', '\(agent)', now(), now(), now(), '\(occasion)')
            RETURNING pack_id)
        INSERT INTO handover.pack_case
            (pack_id, case_id, position, acuity, seen_assignee_id, seen_at)
        SELECT pack_id, '\(id)', 1, 'watch',
            CASE WHEN \(seen)::timestamptz IS NOT NULL THEN \(assignee) END, \(seen) FROM made
        """
    }

    @Test("the same note again changes nothing; another end goes on from the same start")
    func again() throws {
        var robot = try World("note again").connect(.robot)
        #expect(robot.outcome(note()) == "ok")
        #expect(robot.outcome(note(from: "14:40")) == "ok")
        #expect(try robot.value(noted) == "out 14:30 1")
        #expect(robot.outcome(note(from: "14:50", until: "18:00")) == "ok")
        #expect(try robot.value(noted) == "out 14:30 18:00 2")
        #expect(robot.outcome(note("late", from: "15:00", until: "16:00")) == "ok")
        #expect(try robot.value(noted) == "late 14:30 16:00 3")
        // That one is over.
        #expect(robot.outcome(note(from: "16:00")) == "ok")
        #expect(try robot.value(noted) == "out 16:00 4")
    }

    @Test("noted on two machines at once, it is noted once")
    func atOnce() async throws {
        let world = try World("note at once")
        try await withThrowingTaskGroup(of: String.self) { group in
            for minute in 30...37 {
                group.addTask {
                    var robot = try world.connect(.robot)
                    return robot.outcome(note(from: "14:\(minute)"))
                }
            }
            for try await outcome in group { #expect(outcome == "ok") }
        }
        var robot = try world.connect(.robot)
        #expect(try robot.value("SELECT count(*) FROM handover.agent_absence") == "1")
    }

    @Test("only the job hands on, postpones, settles and proposes")
    func jobOnly() throws {
        let world = try World("job only")
        for call in [
            "note_relief('sam', '{1}')", "postpone_packs('hotels', 'sam', now())",
            "settle_exceptions('{1}', '{x}')", "suggest_receivers('{1}', '{lea}', '{x}')",
            "last_looks('{c1}')",
        ] {
            for login in World.Login.allCases {
                var connection = try world.connect(login)
                let expected = login == .robot ? "ok" : "42501"
                #expect(
                    connection.outcome("SELECT * FROM handover.\(call)") == expected,
                    "\(login) \(call)")
            }
        }
    }

    @Test("a pack may have a case newer than its boundary only if somebody looked at it")
    func newerThanTheLedger() throws {
        var robot = try World("newer").connect(.robot)
        #expect(robot.outcome(laterPack("c9")) == "ok")
        #expect(robot.outcome(laterPack("c8", seen: "NULL")) == "pack_matches_the_ledger")
        #expect(
            robot.outcome(laterPack("c8", occasion: "shift_end")) == "boundary_stays_closed")
        // A lead may give it to somebody else.
        #expect(
            robot.outcome(laterPack("c9", to: "omar", occasion: "reassignment", seen: "NULL"))
                == "ok")
    }

    @Test("the last look is the ledger's, then a later pack's, then the next ledger's")
    func lastLook() throws {
        var robot = try World("last look").connect(.robot)
        let look = """
            SELECT string_agg(concat_ws(' ', case_id, assignee_id, disposition), ', '
                ORDER BY case_id) FROM handover.last_looks('{c1,c4,c9}')
            """
        #expect(try robot.value(look) == "c1 ana handed, c4 ana kept")
        #expect(robot.outcome(laterPack("c9")) == "ok")
        #expect(robot.outcome(laterPack("c4", to: "omar")) == "ok")
        #expect(try robot.value(look) == "c1 ana handed, c4 sam kept, c9 sam handed")
        // Nobody is an answer too.
        #expect(robot.outcome(laterPack("c4", to: "ben", assignee: "NULL")) == "ok")
        #expect(try robot.value(look) == "c1 ana handed, c4 kept, c9 sam handed")
        #expect(
            robot.outcome(
                World.boundary(
                    at: "2024-03-01 22:00Z", counts: "2, 2, 0, 0, 0",
                    ledger: "('c4', 'handed', 'lea', 1), ('c9', 'handed', 'omar', 2)",
                    cases: "(1, 'c4', 'watch'), (2, 'c9', 'watch')")) == "ok")
        #expect(try robot.value(look) == "c1 ana handed, c4 lea handed, c9 omar handed")
    }

    @Test("who comes late has until after that to take over, and is asked again if they have not")
    func postponed() throws {
        let world = try World("postponed")
        var robot = try world.connect(.robot)
        try robot.executeScript(sql("SELECT handover.flag_unconfirmed('2024-03-01 14:50Z')"))
        let postpone = "SELECT handover.postpone_packs('hotels', 'sam', '2024-03-01 16:00Z')"
        #expect(robot.outcome(postpone) == "ok")
        // 15 minutes: c1 is critical. Omar's pack is another matter.
        let times = """
            SELECT string_agg(concat_ws(' ', pack_id,
                to_char(receiver_starts_at AT TIME ZONE 'UTC', 'HH24:MI'),
                to_char(confirm_by AT TIME ZONE 'UTC', 'HH24:MI'), changes), ', '
                ORDER BY pack_id) FROM handover.pack
            """
        #expect(try robot.value(times) == "1 16:00 16:15 1, 2 14:00 14:30 0")
        let states = """
            SELECT string_agg(state, ' ' ORDER BY pack_id) FROM handover.exception
            """
        #expect(try robot.value(states) == "resolved open")
        #expect(try robot.value(postpone) == "0")
        try robot.executeScript(sql("SELECT handover.flag_unconfirmed('2024-03-01 16:14Z')"))
        #expect(try robot.value(states) == "resolved open")
        try robot.executeScript(sql("SELECT handover.flag_unconfirmed('2024-03-01 16:15Z')"))
        #expect(try robot.value(states) == "open open")
        // Taken over is taken over.
        var sam = try world.connect(.sam)
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam')") == "ok")
        #expect(
            try robot.value(
                "SELECT handover.postpone_packs('hotels', 'sam', '2024-03-01 18:00Z')") == "0")
    }

    @Test("the job settles what has gone, once, and leaves alone what a lead has settled")
    func settled() throws {
        let world = try World("settled")
        var robot = try world.connect(.robot)
        try robot.executeScript(
            sql(
                """
                SELECT handover.record_exception('no_receiver::c5:', 'no_receiver', 1, now(),
                    'hotels', 1, NULL, 'c5');
                SELECT handover.record_exception('unowned::c6:', 'unowned', 1, now(), 'hotels', 1);
                """))
        var mia = try world.connect(.mia)
        #expect(mia.outcome("SELECT handover.resolve_exception(2, 'mia', 'mine now')") == "ok")
        let settle = "SELECT handover.settle_exceptions('{1,2}', '{handed to Lea,solved}')"
        #expect(try robot.value(settle) == "1")
        #expect(try robot.value(settle) == "0")
        #expect(
            try robot.value(
                """
                SELECT string_agg(concat_ws(' ', state, resolved_by, resolution), ', '
                    ORDER BY exception_id) FROM handover.exception
                """) == "resolved handed to Lea, resolved mia mine now")
        #expect(
            try robot.value(
                "SELECT count(*) FROM handover.event WHERE what = 'resolved' AND via = 'job'")
                == "1")
    }

    @Test("a proposal is written once and changes what the page shows")
    func proposed() throws {
        var robot = try World("proposed").connect(.robot)
        try robot.executeScript(
            sql("SELECT handover.decline_case_by_note(1, 'c1', 'sam', 'no', 'm1')"))
        let before = try robot.value("SELECT revision FROM handover.boundary")
        let suggest = "SELECT handover.suggest_receivers('{1}', '{lea}', '{suggest Lea}')"
        #expect(try robot.value(suggest) == "1")
        #expect(try robot.value(suggest) == "0")
        #expect(
            try robot.value("SELECT revision - \(before) FROM handover.boundary") == "1")
        #expect(
            try robot.value("SELECT detail ->> 'suggested_agent_id' FROM handover.exception")
                == "lea")
        #expect(
            try robot.value("SELECT detail ->> 'reason' FROM handover.exception") == "no")
    }

    @Test("what changes at an earlier boundary is on the latest page too")
    func latestPage() throws {
        var robot = try World("latest page").connect(.robot)
        try robot.executeScript(
            sql(
                World.boundary(
                    at: "2024-03-01 22:00Z", counts: "1, 1, 0, 0, 0",
                    ledger: "('c7', 'handed', 'ana', 1)", cases: "(1, 'c7', 'watch')"
                ).replacing(
                    "('ana', 'sam'), ('ben', 'omar')", with: "('ana', 'sam')")))
        let revisions = """
            SELECT string_agg(revision::text, ' ' ORDER BY at) FROM handover.boundary
            """
        #expect(try robot.value(revisions) == "1 1")
        try robot.executeScript(sql("SELECT handover.flag_unconfirmed('2024-03-01 14:50Z')"))
        #expect(try robot.value(revisions) == "2 2")
        // Of no boundary: only the latest page shows it.
        try robot.executeScript(
            sql(
                "SELECT handover.record_exception('woke::c1:', 'woke_while_away', 2, now(), 'hotels')"
            ))
        #expect(try robot.value(revisions) == "2 3")
    }

    @Test("nobody who called in gets a case from a lead")
    func notToTheAbsent() throws {
        let world = try World("not to the absent")
        var robot = try world.connect(.robot)
        try robot.executeScript(
            sql("SELECT handover.decline_case_by_note(1, 'c1', 'sam', 'no', 'm1')"))
        #expect(
            robot.outcome("SELECT handover.note_absence('lea', 'out', NULL, now())") == "ok")
        var mia = try world.connect(.mia)
        let resolve = "SELECT handover.resolve_exception(1, 'mia', 'another home', 'lea')"
        #expect(mia.outcome(resolve) == "HO006")
        #expect(
            robot.outcome(
                "SELECT handover.note_absence('lea', 'out', now() + interval '1 us', now())")
                == "ok")
        #expect(mia.outcome(resolve) == "ok")
    }

    @Test("a declined case that has found somebody is not given a second time")
    func declinedAndHanded() throws {
        let world = try World("declined and handed")
        var robot = try world.connect(.robot)
        try robot.executeScript(
            sql("SELECT handover.decline_case_by_note(1, 'c1', 'sam', 'no', 'm1')"))
        #expect(robot.outcome(laterPack("c1", to: "omar")) == "ok")
        var mia = try world.connect(.mia)
        #expect(
            mia.outcome("SELECT handover.resolve_exception(1, 'mia', 'another home', 'lea')")
                == "HO002")
        #expect(mia.outcome("SELECT handover.resolve_exception(1, 'mia', 'done')") == "ok")
    }
}
