/// What the words of a text are like, counted in one go for the language and the scorer.
struct Survey {
    private(set) var words = 0
    /// Words of English, which other languages may have too.
    private(set) var english = 0
    /// Words that no other language has.
    private(set) var certain = 0
    private(set) var accented = 0
    /// Words that the model was trained on; those alone that no other language has tell English.
    private(set) var seen = 0
    private(set) var telling = 0
    /// Capitals that nobody knows are names, in any language.
    private(set) var names = 0
    /// The words of each of `Lexicon.languages` but English.
    private(set) var others = InlineArray<32, Int32>(repeating: 0)
    /// Which of them there are.
    private(set) var otherBits: UInt32 = 0

    /// Index of the last "but"; -1 for none.
    private(set) var lastTurn = -1
    private(set) var shouted = 0
    private(set) var lettered = 0
    /// Doubled marks, and numbers before a unit of time.
    private(set) var bangs = 0
    private(set) var questions = 0
    private(set) var waits = 0

    init() {}

    init(_ tokens: Span<Token>) {
        // What is counted of every word stays in registers.
        var words = 0
        var lettered = 0
        var english = 0
        var certain = 0
        var seen = 0
        var telling = 0
        for index in tokens.indices {
            let token = tokens[index]
            guard token.kind == .word else {
                countMark(token, at: index, tokens)
                continue
            }
            let own = token.facts.roles
            let isLong = token.length > 2 ? 1 : 0
            words &+= 1
            lettered &+= isLong
            english &+= own.one(if: .english)
            certain &+= own.one(if: .certain)
            seen &+= own.one(if: .seen)
            telling &+= own.one(if: .telling) & isLong
            if token.word < 0 || token.prefix >= 0 || token.isShouted || token.isAccented
                || !own.isDisjoint(with: [.turn, .elsewhere])
            {
                countRare(token, at: index)
            }
        }
        (self.words, self.lettered, self.english) = (words, lettered, english)
        (self.certain, self.seen, self.telling) = (self.certain + certain, seen, telling)
    }

    private mutating func countMark(_ token: Token, at index: Int, _ tokens: Span<Token>) {
        if token.isRepeated {
            if token.mark == 0x3F { questions += 1 } else if token.mark == 0x21 { bangs += 1 }
        } else if token.kind == .number, index + 1 < tokens.count,
            tokens[index + 1].facts.roles.contains(.timeUnit)
        {
            waits += 1
        }
    }

    /// Apart, so that the counts of every word stay in registers.
    @inline(never)
    private mutating func countRare(_ token: Token, at index: Int) {
        if token.isAccented { accented += 1 }
        if token.isShouted { shouted += 1 }
        if token.word < 0, token.isCapital, index > 0 { names += 1 }
        if token.prefix >= 0 { certain += 1 }
        if token.facts.roles.contains(.turn) { lastTurn = index }
        var bits = token.facts.languages & ~1
        otherBits |= bits
        while bits != 0 {
            others[bits.trailingZeroBitCount] += 1
            bits &= bits - 1
        }
    }
}

extension Lexicon.Roles {
    /// A sum needs no branch: which words these are cannot be foreseen.
    @inline(__always)
    fileprivate func one(if role: Self) -> Int { isDisjoint(with: role) ? 0 : 1 }
}
