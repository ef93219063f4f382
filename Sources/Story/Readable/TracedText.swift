/// Text under construction that remembers which of its bytes were taken literally from the body.
struct TracedText: Sendable {
    /// A stretch of text that is also a stretch of the body.
    struct Run: Sendable {
        var start: Int
        var rawStart: Int
        var count: Int
    }

    private(set) var bytes: [UInt8] = []
    private(set) var runs: [Run] = []

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Appends a byte that stands in the body at `raw`.
    mutating func take(_ byte: UInt8, at raw: Int) {
        let index = runs.count - 1
        if index >= 0, runs[index].start + runs[index].count == bytes.count,
            runs[index].rawStart + runs[index].count == raw
        {
            runs[index].count += 1
        } else {
            runs.append(Run(start: bytes.count, rawStart: raw, count: 1))
        }
        bytes.append(byte)
    }

    /// Appends bytes that stand in the body from `raw` on.
    mutating func take(_ some: ArraySlice<UInt8>, at raw: Int) {
        guard let first = some.first else { return }
        take(first, at: raw)
        runs[runs.count - 1].count += some.count - 1
        bytes.append(contentsOf: some.dropFirst())
    }

    /// Appends a byte that stands nowhere in the body.
    mutating func put(_ byte: UInt8) { bytes.append(byte) }

    mutating func put(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func put(_ scalar: Unicode.Scalar) {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(unit) }
    }

    /// Appends a part of another text, keeping its traces.
    mutating func append(_ range: Range<Int>, of other: TracedText) {
        var low = 0
        var high = other.runs.count
        while low < high {
            let middle = (low + high) / 2
            let run = other.runs[middle]
            if run.start + run.count <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var position = range.lowerBound
        while position < range.upperBound {
            while low < other.runs.count,
                other.runs[low].start + other.runs[low].count <= position
            { low += 1 }
            if low < other.runs.count, other.runs[low].start <= position {
                let run = other.runs[low]
                let end = min(run.start + run.count, range.upperBound)
                take(other.bytes[position..<end], at: run.rawStart + position - run.start)
                position = end
            } else {
                put(other.bytes[position])
                position += 1
            }
        }
    }

    /// The range of the body that is the same bytes; nil where there is none.
    func rawRange(_ start: Int, _ end: Int) -> (start: Int, end: Int)? {
        guard start >= 0, start < end, end <= bytes.count else { return nil }
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].start <= start { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let run = runs[low - 1]
        guard end <= run.start + run.count else { return nil }
        let rawStart = run.rawStart + start - run.start
        return (rawStart, rawStart + end - start)
    }
}

extension TracedText {
    /// Appends the scalar that begins at `raw` of the body as a person would see it: control,
    /// zero-width and direction characters vanish, exotic blanks become blanks.
    ///
    /// They are removed rather than shown, because hidden characters only ever serve to make a
    /// text read other than it is.
    /// - Returns: how many bytes of the body the scalar has.
    mutating func takeScalar(at raw: Int, of body: [UInt8]) -> Int {
        let first = body[raw]
        if first < 0x80 {
            switch first {
            case 0x09, 0x0A, 0x20...0x7E: take(first, at: raw)
            case 0x0B, 0x0C: put(.newline)
            case 0x0D:
                if raw + 1 >= body.count || body[raw + 1] != .newline { put(.newline) }
            default: break
            }
            return 1
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let end = min(raw + length, body.count)
        var value = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
        for position in raw + 1..<max(raw + 1, end) {
            value = value << 6 | UInt32(body[position] & 0x3F)
        }
        switch Sight(of: value, after: bytes.last) {
        case .seen: for position in raw..<end { take(body[position], at: position) }
        case .blank: put(.blank)
        case .newline: put(.newline)
        case .hidden: break
        }
        return end - raw
    }
}

/// How a scalar beyond ASCII looks in running text.
enum Sight {
    case seen, blank, newline, hidden

    init(of scalar: UInt32, after previous: UInt8?) {
        switch scalar {
        case 0x85, 0x2028, 0x2029: self = .newline
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .blank
        // Joiners carry meaning inside Persian, Indic words and emoji only.
        case 0x200C, 0x200D: self = (previous ?? 0) >= 0x80 ? .seen : .hidden
        case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
            self = .hidden
        default: self = .seen
        }
    }
}
