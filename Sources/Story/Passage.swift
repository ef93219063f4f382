import Domain

/// A message as it is read: its text, sentences, and what of it must not be shown.
struct Passage {
    let message: Message
    let readable: ReadableText
    let sentences: [Range<Int>]
    let secrets: [Secrets.Find]
    /// All of its words.
    let run: WordRun

    var bytes: [UInt8] { run.bytes }

    /// The words of a sentence or of what is left of one.
    func run(of range: Range<Int>) -> WordRun { run.part(range) }

    /// Whether a sentence ends with a question mark.
    func isQuestion(_ sentence: Range<Int>) -> Bool {
        bytes[sentence.upperBound - 1] == UInt8(ascii: "?")
    }

    init(_ message: Message) {
        let readable = ReadableText(message)
        self.init(message, readable, sentences: Sentences.all(in: readable.content.bytes))
    }

    init(_ message: Message, _ readable: ReadableText, sentences: [Range<Int>]) {
        self.message = message
        self.readable = readable
        self.sentences = sentences
        run = WordRun(readable.content.bytes)
        secrets = Secrets.find(in: run.bytes)
    }

    /// Literal words of the message. Where a secret stands in the range, the longer part beside it
    /// is taken: a quote has to be literal, so it cannot be masked. Nil when nothing remains.
    ///
    /// - Parameter longest: bytes; a longer range ends at the last word before.
    func excerpt(_ range: Range<Int>, longest: Int = 400) -> Excerpt? {
        let part = SecretPlaces(secrets).longestPart(of: range, in: bytes.span)
        return literal(shortened(part, to: longest))
    }

    /// These very bytes, whatever they are: for the last four of a number only.
    func literal(_ range: Range<Int>) -> Excerpt? {
        guard !range.isEmpty else { return nil }
        let raw = readable.rawRange(range.lowerBound, range.upperBound)
        return Excerpt(
            messageID: message.id, sentAt: message.sentAt, visibility: message.visibility,
            authorKind: message.authorKind, authorID: message.authorID,
            text: String(decoding: bytes[range], as: UTF8.self),
            start: raw?.start ?? range.lowerBound, end: raw?.end ?? range.upperBound,
            isExact: raw != nil)
    }

    private func shortened(_ range: Range<Int>, to longest: Int) -> Range<Int> {
        guard range.count > longest else { return range }
        var end = range.lowerBound + longest
        let earliest = range.lowerBound + longest / 2
        while end > earliest, !bytes[end].isSpace { end -= 1 }
        if !bytes[end].isSpace {
            end = range.lowerBound + longest
            while bytes[end] & 0xC0 == 0x80 { end -= 1 }
        }
        return trimmed(range.lowerBound..<end, in: bytes.span)
    }
}
