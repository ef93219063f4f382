import Domain
import Planning
import Testing

@Suite("What leads are told")
struct ExceptionTests {
    @Test("nobody has the skill: the case is unassigned, and who has it is named")
    func noReceiver() throws {
        var world = World()
        world.addAgent("Ines") { $0.skills = ["accessibility"] }
        world.addShift("early", "Sat 06:00", "Sat 14:00", ["ines"])
        world.addCase("1", of: "ana") { $0.requiredSkills = ["accessibility"] }
        world.addDue("1", "Sat 01:30")
        let plan = world.plan()
        #expect(plan.disposition("1") == .unassigned)
        let raised = try #require(plan.raised(.noReceiver).first)
        #expect(
            raised.detail.headline
                == "no one fits yet: nobody on shift has the skill accessibility; "
                + "the next who has it starts Sat 06:00 (Ines)")
        #expect(raised.detail.suggestedAgentID == "ines")
        #expect(raised.detail.nearestDue?.instant == t("Sat 01:30"))
        #expect(raised.caseID == "1")
        #expect(raised.severity == 1)
    }

    @Test("nobody comes: leads are told while something is open, not of an empty desk")
    func nobodyComes() {
        var world = World()
        world.shifts.removeLast(world.shifts.count - 1)
        #expect(world.plan().raised(.noIncomingShift).isEmpty)
        world.addCase("1", of: "ana")
        #expect(
            world.plan().raised(.noIncomingShift).map(\.detail.headline) == [
                "nobody is on the roster in the next 96 h: 1 open case stays where it is"
            ])
    }

    @Test("the helpdesk counts other than was read")
    func countMismatch() {
        var world = World()
        world.addCase("1", of: "ana")
        #expect(world.plan().sourceOpen == nil)
        #expect(world.plan().raised(.countMismatch).isEmpty)
        world.notClosed = ["hotels": 1]
        #expect(world.plan().raised(.countMismatch).isEmpty)
        world.notClosed = ["hotels": 3]
        #expect(world.plan().sourceOpen == 3)
        #expect(world.plan().raised(.countMismatch).count == 1)
        world.notClosed = ["flights": 3]
        #expect(world.plan().sourceOpen == 0)
    }

    @Test("opened before the last read and in no ledger: uncovered")
    func uncovered() {
        var world = World()
        world.history.lastReadAt = t("Thu 14:00")
        world.addCase("1", of: "ana")
        world.addCase("2", of: "ana") { $0.openedAt = t("Thu 14:00") }
        world.addCase("3", of: "ana")
        world.remember("3", seen: "ana")
        #expect(world.plan().raised(.uncovered).first?.detail.cases.map(\.caseID) == ["1"])
        world.history.lastReadAt = nil
        #expect(world.plan().raised(.uncovered).isEmpty)
    }

    @Test("cases that no boundary accounts for, by team")
    func uncoveredElsewhere() {
        var world = World()
        world.otherTeams = [
            Team(id: "old", name: "Old", isActive: false), Team(id: "new", name: "New"),
        ]
        world.addCase("1", of: "ana")
        world.addCase("2", of: "ana") { $0.teamID = nil }
        world.addCase("3", of: "ana") { $0.teamID = "old" }
        world.addCase("4", of: "ana") { $0.teamID = "new" }
        world.addCase("5", of: "ana") { $0.teamID = "gone" }
        let found = Planner.uncovered(
            snapshot: world.snapshot(readAt: "Fri 22:00"), coveredTeams: ["hotels", "old"],
            at: t("Fri 22:00"))
        #expect(found.map(\.teamID) == ["*", "gone", "new", "old"])
        #expect(found.map { $0.detail.cases.map(\.caseID) } == [["2"], ["5"], ["4"], ["3"]])
        #expect(
            found.map { $0.detail.cases.first?.reason } == [
                "of no team", "of a team the helpdesk does not know", "New has no shift to come",
                "Old is not active",
            ])
        #expect(Set(found.map(\.keyInstant)) == [t("Fri 00:00")])
    }

    @Test("without an owner and in nobody's hands: one line; urgent ones higher")
    func unowned() {
        var world = World()
        world.addCase("1", of: nil)
        world.addCase("2", of: nil)
        #expect(world.plan().raised(.unowned).first?.detail.cases.map(\.caseID) == ["1", "2"])
        #expect(world.plan().raised(.unowned).first?.severity == 3)
        world.addDue("2", "Fri 22:30")
        #expect(world.plan().raised(.unowned).first?.detail.cases.map(\.caseID) == ["1"])
        world.cases[1].requiredSkills = ["nobody has it"]
        #expect(world.plan().raised(.unowned).first?.severity == 2)
    }

    @Test("without an owner, declined and not handed again: nobody's still, and urgent")
    func unownedAfterADecline() throws {
        var world = World()
        world.addCase("1", of: nil) { $0.requiredSkills = ["nobody has it"] }
        world.remember("1", seen: nil)
        world.pack("1", from: nil, to: "lea", .declined)
        world.addCase("2", of: nil) { $0.status = .bot }
        let raised = try #require(world.plan().raised(.unowned).first)
        #expect(raised.detail.cases.map(\.caseID) == ["1"])
        #expect(raised.severity == 2)
    }

    @Test("a customer who has heard from two gets to know a third: told, unless it is the owner")
    func thirdPerson() throws {
        var world = World()
        world.shifts[1].agents.removeLast()
        world.addCase("1", of: "ana")
        world.wrote("ana", "1", "Thu 10:00", "Ana here.")
        world.wrote("ben", "1", "Thu 11:00", "Ben here.")
        world.addDue("1", "Fri 23:30")
        let raised = try #require(world.plan().raised(.thirdPerson).first)
        #expect(
            raised.detail.headline
                == "Sam is a further person: the customer has heard from Ana and Ben")
        #expect(raised.detail.suggestion == "suggest Sam keeps it until solved")
        // Sam has it: there is nothing to reassign, and the database would refuse it.
        #expect(raised.detail.suggestedAgentID == nil)
        #expect(raised.detail.agentID == "sam")
        world.remember("1", seen: "sam")
        world.cases[0].assigneeID = "sam"
        world.pack("1", from: "sam", to: "ana", .accepted)
        #expect(world.plan().receiver("1") == "sam")
        #expect(world.plan().raised(.thirdPerson).isEmpty)
    }

    @Test("a lead reads who else came near, and what speaks against them")
    func nearest() throws {
        var world = World()
        world.addCase("1", of: "ana")
        world.wrote("ana", "1", "Thu 10:00", "Ana here.")
        world.wrote("ben", "1", "Thu 11:00", "Ben here.")
        world.addDue("1", "Fri 23:30")
        let raised = try #require(world.plan().raised(.thirdPerson).first)
        #expect(raised.detail.headline.hasPrefix("Lea is a further person"))
        #expect(
            raised.detail.cases.first?.reason.hasSuffix(
                "nearest else: Sam would be a further person to this customer, "
                    + "does not know this customer and has 0 of 20 cases") == true)
    }

    @Test("a lead reads which rule failed for whom")
    func whichRule() {
        var world = World()
        world.agents["sam"]?.skills = ["billing"]
        world.addCase("1", of: "ana") { $0.requiredSkills = ["billing"] }
        world.addDue("1", "Fri 23:30")
        world.history.declines = ["1": ["sam"]]
        func headline() -> String? { world.plan().raised(.noReceiver).first?.detail.headline }
        #expect(
            headline()
                == "no one fits yet: nobody else on shift has the skill billing: Sam declined it")
        world.cases[0].requiredSkills = []
        world.history.declines = ["1": ["lea", "sam"]]
        #expect(
            headline() == "no one fits yet: everybody on shift has declined it (Lea and Sam); "
                + "the next who could take it starts Mon 06:00 (Ben)")
    }

    @Test("the only one who could take it is named with what they carry")
    func onlyOneIsFull() {
        var world = World()
        world.agents["sam"]?.skills = ["billing"]
        world.shifts[1].agents[0].capacity = 0
        world.addCase("1", of: "ana") { $0.requiredSkills = ["billing"] }
        world.addDue("1", "Fri 23:30")
        #expect(
            world.plan().raised(.noReceiver).first?.detail.cases.first?.reason
                == "Sam, the only one who could take it, is full (0 of 0)")
    }

    @Test("how full somebody is counts what they were given at the same boundary")
    func fullByNow() {
        var world = World()
        world.agents["sam"]?.skills = ["billing"]
        world.shifts[1].agents[0].capacity = 1
        for id in ["1", "2"] {
            world.addCase(id, of: "ana") { $0.requiredSkills = ["billing"] }
            world.addDue(id, id == "1" ? "Sat 01:00" : "Fri 22:30")
        }
        let plan = world.plan()
        #expect(plan.receiver("2") == "sam")
        #expect(
            plan.entry("1")?.reason.contains(
                "Sam, the only one who could take it, is full (1 of 1)") == true)
    }

    @Test("where there is no room, a lead reads how many more people it would take, and with what")
    func help() {
        var world = World()
        world.policy.capacity = 2
        for number in 1...10 {
            world.addCase("\(number)", of: "ana") {
                $0.requiredSkills = number > 7 ? ["billing"] : []
            }
            world.addDue("\(number)", "Fri 23:30")
        }
        world.agents["sam"]?.skills = ["billing"]
        #expect(
            world.plan().raised(.noReceiver).first?.detail.suggestion
                == "it would take 1 more person with billing and 2 more people until Sat 06:00")
    }

    @Test("whose customer sounded upset is noted, for the share of the next two weeks")
    func upsetIsNoted() {
        var world = World()
        world.addCase("1", of: "ana")
        world.addCase("2", of: "ana")
        world.customerWrote(
            "1", "Fri 21:00", "I am furious. This is a disgrace and the third time I explain it!")
        world.customerWrote("2", "Fri 21:00", "Could you send me the booking reference, please?")
        #expect(world.plan().entry("1")?.isUpset == true)
        #expect(world.plan().entry("2")?.isUpset == false)
        #expect(world.plan().receiver("1") == "lea")
        world.history.recentUpset = ["lea": 1]
        #expect(world.plan().receiver("1") == "sam")
    }

    @Test("many of a kind are one line")
    func bulk() {
        var world = World()
        for number in 1...6 {
            world.addCase("\(number)", of: "ana") { $0.requiredSkills = ["a\(number)"] }
            world.addDue("\(number)", "Fri 23:30")
        }
        #expect(world.plan().raised(.noReceiver).count == 1)
        #expect(world.plan().raised(.noReceiver).first?.detail.cases.count == 6)
        world.cases.removeLast()
        #expect(world.plan().raised(.noReceiver).count == 5)
    }

    @Test("no two exceptions of a plan share a key")
    func keys() {
        var world = World()
        world.shifts[1].agents = [ShiftAgent(agentID: "sam", capacity: 0)]
        for number in 1...9 {
            world.addCase("\(number)", of: number < 3 ? nil : "ana") {
                $0.requiredSkills = number < 7 ? [] : ["x"]
            }
            world.addDue("\(number)", "Fri 23:30")
        }
        world.notClosed = ["hotels": 1]
        world.badRows = [
            BadRow(relation: "message", id: "m", column: "sent_at", expected: "timestamptz")
        ]
        let keys = world.plan(due: ["Fri 14:00", "Fri 22:00"], run: "Fri 22:00").exceptions
            .map { $0.dedupeKey(teamID: "hotels") }
        #expect(Set(keys).count == keys.count)
        #expect(keys.count > 5)
    }

    @Test("bad rows of this team and of nobody are counted and named, without their values")
    func badRows() {
        var world = World()
        world.badRows = [
            BadRow(
                relation: "open_case", id: "9", teamID: "hotels", column: "opened_at",
                expected: "timestamptz"),
            BadRow(relation: "message", id: nil, column: "sent_at", expected: "timestamptz"),
            BadRow(
                relation: "open_case", id: "8", teamID: "flights", column: "opened_at",
                expected: "timestamptz"),
        ]
        let plan = world.plan()
        #expect(plan.badRows == 2)
        #expect(
            plan.raised(.badRow).first?.detail.cases.map(\.reason) == [
                "message.sent_at: expected timestamptz",
                "open_case.opened_at: expected timestamptz",
            ])
    }

    @Test("due while nobody is there, unless its custodian is at work elsewhere then")
    func gap() {
        var world = World()
        world.addCase("1", of: "ana")
        world.addCase("2", of: "ana")
        world.addDue("1", "Sun 10:00")
        world.addDue("2", "Mon 06:00")
        let raised = world.plan(at: "Sat 06:00").raised(.deadlineInGap)
        #expect(raised.first?.detail.cases.map(\.caseID) == ["1"])
        #expect(raised.first?.detail.nearestDue?.instant == t("Sun 10:00"))
        world.addShift("elsewhere", "Sun 09:00", "Sun 17:00", ["ana"], team: "flights")
        #expect(world.plan(at: "Sat 06:00").raised(.deadlineInGap).isEmpty)
    }
}
