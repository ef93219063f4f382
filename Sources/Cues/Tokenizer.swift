/// Splits text into tokens, looking each up on the way.
///
/// The tokens of one text take the memory of those of the text before.
struct Tokenizer {
    private(set) var tokens: [Token] = []
    /// Whether the text has anything beyond ASCII.
    private(set) var isASCII = true

    mutating func run(_ bytes: Span<UInt8>, _ lexicon: borrowing Lexicon) {
        tokens.removeAll(keepingCapacity: true)
        isASCII = true
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                position = readWord(at: position, bytes, lexicon)
            case 0x20, 0x09, 0x0D: position += 1
            case 0x0A: position = readMark(at: position, bytes)
            case 0x3A, 0x3B:
                if let end = Self.smiley(at: position, bytes) {
                    position = readSign(position..<end, bytes, lexicon)
                } else {
                    position = readMark(at: position, bytes)
                }
            case 0x21, 0x2C, 0x2E, 0x3F, 0x28, 0x29: position = readMark(at: position, bytes)
            case 0x3C where position + 1 < bytes.count && bytes[position + 1] == 0x33:
                position = readSign(position..<position + 2, bytes, lexicon)
            case 0x80...:
                isASCII = false
                position = readBeyondASCII(at: position, bytes, lexicon)
            default: position += 1
            }
        }
    }

    private mutating func readBeyondASCII(
        at start: Int, _ bytes: Span<UInt8>, _ lexicon: borrowing Lexicon
    ) -> Int {
        let byte = bytes[start]
        switch byte {
        case 0xF0: return readSign(start..<start + 4, bytes, lexicon)
        case 0xE2
        where start + 2 < bytes.count && bytes[start + 1] >= 0x98 && bytes[start + 1] <= 0x9E:
            return readSign(start..<start + 3, bytes, lexicon)
        case 0xE2, 0xE3, 0xEF: return Self.endOfScalar(at: start, bytes)
        case 0xC3...0xDF, 0xE0...0xED: return readWord(at: start, bytes, lexicon)
        default: return start + 1
        }
    }

    private static func endOfScalar(at start: Int, _ bytes: Span<UInt8>) -> Int {
        var position = start + 1
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        return position
    }

    private mutating func readWord(
        at start: Int, _ bytes: Span<UInt8>, _ lexicon: borrowing Lexicon
    ) -> Int {
        var letters = Letters()
        var position = start
        scan: while position < bytes.count {
            let byte = bytes[position]
            position &+= 1
            if (byte | 0x20) &- 0x61 < 26 {
                letters.add(letter: byte)
                continue
            }
            switch byte {
            case 0x30...0x39: letters.add(byte)
            case 0x27:
                // don't is dont
                guard Self.isLetter(at: position, bytes) else {
                    position -= 1
                    break scan
                }
            case 0xE2:
                guard position + 2 < bytes.count, bytes[position] == 0x80,
                    bytes[position + 1] == 0x99, Self.isLetter(at: position + 2, bytes)
                else {
                    position -= 1
                    break scan
                }
                isASCII = false
                position += 2
            case 0xC3...0xDF, 0xE0, 0xE1, 0xE3...0xED:
                isASCII = false
                letters.addAccented(byte)
                // É is é, Ä is ä
                if byte == 0xC3, position < bytes.count, bytes[position] <= 0x9E {
                    letters.add(bytes[position] | 0x20)
                    position += 1
                }
                while position < bytes.count, bytes[position] & 0xC0 == 0x80 {
                    letters.add(bytes[position])
                    position += 1
                }
            default:
                position -= 1
                break scan
            }
        }
        tokens.append(letters.token(start..<position, bytes, lexicon))
        return position
    }

    private static func isLetter(at position: Int, _ bytes: Span<UInt8>) -> Bool {
        guard position < bytes.count else { return false }
        let lower = bytes[position] | 0x20
        return lower >= 0x61 && lower <= 0x7A
    }

    private mutating func readMark(at start: Int, _ bytes: Span<UInt8>) -> Int {
        let mark = bytes[start]
        var strongest = mark
        var position = start
        while position < bytes.count,
            bytes[position] == mark || bytes[position] == 0x21 || bytes[position] == 0x3F
        {
            if bytes[position] == 0x3F { strongest = 0x3F }
            position += 1
        }
        tokens.append(
            Token(
                start: Int32(start), end: Int32(position), kind: .mark, mark: strongest,
                isRepeated: position - start > 1))
        return position
    }

    /// The end of `:)`, `;-(` or `:/`, but not of the one in an address.
    private static func smiley(at start: Int, _ bytes: Span<UInt8>) -> Int? {
        var end = start + 1
        if end < bytes.count, bytes[end] == 0x2D { end += 1 }
        guard end < bytes.count, start == 0 || !isLetter(at: start - 1, bytes) else { return nil }
        let mouth = bytes[end]
        guard mouth == 0x29 || mouth == 0x28 || mouth == 0x2F || mouth == 0x44 else { return nil }
        if isLetter(at: end + 1, bytes) || end + 1 < bytes.count && bytes[end + 1] == 0x2F {
            return nil
        }
        return end + 1
    }

    private mutating func readSign(
        _ range: Range<Int>, _ bytes: Span<UInt8>, _ lexicon: borrowing Lexicon
    ) -> Int {
        let end = min(range.upperBound, bytes.count)
        var hash = WordTable.seed
        for position in range.lowerBound..<end {
            let byte = bytes[position]
            hash = WordTable.step(hash, byte == 0x44 ? 0x64 : byte)
        }
        var token = Token(
            start: Int32(range.lowerBound), end: Int32(end), word: lexicon.words.find(hash),
            kind: .sign)
        if token.word >= 0 { token.facts = lexicon.facts[Int(token.word)] }
        tokens.append(token)
        return end
    }
}

