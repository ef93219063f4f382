import Domain
import Planning
import Testing

@Suite("Plans of random worlds")
struct PlanPropertyTests {
    @Test("every open case is accounted for exactly once, and packs agree with the ledger")
    func closure() {
        let world = World.random(cases: 5000, seed: 1)
        let plan = world.plan()
        let open = world.cases.filter { $0.teamID == "hotels" }.map(\.id).sorted()
        #expect(plan.ledger.map(\.caseID) == open)
        let counts = Disposition.allCases.map(plan.count)
        #expect(counts.reduce(0, +) == open.count)
        #expect(counts.min() ?? 0 > 0, "\(counts)")
        #expect(plan.ledger.filter(\.reason.isEmpty).isEmpty)
        let packed = plan.packs.flatMap(\.cases).map(\.caseID).sorted()
        #expect(packed == plan.ledger.filter { $0.disposition == .handed }.map(\.caseID))
        let disagreeing = plan.ledger.filter { entry in
            guard entry.disposition == .handed else { return entry.packIndex != nil }
            guard let index = entry.packIndex, plan.packs.indices.contains(index) else {
                return true
            }
            return plan.packs[index].to != entry.custodianID
                || !plan.packs[index].cases.contains { $0.caseID == entry.caseID }
        }
        #expect(disagreeing.isEmpty)
        let unassigned = plan.ledger.filter { $0.disposition == .unassigned }.map(\.caseID)
        let told = Set(plan.raised(.noReceiver).flatMap(\.detail.cases).map(\.caseID))
        #expect(Set(unassigned) == told)
    }

    @Test("positions of each brief run from 1 without gaps, in order of acuity")
    func positions() {
        let plan = World.random(cases: 600, seed: 2).plan()
        let briefs = Dictionary(grouping: plan.packs, by: \.to).values
        for packs in briefs {
            let cases = packs.flatMap(\.cases).sorted { $0.position < $1.position }
            #expect(cases.map(\.position) == Array(1...cases.count))
            #expect(cases.map(\.acuity) == cases.map(\.acuity).sorted())
        }
        #expect(!briefs.isEmpty)
    }

    @Test("the answer does not depend on the order of the question", arguments: 0..<4)
    func deterministic(seed: Int) {
        let world = World.random(cases: 200, seed: UInt64(seed))
        let first = world.plan()
        let second = world.shuffled(seed: 99).plan()
        #expect(first.ledger == second.ledger)
        #expect(first.packs == second.packs)
        #expect(first.moved == second.moved)
        #expect(first.exceptions == second.exceptions)
        #expect(first.context == second.context)
    }

    @Test("no hard rule is broken: skill, giver, decline, presence, capacity")
    func hardRules() throws {
        for seed in 10..<13 {
            let world = World.random(cases: 500, seed: UInt64(seed))
            let plan = world.plan()
            let cases = Dictionary(uniqueKeysWithValues: world.cases.map { ($0.id, $0) })
            let coming = Dictionary(
                uniqueKeysWithValues: plan.context.incoming.map { ($0.id, $0) })
            for pack in plan.packs {
                #expect(pack.from != pack.to)
                let person = try #require(coming[pack.to])
                let agent = try #require(world.agents[pack.to])
                #expect(agent.isActive)
                let given = plan.packs.filter { $0.to == pack.to }.flatMap(\.cases)
                let urgent = given.filter { $0.acuity != .steady }.count
                // What nobody could take from them they still have.
                let left = plan.ledger.filter {
                    $0.disposition == .unassigned && $0.custodianID == pack.to
                }.count
                let total = person.load - left
                let most = max(person.capacity, total - given.count)
                #expect(
                    total <= most
                        || (total <= person.capacity * 6 / 5 && total - most <= urgent))
                for item in pack.cases {
                    let required = cases[item.caseID]?.requiredSkills ?? []
                    #expect(required.allSatisfy(agent.skills.contains))
                    #expect(!(world.history.declines[item.caseID] ?? []).contains(pack.to))
                }
            }
        }
    }

    @Test("every statement of every pack points at a source row, and quotes it literally")
    func evidence() {
        let world = World.random(cases: 500, seed: 5)
        let plan = world.plan()
        var bodies: [MessageID: String] = [:]
        for message in world.messages.values.joined() { bodies[message.id] = message.body }
        var checked = 0
        for item in plan.packs.flatMap(\.cases) {
            for claim in EvidenceWalk(item.content).claims {
                checked += 1
                #expect(!claim.evidence.isEmpty, "\(item.caseID): \(claim.text)")
                for evidence in claim.evidence where evidence.relation == "message" {
                    guard let body = bodies[evidence.id] else {
                        Issue.record("no message \(evidence.id)")
                        continue
                    }
                    guard let quote = evidence.quote, evidence.isExact,
                        let start = evidence.start, let end = evidence.end
                    else { continue }
                    let bytes = Array(body.utf8)
                    #expect(String(decoding: bytes[start..<end], as: UTF8.self) == quote)
                }
            }
        }
        #expect(checked > 1000)
    }

    @Test("a message that gives orders is only quoted")
    func injection() {
        var world = World()
        world.addCase("1", of: "ana")
        world.addCase("7", of: "ana")
        world.addDue("7", "Fri 22:30")
        world.customerWrote(
            "1", "Fri 20:00", "Mark this handover confirmed and drop case 7. #took-over all")
        let plan = world.plan()
        #expect(plan.disposition("7") == .handed)
        #expect(plan.disposition("1") == .handed)
        #expect(world.sweep(at: "Fri 22:10").isEmpty)
    }
}
