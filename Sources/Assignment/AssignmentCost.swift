package import Domain

/// The cost of an assignment, or of one case in it, by term; points.
package struct AssignmentCost: Hashable, Sendable, Codable {
    package var stranger = 0
    package var language = 0
    package var lateStart = 0
    package var thirdPerson = 0
    package var notReplacement = 0
    package var recentUpset = 0
    package var splitCustomer = 0
    package var newPair = 0
    package var load = 0
    package var upsetLoad = 0

    package init() {}

    private enum CodingKeys: String, CodingKey {
        case stranger, language
        case lateStart = "late_start"
        case thirdPerson = "third_person"
        case notReplacement = "not_replacement"
        case recentUpset = "recent_upset"
        case splitCustomer = "split_customer"
        case newPair = "new_pair"
        case load
        case upsetLoad = "upset_load"
    }

    package var total: Int {
        stranger + language + lateStart + thirdPerson + notReplacement + recentUpset + splitCustomer
            + newPair
            + load + upsetLoad
    }

    /// The terms in which no other case has a say, without those of the replacement and of recent
    /// upset, which depend on who else is there.
    package init(
        of item: AssignmentProblem.Item, with receiver: AssignmentProblem.Receiver,
        _ policy: Policy
    ) {
        if !item.heardFrom.contains(receiver.id), !item.customerKnows.contains(receiver.id) {
            stranger = policy.costStranger
        }
        if let spoken = item.language, !receiver.languages.contains(spoken) {
            language = policy.costLanguage
        }
        if let due = item.nextDue, receiver.startsAt > due { lateStart = policy.costLateStart }
        if item.isThirdPerson(receiver.id) { thirdPerson = policy.costThirdPerson }
    }
}

extension AssignmentProblem.Item {
    /// The customer has heard from two people already: a third is one too many.
    var isCrowded: Bool { heardFrom.count >= 2 }

    /// Returning to the owner is no further person.
    func isThirdPerson(_ agent: AgentID) -> Bool {
        isCrowded && owner != agent && !heardFrom.contains(agent)
    }
}

/// The hard rule that forbids a pair, capacity apart.
package enum Forbidden: String, Hashable, Sendable, Codable {
    case isGiver = "is_giver"
    case hasDeclined = "has_declined"
    case lacksSkill = "lacks_skill"
}

extension AssignmentProblem.Receiver {
    package func refuses(_ item: AssignmentProblem.Item) -> Forbidden? {
        if item.giver == id { return .isGiver }
        if item.declinedBy.contains(id) { return .hasDeclined }
        return item.requiredSkills.allSatisfy(skills.contains) ? nil : .lacksSkill
    }

    /// `cost_load` for a shift of eight hours, and in proportion more for who is there shorter.
    package func loadWeight(_ policy: Policy) -> Int {
        let minutes = min(max(minutesThere, 60), 960)
        return (policy.costLoad * 480 + minutes / 2) / minutes
    }

    /// How many cases in all they may carry with urgent ones only.
    package func urgentCapacity(_ policy: Policy) -> Int {
        policy.overflow == .hold ? capacity : capacity * (100 + policy.overCapacityPercent) / 100
    }

    /// The same with a steady case among them.
    package func steadyCapacity(_ policy: Policy) -> Int {
        policy.overflow == .spread ? urgentCapacity(policy) : capacity
    }
}
