import Domain

/// What a reader sees as the proof of a cue.
///
/// Of a feeling the sentence in which the telling words stand, or of a long one as many whole clauses
/// around them as fit: a colleague does not believe a few words by themselves. Of thanks, and of a
/// risk, which is a fact, their clause.
struct Quote {
    /// Of a quote, in bytes.
    static let longest = 118

    /// Tokens, both included.
    private var first: Int
    private var last: Int
    private let words: Range<Int>

    /// Bytes of the quote around what was found; nil where it would be too long: a "word" without
    /// end.
    static func around(
        _ finding: Finding, in text: Span<UInt8>, _ tokens: Span<Token>
    ) -> Range<Int>? {
        let clause = finding.clause
        var quote = Quote(
            first: clause.lowerBound, last: clause.upperBound - 1, words: finding.words)
        if !quote.fits(quote.first, quote.last, tokens) {
            quote.narrow(tokens)
        } else if finding.kind.isRisk || finding.kind == .gratitude {
            quote.takeSentence(upTo: fewWords, tokens)
        } else {
            quote.takeSentence(upTo: longest, tokens)
            if finding.kind.isUpset { quote.takeSentenceBefore(tokens) }
        }
        quote.trim(text, tokens)
        quote.takeEnd(tokens)
        let bytes = Int(tokens[quote.first].start)..<Int(tokens[quote.last].end)
        return bytes.count > longest ? nil : bytes
    }

    /// Whole clauses, the ones behind and before in turns, until there are enough words.
    private mutating func takeSentence(upTo enough: Int, _ tokens: Span<Token>) {
        var isOpenBehind = true
        var isOpenBefore = true
        while isOpenBehind || isOpenBefore {
            if isOpenBehind, count(tokens) < enough {
                isOpenBehind = take(Clause.behind(first..<last + 1, in: tokens), tokens)
            }
            if count(tokens) >= enough { return }
            if isOpenBefore {
                isOpenBefore = take(Clause.before(first..<last + 1, in: tokens), tokens)
            }
        }
    }

    /// A clause of fewer says too little.
    private static let fewWords = 5

    /// "... left without us. Wtf": a word or two belong to the sentence before them.
    private mutating func takeSentenceBefore(_ tokens: Span<Token>) {
        if count(tokens) > Self.exclamation { return }
        var last = first - 1
        while last >= 0, Clause.isMark(last, tokens) { last -= 1 }
        if last < 0 { return }
        var start = last
        while start > 0, !isEnd(start - 1, tokens), fits(start, self.last, tokens) { start -= 1 }
        if fits(start, self.last, tokens) { first = start }
    }

    private func isEnd(_ index: Int, _ tokens: Span<Token>) -> Bool {
        Clause.isMark(index, tokens) && Clause.endsSentence(index, tokens)
    }

    private static let exclamation = 3

    private mutating func take(_ more: Range<Int>?, _ tokens: Span<Token>) -> Bool {
        guard let more else { return false }
        let wider = (min(first, more.lowerBound), max(last, more.upperBound - 1))
        guard fits(wider.0, wider.1, tokens) else { return false }
        (first, last) = wider
        return true
    }

    /// The words nearest to the telling ones.
    private mutating func narrow(_ tokens: Span<Token>) {
        let whole = self
        (first, last) = (words.lowerBound, words.upperBound - 1)
        var grows = true
        while grows {
            grows = false
            if last < whole.last, fits(first, last + 1, tokens) { (last, grows) = (last + 1, true) }
            if first > whole.first, fits(first - 1, last, tokens) {
                (first, grows) = (first - 1, true)
            }
        }
        if last < whole.last {
            while last >= words.upperBound, Self.leans(tokens[last]) { last -= 1 }
        }
    }

    /// No quote begins with the name it was sent to, if that is not whom it is about ("@them are no
    /// help"), or with what joins it to something left out.
    private mutating func trim(_ text: Span<UInt8>, _ tokens: Span<Token>) {
        while first < words.lowerBound {
            let start = Int(tokens[first].start)
            let isHandle =
                start > 0 && text[start - 1] == UInt8(ascii: "@")
                && !tokens[first + 1].facts.roles.contains(.asking)
            let isJoined =
                first > 0 && !Clause.isMark(first - 1, tokens)
                && tokens[first].facts.roles.contains(.joint)
            guard isHandle || isJoined || Clause.isMark(first, tokens) else { return }
            first += 1
        }
    }

    /// Its own end belongs to it: "ridiculous!!"
    private mutating func takeEnd(_ tokens: Span<Token>) {
        let end = last + 1
        guard end < tokens.count, Clause.isMark(end, tokens), fits(first, end, tokens) else {
            return
        }
        switch tokens[end].mark {
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "."): last = end
        case UInt8(ascii: ")"):
            let opened = (first...last).last { tokens[$0].mark == UInt8(ascii: "(") }
            if opened != nil { last = end }
        default: break
        }
    }

    private func fits(_ first: Int, _ last: Int, _ tokens: Span<Token>) -> Bool {
        Int(tokens[last].end - tokens[first].start) <= Self.longest
    }

    /// Of the words in it.
    private func count(_ tokens: Span<Token>) -> Int {
        var count = 0
        for index in first...last where tokens[index].kind == .word { count += 1 }
        return count
    }

    /// What ends with it is cut in the middle: "of", "my", "what".
    private static func leans(_ token: Token) -> Bool {
        !token.facts.roles.isDisjoint(with: [.leaning, .asking])
    }
}
