package import Domain

/// What speaks against giving cases to a colleague whom a lead has chosen.
package struct ReceiverCheck: Hashable, Sendable {
    /// Rules that nobody may break: whoever is not there or unknown takes nothing over.
    package private(set) var refusals: [String] = []
    /// The lead may know better.
    package private(set) var warnings: [String] = []

    /// - Parameters:
    ///   - cases: those to be given.
    ///   - history: shifts and absences suffice.
    package init(
        of receiver: AgentID, for cases: [CaseID], team: Team, snapshot: Snapshot,
        history: History, policy: Policy, at: Instant
    ) {
        let situation = Situation(
            team: team, dueBoundaries: [at], runAt: at, snapshot: snapshot, history: history,
            policy: policy)
        guard let agent = snapshot.agents[receiver] else {
            refusals = ["the helpdesk has no agent \(receiver)"]
            return
        }
        let unavailability = situation.duty.unavailability(
            of: receiver, at: at, clock: situation.clock, policy: policy)
        switch unavailability {
        case .unknown, .inactive, .away, .out:
            let words =
                unavailability?.words(clock: situation.clock, now: situation.zonedNow) ?? ""
            refusals = ["\(agent.name) \(words)"]
            return
        case .offRoster, nil: break
        }
        let wanted = Set(cases)
        for openCase in snapshot.cases.sorted(by: { $0.id < $1.id })
        where wanted.contains(openCase.id) {
            let missing = openCase.requiredSkills.filter { !agent.skills.contains($0) }
            if missing.isEmpty { continue }
            warnings.append(
                "\(agent.name) lacks \(listed(missing)), which \(openCase.number) needs")
        }
        if situation.duty.span(of: receiver, at: at) == nil {
            let next =
                situation.duty.nextSpan(of: receiver, after: at)
                .map { "until \(situation.words($0.startsAt))" } ?? "as far as the roster goes"
            warnings.append("\(agent.name) is on no shift \(next)")
        }
    }
}
