/// The telling clause around a hit: what a reader sees as the proof of a cue.
struct Clause {
    /// Longest quote in bytes.
    static let longest = 118

    /// Tokens, both included.
    private var first: Int
    private var last: Int

    /// Bytes of the clause around some tokens; grows over commas while it is too short to tell
    /// anything, shrinks where it is too long.
    static func around(_ hit: Range<Int>, in tokens: Span<Token>) -> Range<Int> {
        var clause = Clause(first: hit.lowerBound, last: hit.upperBound - 1)
        clause.growLeft(tokens)
        clause.growRight(tokens)
        // A word or two convince nobody: take in the rest of the sentence.
        while clause.words(tokens) < 4, clause.first > 1, isComma(tokens[clause.first - 1]),
            clause.fits(clause.first - 2, clause.last, tokens)
        {
            clause.first -= 2
            clause.growLeft(tokens)
        }
        while clause.words(tokens) < 4, clause.last + 2 < tokens.count,
            isComma(tokens[clause.last + 1]), clause.fits(clause.first, clause.last + 2, tokens)
        {
            clause.last += 2
            clause.growRight(tokens)
        }
        clause.narrow(to: hit, tokens)
        // Its own end belongs to it: "ridiculous!!"
        if clause.last + 1 < tokens.count, isEnd(tokens[clause.last + 1]),
            clause.fits(clause.first, clause.last + 1, tokens)
        {
            clause.last += 1
        }
        while clause.first < hit.lowerBound, !clause.fits(clause.first, clause.last, tokens) {
            clause.first += 1
        }
        return Int(tokens[clause.first].start)..<Int(tokens[clause.last].end)
    }

    /// Long clauses are cut where another one begins, else to the words nearest to the telling ones.
    private mutating func narrow(to hit: Range<Int>, _ tokens: Span<Token>) {
        if words(tokens) <= Self.mostWords { return }
        let whole = self
        var index = hit.lowerBound - 1
        while index >= whole.first {
            if Self.isBoundary(index, tokens) || Self.isJoint(index, tokens) {
                first = index + 1
                if words(tokens, upTo: hit.upperBound - 1) >= Self.fewWords { break }
                first = whole.first
            }
            index -= 1
        }
        index = hit.upperBound
        while index <= whole.last {
            if Self.isBoundary(index, tokens) || Self.isJoint(index, tokens) {
                last = index - 1
                if words(tokens) >= Self.fewWords { break }
                last = whole.last
            }
            index += 1
        }
        if words(tokens) <= Self.mostJoined { return }
        first = max(first, hit.lowerBound - Self.wordsAround)
        last = min(last, hit.upperBound - 1 + Self.wordsAround)
        while first > whole.first, Self.leans(tokens[first]) { first -= 1 }
        while last >= hit.upperBound, Self.leans(tokens[last]) { last -= 1 }
        while last < whole.last, Self.leans(tokens[last]) { last += 1 }
    }

    private static let mostWords = 9
    private static let mostJoined = 16
    private static let fewWords = 4
    private static let wordsAround = 6

    /// To the mark on the left.
    private mutating func growLeft(_ tokens: Span<Token>) {
        while first > 0, !Self.isBoundary(first - 1, tokens), fits(first - 1, last, tokens) {
            first -= 1
        }
    }

    private mutating func growRight(_ tokens: Span<Token>) {
        while last + 1 < tokens.count, !Self.isBoundary(last + 1, tokens),
            fits(first, last + 1, tokens)
        { last += 1 }
    }

    private func fits(_ first: Int, _ last: Int, _ tokens: Span<Token>) -> Bool {
        Int(tokens[last].end - tokens[first].start) <= Self.longest
    }

    private func words(_ tokens: Span<Token>) -> Int { words(tokens, upTo: last) }

    private func words(_ tokens: Span<Token>, upTo last: Int) -> Int {
        var words = 0
        for index in first...last where tokens[index].kind == .word { words += 1 }
        return words
    }

    /// A mark, but not the one in "16:45".
    private static func isBoundary(_ index: Int, _ tokens: Span<Token>) -> Bool {
        let mark = tokens[index]
        guard mark.kind == .mark else { return false }
        return index == 0 || index + 1 == tokens.count || tokens[index - 1].end != mark.start
            || tokens[index + 1].start != mark.end || tokens[index - 1].kind != .number
            || tokens[index + 1].kind != .number
    }

    /// "... and I": another clause without a mark.
    private static func isJoint(_ index: Int, _ tokens: Span<Token>) -> Bool {
        index + 1 < tokens.count && tokens[index].facts.roles.contains(.joint)
            && tokens[index + 1].facts.roles.contains(.subject)
    }

    /// A quote that begins or ends with it is cut in the middle: "of", "my".
    private static func leans(_ token: Token) -> Bool { token.facts.roles.contains(.leaning) }

    private static func isComma(_ token: Token) -> Bool { token.mark == 0x2C }

    private static func isEnd(_ token: Token) -> Bool {
        token.mark == 0x21 || token.mark == 0x3F || token.mark == 0x2E
    }
}
