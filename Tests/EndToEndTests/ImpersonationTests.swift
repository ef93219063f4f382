import Postgres
import TestSupport
import Testing
import ThrowawayPostgres

/// With real logins: roles belong to the whole server, so their names carry the database's.
@Suite("Who says so")
struct ImpersonationTests {
    private struct Scene {
        let world: World
        let pack: String
        let sam: Handover
        let lea: Handover
        let mia: Handover
        let plugin: Handover
        let logins: [String: String]
    }

    private func setup() throws -> Scene {
        let world = try World("who")
        try world.team("hotels")
        try world.agents("ana", "sam", "lea", "mia")
        try world.shift("late", from: "2025-11-18 14:00Z", to: "2025-11-18 22:00Z", ["ana"])
        try world.shift("night", from: "2025-11-18 22:00Z", to: "2025-11-19 06:00Z", ["sam"])
        try world.ticket("c1", assignee: "ana", opened: "2025-11-18 15:00Z")
        try world.deadline(on: "c1", at: "2025-11-18 22:30Z")
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        var logins: [String: String] = [:]
        for (agent, group) in [
            ("sam", "handover_staff"), ("lea", "handover_staff"), ("mia", "handover_lead"),
            ("plugin", "handover_service"),
        ] {
            let login = "\(agent)_\(world.database.name)"
            logins[agent] = login
            try world.execute("CREATE ROLE \"\(login)\" LOGIN; GRANT \(group) TO \"\(login)\"")
            if agent != "plugin" {
                try world.insert(
                    "handover.login (login, agent_id, kind)",
                    [.text(login), .text(agent), "staff"])
            }
        }
        try world.insert("handover.team_lead (team_id, agent_id)", ["hotels", "mia"])
        func binary(_ agent: String) throws -> Handover {
            var handover = try Handover(
                database: world.database.name,
                host: try TestDatabase.cluster().socketDirectory)
            handover.environment["PGUSER"] = logins[agent]
            return handover
        }
        return Scene(
            world: world, pack: try world.word("SELECT pack_id FROM handover.pack"),
            sam: try binary("sam"), lea: try binary("lea"), mia: try binary("mia"),
            plugin: try binary("plugin"), logins: logins)
    }

