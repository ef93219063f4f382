/// Finds the lexicon's phrases in the tokens of a text.
struct PhraseFinder {
    /// Most of the text is in capitals, which show no names then.
    private let isShouted: Bool

    init(_ survey: Survey) { isShouted = survey.shouted * 2 >= survey.lettered }

    /// The longest phrase that begins at a token, -1 for none, and where it ends.
    @inline(__always)
    func longest(
        at index: Int, _ tokens: Span<Token>, _ lexicon: borrowing Lexicon
    ) -> (phrase: Int32, end: Int) {
        let token = tokens[index]
        var best: (phrase: Int32, end: Int) = (-1, 0)
        if !token.mayBeginPhrase { return best }
        let next = Next(index + 1, tokens)
        func consider(_ list: Int) {
            // Most words that begin a phrase are not followed by its second one.
            if lexicon.candidates.mayHave(list, before: next.word, next.prefix) {
                find(list, before: next, at: index, tokens, lexicon, &best)
            }
        }
        consider(Int(token.facts.list))
        if token.prefix >= 0 { consider(lexicon.list(ofPrefix: token.prefix)) }
        if token.isCapital, isName(token) { consider(lexicon.nameList) }
        return best
    }

    /// What comes second, as parts of a phrase; -1 for none.
    private struct Next {
        var word: Lexicon.Part = -1
        var prefix: Lexicon.Part = -1

        init(_ index: Int, _ tokens: Span<Token>) {
            guard index < tokens.count else { return }
            word = tokens[index].word
            // -1 stays -1.
            prefix = tokens[index].prefix | Lexicon.prefixBit
        }
    }

    /// Takes a longer phrase of a list; of its own two longest the one that was written first.
    private func find(
        _ list: Int, before next: Next, at index: Int, _ tokens: Span<Token>,
        _ lexicon: borrowing Lexicon, _ best: inout (phrase: Int32, end: Int)
    ) {
        var longest: (phrase: Int32, end: Int) = (-1, 0)
        func consider(_ places: Range<Int>) {
            for place in places {
                let phrase = lexicon.candidates[place]
                let end = end(of: lexicon.phrases[Int(phrase)], at: index, tokens, lexicon)
                if end > longest.end || end == longest.end && phrase < longest.phrase {
                    longest = (phrase, end)
                }
            }
        }
        consider(lexicon.candidates.range(list))
        consider(lexicon.candidates.range(list, before: next.word))
        consider(lexicon.candidates.range(list, before: next.prefix))
        if longest.end > best.end { best = longest }
    }

    /// Where the phrase ends whose first part stands at the index; 0 when it does not stand there.
    private func end(
        of phrase: Lexicon.Phrase, at index: Int, _ tokens: Span<Token>,
        _ lexicon: borrowing Lexicon
    ) -> Int {
        var next = index + 1
        var part = Int(phrase.firstPart) + 1
        let partEnd = Int(phrase.partEnd)
        while part < partEnd {
            if lexicon.parts[part] == Lexicon.gap {
                part += 1
                guard part < partEnd else { return next }
                var room = 0
                while room <= 3, next < tokens.count,
                    !matches(lexicon.parts[part], tokens[next])
                {
                    if tokens[next].kind == .mark { return 0 }
                    next += 1
                    room += 1
                }
                if room > 3 || next >= tokens.count { return 0 }
            } else if next >= tokens.count || !matches(lexicon.parts[part], tokens[next]) {
                return 0
            }
            next += 1
            part += 1
        }
        return next
    }

    private func matches(_ part: Lexicon.Part, _ token: Token) -> Bool {
        if part == Lexicon.name { return isName(token) }
        if part & Lexicon.prefixBit != 0 { return token.prefix == part & ~Lexicon.prefixBit }
        return token.word == part
    }

    /// A capitalised word that is none of those which are capitalised for another reason.
    private func isName(_ token: Token) -> Bool {
        guard token.kind == .word, token.isCapital, token.length > 1,
            !isShouted || !token.isShouted
        else { return false }
        return token.word < 0
            || token.facts.roles.isDisjoint(with: [.noName, .negator, .turn, .starts])
                && token.facts.languages & 1 == 0
    }
}
