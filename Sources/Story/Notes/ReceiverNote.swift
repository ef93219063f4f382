package import Domain

/// `#took-over`, `#not-mine` or `#not-so`, written by an agent as an internal note.
package struct ReceiverNote: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// - Parameters:
        ///   - all: the whole brief instead of this case.
        ///   - readBack: what follows the words, possibly empty.
        case tookOver(all: Bool, readBack: String)
        /// The reason may be empty.
        case notMine(reason: String)
        /// Takes back a wrong cue.
        case notSo
    }

    package let messageID: MessageID
    package let authorID: AgentID?
    package let at: Instant
    package let kind: Kind
}
