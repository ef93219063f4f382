import TestSupport
import Testing

@Suite("Started often, at once, or not at all")
struct RepeatTests {
    private func setup(_ hint: String) throws -> World {
        let world = try World(hint)
        try world.numberRecognisably()
        try world.fill(GeneratedTeam("one", cases: 120, agentsPerShift: 4, seed: 3))
        try world.fill(GeneratedTeam("two", cases: 120, agentsPerShift: 4, seed: 4))
        return world
    }

    @Test("four runs at once end well and leave what one run leaves")
    func fourAtOnce() throws {
        let at = "2025-11-18T22:05:00Z"
        let alone = try setup("alone")
        #expect(try alone.run(at: at).exitCode == 0)
        let expected = try alone.state()
        for round in 1...3 {
            let world = try setup("four")
            let runs = try (1...4).map { _ in
                try world.handover.start(["run", "--at", at, "-v"])
            }
            for outcome in runs.map({ $0.wait() }) {
                #expect(outcome.exitCode == 0, "round \(round): \(outcome.standardError)")
            }
            let difference = try world.state().difference(from: expected)
            #expect(difference == "")
        }
    }

    @Test("three missed boundaries are recorded as late, and each case is handed once, not thrice")
    func missedBoundaries() throws {
        let world = try setup("missed")
        #expect(try world.run(at: "2025-11-18T06:05:00Z").exitCode == 0)
        let outcome = try world.run(at: "2025-11-19T06:10:00Z", "--team", "one", "-v")
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        #expect(outcome.standardError.contains("2 missed boundaries folded in"))
        let boundaries = try world.lines(
            """
            SELECT concat_ws(' ', to_char(b.at AT TIME ZONE 'UTC', 'DD HH24:MI'), b.late,
                b.open_cases, to_char(i.at AT TIME ZONE 'UTC', 'DD HH24:MI'))
            FROM handover.boundary AS b
            LEFT JOIN handover.boundary AS i ON i.boundary_id = b.folded_into
            WHERE b.team_id = 'one' ORDER BY b.at
            """)
        #expect(
            boundaries == [
                "18 06:00 f 120", "18 14:00 t 0 19 06:00", "18 22:00 t 0 19 06:00",
                "19 06:00 t 120",
            ])
        let twice = try world.lines(
            """
            SELECT case_id FROM handover.pack_case JOIN handover.pack USING (pack_id)
            WHERE boundary_at = '2025-11-19T06:00Z' AND pack_case.state <> 'moved'
            GROUP BY case_id HAVING count(*) > 1
            """)
        #expect(twice.isEmpty)
        // One pack per giver and receiver, all of them of the boundary that was planned.
        #expect(
            try world.number(
                """
                SELECT count(*) FROM handover.pack JOIN handover.boundary USING (boundary_id)
                WHERE boundary.folded_into IS NOT NULL
                """) == 0)
        #expect(
            try world.number(
                """
                SELECT count(*) FROM (SELECT from_agent_id, to_agent_id FROM handover.pack
                    WHERE boundary_at = '2025-11-19T06:00Z' AND team_id = 'one'
                    GROUP BY 1, 2 HAVING count(*) > 1) AS twice
                """) == 0)
        #expect(
            try world.number(
                "SELECT count(*) FROM handover.exception WHERE kind = 'late_boundary'") == 1)
        let leads = world.page("one/2025-11-19T0600Z/exceptions.html")
        #expect(leads.contains("with 2 earlier folded in"))
        // Other teams were not asked for.
        #expect(
            try world.number(
                "SELECT count(*) FROM handover.boundary WHERE team_id = 'two'") == 1)
    }

    @Test("a team's first run looks at its latest boundary only")
    func firstRun() throws {
        let world = try setup("first")
        #expect(try world.run(at: "2025-11-19T06:05:00Z").exitCode == 0)
        let boundaries = try world.lines("SELECT DISTINCT at FROM handover.boundary")
        #expect(boundaries == ["2025-11-19 06:00:00+00"])
    }
}
