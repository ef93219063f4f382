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

    /// One of the two who came nearest.
    package struct Other: Hashable, Sendable, Codable {
        package var receiver: AgentID
        /// Points that the whole assignment would cost more, all else the same.
        package var more: Int
        /// What this case alone costs there.
        package var cost: AssignmentCost
        package var load: Int
    }

    package var caseID: CaseID
    package var receiver: AgentID?
    package var reasons: [Reason]
    package var refusal: Refusal?
    /// The receiver carries more than their capacity with it.
    package var isOverCapacity: Bool
    /// The receiver is a further person to a customer who has heard from two or more already.
    package var isThirdPerson: Bool
    /// The two others who came nearest, nearest first.
    package var others: [Other] = []

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
