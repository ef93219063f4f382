import Domain

/// Why somebody who answers for cases cannot be expected back in time.
enum Unavailability: Hashable, Sendable {
    case unknown
    case inactive
    case away(until: CivilDate?)
    /// Called in: `agent-out`.
    case out(until: Instant?)
    /// On no shift of any team for so many hours.
    case offRoster(hours: Int)

    /// Without the name: "is away until 30 Nov".
    func words(clock: ZoneClock, now: ZonedInstant) -> String {
        switch self {
        case .unknown: return "is unknown to the helpdesk"
        case .inactive: return "is no longer active"
        case .away(let until):
            guard let until else { return "is away" }
            return "is away until \(until.day) \(CivilDate.monthNames[until.month - 1])"
        case .out(let until):
            guard let until, until != .distantFuture else { return "is out until further notice" }
            return "is out until \(clock.zoned(until).worded(from: now))"
        case .offRoster(let hours): return "is on no shift in the next \(hours) h"
        }
    }
}

extension Duty {
    /// Why this agent counts as unavailable at that instant; nil for everybody who is or comes back.
    ///
    /// Who is on duty is not away, whatever the calendar says of the new day after midnight; who
    /// is late for a shift that runs now is late, not away.
    func unavailability(
        of id: AgentID, at now: Instant, clock: ZoneClock, policy: Policy
    ) -> Unavailability? {
        guard let agent = agents[id] else { return .unknown }
        if !agent.isActive { return .inactive }
        let called = coveringAbsence(of: id, at: now)
        if called == nil && span(of: id, at: now) != nil { return nil }
        if agent.isAway(on: clock.date(now)) { return .away(until: agent.awayUntil) }
        if let called {
            let comesLate = (turns[id] ?? []).contains {
                $0.rosterStartsAt <= now && now < $0.endsAt && now < $0.startsAt
            }
            if !comesLate { return .out(until: called.until) }
        }
        let horizon = now + .hours(policy.absentAfterHours)
        let comes = (spans[id] ?? []).contains { now < $0.endsAt && $0.startsAt <= horizon }
        return comes ? nil : .offRoster(hours: policy.absentAfterHours)
    }

    /// Who stands in for an agent who is unavailable: replacements of replacements are followed
    /// while they are unavailable themselves; a loop ends in nobody.
    func replacement(
        of id: AgentID, at now: Instant, clock: ZoneClock, policy: Policy
    ) -> AgentID? {
        var visited: Set<AgentID> = [id]
        var current = agents[id]?.replacementID
        while let candidate = current, visited.insert(candidate).inserted {
            if unavailability(of: candidate, at: now, clock: clock, policy: policy) == nil {
                return candidate
            }
            current = agents[candidate]?.replacementID
        }
        return nil
    }
}
