import Postgres
import Testing

/// Attacks on "nothing is assumed", by logins that exist, in plain SQL.
@Suite("Nobody forges a handover")
struct ForgeryTests {
    private let confirmed = """
        SELECT count(*) FROM handover.pack WHERE state = 'confirmed' OR confirmed_by IS NOT NULL
        """

    @Test("no login changes the tables directly", arguments: World.Login.allCases)
    func directChange(_ login: World.Login) throws {
        var connection = try Shared.world.get().connect(login)
        for attack in [
            "UPDATE handover.pack SET state = 'confirmed'",
            "UPDATE handover.pack_case SET state = 'accepted'",
            "UPDATE handover.ledger SET disposition = 'kept'",
            "UPDATE handover.exception SET state = 'resolved'",
            "UPDATE handover.boundary SET revision = 9",
            "UPDATE handover.event SET agent_id = 'ana'",
            "DELETE FROM handover.pack", "DELETE FROM handover.pack_case",
            "DELETE FROM handover.ledger", "DELETE FROM handover.event",
            "DELETE FROM handover.boundary", "TRUNCATE handover.event",
            "DELETE FROM handover.pack_evidence", "UPDATE handover.pack_evidence SET quote = ''",
            "INSERT INTO handover.event (via, what) VALUES ('sql', 'confirmed')",
            "INSERT INTO handover.exception (dedupe_key, kind, severity, base_severity, raised_at,"
                + " last_seen_at) VALUES ('x', 'unowned', 1, 1, now(), now())",
            "INSERT INTO handover.login VALUES ('stranger', 'sam', 'staff')",
            "UPDATE handover.login SET agent_id = 'sam'",
            "INSERT INTO handover.team_lead VALUES ('hotels', 'sam')",
            "UPDATE handover.policy SET capacity = 1",
            "INSERT INTO handover.boundary_touch VALUES (1)",
            "ALTER TABLE handover.pack DISABLE TRIGGER ALL",
            "CREATE TABLE handover.mine (n int)",
            "SET ROLE handover_owner",
        ] {
            #expect(connection.outcome(attack) == "42501", "\(attack)")
        }
    }

