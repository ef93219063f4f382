/// One word of a text, known by the hash of its letters in lower case.
struct Word {
    let start: Int
    let end: Int
    let key: UInt64
    /// A comma, a stop or another mark stands between this word and the one before.
    let isAfterMark: Bool

    /// 64-bit FNV-1a over the ASCII-lowered bytes; typographic apostrophes count as straight ones.
    ///
    /// Words are compared by this alone: with some hundred words known, a false match would need
    /// 10^16 words of text.
    static func key(of bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var position = range.lowerBound
        while position < range.upperBound {
            var byte = bytes[position].lowered
            if byte == 0xE2, position + 2 < range.upperBound, bytes[position + 1] == 0x80,
                bytes[position + 2] == 0x99
            {
                byte = UInt8(ascii: "'")
                position += 2
            }
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            position += 1
        }
        return hash
    }

    static func key(_ text: some StringProtocol) -> UInt64 {
        let bytes = Array(text.utf8)
        return key(of: bytes, 0..<bytes.count)
    }

    /// The words of a part of a text: runs of letters and digits, apostrophes inside them included.
    static func all(in bytes: [UInt8], _ range: Range<Int>) -> [Word] {
        var words: [Word] = []
        var position = range.lowerBound
        var isAfterMark = false
        while position < range.upperBound {
            guard isPart(bytes, position) else {
                if !bytes[position].isSpace { isAfterMark = true }
                position += 1
                while position < range.upperBound, bytes[position] & 0xC0 == 0x80 { position += 1 }
                continue
            }
            let start = position
            while position < range.upperBound {
                if isPart(bytes, position) {
                    position += 1
                } else if let length = apostrophe(bytes, position),
                    position + length < range.upperBound, isPart(bytes, position + length)
                {
                    position += length
                } else {
                    break
                }
            }
            words.append(
                Word(
                    start: start, end: position, key: key(of: bytes, start..<position),
                    isAfterMark: isAfterMark))
            isAfterMark = false
        }
        return words
    }

    /// Letters and digits; beyond ASCII all but the marks, currencies and signs below U+00C0, those
    /// of U+2000... and emoji.
    private static func isPart(_ bytes: [UInt8], _ position: Int) -> Bool {
        let byte = bytes[position]
        if byte < 0x80 { return byte.isAlphanumeric }
        return byte != 0xC2 && byte != 0xE2 && byte != 0xF0
    }

    private static func apostrophe(_ bytes: [UInt8], _ position: Int) -> Int? {
        if bytes[position] == UInt8(ascii: "'") { return 1 }
        let isTypographic =
            position + 2 < bytes.count && bytes[position] == 0xE2 && bytes[position + 1] == 0x80
            && bytes[position + 2] == 0x99
        return isTypographic ? 3 : nil
    }
}

/// A set of words.
struct Vocabulary: Sendable {
    private let keys: Set<UInt64>

    /// - Parameter words: in lower case, between blanks or line breaks.
    init(_ words: StaticString) {
        keys = Set(words.description.split(whereSeparator: \.isWhitespace).map { Word.key($0) })
    }

    func contains(_ key: UInt64) -> Bool { keys.contains(key) }
    func contains(_ word: Word) -> Bool { keys.contains(word.key) }
}

/// A set of phrases, each a run of words.
struct Phrases: Sendable {
    private let byFirst: [UInt64: [[UInt64]]]

    /// - Parameter lines: one phrase a line; `|` between words parts spellings: `get|come back`.
    init(_ lines: StaticString) {
        byFirst = Dictionary(grouping: Self.parsed(lines)) { $0[0] }
    }

    /// Every spelling of every line, as the keys of its words.
    static func parsed(_ lines: StaticString) -> [[UInt64]] {
        lines.description.split(separator: "\n").flatMap { line in
            var phrases: [[UInt64]] = [[]]
            for part in line.split(separator: " ") {
                let keys = part.split(separator: "|").map { Word.key($0) }
                phrases = phrases.flatMap { phrase in keys.map { phrase + [$0] } }
            }
            return phrases
        }
    }

    /// How many words from `index` on the longest phrase takes that stands there; nil for none.
    func match(_ words: [Word], at index: Int) -> Int? {
        guard let phrases = byFirst[words[index].key] else { return nil }
        var best: Int?
        for phrase in phrases where index + phrase.count <= words.count {
            if phrase.count > best ?? 0,
                zip(phrase, words[index...]).allSatisfy({ $0 == $1.key })
            {
                best = phrase.count
            }
        }
        return best
    }

    func occur(in words: [Word]) -> Bool {
        words.indices.contains { match(words, at: $0) != nil }
    }
}
