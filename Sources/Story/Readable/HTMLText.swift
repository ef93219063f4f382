/// Reads HTML as lines of text, the way a browser would show it, in one pass.
///
/// It never builds a tree: mail is broken too often. What no reader sees (scripts, styles, hidden
/// elements, comments) and what mail programs mark as quoted or as a signature is left out.
/// Every search that fails is remembered and not repeated, so that no input takes more than linear
/// time.
struct HTMLText {
    private enum Gap: Int { case none, blank, cell, line, paragraph }

    private let body: [UInt8]
    private let limit: Int
    private var text = TracedText()
    private var position = 0
    private var gap = Gap.none
    /// Where the one blank of the gap stands in the body, while it is a single literal blank.
    private var gapAt: Int?
    private var needsBullet = false
    private var preDepth = 0
    private var hasBrokenQuotes = false
    private var hasNoMoreTags = false
    private var hasNoMoreComments = false
    private var unclosed: Set<[UInt8]> = []

    /// - Parameter limit: bytes of text after which reading stops.
    static func read(_ body: [UInt8], limit: Int) -> (text: TracedText, isCut: Bool) {
        var reader = HTMLText(body: body, limit: limit)
        reader.run()
        return (reader.text, reader.position < body.count)
    }

    private init(body: [UInt8], limit: Int) {
        self.body = body
        self.limit = limit
    }

    private mutating func run() {
        while position < body.count, text.bytes.count < limit {
            let byte = body[position]
            if byte == UInt8(ascii: "<"), readMarkup() { continue }
            if byte == UInt8(ascii: "&"), readEntity() { continue }
            if byte.isSpace || byte == 0x0C {
                readBlank(byte)
                continue
            }
            fillGap()
            position += text.takeScalar(at: position, of: body)
        }
    }

    private mutating func readBlank(_ byte: UInt8) {
        if preDepth > 0, byte == .newline {
            widen(.line)
        } else if gap == .none {
            gap = .blank
            gapAt = byte == .blank ? position : nil
        } else {
            gapAt = nil
        }
        position += 1
    }

    private mutating func widen(_ wider: Gap) {
        if wider.rawValue > gap.rawValue { gap = wider }
        gapAt = nil
    }

    /// Writes what separates the coming text from the last.
    private mutating func fillGap() {
        if !text.bytes.isEmpty {
            switch gap {
            case .none: break
            case .blank:
                if let gapAt { text.take(.blank, at: gapAt) } else { text.put(.blank) }
            case .cell: text.put(" | ")
            case .line: text.put(.newline)
            case .paragraph: text.put("\n\n")
            }
        }
        gap = .none
        gapAt = nil
        if needsBullet {
            needsBullet = false
            text.put("- ")
        }
    }

