import Postgres
import Testing

@Suite("Who reads what")
struct ReadingTests {
    /// The packs, cases and so on that a login sees, as counts.
    private func sees(_ world: World, _ login: World.Login) throws -> String {
        var connection = try world.connect(login)
        return try connection.value(
            """
            SELECT concat_ws(' ', (SELECT count(*) FROM handover.boundary),
                (SELECT count(*) FROM handover.ledger), (SELECT count(*) FROM handover.pack),
                (SELECT count(*) FROM handover.pack_case),
                (SELECT count(*) FROM handover.pack_evidence),
                (SELECT count(*) FROM handover.exception), (SELECT count(*) FROM handover.event))
            """)
    }

    @Test("receivers their own, givers where it went, leads their team, programs all")
    func rows() throws {
        let world = try World("reading")
        var omar = try world.connect(.omar)
        #expect(omar.outcome("SELECT handover.decline_case(2, 'c3', 'omar', 'no')") == "ok")
        // boundaries, ledger lines, packs, cases, evidence, exceptions, events
        #expect(try sees(world, .sam) == "1 2 1 2 2 0 0")
        #expect(try sees(world, .omar) == "1 1 1 1 1 0 1")
        #expect(try sees(world, .ana) == "1 3 1 0 0 0 0")
        #expect(try sees(world, .noor) == "0 0 0 0 0 0 0")
        #expect(try sees(world, .mia) == "1 5 2 3 3 1 2")
        #expect(try sees(world, .portal) == "1 5 2 3 3 1 2")
        #expect(try sees(world, .robot) == "1 5 2 3 3 1 2")
    }

    @Test("another team's lead reads nothing of this one")
    func otherTeam() throws {
        let world = try World("other team")
        var admin = try world.connect()
        #expect(admin.outcome("INSERT INTO handover.team_lead VALUES ('cars', 'noor')") == "ok")
        #expect(try sees(world, .noor) == "0 0 0 0 0 0 0")
        #expect(admin.outcome("INSERT INTO handover.team_lead VALUES ('hotels', 'noor')") == "ok")
        #expect(try sees(world, .noor) == "1 5 2 3 3 0 0")
    }

    @Test("a shift's lead reads the team while that shift is the latest")
    func shiftLead() throws {
        let world = try World("shift lead reads")
        var admin = try world.connect()
        try admin.executeScript(
            sql("UPDATE handover.shift_agent SET is_lead = true WHERE agent_id = 'omar'"))
        #expect(try sees(world, .omar) == "1 5 2 3 3 0 0")
    }

    @Test("logins and absences are not for everybody's eyes")
    func privateTables() throws {
        let world = try World("private tables")
        for table in ["login", "agent_absence", "run", "outbox"] {
            var sam = try world.connect(.sam)
            #expect(sam.outcome("SELECT FROM handover.\(table)") == "42501", "\(table)")
        }
        var stranger = try world.connect(.stranger)
        #expect(stranger.outcome("SELECT FROM handover.pack") == "42501")
        #expect(stranger.outcome("SELECT FROM handover.team") == "42501")
    }

    @Test("reading as the job costs no check per row")
    func jobReadsPlainly() throws {
        let world = try World("job reads plainly")
        var robot = try world.connect(.robot)
        let plan = try robot.rows(sql("EXPLAIN SELECT * FROM handover.pack_case")) {
            row throws(PostgresError) in try row.text(0)
        }
        #expect(plan.count == 1, "\(plan)")
    }
}
