import Domain

/// What is shown of feelings: first what phrases say, then what the words together tell.
extension CueReader {
    func feelings(_ mood: Mood, _ lexicon: borrowing Lexicon) -> [Finding] {
        var found = said(mood)
        if mood.highestHeard >= HeardFeeling.leastChance { hear(mood, lexicon, &found) }
        if let finding = frustration(besides: found, mood, lexicon)
            ?? likeliest(besides: found, mood, lexicon)
        {
            found.append(finding)
        }
        return found
    }

    private func said(_ mood: Mood) -> [Finding] {
        var found: [Finding] = []
        // Nearly always nothing speaks for most of them.
        let tags = scorer.tagsHit
        let rules = SaidFeeling.all
        for index in rules.indices where tags >> UInt32(rules[index].tag.rawValue) & 1 != 0 {
            let rule = rules[index]
            // One clause shows one sort of joy: the more exact one stays.
            let taken =
                rule.kind == .satisfaction ? found.filter { $0.kind == .gratitude } : [Finding]()
            if let finding = finding(rule, mood, besides: taken) { found.append(finding) }
        }
        return found
    }

    private func finding(_ rule: SaidFeeling, _ mood: Mood, besides taken: [Finding]) -> Finding? {
        let score = score(rule.tag)
        let chance = mood.chance(of: rule.kind)
        guard score >= rule.score || chance >= rule.sure else { return nil }
        let isUnlikely = chance < Self.unlikely
        if isUnlikely, !rule.kind.isUpset || mood.upset < Self.likelyUpset { return nil }
        guard let hit = best(rule.tag, besides: taken) else { return nil }
        // The words themselves must show it: a heap of small signs is shown only when it is high.
        let sure = hit.isFact ? max(rule.sure, Self.sureOfFact) : rule.sure
        if isUnlikely, hit.weight < Self.outspoken { return nil }
        guard
            hit.weight >= rule.telling || score >= rule.piled
                || chance >= sure && hit.weight >= rule.weakest
        else { return nil }
        // "A bit worried" is not very worried, however sure the reading.
        let isSoftened = hit.value < 0.7 * hit.weight
        return finding(rule.kind, min(chance, isSoftened ? Self.softened : 1), hit.tokens)
    }

    private func hear(_ mood: Mood, _ lexicon: borrowing Lexicon, _ found: inout [Finding]) {
        var heard: [Finding] = []
        for rule in HeardFeeling.all where !found.contains(where: { $0.kind == rule.kind }) {
            let chance = mood.chance(of: rule.kind)
            guard chance >= rule.chance, mood.upset >= rule.upset else { continue }
            if let finding = telling(rule.words, chance, lexicon, as: rule.kind) {
                heard.append(finding)
            }
        }
        // The same words show one feeling: that which is said, or else the likeliest.
        heard.sort { $0.intensity > $1.intensity }
        for finding in heard where !isUpset(in: finding, found) { found.append(finding) }
    }

    /// Effort in vain: what the words alone tell, beside other feelings, too.
    private func frustration(
        besides found: [Finding], _ mood: Mood, _ lexicon: borrowing Lexicon
    ) -> Finding? {
        guard mood.frustration >= Self.sureOfFrustration, mood.upset >= Self.likelyUpset else {
            return nil
        }
        if let hit = best(.upset, besides: found.filter(\.kind.isUpset)),
            hit.weight >= SaidFeeling.upset.telling
        {
            return finding(.frustration, mood.upset, hit.tokens)
        }
        guard mood.upset >= Self.upsetInVain,
            let finding = telling(.frustration, mood.upset, lexicon, as: .frustration),
            !isUpset(in: finding, found)
        else { return nil }
        return finding
    }

    /// Somebody is upset and no feeling shows by itself: the likeliest is told.
    private func likeliest(
        besides found: [Finding], _ mood: Mood, _ lexicon: borrowing Lexicon
    ) -> Finding? {
        if found.contains(where: \.kind.isUpset) { return nil }
        var said = scorer.hasHit(of: .upset) ? finding(.upset, mood, besides: []) : nil
        if said == nil, mood.upset >= Self.sureOfUpset,
            !found.contains(where: { $0.kind == .confusion })
        {
            said = telling(.upset, mood.upset, lexicon, as: .frustration)
        }
        guard var finding = said else { return nil }
        let (kind, chance) = mood.likeliest
        let least = kind == .anger ? Self.leastOfAnger : Self.leastOfLikeliest
        if chance >= max(least, mood.frustration) {
            (finding.kind, finding.intensity) = (kind, chance)
        }
        return finding
    }

