/// Finds the lexicon's phrases in a text and weighs them by what stands around them.
///
/// Weights add up by tag and pass through a logistic curve; the constants were set by hand on
/// labelled customer messages.
struct Scorer {
    struct Hit {
        var tokens: Range<Int>
        var tag: Tag
        /// What it added to its tag.
        var value: Float
        /// What the entry itself weighs.
        var weight: Float
        /// It tells what went wrong, not how that feels.
        var isFact: Bool
    }

    private(set) var sums = Sums(repeating: 0)
    private(set) var hits: [Hit] = []
    /// Tokens of phrases that mean nothing by their words: "hate to bother you".
    private(set) var harmless: [Range<Int>] = []
    /// One bit for each tag that has a hit.
    private(set) var tagsHit: UInt32 = 0
    private var lastTurn = -1
    private var shouted = 0
    private var lettered = 0

    typealias Sums = InlineArray<17, Float>

    func hasHit(of tag: Tag) -> Bool { tagsHit >> UInt32(tag.rawValue) & 1 != 0 }

    /// Scores a text; what was known of the one before is forgotten.
    mutating func run(
        _ tokens: Span<Token>, _ survey: Survey, _ lexicon: borrowing Lexicon
    ) {
        sums = Sums(repeating: 0)
        hits.empty()
        harmless.empty()
        tagsHit = 0
        (lastTurn, shouted, lettered) = (survey.lastTurn, survey.shouted, survey.lettered)
        let finder = PhraseFinder(survey)
        var index = 0
        while index < tokens.count {
            let (phrase, end) = finder.longest(at: index, tokens, lexicon)
            if phrase < 0 {
                index += 1
                continue
            }
            let known = lexicon.phrases[Int(phrase)]
            if known.firstWeight == known.weightEnd {
                harmless.append(index..<end)
            } else {
                weigh(known, index..<end, tokens, lexicon)
            }
            index = end
        }
        weighMarks(survey)
        // Praise softens a complaint, and a complaint turns praise round.
        var complaint: Float = 0
        for hit in hits where hit.tag == .upset { complaint += max(0, hit.value) }
        sums[Tag.upset.rawValue] -= 0.6 * sums[Tag.joy.rawValue]
        sums[Tag.joy.rawValue] -= 0.5 * complaint
    }

    private mutating func weigh(
        _ phrase: Lexicon.Phrase, _ range: Range<Int>, _ tokens: Span<Token>,
        _ lexicon: borrowing Lexicon
    ) {
        if isTitle(range, tokens) { return }
        if isRefusal(range, tokens), isThanks(phrase, lexicon) {
            sums[Tag.gratitude.rawValue] -= Self.refusal
            harmless.append(range)
            return
        }
        var scale: Float = 1
        var isNegated = false
        var isDeedNegated = false
        var before = range.lowerBound - 1
        let earliest = max(0, range.lowerBound - 4)
        while before >= earliest {
            let token = tokens[before]
            if token.kind == .mark { break }
            let roles = token.facts.roles
            if !roles.isDisjoint(with: [.turn, .reversal]) { break }
            // "I don't want to take legal action": a deed is negated from further off.
            if before == earliest, range.lowerBound - before == 4 {
                isDeedNegated = roles.contains(.negator) && isDeed(phrase, lexicon)
                break
            }
            if roles.contains(.negator), !phrase.isSelfNegated,
                !roles.contains(.answer) || !isAnswer(before, range.lowerBound, tokens)
            {
                isNegated = true
            }
            if roles.contains(.intensifier) { scale *= 1.3 }
            if roles.contains(.diminisher) { scale *= 0.6 }
            before -= 1
        }
        if isConditional(range.lowerBound, tokens) { scale *= 0.4 }
        if lastTurn >= 0 { scale *= range.lowerBound < lastTurn ? 0.5 : 1.2 }
        if tokens[range.lowerBound].isShouted, Float(shouted) < Float(lettered) * 0.8 {
            scale *= 1.25
        }
        for index in Int(phrase.firstWeight)..<Int(phrase.weightEnd) {
            let (tag, weight) = lexicon.weights[index]
            let value = weight * (tag.isFeeling ? scale : 1)
            let hit = Hit(
                tokens: range, tag: tag, value: value, weight: weight, isFact: phrase.isFact)
            add(hit, isNegated: isNegated || isDeedNegated)
        }
    }

    /// "No, thanks.": manners, like "no thanks" without the comma.
    private func isRefusal(_ range: Range<Int>, _ tokens: Span<Token>) -> Bool {
        let comma = range.lowerBound - 1
        guard comma > 0, tokens[comma].mark == 0x2C, range.count <= 2,
            tokens[comma - 1].facts.roles.contains(.answer),
            comma == 1 || tokens[comma - 2].kind == .mark
        else { return false }
        return range.upperBound == tokens.count || tokens[range.upperBound].kind == .mark
    }

