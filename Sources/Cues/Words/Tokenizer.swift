/// Splits text into tokens, looking each up on the way.
///
/// The tokens of one text take the memory of those of the text before.
struct Tokenizer {
    private(set) var tokens: [Token] = []
    /// Whether there may be letters beyond the Latin ones.
    private(set) var hasOtherScripts = false

    mutating func run(_ text: Span<UInt8>, _ lexicon: borrowing Lexicon) {
        tokens.empty()
        var hasOtherScripts = false
        // Every token takes a byte at least.
        tokens.append(addingCapacity: text.count) { tokens in
            var position = 0
            while position < text.count {
                let byte = text[position]
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                    let token = Self.word(at: position, text, lexicon, &hasOtherScripts)
                    position = Int(token.end)
                    tokens.append(token)
                    // What mostly comes next needs no second look.
                    if position < text.count, text[position] == 0x20 { position &+= 1 }
                case 0x21, 0x2C, 0x2E, 0x3F, 0x28, 0x29, 0x0A:
                    let token = Self.mark(at: position, text)
                    position = Int(token.end)
                    tokens.append(token)
                case 0x3A, 0x3B:
                    let token =
                        if let end = Self.smiley(at: position, text) {
                            Self.sign(position..<end, text, lexicon)
                        } else {
                            Self.mark(at: position, text)
                        }
                    position = Int(token.end)
                    tokens.append(token)
                case 0x3C where position + 1 < text.count && text[position + 1] == 0x33:
                    tokens.append(Self.sign(position..<position + 2, text, lexicon))
                    position += 2
                case 0x80...:
                    let (token, end) = Self.beyondASCII(
                        at: position, text, lexicon, &hasOtherScripts)
                    if let token { tokens.append(token) }
                    position = end
                default: position += 1
                }
            }
        }
        self.hasOtherScripts = hasOtherScripts
    }

    private static func beyondASCII(
        at start: Int, _ text: Span<UInt8>, _ lexicon: borrowing Lexicon,
        _ hasOtherScripts: inout Bool
    ) -> (token: Token?, end: Int) {
        let byte = text[start]
        let end: Int
        switch byte {
        case 0xF0: end = min(start + 4, text.count)
        case 0xE2
        where start + 2 < text.count && text[start + 1] >= 0x98 && text[start + 1] <= 0x9E:
            end = start + 3
        case 0xE2, 0xE3, 0xEF:
            hasOtherScripts = hasOtherScripts || isOfOtherScript(byte)
            return (nil, endOfScalar(at: start, text))
        case 0xC3...0xDF, 0xE0...0xED:
            let token = longWord(at: start, text, lexicon, &hasOtherScripts)
            return (token, Int(token.end))
        default: return (nil, start + 1)
        }
        return (sign(start..<end, text, lexicon), end)
    }

    /// First bytes of letters beyond the Latin ones, which end below U+0370, and beyond the signs
    /// from U+2000 on.
    private static func isOfOtherScript(_ byte: UInt8) -> Bool {
        byte >= 0xCD && byte <= 0xED && byte != 0xE2
    }

    private static func endOfScalar(at start: Int, _ text: Span<UInt8>) -> Int {
        var position = start + 1
        while position < text.count, text[position] & 0xC0 == 0x80 { position += 1 }
        return position
    }

    /// Nearly all words are ASCII and shorter than eight letters.
    @inline(__always)
    private static func word(
        at start: Int, _ text: Span<UInt8>, _ lexicon: borrowing Lexicon,
        _ hasOtherScripts: inout Bool
    ) -> Token {
        let run = WordRun(at: start, text)
        if run.count == 8 || run.next == 0x27 || run.next >= 0x80 {
            return longWord(at: start, text, lexicon, &hasOtherScripts)
        }
        var look: Token.Look = []
        if run.beginsWithCapital { look.insert(.capital) }
        if !run.hasSmallLetters, run.hasThreeLetters { look.insert(.shouted) }
        return token(
            start..<start &+ run.count, Spelling(run.lowered), run.hasLetters ? .word : .number,
            look, lexicon)
    }

    private static func longWord(
        at start: Int, _ text: Span<UInt8>, _ lexicon: borrowing Lexicon,
        _ hasOtherScripts: inout Bool
    ) -> Token {
        var speller = Speller()
        var look: Token.Look = []
        if text[start] >= 0x41, text[start] <= 0x5A { look.insert(.capital) }
        var letters = 0
        var hasSmallLetters = false
        var position = start
        scan: while position < text.count {
            let run = WordRun(at: position, text)
            if run.count > 0 {
                speller.add(run.lowered, count: run.count)
                letters += run.countOfLetters
                hasSmallLetters = hasSmallLetters || run.hasSmallLetters
                position += run.count
                if run.count == 8 || position == text.count { continue }
            }
            let byte = text[position]
            switch byte {
            case 0x27:
                // don't is dont
                guard isLetter(at: position + 1, text) else { break scan }
                position += 1
            case 0xE2:
                guard position + 3 < text.count, text[position + 1] == 0x80,
                    text[position + 2] == 0x99, isLetter(at: position + 3, text)
                else { break scan }
                position += 3
            case 0xC3...0xDF, 0xE0, 0xE1, 0xE3...0xED:
                look.insert(.accented)
                letters += 1
                hasSmallLetters = true
                hasOtherScripts = hasOtherScripts || isOfOtherScript(byte)
                position = addAccented(at: position, text, to: &speller)
            default: break scan
            }
        }
        if !hasSmallLetters, letters >= 3 { look.insert(.shouted) }
        return token(
            start..<position, speller.spelling, letters > 0 ? .word : .number, look, lexicon)
    }

    /// - Returns: where the letter ends.
    private static func addAccented(
        at start: Int, _ text: Span<UInt8>, to speller: inout Speller
    ) -> Int {
        speller.add(text[start])
        var position = start + 1
        // É is é, Ä is ä
        if text[start] == 0xC3, position < text.count, text[position] <= 0x9E {
            speller.add(text[position] | 0x20)
            position += 1
        }
        while position < text.count, text[position] & 0xC0 == 0x80 {
            speller.add(text[position])
            position += 1
        }
        return position
    }

    @inline(__always)
    private static func token(
        _ range: Range<Int>, _ word: Spelling, _ kind: Token.Kind, _ look: Token.Look,
        _ lexicon: borrowing Lexicon
    ) -> Token {
        var token = Token(
            start: Int32(truncatingIfNeeded: range.lowerBound),
            end: Int32(truncatingIfNeeded: range.upperBound), facts: lexicon.known[word.hash],
            kind: kind, look: look)
        if token.word < 0 { token.lookUpParts(of: word, lexicon) }
        return token
    }

    private static func isLetter(at position: Int, _ text: Span<UInt8>) -> Bool {
        guard position < text.count else { return false }
        let lower = text[position] | 0x20
        return lower >= 0x61 && lower <= 0x7A
    }

    private static func mark(at start: Int, _ text: Span<UInt8>) -> Token {
        let mark = text[start]
        var strongest = mark
        var position = start
        while position < text.count,
            text[position] == mark || text[position] == 0x21 || text[position] == 0x3F
        {
            if text[position] == 0x3F { strongest = 0x3F }
            position += 1
        }
        return Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position),
            kind: .mark, mark: strongest, isRepeated: position - start > 1)
    }

    /// The end of `:)`, `;-(` or `:/`, but not of the one in an address.
    private static func smiley(at start: Int, _ text: Span<UInt8>) -> Int? {
        var end = start + 1
        if end < text.count, text[end] == 0x2D { end += 1 }
        guard end < text.count, start == 0 || !isLetter(at: start - 1, text) else { return nil }
        let mouth = text[end]
        guard mouth == 0x29 || mouth == 0x28 || mouth == 0x2F || mouth == 0x44 else { return nil }
        if isLetter(at: end + 1, text) || end + 1 < text.count && text[end + 1] == 0x2F {
            return nil
        }
        return end + 1
    }

    private static func sign(
        _ range: Range<Int>, _ text: Span<UInt8>, _ lexicon: borrowing Lexicon
    ) -> Token {
        var letters: UInt64 = 0
        for position in range.reversed() {
            // :D is :d
            let byte = text[position] == 0x44 ? 0x64 : text[position]
            letters = letters << 8 | UInt64(byte)
        }
        return Token(
            start: Int32(truncatingIfNeeded: range.lowerBound),
            end: Int32(truncatingIfNeeded: range.upperBound),
            facts: lexicon.known[Spelling(letters).hash], kind: .sign)
    }
}

extension Token {
    /// An unknown word may still have a known beginning.
    fileprivate mutating func lookUpParts(of word: Spelling, _ lexicon: borrowing Lexicon) {
        facts.prefix = Int16(lexicon.prefix(of: word))
        // Not of words that begin with a digit: "2morrow".
        if kind == .word, word.first & 0xFF >= 0x61 {
            (shortStem, longStem) = lexicon.model.stems(of: word)
        }
    }
}
