/// Two logistic models over words and pairs of neighbours: of the moods of a message, trained by
/// `training/train.py`, and of the risks of a sentence, trained by `training/train_risks.py`.
///
/// A row holds the weights of a word for each head of both, those of its stems included, and how
/// many features that were. Words after a negator have rows of their own. Text that holds no known
/// word scores as the average text does.
struct LinearModel: Sendable {
    /// Two weights in a lane, the lower one first, each raised by `zeroWeight`; those of moods in the
    /// lower half, those of risks in the upper one.
    typealias Row = SIMD16<UInt16>
    private static let emptyRow = Row(
        lowHalf: ModelEntries.emptyRow, highHalf: ModelEntries.emptyRow)

    /// In the order of the weights in a row; after them stands the count.
    enum Head: Int, CaseIterable {
        case upset, anger, anxiety, joy, gratitude, confusion, disappointment, distress
        case negative, neutral, positive
        case frustration
    }

    /// Rows of a word, or of a stem, plain and after a negator; 0 is the empty row.
    struct Pair {
        var plain: UInt32 = 0
        var negated: UInt32 = 0
    }

    /// Weights of 8 bits with what they count in, as a training wrote them.
    struct Weights {
        let scale: [Float]
        let bias: [Float]
        /// Feature, then 12 weights in base64 and of how many features they are.
        let words: StaticString
        /// The same of two neighbours, `not_happy`; a mark or an end of the text is `.`.
        let pairs: StaticString
    }

    private(set) var rows: [Row] = [emptyRow]
    private(set) var marks = MarkRows()
    private(set) var neighbors = Neighbors()
    private var stems = WordTable()
    private var byStem: [Pair] = []
    private let moods = Measure(.mood)
    private let risks = Measure(.risk)

    /// How the sums of a model become logits.
    private struct Measure {
        let biases: SIMD16<Float>
        let scales: SIMD16<Float>

        init(_ weights: Weights) { (biases, scales) = (lanes(weights.bias), lanes(weights.scale)) }

        func logits(_ sum: SIMD16<Int32>) -> SIMD16<Float> {
            let count = max(1, sum[LinearModel.countLane])
            return biases + scales * SIMD16<Float>(sum) / Float(count).squareRoot()
        }
    }

    private static let countLane = Head.allCases.count
    /// Where the weights of risks begin in a row, in the order of `Tag`.
    static let firstRisk = 16

    /// No rows.
    init() {}

    /// - Parameters:
    ///   - words: by their ids.
    ///   - places: becomes the rows of the words, by their ids. They stand in that order, the plain
    ///     ones first: what is often added stands together in memory then.
    init(moods: ModelEntries, risks: ModelEntries, _ words: [Spelling], _ places: inout [Pair]) {
        let ofMoods = moods.byWord(words.count)
        let ofRisks = risks.byWord(words.count)
        rows.reserveCapacity(2 * words.count + 4 * moods.byStem.count)
        for (id, word) in words.enumerated() {
            places[id].plain = append(
                moods.row(of: word, own: ofMoods[id].plain, isNegated: false),
                risks.row(of: word, own: ofRisks[id].plain, isNegated: false))
            marks.read(word, places[id].plain)
        }
        for (id, word) in words.enumerated() {
            places[id].negated = append(
                moods.row(of: word, own: ofMoods[id].negated, isNegated: true),
                risks.row(of: word, own: ofRisks[id].negated, isNegated: true))
        }
        // Of risks, words that nobody knows tell nothing.
        stems = moods.stems
        byStem = moods.byStem.map { stem in
            Pair(
                plain: append(moods.rows[Int(stem.plain)], ModelEntries.emptyRow),
                negated: append(moods.rows[Int(stem.negated)], ModelEntries.emptyRow))
        }
        for (first, second, row) in moods.neighbors {
            neighbors[first, second] = append(moods.rows[Int(row)], ModelEntries.emptyRow)
        }
        for (first, second, row) in risks.neighbors {
            let known = Int(neighbors[first, second])
            if known > 0 {
                rows[known].highHalf = risks.rows[Int(row)]
            } else {
                neighbors[first, second] = append(ModelEntries.emptyRow, risks.rows[Int(row)])
            }
        }
    }