    private func isThanks(_ phrase: Lexicon.Phrase, _ lexicon: borrowing Lexicon) -> Bool {
        for index in Int(phrase.firstWeight)..<Int(phrase.weightEnd)
        where lexicon.weights[index].tag == .gratitude {
            return true
        }
        return false
    }

    /// What the lexicon takes from thanks for "no thanks".
    private static let refusal: Float = 4

    private func isDeed(_ phrase: Lexicon.Phrase, _ lexicon: borrowing Lexicon) -> Bool {
        phrase.firstWeight < phrase.weightEnd
            && !lexicon.weights[Int(phrase.firstWeight)].tag.isFeeling
    }

    /// "No I'd really like that": the "no" says nothing about what follows at a distance.
    private func isAnswer(_ index: Int, _ hit: Int, _ tokens: Span<Token>) -> Bool {
        hit - index > 1 && (index == 0 || tokens[index - 1].kind == .mark)
    }

    /// "If that doesn't work": nothing has happened yet.
    private func isConditional(_ hit: Int, _ tokens: Span<Token>) -> Bool {
        var index = hit - 1
        let earliest = max(0, hit - 6)
        while index >= earliest, tokens[index].kind != .mark {
            if tokens[index].facts.roles.contains(.condition) { return true }
            index -= 1
        }
        return false
    }

    /// "The Missing Sock", "the Ugly Duckling": a capital beside another within a sentence.
    private func isTitle(_ range: Range<Int>, _ tokens: Span<Token>) -> Bool {
        let index = range.lowerBound
        guard range.count == 1, index > 0, tokens[index].isCapital, !tokens[index].isShouted,
            tokens[index - 1].kind == .word
        else { return false }
        return index + 1 < tokens.count && isPlainCapital(tokens[index + 1])
            || index > 1 && isPlainCapital(tokens[index - 1])
                && tokens[index - 1].facts.roles.isDisjoint(with: .noName)
    }

    private func isPlainCapital(_ token: Token) -> Bool {
        token.kind == .word && token.isCapital && !token.isShouted && token.length > 1
    }

    private mutating func add(_ found: Hit, isNegated: Bool) {
        var hit = found
        if isNegated {
            switch hit.tag {
            case .joy, .gratitude:
                if hit.value > 0 {
                    sums[Tag.upset.rawValue] += 0.7 * hit.value
                    append(
                        Hit(
                            tokens: hit.tokens, tag: .upset, value: 0.7 * hit.value,
                            weight: 0.7 * hit.weight, isFact: hit.isFact))
                }
                hit.value *= -0.3
            case .upset, .anger, .anxiety, .distress, .disappointment: hit.value *= -0.25
            case .leaving, .legal, .public, .manager, .safety, .urgency: hit.value = 0
            case .confusion, .repeated, .vulnerability, .person: break
            }
        }
        sums[hit.tag.rawValue] += hit.value
        if hit.value > 0 { append(hit) }
    }

    mutating func add(_ risks: borrowing [Hit]) {
        for index in risks.indices {
            sums[risks[index].tag.rawValue] += risks[index].value
            append(risks[index])
        }
    }

    private mutating func append(_ hit: Hit) {
        hits.append(hit)
        tagsHit |= 1 << UInt32(hit.tag.rawValue)
    }

    /// Long waits, doubled marks and capitals make upset words louder; alone they are next to
    /// nothing.
    private mutating func weighMarks(_ survey: Survey) {
        let isUpset = sums[Tag.upset.rawValue] > 0
        for _ in 0..<survey.waits { sums[Tag.upset.rawValue] += isUpset ? 1.2 : 0.6 }
        let bangs = Float(min(survey.bangs, 2))
        let questions = Float(min(survey.questions, 2))
        if isUpset { sums[Tag.upset.rawValue] += 1.1 * (bangs + questions) }
        if sums[Tag.anger.rawValue] > 0 {
            sums[Tag.anger.rawValue] += 0.4 * bangs + 0.5 * questions
        }
        if sums[Tag.joy.rawValue] > 0 { sums[Tag.joy.rawValue] += 0.5 * bangs }
        if sums[Tag.gratitude.rawValue] > 0 { sums[Tag.gratitude.rawValue] += 0.5 * bangs }
        if lettered >= 4, Float(shouted) > 0.6 * Float(lettered) {
            sums[Tag.upset.rawValue] += 1
            sums[Tag.anger.rawValue] += 0.7
        }
    }
}
