import Domain

/// Reads cues from the text of one customer message.
///
/// The caller passes what a person would read of the message: quoted replies and signatures folded
/// away. Staff text must not be passed at all: an agent's apology sounds like an upset customer.
/// Scores English only; in every other language it abstains, which is not the same as calm.
///
/// A reader uses the memory of one text for the next: nothing is allocated for words or messages
/// without cues.
package struct CueReader: ~Copyable {
    private(set) var tokenizer = Tokenizer()
    private var words = WordReader()
    private(set) var scorer = Scorer()
    private(set) var finder = RiskFinder()
    private(set) var riskWords = RiskWords()

    package init() {}

    /// - Complexity: linear in the text.
    package static func read(_ text: String) -> CueReading {
        var reader = CueReader()
        return reader.read(Array(text.utf8).span)
    }

    /// - Parameter text: UTF-8.
    /// - Complexity: linear in the text.
    package mutating func read(_ text: Span<UInt8>) -> CueReading { read(text, Lexicon.shared) }

    private mutating func read(
        _ text: Span<UInt8>, _ lexicon: borrowing Lexicon
    ) -> CueReading {
        tokenizer.run(text, lexicon)
        // A span of what the reader holds would keep it from being changed.
        let storage = tokenizer.tokens
        let tokens = storage.span
        let survey = Survey(tokens)
        let (language, isEnglish) = LanguageGate.language(
            of: text, survey, hasOtherScripts: tokenizer.hasOtherScripts)
        guard isEnglish else {
            return CueReading(language: language, isAbstained: true, cues: [], mood: Mood())
        }
        scorer.run(tokens, survey, lexicon)
        words.run(tokens, lexicon)
        let mood = Mood(words: words.moods, phrases: scorer.sums, count: survey.words)
        findRisks(tokens, mood, lexicon)
        return CueReading(
            language: language, isAbstained: false,
            cues: cues(text, mood, lexicon), mood: mood)
    }

    private mutating func findRisks(
        _ tokens: Span<Token>, _ mood: Mood, _ lexicon: borrowing Lexicon
    ) {
        let sentences = words.sentences
        riskWords.run(sentences.span)
        if riskWords.likely.isEmpty { return }
        finder.run(
            tokens, lexicon, in: riskWords.likely, isUpset: mood.upset >= Self.upsetEnough)
        scorer.add(finder.hits)
        scorer.add(finder.tentative)
    }

    private func cues(
        _ text: Span<UInt8>, _ mood: Mood, _ lexicon: borrowing Lexicon
    ) -> [Cue] {
        let findings = feelings(mood, lexicon) + risks(lexicon)
        var cues = findings.compactMap { $0.cue(text, tokenizer.tokens.span) }
        if cues.count > 1 {
            cues.sort {
                ($1.intensity, $0.start, $0.kind.rawValue)
                    < ($0.intensity, $1.start, $1.kind.rawValue)
            }
        }
        return cues
    }

    func finding(_ kind: Cue.Kind, _ intensity: Double, _ words: Range<Int>) -> Finding {
        Finding(kind, intensity, words, in: tokenizer.tokens.span)
    }

    /// The hit that adds most and does not begin in a clause that shows something already.
    func best(_ tag: Tag, besides taken: [Finding] = []) -> Scorer.Hit? {
        var best: Scorer.Hit?
        for hit in scorer.hits where hit.tag == tag && hit.value > best?.value ?? 0 {
            if taken.contains(where: { $0.clause.contains(hit.tokens.lowerBound) }) { continue }
            best = hit
        }
        return best
    }

    /// What was found for a tag, from 0 to 1; one half at a weight of two.
    func score(_ tag: Tag) -> Double { logistic((scorer.sums[tag.rawValue] - 2) / 1.2) }

    /// The chance of upset from which frames count that are innocent in calm messages.
    private static let upsetEnough = 0.45
}
