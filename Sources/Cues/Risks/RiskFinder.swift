/// Finds frames of risks among the tokens of a message.
///
/// Of frames of one kind that overlap only the weightiest counts; those that are apart add up.
struct RiskFinder {
    private(set) var hits: [Scorer.Hit] = []
    /// What counts only when the message is upset.
    private(set) var tentative: [Scorer.Hit] = []
    /// Kinds of which something was found that is denied or only looks like it.
    private(set) var denied: RiskKinds = []
    /// What only looks like a risk.
    private var lookalikes: [Scorer.Hit] = []
    private var surroundings: [Surroundings] = []

    /// Bits of a token, and of all that stand before and after it in its clause.
    private struct Surroundings {
        var own: UInt64
        var earlier: UInt64
        var later: UInt64 = 0
    }

    /// - Parameters:
    ///   - sentences: where to look, and for what.
    ///   - isUpset: whether to look for what counts only in upset messages, too.
    mutating func run(
        _ tokens: Span<Token>, _ lexicon: borrowing Lexicon,
        in sentences: borrowing [RiskWords.Sentence], isUpset: Bool
    ) {
        hits.empty()
        tentative.empty()
        lookalikes.empty()
        denied = []
        for place in sentences.indices {
            find(in: sentences[place], tokens, lexicon, isUpset)
        }
        if lookalikes.isEmpty { return }
        let apparent = lookalikes
        hits.removeAll { hit in apparent.contains { Self.meet(hit, $0) } }
        tentative.removeAll { hit in apparent.contains { Self.meet(hit, $0) } }
    }

    private mutating func find(
        in sentence: RiskWords.Sentence, _ tokens: Span<Token>, _ lexicon: borrowing Lexicon,
        _ isUpset: Bool
    ) {
        let range = sentence.tokens
        surroundings.empty()
        var kinds = sentence.kinds
        let others = sentence.alwaysLookedFor.subtracting(kinds)
        if !others.isEmpty {
            let roles = Lexicon.Roles(alwaysLookedFor: others)
            for index in range where !roles.isDisjoint(with: tokens[index].facts.roles) {
                kinds.formUnion(
                    look(at: index, in: range, tokens, lexicon, .glance(others, isUpset)))
            }
        }
        if kinds.isEmpty { return }
        let roles = Lexicon.Roles(framesOf: kinds)
        for index in range where !roles.isDisjoint(with: tokens[index].facts.roles) {
            look(at: index, in: range, tokens, lexicon, .all(kinds, isUpset))
        }
    }

    /// What is looked for.
    private struct Wanted {
        var kinds: RiskKinds
        /// Whether there is anything of what is always looked for; it is not kept.
        var isOnlyGlance: Bool
        var isUpset: Bool

        static func glance(_ kinds: RiskKinds, _ isUpset: Bool) -> Wanted {
            Wanted(kinds: kinds, isOnlyGlance: true, isUpset: isUpset)
        }

        static func all(_ kinds: RiskKinds, _ isUpset: Bool) -> Wanted {
            Wanted(kinds: kinds, isOnlyGlance: false, isUpset: isUpset)
        }
    }

    /// Looks for the frames that are found by a word, or by the name that it is or begins.
    ///
    /// - Returns: the kinds of what was found.
    @discardableResult
    private mutating func look(
        at index: Int, in range: Range<Int>, _ tokens: Span<Token>, _ lexicon: borrowing Lexicon,
        _ wanted: Wanted
    ) -> RiskKinds {
        if surroundings.isEmpty { survey(range, tokens) }
        let ofWord = lexicon.frames.places(of: tokens[index].word)
        var found = match(ofWord, at: index, in: range, tokens, lexicon, wanted)
        if let name = Self.name(at: index, in: range, tokens) {
            let ofNames = lexicon.frames.placesOfNames
            found.formUnion(match(ofNames, at: name, in: range, tokens, lexicon, wanted))
        }
        return found
    }

    /// A known first name, or what stands behind a title.
    private static func name(
        at index: Int, in range: Range<Int>, _ tokens: Span<Token>
    ) -> Int? {
        let roles = tokens[index].facts.roles
        if roles.contains(.firstName) { return index }
        guard roles.contains(.title) else { return nil }
        var next = index + 1
        if next < range.upperBound, tokens[next].mark == 0x2E { next += 1 }
        return next < range.upperBound && tokens[next].isCapital ? next : nil
    }

