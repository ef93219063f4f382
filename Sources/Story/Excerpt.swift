package import Domain

/// Literal words of one message, with where they stand in it.
///
/// An excerpt never holds a card number, an IBAN or a secret: where one stands in the way, the
/// excerpt is the longer part beside it. So its text may be shown and stored as it is.
package struct Excerpt: Hashable, Sendable {
    package let messageID: MessageID
    package let sentAt: Instant
    package let visibility: Message.Visibility
    package let authorKind: Message.AuthorKind
    package let authorID: String?
    package let text: String
    /// Byte range `[start, end)`: of the raw body when `isExact`, else of its readable text.
    package let start: Int
    package let end: Int
    package let isExact: Bool

    package func evidence() -> Evidence {
        Evidence(
            relation: "message", id: messageID, start: start, end: end, quote: text,
            isExact: isExact)
    }
}

extension Excerpt {
    /// Where the words stand in the raw body; with what a reader does not see between them where
    /// they are no literal part of it.
    package func rawRange(in readable: ReadableText) -> Range<Int> {
        isExact ? start..<end : readable.coveringRange(start, end) ?? 0..<0
    }

    /// The words at a byte range of a message's readable text, for a cue say; cut as described
    /// above. Nil when nothing remains.
    package init?(_ start: Int, _ end: Int, of readable: ReadableText, in message: Message) {
        let end = min(end, readable.content.bytes.count)
        guard start >= 0, start < end,
            let excerpt = Passage(message, readable, sentences: []).excerpt(start..<end)
        else { return nil }
        self = excerpt
    }
}
