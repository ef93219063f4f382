import Domain
import Story

/// What a colleague said when they took the case over: "will ring her tomorrow".
struct TakeoverWords: Hashable, Sendable {
    let agentID: AgentID
    let at: Instant
    let words: String
    let evidence: Evidence

    /// Those of notes on the case, oldest first; who only took it over said nothing.
    static func all(in messages: [Message], story: CaseStory) -> [TakeoverWords] {
        story.receiverNotes.compactMap { note in
            guard case .tookOver(_, let readBack) = note.kind, let agent = note.authorID,
                let message = messages.first(where: { $0.id == note.messageID })
            else { return nil }
            let words = ([readBack] + lines(of: message, behind: readBack))
                .filter { !$0.isEmpty }.joined(separator: " ")
            if words.isEmpty { return nil }
            return TakeoverWords(
                agentID: agent, at: note.at, words: words,
                evidence: Evidence(relation: "message", id: note.messageID))
        }
    }

    /// Who confirms outside the helpdesk says it to the store alone.
    ///
    /// - Parameter entry: through which somebody holds the case.
    init?(of entry: PackedCase?) {
        guard let entry, let readBack = entry.readBack, !readBack.isEmpty else { return nil }
        agentID = entry.to
        at = entry.decidedAt ?? entry.confirmedAt ?? entry.assignedAt
        words = masked(readBack)
        evidence = Evidence(relation: "pack_case", id: "\(entry.packID)/\(entry.caseID)")
    }

    private init(agentID: AgentID, at: Instant, words: String, evidence: Evidence) {
        self.agentID = agentID
        self.at = at
        self.words = words
        self.evidence = evidence
    }

    /// The note goes on below its mark, up to the next one.
    private static func lines(of message: Message, behind readBack: String) -> [String] {
        let lines = masked(ReadableText(message).text).split(separator: "\n")
            .map { String($0.trimmed) }
        guard let mark = lines.firstIndex(where: { $0.contains("#") && $0.hasSuffix(readBack) })
        else { return [] }
        return Array(lines[(mark + 1)...].prefix { $0.first != "#" })
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = drop(while: \.isWhitespace)
        while rest.last?.isWhitespace ?? false { rest.removeLast() }
        return rest
    }
}