    private mutating func match(
        _ candidates: Range<Int>, at index: Int, in range: Range<Int>, _ tokens: Span<Token>,
        _ lexicon: borrowing Lexicon, _ wanted: Wanted
    ) -> RiskKinds {
        var found: RiskKinds = []
        let own = index - range.lowerBound
        let around = surroundings[own]
        let before = own > 0 ? surroundings[own - 1].own : RiskFrames.edge
        let after = index + 1 < range.upperBound ? surroundings[own + 1].own : RiskFrames.edge
        for place in candidates {
            let candidate = lexicon.frames.candidates[place]
            // They come first.
            if wanted.isOnlyGlance, !candidate.isAlwaysLookedFor { break }
            if candidate.kinds.isDisjoint(with: wanted.kinds) || candidate.before & before == 0
                || candidate.after & after == 0 || candidate.earlier & around.earlier == 0
                || candidate.later & around.later == 0
            {
                continue
            }
            let frame = lexicon.frames.frames[Int(candidate.frame)]
            guard let range = Self.range(of: frame, at: index, tokens, lexicon) else { continue }
            if frame.isTentative, !wanted.isUpset {
                // "My daughter is a lawyer", said calmly, is no threat, whatever the words.
                denied.formUnion(candidate.kinds)
                continue
            }
            found.formUnion(candidate.kinds)
            if !wanted.isOnlyGlance { add(frame, range, tokens) }
        }
        return found
    }

    private mutating func survey(_ sentence: Range<Int>, _ tokens: Span<Token>) {
        surroundings.append(addingCapacity: sentence.count) { surroundings in
            var earlier = RiskFrames.edge
            for index in sentence {
                let own = RiskFrames.bits(tokens[index])
                surroundings.append(Surroundings(own: own, earlier: earlier))
                earlier = own == RiskFrames.edge ? own : earlier | own
            }
        }
        var all = surroundings.mutableSpan
        var later = RiskFrames.edge
        for place in all.indices.reversed() {
            let own = all[place].own
            all[place].later = later
            later = own == RiskFrames.edge ? own : later | own
        }
    }

    private static func meet(_ one: Scorer.Hit, _ other: Scorer.Hit) -> Bool {
        one.tag == other.tag && one.tokens.overlaps(other.tokens)
    }

    private mutating func add(
        _ frame: RiskFrames.Frame, _ range: Range<Int>, _ tokens: Span<Token>
    ) {
        let hit = Scorer.Hit(
            tokens: range, tag: frame.tag, value: frame.weight, weight: frame.weight,
            isFact: false)
        let kind = RiskKinds(lane: RiskWords.lane(frame.tag))
        if frame.weight == 0 {
            lookalikes.append(hit)
            denied.insert(kind)
            return
        }
        if !frame.isSelfNegated && Self.isNegated(range.lowerBound, frame.tag, tokens)
            || Self.isPolicy(frame.tag) && Self.isQuestionOfPolicy(range, tokens)
        {
            denied.insert(kind)
            return
        }
        if frame.isTentative {
            Self.keep(hit, in: &tentative)
        } else {
            Self.keep(hit, in: &hits)
        }
    }

    private static func keep(_ hit: Scorer.Hit, in hits: inout [Scorer.Hit]) {
        for other in hits where meet(other, hit) && other.value >= hit.value { return }
        hits.removeAll { meet($0, hit) }
        hits.append(hit)
    }

    // MARK: What stands around a frame

    /// A negation shortly before a deed: "I don't want to take legal action".
    private static func isNegated(
        _ start: Int, _ tag: Tag, _ tokens: Span<Token>
    ) -> Bool {
        let room: Int
        switch tag {
        case .leaving, .legal, .public, .manager, .safety, .urgency: room = 5
        case .vulnerability, .repeated: room = 1
        default: return false
        }
        // "Yes or no I need it": a frame with a subject of its own is negated within.
        if tokens[start].facts.roles.contains(.firstPerson) { return false }
        var index = start - 1
        while index >= max(0, start - room) {
            let roles = tokens[index].facts.roles
            if tokens[index].kind == .mark || !roles.isDisjoint(with: [.turn, .reversal]) {
                return false
            }
            if roles.contains(.negator) { return true }
            index -= 1
        }
        return false
    }

    private static func isPolicy(_ tag: Tag) -> Bool {
        tag == .leaving || tag == .legal || tag == .public || tag == .vulnerability
    }

