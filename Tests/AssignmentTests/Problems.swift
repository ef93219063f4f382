import Assignment
import Domain
import TestSupport

let shiftStart = Instant(secondsSince1970: 1_795_000_000)

func receiver(
    _ id: AgentID, capacity: Int = 20, load: Int = 0, upset: Int = 0, skills: [String] = [],
    languages: [String] = [], startsAfter minutes: Int = 0
) -> AssignmentProblem.Receiver {
    AssignmentProblem.Receiver(
        id: id, capacity: capacity, load: load, upsetLoad: upset, skills: skills,
        languages: languages, startsAt: shiftStart + .minutes(minutes),
        endsAt: shiftStart + .hours(8))
}

func item(
    _ id: CaseID, from giver: AgentID? = "giver",
    _ change: (inout AssignmentProblem.Item) -> Void = { _ in }
) -> AssignmentProblem.Item {
    var item = AssignmentProblem.Item(id: id, giver: giver, owner: giver)
    change(&item)
    return item
}

extension [Placement] {
    func receiver(of id: CaseID) -> AgentID? { first { $0.caseID == id }?.receiver }

    func refusal(of id: CaseID) -> Placement.Refusal? { first { $0.caseID == id }?.refusal }

    /// Cases per receiver.
    var loads: [AgentID: Int] {
        reduce(into: [:]) { loads, placement in
            if let receiver = placement.receiver { loads[receiver, default: 0] += 1 }
        }
    }
}

extension AssignmentProblem {
    init(_ receivers: [Receiver], _ cases: [Item], _ change: (inout Policy) -> Void = { _ in }) {
        var policy = Policy()
        change(&policy)
        self.init(receivers: receivers, cases: cases, policy: policy)
    }

    /// A small problem in which everything that matters happens.
    static func random(
        receivers: Int, cases: Int, using generator: inout SeededGenerator
    ) -> AssignmentProblem {
        let people = (0..<receivers).map { index in
            var person = receiver(
                "r\(index)", capacity: Int.random(in: 0...6, using: &generator),
                load: Int.random(in: 0...2, using: &generator),
                upset: Int.random(in: 0...1, using: &generator),
                skills: ["a", "b"].filter { _ in Bool.random(using: &generator) },
                languages: ["en", "de"].filter { _ in Bool.random(using: &generator) },
                startsAfter: Int.random(in: 0...2, using: &generator) * 120)
            person.recentUpset = Int.random(in: 0...15, using: &generator)
            return person
        }
        let names = people.map(\.id) + ["giver", "other"]
        let items = (0..<cases).map { index in
            item("c\(index)", from: names.randomElement(using: &generator)) { item in
                item.customer = "k\(Int.random(in: 0...3, using: &generator))"
                item.acuity = Acuity.allCases.randomElement(using: &generator) ?? .steady
                item.isUpset = Bool.random(using: &generator)
                item.effort = Int.random(in: 1...4, using: &generator)
                if Int.random(in: 0...5, using: &generator) == 0 {
                    item.replacement = names.randomElement(using: &generator)
                }
                item.language = ["en", "de", nil].randomElement(using: &generator) ?? nil
                item.requiredSkills = [[], [], ["a"], ["b"]].randomElement(using: &generator) ?? []
                if Bool.random(using: &generator) {
                    item.nextDue =
                        shiftStart + .minutes(Int.random(in: 0...240, using: &generator))
                }
                item.heardFrom = names.filter { _ in Int.random(in: 0...3, using: &generator) == 0 }
                item.declinedBy = names.filter { _ in
                    Int.random(in: 0...7, using: &generator) == 0
                }
            }
        }
        return AssignmentProblem(people, items)
    }

    /// The documented cost of a whole assignment, written down a second time.
    func cost(of choice: [Int?]) -> Int {
        var total = 0
        var effort = receivers.map(\.effort)
        var upset = receivers.map(\.upsetLoad)
        var pairs: Set<String> = []
        var places: [CustomerID: Set<Int>] = [:]
        for (index, chosen) in choice.enumerated() {
            guard let chosen else { continue }
            let (this, person) = (cases[index], receivers[chosen])
            effort[chosen] += this.effort
            if this.isUpset { upset[chosen] += 1 }
            pairs.insert("\(this.giver ?? "-")>\(person.id)")
            places[this.customer ?? "of \(this.id)", default: []].insert(chosen)
            if this.isUpset {
                let least = receivers.map(\.recentUpset).min() ?? 0
                total += min(
                    policy.costRecentUpset * (person.recentUpset - least),
                    min(policy.costStranger, policy.costLanguage) / 2)
            }
            let known = this.heardFrom + this.customerKnows
            if !known.contains(person.id) { total += policy.costStranger }
            if let language = this.language, !person.languages.contains(language) {
                total += policy.costLanguage
            }
            if let due = this.nextDue, person.startsAt > due { total += policy.costLateStart }
            if this.heardFrom.count >= 2, !this.heardFrom.contains(person.id),
                this.owner != person.id
            {
                total += policy.costThirdPerson
            }
            let standIn = receivers.first { $0.id == this.replacement }
            if let standIn, standIn.id != person.id, standIn.id != this.giver,
                !this.declinedBy.contains(standIn.id),
                this.requiredSkills.allSatisfy(standIn.skills.contains)
            {
                total += policy.costNotReplacement
            }
        }
        for index in receivers.indices {
            let minutes = min(max(receivers[index].minutesThere, 60), 960)
            let weight = (policy.costLoad * 480 + minutes / 2) / minutes
            total += weight * effort[index] * effort[index]
            total += policy.costUpsetLoad * upset[index] * upset[index]
        }
        total += policy.costNewPair * pairs.count
        for customers in places.values { total += policy.costSplitCustomer * (customers.count - 1) }
        return total
    }

    /// The cases in the order in which they have a claim to a place, each placed or not.
    func placed(_ choice: [Int?]) -> [Int] {
        cases.indices.sorted { a, b in
            let (first, second) = (cases[a], cases[b])
            return (first.acuity, first.nextDue ?? .distantFuture, first.id)
                < (second.acuity, second.nextDue ?? .distantFuture, second.id)
        }.map { choice[$0] == nil ? 0 : 1 }
    }

    /// Hard rules only.
    func isAllowed(_ choice: [Int?]) -> Bool {
        var held: [Int: [Item]] = [:]
        for (index, chosen) in choice.enumerated() {
            guard let chosen else { continue }
            let (this, person) = (cases[index], receivers[chosen])
            if this.giver == person.id || this.declinedBy.contains(person.id) { return false }
            if !this.requiredSkills.allSatisfy(person.skills.contains) { return false }
            held[chosen, default: []].append(this)
        }
        for (chosen, items) in held {
            let person = receivers[chosen]
            let total = person.load + items.count
            if total <= person.capacity { continue }
            if total > person.capacity * (100 + policy.overCapacityPercent) / 100 { return false }
            switch policy.overflow {
            case .hold: return false
            case .spread: continue
            case .urgentFirst:
                if items.contains(where: { $0.acuity == .steady }) { return false }
            }
        }
        return true
    }
}
