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
            cues: cues(mood, lexicon), mood: mood)
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

    private func cues(_ mood: Mood, _ lexicon: borrowing Lexicon) -> [Cue] {
        var cues = feelings(mood, lexicon)
        addRisks(to: &cues, lexicon)
        if cues.count > 1 {
            cues.sort {
                ($1.intensity, $0.start, $0.kind.rawValue)
                    < ($0.intensity, $1.start, $1.kind.rawValue)
            }
        }
        return cues
    }

    /// Nil where no clause around the words is short enough to be read: a "word" without end.
    func quoted(_ kind: Cue.Kind, _ intensity: Double, _ words: Range<Int>) -> Cue? {
        let clause = Clause.around(words, in: tokenizer.tokens.span)
        if clause.count > Clause.longest { return nil }
        return Cue(
            kind: kind, intensity: intensity, start: clause.lowerBound, end: clause.upperBound)
    }

    /// The hit that adds most and does not begin in what is quoted already.
    func best(_ tag: Tag, besides taken: [Cue] = []) -> Scorer.Hit? {
        var best: Scorer.Hit?
        for hit in scorer.hits where hit.tag == tag && hit.value > best?.value ?? 0 {
            let start = Int(tokenizer.tokens[hit.tokens.lowerBound].start)
            if taken.contains(where: { $0.start <= start && start < $0.end }) { continue }
            best = hit
        }
        return best
    }

    /// What was found for a tag, from 0 to 1; one half at a weight of two.
    func score(_ tag: Tag) -> Double { logistic((scorer.sums[tag.rawValue] - 2) / 1.2) }

    /// The chance of upset from which frames count that are innocent in calm messages.
    private static let upsetEnough = 0.45
}