    /// No phrase says it, but the words together do: their clause is the evidence.
    private func telling(
        _ words: TellingWords, _ chance: Double, _ lexicon: borrowing Lexicon, as kind: Cue.Kind
    ) -> Finding? {
        guard
            let words = lexicon.model.telling(
                words.head.rawValue, tokenizer.tokens.span, harmless: scorer.harmless,
                least: words.least)
        else { return nil }
        // "Terrible": to some sources fear, to a support team a complaint.
        if kind == .anxiety, complains(in: words) { return nil }
        return finding(kind, chance, words)
    }

    private func complains(in words: Range<Int>) -> Bool {
        scorer.hits.contains { $0.tag == .upset && $0.tokens.overlaps(words) }
    }

    private func isUpset(in finding: Finding, _ others: [Finding]) -> Bool {
        others.contains { $0.kind.isUpset && $0.clause.overlaps(finding.clause) }
    }

    /// As likely as not.
    static let likelyUpset = 0.5
    /// The chance from which a mere fact ("delayed") is shown for a feeling.
    private static let sureOfFact = 0.8
    /// Below it only outspoken words are shown, and only of somebody who is upset.
    private static let unlikely = 0.2
    private static let outspoken: Float = 4
    private static let softened = 0.8
    private static let sureOfFrustration = 0.4
    /// "Support told me to restart it" is no complaint yet.
    private static let upsetInVain = 0.58
    private static let sureOfUpset = 0.65
    /// The chance from which what shows no feeling by itself is told as anything but frustration.
    private static let leastOfLikeliest = 0.2
    private static let leastOfAnger = 0.35
}

/// When a feeling is shown for the phrases that say it.
private struct SaidFeeling {
    let kind: Cue.Kind
    let tag: Tag
    /// What must be found for it, or else its chance must be `sure`.
    var score = 0.5
    /// The least weight of the phrase that is quoted.
    let telling: Float
    /// The score from which weaker phrases may be quoted.
    var piled = 2.0
    /// The chance from which phrases of the least weight may be quoted.
    var sure = 0.8
    var weakest: Float = 2

    /// What shows upset and no feeling more exact is told as frustration.
    static let upset = SaidFeeling(
        kind: .frustration, tag: .upset, telling: 3, piled: 0.8, sure: 0.6, weakest: 1.5)

    static let all = [
        SaidFeeling(kind: .anger, tag: .anger, telling: 4, sure: 0.7),
        SaidFeeling(kind: .anxiety, tag: .anxiety, telling: 3),
        // Never for its chance.
        SaidFeeling(kind: .confusion, tag: .confusion, telling: 4, sure: 2),
        SaidFeeling(kind: .disappointment, tag: .disappointment, telling: 3),
        SaidFeeling(kind: .distress, tag: .distress, telling: 3),
        SaidFeeling(kind: .gratitude, tag: .gratitude, score: 0.65, telling: 4, piled: 0.65),
        SaidFeeling(
            kind: .satisfaction, tag: .joy, score: 0.65, telling: 3, sure: 0.55, weakest: 1.5),
    ]
}

/// What words must weigh together to be quoted.
private struct TellingWords {
    let head: LinearModel.Head
    /// In standard deviations of the head.
    let least: Float

    static let upset = TellingWords(head: .upset, least: 2.25)
    static let frustration = TellingWords(head: .frustration, least: 1.85)
}

/// When a feeling is shown for the words alone. Satisfaction is shown on its phrases only.
private struct HeardFeeling {
    let kind: Cue.Kind
    let words: TellingWords
    let chance: Double
    /// How likely upset must be.
    let upset: Double

    static let all = [
        HeardFeeling(.anger, .anger, 3.4, from: 0.5),
        // Who worries need not sound upset.
        HeardFeeling(.anxiety, .anxiety, 4.5, from: 0.25, upset: 0.2),
        HeardFeeling(.confusion, .confusion, 5.1, from: 0.5, upset: 0),
        HeardFeeling(.disappointment, .disappointment, 4.85, from: 0.35),
        HeardFeeling(.distress, .distress, 3.65, from: 0.45),
    ]
    static let leastChance = all.map(\.chance).min() ?? 1

    private init(
        _ kind: Cue.Kind, _ head: LinearModel.Head, _ least: Float, from chance: Double,
        upset: Double = CueReader.likelyUpset
    ) {
        self.kind = kind
        words = TellingWords(head: head, least: least)
        self.chance = chance
        self.upset = upset
    }
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

    /// - Parameter kind: a feeling.
    fileprivate func chance(of kind: Cue.Kind) -> Double {
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
            0
        }
    }
}
