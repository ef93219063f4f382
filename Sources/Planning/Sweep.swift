package import Domain
import Story

extension Planner {
    /// The second part of a sweep: what the helpdesk tells about packs already handed out.
    ///
    /// - Parameter history: of this team; only its entries that are waiting, accepted or void are
    ///   looked at.
    /// - Returns: ordered by pack and case; what concerns cases outside packs comes last.
    package static func sweep(
        _ team: TeamID, snapshot: Snapshot, history: History, policy: Policy, at: Instant
    ) -> [SweepAction] {
        Sweep(team: team, snapshot: snapshot, history: history, policy: policy, at: at).actions()
    }
}

struct Sweep: Sendable {
    let team: TeamID
    let snapshot: Snapshot
    let history: History
    let policy: Policy
    let at: Instant
    let clock: ZoneClock
    /// In order of pack, then case.
    let live: [PackedCase]
    private let openCases: OpenCases

    init(team: TeamID, snapshot: Snapshot, history: History, policy: Policy, at: Instant) {
        self.team = team
        self.snapshot = snapshot
        self.history = history
        self.policy = policy
        self.at = at
        clock = snapshot.teams.first { $0.id == team }.map(snapshot.clock(of:)) ?? .utc
        live = history.packed.values.filter { entry in
            entry.teamID == team && entry.packState != .superseded
                && [.waiting, .accepted, .void].contains(entry.state)
        }.sorted { ($0.packID, $0.caseID) < ($1.packID, $1.caseID) }
        openCases = OpenCases(snapshot, only: Set(live.map(\.caseID)))
    }

    func actions() -> [SweepAction] {
        let notes = NotesByReceivers(self)
        var actions: [SweepAction] = []
        for entry in live {
            guard let openCase = openCases[entry.caseID] else {
                actions += solved(entry)
                actions += sinceSolved(entry)
                continue
            }
            if entry.solvedAt != nil {
                actions.append(.solve(packID: entry.packID, caseID: entry.caseID, at: nil))
            }
            let messages = snapshot.messages[entry.caseID] ?? []
            let story = CaseStory(messages, clock: clock, at: at)
            if let decided = notes.decision(on: entry) {
                actions.append(decided)
            } else if let cause = voidCause(entry, messages: messages) {
                actions.append(
                    .void(
                        packID: entry.packID, caseID: entry.caseID, reason: cause.reason,
                        writtenAt: cause.writtenAt, dueAt: cause.dueAt))
            }
            actions += since(entry, number: openCase.number, messages: messages)
            actions += changedUnderneath(entry, openCase)
            actions += notMineAfterTakingOver(entry, openCase, notes: notes)
            actions += untouched(entry, openCase, messages: messages, story: story)
            actions += readBackMismatch(entry, openCase, story: story)
            actions += judgement(entry, story: story)
        }
        return actions + wokeWhileAway()
    }

    func name(_ id: AgentID) -> String { snapshot.agents[id]?.name ?? id }

    func words(_ instant: Instant) -> String {
        clock.zoned(instant).worded(from: clock.zoned(at))
    }

    private func solved(_ entry: PackedCase) -> [SweepAction] {
        if entry.solvedAt != nil || !openCases.isSolved(entry.caseID) { return [] }
        let closedAt = snapshot.outcomes[entry.caseID]?.closedAt ?? snapshot.readAt
        return [.solve(packID: entry.packID, caseID: entry.caseID, at: closedAt)]
    }

    func raise(
        _ kind: ExceptionKind, _ entry: PackedCase, _ openCase: Case, key: Instant,
        headline: String, suggestion: String? = nil, agentID: AgentID?, reason: String
    ) -> SweepAction {
        .raise(
            PlannedException(
                kind: kind, caseID: entry.caseID, packID: entry.packID, keyInstant: key,
                detail: ExceptionDetail(
                    headline: headline, suggestion: suggestion, agentID: agentID,
                    nearestDue: entry.nextDueAt.map(clock.zoned),
                    cases: [
                        ExceptionDetail.ConcernedCase(
                            caseID: entry.caseID, caseNumber: openCase.number, reason: reason)
                    ])))
    }
}
