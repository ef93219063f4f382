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
    private var tokenizer = Tokenizer()
    private var words = WordReader()
    private var scorer = Scorer()
    private var finder = RiskFinder()
    private var riskWords = RiskWords()

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
        var cues: [Cue] = []
        // Nearly always nothing speaks for most of them.
        let tags = scorer.tagsHit | riskWords.tagsLikely
        let rules = Self.rules
        for index in rules.indices where tags >> UInt32(rules[index].tag.rawValue) & 1 != 0 {
            let rule = rules[index]
            if !rule.tag.isFeeling {
                if let cue = risk(rule, lexicon) { cues.append(cue) }
                continue
            }
            // One clause shows one sort of joy: the more exact one stays.
            let taken =
                rule.kind == .satisfaction ? cues.filter { $0.kind == .gratitude } : [Cue]()
            if let cue = cue(rule, mood, besides: taken) { cues.append(cue) }
        }
        if mood.highestHeard >= Self.leastHeard { hear(mood, lexicon, &cues) }
        if let cue = frustration(besides: cues, mood, lexicon)
            ?? likeliest(besides: cues, mood, lexicon)
        {
            cues.append(cue)
        }
        if cues.count > 1 {
            cues.sort {
                ($1.intensity, $0.start, $0.kind.rawValue)
                    < ($0.intensity, $1.start, $1.kind.rawValue)
            }
        }
        return cues
    }

    /// Effort in vain: what the words alone tell, beside other feelings, too.
    private func frustration(
        besides cues: [Cue], _ mood: Mood, _ lexicon: borrowing Lexicon
    ) -> Cue? {
        guard mood.frustration >= Self.sureOfFrustration, mood.upset >= Self.likelyUpset else {
            return nil
        }
        let others = cues.filter(\.kind.isUpset)
        if let hit = best(Self.upset, besides: others), hit.weight >= Self.upset.telling {
            return quoted(.frustration, mood.upset, hit.tokens)
        }
        guard mood.upset >= Self.upsetInVain,
            let cue = telling(.frustration, .frustration, mood.upset, lexicon),
            !others.contains(where: { cue.overlaps($0) })
        else { return nil }
        return cue
    }

    /// Somebody is upset and no feeling shows by itself: the likeliest is told.
    private func likeliest(
        besides cues: [Cue], _ mood: Mood, _ lexicon: borrowing Lexicon
    ) -> Cue? {
        if cues.contains(where: \.kind.isUpset) { return nil }
        var said = scorer.hasHit(of: .upset) ? cue(Self.upset, mood, besides: []) : nil
        if said == nil, mood.upset >= Self.sureOfUpset,
            !cues.contains(where: { $0.kind == .confusion })
        {
            said = telling(.frustration, .upset, mood.upset, lexicon)
        }
        guard var cue = said else { return nil }
        let (kind, chance) = mood.likeliest
        if chance
            >= max(kind == .anger ? Self.leastOfAnger : Self.leastOfLikeliest, mood.frustration)
        {
            (cue.kind, cue.intensity) = (kind, chance)
        }
        return cue
    }

    private func hear(_ mood: Mood, _ lexicon: borrowing Lexicon, _ cues: inout [Cue]) {
        var heard: [Cue] = []
        for (kind, head, sure) in Self.heard where !cues.contains(where: { $0.kind == kind }) {
            guard let chance = mood.chance(of: kind), chance >= sure,
                mood.upset >= Self.leastUpset(besides: kind)
            else { continue }
            if let cue = telling(kind, head, chance, lexicon) { heard.append(cue) }
        }
        // The same words show one feeling: that which is said, or else the likeliest.
        heard.sort { $0.intensity > $1.intensity }
        for cue in heard where !cues.contains(where: { $0.kind.isUpset && cue.overlaps($0) }) {
            cues.append(cue)
        }
    }

    /// No phrase says it, but the words together do: their clause is the evidence.
    private func telling(
        _ kind: Cue.Kind, _ head: LinearModel.Head, _ chance: Double, _ lexicon: borrowing Lexicon
    ) -> Cue? {
        guard
            let words = lexicon.model.telling(
                head.rawValue, tokenizer.tokens.span, harmless: scorer.harmless,
                least: Self.tellingWords)
        else { return nil }
        // "Terrible": to some sources fear, to a support team a complaint.
        if kind == .anxiety, complains(in: words) { return nil }
        return quoted(kind, chance, words)
    }

    private func complains(in words: Range<Int>) -> Bool {
        scorer.hits.contains { $0.tag == .upset && $0.tokens.overlaps(words) }
    }

    /// What may be heard from the words alone, and from which chance. Satisfaction is shown on its
    /// phrases only.
    private static let heard: [(kind: Cue.Kind, head: LinearModel.Head, sure: Double)] = [
        (.anger, .anger, 0.5), (.anxiety, .anxiety, 0.25), (.confusion, .confusion, 0.5),
        (.disappointment, .disappointment, 0.35), (.distress, .distress, 0.45),
    ]
    private static let leastHeard = heard.map(\.sure).min() ?? 1
    private static let sureOfFrustration = 0.4
    /// "Support told me to restart it" is no complaint yet.
    private static let upsetInVain = 0.58
    private static let sureOfUpset = 0.65
    /// As likely as not.
    static let likelyUpset = 0.5
    /// The chance from which what shows no feeling by itself is told as anything but frustration.
    private static let leastOfLikeliest = 0.2
    private static let leastOfAnger = 0.35

    /// Who worries need not sound upset.
    private static func leastUpset(besides kind: Cue.Kind) -> Double {
        kind == .anxiety ? 0.2 : kind.isUpset ? likelyUpset : 0
    }

    private static let tellingWords = 38

    /// A frame that was found and the words of the likeliest sentence, weighed together.
    private func risk(_ rule: Rule, _ lexicon: borrowing Lexicon) -> Cue? {
        let ofWords = riskWords.logits[RiskWords.lane(rule.tag)]
        guard let hit = frame(rule) else {
            // "I won't be switching": what frames deny, the words alone don't say.
            if finder.denied.contains(RiskKinds(lane: RiskWords.lane(rule.tag))) { return nil }
            let logit = Self.shareOfWords * ofWords + Self.noFrame
            guard logit >= 0,
                let words = riskWords.telling(rule.tag, tokenizer.tokens.span, lexicon)
            else { return nil }
            return quoted(rule.kind, logistic(logit), words)
        }
        var logit =
            Self.shareOfWords * ofWords + Self.shareOfFrames * Float(score(rule)) + Self.foundFrame
        if hit.weight >= RiskFrames.unmistakable {
            logit = max(logit, Self.leastOfUnmistakable)
        } else if hit.weight >= RiskFrames.narrow, rule.tag.isSaidOutright,
            riskWords.isShort(around: hit.tokens.lowerBound)
        {
            logit = max(logit, Self.leastOfNarrow)
        }
        guard logit >= rule.leastLogit else { return nil }
        return quoted(rule.kind, logistic(logit), hit.tokens)
    }

    /// The weightiest frame of a risk, where it says enough.
    private func frame(_ rule: Rule) -> Scorer.Hit? {
        guard scorer.hasHit(of: rule.tag), let hit = best(rule, besides: []) else { return nil }
        return hit.weight >= rule.telling || score(rule) >= rule.piled ? hit : nil
    }

    /// What was found for a tag, from 0 to 1; one half at a weight of two.
    private func score(_ rule: Rule) -> Double {
        logistic((scorer.sums[rule.tag.rawValue] - 2) / 1.2)
    }

    private static let shareOfWords: Float = 1.3
    private static let shareOfFrames: Float = 5
    private static let foundFrame: Float = -2
    private static let noFrame: Float = -0.4
    private static let leastOfUnmistakable: Float = 1.4
    private static let leastOfNarrow: Float = 0.4

    private func quoted(_ kind: Cue.Kind, _ intensity: Double, _ words: Range<Int>) -> Cue? {
        let clause = Clause.around(words, in: tokenizer.tokens.span)
        // A "word" without end stands in it.
        if clause.count > Clause.longest { return nil }
        return Cue(
            kind: kind, intensity: intensity, start: clause.lowerBound, end: clause.upperBound)
    }

    private func cue(_ rule: Rule, _ mood: Mood, besides taken: [Cue]) -> Cue? {
        let score = score(rule)
        let chance = mood.chance(of: rule.kind)
        guard score >= rule.threshold || chance ?? 0 >= rule.sure else { return nil }
        let isUnlikely = chance ?? 1 < Self.unlikely
        if isUnlikely, !rule.kind.isUpset || mood.upset < Self.likelyUpset { return nil }
        guard let hit = best(rule, besides: taken) else { return nil }
        // The words themselves must show it: a heap of small signs is shown only when it is high.
        let sure = hit.isFact ? max(rule.sure, Self.sureOfFact) : rule.sure
        if isUnlikely, hit.weight < Self.outspoken { return nil }
        guard
            hit.weight >= rule.telling || score >= rule.piled
                || chance ?? 0 >= sure && hit.weight >= rule.weakest
        else { return nil }
        // "A bit worried" is not very worried, however sure the reading.
        let isSoftened = hit.value < 0.7 * hit.weight
        return quoted(rule.kind, min(chance ?? score, isSoftened ? Self.softened : 1), hit.tokens)
    }

    /// The hit that adds most and does not begin in what is quoted already.
    private func best(_ rule: Rule, besides taken: [Cue]) -> Scorer.Hit? {
        var best: Scorer.Hit?
        for hit in scorer.hits where hit.tag == rule.tag && hit.value > best?.value ?? 0 {
            let start = Int(tokenizer.tokens[hit.tokens.lowerBound].start)
            if taken.contains(where: { $0.start <= start && start < $0.end }) { continue }
            best = hit
        }
        return best
    }

    /// The chance of upset from which frames count that are innocent in calm messages.
    private static let upsetEnough = 0.45
    /// The chance from which a mere fact ("delayed") is shown for a feeling.
    private static let sureOfFact = 0.8
    /// Below it only outspoken words are shown, and only of somebody who is upset.
    private static let unlikely = 0.2
    private static let outspoken: Float = 4
    private static let softened = 0.8
}