    /// "Do you have rooms for disabled guests?": a question in which nobody speaks of themselves.
    private static func isQuestionOfPolicy(
        _ range: Range<Int>, _ tokens: Span<Token>
    ) -> Bool {
        var end = range.upperBound
        while end < tokens.count, !isStop(tokens[end]) { end += 1 }
        guard end < tokens.count, tokens[end].mark == 0x3F else { return false }
        var start = range.lowerBound
        while start > 0, !isStop(tokens[start - 1]) { start -= 1 }
        var asks = false
        for index in start..<end {
            if tokens[index].facts.roles.contains(.firstPerson) { return false }
            if tokens[index].facts.roles.contains(.asks) { asks = true }
        }
        return asks
    }

    private static func isStop(_ token: Token) -> Bool {
        token.kind == .mark && token.mark != 0x2C && token.mark != 0x28 && token.mark != 0x29
    }

    // MARK: Matching

    /// Where the frame lies whose anchor stands at the index.
    private static func range(
        of frame: RiskFrames.Frame, at index: Int, _ tokens: Span<Token>,
        _ lexicon: borrowing Lexicon
    ) -> Range<Int>? {
        let start = walk(frame.anchor - 1, index - 1, -1, frame, tokens, lexicon)
        if start == nowhere { return nil }
        let end = walk(frame.anchor + 1, index + 1, 1, frame, tokens, lexicon)
        return end == nowhere ? nil : start + 1..<end
    }

    /// No token beyond a frame stands there.
    private static let nowhere = -2

    /// Goes on from a part in one direction.
    ///
    /// - Returns: the first token beyond the frame, `nowhere` if it does not stand there.
    private static func walk(
        _ part: Int, _ index: Int, _ step: Int, _ frame: RiskFrames.Frame,
        _ tokens: Span<Token>, _ lexicon: borrowing Lexicon
    ) -> Int {
        var (part, index) = (part, index)
        while frame.parts.contains(part) {
            let own = lexicon.frames.parts[part]
            part += step
            switch own.kind {
            case .gap, .gapBeyondCommas:
                for _ in 0...own.value {
                    let end = walk(part, index, step, frame, tokens, lexicon)
                    if end != nowhere { return end }
                    guard tokens.indices.contains(index),
                        !tokens[index].facts.roles.contains(.negator),
                        tokens[index].kind != .mark
                            || own.kind == .gapBeyondCommas && tokens[index].mark == 0x2C
                    else { return nowhere }
                    index += step
                }
                return nowhere
            case .clauseStart, .clauseEnd:
                guard !tokens.indices.contains(index) || tokens[index].kind == .mark else {
                    return nowhere
                }
            case .word, .group, .number, .name, .firstName:
                let fits = tokens.indices.contains(index) && fits(own, index, tokens, lexicon)
                if !own.isOptional {
                    if !fits { return nowhere }
                    index += step
                } else if fits {
                    let end = walk(part, index + step, step, frame, tokens, lexicon)
                    if end != nowhere { return end }
                }
            }
        }
        return index
    }

    private static func fits(
        _ part: RiskFrames.Part, _ index: Int, _ tokens: Span<Token>,
        _ lexicon: borrowing Lexicon
    ) -> Bool {
        switch part.kind {
        case .word: tokens[index].word == part.value
        case .group: lexicon.frames.group(Int(part.value), has: tokens[index].word)
        case .number:
            tokens[index].kind == .number || tokens[index].facts.roles.contains(.numberWord)
        case .name: isName(index, tokens) || isFirstName(index, tokens)
        case .firstName: isFirstName(index, tokens)
        case .gap, .gapBeyondCommas, .clauseStart, .clauseEnd: false
        }
    }

    /// A known first name, or a name with a title before it.
    private static func isFirstName(_ index: Int, _ tokens: Span<Token>) -> Bool {
        if tokens[index].facts.roles.contains(.firstName) { return true }
        guard tokens[index].isCapital, index > 0 else { return false }
        let before = tokens[index - 1].mark == 0x2E && index > 1 ? index - 2 : index - 1
        return tokens[before].facts.roles.contains(.title)
    }

    /// A capitalised word that is none of those capitalised for another reason.
    private static func isName(_ index: Int, _ tokens: Span<Token>) -> Bool {
        let token = tokens[index]
        let roles = token.facts.roles
        guard token.kind == .word, token.length > 2, token.isCapital, !token.isShouted,
            roles.isDisjoint(with: [.noName, .negator, .turn, .inFrame, .timeUnit]),
            token.facts.languages & 1 == 0
        else { return false }
        // Any word is capitalised at the begin of a sentence.
        let isFirst = index == 0 || tokens[index - 1].kind == .mark
        return !isFirst || token.word < 0
    }
}
