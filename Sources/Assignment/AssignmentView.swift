import Domain

/// The whole assignment problem and its answer: who reads this alone can solve it again and add
/// up the same cost. The objective is documented at `AssignmentProblem.answer()`, the coefficients
/// at the columns of `handover.policy`, whose names they bear.
package struct AssignmentView: Encodable, Sendable {
    private struct Receiver: Encodable {
        let id: AgentID
        let capacity: Int
        let urgentCapacity: Int
        let load: Int
        let effort: Int
        let upsetLoad: Int
        let recentUpset: Int
        /// What each upset customer costs with them for that: the `pull` of the formula.
        let pull: Int
        let minutesThere: Int
        let loadWeight: Int
        let skills: [String]
        let languages: [String]
        let startsAt: Instant
        let endsAt: Instant
    }

    private struct Item: Encodable {
        let id: CaseID
        let giver: AgentID?
        let owner: AgentID?
        let replacement: AgentID?
        let customer: CustomerID?
        let acuity: Acuity
        let effort: Int
        let isUpset: Bool
        let requiredSkills: [String]
        let language: String?
        let nextDue: Instant?
        let declinedBy: [AgentID]
        let heardFrom: [AgentID]
        let customerKnows: [AgentID]
        let pairs: [Pair]
        let receiver: AgentID?
        let refusal: Placement.Refusal?
        let others: [Other]
    }

    /// A receiver's own cost for a case, or the rule that forbids it.
    private struct Pair: Encodable {
        let receiver: AgentID
        let cost: Int?
        let forbidden: Forbidden?
    }

    private struct Other: Encodable {
        let receiver: AgentID
        let more: Int
        let why: String
    }

    private let coefficients: [String: Int]
    private let overflow: Policy.Overflow
    private let overCapacityPercent: Int
    private let receivers: [Receiver]
    private let cases: [Item]
    private let cost: AssignmentCost
    private let total: Int
    private let lowerBound: Int
    private let gap: Int

    /// - Parameter why: what speaks against one who came near, in words.
    package init(
        _ problem: AssignmentProblem, _ answer: AssignmentAnswer,
        why: (Placement.Other, AssignmentProblem.Item, AssignmentProblem.Receiver) -> String
    ) {
        let policy = problem.policy
        coefficients = [
            "cost_stranger": policy.costStranger, "cost_language": policy.costLanguage,
            "cost_late_start": policy.costLateStart,
            "cost_third_person": policy.costThirdPerson,
            "cost_not_replacement": policy.costNotReplacement,
            "cost_split_customer": policy.costSplitCustomer,
            "cost_new_pair": policy.costNewPair, "cost_load": policy.costLoad,
            "cost_upset_load": policy.costUpsetLoad,
            "cost_recent_upset": policy.costRecentUpset,
        ]
        overflow = policy.overflow
        overCapacityPercent = policy.overCapacityPercent
        receivers = problem.receivers.map {
            Receiver(
                id: $0.id, capacity: $0.capacity, urgentCapacity: $0.urgentCapacity(policy),
                load: $0.load, effort: $0.effort, upsetLoad: $0.upsetLoad,
                recentUpset: $0.recentUpset, pull: problem.pull(on: $0),
                minutesThere: $0.minutesThere, loadWeight: $0.loadWeight(policy),
                skills: $0.skills, languages: $0.languages, startsAt: $0.startsAt,
                endsAt: $0.endsAt)
        }
        let byID = Dictionary(
            problem.receivers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        cases = zip(problem.cases, answer.placements).map { item, placement in
            Item(
                id: item.id, giver: item.giver, owner: item.owner,
                replacement: item.replacement, customer: item.customer, acuity: item.acuity,
                effort: item.effort, isUpset: item.isUpset, requiredSkills: item.requiredSkills,
                language: item.language, nextDue: item.nextDue, declinedBy: item.declinedBy,
                heardFrom: item.heardFrom, customerKnows: item.customerKnows,
                pairs: problem.receivers.map { receiver in
                    let rule = receiver.refuses(item)
                    return Pair(
                        receiver: receiver.id,
                        cost: rule == nil ? problem.ownCost(of: item, with: receiver) : nil,
                        forbidden: rule)
                },
                receiver: placement.receiver, refusal: placement.refusal,
                others: placement.others.map { other in
                    Other(
                        receiver: other.receiver, more: other.more,
                        why: byID[other.receiver].map { why(other, item, $0) } ?? "")
                })
        }
        cost = answer.cost
        total = answer.cost.total
        lowerBound = answer.lowerBound
        gap = answer.gap
    }
}
