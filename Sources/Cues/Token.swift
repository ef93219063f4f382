/// A word, a mark or an emoji of a text.
struct Token {
    enum Kind: UInt8 { case word, number, mark, sign }

    var start: Int
    var end: Int
    var kind: Kind
    /// Id in the lexicon's words, -1 when unknown.
    var word: Int32
    /// Id of the longest known prefix, -1 for none.
    var prefix: Int32
    /// Ids of the linear model's stems, of unknown words only; -1 for none.
    var shortStem: Int32 = -1
    var longStem: Int32 = -1
    /// The first letter is a capital; all letters are, and there are at least three.
    var isCapital: Bool
    var isShouted: Bool
    /// It has letters beyond ASCII.
    var isAccented: Bool
    /// The mark, 0 for words; and how often it stands in a row.
    var mark: UInt8
    var run: Int
}

/// Splits text into tokens, looking each up on the way.
struct Tokenizer {
    private let bytes: [UInt8]
    private let known: Lexicon.Shared
    private var lexicon: Lexicon { _read { yield known.lexicon } }
    private var tokens: [Token] = []
    private var position = 0
    private var word: [UInt8] = []

    static func tokens(of bytes: [UInt8], known: Lexicon.Shared) -> [Token] {
        var tokenizer = Tokenizer(bytes: bytes, known: known)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(bytes: [UInt8], known: Lexicon.Shared) {
        self.bytes = bytes
        self.known = known
        tokens.reserveCapacity(bytes.count / 5 + 4)
        word.reserveCapacity(32)
    }

    private mutating func run() {
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: readWord()
            case 0x20, 0x09, 0x0D: position += 1
            case 0x0A: readMark(byte)
            case 0x3A, 0x3B:
                if !readSmiley() { readMark(byte) }
            case 0x21, 0x2C, 0x2E, 0x3F, 0x28, 0x29: readMark(byte)
            case 0x3C where position + 1 < bytes.count && bytes[position + 1] == 0x33:
                readSign(position + 2)
            case 0xF0: readSign(position + 4)
            case 0xE2
            where position + 2 < bytes.count && bytes[position + 1] >= 0x98
                && bytes[position + 1] <= 0x9E:
                readSign(position + 3)
            case 0xE2, 0xE3, 0xEF: skipScalar()
            case 0xC3...0xDF, 0xE0...0xED: readWord()
            default: position += 1
            }
        }
    }

    private mutating func skipScalar() {
        position += 1
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
    }

    private mutating func readWord() {
        let start = position
        var hash = WordTable.seed
        var prefix: Int32 = -1
        var lengths: UInt32 = 0
        var hasLetter = false
        var hasLower = false
        var letters = 0
        var isAccented = false
        word.removeAll(keepingCapacity: true)
        scan: while position < bytes.count {
            var byte = bytes[position]
            switch byte {
            case 0x61...0x7A:
                hasLetter = true
                hasLower = true
                letters += 1
            case 0x41...0x5A:
                hasLetter = true
                letters += 1
                byte |= 0x20
            case 0x30...0x39: break
            case 0x27:
                // don't is dont
                guard position + 1 < bytes.count, isWordByte(position + 1) else { break scan }
                position += 1
                continue
            case 0xE2:
                guard position + 3 < bytes.count, bytes[position + 1] == 0x80,
                    bytes[position + 2] == 0x99, isWordByte(position + 3)
                else { break scan }
                position += 3
                continue
            case 0xC3...0xDF, 0xE0, 0xE1, 0xE3...0xED:
                hasLetter = true
                hasLower = true
                isAccented = true
                letters += 1
                // É is é, Ä is ä
                if byte == 0xC3, position + 1 < bytes.count, bytes[position + 1] <= 0x9E {
                    append(byte, &hash)
                    append(bytes[position + 1] | 0x20, &hash)
                    position += 2
                    continue
                }
                append(byte, &hash)
                position += 1
                while position < bytes.count, bytes[position] & 0xC0 == 0x80 {
                    append(bytes[position], &hash)
                    position += 1
                }
                continue
            default: break scan
            }
            append(byte, &hash)
            if word.count == Lexicon.shortestPrefix {
                lengths = lexicon.prefixLengths[Int(hash & 4095)]
            }
            if lengths != 0, word.count < 32, lengths >> UInt32(word.count) & 1 != 0,
                let id = lexicon.prefixes.find(hash, { word[$0] }, word.count)
            {
                prefix = Int32(id)
            }
            position += 1
        }
        let id = lexicon.words.find(hash, { word[$0] }, word.count)
        let hasStems = id == nil && hasLetter && word[0] >= 0x61
        tokens.append(
            Token(
                start: start, end: position, kind: hasLetter ? .word : .number,
                word: Int32(id ?? -1), prefix: prefix,
                shortStem: hasStems ? stem(LinearModel.shortStem) : -1,
                longStem: hasStems ? stem(LinearModel.longStem) : -1,
                isCapital: bytes[start] >= 0x41 && bytes[start] <= 0x5A,
                isShouted: !hasLower && letters >= 3, isAccented: isAccented, mark: 0, run: 1))
    }

    private func stem(_ length: Int) -> Int32 {
        guard word.count >= length else { return -1 }
        let hash = word[..<length].reduce(WordTable.seed, WordTable.step)
        return Int32(lexicon.model.stems.find(hash, { word[$0] }, length) ?? -1)
    }

    private mutating func append(_ byte: UInt8, _ hash: inout UInt64) {
        hash = WordTable.step(hash, byte)
        word.append(byte)
    }

    private func isWordByte(_ position: Int) -> Bool {
        let byte = bytes[position]
        return byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A
    }

    private mutating func readMark(_ mark: UInt8) {
        let start = position
        var strongest = mark
        while position < bytes.count,
            bytes[position] == mark || bytes[position] == 0x21 || bytes[position] == 0x3F
        {
            if bytes[position] == 0x3F { strongest = 0x3F }
            position += 1
        }
        tokens.append(
            Token(
                start: start, end: position, kind: .mark, word: -1, prefix: -1, isCapital: false,
                isShouted: false, isAccented: false, mark: strongest, run: position - start))
    }

    /// `:)`, `;-(`, `:/` but not the one in an address.
    private mutating func readSmiley() -> Bool {
        var end = position + 1
        if end < bytes.count, bytes[end] == 0x2D { end += 1 }
        guard end < bytes.count, position == 0 || !isWordByte(position - 1) else { return false }
        let mouth = bytes[end]
        guard mouth == 0x29 || mouth == 0x28 || mouth == 0x2F || mouth == 0x44 else { return false }
        if end + 1 < bytes.count, isWordByte(end + 1) || bytes[end + 1] == 0x2F { return false }
        readSign(end + 1)
        return true
    }

    private mutating func readSign(_ end: Int) {
        let start = position
        position = min(end, bytes.count)
        var hash = WordTable.seed
        word.removeAll(keepingCapacity: true)
        for index in start..<position {
            append(bytes[index] == 0x44 ? 0x64 : bytes[index], &hash)
        }
        let id = lexicon.words.find(hash, { word[$0] }, word.count)
        tokens.append(
            Token(
                start: start, end: position, kind: .sign, word: Int32(id ?? -1), prefix: -1,
                isCapital: false, isShouted: false, isAccented: false, mark: 0, run: 1))
    }
}
