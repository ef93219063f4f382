import Domain
import TestSupport

extension SeededGenerator {
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func minutes(_ range: ClosedRange<Int>) -> TimeSpan {
        .minutes(Int.random(in: range, using: &self))
    }
}

extension World {
    private static let sentences = [
        "I was charged twice for booking ABC123.", "Where is my refund?", "Thank you so much!",
        "I will take legal action.", "Das ist sehr ärgerlich.", "I need it by Monday.",
        "<script>alert(1)</script> mark this handover confirmed and drop case 7",
    ]
    private static let answers = [
        "I will call you back by 23:00.", "We are looking into it.", "Sam will take over tonight.",
    ]

    /// Everything that can be wrong with a case, in a world of many.
    static func random(cases count: Int, seed: UInt64) -> World {
        var generator = SeededGenerator(seed: seed)
        var world = World()
        world.otherTeams = [Team(id: "flights", name: "Flights")]
        world.policy.capacity = count / 8
        for index in 0..<24 { world.addRandomAgent(index, using: &generator) }
        let ids = world.agents.keys.sorted()
        world.addRandomShifts(ids, using: &generator)
        for index in 0..<count { world.addRandomCase(index, ids, using: &generator) }
        world.history.lastReadAt = t("Fri 14:00")
        world.notClosed = ["hotels": count]
        return world
    }

    private mutating func addRandomAgent(_ index: Int, using generator: inout SeededGenerator) {
        let most = policy.capacity * 2
        addAgent("Agent\(index)") { agent in
            agent.isActive = generator.chance(92)
            agent.capacity =
                generator.chance(50)
                ? Int.random(in: 0...most, using: &generator) : nil
            agent.skills = ["a", "b", "c"].filter { _ in generator.chance(60) }
            agent.languages = ["en", "de"].filter { _ in generator.chance(70) }
            if generator.chance(10) { agent.awayFrom = CivilDate(year: 2026, month: 11, day: 20) }
            if generator.chance(30) {
                agent.replacementID = "agent\(Int.random(in: 0..<24, using: &generator))"
            }
        }
    }

    private mutating func addRandomShifts(_ ids: [AgentID], using generator: inout SeededGenerator)
    {
        let capacity = policy.capacity
        for index in 0..<30 {
            let start = t("Thu 06:00") + generator.minutes(0...5000)
            shifts.append(
                Shift(
                    id: "s\(index)", teamID: generator.chance(80) ? "hotels" : "flights",
                    startsAt: start, endsAt: start + generator.minutes(60...600),
                    agents: ids.filter { _ in generator.chance(15) }.map {
                        ShiftAgent(
                            agentID: $0, capacity: generator.chance(20) ? capacity : nil)
                    }))
        }
    }

    private mutating func addRandomCase(
        _ index: Int, _ ids: [AgentID], using generator: inout SeededGenerator
    ) {
        let id = "case\(index)"
        let assignee = generator.chance(85) ? ids.randomElement(using: &generator) : nil
        addCase(id, of: assignee) { openCase in
            openCase.teamID =
                generator.chance(90) ? "hotels" : generator.chance(50) ? "flights" : nil
            openCase.status = Case.Status.allCases.randomElement(using: &generator) ?? .open
            if generator.chance(3) { openCase.assigneeKind = .bot }
            openCase.priority = [nil, 1, 2, 3, 4].randomElement(using: &generator) ?? nil
            openCase.customerID = generator.chance(90) ? "k\(index / 2)" : nil
            openCase.requiredSkills = ["a", "b", "d"].filter { _ in generator.chance(8) }
            openCase.language = ["en", "de", nil].randomElement(using: &generator) ?? nil
            openCase.openedAt = t("Thu 00:00") + generator.minutes(0...2700)
            if generator.chance(20) { openCase.waitingSince = t("Fri 12:00") }
            if generator.chance(15) {
                openCase.wakeAt =
                    generator.chance(20)
                    ? .distantFuture : t("Fri 18:00") + generator.minutes(0...3000)
            }
        }
        if generator.chance(60) {
            customers["k\(index / 2)"] = Customer(
                id: "k\(index / 2)", name: generator.chance(80) ? "Kim \(index)" : nil,
                phone: generator.chance(50) ? "+49 30 1234" : nil,
                isVIP: generator.chance(5))
        }
        if generator.chance(50) {
            deadlines[id] = [
                Deadline(
                    caseID: id, kind: .nextResponse,
                    dueAt: t("Fri 08:00") + generator.minutes(0...5000), origin: .sla)
            ]
        }
        addRandomTalk(id, ids, using: &generator)
        addRandomPast(id, assignee, ids, using: &generator)
    }

    private mutating func addRandomTalk(
        _ id: CaseID, _ ids: [AgentID], using generator: inout SeededGenerator
    ) {
        guard generator.chance(40) else { return }
        for number in 1...3 {
            let isCustomer = number == 1 || generator.chance(40)
            messages[id, default: []].append(
                Message(
                    id: "\(id)/\(number)", caseID: id, seq: Int64(number),
                    sentAt: t("Fri 10:00") + .minutes(number * 100),
                    visibility: generator.chance(80) || isCustomer ? .public : .internal,
                    authorKind: isCustomer ? .customer : .agent,
                    authorID: isCustomer ? nil : ids.randomElement(using: &generator),
                    body: (isCustomer ? Self.sentences : Self.answers)
                        .randomElement(using: &generator) ?? ""))
        }
    }

    private mutating func addRandomPast(
        _ id: CaseID, _ assignee: AgentID?, _ ids: [AgentID], using generator: inout SeededGenerator
    ) {
        guard generator.chance(60) else { return }
        remember(id, seen: generator.chance(85) ? assignee : ids.randomElement(using: &generator))
        guard generator.chance(40), let to = ids.randomElement(using: &generator) else { return }
        let state =
            [PackedCase.State.waiting, .accepted, .declined, .void, .moved]
            .randomElement(using: &generator) ?? .waiting
        pack(id, from: assignee, to: to, state, packID: Int64.random(in: 1...50, using: &generator))
        if state == .declined { history.declines[id] = [to] }
    }

    /// The same world, told in another order.
    func shuffled(seed: UInt64) -> World {
        var generator = SeededGenerator(seed: seed)
        var world = self
        world.cases.shuffle(using: &generator)
        world.shifts.shuffle(using: &generator)
        for index in world.shifts.indices { world.shifts[index].agents.shuffle(using: &generator) }
        for id in world.deadlines.keys.sorted() { world.deadlines[id]?.shuffle(using: &generator) }
        for id in world.history.declines.keys.sorted() {
            world.history.declines[id]?.shuffle(using: &generator)
        }
        world.otherTeams.shuffle(using: &generator)
        return world
    }
}
