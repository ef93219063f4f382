package import Domain

extension Planner {
    /// What has become of a team's open exceptions: those whose condition has gone are settled,
    /// and for cases that wait for a lead somebody is proposed, by the rules of a boundary.
    ///
    /// - Parameter history: as it is after all else that the run did.
    /// - Returns: ordered by exception.
    package static func tidy(
        _ team: Team, snapshot: Snapshot, history: History, policy: Policy, at: Instant
    ) -> [ExceptionChange] {
        let situation = Situation(
            team: team, dueBoundaries: [at], runAt: at, snapshot: snapshot, history: history,
            policy: policy)
        let tidying = Tidying(situation: situation, snapshot: snapshot, history: history)
        var settled: [ExceptionChange] = []
        var left: [OpenException] = []
        for exception in history.openExceptions {
            if let resolution = tidying.gone(exception) {
                settled.append(.settle(exceptionID: exception.id, resolution: resolution))
            } else {
                left.append(exception)
            }
        }
        return settled + Suggestions(situation, snapshot, history, of: left).changes()
    }

    /// The same for open cases that were in no team's boundary, over all teams.
    ///
    /// - Parameter uncovered: those there are now.
    package static func tidyUncovered(
        _ open: [OpenException], uncovered: [PlannedException], at: Instant
    ) -> [ExceptionChange] {
        let left = Set(uncovered.flatMap(\.detail.cases).map(\.caseID))
        let toldToday = Set(uncovered.map { $0.teamID ?? PlannedException.noTeam })
        let today = ZonedInstant(at, offsetSeconds: 0).date
        return open.compactMap { exception in
            guard exception.kind == .uncovered, exception.boundaryAt == nil else { return nil }
            if !exception.caseIDs.contains(where: left.contains) {
                return .settle(
                    exceptionID: exception.id, resolution: "solved, or in a team's hands")
            }
            let isOld = ZonedInstant(exception.raisedAt, offsetSeconds: 0).date < today
            guard isOld, toldToday.contains(exception.teamID ?? PlannedException.noTeam) else {
                return nil
            }
            return .settle(exceptionID: exception.id, resolution: "counted again the day after")
        }
    }
}

/// Whether what an exception is about is still so.
struct Tidying: Sendable {
    let situation: Situation
    private let snapshot: Snapshot
    private let history: History
    private let openCases: OpenCases
    /// Cases each agent answers for, over all teams.
    private let load: [AgentID: Int]
    /// The last boundary that counted cases of a kind together.
    private let lastCount: [ExceptionKind: Instant]

    init(situation: Situation, snapshot: Snapshot, history: History) {
        self.situation = situation
        self.snapshot = snapshot
        self.history = history
        openCases = OpenCases(snapshot)
        var load: [AgentID: Int] = [:]
        for openCase in snapshot.cases where !openCase.isHeldByBot {
            if let custodian = Custody(of: openCase, history: history).custodian {
                load[custodian, default: 0] += 1
            }
        }
        self.load = load
        lastCount = Dictionary(
            history.openExceptions.filter(\.isCount).compactMap { exception in
                exception.boundaryAt.map { (exception.kind, $0) }
            }, uniquingKeysWith: max)
    }

    private var now: Instant { situation.now }

    /// What became of it, in words; nil while it is still so.
    func gone(_ exception: OpenException) -> String? {
        if let again = countedAgain(exception) { return again }
        return switch exception.kind {
        case .noReceiver: all(exception) { inHands($0, since: exception) }
        case .wokeWhileAway:
            all(exception) { inHands($0, since: exception) ?? snoozedAgain($0) }
        case .declined: all(exception) { rehanded($0, after: exception.packID) }
        case .unowned: all(exception) { owned($0) }
        case .thirdPerson: all(exception) { passedOn($0, since: exception) }
        case .overCapacity: all(exception) { fits($0, since: exception) }
        case .uncovered: covered(exception)
        case .deadlineInGap, .noIncomingShift: somebodyThere(exception)
        case .agentAbsent: back(exception)
        case .unconfirmed: calledIn(exception)
        case .countMismatch, .changedUnderneath, .readBackMismatch, .confirmedUntouched,
            .lateBoundary, .badRow:
            nil
        }
    }

    /// A later boundary has counted what is left: two counts of the same cases are one too many.
    private func countedAgain(_ exception: OpenException) -> String? {
        guard exception.isCount, let boundary = exception.boundaryAt,
            let last = lastCount[exception.kind], last > boundary
        else { return nil }
        return "counted again \(situation.words(last))"
    }

    /// "handed to Lea at 06:00"; of several "2 handed to Lea at 06:00, 1 solved".
    private func all(
        _ exception: OpenException, _ fate: (CaseID) -> String?
    ) -> String? {
        let ids = exception.caseIDs
        let fates = ids.compactMap(fate)
        guard !ids.isEmpty, fates.count == ids.count else { return nil }
        if ids.count == 1 { return fates[0] }
        return Dictionary(grouping: fates) { $0 }
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            .map { "\($0.value.count) \($0.key)" }.joined(separator: ", ")
    }

    private func solved(_ id: CaseID) -> String? { openCases.isSolved(id) ? "solved" : nil }

    private func custody(_ id: CaseID) -> Custody? {
        openCases[id].map { Custody(of: $0, history: history) }
    }

