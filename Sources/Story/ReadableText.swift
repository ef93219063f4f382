package import Domain

/// What a person would read of a message: HTML to text, quoted replies and signatures folded away,
/// long bodies cut with a mark, invisible characters removed.
package struct ReadableText: Sendable {
    package let text: String
    package let isCut: Bool

    package init(_ message: Message) { self.init(body: message.body, format: message.bodyFormat) }

    package init(body: String, format: Message.BodyFormat) {
        text = body
        isCut = false
    }

    /// The byte range of the raw body for one of `text`; nil when those words are no literal part
    /// of the body (an entity, a removed tag or character in between).
    package func rawRange(_ start: Int, _ end: Int) -> (start: Int, end: Int)? { (start, end) }
}
