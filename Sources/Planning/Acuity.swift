import Cues
import Domain
import Story

/// How soon a case can hurt, and what says so.
struct Judgement: Sendable {
    var acuity: Acuity
    /// Most serious first.
    var reasons: [Statement]
    /// The due that counts first; see `Judgement.first`.
    var nextDue: Due?
}

/// The hours acuity is measured by: those of the whole incoming shift, whoever receives.
struct AcuityWindow: Sendable {
    /// The first hour somebody is there: what falls due in it cannot wait for anybody to settle.
    static let firstHour = TimeSpan.hours(1)

    let now: Instant
    /// Misses since then are this handover's; older ones are backlog.
    let giverShiftBegan: Instant
    let firstHourEnds: Instant
    let shiftEnds: Instant

    /// With nobody coming the window is the time in which nobody will.
    init(_ situation: Situation, custodian: AgentID?) {
        now = situation.now
        let outgoing = situation.leaving.map(\.startsAt).min()
        let own = custodian.flatMap { situation.duty.latestSpan(of: $0, upTo: situation.now) }
        giverShiftBegan = own?.startsAt ?? outgoing ?? situation.now - .hours(8)
        firstHourEnds = (situation.incoming?.startsAt ?? situation.now) + Self.firstHour
        shiftEnds =
            situation.incoming?.endsAt
            ?? situation.now + .hours(situation.policy.lookAheadHours)
    }

    func isFreshMiss(_ due: Due) -> Bool {
        due.isOwed && due.at < now && due.at >= giverShiftBegan
    }

    func isSoon(_ due: Due) -> Bool { due.isOwed && due.at >= now && due.at < firstHourEnds }
}

extension Judgement {
    init(_ reading: CaseReading, window: AcuityWindow, situation: Situation) {
        let critical = Self.criticalReasons(reading, window: window, situation: situation)
        let watch = Self.watchReasons(reading, window: window, situation: situation)
        acuity = !critical.isEmpty ? .critical : !watch.isEmpty ? .watch : .steady
        reasons = critical + watch
        nextDue = Self.first(of: reading.dues, window: window)
    }

    /// The due that a receiver must know of first: what can still be met in the first hour, then
    /// what was missed in the giver's shift, then whatever comes next, then the newest old miss.
    static func first(of dues: [Due], window: AcuityWindow) -> Due? {
        dues.first(where: window.isSoon)
            ?? dues.first(where: window.isFreshMiss)
            ?? dues.first { $0.at >= window.now }
            ?? dues.last
    }

    /// More of one sort tell nothing new of how soon it can hurt.
    private static let mostDues = 5

    private static func criticalReasons(
        _ reading: CaseReading, window: AcuityWindow, situation: Situation
    ) -> [Statement] {
        var reasons: [Statement] = []
        let dues = reading.dues.filter { !reading.isIdle($0) }
        for due in dues.filter(window.isSoon).prefix(mostDues) {
            reasons.append(
                Statement("due \(situation.words(due.at)): \(due.what)", evidence: due.evidence))
        }
        for due in dues.filter(window.isFreshMiss).prefix(mostDues) {
            reasons.append(
                Statement("missed \(situation.words(due.at)): \(due.what)", evidence: due.evidence))
        }
        let graveFrom = situation.now - .hours(situation.policy.safetyCueHours)
        for cue in reading.mood.cues
        where cue.kind.isGrave && (cue.at > graveFrom || cue.isUnanswered) {
            reasons.append(cue.statement(clock: situation.clock))
        }
        let row = [Evidence(relation: "open_case", id: reading.openCase.id)]
        if reading.openCase.priority == 1, !reading.isThanked, let since = reading.waitingSince {
            reasons.append(
                Statement(
                    "urgent, and the customer waits since \(situation.words(since))",
                    evidence: row))
        }
        return reasons
    }

    private static func watchReasons(
        _ reading: CaseReading, window: AcuityWindow, situation: Situation
    ) -> [Statement] {
        var reasons: [Statement] = []
        let row = [Evidence(relation: "open_case", id: reading.openCase.id)]
        let inShift = reading.dues.filter { due in
            due.at >= window.now && due.at < window.shiftEnds
                && (!window.isSoon(due) || reading.isIdle(due))
        }
        for due in inShift.prefix(mostDues) {
            let verb = due.origin == .wakeUp ? "" : "due "
            reasons.append(
                Statement(
                    due.origin == .wakeUp
                        ? "wakes up \(situation.words(due.at))"
                        : "\(verb)\(situation.words(due.at)): \(due.what)",
                    evidence: due.evidence))
        }
        if reading.mood.trend == .worse, let cue = reading.mood.newestUpsetCue {
            reasons.append(
                Statement(
                    "sounds worse than before",
                    at: situation.clock.zoned(cue.at), evidence: [cue.evidence]))
        }
        if reading.mood.isStronglyUpset, let cue = reading.mood.strongestUpsetCue {
            reasons.append(cue.statement(clock: situation.clock))
        }
        if reading.openCase.priority == 2, !reading.isThanked, let since = reading.waitingSince {
            reasons.append(
                Statement(
                    "high priority, and the customer waits since \(situation.words(since))",
                    evidence: row))
        }
        if let customer = reading.customer, customer.isVIP {
            reasons.append(
                Statement("VIP", evidence: [Evidence(relation: "customer", id: customer.id)]))
        }
        if let miss = reading.dues.last(where: {
            $0.isOwed && $0.at < window.now
                && (!window.isFreshMiss($0) || reading.isIdle($0))
        }) {
            reasons.append(
                Statement(
                    "backlog: missed \(situation.words(miss.at)): \(miss.what)",
                    evidence: miss.evidence))
        }
        return reasons
    }

    /// A case that changes hands after two people already is never steady.
    mutating func raiseForThirdPerson(_ reading: CaseReading) {
        guard reading.story.people.count >= 2 else { return }
        let statement = Statement(
            "has heard from \(reading.story.people.count) people already",
            evidence: reading.story.people.map {
                Evidence(relation: "message", id: $0.firstMessageID)
            })
        reasons.append(statement)
        acuity = min(acuity, .watch)
    }
}

extension ReadCue {
    func statement(clock: ZoneClock) -> Statement {
        Statement(
            CueReader.words(for: kind, intensity: intensity), at: clock.zoned(at),
            evidence: [evidence])
    }
}

extension MoodReading {
    var strongestUpsetCue: ReadCue? { cues.first(where: \.kind.isUpset) }

    var newestUpsetCue: ReadCue? {
        let upset = cues.filter(\.kind.isUpset)
        return upset.max { $0.at < $1.at }
    }
}
