import Postgres
import Testing

@Suite("Taking over")
struct ConfirmationTests {
    private let packs = """
        SELECT string_agg(concat_ws(' ', pack_id, state, revision, confirmed_by, confirmed_via), ', '
            ORDER BY pack_id) FROM handover.pack
        """
    private let cases = """
        SELECT string_agg(case_id || ' ' || state, ', ' ORDER BY case_id) FROM handover.pack_case
        """

    @Test("a receiver confirms with one act, by their own login")
    func confirm() throws {
        let world = try World("confirm")
        var sam = try world.connect(.sam)
        let state = "SELECT (handover.confirm_pack(1, 'sam', '{\"c1\": \"call by 22:25\"}')).state"
        #expect(try sam.value(state) == "confirmed")
        var admin = try world.connect()
        #expect(try admin.value(packs) == "1 confirmed 1 sam sql, 2 assigned 1")
        #expect(try admin.value(cases) == "c1 accepted, c2 accepted, c3 waiting")
        #expect(
            try admin.value("SELECT read_back FROM handover.pack_case WHERE case_id = 'c1'")
                == "call by 22:25")
        #expect(
            try admin.value(
                "SELECT concat_ws(' ', login, agent_id, via, what, detail) FROM handover.event")
                == "sam sam sql confirmed {\"cases\": [\"c1\", \"c2\"], \"revision\": 1}")
        #expect(try admin.value("SELECT revision FROM handover.boundary") == "2")
    }

    @Test("confirming twice changes nothing and returns the same row")
    func twice() throws {
        let world = try World("twice")
        var sam = try world.connect(.sam)
        let call = "SELECT handover.confirm_pack(1, 'sam', '{}', 1)::text"
        let first = try sam.value(call)
        #expect(try sam.value(call) == first)
        var admin = try world.connect()
        #expect(try admin.value("SELECT count(*) FROM handover.event") == "1")
        #expect(try admin.value("SELECT revision FROM handover.boundary") == "2")
    }

    @Test("a service confirms for the agent it names, and the event says so")
    func service() throws {
        let world = try World("service")
        var portal = try world.connect(.portal)
        #expect(portal.outcome("SELECT handover.confirm_pack(1, 'omar')") == "HO003")
        #expect(portal.outcome("SELECT handover.confirm_pack(1, '')") == "HO007")
        #expect(portal.outcome("SELECT handover.confirm_pack(1, 'sam')") == "ok")
        var admin = try world.connect()
        #expect(
            try admin.value("SELECT login || ' ' || agent_id || ' ' || via FROM handover.event")
                == "portal sam service")
    }

    @Test("a brief is everything that waits for its receiver and was not declined")
    func brief() throws {
        let world = try World("brief")
        var sam = try world.connect(.sam)
        #expect(sam.outcome("SELECT handover.decline_case(1, 'c2', 'sam', 'no French')") == "ok")
        #expect(
            try sam.value("SELECT count(*) FROM handover.confirm_brief('sam', '{\"c1\": \"a\"}')")
                == "1")
        #expect(try sam.value("SELECT count(*) FROM handover.confirm_brief('sam')") == "0")
        var admin = try world.connect()
        #expect(try admin.value(cases) == "c1 accepted, c2 declined, c3 waiting")
        #expect(try admin.value(packs) == "1 confirmed 1 sam sql, 2 assigned 1")
    }

    @Test("a stale revision is refused with what changed, the current one is accepted")
    func stale() throws {
        let world = try World("stale")
        var robot = try world.connect(.robot)
        try robot.executeScript(
            sql(
                "SELECT handover.void_case(1, 'c1', 'the customer wrote at 21:58', "
                    + "'2024-03-01 22:00Z', '2024-03-01 21:58Z')"))
        var sam = try world.connect(.sam)
        let old = sql("SELECT handover.confirm_pack(1, 'sam', '{}', 1)")
        #expect {
            try sam.executeScript(old)
        } throws: { error in
            guard case PostgresError.server("HO001", _, let message, _, _, _) = error else {
                return false
            }
            return message.contains("the customer wrote at 21:58; read again")
        }
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam', '{}', 3)") == "HO001")
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam', '{}', 2)") == "ok")
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam', '{}', 1)") == "HO001")
    }

    @Test("a read-back is a text for a case of the pack, or nothing is confirmed")
    func readBack() throws {
        let world = try World("read back")
        var sam = try world.connect(.sam)
        for (readBack, outcome) in [
            ("[]", "HO007"), ("\"call\"", "HO007"), ("{\"c1\": 7}", "HO007"),
            ("{\"c3\": \"call\"}", "HO004"),
        ] {
            let call = "SELECT handover.confirm_pack(1, 'sam', '\(readBack)')"
            #expect(sam.outcome(call) == outcome, "\(readBack)")
            #expect(
                sam.outcome("SELECT handover.confirm_brief('sam', '\(readBack)')") == outcome)
        }
        #expect(try world.connect().onlyValue(packs) == "1 assigned 1, 2 assigned 1")
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam', NULL)") == "ok")
    }

    @Test("a decline gives its reason, raises an exception, and is not taken back by confirming")
    func decline() throws {
        let world = try World("decline")
        var omar = try world.connect(.omar)
        #expect(omar.outcome("SELECT handover.decline_case(2, 'c3', 'omar', '  ')") == "HO007")
        #expect(omar.outcome("SELECT handover.decline_case(2, 'c1', 'omar', 'no')") == "HO004")
        let call = "SELECT handover.decline_case(2, 'c3', 'omar', 'not trained')::text"
        let first = try omar.value(call)
        #expect(try omar.value(call) == first)
        var admin = try world.connect()
        #expect(try admin.value(packs) == "1 assigned 1, 2 declined 1")
        #expect(
            try admin.value(
                "SELECT concat_ws(' ', dedupe_key, severity, state, pack_id, case_id)"
                    + " FROM handover.exception") == "declined:2:c3: 2 open 2 c3")
        #expect(omar.outcome("SELECT handover.confirm_pack(2, 'omar')") == "HO005")
        #expect(try omar.value("SELECT count(*) FROM handover.confirm_brief('omar')") == "0")
    }

    @Test("what was taken over cannot be declined, only reassigned by a lead")
    func declineAccepted() throws {
        let world = try World("decline accepted")
        var sam = try world.connect(.sam)
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam')") == "ok")
        #expect(sam.outcome("SELECT handover.decline_case(1, 'c1', 'sam', 'no')") == "HO005")
    }

    @Test("a note in the helpdesk takes over its case, counts once, and names its message")
    func note() throws {
        let world = try World("note")
        var robot = try world.connect(.robot)
        #expect(robot.outcome("SELECT handover.accept_case(1, 'c1', 'sam', 'x', '')") == "HO007")
        #expect(robot.outcome("SELECT handover.accept_case(1, 'c1', 'ana', 'x', 'm1')") == "HO003")
        #expect(robot.outcome("SELECT handover.accept_case(1, 'c3', 'sam', 'x', 'm1')") == "HO004")
        #expect(robot.outcome("SELECT handover.accept_case(7, 'c3', 'sam', 'x', 'm1')") == "HO004")
        let note = "SELECT handover.accept_case(1, 'c1', 'sam', 'call 22:25', 'm1')"
        #expect(robot.outcome(note) == "ok")
        #expect(robot.outcome(note) == "ok")
        #expect(try robot.value(packs) == "1 assigned 1, 2 assigned 1")
        // The customer writes after the note: the note is no answer to that.
        #expect(
            robot.outcome(
                "SELECT handover.void_case(1, 'c1', 'the customer wrote', now(), now())") == "ok")
        #expect(robot.outcome(note) == "ok")
        #expect(try robot.value(cases) == "c1 void, c2 waiting, c3 waiting")
        #expect(robot.outcome(note.replacing("m1", with: "m2")) == "ok")
        #expect(robot.outcome("SELECT handover.accept_case(1, 'c2', 'sam', '', 'm3')") == "ok")
        #expect(try robot.value(packs) == "1 confirmed 2 sam helpdesk, 2 assigned 1")
        #expect(
            try robot.value(
                "SELECT count(*) FROM handover.event WHERE via = 'helpdesk'"
                    + " AND login = 'robot' AND agent_id = 'sam'") == "3")
    }

    @Test("a note in the helpdesk can decline too")
    func declineByNote() throws {
        let world = try World("decline by note")
        var robot = try world.connect(.robot)
        let note = "SELECT handover.decline_case_by_note(2, 'c3', 'omar', 'not mine', 'm1')"
        #expect(robot.outcome(note) == "ok")
        #expect(robot.outcome(note) == "ok")
        #expect(try robot.value(cases) == "c1 waiting, c2 waiting, c3 declined")
        #expect(try robot.value("SELECT count(*) FROM handover.exception") == "1")
        #expect(robot.outcome("SELECT handover.accept_case(2, 'c3', 'omar', '', 'm2')") == "HO005")
    }

    @Test("a case changes its state by the rules only, even for the owner")
    func transitions() throws {
        let world = try World("transitions")
        var omar = try world.connect(.omar)
        #expect(omar.outcome("SELECT handover.decline_case(2, 'c3', 'omar', 'no')") == "ok")
        var admin = try world.connect()
        for state in ["waiting", "accepted", "void", "moved"] {
            #expect(
                admin.outcome(
                    "UPDATE handover.pack_case SET state = '\(state)', void_reason = 'x' "
                        + "WHERE case_id = 'c3'") == "pack_case_changes_by_the_rules")
        }
        #expect(
            admin.outcome("UPDATE handover.pack SET state = 'assigned' WHERE pack_id = 2")
                == "pack_ends_for_good")
    }

    @Test("a pack is never marked as confirmed by anybody but its receiver")
    func confirmedBy() throws {
        let world = try World("confirmed by")
        var admin = try world.connect()
        #expect(
            admin.outcome(
                "UPDATE handover.pack SET state = 'confirmed', confirmed_by = 'mia', "
                    + "confirmed_at = now(), confirmed_via = 'sql' WHERE pack_id = 1")
                == "pack_confirmed_by_its_receiver")
        #expect(
            admin.outcome("UPDATE handover.pack SET state = 'confirmed' WHERE pack_id = 1")
                == "pack_confirmed_says_by_whom")
        #expect(
            admin.outcome("UPDATE handover.pack_case SET state = 'accepted'")
                == "pack_case_decided_says_by_whom")
    }
}
