import Postgres
import Testing

@Suite("Exceptions")
struct ExceptionTests {
    private let flags = """
        SELECT string_agg(concat_ws(' ', dedupe_key, state, severity, times_seen), ', '
            ORDER BY exception_id) FROM handover.exception
        """

    private func flag(_ clock: String) -> String {
        "SELECT handover.flag_unconfirmed('2024-03-01 \(clock)Z')::text"
    }

    @Test("a pack past its time is flagged, with what a lead needs to decide")
    func unconfirmed() throws {
        let world = try World("unconfirmed")
        var robot = try world.connect(.robot)
        #expect(try robot.value(flag("14:29")) == "(0,0,0)")
        #expect(try robot.value(flag("14:30")) == "(2,0,0)")
        #expect(
            try robot.value(flags) == """
                unconfirmed:1::2024-03-01T1400Z open 2 1, \
                unconfirmed:2::2024-03-01T1400Z open 3 1
                """)
        #expect(
            try robot.value("SELECT detail - 'revision' FROM handover.exception LIMIT 1") == """
                {"to": "sam", "from": "ana", "waiting": 2, "critical": 1, \
                "confirm_by": "2024-03-01T14:30:00Z", "next_due_at": "2024-03-01T16:00:00Z", \
                "next_due_case": "c1"}
                """)
    }

    @Test("it is counted once per business time, and pages are made again only for news")
    func seenAgain() throws {
        let world = try World("seen again")
        var robot = try world.connect(.robot)
        for clock in ["14:35", "14:35", "14:30", "14:40"] {
            #expect(robot.outcome(flag(clock)) == "ok")
        }
        #expect(
            try robot.value(
                "SELECT min(times_seen) || ' ' || max(times_seen)"
                    + " FROM handover.exception") == "2 2")
        #expect(try robot.value("SELECT revision FROM handover.boundary") == "2")
        #expect(try robot.value("SELECT count(*) FROM handover.event") == "2")
    }

    @Test("confirmed, declined and solved cases are not flagged")
    func settled() throws {
        let world = try World("settled")
        var sam = try world.connect(.sam)
        #expect(sam.outcome("SELECT handover.decline_case(1, 'c1', 'sam', 'no')") == "ok")
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SELECT handover.solve_case(1, 'c2', now())") == "ok")
        var omar = try world.connect(.omar)
        #expect(omar.outcome("SELECT handover.confirm_pack(2, 'omar')") == "ok")
        #expect(try robot.value(flag("15:00")) == "(0,0,0)")
    }

    @Test("a confirmation on its way is waited for, not flagged behind its back")
    func race() throws {
        let world = try World("race")
        var sam = try world.connect(.sam)
        #expect(sam.outcome("BEGIN; SELECT handover.confirm_pack(1, 'sam')") == "ok")
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SET lock_timeout = '50ms'; \(flag("15:00"))") == "55P03")
        #expect(sam.outcome("COMMIT") == "ok")
        #expect(try robot.value(flag("15:00")) == "(1,0,0)")
        #expect(try robot.value("SELECT pack_id FROM handover.exception") == "2")
    }

    @Test("it gets worse with every boundary of its team that passes, down to 1")
    func worse() throws {
        let world = try World("worse")
        var robot = try world.connect(.robot)
        #expect(robot.outcome(flag("15:00")) == "ok")
        let severities = """
            SELECT string_agg(severity::text, ' ' ORDER BY exception_id) FROM handover.exception
            """
        let elsewhere = World.boundary(at: "2024-03-01 15:30Z")
            .replacing("'hotels'", with: "'cars'")
        #expect(robot.outcome(elsewhere) == "ok")
        #expect(try robot.value(severities) == "2 3")
        for (at, expected) in [
            ("2024-03-01 22:00Z", "1 2"), ("2024-03-02 06:00Z", "1 1"),
            ("2024-03-02 14:00Z", "1 1"),
        ] {
            #expect(robot.outcome(World.boundary(at: at)) == "ok")
            #expect(try robot.value(severities) == expected)
        }
        #expect(
            try robot.value("SELECT count(*) FROM handover.event WHERE what = 'got_worse'") == "3")
    }

    @Test("a late confirmation resolves the flag in the receiver's name")
    func lateConfirmation() throws {
        let world = try World("late confirmation")
        var robot = try world.connect(.robot)
        #expect(robot.outcome(flag("15:00")) == "ok")
        var sam = try world.connect(.sam)
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam')") == "ok")
        #expect(
            try robot.value(
                "SELECT string_agg(concat_ws(' ', pack_id, state, resolved_by, resolution), ', ' "
                    + "ORDER BY pack_id) FROM handover.exception")
                == "1 resolved sam taken over late, 2 open")
    }

    @Test("a supersession does not resolve the flag")
    func supersession() throws {
        let world = try World("supersession")
        var robot = try world.connect(.robot)
        #expect(robot.outcome(flag("15:00")) == "ok")
        #expect(robot.outcome("SELECT handover.supersede_pack(2)") == "ok")
        #expect(robot.outcome("SELECT handover.accept_case(1, 'c1', 'sam', '', 'm1')") == "ok")
        #expect(robot.outcome("SELECT handover.supersede_pack(1, '{c2}')") == "ok")
        #expect(
            try robot.value("SELECT string_agg(state, ' ' ORDER BY pack_id) FROM handover.pack")
                == "confirmed superseded")
        #expect(
            try robot.value("SELECT string_agg(state, ' ') FROM handover.exception") == "open open")
    }

    @Test("solving what it waited for resolves the flag, in nobody's name")
    func solving() throws {
        let world = try World("solving")
        var robot = try world.connect(.robot)
        #expect(robot.outcome(flag("15:00")) == "ok")
        #expect(robot.outcome("SELECT handover.solve_case(2, 'c3', now())") == "ok")
        #expect(
            try robot.value(
                "SELECT concat_ws(' ', state, resolved_by, resolution)"
                    + " FROM handover.exception WHERE pack_id = 2") == "resolved solved")
    }

    @Test("solved and open again, it is flagged again; what a lead resolved is not")
    func reopened() throws {
        let world = try World("reopened")
        var robot = try world.connect(.robot)
        #expect(robot.outcome(flag("15:00")) == "ok")
        // Sam answers for c1 alone while c2 is solved: a late answer, with a case that may return.
        let solve = "SELECT handover.solve_cases('{1,2}', '{c2,c3}', "
        #expect(robot.outcome(solve + "ARRAY[now(), now()])") == "ok")
        #expect(robot.outcome("SELECT handover.accept_case(1, 'c1', 'sam', '', 'm1')") == "ok")
        let states = """
            SELECT string_agg(concat_ws(' ', pack_id, state, resolution, times_seen), ', '
                ORDER BY pack_id) FROM handover.exception
            """
        #expect(
            try robot.value(states) == "1 resolved taken over late 1, 2 resolved solved 1")
        #expect(robot.outcome(solve + "'{NULL,NULL}')") == "ok")
        #expect(try robot.value(flag("15:10")) == "(0,2,0)")
        #expect(try robot.value(states) == "1 open 2, 2 open 2")

        var mia = try world.connect(.mia)
        #expect(mia.outcome("SELECT handover.resolve_exception(2, 'mia', 'called Omar')") == "ok")
        #expect(robot.outcome(solve + "ARRAY[now(), now()])") == "ok")
        #expect(robot.outcome(solve + "'{NULL,NULL}')") == "ok")
        #expect(robot.outcome(flag("15:20")) == "ok")
        #expect(try robot.value(states) == "1 open 3, 2 resolved called Omar 2")
    }

    @Test("a void after a late confirmation raises the same flag again, once overdue")
    func raisedAgain() throws {
        let world = try World("raised again")
        var robot = try world.connect(.robot)
        #expect(robot.outcome(flag("15:00")) == "ok")
        var omar = try world.connect(.omar)
        #expect(omar.outcome("SELECT handover.confirm_pack(2, 'omar')") == "ok")
        #expect(
            robot.outcome(
                "SELECT handover.void_case(2, 'c3', 'wrote', '2024-03-01 15:05Z', "
                    + "'2024-03-01 15:04Z')") == "ok")
        #expect(robot.outcome(flag("15:34")) == "ok")
        let state = """
            SELECT concat_ws(' ', state, times_seen, resolved_by) FROM handover.exception
            WHERE pack_id = 2
            """
        #expect(try robot.value(state) == "resolved 1 omar")
        #expect(robot.outcome(flag("15:35")) == "ok")
        #expect(try robot.value(state) == "open 2")
        // A lead's word stands until the next void.
        var mia = try world.connect(.mia)
        #expect(mia.outcome("SELECT handover.resolve_exception(2, 'mia', 'called Omar')") == "ok")
        #expect(robot.outcome(flag("15:40")) == "ok")
        #expect(try robot.value(state) == "resolved 2 mia")
    }

    @Test("a key is raised once for ever; what is known of it is kept together")
    func record() throws {
        let world = try World("record")
        var robot = try world.connect(.robot)
        let record = """
            SELECT handover.record_exception('third_person::c1:1', 'third_person', 3,
                '2024-03-01 14:CLOCKZ', 'hotels', 1, NULL, 'c1', 'DETAIL')
            """
        let first = record.replacing("CLOCK", with: "00").replacing("DETAIL", with: "{\"a\": 1}")
        let second = record.replacing("CLOCK", with: "10").replacing("DETAIL", with: "{\"b\": 2}")
        #expect(try robot.value(first) == "1")
        #expect(try robot.value(first) == "1")
        #expect(try robot.value(second) == "1")
        let row = "SELECT concat_ws(' ', times_seen, severity, detail) FROM handover.exception"
        #expect(try robot.value(row) == "2 3 {\"a\": 1, \"b\": 2}")
        #expect(try robot.value(second.replacing(", 3,", with: ", 1,")) == "1")
        #expect(try robot.value(row) == "2 1 {\"a\": 1, \"b\": 2}")
        var mia = try world.connect(.mia)
        #expect(mia.outcome("SELECT handover.resolve_exception(1, 'mia', 'fine')") == "ok")
        #expect(try robot.value(second.replacing("10", with: "20")) == "1")
        #expect(try robot.value("SELECT state FROM handover.exception") == "resolved")
        #expect(
            robot.outcome("SELECT handover.record_exception('k', 'gossip', 1, now())")
                == "exception_kind_is_known")
    }

    @Test("what a lead was told of is remembered with its severity")
    func told() throws {
        let world = try World("told")
        var robot = try world.connect(.robot)
        #expect(robot.outcome(flag("15:00")) == "ok")
        #expect(robot.outcome("SELECT handover.mark_told('{2,1}', '{3,2}')") == "ok")
        #expect(
            try robot.value(
                "SELECT string_agg(told_severity::text, ' ' ORDER BY exception_id)"
                    + " FROM handover.exception") == "2 3")
    }

    @Test("leads acknowledge and resolve; staff, the job and other teams' leads do not")
    func leadsOnly() throws {
        let world = try World("leads only")
        var robot = try world.connect(.robot)
        #expect(robot.outcome(flag("15:00")) == "ok")
        var admin = try world.connect()
        #expect(admin.outcome("INSERT INTO handover.team_lead VALUES ('cars', 'noor')") == "ok")
        for (login, lead, expected) in [
            (World.Login.sam, "sam", "42501"), (.sam, "mia", "42501"), (.noor, "noor", "42501"),
            (.robot, "mia", "42501"), (.stranger, "mia", "42501"), (.portal, "sam", "42501"),
        ] {
            var connection = try world.connect(login)
            #expect(
                connection.outcome("SELECT handover.acknowledge_exception(1, '\(lead)')")
                    == expected, "\(login) as \(lead)")
            #expect(
                connection.outcome("SELECT handover.resolve_exception(1, '\(lead)', 'x')")
                    == expected, "\(login) as \(lead)")
        }
        var mia = try world.connect(.mia)
        #expect(mia.outcome("SELECT handover.acknowledge_exception(9, 'mia')") == "HO004")
        for _ in 0..<2 {
            #expect(
                try mia.value("SELECT (handover.acknowledge_exception(1, 'mia')).state")
                    == "acknowledged")
        }
        #expect(mia.outcome("SELECT handover.resolve_exception(1, 'mia', ' ')") == "HO007")
        for _ in 0..<2 {
            #expect(
                try mia.value("SELECT (handover.resolve_exception(1, 'mia', 'spoke')).state")
                    == "resolved")
        }
        #expect(mia.outcome("SELECT handover.acknowledge_exception(1, 'mia')") == "HO005")
        #expect(
            try admin.value(
                "SELECT string_agg(what || ' ' || agent_id, ', ' ORDER BY event_id)"
                    + " FROM handover.event WHERE exception_id = 1 AND what <> 'raised'")
                == "acknowledged mia, resolved mia")
        var portal = try world.connect(.portal)
        #expect(portal.outcome("SELECT handover.resolve_exception(2, 'mia', 'spoke')") == "ok")
    }

    @Test("a shift's lead leads at its boundary, and while it is the latest to have begun")
    func shiftLead() throws {
        let world = try World("shift lead")
        var admin = try world.connect()
        var robot = try world.connect(.robot)
        let leads = "SELECT handover.leads('lea', 'hotels', BOUNDARY)"
        let now = leads.replacing("BOUNDARY", with: "NULL")
        let then = leads.replacing("BOUNDARY", with: "1")
        #expect(try admin.value(then) == "false")
        try admin.executeScript(
            sql("UPDATE handover.shift_agent SET is_lead = true WHERE agent_id = 'lea'"))
        #expect(try admin.value(then) == "true")
        #expect(try admin.value(now) == "true")
        #expect(try admin.value("SELECT handover.leads('lea', 'cars', 1)") == "false")
        // At a boundary with nobody on, the next shift to begin answers.
        #expect(robot.outcome(World.boundary(at: "2024-03-01 23:00Z")) == "ok")
        let gap = "SELECT handover.leads('omar', 'hotels', 2)"
        #expect(try admin.value(gap) == "false")
        // A later shift begins: Lea still leads for her boundary, no longer for the rest.
        try admin.executeScript(
            sql(
                """
                INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at) VALUES
                    ('next', 'hotels', '2024-03-02 06:00Z', '2024-03-02 14:00Z');
                INSERT INTO handover.shift_agent VALUES ('next', 'omar', NULL, true);
                """))
        #expect(try admin.value(then) == "true")
        #expect(try admin.value(now) == "false")
        try admin.executeScript(
            sql(
                """
                INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at) VALUES
                    ('newer', 'hotels', '2024-03-02 14:00Z', '2024-03-02 22:00Z');
                INSERT INTO handover.shift_agent (shift_id, agent_id) VALUES ('newer', 'sam');
                """))
        #expect(try admin.value(gap) == "true")
        #expect(try admin.value("SELECT handover.leads('omar', 'hotels', 1)") == "false")
    }
}
