import Foundation
import TestSupport
import Testing

@Suite("What is written, where, and what is not")
struct OutputTests {
    private static let at = "2025-11-18T22:05:00Z"

    private func setup(_ hint: String) throws -> World {
        let world = try World(hint)
        try world.fill(GeneratedTeam("one", cases: 60, agentsPerShift: 3, seed: 31))
        return world
    }

    /// Every row of both schemas with the transaction that wrote it, and every sequence.
    private func traces(of world: World) throws -> [String] {
        let tables = try world.lines(
            """
            SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
            WHERE schemaname IN ('handover', 'desk') ORDER BY 1
            """)
        return try tables.map { table in
            try world.word(
                """
                SELECT '\(table) ' || count(*) || coalesce(md5(string_agg(t.xmin || t.xmax::text
                    || t::text, ' ' ORDER BY t.ctid)), '') FROM \(table) AS t
                """)
        }
            + world.lines(
                "SELECT sequencename || ' ' || coalesce(last_value, 0) FROM pg_sequences ORDER BY 1"
            )
    }

    @Test("a dry run and a plan write nothing: no row, no sequence, no file")
    func dryRun() throws {
        let world = try setup("dry")
        #expect(try world.run(at: "2025-11-18T14:01:00Z").exitCode == 0)
        let rows = try traces(of: world)
        let pages = world.pages()
        let dry = try world.run(at: Self.at, "--dry-run")
        #expect(dry.exitCode == 0)
        #expect(dry.standardError.contains("60 open = "))
        #expect(dry.standardError.contains("nothing written"))
        let plan = try world.handover(
            "plan", "--team", "one", "--at", Self.at, "--format", "json")
        #expect(plan.exitCode == 0)
        #expect(try world.handover("check").output.contains("store: schema is current"))
        #expect(try traces(of: world) == rows)
        #expect(world.pages() == pages)
    }

