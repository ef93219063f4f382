import Assignment
package import Domain

extension Planner {
    /// What must move of the cases of somebody who called in sick or late, and to whom: the
    /// boundary's own rules of fit and cost, asked between two boundaries for one person's cases.
    ///
    /// - Parameters:
    ///   - at: business time of the run; the absence must cover it.
    ///   - history: of this team and of its cases in other teams, open exceptions included.
    /// - Returns: nil when the agent holds nothing here, or the team had no boundary yet.
    package static func relief(
        for absence: Absence, of team: Team, at: Instant, snapshot: Snapshot, history: History,
        policy: Policy
    ) -> Relief? {
        guard absence.covers(at), history.watermark != nil else { return nil }
        let situation = Situation(
            team: team, dueBoundaries: [at], runAt: at, snapshot: snapshot, history: history,
            policy: policy, relieving: absence.agentID)
        let rules = ReliefRules(
            absence: absence, situation: situation, snapshot: snapshot, history: history)
        if rules.held.isEmpty { return nil }
        var theirs = snapshot
        theirs.cases = snapshot.cases.filter { rules.held[$0.id] != nil }
        var boundary = BoundaryPlanning(
            situation: situation, snapshot: theirs, history: history, rules: rules)
        boundary.decideEachCase()
        // Everybody's load counts only once something has to move, which is not every run.
        if !boundary.toHand.isEmpty {
            boundary = BoundaryPlanning(
                situation: situation, snapshot: snapshot, history: history, rules: rules)
            boundary.decideEachCase()
            boundary.assign()
        }
        return ReliefPlanning(boundary: boundary, rules: rules).relief()
    }
}

/// Makes one commit of what was decided about an absent agent's cases.
struct ReliefPlanning: Sendable {
    private typealias Concern = ExceptionDetail.ConcernedCase

    var boundary: BoundaryPlanning
    let rules: ReliefRules

    private var situation: Situation { boundary.situation }
    private var history: History { boundary.history }

    func relief() -> Relief {
        let handed = boundary.toHand.filter { $0.placement?.receiver != nil }
        var seen: [CaseID: AgentID] = [:]
        for item in handed {
            let openCase = item.atBoundary.reading.openCase
            seen[openCase.id] = openCase.assigneeID
        }
        let exceptions = exceptions(handed)
        var packed = boundary
        let packs = packed.makePacks()
        return Relief(
            teamID: situation.team.id, absence: rules.absence, at: situation.now,
            readAt: situation.readAt, packs: packs, moved: moved(packed.ledger),
            seenAssignees: seen, exceptions: exceptions, waitsUntil: waitsUntil,
            words: words(told(handed)), plannedFrom: history.livePacks)
    }

    /// The entries these cases leave; what became of other people's is the next boundary's.
    private func moved(_ ledger: [LedgerEntry]) -> [MovedCase] {
        boundary.toHand.compactMap { item in
            let entry = ledger[item.ledgerIndex]
            guard let index = entry.packIndex, let old = history.packed[entry.caseID],
                old.packState != .superseded, old.state != .moved
            else { return nil }
            return MovedCase(packID: old.packID, caseID: entry.caseID, toPackIndex: index)
        }.sorted { ($0.packID, $0.caseID) < ($1.packID, $1.caseID) }
    }

    /// Who is late takes over later what still waits for them.
    private var waitsUntil: Instant? {
        guard rules.absence.kind == .late, let back = rules.back else { return nil }
        let leaving = Set(boundary.toHand.map(\.atBoundary.reading.openCase.id))
        let isAnyWaiting = rules.held.contains { id, holding in
            guard case .notTakenOver = holding else { return false }
            return !leaving.contains(id)
        }
        return isAnyWaiting ? back : nil
    }

    /// Keyed by the start of the absence: however often a run looks, it is the same exception.
    private func exceptions(_ handed: [CaseToHand]) -> [PlannedException] {
        let told = Set(
            history.openExceptions.filter { $0.kind == .noReceiver }.flatMap(\.caseIDs))
        let unplaced = boundary.unassigned().filter { exception in
            exception.detail.cases.contains { !told.contains($0.caseID) }
        }
        let all =
            unplaced + boundary.overCapacity() + boundary.thirdPersons() + toldOfAbsence(handed)
        return all.map { exception in
            var exception = exception
            exception.keyInstant = rules.absence.from
            return exception
        }
    }

    private var toldBefore: OpenException? {
        history.openExceptions.first {
            $0.kind == .agentAbsent && $0.detail.agentID == rules.absence.agentID
        }
    }

    /// Once for each absence, and again when there is something else to tell.
    private func toldOfAbsence(_ handed: [CaseToHand]) -> [PlannedException] {
        let concerns = told(handed)
        let headline = words(concerns)
        if toldBefore?.detail.headline == headline { return [] }
        let left = boundary.toHand.filter { $0.placement?.receiver == nil }
        return [
            PlannedException(
                kind: .agentAbsent, keyInstant: rules.absence.from,
                detail: ExceptionDetail(
                    headline: headline, agentID: rules.absence.agentID,
                    nearestDue: left.compactMap(\.atBoundary.judgement.nextDue?.at).min()
                        .map(situation.clock.zoned),
                    cases: concerns))
        ]
    }

    /// All that has moved in this absence, with whom it went to.
    private func told(_ handed: [CaseToHand]) -> [ExceptionDetail.ConcernedCase] {
        var concerns: [CaseID: Concern] = [:]
        for old in toldBefore?.detail.cases ?? [] { concerns[old.caseID] = old }
        for item in handed {
            guard let receiver = item.placement?.receiver else { continue }
            let openCase = item.atBoundary.reading.openCase
            concerns[openCase.id] = Concern(
                caseID: openCase.id, caseNumber: openCase.number,
                reason: "to \(situation.name(receiver))")
        }
        return concerns.values.sorted { $0.caseID < $1.caseID }
    }

    /// "Jonas is out until 22:00: 4 cases moved, 3 to Lea, 1 to Omar; 2 stay, nothing due before
    /// Jonas is back 22:00".
    private func words(_ told: [ExceptionDetail.ConcernedCase]) -> String {
        var parts: [String] = []
        if !told.isEmpty {
            let shares = Dictionary(grouping: told, by: \.reason)
                .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
                .map { "\($0.value.count) \($0.key)" }
            parts.append(
                "\(counted(told.count, "case")) moved, \(shares.joined(separator: ", "))")
        }
        let stuck = boundary.toHand.count { $0.placement?.receiver == nil }
        if stuck > 0 { parts.append("no one fits yet for \(counted(stuck, "case"))") }
        let staying = rules.held.count - boundary.toHand.count
        if staying > 0 {
            parts.append("\(staying) \(staying == 1 ? "stays" : "stay"), \(rules.stayWords)")
        }
        return "\(rules.absenceWords): \(parts.joined(separator: "; "))"
    }
}
