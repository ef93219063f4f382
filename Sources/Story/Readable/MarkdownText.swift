/// Takes the marks out of Markdown, lightly: emphasis, code, links. Headings, lists and quotes stay
/// as they are written, which reads well and keeps `#took-over` whole.
enum MarkdownText {
    static func read(_ body: [UInt8], limit: Int) -> (text: TracedText, isCut: Bool) {
        var text = TracedText()
        text.reserve(min(body.count, limit))
        var position = 0
        while position < body.count, text.bytes.count < limit {
            let byte = body[position]
            let next = position + 1 < body.count ? body[position + 1] : 0
            if (byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")) && next == byte {
                position += 2
            } else if byte == UInt8(ascii: "`") {
                position += 1
            } else if byte == UInt8(ascii: "!"), next == UInt8(ascii: "[") {
                position += 1
            } else if byte == UInt8(ascii: "["), let link = link(at: position, in: body) {
                var index = link.label.lowerBound
                while index < link.label.upperBound {
                    index += text.takeScalar(at: index, of: body)
                }
                position = link.end
            } else if byte == UInt8(ascii: "\\"), (0x21...0x7E).contains(next),
                !next.isAlphanumeric
            {
                text.take(next, at: position + 1)
                position += 2
            } else {
                position += text.takeScalar(at: position, of: body)
            }
        }
        return (text, position < body.count)
    }

    /// The `[label](target)` at a position, within one line.
    private static func link(
        at start: Int, in body: [UInt8]
    ) -> (label: Range<Int>, end: Int)? {
        // The cap keeps the whole linear where no bracket ever closes.
        let cap = min(body.count, start + 2_000)
        var position = start + 1
        while position < cap, body[position] != UInt8(ascii: "]"), body[position] != .newline,
            body[position] != UInt8(ascii: "[")
        { position += 1 }
        guard position + 1 < cap, body[position] == UInt8(ascii: "]"),
            body[position + 1] == UInt8(ascii: "(")
        else { return nil }
        let label = start + 1..<position
        position += 2
        while position < cap, body[position] != UInt8(ascii: ")"), body[position] != .newline {
            position += 1
        }
        guard position < cap, body[position] == UInt8(ascii: ")") else { return nil }
        return (label, position + 1)
    }
}
