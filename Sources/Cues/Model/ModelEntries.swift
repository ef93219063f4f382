/// What a training wrote for one model, read: rows of weights by what they are for.
struct ModelEntries {
    /// Two weights in a lane, the lower one first, each raised by `zeroWeight`.
    typealias Row = SIMD8<UInt16>

    typealias Pair = LinearModel.Pair

    static let zeroWeight: UInt16 = 128
    static let emptyRow = Row(repeating: zeroWeight << 8 | zeroWeight)

    private(set) var rows: [Row] = [emptyRow]
    /// By the ids of words, in the order in which they stand in the file.
    private(set) var words: [(id: Int, isNegated: Bool, row: UInt32)] = []
    private(set) var neighbors: [(first: Neighbor, second: Neighbor, row: UInt32)] = []
    private(set) var stems = WordTable(capacity: 1 << 14)
    private(set) var byStem: [Pair] = []

    static let shortStem = 4
    static let longStem = 6

    /// - Parameter id: of a word, new where it is unknown.
    init(_ weights: LinearModel.Weights, id: (_ word: Spelling) -> Int) {
        let entries = (weights.words.utf8CodeUnitCount + weights.pairs.utf8CodeUnitCount) / 22
        rows.reserveCapacity(entries)
        words.reserveCapacity(entries)
        Self.forEachEntry(of: weights.words) { name, row in
            let row = add(row)
            var name = name
            let isNegated = name.count > 1 && name[0] == UInt8(ascii: "-")
            if isNegated { name = name.extracting(1...) }
            if name.count > 1, name[0] == UInt8(ascii: "~") {
                addStem(Spelling(name.extracting(1...)), isNegated, row)
            } else {
                words.append((id(Spelling(name)), isNegated, row))
            }
        }
        func neighbor(_ name: UnsafeBufferPointer<UInt8>) -> Neighbor {
            if name.count == 1, name[0] == UInt8(ascii: ".") { return .mark }
            if name.count == 1, name[0] == UInt8(ascii: "0") { return .number }
            return Neighbor(word: Int32(id(Spelling(name))))
        }
        Self.forEachEntry(of: weights.pairs) { name, row in
            guard let middle = name.firstIndex(of: UInt8(ascii: "_")) else { return }
            let first = neighbor(name.extracting(..<middle))
            let second = neighbor(name.extracting((middle + 1)...))
            neighbors.append((first, second, add(row)))
        }
    }

    private mutating func add(_ row: Row) -> UInt32 {
        rows.append(row)
        return UInt32(rows.count - 1)
    }

    private mutating func addStem(_ name: Spelling, _ isNegated: Bool, _ row: UInt32) {
        let stem = stems.insert(name.hash)
        if stem == byStem.count { byStem.append(Pair()) }
        if isNegated { byStem[stem].negated = row } else { byStem[stem].plain = row }
    }

    private static func forEachEntry(
        of text: StaticString, _ body: (_ name: UnsafeBufferPointer<UInt8>, _ row: Row) -> Void
    ) {
        let sextets = sextets
        text.withUTF8Buffer { bytes in
            var position = 0
            while position < bytes.count {
                while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
                let start = position
                while position < bytes.count, bytes[position] > 0x20 { position += 1 }
                let name = bytes.extracting(start..<position)
                position += 1
                guard position + entry <= bytes.count else { break }
                body(name, row(bytes.extracting(position..<position + entry), sextets))
                position += entry
            }
        }
    }

    /// The letters of the weights, and the digit of the count.
    private static let entry = 17

    /// Twelve bytes in base64, and a digit.
    private static func row(_ text: UnsafeBufferPointer<UInt8>, _ sextets: [UInt8]) -> Row {
        var row = emptyRow
        for half in 0..<2 {
            var bits: UInt64 = 0
            for letter in text[8 * half..<8 * half + 8] {
                bits = bits << 6 | UInt64(sextets[Int(letter)])
            }
            for lane in 0..<3 {
                let pair = UInt16(truncatingIfNeeded: bits >> UInt64(32 - 16 * lane)).byteSwapped
                // From signed weights to raised ones.
                row[3 * half + lane] = pair ^ 0x8080
            }
        }
        row[6] = zeroWeight << 8 | zeroWeight + UInt16(text[16] - UInt8(ascii: "0"))
        return row
    }

    /// What the letters of base64 stand for.
    private static var sextets: [UInt8] {
        var sextets = [UInt8](repeating: 0, count: 256)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (sextet, letter) in letters.utf8.enumerated() { sextets[Int(letter)] = UInt8(sextet) }
        return sextets
    }
}

extension ModelEntries {
    /// The own rows of so many words, by their ids.
    func byWord(_ count: Int) -> [Pair] {
        var pairs = [Pair](repeating: Pair(), count: count)
        for (id, isNegated, row) in words {
            if isNegated { pairs[id].negated = row } else { pairs[id].plain = row }
        }
        return pairs
    }

    /// The row of a word, that of its stems where it has none of its own.
    func row(of word: Spelling, own: UInt32, isNegated: Bool) -> Row {
        if own > 0 { return rows[Int(own)] }
        var sum = Self.emptyRow
        // Stems begin with a letter.
        guard word.first & 0xFF >= 0x61, word.first & 0xFF <= 0x7A else { return sum }
        for length in [Self.shortStem, Self.longStem] where word.has(atLeast: length) {
            let stem = stems.find(word.hash(ofFirst: length))
            if stem < 0 { continue }
            let pair = byStem[Int(stem)]
            sum = Self.sum(sum, rows[Int(isNegated ? pair.negated : pair.plain)])
        }
        return sum
    }

    /// Each weight within 127 of zero.
    private static func sum(_ a: Row, _ b: Row) -> Row {
        func bounded(_ raisedTwice: Row) -> Row {
            raisedTwice.clamped(
                lowerBound: Row(repeating: 2 * zeroWeight - 127),
                upperBound: Row(repeating: 2 * zeroWeight + 127)) &- zeroWeight
        }
        return bounded((a & 0xFF) &+ (b & 0xFF)) | bounded((a &>> 8) &+ (b &>> 8)) &<< 8
    }
}
