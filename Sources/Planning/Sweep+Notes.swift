import Domain
import Story

/// `#took-over` and `#not-mine`, written by receivers at or after their boundary.
struct NotesByReceivers: Sendable {
    /// Notes on a case, oldest first.
    private var onCase: [CaseID: [ReceiverNote]] = [:]
    /// `#took-over all`, on whatever case it stands.
    private var forAll: [AgentID: [ReceiverNote]] = [:]

    init(_ sweep: Sweep) {
        var since: [AgentID: Instant] = [:]
        for entry in sweep.live {
            since[entry.to] = min(since[entry.to] ?? entry.boundaryAt, entry.boundaryAt)
        }
        for (caseID, messages) in sweep.snapshot.messages {
            let hasNote = messages.contains { message in
                guard message.isInternalNote, let author = message.authorID,
                    let from = since[author], message.sentAt >= from
                else { return false }
                return message.body.utf8.contains(UInt8(ascii: "#"))
            }
            if !hasNote { continue }
            let story = CaseStory(messages, clock: sweep.clock, at: sweep.at)
            onCase[caseID] = story.receiverNotes
            for note in story.receiverNotes {
                if case .tookOver(all: true, _) = note.kind, let author = note.authorID {
                    forAll[author, default: []].append(note)
                }
            }
        }
        for agent in forAll.keys {
            forAll[agent]?.sort { ($0.at, $0.messageID) < ($1.at, $1.messageID) }
        }
    }

    /// What the receiver's notes say about an entry that waits or is void.
    ///
    /// A note on the case itself stands before one for the whole brief: what was declined is not
    /// taken over by `all`. A void entry needs a note later than its void.
    func decision(on entry: PackedCase) -> SweepAction? {
        guard entry.state == .waiting || entry.state == .void else { return nil }
        let own = (onCase[entry.caseID] ?? []).filter { counts($0, on: entry) }
        for note in own.reversed() {
            switch note.kind {
            case .notMine(let reason):
                return .decline(
                    packID: entry.packID, caseID: entry.caseID, agentID: entry.to,
                    reason: Self.given(reason), messageID: note.messageID)
            case .tookOver(all: false, let readBack):
                return accept(entry, note, readBack)
            case .tookOver(all: true, _), .notSo: continue
            }
        }
        guard let all = (forAll[entry.to] ?? []).last(where: { counts($0, on: entry) }) else {
            return nil
        }
        let isHere = own.contains { $0.messageID == all.messageID }
        if isHere, case .tookOver(_, let readBack) = all.kind {
            return accept(entry, all, readBack)
        }
        return accept(entry, all, "")
    }

    /// The "not mine" that is the receiver's last word on a case they have taken over, or that was
    /// taken over with the rest of their brief before their note was read.
    func notMine(ofTaken entry: PackedCase) -> (at: Instant, reason: String)? {
        guard entry.state == .accepted else { return nil }
        for note in (onCase[entry.caseID] ?? []).reversed() where counts(note, on: entry) {
            switch note.kind {
            case .notMine(let reason): return (note.at, Self.given(reason))
            case .tookOver: return nil
            case .notSo: continue
            }
        }
        return nil
    }

    private func counts(_ note: ReceiverNote, on entry: PackedCase) -> Bool {
        note.authorID == entry.to && note.at >= entry.boundaryAt
            && (entry.state != .void || note.at > (entry.voidedAt ?? entry.boundaryAt))
    }

    /// A "not mine" counts whatever else they say; the store wants words.
    private static func given(_ reason: String) -> String {
        reason.allSatisfy(\.isWhitespace) ? ExceptionDetail.Facts.noReason : reason
    }

    private func accept(
        _ entry: PackedCase, _ note: ReceiverNote, _ readBack: String
    ) -> SweepAction {
        .accept(
            packID: entry.packID, caseID: entry.caseID, agentID: entry.to, readBack: readBack,
            messageID: note.messageID)
    }
}
