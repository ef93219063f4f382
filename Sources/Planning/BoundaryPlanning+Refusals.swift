import Assignment
import Domain

/// Why nobody takes a case, in words that a lead can act on: which rule failed for whom, and who
/// would pass them all next.
extension BoundaryPlanning {
    /// Up to so many people are named.
    private static let mostNamed = 3

    func refusalWords(of item: CaseToHand) -> String {
        var words: String
        switch item.placement?.refusal {
        case .missingSkills(let skills): words = missing(skills, item)
        case .full(let count): words = full(count, item)
        case .declinedByAll:
            words = "everybody on shift has declined it (\(named(decliners(item))))"
        case .nobodyButGiver, nil: words = "nobody else is on shift"
        }
        // Where many are full, how many more it would take says more than who is next.
        if case .full(let count) = item.placement?.refusal, count > 1 { return words }
        guard let next = nextWithSkills(of: item) else { return words }
        let start = "starts \(situation.words(next.startsAt)) (\(situation.name(next.id)))"
        if case .missingSkills(let skills) = item.placement?.refusal {
            words += "; the next who has \(skills.count == 1 ? "it" : "them") \(start)"
        } else {
            words += "; the next who could take it \(start)"
        }
        return words
    }

    private func missing(_ skills: [String], _ item: CaseToHand) -> String {
        let needed = item.atBoundary.reading.openCase.requiredSkills
        let noun = skills.count == 1 ? "skill" : "skills"
        let able = receivers.filter { needed.allSatisfy($0.agent.skills.contains) }
        if able.isEmpty { return "nobody on shift has the \(noun) \(listed(skills))" }
        // Somebody has it, but may not: they declined, or hand it over.
        let declined = decliners(item).filter { id in able.contains { $0.agent.id == id } }
        let words = "nobody else on shift has the \(noun) \(listed(skills))"
        return declined.isEmpty ? words : "\(words): \(named(declined)) declined it"
    }

    private func full(_ count: Int, _ item: CaseToHand) -> String {
        if count > 1 { return "all \(count) who could take it are full" }
        let needed = item.atBoundary.reading.openCase.requiredSkills
        let declined = decliners(item)
        let able = receivers.first {
            $0.agent.id != item.atBoundary.custodian && !declined.contains($0.agent.id)
                && needed.allSatisfy($0.agent.skills.contains)
        }
        guard let able else { return "the only one who could take it is full" }
        return "\(able.agent.name), the only one who could take it, is full "
            + "(\(load[able.agent.id] ?? 0) of \(able.capacity))"
    }

    private var receivers: [Receiver] { situation.incoming?.receivers ?? [] }

    /// Those on shift who declined it; by id.
    private func decliners(_ item: CaseToHand) -> [AgentID] {
        (history.declines[item.atBoundary.reading.openCase.id] ?? [])
            .filter { id in receivers.contains { $0.agent.id == id } }.sorted()
    }

    private func named(_ ids: [AgentID]) -> String {
        ids.count > Self.mostNamed
            ? "\(ids.count) people" : listed(ids.map(situation.name))
    }

    /// Who has all the skills and works soonest within the look-ahead, in any team; never the
    /// giver, nor who called in.
    func nextWithSkills(of item: CaseToHand) -> (id: AgentID, startsAt: Instant)? {
        let needed = item.atBoundary.reading.openCase.requiredSkills
        let declined = history.declines[item.atBoundary.reading.openCase.id] ?? []
        let horizon = situation.now + .hours(situation.policy.lookAheadHours)
        return situation.agents.values
            .filter { agent in
                needed.allSatisfy(agent.skills.contains) && !declined.contains(agent.id)
                    && agent.id != item.atBoundary.custodian && agent.id != situation.relieved
            }
            .compactMap { agent -> (id: AgentID, startsAt: Instant)? in
                let next = situation.duty.nextSpan(of: agent.id, after: situation.now)
                guard let next, next.startsAt <= horizon else { return nil }
                return (agent.id, next.startsAt)
            }
            .min { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    }

    /// Who else came near, for a lead: "nearest else: Lea does not know this customer and has 3 of
    /// 20 cases".
    func nearestWords(of item: CaseToHand) -> String? {
        guard let others = item.placement?.others, !others.isEmpty,
            let index = problem?.cases.firstIndex(where: {
                $0.id == item.atBoundary.reading.openCase.id
            }), let problem
        else { return nil }
        let words = others.compactMap { other in
            problem.receivers.first { $0.id == other.receiver }
                .map { situation.whyNot(other, item: problem.cases[index], receiver: $0) }
        }
        return "nearest else: " + words.joined(separator: "; ")
    }
}
