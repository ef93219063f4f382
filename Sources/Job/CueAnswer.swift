/// JSON under construction: the parts that an answer of `handover cues` is made of.
struct CueAnswer: ~Copyable {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// What was written since the last time; its memory is taken anew in the same size.
    mutating func take() -> [UInt8] {
        let written = bytes
        bytes = []
        bytes.reserveCapacity(written.count + 1024)
        return written
    }

    mutating func open(_ bracket: Unicode.Scalar, _ key: StaticString? = nil) {
        begin(key)
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    mutating func put(_ key: StaticString, _ text: Span<UInt8>) {
        begin(key)
        string(text)
    }

    mutating func string(_ text: Span<UInt8>) {
        bytes.append(0x22)
        var start = 0
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x20, byte != 0x22, byte != 0x5C { continue }
            append(text.extracting(start..<index))
            escape(byte)
            start = index + 1
        }
        append(text.extracting(start..<text.count))
        bytes.append(0x22)
    }

    private mutating func append(_ some: Span<UInt8>) {
        some.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C:
            bytes.append(0x5C)
            bytes.append(byte)
        case 0x0A: add(#"\n"#)
        case 0x09: add(#"\t"#)
        case 0x0D: add(#"\r"#)
        default:
            add(byte < 0x10 ? #"\u000"# : #"\u001"#)
            let digit = byte & 15
            bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    mutating func put(_ key: StaticString, _ text: String) {
        var text = text
        text.withUTF8 { put(key, $0.span) }
    }

    /// Null for none.
    mutating func put(_ key: StaticString, optional text: String?) {
        if let text {
            put(key, text)
        } else {
            begin(key)
            add("null")
        }
    }

    mutating func put(_ key: StaticString, _ value: Bool) {
        begin(key)
        add(value ? "true" : "false")
    }

    /// - Parameter value: not negative.
    mutating func put(_ key: StaticString, _ value: Int) {
        begin(key)
        var power = 1
        while value / power >= 10 { power *= 10 }
        while power > 0 {
            bytes.append(0x30 + UInt8(value / power % 10))
            power /= 10
        }
    }

    /// Four decimals.
    mutating func put(_ key: StaticString, share value: Double) {
        begin(key)
        add("0.0000")
        var written = bytes.mutableSpan
        Self.write(value, to: &written, at: written.count - 6)
    }

    /// A text whose every `0.0000` stands for a share, in their order; there are twelve.
    mutating func put(_ form: ShareForm, _ shares: InlineArray<12, Double>) {
        let start = bytes.count
        bytes.append(contentsOf: form.bytes)
        var written = bytes.mutableSpan
        for index in shares.indices {
            Self.write(shares[index], to: &written, at: start + form.places[index])
        }
        needsComma = form.needsComma
    }

    private static func write(
        _ share: Double, to bytes: inout MutableSpan<UInt8>, at place: Int
    ) {
        let tenThousandths = UInt32((share < 0 ? 0 : share > 1 ? 1 : share) * 10_000 + 0.5)
        if tenThousandths == 10_000 {
            bytes[place] = UInt8(ascii: "1")
            return
        }
        // Two digits in the low half, two in the high one: x * 103 >> 10 is x / 10 below 100.
        let high = tenThousandths / 100
        let pairs = high | (tenThousandths &- high &* 100) &<< 16
        let tens = ((pairs &* 103) >> 10) & 0x000F_000F
        let digits = tens | (pairs &- tens &* 10) << 8 | 0x3030_3030
        var raw = bytes.mutableBytes
        raw.storeBytes(of: digits.littleEndian, toByteOffset: place + 2, as: UInt32.self)
    }

    private mutating func begin(_ key: StaticString?) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
        guard let key else { return }
        bytes.append(0x22)
        add(key)
        bytes.append(0x22)
        bytes.append(UInt8(ascii: ":"))
    }

    /// A number as it was given.
    mutating func number(_ digits: Span<UInt8>) {
        append(digits)
        needsComma = true
    }

    /// JSON as it stands, from the comma on that it may begin with.
    mutating func literal(_ text: StaticString) {
        add(text)
        needsComma = bytes.last != UInt8(ascii: "[")
    }

    private mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}

/// A stretch of JSON that is always the same but for its shares: most of what is written.
struct ShareForm {
    let bytes: [UInt8]
    /// Where the shares begin.
    let places: [Int]
    /// Whether something stands before what comes after it.
    let needsComma: Bool

    init(_ text: StaticString) {
        let letters = text.withUTF8Buffer { Array($0) }
        places = letters.indices.filter { letters[$0...].starts(with: "0.0000".utf8) }
        needsComma = letters.last != UInt8(ascii: "[")
        bytes = letters
    }
}