extension Cue {
    fileprivate func overlaps(_ other: Cue) -> Bool { start < other.end && other.start < end }
}

extension Mood {
    /// Of what may be heard from the words alone.
    fileprivate var highestHeard: Double {
        max(max(anger, anxiety), max(confusion, disappointment), distress)
    }

    /// Of the feelings that make upset, but frustration and worry, of which complaints give a trace.
    fileprivate var likeliest: (kind: Cue.Kind, chance: Double) {
        var best = (kind: Cue.Kind.anger, chance: anger)
        if disappointment > best.chance { best = (.disappointment, disappointment) }
        if distress > best.chance { best = (.distress, distress) }
        return best
    }

    /// Nil of the risks, whose words speak for themselves.
    fileprivate func chance(of kind: Cue.Kind) -> Double? {
        switch kind {
        case .anger: anger
        // By its phrases, which show upset of any kind.
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
    private static let rules =
        Cue.Kind.allCases.filter { $0 != .frustration }.map { Rule($0) }
    /// What shows upset and no feeling more exact.
    private static let upset = Rule(.frustration)

    /// When a kind of cue is shown.
    private struct Rule {
        var kind: Cue.Kind
        var tag: Tag
        var threshold: Double
        /// The least weight of the entry that is quoted.
        var telling: Float
        /// The score from which weaker words may be quoted.
        var piled: Double
        /// The chance from which words of the least weight may be quoted.
        var sure = 0.8
        var weakest: Float = 2
        /// Of risks with a frame the logit from which they are shown.
        var leastLogit: Float = 0

        init(_ kind: Cue.Kind) {
            self.kind = kind
            threshold = 0.5
            piled = 2
            switch kind {
            case .anger: (tag, telling, sure) = (.anger, 4, 0.7)
            case .frustration:
                (tag, telling, piled) = (.upset, 3, 0.8)
                (sure, weakest) = (0.6, 1.5)
            case .anxiety: (tag, telling) = (.anxiety, 3)
            case .confusion: (tag, telling, sure) = (.confusion, 4, 2)
            case .disappointment: (tag, telling) = (.disappointment, 3)
            case .distress: (tag, telling) = (.distress, 3)
            case .gratitude: (tag, telling, threshold, piled) = (.gratitude, 4, 0.65, 0.65)
            case .satisfaction:
                (tag, telling, threshold) = (.joy, 3, 0.65)
                (sure, weakest) = (0.55, 1.5)
            case .leaving: (tag, telling) = (.leaving, 3)
            case .legal: (tag, telling) = (.legal, 3)
            case .public: (tag, telling) = (.public, 3)
            case .manager: (tag, telling) = (.manager, 3)
            // "I rang, I emailed, I came in person": small signs make one together.
            case .repeatedStory: (tag, telling, piled) = (.repeated, 3, 0.8)
            case .urgency: (tag, telling) = (.urgency, 3)
            // To miss one costs more than to read a line in vain: from one in three.
            case .vulnerability: (tag, telling, leastLogit) = (.vulnerability, 3, -0.7)
            case .safety: (tag, telling, leastLogit) = (.safety, 3, -0.7)
            case .expectsPerson: (tag, telling) = (.person, 3)
            }
        }
    }
}
