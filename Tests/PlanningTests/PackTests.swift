import Domain
import Planning
import Testing

@Suite("Packs and their order")
struct PackTests {
    @Test("one pack per giver and receiver; positions run over the whole brief")
    func grouping() throws {
        var world = World()
        world.shifts[1].agents.removeLast()
        world.addCase("1", of: "ana")
        world.addCase("2", of: "ben")
        world.addCase("3", of: "ana")
        world.addCase("4", of: nil)
        world.addDue("1", "Sat 02:00")
        world.addDue("2", "Fri 22:30")
        world.addDue("3", "Fri 23:30")
        world.addDue("4", "Sat 03:00")
        let plan = world.plan()
        #expect(plan.packs.map(\.from) == [nil, "ana", "ben"])
        #expect(plan.packs.map(\.to) == ["sam", "sam", "sam"])
        #expect(["2", "3", "1", "4"].map { plan.planned($0)?.position } == [1, 2, 3, 4])
        #expect(plan.packs[1].cases.map(\.caseID) == ["3", "1"])
        for entry in plan.ledger {
            let index = try #require(entry.packIndex)
            #expect(plan.packs[index].cases.contains { $0.caseID == entry.caseID })
            #expect(entry.custodianID == "sam")
        }
    }

    @Test("what can still be met comes before what was missed, and that before what is not due")
    func missedAfterUpcoming() {
        var world = World()
        world.shifts[1].agents.removeLast()
        for id in ["1", "2", "3", "4"] { world.addCase(id, of: "ana") }
        world.addDue("1", "Fri 21:20")
        world.addDue("2", "Fri 22:25")
        world.cases[2].priority = 1
        world.cases[2].waitingSince = t("Fri 21:00")
        world.addDue("4", "Fri 21:10")
        #expect(["2", "4", "1", "3"].map { world.plan().planned($0)?.position } == [1, 2, 3, 4])
    }

    @Test("equal cases stand in order of their id")
    func ties() {
        var world = World()
        world.shifts[1].agents.removeLast()
        for id in ["b", "a"] {
            world.addCase(id, of: "ana")
            world.addDue(id, "Fri 23:30")
        }
        #expect(world.plan().packs.first?.cases.map(\.caseID) == ["a", "b"])
    }

    @Test("to be confirmed within half an hour, a quarter with a critical case")
    func confirmBy() {
        var world = World()
        world.addCase("1", of: "ana")
        world.addDue("1", "Fri 23:30")
        #expect(world.plan().pack(of: "1")?.confirmBy == t("Fri 22:30"))
        world.addDue("1", "Fri 22:30")
        #expect(world.plan().pack(of: "1")?.confirmBy == t("Fri 22:15"))
    }

    @Test("counted from the receiver's start when that is later, from the run when that is late")
    func confirmByLater() {
        var world = World()
        world.addCase("1", of: "ana")
        world.addDue("1", "Sat 04:00")
        world.shifts[1].startsAt = t("Fri 23:00")
        #expect(world.plan().pack(of: "1")?.confirmBy == t("Fri 23:30"))
        world.shifts[1].startsAt = t("Fri 22:00")
        #expect(world.plan(run: "Fri 22:45").pack(of: "1")?.confirmBy == t("Fri 23:15"))
    }

    @Test(
        "due times are told relative to the receiver's shift",
        arguments: [
            ("Fri 22:25", "25 min into your shift"), ("Fri 22:00", "as your shift starts"),
            ("Fri 23:30", "1 h 30 min into your shift"), ("Fri 21:20", "missed 21:20"),
            ("Sat 06:00", "after your shift"), ("Thu 21:20", "missed Thu 21:20"),
        ])
    func wording(at: String, expected: String) {
        var world = World()
        world.addCase("1", of: "ana")
        world.addDue("1", at)
        #expect(world.plan().content("1")?.nextDue?.wording == expected)
        #expect(world.plan().content("1")?.nextDue?.isMissed == expected.hasPrefix("missed"))
    }

