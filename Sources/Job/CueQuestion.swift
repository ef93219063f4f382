/// One line of input for `handover cues`: a JSON object, read byte by byte.
///
/// A general decoder takes fifty times as long as reading the words themselves.
struct CueQuestion {
    private(set) var id: [UInt8]?
    private(set) var text: [UInt8]?
    private(set) var authorKind: [UInt8]?
    private(set) var bodyFormat: [UInt8]?
    private(set) var sentAt: [UInt8]?

    /// Nil unless the line is one JSON object; of a key given twice the last value counts.
    init?(_ line: ArraySlice<UInt8>) {
        var reader = JSONReader(line)
        guard reader.skip(UInt8(ascii: "{")) else { return nil }
        if !reader.skip(UInt8(ascii: "}")) {
            repeat {
                guard let key = reader.string(), reader.skip(UInt8(ascii: ":")),
                    read(String(decoding: key, as: UTF8.self), &reader)
                else { return nil }
            } while reader.skip(UInt8(ascii: ","))
            guard reader.skip(UInt8(ascii: "}")) else { return nil }
        }
        guard reader.isAtEnd else { return nil }
    }

    private mutating func read(_ key: String, _ reader: inout JSONReader) -> Bool {
        let field: WritableKeyPath<CueQuestion, [UInt8]?>
        switch key {
        case "id": field = \.id
        case "text": field = \.text
        case "author_kind": field = \.authorKind
        case "body_format": field = \.bodyFormat
        case "sent_at": field = \.sentAt
        default: return reader.skipValue()
        }
        guard !reader.skipNull() else { return true }
        guard let value = reader.string() else { return false }
        self[keyPath: field] = value
        return true
    }
}

/// Reads the parts of a JSON text that a line of messages is made of.
private struct JSONReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte >= 0x09 && byte <= 0x0D { position += 1 }
    }

    var isAtEnd: Bool {
        mutating get {
            skipBlanks()
            return next == nil
        }
    }

    mutating func skip(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard next == byte else { return false }
        position += 1
        return true
    }

    mutating func skipNull() -> Bool { skip(word: "null") }

    private mutating func skip(word: StaticString) -> Bool {
        skipBlanks()
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.endIndex,
            word.withUTF8Buffer({ bytes[position..<end].elementsEqual($0) })
        else { return false }
        position = end
        return true
    }

    mutating func string() -> [UInt8]? {
        guard skip(UInt8(ascii: "\"")) else { return nil }
        var text: [UInt8] = []
        while position < bytes.endIndex {
            let start = position
            while position < bytes.endIndex, bytes[position] != 0x22, bytes[position] != 0x5C {
                position += 1
            }
            text.append(contentsOf: bytes[start..<position])
            guard let byte = next else { return nil }
            position += 1
            if byte == 0x22 { return text }
            guard escape(&text) else { return nil }
        }
        return nil
    }

    private mutating func escape(_ text: inout [UInt8]) -> Bool {
        guard let byte = next else { return false }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "u"):
            guard var value = unit() else { return false }
            if value & 0xFC00 == 0xD800, position + 1 < bytes.endIndex,
                bytes[position] == 0x5C, bytes[position + 1] == UInt8(ascii: "u")
            {
                let start = position
                position += 2
                if let low = unit(), low & 0xFC00 == 0xDC00 {
                    value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
                } else {
                    position = start
                }
            }
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        default: return false
        }
        return true
    }

    /// Four hexadecimal digits.
    private mutating func unit() -> UInt32? {
        guard position + 4 <= bytes.endIndex else { return nil }
        var value: UInt32 = 0
        for _ in 0..<4 {
            let byte = bytes[position]
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
            position += 1
        }
        return value
    }

    /// A value that nobody asked for; nested ones by counting brackets.
    mutating func skipValue() -> Bool {
        var depth = 0
        repeat {
            skipBlanks()
            guard let byte = next else { return false }
            switch byte {
            case UInt8(ascii: "\""):
                if string() == nil { return false }
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
                while let byte = next, !Self.ends.contains(byte) { position += 1 }
                if position == start { return false }
            }
        } while depth > 0
        return true
    }

    private static let ends = Array(" \t\r\n,:{}[]\"".utf8)
}
