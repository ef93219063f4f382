import Story

/// A JSON value where it stands in the input; a string between its quotation marks.
struct JSONValue {
    enum Kind { case string, wholeNumber, other }

    var start: Int
    var end: Int
    var kind: Kind
    /// Of a string.
    var isEscaped = false

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

    mutating func skip(_ word: StaticString, _ bytes: Span<UInt8>) -> Bool {
        skipBlanks(bytes)
        guard Self.stands(word, at: position, in: bytes) else { return false }
        position += word.utf8CodeUnitCount
        return true
    }

    static func stands(_ word: StaticString, at start: Int, in bytes: Span<UInt8>) -> Bool {
        guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { letters in
            for index in letters.indices where letters[index] != bytes[start + index] {
                return false
            }
            return true
        }
    }

    /// Nil unless a sound value comes next.
    mutating func value(_ bytes: Span<UInt8>) -> JSONValue? {
        skipBlanks(bytes)
        if next(bytes) == UInt8(ascii: "\"") { return string(bytes) }
        let start = position
        guard skipValue(bytes) else { return nil }
        let isWhole = Self.isWholeNumber(bytes.extracting(start..<position))
        return JSONValue(start: start, end: position, kind: isWhole ? .wholeNumber : .other)
    }

    /// - Parameter value: sound as a value.
    private static func isWholeNumber(_ value: Span<UInt8>) -> Bool {
        let first = value[0] == UInt8(ascii: "-") ? 1 : 0
        for index in first..<value.count where !isDigit(value[index]) { return false }
        return true
    }

    /// Nil unless a whole string with sound escapes comes next.
    mutating func string(_ bytes: Span<UInt8>) -> JSONValue? {
        guard skip(UInt8(ascii: "\""), bytes) else { return nil }
        let start = position
        var isEscaped = false
        while let end = Self.position(
            of: UInt8(ascii: "\""), or: UInt8(ascii: "\\"), from: position, in: bytes)
        {
            position = end + 1
            if bytes[end] == UInt8(ascii: "\"") {
                return JSONValue(start: start, end: end, kind: .string, isEscaped: isEscaped)
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
            guard JSONValue.unit(at: position, bytes) != nil else { return false }
            position += 4
            return true
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return true
        default: return false
        }
    }

    /// A value that nobody asked for; nested ones without recursion, for they may be deep.
    mutating func skipValue(_ bytes: Span<UInt8>) -> Bool {
        var awaited: [UInt8] = []
        while true {
            if skip(UInt8(ascii: "{"), bytes) {
                awaited.append(UInt8(ascii: "}"))
                if !skip(UInt8(ascii: "}"), bytes) {
                    if skipKey(bytes) { continue }
                    return false
                }
                awaited.removeLast()
            } else if skip(UInt8(ascii: "["), bytes) {
                awaited.append(UInt8(ascii: "]"))
                if !skip(UInt8(ascii: "]"), bytes) { continue }
                awaited.removeLast()
            } else if !skipSingle(bytes) {
                return false
            }
            while let bracket = awaited.last, skip(bracket, bytes) { awaited.removeLast() }
            guard let bracket = awaited.last else { return true }
            guard skip(UInt8(ascii: ","), bytes),
                bracket == UInt8(ascii: "]") || skipKey(bytes)
            else { return false }
        }
    }

    private mutating func skipKey(_ bytes: Span<UInt8>) -> Bool {
        string(bytes) != nil && skip(UInt8(ascii: ":"), bytes)
    }

    /// A value without parts.
    private mutating func skipSingle(_ bytes: Span<UInt8>) -> Bool {
        skipBlanks(bytes)
        return switch next(bytes) {
        case UInt8(ascii: "\""): string(bytes) != nil
        case UInt8(ascii: "n"): skip("null", bytes)
        case UInt8(ascii: "t"): skip("true", bytes)
        case UInt8(ascii: "f"): skip("false", bytes)
        default: skipNumber(bytes)
        }
    }

    private mutating func skipNumber(_ bytes: Span<UInt8>) -> Bool {
        if next(bytes) == UInt8(ascii: "-") { position += 1 }
        if next(bytes) == UInt8(ascii: "0") {
            position += 1
        } else if !skipDigits(bytes) {
            return false
        }
        if next(bytes) == UInt8(ascii: ".") {
            position += 1
            if !skipDigits(bytes) { return false }
        }
        guard let letter = next(bytes), letter | 0x20 == UInt8(ascii: "e") else { return true }
        position += 1
        if let sign = next(bytes), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            position += 1
        }
        return skipDigits(bytes)
    }

    /// False where there is none.
    private mutating func skipDigits(_ bytes: Span<UInt8>) -> Bool {
        let start = position
        while let byte = next(bytes), Self.isDigit(byte) { position += 1 }
        return position > start
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension JSONValue {
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
