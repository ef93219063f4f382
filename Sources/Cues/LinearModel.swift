/// A logistic model over single words, trained by `training/train.py`.
///
/// A row holds the weights of a word for each head, those of its stems included, and how many
/// features that were. Words after a negator have rows of their own. Text that holds no known word
/// scores as the average text does.
struct LinearModel: Sendable {
    /// Two weights in a lane, the lower one first, each raised by `zeroWeight`.
    typealias Row = SIMD8<UInt16>
    private static let zeroWeight: UInt16 = 128
    private static let emptyRow = Row(repeating: zeroWeight << 8 | zeroWeight)

    /// In the order of the weights in a row; after them stands the count.
    enum Head: Int, CaseIterable {
        case upset, anger, anxiety, joy, gratitude, confusion, disappointment, distress
        case negative, neutral, positive
    }

    /// Rows of a word, or of a stem, plain and after a negator; 0 is the empty row. There is room for
    /// 65,536 rows; a larger model stops the reader at its start.
    struct Pair {
        var plain: UInt16 = 0
        var negated: UInt16 = 0
    }

    /// Weights of 8 bits with what they count in, as a training wrote them.
    struct Weights {
        let scale: [Float]
        let bias: [Float]
        /// Feature, then 11 weights and a count in base64.
        let entries: StaticString
    }

    private(set) var rows: [Row] = [emptyRow]
    private var stems = WordTable(capacity: 1 << 14)
    private var byStem: [Pair] = []

    private let biases: SIMD16<Float>
    private let scales: SIMD16<Float>

    private static let shortStem = 4
    private static let longStem = 6
    private static let countLane = Head.allCases.count

    init(_ weights: Weights) {
        biases = lanes(weights.bias)
        scales = lanes(weights.scale)
    }

    /// - Parameter add: takes in the row of a word that is no stem.
    mutating func read(
        _ entries: StaticString, add: (_ word: Spelling, _ isNegated: Bool, _ row: UInt16) -> Void
    ) {
        let sextets = Self.sextets
        rows.reserveCapacity(entries.utf8CodeUnitCount / 24)
        entries.withUTF8Buffer { bytes in
            var position = 0
            while position < bytes.count {
                while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
                var start = position
                while position < bytes.count, bytes[position] > 0x20 { position += 1 }
                let end = position
                position += 1
                guard position + 16 <= bytes.count else { break }
                rows.append(Self.row(bytes.extracting(position..<position + 16), sextets))
                position += 16
                let row = UInt16(rows.count - 1)
                let isNegated = end - start > 1 && bytes[start] == UInt8(ascii: "-")
                if isNegated { start += 1 }
                let isStem = end - start > 1 && bytes[start] == UInt8(ascii: "~")
                if isStem { start += 1 }
                let name = Spelling(bytes.extracting(start..<end))
                guard isStem else {
                    add(name, isNegated, row)
                    continue
                }
                let stem = stems.insert(name.hash)
                if stem == byStem.count { byStem.append(Pair()) }
                if isNegated { byStem[stem].negated = row } else { byStem[stem].plain = row }
            }
        }
    }

