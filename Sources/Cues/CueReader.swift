import Domain

/// Reads cues from the text of one customer message.
///
/// The caller passes what a person would read of the message: quoted replies and signatures folded
/// away. Staff text must not be passed at all: an agent's apology sounds like an upset customer.
/// Scores English only; in every other language it abstains, which is not the same as calm.
package enum CueReader {
    /// - Complexity: linear in the text.
    package static func read(_ text: String) -> CueReading {
        let bytes = Array(text.utf8)
        let known = Lexicon.shared
        let tokens = Tokenizer.tokens(of: bytes, known: known)
        let (language, isEnglish) = LanguageGate.language(of: bytes, tokens, known: known)
        guard isEnglish else {
            return CueReading(language: language, isAbstained: true, cues: [], mood: Mood())
        }
        let scorer = Scorer.score(tokens, known: known)
        let mood = Mood(
            words: known.lexicon.model.score(tokens, known: known), phrases: scorer.sums)
        var cues: [Cue] = []
        for kind in Cue.Kind.allCases {
            // One clause shows one sort of upset: the more exact one stays.
            let taken = kind == .frustration ? cues.first { $0.kind == .anger } : nil
            if let cue = cue(kind, scorer, mood, tokens, besides: taken) { cues.append(cue) }
        }
        cues.sort {
            ($1.intensity, $0.start, $0.kind.rawValue) < ($0.intensity, $1.start, $1.kind.rawValue)
        }
        return CueReading(
            language: language, isAbstained: false, cues: cues, mood: mood)
    }

    private static func cue(
        _ kind: Cue.Kind, _ scorer: Scorer, _ mood: Mood, _ tokens: [Token], besides taken: Cue?
    ) -> Cue? {
        let rule = Rule(kind)
        guard scorer.hasHit(of: rule.tag) else { return nil }
        // One half at a weight of two.
        let score = logistic((scorer.sums[rule.tag.rawValue] - 2) / 1.2)
        let chance = mood.chance(of: kind)
        guard score >= rule.threshold || chance ?? 0 >= rule.sure, chance ?? 1 >= Self.unlikely
        else { return nil }
        var best: Scorer.Hit?
        for hit in scorer.hits where hit.tag == rule.tag && hit.value > best?.value ?? 0 {
            if let taken, (taken.start..<taken.end).contains(tokens[hit.tokens.lowerBound].start) {
                continue
            }
            best = hit
        }
        // The words themselves must show it: a heap of small signs is shown only when it is high.
        guard let best,
            best.weight >= rule.telling || score >= rule.piled
                || chance ?? 0 >= rule.sure && best.weight >= rule.weakest
        else { return nil }
        let clause = Clause.around(best.tokens, in: tokens)
        return Cue(
            kind: kind, intensity: chance ?? score, start: clause.lowerBound,
            end: clause.upperBound)
    }

    /// Below it not even strong words are shown.
    private static let unlikely = 0.05
}

extension Mood {
    /// Nil of the risks, whose words speak for themselves.
    fileprivate func chance(of kind: Cue.Kind) -> Double? {
        switch kind {
        case .anger: anger
        case .frustration: upset
        case .anxiety: anxiety
        case .confusion: confusion
        case .disappointment: disappointment
        case .distress: distress
        case .gratitude: gratitude
        case .satisfaction: joy
        case .leaving, .legal, .public, .manager, .repeatedStory, .urgency, .vulnerability,
            .safety, .expectsPerson:
            nil
        }
    }
}

extension CueReader {
    /// When a kind of cue is shown.
    private struct Rule {
        var tag: Tag
        var threshold: Double
        /// The least weight of the entry that is quoted.
        var telling: Float
        /// The score from which weaker words may be quoted.
        var piled: Double
        /// The chance from which words of the least weight may be quoted.
        var sure = 0.8
        var weakest: Float = 2

        init(_ kind: Cue.Kind) {
            threshold = 0.5
            piled = 2
            switch kind {
            case .anger: (tag, telling) = (.anger, 4)
            case .frustration: (tag, telling, piled) = (.upset, 3, 0.8)
            case .anxiety: (tag, telling) = (.anxiety, 3)
            case .confusion: (tag, telling) = (.confusion, 4)
            case .disappointment: (tag, telling) = (.disappointment, 3)
            case .distress: (tag, telling) = (.distress, 3)
            case .gratitude: (tag, telling, threshold, piled) = (.gratitude, 4, 0.65, 0.65)
            case .satisfaction:
                (tag, telling, threshold) = (.joy, 3, 0.7)
                (sure, weakest) = (0.6, 1.5)
            case .leaving: (tag, telling) = (.leaving, 4)
            case .legal: (tag, telling) = (.legal, 4)
            case .public: (tag, telling) = (.public, 4)
            case .manager: (tag, telling) = (.manager, 5)
            case .repeatedStory: (tag, telling) = (.repeated, 4)
            case .urgency: (tag, telling) = (.urgency, 4)
            case .vulnerability: (tag, telling) = (.vulnerability, 4)
            case .safety: (tag, telling) = (.safety, 5)
            case .expectsPerson: (tag, telling) = (.person, 4)
            }
        }
    }
}
