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
            return CueReading(language: language, isAbstained: true, cues: [], upset: 0)
        }
        let scorer = Scorer.score(tokens, known: known)
        var cues: [Cue] = []
        for kind in Cue.Kind.allCases {
            if let cue = cue(kind, scorer, tokens) { cues.append(cue) }
        }
        // One clause shows one sort of upset: the more exact one stays.
        if let anger = cues.first(where: { $0.kind == .anger }) {
            cues.removeAll { $0.kind == .frustration && $0.start == anger.start }
        }
        cues.sort {
            ($1.intensity, $0.start, $0.kind.rawValue) < ($0.intensity, $1.start, $1.kind.rawValue)
        }
        return CueReading(
            language: language, isAbstained: false, cues: cues,
            upset: logistic(scorer.sums[Tag.upset.rawValue]))
    }

    private static func cue(_ kind: Cue.Kind, _ scorer: Scorer, _ tokens: [Token]) -> Cue? {
        let rule = Rule(kind)
        let score = logistic(scorer.sums[rule.tag.rawValue])
        guard score >= rule.threshold else { return nil }
        var best: Scorer.Hit?
        for hit in scorer.hits where hit.tag == rule.tag && hit.value > best?.value ?? 0 {
            best = hit
        }
        // The words themselves must show it: a heap of small signs is shown only when it is high.
        guard let best, best.weight >= rule.telling || score >= rule.piled else { return nil }
        let clause = Clause.around(best.tokens, in: tokens)
        return Cue(
            kind: kind, intensity: score, start: clause.lowerBound, end: clause.upperBound)
    }

    /// 0...1, one half at a weight of two.
    private static func logistic(_ weight: Float) -> Double {
        // e^x as the 1024th power of (1 + x/1024): exact to three digits, the same on every machine.
        var power = 1 - (Double(weight) - 2) / 1.2 / 1024
        if power <= 0 { return 1 }
        for _ in 0..<10 { power *= power }
        return 1 / (1 + power)
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
            case .satisfaction: (tag, telling, threshold) = (.joy, 3, 0.7)
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
