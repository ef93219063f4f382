import Postgres
import Testing

@Suite("Reassignment")
struct ReassignmentTests {
    private let packs = """
        SELECT string_agg(concat_ws(' ', pack_id, from_agent_id, to_agent_id, state, occasion,
            supersedes), ', ' ORDER BY pack_id) FROM handover.pack
        """
    private let cases = """
        SELECT string_agg(concat_ws(' ', pack_id, case_id, state, moved_to), ', '
            ORDER BY pack_id, case_id) FROM handover.pack_case
        """

    private func resolve(_ id: Int, to agent: String) -> String {
        "SELECT handover.resolve_exception(\(id), 'mia', 'another home', '\(agent)')"
    }

    private func setup(_ hint: String, _ raise: String) throws -> World {
        let world = try World(hint)
        var robot = try world.connect(.robot)
        try robot.executeScript(sql(raise))
        return world
    }

    private let flag = "SELECT handover.flag_unconfirmed('2024-03-01 15:00Z')"
    private let decline = "SELECT handover.decline_case_by_note(1, 'c1', 'sam', 'no', 'm1')"

    @Test("what waits of an unconfirmed pack goes to somebody else, as a pack to confirm")
    func unconfirmed() throws {
        let world = try setup("reassign", "\(decline); \(flag)")
        var mia = try world.connect(.mia)
        #expect(mia.outcome(resolve(2, to: "lea")) == "ok")
        var admin = try world.connect()
        #expect(
            try admin.value(packs) == """
                1 ana sam declined shift_end, 2 ben omar assigned shift_end, \
                3 ana lea assigned reassignment 1
                """)
        #expect(
            try admin.value(cases)
                == "1 c1 declined, 1 c2 moved 3, 2 c3 waiting, 3 c2 waiting")
        #expect(
            try admin.value(
                "SELECT concat_ws(' ', content, (SELECT quote FROM"
                    + " handover.pack_evidence WHERE pack_id = 3), decided_by) FROM handover.pack_case"
                    + " WHERE pack_id = 3") == "{\"story\": \"words\"} words")
        #expect(
            try admin.value(
                "SELECT extract(epoch FROM confirm_by - assigned_at) / 60"
                    + " FROM handover.pack WHERE pack_id = 3") == "30.0000000000000000")
        #expect(
            try admin.value(
                "SELECT string_agg(what, ' ' ORDER BY event_id) FROM handover.event"
                    + " WHERE agent_id = 'mia' AND via = 'sql' AND login = 'mia'")
                == "reassigned moved resolved")
        #expect(
            try admin.value("SELECT state FROM handover.exception WHERE exception_id = 2")
                == "resolved")
    }

    @Test("a declined case finds another home and keeps its answer")
    func declined() throws {
        let world = try setup("declined", decline)
        var mia = try world.connect(.mia)
        #expect(mia.outcome(resolve(1, to: "omar")) == "ok")
        var admin = try world.connect()
        #expect(
            try admin.value(cases)
                == "1 c1 declined 3, 1 c2 waiting, 2 c3 waiting, 3 c1 waiting")
        // 15 minutes: it is critical.
        #expect(
            try admin.value(
                "SELECT extract(epoch FROM confirm_by - assigned_at) / 60"
                    + " FROM handover.pack WHERE pack_id = 3") == "15.0000000000000000")
        var omar = try world.connect(.omar)
        #expect(omar.outcome("SELECT handover.confirm_pack(3, 'omar')") == "ok")
    }

    @Test("not to who gave, has or declined the case, nor to a name nobody knows")
    func unfit() throws {
        let world = try setup("unfit", "\(decline); \(flag)")
        var mia = try world.connect(.mia)
        #expect(mia.outcome(resolve(1, to: "ana")) == "HO006")
        #expect(mia.outcome(resolve(1, to: "sam")) == "HO006")
        #expect(mia.outcome(resolve(2, to: "sam")) == "HO006")
        #expect(mia.outcome(resolve(2, to: "leaa")) == "HO004")
        #expect(mia.outcome(resolve(1, to: "omar")) == "ok")
        var robot = try world.connect(.robot)
        try robot.executeScript(
            sql(
                "SELECT handover.decline_case_by_note(3, 'c1', 'omar', 'no', 'm2');"
                    + "SELECT handover.record_exception('third_person::c1:', 'third_person', 2,"
                    + " now(), 'hotels', 1, 3, 'c1')"))
        #expect(
            try robot.value("SELECT count(*) FROM handover.exception WHERE state <> 'resolved'")
                == "4")
        // Sam declined it two packs ago.
        #expect(mia.outcome(resolve(5, to: "sam")) == "HO006")
        #expect(mia.outcome(resolve(5, to: "lea")) == "ok")
    }

    @Test("an accepted case is given by who accepted it")
    func accepted() throws {
        let world = try setup(
            "accepted",
            """
            SELECT handover.accept_case(2, 'c3', 'omar', '', 'm1');
            SELECT handover.record_exception('confirmed_untouched:2:c3:', 'confirmed_untouched', 2,
                now(), 'hotels', 1, 2, 'c3')
            """)
        var mia = try world.connect(.mia)
        #expect(mia.outcome(resolve(1, to: "omar")) == "HO006")
        #expect(mia.outcome(resolve(1, to: "lea")) == "ok")
        #expect(
            try world.connect().onlyValue(packs) == """
                1 ana sam assigned shift_end, 2 ben omar superseded shift_end, \
                3 omar lea assigned reassignment 2
                """)
    }

    @Test("a case that fitted nobody gets its first pack, from what the ledger knows")
    func unassigned() throws {
        let world = try setup(
            "unassigned",
            """
            SELECT handover.record_exception('no_receiver:::1', 'no_receiver', 1, now(), 'hotels',
                1, NULL, NULL, '{"cases": [{"case_id": "c5"}]}')
            """)
        var mia = try world.connect(.mia)
        #expect(mia.outcome(resolve(1, to: "ben")) == "HO006")
        #expect(mia.outcome(resolve(1, to: "lea")) == "ok")
        var admin = try world.connect()
        #expect(
            try admin.value(packs + " WHERE pack_id = 3") == "3 ben lea assigned reassignment")
        #expect(
            try admin.value(
                "SELECT concat_ws(' ', case_id, acuity, content)"
                    + " FROM handover.pack_case WHERE pack_id = 3")
                == "c5 watch {\"line\": \"words\"}")
        #expect(
            try admin.value("SELECT disposition FROM handover.ledger WHERE case_id = 'c5'")
                == "unassigned")
    }

    @Test("while a boundary is planned, a case in no pack waits for it")
    func unassignedWaits() throws {
        let world = try setup(
            "waits",
            """
            SELECT handover.record_exception('unowned::c5:', 'unowned', 1, now(), 'hotels', 1,
                NULL, 'c5')
            """)
        var mia = try world.connect(.mia)
        var robot = try world.connect(.robot)
        #expect(
            robot.outcome(
                "BEGIN; SELECT FROM handover.team WHERE team_id = 'hotels' FOR UPDATE SKIP LOCKED")
                == "ok")
        #expect(mia.outcome("SET lock_timeout = '50ms'; \(resolve(1, to: "lea"))") == "55P03")
        // Packs are another matter: their answers do not wait for planning.
        var sam = try world.connect(.sam)
        #expect(
            sam.outcome("SET lock_timeout = '50ms'; SELECT handover.confirm_pack(1, 'sam')")
                == "ok")
        #expect(robot.outcome("COMMIT") == "ok")
        #expect(mia.outcome(resolve(1, to: "lea")) == "ok")
    }

    @Test("a declined case that a boundary is handing on waits for it, and is not handed twice")
    func declinedWaits() throws {
        let world = try setup("declined waits", decline)
        var robot = try world.connect(.robot)
        #expect(
            robot.outcome(
                """
                BEGIN;
                SELECT FROM handover.team WHERE team_id = 'hotels' FOR UPDATE SKIP LOCKED;
                \(World.boundary(at: "2024-03-01 22:00Z"))
                """) == "ok")
        var mia = try world.connect(.mia)
        #expect(mia.outcome("SET lock_timeout = '50ms'; \(resolve(1, to: "lea"))") == "55P03")
        #expect(robot.outcome("COMMIT") == "ok")
        #expect(mia.outcome(resolve(1, to: "lea")) == "HO002")
        #expect(
            try robot.value(
                """
                SELECT string_agg(pack_id::text, ' ') FROM handover.pack_case
                WHERE case_id = 'c1' AND state = 'waiting'
                """) == "3")
    }

    @Test("two leads who give a case in no pack to two people: the second takes it from the first")
    func twoLeads() throws {
        let world = try setup(
            "two leads",
            """
            SELECT handover.record_exception(kind || '::c5:', kind, 1, now(), 'hotels', 1, NULL, 'c5')
            FROM unnest('{unowned,third_person}'::text[]) AS kind
            """)
        var mia = try world.connect(.mia)
        var other = try world.connect(.mia)
        #expect(mia.outcome("BEGIN; \(resolve(1, to: "lea"))") == "ok")
        #expect(other.outcome("SET lock_timeout = '50ms'; \(resolve(2, to: "omar"))") == "55P03")
        #expect(mia.outcome("COMMIT") == "ok")
        #expect(other.outcome(resolve(2, to: "omar")) == "ok")
        #expect(
            try world.connect().onlyValue(cases + " WHERE case_id = 'c5'")
                == "3 c5 moved 4, 4 c5 waiting")
    }

    @Test("nothing is reassigned twice, nor when its cases have moved on")
    func gone() throws {
        let world = try setup("gone", "\(decline); \(flag)")
        var mia = try world.connect(.mia)
        #expect(mia.outcome(resolve(1, to: "omar")) == "ok")
        #expect(mia.outcome(resolve(1, to: "lea")) == "HO005")
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SELECT handover.supersede_pack(1)") == "ok")
        #expect(mia.outcome(resolve(2, to: "lea")) == "HO002")
        #expect(try robot.value("SELECT count(*) FROM handover.pack") == "3")
        var sam = try world.connect(.sam)
        #expect(
            sam.outcome("SELECT handover.resolve_exception(2, 'sam', 'mine', 'lea')") == "42501")
    }

    @Test("who starts later has until after their start to confirm")
    func laterStart() throws {
        let world = try setup("later start", flag)
        var admin = try world.connect()
        try admin.executeScript(
            sql(
                """
                INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at)
                SELECT 'soon', 'hotels', at, at + interval '8 h'
                FROM (SELECT date_trunc('hour', now()) + interval '5 h') AS soon (at);
                INSERT INTO handover.shift_agent (shift_id, agent_id) VALUES ('soon', 'lea');
                """))
        var mia = try world.connect(.mia)
        #expect(mia.outcome(resolve(2, to: "lea")) == "ok")
        #expect(
            try admin.value(
                "SELECT (confirm_by - starts_at)::text FROM handover.pack,"
                    + " handover.shift WHERE pack_id = 3 AND shift_id = 'soon'") == "00:30:00")
    }
}
