package import Domain

/// Who takes one case and why, or why nobody can.
package struct Placement: Hashable, Sendable, Codable {
    package enum Reason: Hashable, Sendable, Codable {
        /// Named to stand in for the absent giver.
        case replacement
        /// The customer has heard from them on this case.
        case knowsCase
        /// ... on another one.
        case knowsCustomer
        case speaks(language: String)
        case hasSkills([String])
        /// Another case of the same customer goes there too.
        case keepsCustomerTogether
        /// Nobody else passed the hard rules.
        case onlyOne
        /// There before it is due, where others are not.
        case startsBeforeDue
        /// Cases in all after this assignment, of how many they can carry.
        case load(Int, of: Int)
    }

    package enum Refusal: Hashable, Sendable, Codable {
        case nobodyButGiver
        case declinedByAll
        /// Skills of which nobody left has all.
        case missingSkills([String])
        /// How many could have taken it and are full.
        case full(Int)
    }

    package var caseID: CaseID
    package var receiver: AgentID?
    package var reasons: [Reason]
    package var refusal: Refusal?
    /// The receiver carries more than their capacity with it.
    package var isOverCapacity: Bool
    /// The receiver is a further person to a customer who has heard from two or more already.
    package var isThirdPerson: Bool

    package init(
        caseID: CaseID, receiver: AgentID? = nil, reasons: [Reason] = [],
        refusal: Refusal? = nil, isOverCapacity: Bool = false, isThirdPerson: Bool = false
    ) {
        self.caseID = caseID
        self.receiver = receiver
        self.reasons = reasons
        self.refusal = refusal
        self.isOverCapacity = isOverCapacity
        self.isThirdPerson = isThirdPerson
    }
}

extension AssignmentProblem {
    /// Chooses a receiver for each case; the placements stand in the order of `cases`.
    ///
    /// Urgent cases choose first. Same input in any order, same answer: ties break by id.
    ///
    /// - Complexity: O(cases x receivers) for the choice, and a bounded amount of improvement.
    package func solved() -> [Placement] {
        var solver = Solver(self)
        solver.placeAll()
        solver.improve()
        return solver.placements()
    }
}