    /// Twelve bytes in base64 without padding.
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
        return row
    }

    /// What the letters of base64 stand for.
    private static var sextets: [UInt8] {
        var sextets = [UInt8](repeating: 0, count: 256)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (sextet, letter) in letters.utf8.enumerated() { sextets[Int(letter)] = UInt8(sextet) }
        return sextets
    }

    /// Gives every word its rows, those of its stems where it has none of its own.
    ///
    /// They are copied, in the order of the ids of words, the plain ones first: what is often added
    /// stands together in memory then.
    mutating func complete(
        _ pairs: inout [Pair], _ words: [Spelling], _ marks: inout MarkRows
    ) {
        let old = rows
        rows = [Self.emptyRow]
        rows.reserveCapacity(2 * (words.count + byStem.count))
        for id in pairs.indices {
            let own = pairs[id]
            let word = words[id]
            pairs[id].plain = append(
                own.plain > 0 ? old[Int(own.plain)] : ofStems(word, old, isNegated: false))
            pairs[id].negated = append(
                own.negated > 0 ? old[Int(own.negated)] : ofStems(word, old, isNegated: true))
        }
        for stem in byStem.indices {
            byStem[stem].plain = append(old[Int(byStem[stem].plain)])
            byStem[stem].negated = append(old[Int(byStem[stem].negated)])
        }
        marks.move { append(old[Int($0)]) }
    }

    private func ofStems(
        _ word: Spelling, _ rows: borrowing [Row], isNegated: Bool
    ) -> Row {
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

    private mutating func append(_ row: Row) -> UInt16 {
        if row == Self.emptyRow { return 0 }
        rows.append(row)
        return UInt16(rows.count - 1)
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

    /// The stems of a word without a row of its own; -1 for none.
    func stems(of word: Spelling) -> (short: Int16, long: Int16) {
        let count = word.countOfASCII
        func stem(_ length: Int) -> Int16 {
            count < length ? -1 : Int16(stems.find(word.hash(ofFirst: length)))
        }
        return (stem(Self.shortStem), stem(Self.longStem))
    }

    /// How far each head of moods stands from the average text, in standard deviations.
    func score(_ tokens: Span<Token>, _ marks: MarkRows) -> SIMD16<Float> {
        score(tokens, marks, knowsStems: true) { $0.rows }
    }

    /// The logits of the risks by the words of a sentence; those that nobody knows tell nothing.
    func score(risksOf tokens: Span<Token>, _ marks: MarkRows) -> SIMD16<Float> {
        score(tokens, marks, knowsStems: false) { $0.risks }
    }

    /// Made twice, each with its own rows in sight.
    @inline(__always)
    private func score(
        _ tokens: Span<Token>, _ marks: MarkRows, knowsStems: Bool, pair: (Lexicon.Facts) -> Pair
    ) -> SIMD16<Float> {
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
                sum.add(rows[Int(pair(token.facts).plain)])
            case .word:
                if token.isShouted { sum.add(rows[Int(marks.shout)]) }
                if token.word >= 0 {
                    let pair = pair(token.facts)
                    sum.add(rows[Int(reach > 0 ? pair.negated : pair.plain)])
                    if token.facts.roles.contains(.negator) {
                        reach = 3
                        continue
                    }
                } else if knowsStems {
                    if token.shortStem >= 0 { sum.add(row(token.shortStem, reach > 0)) }
                    if token.longStem >= 0 { sum.add(row(token.longStem, reach > 0)) }
                }
                reach = max(0, reach &- 1)
            }
        }
        return standing(sum.total)
    }

    /// The highest weight that a row gives any head, counted as it counts in the chance.
    func highest(_ row: UInt16) -> Float {
        (0..<Self.countLane).reduce(0) {
            max($0, scales[$1] * Float(Self.weight(rows[Int(row)], $1)))
        }
    }

    static func weight(_ row: Row, _ head: Int) -> Int {
        Int(row[head / 2] &>> UInt16(8 * (head % 2)) & 0xFF) - Int(zeroWeight)
    }

    func row(_ stem: Int16, _ isNegated: Bool) -> Row {
        let pair = byStem[Int(stem)]
        return rows[Int(isNegated ? pair.negated : pair.plain)]
    }

    private func standing(_ sum: SIMD16<Int32>) -> SIMD16<Float> {
        let count = max(1, sum[Self.countLane])
        let root = Float(count).squareRoot()
        return biases + scales * SIMD16<Float>(sum) / root
    }

    /// Adds rows up in 16 bits, which hold 256 of them, and those in 32.
    private struct Sum {
        private var even = SIMD8<UInt16>.zero
        private var odd = SIMD8<UInt16>.zero
        private var count = 0
        private var far = SIMD16<Int32>.zero

        var total: SIMD16<Int32> {
            var near = SIMD16<Int32>.zero
            near.evenHalf = SIMD8<Int32>(truncatingIfNeeded: even)
            near.oddHalf = SIMD8<Int32>(truncatingIfNeeded: odd)
            return far &+ near &- Int32(count) &* Int32(LinearModel.zeroWeight)
        }

        /// Every second weight of a row is added at once: no weight has to be widened by itself.
        @inline(__always)
        mutating func add(_ row: Row) {
            even &+= row & 0xFF
            odd &+= row &>> 8
            count &+= 1
            if count == 256 {
                far = total
                (even, odd, count) = (.zero, .zero, 0)
            }
        }
    }
}

/// The rows of features that are no words.
struct MarkRows: Sendable {
    private(set) var number: UInt16 = 0
    private(set) var shout: UInt16 = 0
    private var bang: UInt16 = 0
    private var bangs: UInt16 = 0
    private var question: UInt16 = 0
    private var questions: UInt16 = 0
    private var dots: UInt16 = 0

    mutating func read(_ name: Spelling, _ row: UInt16) {
        switch name.first {
        case 0x30: number = row
        case 0x5E: shout = row
        case 0x21: bang = row
        case 0x2121: bangs = row
        case 0x3F: question = row
        case 0x3F3F: questions = row
        case 0x2E2E: dots = row
        default: break
        }
    }

    /// Takes them to where they stand now.
    mutating func move(_ place: (UInt16) -> UInt16) {
        number = place(number)
        shout = place(shout)
        bang = place(bang)
        bangs = place(bangs)
        question = place(question)
        questions = place(questions)
        dots = place(dots)
    }

    func row(of token: Token) -> UInt16 {
        switch token.mark {
        case 0x21: token.isRepeated ? bangs : bang
        case 0x3F: token.isRepeated ? questions : question
        case 0x2E: token.isRepeated ? dots : 0
        default: 0
        }
    }
}
