import Domain
import Planning
import Testing

@Suite("Who comes")
struct WhoComesTests {
    private func incoming(_ world: World, at: String = "Fri 22:00", run: String? = nil) -> [AgentID]
    {
        world.plan(at: at, run: run).context.incoming.map(\.id)
    }

    @Test("those on a shift of the team at the boundary, by start and id")
    func onShift() {
        var world = World()
        world.addAgent("Mia")
        world.addShift("early-night", "Fri 20:00", "Sat 06:00", ["mia"])
        #expect(incoming(world) == ["mia", "lea", "sam"])
    }

    @Test("a shift that ends at the boundary does not count, one that starts there does")
    func halfOpen() {
        #expect(incoming(World()) == ["lea", "sam"])
    }

    @Test("shifts of other teams do not count")
    func otherTeam() {
        var world = World()
        world.addAgent("Mia")
        world.addShift("flights", "Fri 22:00", "Sat 06:00", ["mia"], team: "flights")
        #expect(incoming(world) == ["lea", "sam"])
    }

    @Test("with nobody there, those of the next shift within the look-ahead")
    func nextShift() {
        #expect(incoming(World(), at: "Sat 06:00") == ["ben"])
        var world = World()
        world.policy.lookAheadHours = 47
        #expect(incoming(world, at: "Sat 06:00") == [])
        world.policy.lookAheadHours = 48
        #expect(incoming(world, at: "Sat 06:00") == ["ben"])
    }

    @Test("the inactive, and those away on the local date of their start, do not receive")
    func notAvailable() {
        var world = World()
        world.agents["lea"]?.isActive = false
        #expect(incoming(world) == ["sam"])
        world = World()
        world.agents["lea"]?.awayFrom = CivilDate(year: 2026, month: 11, day: 20)
        world.agents["lea"]?.awayUntil = CivilDate(year: 2026, month: 11, day: 20)
        #expect(incoming(world) == ["sam"])
        // Leave that begins after midnight begins after this shift.
        world.agents["lea"]?.awayFrom = CivilDate(year: 2026, month: 11, day: 21)
        world.agents["lea"]?.awayUntil = nil
        #expect(incoming(world) == ["lea", "sam"])
    }

    @Test("the date of the start is the team's, not UTC's")
    func localDate() {
        var world = World()
        world.team.timezone = "Asia/Tokyo"
        world.clocks["Asia/Tokyo"] = ZoneClock(
            name: "Asia/Tokyo",
            changes: [.init(from: .distantPast, offsetSeconds: 9 * 3600)])
        world.agents["lea"]?.awayFrom = CivilDate(year: 2026, month: 11, day: 21)
        #expect(incoming(world) == ["sam"])
    }

    @Test("who leaves within two hours does not receive while others stay longer")
    func leavingSoon() {
        var world = World()
        world.addAgent("Mia")
        world.addShift("mid", "Fri 16:00", "Sat 00:00", ["mia"])
        #expect(incoming(world) == ["lea", "sam"])
        world.shifts[world.shifts.count - 1].endsAt = t("Sat 00:01")
        #expect(incoming(world) == ["mia", "lea", "sam"])
    }

    @Test("when all leave soon, those who stay longest receive")
    func allLeaveSoon() {
        var world = World()
        world.shifts[1].endsAt = t("Fri 23:00")
        #expect(incoming(world) == ["lea", "sam"])
    }

    @Test("who called in absent does not receive; who is late comes at the time they named")
    func absences() {
        var world = World()
        world.history.absences = [Absence(agentID: "lea", from: t("Fri 21:00"), until: nil)]
        #expect(incoming(world) == ["sam"])
        world.history.absences = [
            Absence(agentID: "lea", from: t("Fri 21:00"), until: t("Fri 23:00")),
            Absence(agentID: "sam", from: t("Fri 21:00"), until: t("Fri 23:30")),
        ]
        let plan = world.plan()
        #expect(plan.context.incoming.map(\.id) == ["lea"])
        #expect(plan.context.incoming.map(\.startsAt.instant) == [t("Fri 23:00")])
    }

