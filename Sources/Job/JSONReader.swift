import Story

/// A JSON string between its quotation marks, where it stands in the input.
struct JSONString {
    var start: Int
    var end: Int
    var isEscaped: Bool
    /// False of a whole number, which stands without quotation marks.
    var isQuoted = true

    var range: Range<Int> { start..<end }

    mutating func move(by distance: Int) {
        start += distance
        end += distance
    }
}

/// Reads the parts of a JSON text that a line of messages is made of.
struct JSONReader {
    private var position = 0

    private func next(_ bytes: Span<UInt8>) -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func skipBlanks(_ bytes: Span<UInt8>) {
        while let byte = next(bytes), byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
            position += 1
        }
    }

    mutating func isAtEnd(_ bytes: Span<UInt8>) -> Bool {
        skipBlanks(bytes)
        return position >= bytes.count
    }

    mutating func skip(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
        skipBlanks(bytes)
        guard next(bytes) == byte else { return false }
        position += 1
        return true
    }

    mutating func skipNull(_ bytes: Span<UInt8>) -> Bool {
        skipBlanks(bytes)
        guard position + 4 <= bytes.count, bytes[position] == UInt8(ascii: "n"),
            bytes[position + 1] == UInt8(ascii: "u"), bytes[position + 2] == UInt8(ascii: "l"),
            bytes[position + 3] == UInt8(ascii: "l")
        else { return false }
        position += 4
        return true
    }

    /// Nil unless a whole number comes next.
    mutating func wholeNumber(_ bytes: Span<UInt8>) -> JSONString? {
        skipBlanks(bytes)
        let start = position
        if next(bytes) == UInt8(ascii: "-") { position += 1 }
        let digits = position
        while let byte = next(bytes), (0x30...0x39).contains(byte) { position += 1 }
        guard position > digits, position == digits + 1 || bytes[digits] != 0x30,
            next(bytes).map(Self.ends) ?? true
        else { return nil }
        return JSONString(start: start, end: position, isEscaped: false, isQuoted: false)
    }

    /// Nil unless a whole string with sound escapes comes next.
    mutating func string(_ bytes: Span<UInt8>) -> JSONString? {
        guard skip(UInt8(ascii: "\""), bytes) else { return nil }
        let start = position
        var isEscaped = false
        while let end = Self.position(
            of: UInt8(ascii: "\""), or: UInt8(ascii: "\\"), from: position, in: bytes)
        {
            position = end + 1
            if bytes[end] == UInt8(ascii: "\"") {
                return JSONString(start: start, end: end, isEscaped: isEscaped)
            }
            isEscaped = true
            guard skipEscape(bytes) else { return nil }
        }
        return nil
    }

    /// The first position from `start` on where a byte stands that is one of two; nil for none.
    ///
    /// Messages are long: sixteen bytes at a time up to where it is near.
    static func position(
        of first: UInt8, or second: UInt8, from start: Int, in bytes: Span<UInt8>
    ) -> Int? {
        let firsts = SIMD16(repeating: first)
        let seconds = SIMD16(repeating: second)
        var position = start
        while position &+ 16 <= bytes.count {
            let sixteen = bytes.bytes.unsafeLoadUnaligned(
                fromByteOffset: position, as: SIMD16<UInt8>.self)
            if any((sixteen .== firsts) .| (sixteen .== seconds)) { break }
            position &+= 16
        }
        return Story.position(of: first, or: second, from: position, in: bytes)
    }

    private mutating func skipEscape(_ bytes: Span<UInt8>) -> Bool {
        guard let byte = next(bytes) else { return false }
        position += 1
        switch byte {
        case UInt8(ascii: "u"):
            guard JSONString.unit(at: position, bytes) != nil else { return false }
            position += 4
            return true
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return true
        default: return false
        }
    }

    /// A value that nobody asked for; nested ones by counting brackets.
    mutating func skipValue(_ bytes: Span<UInt8>) -> Bool {
        var depth = 0
        repeat {
            skipBlanks(bytes)
            guard let byte = next(bytes) else { return false }
            switch byte {
            case UInt8(ascii: "\""):
                if string(bytes) == nil { return false }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth < 0 { return false }
                position += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                if depth == 0 { return false }
                position += 1
            default:
                let start = position
                while let byte = next(bytes), !Self.ends(byte) { position += 1 }
                if position == start { return false }
            }
        } while depth > 0
        return true
    }

    private static func ends(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0D, 0x0A, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""):
            true
        default: false
        }
    }
}

extension JSONString {
    /// Replaces the escapes where they stand, for a string is never longer than its escaped form.
    ///
    /// - Precondition: the escapes are sound, as `JSONReader` sees to.
    mutating func unescape(in bytes: inout [UInt8]) {
        guard isEscaped else { return }
        var from = start
        var to = start
        while from < end {
            let byte = bytes[from]
            from += 1
            if byte != UInt8(ascii: "\\") {
                bytes[to] = byte
                to += 1
                continue
            }
            let letter = bytes[from]
            from += 1
            if letter == UInt8(ascii: "u") {
                let scalar = Self.scalar(at: &from, before: end, bytes.span)
                for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    bytes[to] = unit
                    to += 1
                }
            } else {
                bytes[to] = Self.control(letter)
                to += 1
            }
        }
        end = to
        isEscaped = false
    }

    private static func control(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: letter
        }
    }

    /// The scalar of a `\u` whose digits begin at `position`, or of a pair of them.
    private static func scalar(
        at position: inout Int, before end: Int, _ bytes: Span<UInt8>
    ) -> Unicode.Scalar {
        var value = unit(at: position, bytes) ?? 0xFFFD
        position += 4
        if value & 0xFC00 == 0xD800, position + 6 <= end, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u"), let low = unit(at: position + 2, bytes),
            low & 0xFC00 == 0xDC00
        {
            value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
            position += 6
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// Four hexadecimal digits.
    fileprivate static func unit(at position: Int, _ bytes: Span<UInt8>) -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for index in position..<position + 4 {
            let byte = bytes[index]
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        return value
    }
}