    @Test("nobody confirms for somebody else: not a colleague, not a lead, not the job, not by SQL")
    func refused() throws {
        let scene = try setup()
        let untouched = try scene.world.state()
        for (handover, agent) in [
            (scene.lea, "sam"), (scene.lea, "lea"), (scene.mia, "sam"), (scene.mia, "mia"),
            (scene.sam, "lea"),
        ] {
            let outcome = try handover("confirm", scene.pack, "--as", agent)
            #expect([64, 78].contains(outcome.exitCode), "\(outcome.standardError)")
            #expect(outcome.standardError.contains("hint: "), "\(outcome.standardError)")
        }
        for handover in [scene.lea, scene.mia] {
            let brief = try handover("confirm", "--all", "--as", "sam")
            #expect([64, 78].contains(brief.exitCode), "\(brief.standardError)")
        }
        // Plain SQL, with every setting a client can make.
        for agent in ["lea", "mia", "plugin"] {
            for statement in [
                "UPDATE handover.pack SET state = 'confirmed', confirmed_by = 'sam', "
                    + "confirmed_at = now(), confirmed_via = 'sql'",
                "UPDATE handover.pack_case SET state = 'accepted'",
                "DELETE FROM handover.pack_case",
                "UPDATE handover.login SET agent_id = 'sam'",
                "INSERT INTO handover.login VALUES (session_user, 'sam', 'staff')",
                "INSERT INTO handover.event (via, what) VALUES ('sql', 'confirmed')",
                "SET ROLE handover_job; SELECT handover.accept_case(1, 'c1', 'sam', '', 'm')",
                "SET ROLE handover_owner",
                "SET handover.agent_id = 'sam'; SELECT handover.take_over(p, 'sql', '{}') "
                    + "FROM handover.pack AS p",
            ]
                + (agent == "plugin"
                    ? []
                    : [
                        "SET application_name = 'sam'; SELECT handover.confirm_pack(\(scene.pack), 'sam')"
                    ])
            {
                var connection = try Connection(
                    ConnectionOptions(
                        conninfo: scene.world.database.conninfo
                            + " user='\(scene.logins[agent] ?? "")'"
                    ))
                #expect(throws: PostgresError.self, "\(agent): \(statement)") {
                    try connection.executeScript(Statement(name: "attack", text: statement))
                }
            }
        }
        let state = try scene.world.state()
        #expect(
            state.rows.filter { !$0.hasPrefix("event") }
                == untouched.rows.filter { !$0.hasPrefix("event") })
        #expect(try scene.world.word("SELECT state FROM handover.pack") == "assigned")
    }

    @Test("the receiver confirms, a service does in their name, and the event tells them apart")
    func accepted() throws {
        let scene = try setup()
        let shown = try scene.sam("show", scene.pack)
        #expect(shown.exitCode == 0, "\(shown.standardError)")
        #expect(try scene.sam("confirm", scene.pack, "--as", "sam").exitCode == 0)
        let event = """
            SELECT agent_id || ' ' || via || ' ' || login FROM handover.event
            WHERE what = 'confirmed'
            """
        #expect(
            try scene.world.lines(event) == ["sam sql \(scene.logins["sam"] ?? "")"])
        let other = try setup()
        #expect(try other.plugin("confirm", "--all", "--as", "sam").exitCode == 0)
        #expect(
            try other.world.lines(event) == ["sam service \(other.logins["plugin"] ?? "")"])
    }

    @Test("staff see their own packs only, a lead those of the team")
    func visibility() throws {
        let scene = try setup()
        #expect(try scene.sam("packs").output.contains("Sam"))
        #expect(try !scene.lea("packs").output.contains("Sam"))
        #expect(try scene.lea("show", scene.pack).exitCode == 64)
        #expect(try scene.mia("packs").output.contains("Sam"))
        #expect(try scene.mia("show", scene.pack).exitCode == 0)
    }

    @Test("a lead reassigns with a reason, in a pack of its own that the new receiver confirms")
    func reassigned() throws {
        let scene = try setup()
        try scene.world.shift(
            "more", from: "2025-11-18 22:00Z", to: "2025-11-19 06:00Z", ["lea"])
        #expect(try scene.world.run(at: "2025-11-18T22:45:00Z").exitCode == 0)
        let exception = try scene.world.word(
            "SELECT exception_id FROM handover.exception WHERE kind = 'unconfirmed'")
        let byStaff = try scene.lea(
            "resolve", exception, "--as", "lea", "--note", "mine", "--reassign", "lea")
        #expect(byStaff.exitCode != 0)
        let empty = try scene.mia(
            "resolve", exception, "--as", "mia", "--note", " ", "--reassign", "lea")
        #expect(empty.exitCode == 64, "\(empty.standardError)")
        let done = try scene.mia(
            "resolve", exception, "--as", "mia", "--note", "Sam is ill", "--reassign", "lea")
        #expect(done.exitCode == 0, "\(done.standardError)")
        let packs = try scene.world.lines(
            "SELECT to_agent_id || ' ' || state || ' ' || (supersedes IS NOT NULL) "
                + "FROM handover.pack ORDER BY pack_id")
        #expect(packs == ["sam superseded false", "lea assigned true"])
        let late = try scene.sam("confirm", scene.pack, "--as", "sam")
        #expect(late.exitCode == 64)
        #expect(late.standardError.contains("superseded"))
        #expect(try scene.lea("confirm", "--all", "--as", "lea").exitCode == 0)
    }

    @Test("people call in for themselves, and the job's next run hands on what they cannot do")
    func callIn() throws {
        let scene = try setup()
        try scene.world.shift(
            "more", from: "2025-11-18 22:00Z", to: "2025-11-19 06:00Z", ["lea"])
        let at = "2025-11-18T22:10:00Z"
        let forged = try scene.lea("agent-out", "sam", "--at", at)
        #expect(forged.exitCode == 64)
        #expect(forged.standardError.contains("may not note an absence"))
        let own = try scene.sam("agent-out", "sam", "--at", at)
        #expect(own.exitCode == 0, "\(own.standardError)")
        #expect(own.standardError.contains("next run"))
        let holders = "SELECT to_agent_id || ' ' || state FROM handover.pack ORDER BY pack_id"
        #expect(try scene.world.lines(holders) == ["sam assigned"])
        #expect(try scene.world.run(at: at).exitCode == 0)
        #expect(try scene.world.lines(holders) == ["sam superseded", "lea assigned"])
        let late = try scene.mia(
            "agent-late", "lea", "--at", "2025-11-18T22:12:00Z", "--until", "2025-11-18T22:20Z")
        #expect(late.exitCode == 0, "\(late.standardError)")
    }
}
