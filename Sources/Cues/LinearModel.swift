/// A logistic model over single words, trained by `training/train.py`.
///
/// A row holds the weights of a word for each head, those of its stems included, and how many
/// features that were. Words after a negator have rows of their own. Text that holds no known word
/// scores as the average text does.
struct LinearModel: Sendable {
    typealias Row = SIMD16<Int8>

    /// In the order of the weights in a row; after them stands the count.
    enum Head: Int, CaseIterable {
        case upset, anger, anxiety, joy, gratitude, confusion, disappointment, distress
        case negative, neutral, positive
    }

    /// Rows of a word, or of a stem, plain and after a negator; 0 is the empty row.
    struct Pair {
        var plain: Int32 = 0
        var negated: Int32 = 0
    }

    private(set) var rows: [Row] = [.zero]
    private(set) var stems = WordTable()
    private(set) var byStem: [Pair] = []

    static let shortStem = 4
    static let longStem = 6
    private static let countLane = Head.allCases.count

    /// - Parameter add: takes in the row of a word that is no stem.
    mutating func read(
        _ entries: StaticString, add: (_ word: [UInt8], _ isNegated: Bool, _ row: Int32) -> Void
    ) {
        entries.withUTF8Buffer { bytes in
            var position = 0
            while position < bytes.count {
                while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
                var name: [UInt8] = []
                while position < bytes.count, bytes[position] > 0x20 {
                    name.append(bytes[position])
                    position += 1
                }
                position += 1
                guard position + 16 <= bytes.count else { break }
                rows.append(Self.row(bytes[position..<position + 16]))
                position += 16
                let row = Int32(rows.count - 1)
                let isNegated = name.count > 1 && name[0] == UInt8(ascii: "-")
                if isNegated { name.removeFirst() }
                guard name.count > 1, name[0] == UInt8(ascii: "~") else {
                    add(name, isNegated, row)
                    continue
                }
                name.removeFirst()
                let stem = stems.insert(name)
                if stem == byStem.count { byStem.append(Pair()) }
                if isNegated { byStem[stem].negated = row } else { byStem[stem].plain = row }
            }
        }
    }

    /// Twelve bytes in base64 without padding.
    private static func row(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Row {
        var row = Row.zero
        var bits: UInt32 = 0
        var lane = 0
        for (index, letter) in text.enumerated() {
            bits = bits << 6 | UInt32(sextet(letter))
            if index % 4 == 3 {
                for shift: UInt32 in [16, 8, 0] {
                    row[lane] = Int8(truncatingIfNeeded: bits >> shift)
                    lane += 1
                }
                bits = 0
            }
        }
        return row
    }

    private static func sextet(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0x41...0x5A: letter - 0x41
        case 0x61...0x7A: letter - 0x61 + 26
        case 0x30...0x39: letter - 0x30 + 52
        case UInt8(ascii: "+"): 62
        default: 63
        }
    }

    /// The rows of a word, of its stems where it has none of its own.
    ///
    /// They are copied to the end: words are completed in the order of their ids, so the rows of
    /// those that come first, the most frequent ones, stand together in memory.
    mutating func complete(_ pair: Pair, of word: [UInt8]) -> Pair {
        var pair = pair
        guard let first = word.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else {
            return pair
        }
        var plain = Row.zero
        var negated = Row.zero
        for length in [Self.shortStem, Self.longStem] where word.count >= length {
            let stem = Int(stems.find(WordTable.hash(word[..<length])))
            if stem < 0 { continue }
            plain = Self.sum(plain, rows[Int(byStem[stem].plain)])
            negated = Self.sum(negated, rows[Int(byStem[stem].negated)])
        }
        pair.plain = copied(pair.plain == 0 ? plain : rows[Int(pair.plain)])
        pair.negated = copied(pair.negated == 0 ? negated : rows[Int(pair.negated)])
        return pair
    }

    private mutating func copied(_ row: Row) -> Int32 {
        if row == .zero { return 0 }
        rows.append(row)
        return Int32(rows.count - 1)
    }

    private static func sum(_ a: Row, _ b: Row) -> Row {
        let wide =
            SIMD16<Int16>(truncatingIfNeeded: a) &+ SIMD16<Int16>(truncatingIfNeeded: b)
        return Row(
            truncatingIfNeeded: wide.clamped(
                lowerBound: SIMD16(repeating: -127), upperBound: SIMD16(repeating: 127)))
    }

    /// How far each head stands from the average text, in standard deviations.
    func score(_ tokens: borrowing [Token], _ marks: MarkRows) -> SIMD16<Float> {
        var sum = Sum()
        var reach = 0
        for index in tokens.indices {
            let token = tokens[index]
            switch token.kind {
            case .mark:
                reach = 0
                let row = marks.row(of: token)
                if row > 0 { sum.add(rows[Int(row)]) }
            case .number: sum.add(rows[Int(marks.number)])
            case .sign:
                sum.add(rows[Int(token.facts.rows.plain)])
            case .word:
                if token.isShouted { sum.add(rows[Int(marks.shout)]) }
                if token.word >= 0 {
                    let pair = token.facts.rows
                    sum.add(rows[Int(reach > 0 ? pair.negated : pair.plain)])
                    if token.facts.roles.contains(.negator) {
                        reach = 3
                        continue
                    }
                } else {
                    if token.shortStem >= 0 { sum.add(row(token.shortStem, reach > 0)) }
                    if token.longStem >= 0 { sum.add(row(token.longStem, reach > 0)) }
                }
                if reach > 0 { reach -= 1 }
            }
        }
        return standing(sum.total)
    }

    func row(_ stem: Int32, _ isNegated: Bool) -> Row {
        let pair = byStem[Int(stem)]
        return rows[Int(isNegated ? pair.negated : pair.plain)]
    }

    private func standing(_ sum: SIMD16<Int32>) -> SIMD16<Float> {
        let count = max(1, sum[Self.countLane])
        let root = Float(count).squareRoot()
        return Self.biases + Self.scales * SIMD16<Float>(sum) / root
    }

    private static let biases = lanes(bias)
    private static let scales = lanes(scale)

    /// Adds rows up in 16 bits, which hold 250 of them, and those in 32.
    private struct Sum {
        private var near = SIMD16<Int16>.zero
        private var far = SIMD16<Int32>.zero
        private var count = 0

        var total: SIMD16<Int32> { far &+ SIMD16<Int32>(truncatingIfNeeded: near) }

        @inline(__always)
        mutating func add(_ row: Row) {
            near &+= SIMD16<Int16>(truncatingIfNeeded: row)
            count &+= 1
            if count == 250 {
                far = total
                near = .zero
                count = 0
            }
        }
    }
}

/// The rows of features that are no words.
struct MarkRows: Sendable {
    private(set) var number: Int32 = 0
    private(set) var shout: Int32 = 0
    private var bang: Int32 = 0
    private var bangs: Int32 = 0
    private var question: Int32 = 0
    private var questions: Int32 = 0
    private var dots: Int32 = 0

    mutating func read(_ name: [UInt8], _ row: Int32) {
        switch name {
        case [0x30]: number = row
        case [0x5E]: shout = row
        case [0x21]: bang = row
        case [0x21, 0x21]: bangs = row
        case [0x3F]: question = row
        case [0x3F, 0x3F]: questions = row
        case [0x2E, 0x2E]: dots = row
        default: break
        }
    }

    func row(of token: Token) -> Int32 {
        switch token.mark {
        case 0x21: token.isRepeated ? bangs : bang
        case 0x3F: token.isRepeated ? questions : question
        case 0x2E: token.isRepeated ? dots : 0
        default: 0
        }
    }
}
