/// Runs of words between marks, or before words that open another one: "... and I", "... if".
enum Clause {
    /// - Parameter words: of one clause mostly; what lies between is taken in where it is of several.
    /// - Returns: tokens.
    static func around(_ words: Range<Int>, in tokens: Span<Token>) -> Range<Int> {
        var (first, end) = (words.lowerBound, words.upperBound)
        while first > 0, !begins(at: first, tokens) { first -= 1 }
        while end < tokens.count, !begins(at: end, tokens), !isMark(end, tokens) { end += 1 }
        return first..<end
    }

    /// The one before, of the same sentence; nil where there is none.
    static func before(_ clause: Range<Int>, in tokens: Span<Token>) -> Range<Int>? {
        var last = clause.lowerBound - 1
        while last >= 0, isMark(last, tokens) {
            if endsSentence(last, tokens) { return nil }
            last -= 1
        }
        return last < 0 ? nil : around(last..<last + 1, in: tokens)
    }

    /// The one behind, of the same sentence; nil where there is none.
    static func behind(_ clause: Range<Int>, in tokens: Span<Token>) -> Range<Int>? {
        var first = clause.upperBound
        while first < tokens.count, isMark(first, tokens) {
            if endsSentence(first, tokens) { return nil }
            first += 1
        }
        return first == tokens.count ? nil : around(first..<first + 1, in: tokens)
    }

    /// Whether a mark ends a sentence: not the one in "example.com".
    static func endsSentence(_ index: Int, _ tokens: Span<Token>) -> Bool {
        let mark = tokens[index]
        switch mark.mark {
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): return true
        case UInt8(ascii: "."):
            return mark.isRepeated || index + 1 == tokens.count
                || tokens[index + 1].start > mark.end
        default: return false
        }
    }

    /// A mark, but not the one in "16:45" or after "Mr".
    static func isMark(_ index: Int, _ tokens: Span<Token>) -> Bool {
        let mark = tokens[index]
        guard mark.kind == .mark else { return false }
        if index == 0 || index + 1 == tokens.count || tokens[index - 1].end != mark.start {
            return true
        }
        let (before, behind) = (tokens[index - 1], tokens[index + 1])
        if before.facts.roles.contains(.title) { return mark.mark != UInt8(ascii: ".") }
        return behind.start != mark.end || before.kind != .number || behind.kind != .number
    }

    private static func begins(at index: Int, _ tokens: Span<Token>) -> Bool {
        isMark(index - 1, tokens) || tokens[index].facts.roles.contains(.condition)
            || isJoint(index, tokens)
    }

    private static func isJoint(_ index: Int, _ tokens: Span<Token>) -> Bool {
        index + 1 < tokens.count && tokens[index].facts.roles.contains(.joint)
            && tokens[index + 1].facts.roles.contains(.subject)
    }
}