    @Test("a dry run says what the run then does")
    func dryRunIsTrue() throws {
        let world = try setup("true")
        let dry = try world.run(at: Self.at, "--dry-run")
        let wet = try world.run(at: Self.at, "-v")
        #expect(
            dry.standardError.replacingOccurrences(
                of: " (dry run, nothing written)", with: "") == wet.standardError)
    }

    @Test("a purge says in words what went")
    func purge() throws {
        let world = try setup("purge")
        #expect(try world.handover("purge", "-v").standardError == "nothing to purge\n")
        #expect(try world.run(at: Self.at).exitCode == 0)
        try world.execute("UPDATE desk.ticket SET closed_at = '2025-11-19'")
        #expect(try world.run(at: "2025-11-19T06:05:00Z").exitCode == 0)
        let said = try world.handover("purge", "-v").standardError
        #expect(said.wholeMatch(of: /purged( \d+ [a-z ’]+,?)+\n/) != nil, "\(said)")
    }

    @Test("whatever has --format json prints one JSON value and nothing else")
    func json() throws {
        let world = try setup("json")
        let run = try world.run(at: Self.at, "--format", "json")
        let pack = try world.word("SELECT min(pack_id) FROM handover.pack")
        for outcome in [
            run,
            try world.run(at: Self.at, "--format", "json", "--dry-run"),
            try world.handover("packs", "--format", "json"),
            try world.handover("show", pack, "--format", "json"),
            try world.handover("exceptions", "--format", "json"),
        ] {
            #expect(outcome.exitCode == 0, "\(outcome.standardError)")
            #expect(throws: Never.self, "\(outcome.output.prefix(80))") {
                try JSONSerialization.jsonObject(with: Data(outcome.standardOutput))
            }
            #expect(outcome.standardOutput.last == 0x0A)
        }
        let report = try JSONSerialization.jsonObject(with: Data(run.standardOutput))
        let boundaries = (report as? [String: Any])?["boundaries"] as? [[String: Any]]
        #expect(boundaries?.first?["open"] as? Int == 60)
    }

    @Test("the page of a pack is the same from the folder and from the store, byte for byte")
    func madeAgain() throws {
        let world = try setup("again")
        #expect(try world.run(at: Self.at).exitCode == 0)
        let pages = world.pages()
        try FileManager.default.removeItem(atPath: world.handover.outputFolder)
        try world.execute("UPDATE handover.boundary SET published_revision = 0")
        #expect(try world.run(at: Self.at).exitCode == 0)
        #expect(world.pages() == pages)
    }

    @Test("pages are for their group only: files 0640, folders 0750, whatever the umask")
    func modes() throws {
        let world = try setup("modes")
        #expect(try world.run(at: Self.at).exitCode == 0)
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(
                atPath: world.handover.outputFolder + "/" + path)[.posixPermissions] as? Int
        }
        for path in world.pages().keys { #expect(try mode(path) == 0o640, "\(path)") }
        for folder in ["", "one", "one/2025-11-18T2200Z"] {
            #expect(try mode(folder) == 0o750, "\(folder)")
        }
    }

    @Test("store and helpdesk may be two databases")
    func twoDatabases() throws {
        let store = try setup("store")
        let desk = try World("desk")
        try desk.fill(GeneratedTeam("one", cases: 60, agentsPerShift: 3, seed: 31))
        try desk.execute("DROP SCHEMA handover CASCADE")
        let together = try store.run(at: Self.at, "-v")
        let apart = try setup("apart")
        try apart.execute("DROP SCHEMA desk CASCADE")
        let outcome = try apart.handover(
            "run", "--at", Self.at, "-v",
            environment: ["HANDOVER_SOURCE_DSN": desk.database.conninfo])
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        #expect(outcome.standardError == together.standardError)
        #expect(apart.pages() == store.pages())
    }

    @Test("cues reads JSON lines and answers each with one")
    func cues() throws {
        let world = try World("cues")
        let input = try world.handover.folder.write(
            """
            {"id": "1", "text": "This is the third time I explain it. I am so angry!"}
            {"id": "2", "text": "Thank you so much, you saved my day."}
            {"id": "3", "text": "I am furious", "author_kind": "agent"}

            """, as: "messages.jsonl")
        let outcome = try world.handover("cues", "--format", "jsonl", input: input)
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        let answers = try outcome.output.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        #expect(answers.map { $0?["id"] as? String } == ["1", "2", "3"])
        let upset = answers.map { ($0?["scores"] as? [String: Double])?["upset"] ?? 0 }
        #expect(upset[0] > upset[1])
        #expect(answers[2]?["abstain"] as? Bool == true)
        let wrong = try world.handover.folder.write(
            "not json\n{\"id\": 2, \"text\": \"Thank you!\"}\n", as: "wrong.jsonl")
        let refused = try world.handover("cues", input: wrong)
        #expect(refused.exitCode == 65)
        #expect(refused.standardError.contains("line 1"))
        let lines = refused.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix(#"{"id":null,"error":"line 1"#) == true)
        #expect(lines.last?.hasPrefix(#"{"id":2,"lang":"en""#) == true)
    }

    @Test("CSV exports are loaded by desk import, roster and all, and can be run on")
    func deskImport() throws {
        let world = try World("import")
        let folder = world.handover.folder
        try FileManager.default.createDirectory(
            atPath: folder.path + "/csv", withIntermediateDirectories: false)
        for (name, text) in [
            ("team", "team_id,name,active,timezone\nhotels,Hotels,true,Europe/London\n"),
            (
                "agent",
                "agent_id,display_name,active,languages,skills\nana,Ana,true,{en},{}\n"
                    + "sam,Sam,true,{en},{}\n"
            ),
            (
                "ticket",
                "case_id,case_number,subject,status,status_raw,team_id,assignee_id,required_skills,"
                    + "tags,opened_at,last_activity_at,waiting_since\n"
                    + "c1,4711,\"Charged, twice\",open,open,hotels,ana,{},{},"
                    + "2025-11-18T15:00:00Z,2025-11-18T15:00:00Z,2025-11-18T15:00:00Z\n"
            ),
            (
                "roster",
                "shift_id,team_id,starts_at,ends_at,agent_id,capacity,is_lead\n"
                    + "late,hotels,2025-11-18T14:00:00Z,2025-11-18T22:00:00Z,ana,,\n"
                    + "night,hotels,2025-11-18T22:00:00Z,2025-11-19T06:00:00Z,sam,20,true\n"
            ),
        ] {
            try folder.write(text, as: "csv/\(name).csv")
        }
        let loaded = try world.handover("desk", "import", "csv")
        #expect(loaded.exitCode == 0, "\(loaded.standardError)")
        #expect(try world.run(at: Self.at).exitCode == 0)
        #expect(
            world.page("hotels/2025-11-18T2200Z/brief-sam.html").contains("Charged, twice"))
        let again = try world.handover("desk", "import", "csv")
        #expect(again.exitCode == 0)
        #expect(try world.number("SELECT count(*) FROM desk.ticket") == 1)
        try folder.write("shift_id,team_id\nx,y\n", as: "wrong.csv")
        let wrong = try world.handover("roster", "import", "wrong.csv")
        #expect(wrong.exitCode == 65)
        #expect(wrong.standardError.contains("wrong.csv"))
    }
}
