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
    private static let likelyAlone: Float = 0.3

    private static let none = SIMD16<Float>(repeating: -20)

    static func lane(_ tag: Tag) -> Int { tag.rawValue - Tag.leaving.rawValue }

    mutating func run(_ sentences: Span<WordReader.Sentence>) {
        logits = Self.none
        tagsLikely = 0
        likely.empty()
        for index in sentences.indices { read(sentences[index]) }
    }

    private mutating func read(_ sentence: WordReader.Sentence) {
        var kinds: RiskKinds = []
        for lane in 0..<9 where sentence.logits[lane] >= Self.least {
            kinds.insert(RiskKinds(lane: lane))
            if sentence.logits[lane] >= Self.likelyAlone {
                tagsLikely |= 1 << UInt32(lane + Tag.leaving.rawValue)
            }
            if sentence.logits[lane] > logits[lane] {
                logits[lane] = sentence.logits[lane]
                sentences[lane] = sentence.tokens
            }
        }
        if !kinds.isEmpty || !sentence.alwaysLookedFor.isEmpty {
            likely.append(
                Sentence(
                    tokens: sentence.tokens, kinds: kinds,
                    alwaysLookedFor: sentence.alwaysLookedFor))
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
        guard
            let words = lexicon.model.telling(
                LinearModel.firstRisk + Self.lane(tag), tokens.extracting(range), harmless: [],
                least: 0)
        else { return nil }
        return words.lowerBound + range.lowerBound..<words.upperBound + range.lowerBound
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
