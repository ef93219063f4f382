import Assignment
import Domain
import Story

extension BoundaryPlanning {
    /// Who takes what; what nobody takes stays with its owner or becomes unassigned.
    mutating func assign() {
        guard let problem = assignmentProblem() else { return }
        let answer = problem.answer()
        self.problem = problem
        self.answer = answer
        for (index, placement) in answer.placements.enumerated() {
            toHand[index].placement = placement
            let item = toHand[index]
            if let receiver = placement.receiver {
                hand(item, to: receiver)
            } else if mayStay(item, refusal: placement.refusal) {
                stay(item)
            } else if let custodian = item.atBoundary.custodian {
                addLoad(item, to: custodian)
            }
        }
        // How full everybody is shows only when all is placed.
        for item in toHand where ledger[item.ledgerIndex].disposition == .unassigned {
            ledger[item.ledgerIndex].reason = "\(item.handing.reason); \(refusalWords(of: item))"
        }
    }

    /// Nil when nobody comes; then nothing was decided to be handed either.
    private func assignmentProblem() -> AssignmentProblem? {
        guard let incoming = situation.incoming else { return nil }
        let receivers = incoming.receivers.map { receiver in
            AssignmentProblem.Receiver(
                id: receiver.agent.id, capacity: receiver.capacity,
                load: load[receiver.agent.id] ?? 0, upsetLoad: upsetLoad[receiver.agent.id] ?? 0,
                recentUpset: situation.policy.costRecentUpset == 0
                    ? 0 : history.recentUpset[receiver.agent.id] ?? 0,
                effort: effort[receiver.agent.id] ?? 0,
                minutesThere: (receiver.endsAt - max(receiver.startsAt, situation.now))
                    .wholeMinutes,
                skills: receiver.agent.skills, languages: receiver.agent.languages,
                startsAt: receiver.startsAt, endsAt: receiver.endsAt)
        }
        let cases = toHand.map { item in
            let reading = item.atBoundary.reading
            let openCase = reading.openCase
            let customer = openCase.customerID
            return AssignmentProblem.Item(
                id: openCase.id, giver: item.atBoundary.custodian, owner: openCase.assigneeID,
                replacement: item.handing.replacement, customer: customer,
                acuity: item.atBoundary.judgement.acuity, isUpset: reading.mood.isUpset,
                effort: effort(of: reading, item.atBoundary.judgement.acuity),
                requiredSkills: openCase.requiredSkills,
                language: openCase.language ?? reading.customer?.language,
                nextDue: reading.dues.first { $0.isOwed && $0.at >= situation.now }?.at,
                declinedBy: (history.declines[openCase.id] ?? []).sorted(),
                heardFrom: reading.story.people.map(\.agentID),
                customerKnows: customer.flatMap { customerKnows[$0] }?.sorted() ?? [])
        }
        return AssignmentProblem(receivers: receivers, cases: cases, policy: situation.policy)
    }

    /// Only for want of room, and only where the policy would rather wait than overload.
    private func mayStay(_ item: CaseToHand, refusal: Placement.Refusal?) -> Bool {
        guard case .full = refusal, item.handing.mayStay else { return false }
        switch situation.policy.overflow {
        case .urgentFirst: return item.atBoundary.judgement.acuity == .steady
        case .hold: return true
        case .spread: return false
        }
    }

    private mutating func hand(_ item: CaseToHand, to receiver: AgentID) {
        let index = item.ledgerIndex
        ledger[index].disposition = .handed
        ledger[index].custodianID = receiver
        ledger[index].summary.ownerName = situation.name(receiver)
        ledger[index].summary.backAt = backAt(receiver)
        addLoad(item, to: receiver)
    }

    private mutating func stay(_ item: CaseToHand) {
        let index = item.ledgerIndex
        let owner = ledger[index].summary.ownerName ?? "its owner"
        ledger[index].disposition = .kept
        ledger[index].reason =
            "everybody on shift is full: stays with \(owner) (\(item.handing.reason))"
        if let custodian = item.atBoundary.custodian { addLoad(item, to: custodian) }
    }

    private mutating func addLoad(_ item: CaseToHand, to agent: AgentID) {
        load[agent, default: 0] += 1
        effort[agent, default: 0] += effort(
            of: item.atBoundary.reading, item.atBoundary.judgement.acuity)
        if item.atBoundary.reading.mood.isUpset { upsetLoad[agent, default: 0] += 1 }
    }
}