    @Test("the job cannot insert what is decided already")
    func bornDecided() throws {
        let world = try World("born decided", committed: false)
        var robot = try world.connect(.robot)
        let pack = """
            INSERT INTO handover.pack (boundary_id, team_id, to_agent_id, receiver_starts_at,
                read_at, confirm_by, COLUMN) SELECT home, 'hotels', 'lea', now(), now(), now(), FORGED;
            """
        for (column, value) in [
            ("state", "'superseded'"), ("confirmed_by", "'lea'"), ("revision", "2"),
            ("sealed", "true"), ("confirmed_at", "now()"),
        ] {
            let forged = pack.replacing("COLUMN", with: column).replacing("FORGED", with: value)
            #expect(
                robot.outcome(World.boundary(extra: forged)) == "pack_starts_undecided", "\(column)"
            )
        }
        let held = """
            INSERT INTO handover.pack_case (pack_id, case_id, position, acuity, COLUMN)
            VALUES (first + 1, 'c9', 1, 'watch', FORGED);
            """
        for (column, value) in [
            ("state", "'accepted'"), ("decided_by", "'sam'"), ("decided_at", "now()"),
            ("read_back", "'call'"), ("read_back_ok", "true"), ("moved_to", "1"),
        ] {
            let forged = held.replacing("COLUMN", with: column).replacing("FORGED", with: value)
            #expect(
                robot.outcome(World.boundary(extra: forged)) == "pack_case_starts_undecided",
                "\(column)")
        }
        let open = World.boundary().replacing("(team_id, at,", with: "(sealed, team_id, at,")
            .replacing("VALUES ('hotels',", with: "VALUES (true, 'hotels',")
        #expect(robot.outcome(open) == "boundary_starts_unsealed")
    }

    @Test("the job adds nothing to a pack behind its receiver's back")
    func closedPack() throws {
        let world = try World("closed pack")
        var robot = try world.connect(.robot)
        #expect(
            robot.outcome(
                "INSERT INTO handover.pack_case (pack_id, case_id, position, acuity) "
                    + "VALUES (1, 'c4', 9, 'steady')") == "pack_stays_closed")
        #expect(
            robot.outcome(
                "INSERT INTO handover.pack_evidence (pack_id, case_id, field, ordinal, "
                    + "source_relation, source_id) VALUES (1, 'c1', 'story', 2, 'message', 'm2')")
                == "pack_stays_closed")
    }

    @Test("a later pack holds only cases that its boundary counted")
    func uncountedCase() throws {
        let world = try World("uncounted")
        var robot = try world.connect(.robot)
        let script = """
            BEGIN;
            INSERT INTO handover.pack (pack_id, boundary_id, team_id, to_agent_id, occasion,
                receiver_starts_at, read_at, confirm_by)
            VALUES (99, 1, 'hotels', 'lea', 'agent_out', now(), now(), now());
            INSERT INTO handover.pack_case (pack_id, case_id, position, acuity)
            VALUES (99, 'CASE', 1, 'steady');
            COMMIT
            """
        #expect(
            robot.outcome(script.replacing("CASE", with: "c9")) == "pack_matches_the_ledger")
        #expect(robot.outcome("ROLLBACK") == "ok")
        #expect(robot.outcome(script.replacing("CASE", with: "c1")) == "ok")
    }

    @Test("staff confirm as themselves only, whatever role or setting they put on")
    func impersonation() throws {
        let world = try World("impersonation")
        var ana = try world.connect(.ana)
        let forged = "SELECT handover.confirm_pack(1, 'sam')"
        #expect(ana.outcome(forged) == "42501")
        #expect(ana.outcome("SELECT handover.confirm_brief('sam')") == "42501")
        #expect(ana.outcome("SELECT handover.decline_case(1, 'c1', 'sam', 'no')") == "42501")
        #expect(ana.outcome("SELECT handover.confirm_pack(1, 'ana')") == "HO003")
        #expect(ana.outcome("SELECT handover.confirm_pack(1, NULL)") == "42501")
        #expect(
            ana.outcome("SET ROLE handover_staff; \(forged); RESET ROLE") == "42501")
        #expect(
            ana.outcome(
                "SET application_name = 'sam'; SET handover.login = 'sam'; "
                    + "SET handover.agent_id = 'sam'; \(forged)")
                == "42501")
        #expect(ana.outcome("SET SESSION AUTHORIZATION sam; \(forged)") == "42501")
        #expect(ana.outcome("SET ROLE sam; \(forged)") == "42501")
        #expect(try world.connect().onlyValue(confirmed) == "0")
    }

    @Test("a lead, the job and a stranger confirm in nobody's name")
    func othersNeither() throws {
        let world = try World("others")
        for login in [World.Login.mia, .robot, .stranger, .noor] {
            var connection = try world.connect(login)
            for call in [
                "SELECT handover.confirm_pack(1, 'sam')", "SELECT handover.confirm_brief('sam')",
                "SELECT handover.decline_case(1, 'c1', 'sam', 'no')",
            ] {
                #expect(connection.outcome(call) == "42501", "\(login): \(call)")
            }
        }
        #expect(try world.connect().onlyValue(confirmed) == "0")
    }

    private let jobCalls = [
        "SELECT handover.accept_case(1, 'c1', 'sam', '', 'm9')",
        "SELECT handover.decline_case_by_note(1, 'c1', 'sam', 'no', 'm9')",
        "SELECT handover.void_case(1, 'c1', 'wrote', now(), now())",
        "SELECT handover.supersede_pack(1)",
        "SELECT handover.move_cases('{1}', '{c1}', '{NULL}')",
        "SELECT handover.solve_case(1, 'c1', now())",
        "SELECT handover.judge_read_backs('{1}', '{c1}', '{t}')",
        "SELECT handover.record_exception('k', 'unowned', 1, now())",
        "SELECT handover.flag_unconfirmed(now())", "SELECT handover.mark_told('{1}', '{1}')",
        "SELECT handover.mark_published(1, 1)", "SELECT handover.lock_live_packs('hotels')",
        "SELECT handover.log_event('x')", "SELECT handover.purge(now())",
        "SELECT handover.record_since('{1}', '{c1}', '{}')",
    ]

    @Test("a careless grant makes nobody the job")
    func carelessGrant() throws {
        let world = try World("careless grant")
        var admin = try world.connect()
        try admin.executeScript(
            sql("GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA handover TO handover_staff"))
        var sam = try world.connect(.sam)
        for call in jobCalls { #expect(sam.outcome(call) == "42501", "\(call)") }
    }

    @Test(
        "the job's functions are the job's",
        arguments: [World.Login.sam, .mia, .portal, .stranger])
    func jobsOwn(_ login: World.Login) throws {
        var connection = try Shared.world.get().connect(login)
        for call in jobCalls {
            #expect(connection.outcome(call) == "42501", "\(call)")
        }
    }

    @Test("the inner functions are nobody's")
    func innerFunctions() throws {
        var robot = try Shared.world.get().connect(.robot)
        for call in [
            "SELECT handover.settle_packs('{1}', 'sql')", "SELECT handover.acting_via('sam')",
            "SELECT handover.note_exception('k', 'unowned', 1, now(), NULL, NULL, NULL, NULL, '{}')",
            "SELECT handover.move_on('{1}', '{c1}', '{NULL}', 'sql', 'sam')",
            "SELECT handover.touch('{1}')", "SELECT handover.lock_pack(1)",
        ] {
            #expect(robot.outcome(call) == "42501", "\(call)")
        }
    }

    @Test("look-alikes of tables, operators and functions mislead no function")
    func lookAlikes() throws {
        let world = try World("look alikes")
        var ana = try world.connect(.ana)
        // An operator that calls everything equal, and tables that say what the attacker likes,
        // where a careless search path would find them first.
        let attack = """
            CREATE FUNCTION pg_temp.always(text, text) RETURNS boolean
                LANGUAGE sql AS 'SELECT true';
            CREATE OPERATOR pg_temp.= (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_temp.always);
            CREATE OPERATOR pg_temp.<> (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_temp.always);
            CREATE FUNCTION pg_temp.pg_has_role(name, text, text) RETURNS boolean
                LANGUAGE sql AS 'SELECT true';
            CREATE TEMP TABLE login (login text, agent_id text, kind text);
            INSERT INTO login VALUES ('ana', 'sam', 'staff');
            SET search_path = pg_temp, handover, pg_catalog
            """
        #expect(ana.outcome(attack) == "ok")
        #expect(ana.outcome("SELECT handover.confirm_pack(1, 'sam')") == "42501")
        #expect(ana.outcome("SELECT handover.confirm_pack(1, 'ana')") == "HO003")
        #expect(ana.outcome("SELECT handover.accept_case(1, 'c1', 'sam', '', 'm')") == "42501")
        #expect(try world.connect().onlyValue(confirmed) == "0")
    }

    @Test("history is append-only even for the owner and the superuser")
    func appendOnly() throws {
        let world = try World("append only")
        var sam = try world.connect(.sam)
        #expect(sam.outcome("SELECT handover.confirm_pack(1, 'sam')") == "ok")
        var admin = try world.connect()
        for role in ["postgres", "handover_owner"] {
            #expect(admin.outcome("SET ROLE \(role)") == "ok")
            for table in ["event", "ledger"] {
                let rule = "\(table)_is_append_only"
                #expect(admin.outcome("DELETE FROM handover.\(table)") == rule)
                #expect(admin.outcome("TRUNCATE handover.\(table)") == rule)
                #expect(admin.outcome("UPDATE handover.\(table) SET case_id = 'x'") == rule)
            }
        }
        let pretending = "RESET ROLE; SET handover.purging = 'on'; DELETE FROM handover.event"
        #expect(admin.outcome(pretending) == "event_is_append_only")
    }
}

/// One world for tests that change nothing, since all they do is refused.
private enum Shared {
    static let world = Result { try World("refusals") }
}

extension Connection {
    consuming func onlyValue(_ query: String) throws(PostgresError) -> String {
        try value(query)
    }
}
