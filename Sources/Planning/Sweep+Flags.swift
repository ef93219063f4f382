import Domain
import Story

extension Sweep {
    /// A person gave the case to somebody other than its receiver: their change stands, and the
    /// leads hear of it.
    func changedUnderneath(_ entry: PackedCase, _ openCase: Case) -> [SweepAction] {
        guard Custody(of: openCase, history: history).endedEntry != nil else { return [] }
        let now = openCase.assigneeID.map(name) ?? "nobody"
        return [
            raise(
                .changedUnderneath, entry, openCase, key: entry.boundaryAt,
                headline: "handed to \(name(entry.to)), assigned to \(now) in the helpdesk",
                agentID: openCase.assigneeID, reason: "now assigned to \(now)")
        ]
    }

    /// "Not mine" of a case that its receiver took over: it stays theirs, and a lead is told, who may
    /// give it to somebody else.
    func notMineAfterTakingOver(
        _ entry: PackedCase, _ openCase: Case, notes: NotesByReceivers
    ) -> [SweepAction] {
        guard let note = notes.notMine(ofTaken: entry),
            Custody(of: openCase, history: history).endedEntry == nil
        else { return [] }
        return [
            raise(
                .declined, entry, openCase, key: note.at,
                headline: "\(openCase.number) needs another home. \(name(entry.to)), who took it "
                    + "over: \(ExceptionDetail.Facts.quoted(reason: note.reason))",
                agentID: entry.to, reason: note.reason)
        ]
    }

    /// Taken over, its time passed, and its receiver has not been seen on it since the boundary.
    ///
    /// The note that took it over is no work on it.
    func untouched(
        _ entry: PackedCase, _ openCase: Case, messages: [Message], story: CaseStory
    ) -> [SweepAction] {
        guard entry.state == .accepted, let due = entry.nextDueAt, due < at,
            due >= entry.readAt
        else { return [] }
        // Moved or removed: then somebody has looked after it.
        let dues = Due.all(
            of: openCase, deadlines: snapshot.deadlines[entry.caseID] ?? [], story: story,
            now: entry.readAt)
        guard dues.contains(where: { $0.at == due }) else { return [] }
        let signs = Set(story.receiverNotes.map(\.messageID))
        let isTouched = messages.contains { message in
            message.authorID == entry.to && message.authorKind == .agent
                && message.sentAt >= entry.boundaryAt && message.sentAt <= at
                && !signs.contains(message.id)
        }
        if isTouched { return [] }
        return [
            raise(
                .confirmedUntouched, entry, openCase, key: due,
                headline: "taken over by \(name(entry.to)); \(words(due)) passed, no entry",
                agentID: entry.to, reason: "due \(words(due))")
        ]
    }

    /// What the receiver repeated, with the deadline it is held against.
    ///
    /// Nil too where that deadline had passed when they said it: nobody can promise it any more, and
    /// they name the time by which they will do it now.
    func comparedReadBack(_ entry: PackedCase, _ story: CaseStory) -> (ReadBack, due: Instant)? {
        guard entry.state == .accepted, let due = entry.nextDueAt, let said = entry.readBack,
            due > saidAt(entry, said, story)
        else { return nil }
        return (ReadBack(said), due)
    }

    /// A note may be older than the sweep that read it; what was said to the store, it dates itself.
    private func saidAt(_ entry: PackedCase, _ words: String, _ story: CaseStory) -> Instant {
        let note = story.receiverNotes.last { note in
            guard case .tookOver(_, words) = note.kind else { return false }
            return note.authorID == entry.to && note.at >= entry.boundaryAt
        }
        // The store's clock is ahead of a run for an earlier time.
        return min(note?.at ?? entry.decidedAt ?? entry.assignedAt, at)
    }

    /// The receiver repeated another time than the one in the pack.
    func readBackMismatch(
        _ entry: PackedCase, _ openCase: Case, story: CaseStory
    ) -> [SweepAction] {
        guard let (said, due) = comparedReadBack(entry, story),
            let times = said.disagrees(with: clock.zoned(due))
        else { return [] }
        let expected = clock.zoned(due).clock
        return [
            raise(
                .readBackMismatch, entry, openCase, key: due,
                headline: "two versions of the next step: the pack says \(expected), "
                    + "\(name(entry.to)) says \(times)",
                suggestion: whetherToAsk(entry.to), agentID: entry.to,
                reason: "due \(words(due))")
        ]
    }

    /// "ask Lea", or "Lea is out until 12:00".
    private func whetherToAsk(_ id: AgentID) -> String {
        let duty = Duty(snapshot: snapshot, history: history, policy: policy)
        guard let absence = duty.coveringAbsence(of: id, at: at) else { return "ask \(name(id))" }
        if absence.kind == .late, let until = absence.until {
            return "\(name(id)) is late until \(words(until))"
        }
        let out = Unavailability.out(until: absence.until)
        return "\(name(id)) \(out.words(clock: clock, now: clock.zoned(at)))"
    }

    /// Woken since the team's last read, while its custodian is off for longer than the buffer.
    func wokeWhileAway() -> [SweepAction] {
        guard let lastRead = history.lastReadAt else { return [] }
        let woken = snapshot.cases.filter { openCase in
            guard openCase.teamID == team, let wake = openCase.wakeAt else { return false }
            return wake > lastRead && wake <= at
        }.sorted { $0.id < $1.id }
        if woken.isEmpty { return [] }
        let duty = Duty(snapshot: snapshot, history: history, policy: policy)
        let here = duty.incoming(team: team, at: at, policy: policy)
        return woken.compactMap { openCase in
            guard let wake = openCase.wakeAt,
                let custodian = Custody(of: openCase, history: history).custodian,
                duty.span(of: custodian, at: at) == nil
            else { return nil }
            let back = duty.nextSpan(of: custodian, after: at)?.startsAt
            if let back, back <= at + .minutes(policy.returnBufferMinutes) { return nil }
            let story = CaseStory(snapshot.messages[openCase.id] ?? [], clock: clock, at: at)
            let knower = here?.receivers.first { receiver in
                receiver.startsAt <= at
                    && story.people.contains { $0.agentID == receiver.agent.id }
            }
            let backWords = back.map { "back \(words($0))" } ?? "away"
            return .raise(
                PlannedException(
                    kind: .wokeWhileAway, caseID: openCase.id, keyInstant: wake,
                    detail: ExceptionDetail(
                        headline: "woke \(words(wake)), \(name(custodian)) \(backWords)",
                        suggestion: knower.map { "suggest \($0.agent.name) (knows the customer)" },
                        suggestedAgentID: knower?.agent.id, agentID: custodian,
                        cases: [
                            ExceptionDetail.ConcernedCase(
                                caseID: openCase.id, caseNumber: openCase.number,
                                reason: "woke \(words(wake))")
                        ])))
        }
    }
}
