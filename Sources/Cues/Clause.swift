/// The telling clause around a hit: what a reader sees as the proof of a cue.
enum Clause {
    /// Longest quote in bytes.
    static let longest = 118

    /// Bytes of the clause around some tokens; grows over commas while it is too short to tell
    /// anything, shrinks where it is too long.
    static func around(_ hit: Range<Int>, in tokens: [Token]) -> Range<Int> {
        var first = hit.lowerBound
        var last = hit.upperBound - 1
        func bytes() -> Int { tokens[last].end - tokens[first].start }
        func words() -> Int { (first...last).reduce(0) { $0 + (tokens[$1].kind == .word ? 1 : 0) } }
        // To the marks on both sides.
        while first > 0, tokens[first - 1].kind != .mark,
            tokens[last].end - tokens[first - 1].start <= longest
        { first -= 1 }
        while last + 1 < tokens.count, tokens[last + 1].kind != .mark,
            tokens[last + 1].end - tokens[first].start <= longest
        { last += 1 }
        // A word or two convince nobody: take in the rest of the sentence.
        while words() < 4, first > 1, isComma(tokens[first - 1]),
            tokens[last].end - tokens[first - 2].start <= longest
        {
            first -= 2
            while first > 0, tokens[first - 1].kind != .mark,
                tokens[last].end - tokens[first - 1].start <= longest
            { first -= 1 }
        }
        while words() < 4, last + 2 < tokens.count, isComma(tokens[last + 1]),
            tokens[last + 2].end - tokens[first].start <= longest
        {
            last += 2
            while last + 1 < tokens.count, tokens[last + 1].kind != .mark,
                tokens[last + 1].end - tokens[first].start <= longest
            { last += 1 }
        }
        // Its own end belongs to it: "ridiculous!!"
        if last + 1 < tokens.count, [0x21, 0x3F, 0x2E].contains(tokens[last + 1].mark),
            tokens[last + 1].end - tokens[first].start <= longest
        {
            last += 1
        }
        while first < hit.lowerBound, bytes() > longest { first += 1 }
        return tokens[first].start..<tokens[last].end
    }

    private static func isComma(_ token: Token) -> Bool { token.mark == 0x2C }
}