    @Test(
        "who is late for a part of their shift comes back to the rest of it, however short it is",
        arguments: ["Fri 22:40", "Fri 23:35"])
    func lateForAPart(until: String) {
        var world = World()
        world.shifts[1].agents.removeFirst()
        world.addShift("next", "Sat 06:00", "Sat 14:00", ["sam"])
        world.addCase("1", of: "ana")
        world.addDue("1", "Fri 23:50")
        world.history.absences = [
            Absence(agentID: "lea", from: t("Fri 22:05"), until: t(until))
        ]
        let plan = world.plan(at: "Fri 22:00", run: "Fri 22:30")
        #expect(plan.context.incoming.map(\.id) == ["lea"])
        #expect(plan.context.incoming.first?.startsAt.instant == t(until))
        #expect(plan.receiver("1") == "lea")
        #expect(plan.raised(.noIncomingShift).isEmpty)
    }

    @Test("an absence that is over counts no more")
    func absenceOver() {
        var world = World()
        world.history.absences = [
            Absence(agentID: "lea", from: t("Thu 21:00"), until: t("Fri 22:00"))
        ]
        #expect(incoming(world) == ["lea", "sam"])
    }

    @Test("a late run asks who is there now")
    func late() {
        #expect(incoming(World(), run: "Sat 05:00") == ["lea", "sam"])
        #expect(incoming(World(), run: "Sat 07:00") == ["ben"])
        // Ten minutes are no delay: the boundary itself still counts.
        var world = World()
        world.addAgent("Mia")
        world.addShift("a little later", "Fri 22:05", "Sat 06:00", ["mia"])
        #expect(incoming(world, run: "Fri 22:10") == ["lea", "sam"])
        #expect(incoming(world, run: "Fri 22:11") == ["lea", "sam", "mia"])
        #expect(world.plan(at: "Fri 22:00", run: "Fri 22:10").isLate == false)
        #expect(world.plan(at: "Fri 22:00", run: "Fri 22:11").isLate)
    }

    @Test("the lead is the incoming one of the roster, else a lead of the team who comes")
    func lead() {
        var world = World()
        #expect(world.plan().context.lead == nil)
        world.history.leads["hotels"] = ["ana", "sam"]
        #expect(world.plan().context.lead?.id == "sam")
        world.shifts[1].agents[1].isLead = true
        #expect(world.plan().context.lead?.id == "lea")
    }

    @Test("those who leave are named with their roster hours, those in a break are not")
    func outgoing() {
        var world = World()
        world.addShift("second half", "Fri 23:00", "Sat 02:00", ["ben"])
        let outgoing = world.plan().context.outgoing
        #expect(outgoing.map(\.id) == ["ana"])
        #expect(outgoing.first?.startsAt.instant == t("Fri 14:00"))
        #expect(outgoing.first?.endsAt.instant == t("Fri 22:00"))
    }

    @Test("capacity is the shift's, else the agent's, else the policy's")
    func capacity() {
        var world = World()
        world.policy.capacity = 9
        #expect(world.plan().context.incoming.map(\.capacity) == [9, 9])
        world.agents["lea"]?.capacity = 5
        #expect(world.plan().context.incoming.map(\.capacity) == [5, 9])
        world.shifts[1].agents[1].capacity = 3
        #expect(world.plan().context.incoming.map(\.capacity) == [3, 9])
    }

    @Test("of who goes on from one shift to the next, only what is left of their turns counts")
    func endedTurns() throws {
        var world = World()
        world.shifts[0].agents[1].capacity = 20
        world.shifts[0].agents[1].isLead = true
        world.shifts[1].agents[1].isLead = true
        world.addShift("second", "Fri 22:00", "Sat 04:00", ["ben"], capacity: 1)
        for id in ["1", "2", "3", "4"] {
            world.addCase(id, of: "ana")
            world.addDue(id, "Fri 23:30")
        }
        let plan = world.plan()
        let ben = try #require(plan.context.incoming.first { $0.id == "ben" })
        #expect(ben.capacity == 1)
        #expect(!ben.isLead)
        #expect(plan.context.lead?.id == "lea")
        let theirs = plan.packs.filter { $0.to == "ben" }.flatMap(\.cases)
        #expect(theirs.count == 1)
        let hours = theirs.flatMap(\.content.why).flatMap(\.evidence)
            .filter { $0.relation == "roster" }.map(\.id)
        #expect(Set(hours) == ["second"])
    }
}