/// What is known of a word while its letters are read, lowered and without apostrophes.
private struct Letters {
    private var hash = WordTable.seed
    /// Of as many letters as the shortest prefix has.
    private var firstHash: UInt64 = 0
    private var bytes = 0
    /// Letters, not digits.
    private var count = 0
    /// 0x20 is set when one was not a capital.
    private var lowerBits: UInt8 = 0
    private var isAccented = false

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        hash = WordTable.step(hash, byte)
        bytes &+= 1
        if bytes == Lexicon.shortestPrefix { firstHash = hash }
    }

    @inline(__always)
    mutating func add(letter: UInt8) {
        count &+= 1
        lowerBits |= letter
        add(letter | 0x20)
    }

    @inline(__always)
    mutating func addAccented(_ byte: UInt8) {
        count &+= 1
        lowerBits |= 0x20
        isAccented = true
        add(byte)
    }

    @inline(__always)
    func token(_ range: Range<Int>, _ text: Span<UInt8>, _ lexicon: borrowing Lexicon) -> Token {
        let first = text[range.lowerBound]
        var token = Token(
            start: Int32(truncatingIfNeeded: range.lowerBound),
            end: Int32(truncatingIfNeeded: range.upperBound), word: lexicon.words.find(hash),
            kind: count > 0 ? .word : .number)
        if token.word >= 0 { token.facts = lexicon.facts[Int(token.word)] }
        if bytes >= Lexicon.shortestPrefix {
            let lengths = lexicon.prefixLengths[Int(firstHash & 4095)]
            let wantsStems = token.word < 0 && count > 0 && first >= 0x41
            if lengths != 0 || wantsStems {
                token.lookUpParts(text, prefixes: lengths, wantsStems: wantsStems, lexicon)
            }
        }
        if first >= 0x41, first <= 0x5A { token.look.insert(.capital) }
        if lowerBits & 0x20 == 0, count >= 3 { token.look.insert(.shouted) }
        if isAccented { token.look.insert(.accented) }
        return token
    }
}

extension Token {
    /// Goes once more over the first letters, up to one beyond ASCII: prefixes and stems have none.
    ///
    /// - Parameter prefixes: one bit for each length to look up.
    fileprivate mutating func lookUpParts(
        _ text: Span<UInt8>, prefixes: UInt32, wantsStems: Bool, _ lexicon: borrowing Lexicon
    ) {
        var hash = WordTable.seed
        var count = 0
        for position in Int(start)..<Int(end) {
            let byte = text[position]
            switch byte {
            case 0x41...0x5A, 0x61...0x7A: hash = WordTable.step(hash, byte | 0x20)
            case 0x30...0x39: hash = WordTable.step(hash, byte)
            // The bytes of apostrophes.
            case 0x27, 0xE2, 0x80, 0x99: continue
            default: return
            }
            count += 1
            if count >= 32 { return }
            if prefixes >> UInt32(count) & 1 != 0 {
                let id = lexicon.prefixes.find(hash)
                if id >= 0 { prefix = id }
            }
            if wantsStems, count == LinearModel.shortStem {
                shortStem = lexicon.model.stems.find(hash)
            }
            if wantsStems, count == LinearModel.longStem {
                longStem = lexicon.model.stems.find(hash)
            }
        }
    }
}