    private mutating func append(_ mood: ModelEntries.Row, _ risk: ModelEntries.Row) -> UInt32 {
        let row = Row(lowHalf: mood, highHalf: risk)
        if !any(row .!= Self.emptyRow) { return 0 }
        rows.append(row)
        return UInt32(rows.count - 1)
    }

    /// The stems of a word without a row of its own; -1 for none.
    func stems(of word: Spelling) -> (short: Int16, long: Int16) {
        let count = word.countOfASCII
        func stem(_ length: Int) -> Int16 {
            count < length ? -1 : Int16(stems.find(word.hash(ofFirst: length)))
        }
        return (stem(ModelEntries.shortStem), stem(ModelEntries.longStem))
    }

    /// How many steps of a head's weights make up a sum, in whole ones.
    ///
    /// - Parameter head: of moods, or of risks from `firstRisk` on.
    func steps(_ sum: Float, _ head: Int) -> Int {
        let scale =
            head < Self.firstRisk ? moods.scales[head] : risks.scales[head - Self.firstRisk]
        return Int((sum / scale).rounded(.up))
    }

    /// The highest weight that a row gives any risk, counted as it counts in the chance.
    func highestOfRisks(_ row: UInt32) -> Float {
        (0..<Self.countLane).reduce(0) {
            max($0, risks.scales[$1] * Float(weight(row, Self.firstRisk + $1)))
        }
    }

    /// - Parameter head: of moods, or of risks from `firstRisk` on.
    func weight(_ row: UInt32, _ head: Int) -> Int {
        Int(rows[Int(row)][head / 2] &>> UInt16(8 * (head % 2)) & 0xFF)
            - Int(ModelEntries.zeroWeight)
    }

    @inline(__always)
    func row(_ stem: Int16, _ isNegated: Bool) -> UInt32 {
        let pair = byStem[Int(stem)]
        return isNegated ? pair.negated : pair.plain
    }

    /// The weights of rows, added up.
    ///
    /// Every second weight of a row is added at once, in 16 bits, which hold 256 of them: no weight
    /// has to be widened by itself.
    func sum(_ places: Span<UInt32>) -> (moods: SIMD16<Int32>, risks: SIMD16<Int32>) {
        var moods = SIMD16<Int32>.zero
        var risks = SIMD16<Int32>.zero
        var start = 0
        while start < places.count {
            let end = min(start + 256, places.count)
            var even = Row.zero
            var odd = Row.zero
            for index in start..<end {
                let row = rows[Int(places[index])]
                even &+= row & 0xFF
                odd &+= row &>> 8
            }
            let zero = Int32(end - start) * Int32(ModelEntries.zeroWeight)
            moods &+= Self.widened(even.lowHalf, odd.lowHalf) &- zero
            risks &+= Self.widened(even.highHalf, odd.highHalf) &- zero
            start = end
        }
        return (moods, risks)
    }

    private static func widened(
        _ even: ModelEntries.Row, _ odd: ModelEntries.Row
    ) -> SIMD16<Int32> {
        var wide = SIMD16<Int32>.zero
        wide.evenHalf = SIMD8<Int32>(truncatingIfNeeded: even)
        wide.oddHalf = SIMD8<Int32>(truncatingIfNeeded: odd)
        return wide
    }

    /// How far each head of moods stands from the average text, in standard deviations.
    func standing(_ sum: SIMD16<Int32>) -> SIMD16<Float> { moods.logits(sum) }

    /// Of the risks.
    func logits(_ sum: SIMD16<Int32>) -> SIMD16<Float> { risks.logits(sum) }
}

/// The rows of features that are no words.
struct MarkRows: Sendable {
    private(set) var number: UInt32 = 0
    private(set) var shout: UInt32 = 0
    private var bang: UInt32 = 0
    private var bangs: UInt32 = 0
    private var question: UInt32 = 0
    private var questions: UInt32 = 0
    private var dots: UInt32 = 0

    mutating func read(_ name: Spelling, _ row: UInt32) {
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

    func row(of token: Token) -> UInt32 {
        switch token.mark {
        case 0x21: token.isRepeated ? bangs : bang
        case 0x3F: token.isRepeated ? questions : question
        case 0x2E: token.isRepeated ? dots : 0
        default: 0
        }
    }
}
