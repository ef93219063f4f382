import Domain
import Story

extension Sweep {
    /// As much of a late note as the page shows.
    private static let noteBytes = 240

    /// What colleagues wrote after the read, and not later than the policy's time after the
    /// boundary.
    func since(_ entry: PackedCase, number: String, messages: [Message]) -> [SweepAction] {
        let end = entry.boundaryAt + .minutes(policy.noteAfterMinutes)
        let notes = messages.filter { message in
            message.isInternalNote && message.authorKind == .agent
                && message.authorID != entry.to && message.sentAt > entry.readAt
                && message.sentAt <= min(end, at)
        }
        if notes.isEmpty { return [] }
        return [
            .since(packID: entry.packID, caseID: entry.caseID, notes.map { note($0, on: number) })
        ]
    }

    private func note(_ message: Message, on number: String) -> Statement {
        let who = message.authorID.map(name) ?? "a colleague"
        let words = masked(ReadableText(message).text)
        let cut = words.utf8.count <= Self.noteBytes
        let shown =
            cut ? words : String(decoding: words.utf8.prefix(Self.noteBytes), as: UTF8.self) + " …"
        return Statement(
            "\(number), \(who): \u{201C}\(shown)\u{201D}", at: clock.zoned(message.sentAt),
            who: who,
            evidence: [Evidence(relation: "message", id: message.id)])
    }

    /// The case was solved meanwhile: the receiver need not wonder where it went.
    func sinceSolved(_ entry: PackedCase) -> [SweepAction] {
        guard let outcome = snapshot.outcomes[entry.caseID], let closedAt = outcome.closedAt else {
            return []
        }
        let by = outcome.assigneeID.map { " by \(name($0))" } ?? ""
        let statement = Statement(
            "\(entry.caseNumber ?? entry.caseID) solved\(by)", at: clock.zoned(closedAt),
            evidence: [Evidence(relation: "outcome", id: entry.caseID)])
        return [.since(packID: entry.packID, caseID: entry.caseID, [statement])]
    }

    /// Kept with the pack, so that a lead sees at once which read-backs agree.
    func judgement(_ entry: PackedCase, story: CaseStory) -> [SweepAction] {
        guard let (said, due) = comparedReadBack(entry, story) else { return [] }
        let isRight = said.disagrees(with: clock.zoned(due)) == nil
        return [.judge(packID: entry.packID, caseID: entry.caseID, isRight: isRight)]
    }
}
