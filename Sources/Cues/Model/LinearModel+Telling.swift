extension LinearModel {
    /// The run of words within one clause that says most of what a head hears, nil where none does.
    ///
    /// Sentences that are manners, wishes or plain questions are passed over: "Sorry, I meant two.",
    /// "I don't need parking.", "Is it far?"
    ///
    /// - Parameters:
    ///   - head: of moods, or of risks from `firstRisk` on.
    ///   - harmless: tokens that count for nothing, in order.
    ///   - least: what the run must weigh, in standard deviations of the head.
    /// - Complexity: linear in the tokens.
    func telling(
        _ head: Int, _ tokens: Span<Token>, harmless: [Range<Int>], least: Float
    ) -> Range<Int>? {
        let least = steps(least, head)
        var best: (run: Range<Int>, sum: Int)?
        var ofSentence: (run: Range<Int>, sum: Int)?
        var isCalm = false
        var isOpening = true
        var reach = 0
        var last = Neighbor.mark
        var start = 0
        var sum = 0
        var passed = 0
        for index in tokens.indices {
            let token = tokens[index]
            if token.kind == .mark {
                reach = 0
                last = .mark
                sum = 0
                if token.mark == UInt8(ascii: ",") { continue }
                if !isCalm, let run = ofSentence, run.sum > best?.sum ?? 0 { best = run }
                ofSentence = nil
                isCalm = false
                isOpening = true
                continue
            }
            let roles = token.facts.roles
            if !roles.isDisjoint(with: [.apology, .wish]) || isOpening && roles.contains(.asking) {
                isCalm = true
            }
            isOpening = false
            if sum <= 0 { (start, sum) = (index, 0) }
            while passed < harmless.count, harmless[passed].upperBound <= index { passed += 1 }
            if passed < harmless.count, harmless[passed].contains(index) {
                sum = 0
            } else {
                sum += weight(of: token, head, isNegated: reach > 0)
                if start < index { sum += weight(neighbors[last, token.neighbor], head) }
            }
            last = token.neighbor
            if roles.contains(.negator) { reach = 3 } else if reach > 0 { reach -= 1 }
            if sum >= least, sum > ofSentence?.sum ?? 0 { ofSentence = (start..<index + 1, sum) }
        }
        if !isCalm, let run = ofSentence, run.sum > best?.sum ?? 0 { best = run }
        return best?.run
    }

    private func weight(of token: Token, _ head: Int, isNegated: Bool) -> Int {
        if token.kind == .word, token.word < 0 {
            var sum = 0
            for stem in [token.shortStem, token.longStem] where stem >= 0 {
                sum += weight(row(stem, isNegated), head)
            }
            return sum
        }
        let rows = token.facts.rows
        return weight(isNegated && token.kind == .word ? rows.negated : rows.plain, head)
    }
}