    /// - Returns: false when the `<` is just a character.
    private mutating func readMarkup() -> Bool {
        guard !hasNoMoreTags, position + 1 < body.count else { return false }
        if !hasNoMoreComments, stands("<!--", at: position, in: body) {
            if let end = find("-->", from: position + 4, in: body) {
                position = end + 3
                return true
            }
            hasNoMoreComments = true
        }
        let next = body[position + 1]
        let isClosing = next == UInt8(ascii: "/")
        let nameStart = isClosing ? position + 2 : position + 1
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
            guard let end = tagEnd(from: nameStart) else { return false }
            position = end
            return true
        }
        guard nameStart < body.count, body[nameStart].isLetter,
            let end = tagEnd(from: nameStart)
        else { return false }
        var nameEnd = nameStart
        while nameEnd < end - 1, body[nameEnd].isAlphanumeric { nameEnd += 1 }
        let name = body[nameStart..<min(nameEnd, nameStart + 16)].map(\.lowered)
        let attributes = nameEnd..<max(nameEnd, end - 1)
        position = end
        if isClosing { close(name) } else { open(name, attributes) }
        return true
    }

    /// The position after the `>` that ends a tag.
    private mutating func tagEnd(from start: Int) -> Int? {
        if !hasBrokenQuotes {
            var quote: UInt8 = 0
            for index in start..<body.count {
                let byte = body[index]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if (byte == 0x22 || byte == 0x27) && body[index - 1] == UInt8(ascii: "=") {
                    quote = byte
                } else if byte == UInt8(ascii: ">") {
                    return index + 1
                }
            }
            hasBrokenQuotes = true
        }
        if let end = find(">", from: start, in: body) { return end + 1 }
        hasNoMoreTags = true
        return nil
    }

    private mutating func open(_ name: [UInt8], _ attributes: Range<Int>) {
        let tag = HTMLTag(name)
        switch tag {
        case .unread: skipRaw(name)
        case .quote: skip(name)
        case .block, .inline, .item:
            switch HTMLTag.part(in: attributes, of: body) {
            case .folded: skip(name)
            case .lastOfOwn: position = body.count
            case .own:
                if tag == .block { widen(.line) }
                if tag == .item {
                    widen(.line)
                    needsBullet = true
                }
            }
        case .paragraph: widen(.paragraph)
        case .lineBreak: widen(gap.rawValue >= Gap.line.rawValue ? .paragraph : .line)
        case .cell: break
        case .preformatted:
            preDepth += 1
            widen(.line)
        }
    }

    private mutating func close(_ name: [UInt8]) {
        switch HTMLTag(name) {
        case .block, .item: widen(.line)
        case .paragraph: widen(.paragraph)
        case .cell: widen(.cell)
        case .preformatted:
            preDepth = max(0, preDepth - 1)
            widen(.line)
        case .unread, .quote, .inline, .lineBreak: break
        }
    }

    /// Passes over an element whose content is no markup.
    private mutating func skipRaw(_ name: [UInt8]) {
        guard !unclosed.contains(name) else { return }
        var index = position
        while index + 2 + name.count <= body.count {
            if body[index] == UInt8(ascii: "<"), body[index + 1] == UInt8(ascii: "/"),
                zip(name, body[(index + 2)...]).allSatisfy({ $0 == $1.lowered })
            {
                position = tagEnd(from: index + 2) ?? body.count
                return
            }
            index += 1
        }
        unclosed.insert(name)
        // A head without an end must not swallow the letter.
        if name != Array("head".utf8) { position = body.count }
    }

    /// Passes over an element with all that is in it; over the rest when it never ends.
    private mutating func skip(_ name: [UInt8]) {
        var depth = 1
        while position < body.count {
            guard body[position] == UInt8(ascii: "<"), position + 1 < body.count, !hasNoMoreTags
            else {
                position += 1
                continue
            }
            let isClosing = body[position + 1] == UInt8(ascii: "/")
            let start = isClosing ? position + 2 : position + 1
            let isSame =
                start + name.count < body.count
                && zip(name, body[start...]).allSatisfy { $0 == $1.lowered }
                && !body[start + name.count].isAlphanumeric
            guard isSame, let end = tagEnd(from: start) else {
                position += 1
                continue
            }
            position = end
            depth += isClosing ? -1 : 1
            if depth == 0 {
                widen(.line)
                return
            }
        }
    }

    /// - Returns: false when the `&` is just a character.
    private mutating func readEntity() -> Bool {
        guard let (scalar, length) = HTMLEntity.read(at: position, in: body) else { return false }
        switch Sight(of: scalar.value, after: text.bytes.last) {
        case .hidden: break
        case .newline: widen(.line)
        case .blank:
            if gap == .none { gap = .blank }
            gapAt = nil
        case .seen:
            if scalar.value > 0x20 && scalar.value != 0x7F {
                fillGap()
                text.put(scalar)
            } else if scalar.value == 0x20 || scalar.value == 0x09 || scalar.value == 0x0A {
                if gap == .none { gap = .blank }
                gapAt = nil
            }
        }
        position += length
        return true
    }
}
