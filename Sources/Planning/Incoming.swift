import Domain

/// A colleague who can receive at this boundary.
struct Receiver: Hashable, Sendable {
    var agent: Agent
    var startsAt: Instant
    var endsAt: Instant
    /// The shift they come on; evidence for whatever is said about their hours.
    var shiftID: ShiftID
    var capacity: Int
    var isLead: Bool
}

/// Who comes.
struct Incoming: Sendable {
    /// By start, then id; never empty.
    let receivers: [Receiver]
    /// The receiving shifts: a custodian on one of them keeps their cases.
    let shiftIDs: Set<ShiftID>
    /// From when somebody is there: the earliest start, or now when they are on already.
    let startsAt: Instant
    /// The earliest end: what is due later is looked at again at the boundary that it makes.
    let endsAt: Instant

    func receiver(_ id: AgentID) -> Receiver? { receivers.first { $0.agent.id == id } }

    /// Nil when nobody else comes as soon.
    func without(_ id: AgentID) -> Incoming? {
        let others = receivers.filter { $0.agent.id != id }
        if others.isEmpty { return nil }
        return Incoming(
            receivers: others, shiftIDs: shiftIDs, startsAt: startsAt, endsAt: endsAt)
    }
}

extension Duty {
    /// Those on the team's shifts now or, if there are none, on the next to start within
    /// `look_ahead`; nil if nobody comes.
    func incoming(team: TeamID, at now: Instant, policy: Policy) -> Incoming? {
        let ids = turns.keys.sorted()
        var here: [(id: AgentID, span: DutySpan)] = []
        for id in ids where coveringAbsence(of: id, at: now) == nil {
            if let span = teamSpans(of: id, in: team).last(where: { $0.covers(now) }) {
                here.append((id, span))
            }
        }
        if !here.isEmpty {
            let shiftIDs = here.flatMap { $0.span.turns }.filter { $0.endsAt > now }.map(\.shiftID)
            return chosen(from: here, shiftIDs: Set(shiftIDs), at: now, policy: policy)
        }
        // Who called in for a part of their shift comes back to the rest of it.
        let later = ids.compactMap { id -> (id: AgentID, span: DutySpan)? in
            teamSpans(of: id, in: team, startingAfter: now).first.map { (id, $0) }
        }
        guard let start = later.map(\.span.startsAt).min(),
            start <= now + .hours(policy.lookAheadHours)
        else { return nil }
        let coming = later.filter { $0.span.startsAt == start }
        let shiftIDs = coming.flatMap { $0.span.turns }.filter { $0.startsAt == start }
            .map(\.shiftID)
        return chosen(from: coming, shiftIDs: Set(shiftIDs), at: now, policy: policy)
    }

    /// Leaves out who is about to leave while others stay longer.
    private func chosen(
        from candidates: [(id: AgentID, span: DutySpan)], shiftIDs: Set<ShiftID>, at now: Instant,
        policy: Policy
    ) -> Incoming? {
        let latestEnd = candidates.map(\.span.endsAt).max()
        let soon = TimeSpan.minutes(policy.leavingWithinMinutes)
        var receivers: [Receiver] = []
        for (id, span) in candidates {
            guard let agent = agents[id], let latestEnd else { continue }
            let leavesSoon = span.endsAt <= max(now, span.startsAt) + soon
            if leavesSoon && span.endsAt < latestEnd { continue }
            // A turn that is over lends nobody its room, nor its lead.
            let turns = span.turns.filter { $0.endsAt > now }
            let capacity = turns.compactMap(\.capacity).max()
            receivers.append(
                Receiver(
                    agent: agent, startsAt: span.startsAt, endsAt: span.endsAt,
                    shiftID: turns[0].shiftID,
                    capacity: max(0, capacity ?? agent.capacity ?? policy.capacity),
                    isLead: turns.contains(where: \.isLead)))
        }
        receivers.sort { ($0.startsAt, $0.agent.id) < ($1.startsAt, $1.agent.id) }
        guard let startsAt = receivers.map(\.startsAt).min(),
            let endsAt = receivers.map(\.endsAt).min()
        else { return nil }
        return Incoming(
            receivers: receivers, shiftIDs: shiftIDs, startsAt: max(now, startsAt), endsAt: endsAt)
    }

    /// Who went home at one of these boundaries and is not back by now; by id.
    func leaving(team: TeamID, at boundaries: [Instant], now: Instant) -> [Turn] {
        let instants = Set(boundaries)
        return turns.keys.sorted().compactMap { id in
            if teamSpans(of: id, in: team).contains(where: { $0.covers(now) }) { return nil }
            return turns[id]?.last { $0.teamID == team && instants.contains($0.rosterEndsAt) }
        }
    }
}
