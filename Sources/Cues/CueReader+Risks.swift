import Domain

/// What is shown of risks: the frame that was found and the words of the likeliest sentence, weighed
/// together.
extension CueReader {
    func risks(_ lexicon: borrowing Lexicon) -> [Finding] {
        // Nearly always nothing speaks for any.
        let tags = scorer.tagsHit | riskWords.tagsLikely
        if tags >> UInt32(Tag.leaving.rawValue) == 0 { return [] }
        var risks: [Finding] = []
        for rule in RiskRule.all where tags >> UInt32(rule.tag.rawValue) & 1 != 0 {
            if let risk = risk(rule, lexicon) { risks.append(risk) }
        }
        return risks
    }

    private func risk(_ rule: RiskRule, _ lexicon: borrowing Lexicon) -> Finding? {
        let ofWords = Self.shareOfWords * riskWords.logits[RiskWords.lane(rule.tag)]
        guard let hit = frame(rule) else { return risk(rule, ofWords: ofWords, lexicon) }
        var logit = ofWords + Self.shareOfFrames * Float(score(rule.tag)) + Self.foundFrame
        if hit.weight >= RiskFrames.unmistakable {
            logit = max(logit, Self.leastOfUnmistakable)
        } else if hit.weight >= RiskFrames.narrow, rule.tag.isSaidOutright,
            riskWords.isShort(around: hit.tokens.lowerBound)
        {
            logit = max(logit, Self.leastOfNarrow)
        }
        guard logit >= rule.leastLogit else { return nil }
        return finding(rule.kind, logistic(logit), hit.tokens)
    }

    /// No frame says it.
    private func risk(
        _ rule: RiskRule, ofWords: Float, _ lexicon: borrowing Lexicon
    ) -> Finding? {
        // "I won't be switching": what frames deny, the words alone don't say.
        if finder.denied.contains(RiskKinds(lane: RiskWords.lane(rule.tag))) { return nil }
        let logit = ofWords + Self.noFrame
        guard logit >= 0,
            let words = riskWords.telling(rule.tag, tokenizer.tokens.span, lexicon)
        else { return nil }
        return finding(rule.kind, logistic(logit), words)
    }

    /// The weightiest frame of a risk, where it says enough.
    private func frame(_ rule: RiskRule) -> Scorer.Hit? {
        guard scorer.hasHit(of: rule.tag), let hit = best(rule.tag) else { return nil }
        return hit.weight >= rule.telling || score(rule.tag) >= rule.piled ? hit : nil
    }

    private static let shareOfWords: Float = 1.3
    private static let shareOfFrames: Float = 5
    private static let foundFrame: Float = -2
    private static let noFrame: Float = -0.4
    private static let leastOfUnmistakable: Float = 1.4
    private static let leastOfNarrow: Float = 0.4
}

/// When a kind of risk is shown.
private struct RiskRule {
    let kind: Cue.Kind
    let tag: Tag
    /// The least weight of a frame that says it.
    var telling: Float = 3
    /// The score from which weaker frames say it together.
    var piled = 2.0
    /// The logit from which a frame is shown.
    var leastLogit: Float = 0

    static let all = [
        RiskRule(kind: .leaving, tag: .leaving), RiskRule(kind: .legal, tag: .legal),
        RiskRule(kind: .public, tag: .public), RiskRule(kind: .manager, tag: .manager),
        // "I rang, I emailed, I came in person": small signs make one together.
        RiskRule(kind: .repeatedStory, tag: .repeated, piled: 0.8),
        RiskRule(kind: .urgency, tag: .urgency),
        // To miss one costs more than to read a line in vain: from one in three.
        RiskRule(kind: .vulnerability, tag: .vulnerability, leastLogit: -0.7),
        RiskRule(kind: .safety, tag: .safety, leastLogit: -0.7),
        RiskRule(kind: .expectsPerson, tag: .person),
    ]
}
