import Domain

/// What becomes of the cases of somebody who called in sick or late, between two boundaries.
///
/// Only what must move moves: every boundary decides anew, so what can wait for the next one, or
/// for the agent to come back, changes hands once at most.
struct ReliefRules: CaseRules {
    /// How the absent agent came to answer for a case.
    enum Holding: Hashable, Sendable {
        /// Handed to them, and they have not taken it over: their giver's still.
        case notTakenOver(from: AgentID?)
        /// Taken over, or their own.
        case theirs
        /// Handed on by them, and declined: theirs again.
        case declined(by: AgentID)
    }

    let absence: Absence
    let situation: Situation
    /// The team's open cases that the agent answers for.
    let held: [CaseID: Holding]
    /// Their next turn; nil when the roster knows of none.
    let back: Instant?
    /// From when on the team's next boundary has put somebody in charge; nil: not in sight.
    let decidedAnew: Instant?

    private let history: History

    init(absence: Absence, situation: Situation, snapshot: Snapshot, history: History) {
        self.absence = absence
        self.situation = situation
        self.history = history
        held = Self.holdings(of: absence.agentID, situation, snapshot, history)
        let now = situation.now
        back = situation.duty.turns[absence.agentID]?.first { $0.startsAt > now }?.startsAt
        let next = Planner.boundaries(
            of: situation.team.id, shifts: history.shifts, from: now, to: .distantFuture,
            policy: situation.policy
        ).first { $0 > now }
        decidedAnew = next.flatMap {
            situation.duty.incoming(team: situation.team.id, at: $0, policy: situation.policy)?
                .startsAt
        }
    }

    private static func holdings(
        of agent: AgentID, _ situation: Situation, _ snapshot: Snapshot, _ history: History
    ) -> [CaseID: Holding] {
        var held: [CaseID: Holding] = [:]
        for openCase in snapshot.cases where openCase.teamID == situation.team.id {
            if openCase.isHeldByBot { continue }
            let custody = Custody(of: openCase, history: history)
            guard custody.custodian == agent else { continue }
            switch custody.origin {
            case .declined(let by): held[openCase.id] = .declined(by: by)
            case .receiver:
                let entry = custody.liveEntry
                held[openCase.id] =
                    entry.map { $0.state == .accepted ? .theirs : .notTakenOver(from: $0.from) }
                    ?? .theirs
            case .assignee, .changedByPerson: held[openCase.id] = .theirs
            }
        }
        return held
    }

    /// Who hands the case on: the giver, where it was not taken over.
    func custody(of openCase: Case) -> Custody {
        var custody = Custody(of: openCase, history: history)
        if case .notTakenOver(let giver) = held[openCase.id] { custody.custodian = giver }
        return custody
    }

    func decision(on item: CaseAtBoundary) -> Decision {
        guard let holding = held[item.reading.openCase.id] else { return .kept("not theirs") }
        guard let need = need(of: item, holding) else { return .kept("stays with \(name)") }
        return .hand(
            .init(
                reason: need,
                replacement: situation.duty.replacement(
                    of: absence.agentID, at: situation.now, clock: situation.clock,
                    policy: situation.policy),
                mayStay: false))
    }

    /// Why it must change hands now; nil when it can wait.
    private func need(of item: CaseAtBoundary, _ holding: Holding) -> String? {
        if absence.kind == .late { return lateNeed(of: item).map { "\($0); \(absenceWords)" } }
        switch holding {
        case .notTakenOver:
            return "\(absenceWords) and had not taken it over"
        case .declined(let by):
            return "\(situation.name(by)) did not take it over; \(absenceWords)"
        case .theirs:
            let rules = DispositionRules(atBoundary: item, situation: situation)
            return rules.need(before: settled).map { "\($0); \(absenceWords)" }
        }
    }

    /// Who is late does all but what comes due before somebody is there, was just missed, or is
    /// critical while the customer waits.
    private func lateNeed(of item: CaseAtBoundary) -> String? {
        let reading = item.reading
        let now = situation.now
        let window = AcuityWindow(situation, custodian: item.custodian)
        let pressing = reading.dues.first { due in
            (due.at >= now && due.at < somebodyThere ?? .distantFuture) || window.isFreshMiss(due)
        }
        if let pressing { return situation.words(of: pressing) }
        guard item.judgement.acuity == .critical, let since = reading.waitingSince else {
            return nil
        }
        return "critical, and the customer waits since \(situation.words(since))"
    }

    /// When the agent, or whoever the next boundary puts in charge, is there; nil: not in sight.
    private var somebodyThere: Instant? { [back, decidedAnew].compactMap(\.self).min() }

    /// What comes due before then cannot wait: they have to settle in first.
    private var settled: Instant {
        let buffer = TimeSpan.minutes(situation.policy.returnBufferMinutes)
        return somebodyThere.map { $0 + buffer } ?? .distantFuture
    }

    private var name: String { situation.name(absence.agentID) }

    /// "Jonas is out until 22:00".
    var absenceWords: String {
        if absence.kind == .late, let until = absence.until {
            return "\(name) is late until \(situation.words(until))"
        }
        let out = Unavailability.out(until: absence.until)
        return "\(name) \(out.words(clock: situation.clock, now: situation.zonedNow))"
    }

    /// Why what stays can stay: "nothing due before Sam is back Mon 09:00".
    var stayWords: String {
        guard let somebodyThere else { return "nothing is due" }
        let words = situation.words(somebodyThere)
        if absence.kind == .late { return "nothing pressing before \(words)" }
        return somebodyThere == back
            ? "nothing due before \(name) is back \(words)"
            : "nothing due before the next shift starts \(words)"
    }
}