    @Test("due before the receiver starts: it stands first and says that it cannot be met")
    func cannotBeMet() {
        var world = World()
        world.shifts[1].startsAt = t("Fri 23:00")
        world.addCase("1", of: "ana")
        world.addCase("2", of: "ana")
        world.addDue("2", "Fri 22:20")
        world.addDue("1", "Fri 23:10")
        let plan = world.plan()
        #expect(plan.planned("2")?.position == 1)
        #expect(
            plan.content("2")?.nextDue?.wording == "before your shift starts: cannot be met")
        #expect(plan.raised(.deadlineInGap).first?.detail.cases.map(\.caseID) == ["2"])
    }

    @Test("who is on already is told how long is left")
    func alreadyOn() {
        var world = World()
        world.shifts[1].startsAt = t("Fri 18:00")
        world.addCase("1", of: "ana")
        world.addDue("1", "Fri 22:25")
        #expect(world.plan().content("1")?.nextDue?.wording == "in 25 min")
    }

    @Test("what was due when the receiver comes back is kept on the page of the team")
    func teamPage() {
        var world = World()
        world.addCase("1", of: "ana")
        world.addDue("1", "Mon 16:00")
        world.wrote("ana", "1", "Fri 10:00", "I have asked the hotel about the second charge.")
        let entry = world.plan().entry("1")
        #expect(entry?.reason == "back Mon 14:00, nothing due before")
        let summary = entry?.summary
        #expect(summary?.ownerName == "Ana")
        // The reason beside it says so: once is enough.
        #expect(summary?.backAt == nil)
        #expect(summary?.nextDue?.wording == "Mon 16:00")
        #expect(summary?.stands?.text == "I have asked the hotel about the second charge.")
        #expect(summary?.stands?.who == "Ana")
    }

    @Test("everybody full: steady ones stay with their owner, urgent ones go beyond, then nobody")
    func overflow() {
        var world = World()
        world.shifts[1].agents = [ShiftAgent(agentID: "sam", capacity: 5)]
        for number in 1...8 {
            world.addCase("\(number)", of: "ana")
            if number < 8 {
                world.addDue("\(number)", "Fri 23:3\(number)")
            } else {
                world.addDue("8", "Sat 12:00")
            }
        }
        let plan = world.plan()
        #expect(plan.count(.handed) == 6)
        #expect(plan.disposition("8") == .kept)
        #expect(
            plan.entry("8")?.reason
                == "everybody on shift is full: stays with Ana "
                + "(due Sat 12:00; Ana back Mon 14:00)")
        #expect(plan.entry("8")?.custodianID == "ana")
        #expect(plan.disposition("7") == .unassigned)
        #expect(plan.raised(.overCapacity).first?.detail.cases.map(\.caseID) == ["6"])
        #expect(plan.raised(.noReceiver).first?.detail.cases.map(\.caseID) == ["7"])
        world.policy.overflow = .hold
        #expect(world.plan().count(.kept) == 3)
        world.policy.overflow = .spread
        #expect(world.plan().count(.unassigned) == 2)
    }

    @Test("a steady case of somebody absent does not stay with them")
    func overflowAbsent() {
        var world = World()
        world.agents["ana"]?.isActive = false
        world.shifts[1].agents = [ShiftAgent(agentID: "sam", capacity: 0)]
        world.addCase("1", of: "ana")
        #expect(world.plan().disposition("1") == .unassigned)
    }

    @Test("load counts what somebody answers for in all teams, through packs as well")
    func load() {
        var world = World()
        world.addCase("x1", of: "lea") { $0.teamID = "flights" }
        world.addCase("x2", of: "ana") { $0.teamID = "flights" }
        world.remember("x2", seen: "ana")
        world.pack("x2", from: "ana", to: "lea", .accepted)
        world.addCase("x3", of: "lea") {
            $0.teamID = "flights"
            $0.status = .bot
        }
        world.addCase("1", of: "ana")
        world.addDue("1", "Fri 23:30")
        let plan = world.plan()
        #expect(plan.receiver("1") == "sam")
        #expect(plan.context.incoming.map(\.load) == [2, 1])
    }

    @Test("what it was planned from is what commit compares")
    func plannedFrom() {
        var world = World()
        world.history.livePacks = [PackVersion(packID: 3, state: .assigned, revision: 2)]
        #expect(world.plan().plannedFrom == world.history.livePacks)
    }
}
