import Domain
import Source
import Testing

@Suite struct RosterFileTests {
    private static let header =
        "shift_id,team_id,starts_at,ends_at,agent_id,capacity,is_lead\n"

    private func instant(_ text: String) throws -> Instant {
        try #require(Instant(iso8601: text))
    }

    private func parse(_ lines: String) throws(ImportError) -> [Shift] {
        try RosterFile.parse(
            Array((Self.header + lines).utf8), knownAgents: ["ana", "ben", "mia"],
            knownTeams: ["hotels", "rail"])
    }

    /// Line and column of each problem.
    private func problems(_ lines: String) -> [String] {
        do throws(ImportError) {
            _ = try parse(lines)
            return []
        } catch {
            guard case .problems(let told, _) = error else { return ["\(error)"] }
            return told.map { "\($0.line ?? 0) \($0.column ?? "-")" }
        }
    }

    @Test("lines of one shift become one, in order of start and agent")
    func shifts() throws {
        let shifts = try parse(
            """
            late,hotels,2026-11-20T14:00:00Z,2026-11-20T22:00:00Z,mia,,
            early,hotels,2026-11-20T07:00+01:00,2026-11-20 15:00:00+01,mia,,true
            early,hotels,2026-11-20T06:00:00Z,2026-11-20T14:00:00Z,ana,12,false

            """)
        #expect(
            shifts == [
                Shift(
                    id: "early", teamID: "hotels", startsAt: try instant("2026-11-20T06:00:00Z"),
                    endsAt: try instant("2026-11-20T14:00:00Z"),
                    agents: [
                        ShiftAgent(agentID: "ana", capacity: 12, isLead: false),
                        ShiftAgent(agentID: "mia", capacity: nil, isLead: true),
                    ]),
                Shift(
                    id: "late", teamID: "hotels", startsAt: try instant("2026-11-20T14:00:00Z"),
                    endsAt: try instant("2026-11-20T22:00:00Z"),
                    agents: [ShiftAgent(agentID: "mia")]),
            ])
    }

    @Test("capacity and is_lead may be missing altogether")
    func shortHeader() throws {
        let text = """
            agent_id,shift_id,team_id,starts_at,ends_at
            ana,s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z
            """
        #expect(try RosterFile.parse(Array(text.utf8)).map(\.id) == ["s"])
    }

    @Test(
        "a line that cannot be right is refused with its line and column",
        arguments: [
            ("s,hotels,2026-11-20T14:00:00,2026-11-20T22:00Z,ana,,", "2 starts_at"),
            ("s,hotels,2026-11-20T14:00:30Z,2026-11-20T22:00Z,ana,,", "2 starts_at"),
            ("s,hotels,2026-02-30T14:00Z,2026-11-20T22:00Z,ana,,", "2 starts_at"),
            ("s,hotels,2026-11-20T14:00Z,infinity,ana,,", "2 ends_at"),
            ("s,hotels,2026-11-20T14:00Z,2026-11-20T14:00Z,ana,,", "2 ends_at"),
            ("s,hotels,2026-11-20T22:00Z,2026-11-20T06:00Z,ana,,", "2 ends_at"),
            ("s,hotels,2026-11-20T22:00Z,2027-11-20T06:00Z,ana,,", "2 ends_at"),
            ("s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,zoe,,", "2 agent_id"),
            ("s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,,,", "2 agent_id"),
            ("s,planes,2026-11-20T14:00Z,2026-11-20T22:00Z,ana,,", "2 team_id"),
            (",hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,ana,,", "2 shift_id"),
            ("s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,ana,-1,", "2 capacity"),
            ("s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,ana,many,", "2 capacity"),
            ("s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,ana,,perhaps", "2 is_lead"),
            ("s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,ana", "2 -"),
        ])
    func refusal(_ line: String, _ problem: String) {
        #expect(problems(line) == [problem])
    }

    @Test("ids in another encoding are refused, with what to do; flags are those of every table")
    func cells() {
        let latin =
            Array((Self.header + "s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,").utf8)
            + [0x4A, 0xF6, 0x72, 0x67] + Array(",,\n".utf8)
        let error = #expect(throws: ImportError.self) { try RosterFile.parse(latin) }
        #expect(
            error?.description == """
                roster.csv line 2, column agent_id: expected UTF-8 text
                hint: save the file as UTF-8
                """)
        #expect(problems("s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,a\0na,,") == ["2 agent_id"])
        for (flag, isLead) in [("T", true), ("TRUE", true), ("0", false), ("False", false)] {
            let line = "s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,ana,,\(flag)"
            #expect((try? parse(line))?.first?.agents.first?.isLead == isLead)
        }
    }

    @Test("lines of one shift must agree about team and times, and name an agent once")
    func disagreement() {
        #expect(
            problems(
                """
                s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,ana,,
                s,rail,2026-11-20T14:00Z,2026-11-20T22:00Z,ben,,
                s,hotels,2026-11-20T13:00Z,2026-11-20T22:00Z,ben,,
                s,hotels,2026-11-20T14:00Z,2026-11-20T23:00Z,ben,,
                s,hotels,2026-11-20T14:00Z,2026-11-20T22:00Z,ana,,
                """) == ["3 team_id", "4 starts_at", "5 ends_at", "6 agent_id"])
    }

    @Test("an agent cannot be in two shifts of a team at once, but in two teams, or back to back")
    func overlap() {
        #expect(
            problems(
                """
                long,hotels,2026-11-20T06:00Z,2026-11-20T22:00Z,ana,,
                back,hotels,2026-11-20T22:00Z,2026-11-21T06:00Z,ana,,
                other,rail,2026-11-20T14:00Z,2026-11-20T22:00Z,ana,,
                inner,hotels,2026-11-20T08:00Z,2026-11-20T09:00Z,ben,,
                """) == [])
        #expect(
            problems(
                """
                late,hotels,2026-11-20T20:00Z,2026-11-20T23:00Z,ana,,
                long,hotels,2026-11-20T06:00Z,2026-11-20T22:00Z,ana,,
                inner,hotels,2026-11-20T08:00Z,2026-11-20T09:00Z,ana,,
                """) == ["3 agent_id", "4 agent_id"])
    }

    @Test("all problems are counted, the first twenty are told")
    func manyProblems() throws {
        let lines = (0..<30).map { "s\($0),hotels,nonsense,2026-11-20T22:00Z,ana,," }
        let error = #expect(throws: ImportError.self) {
            try parse(lines.joined(separator: "\n"))
        }
        guard case .problems(let told, let total) = error else {
            Issue.record("expected problems, got \(String(describing: error))")
            return
        }
        #expect(told.count == 20)
        #expect(total == 30)
        #expect(error?.description.hasSuffix("and 10 more") == true)
    }

    @Test("a problem says where, what was expected and how to mend it")
    func wording() {
        let error = #expect(throws: ImportError.self) {
            try parse("s,hotels,2026-11-20T14:00:00,2026-11-20T22:00Z,ana,,")
        }
        #expect(
            error?.description == """
                roster.csv line 2, column starts_at: expected a time with an offset, such as \
                2026-11-20T14:00:00Z, found "2026-11-20T14:00:00"
                hint: add the offset: Z, +01:00 or -05:00
                """)
    }

    @Test("a header with unknown, doubled or missing columns is refused by name")
    func header() {
        let text = "shift_id,team,team,starts_at,ends_at,agent_id,agent_id\n"
        let error = #expect(throws: ImportError.self) { try RosterFile.parse(Array(text.utf8)) }
        guard case .problems(let told, _) = error else { return }
        #expect(
            told.map { "\($0.column ?? "-") \($0.what)" } == [
                "team is not known here", "team stands in the header twice",
                "agent_id stands in the header twice", "team_id is missing",
            ])
    }

    @Test(
        "files that are no CSV in UTF-8 say what they are instead",
        arguments: [
            ([UInt8](), "is empty"), ([0xFF, 0xFE, 0x73, 0], "is UTF-16"),
            (Array("shift_id;team_id\n".utf8), "has no commas in its first line"),
        ])
    func otherFiles(_ bytes: [UInt8], _ what: String) {
        let error = #expect(throws: ImportError.self) { try RosterFile.parse(bytes) }
        guard case .problems(let told, _) = error else { return }
        #expect(told.map(\.what) == [what])
    }
}
