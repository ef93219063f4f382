extension ReadableText {
    /// The part of a plain body that a person reads, where it is one stretch of the body; nil
    /// where the readable text has to be made, or where finding out costs as much.
    ///
    /// - Returns: the bytes of what `ReadableText` would hold.
    /// - Complexity: linear in the body; nothing is allocated.
    package static func literalPart(of body: Span<UInt8>) -> Range<Int>? {
        guard body.count <= kept else { return nil }
        var start = 0
        var end = body.count
        while start < end, body[start].isSpace { start += 1 }
        while end > start, body[end - 1].isSpace { end -= 1 }
        var lineStart = start
        var wasEmpty = false
        var position = start
        while position <= end {
            if position < end, end - start >= 8 {
                // The last eight overlap those before.
                let at = min(position, end - 8)
                let eight = EightBytes(body, at: at)
                if !eight.hasUnseen {
                    if hasAbove(eight, at: at, from: start, body) { return nil }
                    position = at + 8
                    continue
                }
            }
            let byte = position < end ? body[position] : .newline
            switch byte {
            case 0x20...0x55, 0x57...0x75, 0x77...0x7E, 0x09: position += 1
            case .newline:
                let line = OwnLine(lineStart, position, body)
                guard line.isOrdinary, !(line.isEmpty && wasEmpty) else { return nil }
                wasEmpty = line.isEmpty
                position += 1
                lineStart = position
            case UInt8(ascii: "v"), UInt8(ascii: "V"):
                if endsAbove(position, from: start, body) { return nil }
                position += 1
            default:
                let length = seenLength(at: position, before: end, body)
                if length == 0 { return nil }
                position += length
            }
        }
        return start..<end
    }

    /// "Reply above this line", the "v" of it among eight bytes.
    @inline(__always)
    private static func hasAbove(
        _ eight: EightBytes, at offset: Int, from start: Int, _ body: Span<UInt8>
    ) -> Bool {
        var found = EightBytes.zeros(eight.without(UInt8(ascii: "v")))
        while found != 0 {
            if endsAbove(offset + found.trailingZeroBitCount / 8, from: start, body) { return true }
            found &= found - 1
        }
        return false
    }

    /// Whether a "v" stands behind "abo".
    private static func endsAbove(_ position: Int, from start: Int, _ body: Span<UInt8>) -> Bool {
        position >= start + 3 && body[position - 1] | 0x20 == UInt8(ascii: "o")
            && body[position - 2] | 0x20 == UInt8(ascii: "b")
            && body[position - 3] | 0x20 == UInt8(ascii: "a")
    }

    /// Bytes of a scalar beyond ASCII that is surely seen as it stands; 0 when it may not be.
    private static func seenLength(at start: Int, before end: Int, _ body: Span<UInt8>) -> Int {
        let first = body[start]
        let length: Int
        switch first {
        case 0xC3...0xD7, 0xD9...0xDF: length = 2
        case 0xE2, 0xE4...0xEC, 0xEF: length = 3
        case 0xF0: length = 4
        default: return 0
        }
        guard start + length <= end else { return 0 }
        for position in start + 1..<start + length where body[position] & 0xC0 != 0x80 {
            return 0
        }
        let second = body[start + 1]
        let third = length > 2 ? body[start + 2] : 0
        switch first {
        // Typographic marks, but no blanks and directions.
        case 0xE2 where second == 0x80: return third >= 0x90 && third <= 0xA7 ? length : 0
        case 0xE2: return second > 0x81 ? length : 0
        // The mark that makes an emoji of a character.
        case 0xEF: return second == 0xB8 && third == 0x8F ? length : 0
        case 0xF0: return second == 0x9F ? length : 0
        default: return length
        }
    }
}

/// Whether a line is surely its author's own.
private struct OwnLine {
    private(set) var isOrdinary = true
    let isEmpty: Bool

    init(_ lower: Int, _ upper: Int, _ body: Span<UInt8>) {
        var start = lower
        var end = upper
        while start < end, body[start].isBlank { start += 1 }
        while end > start, body[end - 1].isBlank { end -= 1 }
        isEmpty = start == end
        if isEmpty { return }
        switch body[start] {
        case UInt8(ascii: ">"), UInt8(ascii: "_"), UInt8(ascii: "*"): isOrdinary = false
        case UInt8(ascii: "-"):
            isOrdinary = end - start > 1 && body[start + 1] != UInt8(ascii: "-")
        default: break
        }
        // "On Friday, Ana wrote:"
        if body[end - 1] == UInt8(ascii: ":") { isOrdinary = false }
        // "From: Ana"
        for position in start..<min(end, start + 8) where body[position] == UInt8(ascii: ":") {
            isOrdinary = false
        }
        if end - start > 8, maySign(start, body) { isOrdinary = false }
    }

    /// The first letters of "Sent from my phone", in a dozen languages.
    private func maySign(_ start: Int, _ body: Span<UInt8>) -> Bool {
        let letters =
            UInt32(body[start] | 0x20) << 16 | UInt32(body[start + 1] | 0x20) << 8
            | UInt32(body[start + 2] | 0x20)
        switch letters {
        case 0x73656E, 0x676574, 0x766F6E, 0x676573, 0x656E76, 0x696E76, 0x766572, 0x736B69,
            0x777973:
            return true
        default: return false
        }
    }
}
