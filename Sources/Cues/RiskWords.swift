/// How likely each risk is by the words of one sentence, whatever their order.
///
/// Frames (`RiskFinder`) know what they were written for and take a word's order into account; the
/// words tell whether that is what the sentence is about. `CueReader` weighs both.
struct RiskWords {
    /// Of the sentence in which each risk is likeliest, in the order of `Tag`: the logit of its
    /// chance and where it stands.
    private(set) var logits = none
    private(set) var sentences = InlineArray<9, Range<Int>>(repeating: 0..<0)
    /// One bit for each tag that may be shown for its words alone.
    private(set) var tagsLikely: UInt32 = 0

    /// A sentence with the risks that it may be about.
    struct Sentence {
        var tokens: Range<Int>
        var kinds: RiskKinds
        /// What is looked for in it however unlikely its words make it.
        var alwaysLookedFor: RiskKinds
    }

    private(set) var likely: [Sentence] = []
    /// The logit below which no frame makes a sentence one about a risk.
    private static let least: Float = -3.1
    /// The logit from which it may be shown without any frame.
    private static let likelyAlone: Float = -0.2

    private static let none = SIMD16<Float>(repeating: -20)

    static func lane(_ tag: Tag) -> Int { tag.rawValue - Tag.leaving.rawValue }

    mutating func clear() {
        logits = Self.none
        tagsLikely = 0
        likely.empty()
    }

    mutating func run(_ tokens: Span<Token>, _ lexicon: borrowing Lexicon) {
        clear()
        var start = 0
        // Only a sentence with a word that speaks for a risk is looked into.
        var roles: Lexicon.Roles = []
        for index in tokens.indices {
            roles.formUnion(tokens[index].facts.roles)
            guard index + 1 == tokens.count || Self.isEnd(index, tokens) else { continue }
            if roles.contains(.risky) {
                read(start..<index + 1, roles.alwaysLookedFor, tokens, lexicon)
            }
            start = index + 1
            roles = []
        }
    }

    private mutating func read(
        _ range: Range<Int>, _ alwaysLookedFor: RiskKinds, _ tokens: Span<Token>,
        _ lexicon: borrowing Lexicon
    ) {
        let found = lexicon.riskModel.score(
            risksOf: tokens.extracting(range), lexicon.riskMarks)
        var kinds: RiskKinds = []
        for lane in 0..<9 where found[lane] >= Self.least {
            kinds.insert(RiskKinds(lane: lane))
            if found[lane] >= Self.likelyAlone {
                tagsLikely |= 1 << UInt32(lane + Tag.leaving.rawValue)
            }
            if found[lane] > logits[lane] {
                logits[lane] = found[lane]
                sentences[lane] = range
            }
        }
        if !kinds.isEmpty || !alwaysLookedFor.isEmpty {
            likely.append(Sentence(tokens: range, kinds: kinds, alwaysLookedFor: alwaysLookedFor))
        }
    }

    /// Whether the sentence in which a token stands has but a few words.
    func isShort(around token: Int) -> Bool {
        likely.contains { $0.tokens.contains(token) && $0.tokens.count <= Self.short }
    }

    private static let short = 10

    /// The words that say most of it in its likeliest sentence.
    func telling(
        _ tag: Tag, _ tokens: Span<Token>, _ lexicon: borrowing Lexicon
    ) -> Range<Int>? {
        let range = sentences[Self.lane(tag)]
        let sentence = range.map { index in
            var token = tokens[index]
            token.facts.rows = token.facts.risks
            (token.shortStem, token.longStem) = (-1, -1)
            return token
        }
        guard
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

/// Some of the risks.
struct RiskKinds: OptionSet {
    let rawValue: UInt16

    static let all = RiskKinds(rawValue: 0x1FF)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// - Parameter lane: in the order of `Tag`.
    init(lane: Int) { rawValue = 1 << UInt16(lane) }
}
