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
    }

    private(set) var sums = [Float](repeating: 0, count: Tag.allCases.count)
    private(set) var hits: [Hit] = []
    /// One bit for each tag that has a hit.
    private var tagsHit: UInt32 = 0
    private let tokens: [Token]
    private let known: Lexicon.Shared
    private var lexicon: Lexicon { _read { yield known.lexicon } }
    private let lastTurn: Int
    private let shouted: Int
    private let lettered: Int

    static func score(_ tokens: [Token], known: Lexicon.Shared) -> Scorer {
        var scorer = Scorer(tokens, known)
        scorer.run()
        return scorer
    }

    private init(_ tokens: [Token], _ known: Lexicon.Shared) {
        self.tokens = tokens
        self.known = known
        var lastTurn = -1
        var shouted = 0
        var lettered = 0
        for (index, token) in tokens.enumerated() where token.kind == .word {
            if token.word >= 0, known.lexicon.roles[Int(token.word)].contains(.turn) {
                lastTurn = index
            }
            if token.isShouted { shouted += 1 }
            if token.end - token.start > 2 { lettered += 1 }
        }
        self.lastTurn = lastTurn
        self.shouted = shouted
        self.lettered = lettered
    }

    private mutating func run() {
        var index = 0
        while index < tokens.count {
            guard let (phrase, end) = longest(at: index) else {
                index += 1
                continue
            }
            weigh(phrase, index..<end)
            index = end
        }
        weighMarks()
        // Praise softens a complaint, and a complaint turns praise round.
        let complaint = hits.reduce(Float(0)) { $1.tag == .upset ? $0 + max(0, $1.value) : $0 }
        sums[Tag.upset.rawValue] -= 0.6 * sums[Tag.joy.rawValue]
        sums[Tag.joy.rawValue] -= 0.5 * complaint
    }

    /// The longest phrase that begins at a token, and where it ends.
    private func longest(at index: Int) -> (phrase: Lexicon.Phrase, end: Int)? {
        let token = tokens[index]
        let starts = token.word >= 0 && lexicon.roles[Int(token.word)].contains(.starts)
        guard starts || token.prefix >= 0 || token.isCapital else { return nil }
        var best: (Lexicon.Phrase, Int)?
        func consider(_ candidates: [Int32]) {
            for candidate in candidates {
                let phrase = lexicon.phrases[Int(candidate)]
                if let end = end(of: phrase, at: index), end > best?.1 ?? 0 { best = (phrase, end) }
            }
        }
        if starts { consider(lexicon.byWord[Int(token.word)]) }
        if token.prefix >= 0 { consider(lexicon.byPrefix[Int(token.prefix)]) }
        if isName(index) { consider(lexicon.byName) }
        return best
    }

    private func end(of phrase: Lexicon.Phrase, at index: Int) -> Int? {
        var next = index
        var part = phrase.parts.lowerBound
        while part < phrase.parts.upperBound {
            if lexicon.parts[part] == Lexicon.gap {
                part += 1
                guard part < phrase.parts.upperBound else { return next }
                var room = 0
                while room <= 3, next < tokens.count, !matches(lexicon.parts[part], next) {
                    if tokens[next].kind == .mark { return nil }
                    next += 1
                    room += 1
                }
                if room > 3 || next >= tokens.count { return nil }
            } else if next >= tokens.count || !matches(lexicon.parts[part], next) {
                return nil
            }
            next += 1
            part += 1
        }
        return next
    }

    private func matches(_ part: Lexicon.Part, _ index: Int) -> Bool {
        let token = tokens[index]
        if part == Lexicon.name { return isName(index) }
        if part & Lexicon.prefixBit != 0 { return token.prefix == part & ~Lexicon.prefixBit }
        return token.word == part
    }

    /// A capitalised word that is none of those which are capitalised for another reason.
    private func isName(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.isCapital, token.end - token.start > 1,
            shouted * 2 < lettered || !token.isShouted
        else { return false }
        return token.word < 0
            || lexicon.roles[Int(token.word)].isDisjoint(with: [.noName, .negator, .turn])
                && lexicon.languageBits[Int(token.word)] & 1 == 0
                && lexicon.byWord[Int(token.word)].isEmpty
    }

    private mutating func weigh(_ phrase: Lexicon.Phrase, _ range: Range<Int>) {
        var scale: Float = 1
        var isNegated = false
        var before = range.lowerBound - 1
        let earliest = max(0, range.lowerBound - 3)
        while before >= earliest {
            let token = tokens[before]
            if token.kind == .mark { break }
            if token.word >= 0 {
                let roles = lexicon.roles[Int(token.word)]
                if roles.contains(.turn) { break }
                if roles.contains(.negator), !phrase.isSelfNegated { isNegated = true }
                if roles.contains(.intensifier) { scale *= 1.3 }
                if roles.contains(.diminisher) { scale *= 0.6 }
            }
            before -= 1
        }
        if lastTurn >= 0 { scale *= range.lowerBound < lastTurn ? 0.5 : 1.2 }
        if tokens[range.lowerBound].isShouted, Float(shouted) < Float(lettered) * 0.8 {
            scale *= 1.25
        }
        for (tag, weight) in lexicon.weights[phrase.weights] {
            add(tag, weight, tag.isFeeling ? scale : 1, isNegated, range)
        }
    }

    private mutating func add(
        _ tag: Tag, _ weight: Float, _ scale: Float, _ isNegated: Bool, _ range: Range<Int>
    ) {
        var value = weight * scale
        if isNegated {
            switch tag {
            case .joy, .gratitude:
                if value > 0 {
                    sums[Tag.upset.rawValue] += 0.7 * value
                    append(
                        Hit(tokens: range, tag: .upset, value: 0.7 * value, weight: 0.7 * weight))
                }
                value *= -0.3
            case .upset, .anger, .anxiety, .distress, .disappointment: value *= -0.25
            case .leaving, .legal, .public, .manager, .safety, .urgency: value = 0
            case .confusion, .repeated, .vulnerability, .person: break
            }
        }
        sums[tag.rawValue] += value
        if value > 0 { append(Hit(tokens: range, tag: tag, value: value, weight: weight)) }
    }

    private mutating func append(_ hit: Hit) {
        hits.append(hit)
        tagsHit |= 1 << UInt32(hit.tag.rawValue)
    }

    func hasHit(of tag: Tag) -> Bool { tagsHit >> UInt32(tag.rawValue) & 1 != 0 }

    /// Long waits, doubled marks and capitals make upset words louder; alone they are next to
    /// nothing.
    private mutating func weighMarks() {
        let isUpset = sums[Tag.upset.rawValue] > 0
        var bangs: Float = 0
        var questions: Float = 0
        for (index, token) in tokens.enumerated() {
            if token.kind == .mark, token.run > 1 {
                if token.mark == 0x3F { questions += 1 } else if token.mark == 0x21 { bangs += 1 }
            }
            if token.kind == .number, index + 1 < tokens.count,
                tokens[index + 1].word >= 0,
                lexicon.roles[Int(tokens[index + 1].word)].contains(.timeUnit)
            {
                sums[Tag.upset.rawValue] += isUpset ? 1.2 : 0.6
            }
        }
        bangs = min(bangs, 2)
        questions = min(questions, 2)
        if isUpset { sums[Tag.upset.rawValue] += 0.8 * bangs + 0.8 * questions }
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
