/// How likely each risk is by the words of one sentence, whatever their order.
///
/// Frames (`RiskFinder`) know what they were written for and take a word's order into account; the
/// words tell whether that is what the sentence is about. `CueReader` weighs both.
struct RiskWords {
    /// Of the sentence in which each risk is likeliest, in the order of `Tag`: the logit of its
    /// chance, and where it stands.
    private(set) var logits = none
    private(set) var sentences = InlineArray<9, Range<Int>>(repeating: 0..<0)
    /// A sentence whose words carry the rows of this model.
    private var sentence: [Token] = []

    private static let none = SIMD16<Float>(repeating: -20)

    static func lane(_ tag: Tag) -> Int { tag.rawValue - Tag.leaving.rawValue }

    mutating func clear() { logits = Self.none }

    mutating func run(_ tokens: Span<Token>, _ lexicon: borrowing Lexicon) {
        clear()
        var start = 0
        for index in tokens.indices
        where index + 1 == tokens.count || Self.isEnd(index, tokens) {
            read(start..<index + 1, tokens, lexicon)
            start = index + 1
        }
    }

    private mutating func read(
        _ range: Range<Int>, _ tokens: Span<Token>, _ lexicon: borrowing Lexicon
    ) {
        guard Self.take(range, tokens, into: &sentence) else { return }
        let found = lexicon.riskModel.score(sentence.span, lexicon.riskMarks)
        for lane in 0..<9 where found[lane] > logits[lane] {
            logits[lane] = found[lane]
            sentences[lane] = range
        }
    }

    /// Whether any word of the sentence speaks for a risk.
    private static func take(
        _ range: Range<Int>, _ tokens: Span<Token>, into sentence: inout [Token]
    ) -> Bool {
        sentence.removeAll(keepingCapacity: true)
        var isAny = false
        for index in range {
            var token = tokens[index]
            if token.facts.roles.contains(.risky) { isAny = true }
            token.facts.rows = token.facts.risks
            // Words that nobody knows tell nothing here.
            (token.shortStem, token.longStem) = (-1, -1)
            sentence.append(token)
        }
        return isAny
    }

    /// The words that say most of it in its likeliest sentence.
    func telling(
        _ tag: Tag, _ tokens: Span<Token>, _ lexicon: borrowing Lexicon
    ) -> Range<Int>? {
        let range = sentences[Self.lane(tag)]
        var sentence: [Token] = []
        guard Self.take(range, tokens, into: &sentence),
            let words = lexicon.riskModel.telling(
                Self.lane(tag), sentence.span, harmless: [], least: 1)
        else { return nil }
        return words.lowerBound + range.lowerBound..<words.upperBound + range.lowerBound
    }

    /// A stop, but not that of "4.50".
    private static func isEnd(_ index: Int, _ tokens: Span<Token>) -> Bool {
        let token = tokens[index]
        guard token.kind == .mark,
            token.mark == 0x2E || token.mark == 0x21 || token.mark == 0x3F || token.mark == 0x0A
        else { return false }
        let next = index + 1
        return next == tokens.count || tokens[next].kind != .number
            || tokens[next].start != token.end
    }
}
