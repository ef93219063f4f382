/// JSON under construction: the parts that an answer of `handover cues` is made of.
struct CueAnswer {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func open(_ bracket: Character, _ key: StaticString? = nil) {
        begin(key)
        bytes.append(bracket.asciiValue ?? 0)
        needsComma = false
    }

    mutating func close(_ bracket: Character) {
        bytes.append(bracket.asciiValue ?? 0)
        needsComma = true
    }

    mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    mutating func put(_ key: StaticString, _ text: some Sequence<UInt8>) {
        begin(key)
        bytes.append(0x22)
        for byte in text {
            switch byte {
            case 0x22, 0x5C:
                bytes.append(0x5C)
                bytes.append(byte)
            case 0x0A: literal(#"\n"#)
            case 0x09: literal(#"\t"#)
            case 0x0D: literal(#"\r"#)
            case 0..<0x20:
                literal(byte < 0x10 ? #"\u000"# : #"\u001"#)
                bytes.append(Self.hex[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    /// Null for none.
    mutating func put(_ key: StaticString, optional text: String?) {
        if let text {
            put(key, text.utf8)
        } else {
            begin(key)
            literal("null")
        }
    }

    mutating func put(_ key: StaticString, _ value: Bool) {
        begin(key)
        literal(value ? "true" : "false")
    }

    mutating func put(_ key: StaticString, _ value: Int) {
        begin(key)
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Four decimals.
    mutating func put(_ key: StaticString, share value: Double) {
        begin(key)
        let tenThousandths = Int((max(0, min(1, value)) * 10_000).rounded())
        bytes.append(0x30 + UInt8(tenThousandths / 10_000))
        bytes.append(UInt8(ascii: "."))
        for power in [1_000, 100, 10, 1] {
            bytes.append(0x30 + UInt8(tenThousandths / power % 10))
        }
    }

    private mutating func begin(_ key: StaticString?) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
        guard let key else { return }
        bytes.append(0x22)
        literal(key)
        bytes.append(0x22)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func literal(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
