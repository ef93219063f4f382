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

    /// Long clauses are cut to the words nearest to the telling ones.
    private mutating func narrow(to hit: Range<Int>, _ tokens: Span<Token>) {
        if words(tokens) <= Self.mostWords { return }
        first = max(first, hit.lowerBound - Self.wordsBefore)
        last = min(last, hit.upperBound - 1 + Self.wordsAfter)
        // Not from the middle of a "but": what it turns away from was left outside.
        var index = first
        while index < hit.lowerBound {
            if Self.isBoundary(index, tokens) { first = index + 1 }
            index += 1
        }
    }

    private static let mostWords = 8
    private static let wordsBefore = 3
    private static let wordsAfter = 3

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

    private func words(_ tokens: Span<Token>) -> Int {
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

    private static func isComma(_ token: Token) -> Bool { token.mark == 0x2C }

    private static func isEnd(_ token: Token) -> Bool {
        token.mark == 0x21 || token.mark == 0x3F || token.mark == 0x2E
    }
}