    /// Somebody has been given it since, by the job, a lead or a person in the helpdesk; or who
    /// answers for it is there.
    private func inHands(_ id: CaseID, since exception: OpenException) -> String? {
        if let solved = solved(id) { return solved }
        guard let custody = custody(id) else { return nil }
        if let entry = custody.liveEntry, entry.assignedAt >= exception.raisedAt,
            custody.origin == .receiver
        {
            return handed(entry)
        }
        if let person = byPerson(custody) { return person }
        // The next boundary may have found that it can wait.
        let known = exception.boundaryAt ?? exception.raisedAt
        if let line = history.ledger[id], line.boundaryAt > known, line.disposition != .unassigned {
            return "\(line.disposition.rawValue) at the boundary "
                + situation.words(line.boundaryAt)
        }
        guard exception.raisedAt < now, !custody.wasDeclined, let custodian = custody.custodian,
            situation.duty.span(of: custodian, at: now) != nil,
            situation.duty.coveringAbsence(of: custodian, at: now) == nil
        else { return nil }
        return "\(situation.name(custodian)) is there"
    }

    private func byPerson(_ custody: Custody) -> String? {
        guard custody.origin == .changedByPerson, let custodian = custody.custodian else {
            return nil
        }
        return "assigned to \(situation.name(custodian)) in the helpdesk"
    }

    private func snoozedAgain(_ id: CaseID) -> String? {
        guard let openCase = openCases[id], openCase.status == .snoozed,
            let wake = openCase.wakeAt, wake > now
        else { return nil }
        return "snoozed until \(situation.words(wake))"
    }

    private func rehanded(_ id: CaseID, after pack: PackID?) -> String? {
        if let solved = solved(id) { return solved }
        guard let custody = custody(id) else { return nil }
        if let entry = custody.liveEntry, entry.packID > pack ?? 0 {
            return handed(entry)
        }
        if let person = byPerson(custody) { return person }
        // Declined, or "not mine" of what they took over and hold still.
        if custody.wasDeclined || custody.liveEntry?.packID == pack { return nil }
        // A boundary has seen since that a person gave it to somebody.
        return custody.custodian.map { "with \(situation.name($0))" }
    }

    private func owned(_ id: CaseID) -> String? {
        solved(id) ?? custody(id)?.custodian.map { "with \(situation.name($0))" }
    }

    /// Whoever was to keep it has it no longer: that they should is no advice any more.
    private func passedOn(_ id: CaseID, since exception: OpenException) -> String? {
        if let solved = solved(id) { return solved }
        guard let custody = custody(id) else { return nil }
        if let entry = custody.liveEntry, entry.assignedAt > exception.raisedAt {
            return handed(entry)
        }
        guard let receiver = exception.detail.agentID, custody.custodian != receiver else {
            return nil
        }
        return "with \(custody.custodian.map(situation.name) ?? "nobody")"
    }

    private func handed(_ entry: PackedCase) -> String {
        "handed to \(situation.name(entry.to)) \(situation.words(entry.assignedAt))"
    }

    private func fits(_ id: CaseID, since exception: OpenException) -> String? {
        if let solved = solved(id) { return solved }
        guard let entry = custody(id)?.liveEntry,
            entry.boundaryAt == exception.boundaryAt ?? entry.boundaryAt
        else { return "handed on" }
        return load[entry.to] ?? 0 <= capacity(of: entry.to) ? "fits by now" : nil
    }

    /// On the shift that runs or comes, else as the agent or the policy says.
    private func capacity(of agent: AgentID) -> Int {
        situation.incoming?.receiver(agent)?.capacity
            ?? situation.agents[agent]?.capacity ?? situation.policy.capacity
    }

    private func covered(_ exception: OpenException) -> String? {
        if let boundary = exception.boundaryAt {
            if let watermark = history.watermark, watermark > boundary {
                return "in the ledger \(situation.words(watermark))"
            }
            return all(exception, solved)
        }
        return all(exception) { id in
            if let solved = solved(id) { return solved }
            // A roster that ran out has accounted for it once, which is no answer to this.
            guard let entry = history.ledger[id], entry.boundaryAt >= exception.raisedAt else {
                return nil
            }
            return "in the ledger \(situation.words(entry.boundaryAt))"
        }
    }

    /// A gap ends when somebody is there; a team without anybody to come, when somebody does.
    private func somebodyThere(_ exception: OpenException) -> String? {
        guard let first = situation.incoming?.receivers.first else { return nil }
        if exception.kind == .deadlineInGap && first.startsAt > now {
            return all(exception, solved)
        }
        let verb = first.startsAt > now ? "comes" : "is there since"
        return "\(first.agent.name) \(verb) \(situation.words(first.startsAt))"
    }

    /// Nothing waits any more for somebody who called in: that says why it was not taken over.
    private func calledIn(_ exception: OpenException) -> String? {
        guard let agent = exception.detail.facts.to,
            situation.duty.coveringAbsence(of: agent, at: now) != nil
        else { return nil }
        let isWaiting = history.packed.values.contains { entry in
            entry.packID == exception.packID && entry.solvedAt == nil
                && (entry.state == .waiting || entry.state == .void)
        }
        return isWaiting ? nil : "\(situation.name(agent)) called in; handed on"
    }

    private func back(_ exception: OpenException) -> String? {
        guard let agent = exception.detail.agentID else { return nil }
        if situation.duty.coveringAbsence(of: agent, at: now) == nil {
            return "\(situation.name(agent)) is back"
        }
        guard let boundary = exception.boundaryAt, let watermark = history.watermark,
            watermark > boundary
        else { return nil }
        return "decided anew at the boundary \(situation.words(watermark))"
    }
}

extension OpenException {
    /// Tells of cases of one boundary together, each of which the next boundary looks at anew.
    fileprivate var isCount: Bool {
        caseID == nil && packID == nil && [.noReceiver, .overCapacity, .unowned].contains(kind)
    }
}
