/// CommonMark under construction: text is escaped, only `StaticString` is markup.
struct Markdown {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ markup: StaticString) {
        bytes.append(contentsOf: markup.description.utf8)
    }

    /// Text on one line, with all that CommonMark and its common extensions could act on escaped.
    mutating func text(_ text: String) {
        let safe = Array(visible(text, lineBreaks: .space, directionMarks: .kept).utf8)
        var isLineStart = endsWithMarker
        var onlyDigits = false
        for (index, byte) in safe.enumerated() {
            if isLineStart && byte == UInt8(ascii: " ") { continue }
            let next = index + 1 < safe.count ? safe[index + 1] : nil
            if mustEscape(byte, isLineStart: isLineStart, afterDigits: onlyDigits, next: next) {
                raw("\\")
            }
            let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            onlyDigits = isDigit && (isLineStart || onlyDigits)
            isLineStart = false
            bytes.append(byte)
        }
    }

    /// What was made apart, with blanks behind it up to a width.
    mutating func append(_ cell: Markdown, filledTo width: Int) {
        bytes += cell.bytes
        bytes += [UInt8](repeating: UInt8(ascii: " "), count: max(0, width - cell.width))
    }

    /// Columns it takes as text.
    var width: Int { displayWidth(String(decoding: bytes, as: UTF8.self)) }

    /// A text of several lines as a block quote.
    mutating func quote(_ text: String) {
        let safe = visible(text, lineBreaks: .kept, directionMarks: .kept)
        for (index, line) in safe.split(separator: "\n").enumerated() {
            // A hard break: the backslash keeps the line from flowing into the next.
            if index > 0 { raw("\\\n") }
            raw("> ")
            self.text(String(line))
        }
        raw("\n\n")
    }

    /// Text in bold; blanks at its ends would undo the emphasis.
    mutating func strong(_ text: String) {
        let trimmed = text.drop(while: \.isWhitespace)
        let end = trimmed.lastIndex { !$0.isWhitespace }
        guard let end else { return }
        raw("**")
        self.text(String(trimmed[...end]))
        raw("**")
    }

    /// A code span holding a command of ours; backticks cannot be escaped inside one.
    mutating func code(_ text: String) {
        let safe = terminalSafe(text)
        let longest =
            safe.utf8.split(whereSeparator: { $0 != UInt8(ascii: "`") })
            .map(\.count).max() ?? 0
        let fence = [UInt8](repeating: UInt8(ascii: "`"), count: longest + 1)
        bytes += fence
        if longest > 0 { raw(" ") }
        bytes += safe.utf8
        if longest > 0 { raw(" ") }
        bytes += fence
    }

    /// A link whose target holds nothing that could end it.
    mutating func link(_ text: String, to link: Link) {
        raw("[")
        self.text(text)
        raw("](<")
        bytes += link.target.utf8
        raw(">)")
    }

    /// Whether a text here would begin a line or the content of a list item or quote.
    private var endsWithMarker: Bool {
        if bytes.isEmpty || bytes.last == UInt8(ascii: "\n") { return true }
        return ["- ", "> "].contains { bytes.suffix(2).elementsEqual($0.utf8) }
    }

    private func mustEscape(
        _ byte: UInt8, isLineStart: Bool, afterDigits: Bool, next: UInt8?
    ) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"), UInt8(ascii: "$"),
            UInt8(ascii: "@"):
            true
        case UInt8(ascii: "!"):
            // A link of ours right behind it would become an image.
            next == nil
        case UInt8(ascii: ":"):
            // `https://` becomes a link where addresses are linked by themselves.
            next == UInt8(ascii: "/")
        case UInt8(ascii: "#"):
            // `#4711` is no heading.
            isLineStart && [nil, byte, UInt8(ascii: " ")].contains(next)
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
            isLineStart
        case UInt8(ascii: "."), UInt8(ascii: ")"):
            afterDigits || endsWithHost
        default: false
        }
    }

    /// `www.` begins a link in the same places.
    private var endsWithHost: Bool {
        let last = bytes.suffix(3)
        return last.count == 3 && last.allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    }
}
