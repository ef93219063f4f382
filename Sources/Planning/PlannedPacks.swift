import Assignment
import Domain
import Story

extension BoundaryPlanning {
    /// The last step: makes one pack for each giver and receiver who share a case, ordered by
    /// receiver, then giver, and writes its number into the ledger.
    ///
    /// Lets go of each story, with its cues and dues, once its content is written: both at once for
    /// every case would double the memory of a large boundary. Exceptions, which tell of dues, must
    /// be known by then; moved cases need the numbers, and are asked for afterwards.
    mutating func makePacks() -> [PlannedPack] {
        guard let incoming = situation.incoming else { return [] }
        var byReceiver: [AgentID: [Int]] = [:]
        for (index, item) in toHand.enumerated() {
            guard let id = item.placement?.receiver else { continue }
            byReceiver[id, default: []].append(index)
        }
        var packs: [PlannedPack] = []
        for receiver in incoming.receivers.sorted(by: { $0.agent.id < $1.agent.id }) {
            let brief = (byReceiver[receiver.agent.id] ?? []).sorted { a, b in
                isReadBefore(toHand[a], toHand[b])
            }
            var byGiver: [AgentID?: [PlannedCase]] = [:]
            var ledgerIndices: [AgentID?: [Int]] = [:]
            for (offset, index) in brief.enumerated() {
                let giver = toHand[index].atBoundary.custodian
                byGiver[giver, default: []].append(
                    plannedCase(toHand[index], position: offset + 1, receiver: receiver))
                ledgerIndices[giver, default: []].append(toHand[index].ledgerIndex)
                toHand[index].atBoundary.reading.forgetStory()
            }
            for giver in byGiver.keys.sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
                let cases = byGiver[giver] ?? []
                for index in ledgerIndices[giver] ?? [] { ledger[index].packIndex = packs.count }
                packs.append(
                    PlannedPack(
                        from: giver, to: receiver.agent.id, receiverStartsAt: receiver.startsAt,
                        receiverEndsAt: receiver.endsAt,
                        confirmBy: confirmBy(cases, receiver: receiver), cases: cases))
            }
        }
        return packs
    }

    /// The order of a brief: by acuity; within it what can still be met on the incoming shift,
    /// then what was missed, then what is due later; the earlier due first.
    private func isReadBefore(_ a: CaseToHand, _ b: CaseToHand) -> Bool {
        let (first, second) = (a.atBoundary.judgement, b.atBoundary.judgement)
        return (
            first.acuity.rank, urgency(first), first.nextDue?.at ?? .distantFuture,
            a.atBoundary.reading.openCase.id
        ) < (
            second.acuity.rank, urgency(second), second.nextDue?.at ?? .distantFuture,
            b.atBoundary.reading.openCase.id
        )
    }

    private func urgency(_ judgement: Judgement) -> Int {
        guard let due = judgement.nextDue?.at else { return 2 }
        if due < situation.now { return 1 }
        return due < situation.incoming?.endsAt ?? .distantFuture ? 0 : 2
    }

    private func plannedCase(
        _ item: CaseToHand, position: Int, receiver: Receiver
    ) -> PlannedCase {
        let atBoundary = item.atBoundary
        let reading = atBoundary.reading
        let placement = item.placement ?? Placement(caseID: reading.openCase.id)
        let writer = ContentWriter(
            situation: situation, reading: reading, judgement: atBoundary.judgement,
            handing: item.handing, giver: atBoundary.custodian,
            heldThrough: atBoundary.custody.liveEntry, receiver: receiver, placement: placement)
        return PlannedCase(
            caseID: reading.openCase.id, position: position, acuity: atBoundary.judgement.acuity,
            nextDueAt: atBoundary.judgement.nextDue?.at,
            customerID: reading.openCase.customerID, lastMessageAt: reading.story.lastMessageAt,
            lastMessageSeq: reading.story.lastMessageSeq, content: writer.content())
    }

    private func confirmBy(_ cases: [PlannedCase], receiver: Receiver) -> Instant {
        let policy = situation.policy
        let minutes =
            cases.contains { $0.acuity == .critical }
            ? policy.confirmWithinCriticalMinutes : policy.confirmWithinMinutes
        return max(situation.now, receiver.startsAt) + .minutes(minutes)
    }

    /// Entries whose case goes to somebody else, by us or by a person, once packs are made. Where
    /// custody stays with the receiver the entry lives on.
    func movedCases() -> [MovedCase] {
        var moved: [MovedCase] = []
        for item in toHand {
            let entry = ledger[item.ledgerIndex]
            let custody = item.atBoundary.custody
            guard let index = entry.packIndex, let left = custody.liveEntry ?? custody.endedEntry
            else { continue }
            moved.append(
                MovedCase(packID: left.packID, caseID: entry.caseID, toPackIndex: index))
        }
        let rehanded = Set(moved.map(\.caseID))
        for (caseID, packID) in endedEntries where !rehanded.contains(caseID) {
            moved.append(MovedCase(packID: packID, caseID: caseID, toPackIndex: nil))
        }
        return moved.sorted { ($0.packID, $0.caseID) < ($1.packID, $1.caseID) }
    }
}
