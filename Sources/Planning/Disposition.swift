import Domain

/// What is to happen to one case, before anybody is chosen to receive it.
enum Decision: Hashable, Sendable {
    case excluded(String)
    /// - Parameter tellsReturn: whether the words say when its custodian comes back.
    case kept(String, tellsReturn: Bool = false)
    case hand(Handing)

    struct Handing: Hashable, Sendable {
        /// Why it must change hands, in words.
        var reason: String
        /// Who stands in for a giver who is unavailable: asked before all others.
        var replacement: AgentID?
        /// May stay with its owner when everybody is full: not after a decline, nor when there is
        /// no owner or they are unavailable.
        var mayStay: Bool
        /// The reason says when the giver comes back.
        var tellsReturn = false
    }
}

/// One open case as the rules see it.
struct CaseAtBoundary: Sendable {
    var reading: CaseReading
    var custody: Custody
    var judgement: Judgement

    var custodian: AgentID? { custody.custodian }
}

/// What happens to each open case, rule by rule.
struct DispositionRules: Sendable {
    let atBoundary: CaseAtBoundary
    let situation: Situation

    private var reading: CaseReading { atBoundary.reading }
    private var custody: Custody { atBoundary.custody }
    private var judgement: Judgement { atBoundary.judgement }
    private var custodian: AgentID? { custody.custodian }

    /// The first rule that matches.
    func decision() -> Decision {
        heldByBot() ?? nobodyComes() ?? declined() ?? nobodys() ?? custodianUnavailable()
            ?? custodianOnDuty() ?? custodianReceives() ?? custodianOff()
    }

    private func heldByBot() -> Decision? {
        reading.openCase.isHeldByBot ? .excluded("held by a bot") : nil
    }

    /// Without anybody incoming everything stays as it is, and the leads are told.
    private func nobodyComes() -> Decision? {
        guard situation.incoming == nil else { return nil }
        guard let custodian else { return .kept("nobody's, and nobody is on the roster") }
        if let span = situation.duty.span(of: custodian, at: situation.now) {
            return .kept("on shift until \(situation.words(span.endsAt))")
        }
        return .kept("stays with \(situation.name(custodian)): nobody is on the roster")
    }

    private func declined() -> Decision? {
        guard case .declined(let by) = custody.origin else { return nil }
        return .hand(
            .init(
                reason: "\(situation.name(by)) did not take it over", replacement: nil,
                mayStay: false))
    }

    private func nobodys() -> Decision? {
        guard custodian == nil else { return nil }
        guard let incoming = situation.incoming else { return nil }
        let reason =
            if judgement.acuity == .critical {
                "nobody's and critical"
            } else if let due = reading.dues.first(where: { $0.at < incoming.endsAt }) {
                "nobody's, \(situation.words(of: due))"
            } else if let since = reading.waitingSince {
                "nobody's, and the customer waits since \(situation.words(since))"
            } else {
                nil as String?
            }
        guard let reason else { return .excluded("nobody's, and nothing is due") }
        return .hand(.init(reason: reason, replacement: nil, mayStay: false))
    }

    private func custodianUnavailable() -> Decision? {
        guard let custodian,
            let unavailability = situation.duty.unavailability(
                of: custodian, at: situation.now, clock: situation.clock, policy: situation.policy)
        else { return nil }
        var words = situation.name(custodian) + " "
        words += unavailability.words(clock: situation.clock, now: situation.zonedNow)
        if case .out = unavailability, let back = comesBack(custodian), !isNotTakenOver {
            let settled = back + .minutes(situation.policy.returnBufferMinutes)
            guard let need = need(before: settled) else {
                return .kept("\(words), nothing due before \(situation.words(back))")
            }
            words = "\(need); \(words)"
        }
        return .hand(
            .init(
                reason: words,
                replacement: situation.duty.replacement(
                    of: custodian, at: situation.now, clock: situation.clock,
                    policy: situation.policy),
                mayStay: false))
    }

    /// Who called in and comes back soon is off duty, no more: what can wait need not change hands.
    private func comesBack(_ custodian: AgentID) -> Instant? {
        let horizon = situation.now + .hours(situation.policy.absentAfterHours)
        return situation.duty.turns[custodian]?.first { $0.startsAt > situation.now }
            .flatMap { $0.startsAt <= horizon ? $0.startsAt : nil }
    }

    private var isNotTakenOver: Bool {
        custody.liveEntry.map { $0.state != .accepted } ?? false
    }

    private func custodianOnDuty() -> Decision? {
        guard let custodian,
            let span = situation.duty.span(of: custodian, at: situation.now)
        else { return nil }
        return .kept("on shift until \(situation.words(span.endsAt))")
    }

    private func custodianReceives() -> Decision? {
        guard let custodian, let incoming = situation.incoming,
            let turn = situation.duty.turns[custodian]?.first(where: {
                incoming.shiftIDs.contains($0.shiftID) && $0.startsAt > situation.now
            })
        else { return nil }
        return .kept("next on, \(situation.words(turn.startsAt))", tellsReturn: true)
    }

    private func custodianOff() -> Decision {
        guard let custodian else { return .excluded("nobody's, and nothing is due") }
        let back = situation.duty.nextSpan(of: custodian, after: situation.now)?.startsAt
        let backWords = back.map { "back \(situation.words($0))" } ?? "no next shift known"
        if situation.policy.scope == .all,
            situation.leaving.contains(where: { $0.agentID == custodian })
        {
            return .hand(
                .init(
                    reason: "\(situation.name(custodian)) has gone off shift, \(backWords)",
                    replacement: nil, mayStay: true, tellsReturn: back != nil))
        }
        let buffer = TimeSpan.minutes(situation.policy.returnBufferMinutes)
        guard let need = need(before: back.map { $0 + buffer } ?? .distantFuture) else {
            return .kept("\(backWords), nothing due before", tellsReturn: back != nil)
        }
        return .hand(
            .init(
                reason: "\(need); \(situation.name(custodian)) \(backWords)", replacement: nil,
                mayStay: true, tellsReturn: back != nil))
    }

    /// What cannot wait until then, in words.
    ///
    /// - Parameter settled: when the custodian is back and has settled in, or others decide anew.
    func need(before settled: Instant) -> String? {
        if let due = reading.dues.first(where: { $0.at < settled }) {
            return situation.words(of: due)
        }
        if let since = reading.waitingSince {
            return "the customer waits since \(situation.words(since))"
        }
        if judgement.acuity == .critical {
            return judgement.reasons.first?.text ?? "critical"
        }
        return nil
    }
}

extension Situation {
    /// "due 23:10", "missed 21:20", "wakes 06:00".
    func words(of due: Due) -> String {
        let at = words(due.at)
        if due.origin == .wakeUp { return due.at < now ? "woke \(at)" : "wakes \(at)" }
        return due.at < now ? "missed \(at)" : "due \(at)"
    }
}
