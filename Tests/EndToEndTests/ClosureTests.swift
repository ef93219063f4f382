import TestSupport
import Testing

/// One team of 5,000 cases, run once; the tests look at what that left.
@Suite("A team of 5,000 cases", .serialized)
struct ClosureTests {
    private static let cases = 5000
    private static let at = "2025-11-18T22:05:00Z"

    private static let ran = Result {
        let world = try World("closure")
        try world.numberRecognisably()
        try world.fill(GeneratedTeam("big", cases: cases, agentsPerShift: 12, seed: 7))
        return (world, try world.run(at: at, "-v"))
    }

    private func setup() throws -> World { try Self.ran.get().0 }

    @Test("a run does its work, says so in one line, and adds up")
    func summary() throws {
        let (world, outcome) = try Self.ran.get()
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        #expect(outcome.standardError.contains("big 2025-11-18T22:00:00Z: 5000 open = "))
        let counts = try world.word(
            """
            SELECT format('%s %s %s', open_cases, handed + kept + unassigned + excluded,
                source_open) FROM handover.boundary
            """)
        #expect(counts == "5000 5000 5000")
    }

    @Test("every open case is in the ledger exactly once, with a reason, and no other is")
    func everyCaseOnce() throws {
        let world = try setup()
        #expect(try world.number("SELECT count(*) FROM handover.ledger") == Self.cases)
        let strays = try world.lines(
            """
            SELECT coalesce(l.case_id, t.case_id) FROM handover.ledger AS l
            FULL JOIN desk.ticket AS t USING (case_id)
            WHERE l.case_id IS NULL OR t.case_id IS NULL OR btrim(l.reason) = ''
            """)
        #expect(strays.isEmpty)
        let wrong = try world.lines(
            """
            SELECT b.team_id FROM handover.boundary AS b
            WHERE (b.handed, b.kept, b.unassigned, b.excluded) <> (
                SELECT (count(*) FILTER (WHERE disposition = 'handed'))::int,
                    (count(*) FILTER (WHERE disposition = 'kept'))::int,
                    (count(*) FILTER (WHERE disposition = 'unassigned'))::int,
                    (count(*) FILTER (WHERE disposition = 'excluded'))::int
                FROM handover.ledger AS l WHERE l.boundary_id = b.boundary_id)
            """)
        #expect(wrong.isEmpty)
    }

    @Test("pending, snoozed, ownerless, orphaned and bots' cases are all among them")
    func everyKind() throws {
        let world = try setup()
        let kinds = try world.lines(
            """
            SELECT kind FROM (
                SELECT DISTINCT status FROM handover.ledger JOIN desk.ticket USING (case_id)
                UNION SELECT 'ownerless' FROM handover.ledger WHERE seen_assignee_id IS NULL
                UNION SELECT 'left' FROM handover.ledger WHERE seen_assignee_id = 'big-left'
                UNION SELECT 'unknown' FROM handover.ledger
                    WHERE seen_assignee_id = 'big-nobody-knows'
                UNION SELECT disposition FROM handover.ledger) AS found (kind) ORDER BY 1
            """)
        #expect(
            Set(kinds).isSuperset(of: [
                "new", "open", "waiting", "snoozed", "bot", "ownerless", "left", "unknown",
                "handed", "kept", "excluded",
            ]))
        #expect(
            try world.number(
                """
                SELECT count(*) FROM handover.ledger JOIN desk.ticket USING (case_id)
                WHERE status = 'bot' AND (disposition, reason) <> ('excluded', 'held by a bot')
                """) == 0)
    }

    @Test("a handed case stands in the pack that its ledger row names, and in no other")
    func packsAgree() throws {
        let world = try setup()
        let strays = try world.lines(
            """
            SELECT coalesce(l.case_id, c.case_id)
            FROM (SELECT * FROM handover.ledger WHERE disposition = 'handed') AS l
            FULL JOIN handover.pack_case AS c ON (c.case_id, c.pack_id) = (l.case_id, l.pack_id)
            WHERE l.case_id IS NULL OR c.case_id IS NULL
            """)
        #expect(strays.isEmpty)
        #expect(
            try world.number("SELECT count(*) FROM handover.pack_case")
                == world.number("SELECT count(DISTINCT case_id) FROM handover.pack_case"))
    }

    @Test("nobody gets a case without the skill, and nobody who is off, absent or the giver")
    func hardRules() throws {
        let world = try setup()
        let broken = try world.lines(
            """
            SELECT c.case_id || ' to ' || p.to_agent_id
            FROM handover.pack_case AS c JOIN handover.pack AS p USING (pack_id)
            JOIN desk.ticket AS t USING (case_id)
            LEFT JOIN desk.agent AS a ON a.agent_id = p.to_agent_id
            WHERE a.agent_id IS NULL OR NOT a.active OR NOT a.skills @> t.required_skills
                OR p.to_agent_id NOT LIKE 'big-night-%' OR p.to_agent_id = p.from_agent_id
            """)
        #expect(broken.isEmpty)
    }

    @Test("each receiver has a brief as a page and as data, and the team and the leads theirs")
    func pages() throws {
        let world = try setup()
        let folder = "big/2025-11-18T2200Z/"
        let receivers = try world.lines(
            "SELECT DISTINCT to_agent_id FROM handover.pack ORDER BY 1")
        let expected =
            receivers.flatMap { ["brief-\($0).html", "brief-\($0).json"] }
            + ["team.html", "exceptions.html", "exceptions.csv"]
        #expect(Set(world.pages().keys) == Set(expected.map { folder + $0 }))
    }

    @Test("every evidence resolves to its row, and every quote is literally there")
    func evidence() throws {
        try expectEvidenceResolves(in: try setup())
    }

    @Test("running again makes nothing new, writes no page again and is silent")
    func repeated() throws {
        let world = try setup()
        let before = try world.state()
        let outcome = try world.run(at: Self.at)
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.isEmpty && outcome.standardError.isEmpty)
        let difference = try world.state().difference(from: before)
        #expect(difference == "")
    }
}
