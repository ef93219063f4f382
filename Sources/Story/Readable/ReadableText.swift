package import Domain

/// What a person would read of a message: HTML to text, quoted replies and signatures folded away,
/// long bodies cut with a mark, invisible characters removed.
///
/// - Complexity: linear in the body; at most 256 KiB of text are looked at and 16 KiB kept.
package struct ReadableText: Sendable {
    /// Ends with ` […]` when it is cut.
    package let text: String
    package let isCut: Bool
    /// The bytes of `text` without the mark of a cut.
    let content: TracedText

    private static let looked = 256 * 1024
    static let kept = 16 * 1024

    /// A customer who marks every line as quoted means them all: what they wrote must not be lost.
    package init(_ message: Message) {
        self.init(
            body: message.body, format: message.bodyFormat,
            takesMarked: message.authorKind == .customer)
    }

    package init(body: String, format: Message.BodyFormat, takesMarked: Bool = false) {
        let raw = Array(body.utf8)
        let (text, isLong) =
            switch format {
            case .html: HTMLText.read(raw, limit: Self.looked)
            case .markdown: MarkdownText.read(raw, limit: Self.looked)
            case .plain: Self.plain(raw)
            }
        let own = Self.joined(
            QuoteFolding.ownLines(of: text.bytes, takesMarked: takesMarked), of: text)
        let end = Self.end(of: own.bytes)
        content = own.bytes.count == end ? own : Self.joined([0..<end], of: own)
        isCut = isLong || Self.trimmedEnd(of: own.bytes) > end
        self.text = String(decoding: content.bytes, as: UTF8.self) + (isCut ? " […]" : "")
    }

    /// The byte range of the raw body for one of `text`; nil when those words are no literal part
    /// of the body (an entity, a removed tag or character in between).
    package func rawRange(_ start: Int, _ end: Int) -> (start: Int, end: Int)? {
        content.rawRange(start, end)
    }

    /// The least range of the raw body that holds these bytes of `text`, tags and all.
    func coveringRange(_ start: Int, _ end: Int) -> Range<Int>? {
        var first = start
        var last = end
        while first < last, rawRange(first, first + 1) == nil { first += 1 }
        while last > first, rawRange(last - 1, last) == nil { last -= 1 }
        guard let begin = rawRange(first, first + 1), let close = rawRange(last - 1, last) else {
            return nil
        }
        return begin.start..<max(begin.start, close.end)
    }

    private static func plain(_ raw: [UInt8]) -> (TracedText, Bool) {
        var text = TracedText()
        text.reserve(min(raw.count, looked))
        // Most messages hold nothing but what is seen as it stands.
        if raw.count < looked, raw.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == .newline }) {
            text.take(raw[...], at: 0)
            return (text, false)
        }
        var position = 0
        while position < raw.count, text.bytes.count < looked {
            position += text.takeScalar(at: position, of: raw)
        }
        return (text, position < raw.count)
    }

    /// The lines one after the other, without blanks at the very begin.
    private static func joined(_ lines: [Range<Int>], of text: TracedText) -> TracedText {
        var result = TracedText()
        var last: Range<Int>?
        for line in lines {
            var line = line
            if result.bytes.isEmpty {
                var start = line.lowerBound
                while start < line.upperBound, text.bytes[start].isSpace { start += 1 }
                line = start..<line.upperBound
                if line.isEmpty { continue }
            } else if let last, last.upperBound + 1 == line.lowerBound {
                result.append(last.upperBound..<line.lowerBound, of: text)
            } else {
                result.put(.newline)
            }
            result.append(line, of: text)
            last = line
        }
        return result
    }

    private static func trimmedEnd(of bytes: [UInt8]) -> Int {
        var end = bytes.count
        while end > 0, bytes[end - 1].isSpace { end -= 1 }
        return end
    }

    /// Where the text is cut: at a blank where one is near, never inside a scalar.
    private static func end(of bytes: [UInt8]) -> Int {
        let end = trimmedEnd(of: bytes)
        guard end > kept else { return end }
        var cut = kept
        while cut > kept - 200, !bytes[cut].isSpace { cut -= 1 }
        if !bytes[cut].isSpace {
            cut = kept
            while bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
        }
        while cut > 0, bytes[cut - 1].isSpace { cut -= 1 }
        return cut
    }
}
