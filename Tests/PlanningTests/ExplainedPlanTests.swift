import Domain
import Foundation
import Planning
import Testing

@Suite("The plan with its reasons")
struct ExplainedPlanTests {
    /// What stands in the file, and nothing else.
    private struct File: Decodable {
        struct Receiver: Decodable {
            let id: String
            let effort, upsetLoad, minutesThere: Int
            let languages: [String]
            let startsAt: Instant
        }
        struct Item: Decodable {
            struct Pair: Decodable {
                let receiver: String
                let cost: Int?
                let forbidden: String?
            }
            let id: String
            let giver, owner, replacement, customer, language, receiver: String?
            let effort: Int
            let isUpset: Bool
            let nextDue: Instant?
            let heardFrom, customerKnows: [String]
            let pairs: [Pair]
        }
        let coefficients: [String: Int]
        let receivers: [Receiver]
        let cases: [Item]
        let total, lowerBound: Int
    }

    private func file(_ plan: ExplainedPlan) throws -> File {
        try JSONDecoder().decode(File.self, from: JSONEncoder().encode(plan.assignment))
    }

    /// The documented formula, from the file alone.
    private func cost(_ file: File) -> Int {
        func coefficient(_ name: String) -> Int { file.coefficients["cost_\(name)"] ?? .min }
        var total = 0
        var pairs: Set<String> = []
        var places: [String: Set<String>] = [:]
        for item in file.cases {
            guard let place = item.receiver,
                let person = file.receivers.first(where: { $0.id == place })
            else { continue }
            var own = 0
            if !(item.heardFrom + item.customerKnows).contains(place) {
                own += coefficient("stranger")
            }
            if let language = item.language, !person.languages.contains(language) {
                own += coefficient("language")
            }
            if let due = item.nextDue, person.startsAt > due { own += coefficient("late_start") }
            if item.heardFrom.count >= 2, !item.heardFrom.contains(place), item.owner != place {
                own += coefficient("third_person")
            }
            let standIn = item.pairs.first { $0.receiver == item.replacement }
            if let standIn, standIn.forbidden == nil, standIn.receiver != place {
                own += coefficient("not_replacement")
            }
            #expect(item.pairs.first { $0.receiver == place }?.cost == own)
            total += own
            pairs.insert("\(item.giver ?? "-")>\(place)")
            places[item.customer ?? "of \(item.id)", default: []].insert(place)
        }
        for person in file.receivers {
            let mine = file.cases.filter { $0.receiver == person.id }
            let minutes = min(max(person.minutesThere, 60), 960)
            let weight = (coefficient("load") * 480 + minutes / 2) / minutes
            let effort = mine.reduce(person.effort) { $0 + $1.effort }
            let upset = mine.reduce(person.upsetLoad) { $0 + ($1.isUpset ? 1 : 0) }
            total += weight * effort * effort + coefficient("upset_load") * upset * upset
        }
        for people in places.values { total += coefficient("split_customer") * (people.count - 1) }
        return total + coefficient("new_pair") * pairs.count
    }

    private func explained(_ world: World, _ whatIf: WhatIf = WhatIf()) -> ExplainedPlan {
        Planner.explained(
            world.team, dueBoundaries: [t("Fri 22:00")], runAt: t("Fri 22:00"),
            snapshot: world.snapshot(readAt: "Fri 22:00"), history: world.fullHistory,
            policy: world.policy, whatIf: whatIf)
    }

    @Test("whoever reads the file alone adds up the same cost, over many worlds")
    func recomputed() throws {
        var placed = 0
        for seed in 0..<6 {
            let world = World.random(cases: 60, seed: UInt64(seed))
            let plan = explained(world)
            guard plan.assignment != nil else { continue }
            let file = try file(plan)
            #expect(cost(file) == file.total)
            #expect(file.lowerBound <= file.total)
            for item in file.cases {
                #expect(item.pairs.count == file.receivers.count)
                #expect(item.pairs.allSatisfy { ($0.cost == nil) != ($0.forbidden == nil) })
                if item.receiver != nil { placed += 1 }
            }
        }
        #expect(placed > 50)
    }

    /// Two cases due at night: Ana's customer has heard from Lea, Ben's from nobody.
    private func twoCases() -> World {
        var world = World()
        for (id, owner) in [("1", "ana"), ("2", "ben")] {
            world.addCase(id, of: owner)
            world.addDue(id, "Sat 02:00")
        }
        world.wrote("lea", "1", "Thu 10:00", "We are looking into it.")
        return world
    }

    @Test("the others who came nearest are named with what they lack")
    func others() throws {
        let text = try String(
            decoding: JSONEncoder().encode(explained(twoCases()).assignment), as: UTF8.self)
        #expect(text.contains("Sam does not know this customer and has"))
    }

    @Test("what if somebody were not there: their cases go elsewhere, and the words say where")
    func without() {
        let world = twoCases()
        let before = explained(world).plan
        #expect(before.receiver("1") == "lea")
        let after = explained(world, WhatIf(without: ["lea"])).plan
        #expect(after.context.incoming.map(\.id) == ["sam"])
        #expect(after.differences(from: before) == ["#1 (watch): to Sam, not to Lea"])
    }

    @Test("what if somebody came as well: they receive")
    func with() {
        var world = twoCases()
        world.addAgent("Mia")
        let after = explained(world, WhatIf(with: ["mia"])).plan
        #expect(after.context.incoming.map(\.id) == ["lea", "mia", "sam"])
        // Who called in absent comes after all.
        world.history.absences = [Absence(agentID: "sam", from: t("Fri 10:00"), until: nil)]
        #expect(explained(world).plan.context.incoming.map(\.id) == ["lea"])
        let back = explained(world, WhatIf(with: ["sam"])).plan
        #expect(back.context.incoming.map(\.id) == ["lea", "sam"])
    }

    @Test("what if somebody could carry less, or all the same")
    func capacity() {
        let world = twoCases()
        let before = explained(world).plan
        let after = explained(world, WhatIf(capacity: ["lea": 0])).plan
        #expect(after.receiver("1") == "sam")
        #expect(
            explained(world, WhatIf(capacity: ["lea": 20])).plan.differences(from: before)
                == ["every case goes where it went"])
    }
}
