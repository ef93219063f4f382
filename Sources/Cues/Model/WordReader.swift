/// Reads the words of a text with both linear models in one pass.
struct WordReader {
    /// What the words of a sentence that speaks for a risk say of each, in the order of `Tag`.
    struct Sentence {
        var tokens: Range<Int>
        var logits: SIMD16<Float>
        var alwaysLookedFor: RiskKinds
    }

    /// How far each head of moods stands from the average text.
    private(set) var moods = SIMD16<Float>.zero
    private(set) var sentences: [Sentence] = []
    /// Of the model, of all that stands in the text.
    private var rows: [UInt32] = []

    mutating func run(_ tokens: Span<Token>, _ lexicon: borrowing Lexicon) {
        sentences.empty()
        // Taken out while it is filled, for the sentences are filled, too.
        var rows: [UInt32] = []
        swap(&rows, &self.rows)
        rows.empty()
        rows.append(addingCapacity: Self.mostRows * tokens.count + 1) { rows in
            read(tokens, lexicon, &rows)
        }
        self.rows = rows
    }

    private mutating func read(
        _ tokens: Span<Token>, _ lexicon: borrowing Lexicon, _ rows: inout OutputSpan<UInt32>
    ) {
        var sum = SIMD16<Int32>.zero
        var last = Neighbor.mark
        var reach = 0
        var start = 0
        var firstRow = 0
        var roles: Lexicon.Roles = []
        for index in tokens.indices {
            let token = tokens[index]
            let neighbor = token.neighbor
            rows.append(lexicon.model.neighbors[last, neighbor])
            last = neighbor
            Self.add(token, &reach, to: &rows, lexicon)
            roles.formUnion(token.facts.roles)
            guard token.kind == .mark, Self.isEnd(index, tokens) else { continue }
            let own = rows.span.extracting(firstRow..<rows.count)
            sum &+= read(start..<index + 1, own, roles, lexicon)
            (start, firstRow, roles) = (index + 1, rows.count, [])
        }
        rows.append(lexicon.model.neighbors[last, .mark])
        let own = rows.span.extracting(firstRow..<rows.count)
        sum &+= read(start..<tokens.count, own, roles, lexicon)
        moods = lexicon.model.standing(sum)
    }

    /// - Returns: the sum of the moods.
    private mutating func read(
        _ sentence: Range<Int>, _ rows: Span<UInt32>, _ roles: Lexicon.Roles,
        _ lexicon: borrowing Lexicon
    ) -> SIMD16<Int32> {
        let sum = lexicon.model.sum(rows)
        if roles.contains(.risky) {
            sentences.append(
                Sentence(
                    tokens: sentence, logits: lexicon.model.logits(sum.risks),
                    alwaysLookedFor: roles.alwaysLookedFor))
        }
        return sum.moods
    }

    /// Of a token: with the one before it, its capitals, and two stems.
    private static let mostRows = 4

    @inline(__always)
    private static func add(
        _ token: Token, _ reach: inout Int, to rows: inout OutputSpan<UInt32>,
        _ lexicon: borrowing Lexicon
    ) {
        let own = token.facts.rows
        switch token.kind {
        case .mark:
            reach = 0
            rows.append(lexicon.model.marks.row(of: token))
        case .number: rows.append(lexicon.model.marks.number)
        case .sign: rows.append(own.plain)
        case .word:
            if token.isShouted { rows.append(lexicon.model.marks.shout) }
            if token.word >= 0 {
                rows.append(reach > 0 ? own.negated : own.plain)
            } else {
                if token.shortStem >= 0 {
                    rows.append(lexicon.model.row(token.shortStem, reach > 0))
                }
                if token.longStem >= 0 {
                    rows.append(lexicon.model.row(token.longStem, reach > 0))
                }
            }
            reach = token.facts.roles.contains(.negator) ? 3 : max(0, reach &- 1)
        }
    }

    /// A stop, but not that of "4.50".
    private static func isEnd(_ index: Int, _ tokens: Span<Token>) -> Bool {
        let token = tokens[index]
        guard token.mark == 0x2E || token.mark == 0x21 || token.mark == 0x3F || token.mark == 0x0A
        else { return false }
        let next = index + 1
        return next == tokens.count || tokens[next].kind != .number
            || tokens[next].start != token.end
    }
}
