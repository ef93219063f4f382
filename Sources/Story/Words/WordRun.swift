/// The words of a part of a text together with its bytes.
struct WordRun {
    let bytes: [UInt8]
    let words: [Word]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        words = Word.all(in: bytes)
    }

    private init(_ bytes: [UInt8], words: [Word]) {
        self.bytes = bytes
        self.words = words
    }

    /// The words within a range of bytes, which parts none of them.
    func part(_ range: Range<Int>) -> WordRun {
        let first = index(ofWordFrom: range.lowerBound)
        var part = Array(words[first..<index(ofWordFrom: range.upperBound)])
        if let word = part.first {
            // Marks before the part belong to what stands there.
            part[0].isAfterMark = bytes[range.lowerBound..<word.start].contains { !$0.isSpace }
        }
        return WordRun(bytes, words: part)
    }

    /// The index of the first word that begins at a byte or later.
    func index(ofWordFrom start: Int) -> Int {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].start < start { low = middle + 1 } else { high = middle }
        }
        return low
    }

    var count: Int { words.count }

    /// Whether a question mark stands right behind the last word.
    var isAsked: Bool { words.last.map(hasQuestionMark) ?? false }

    func hasQuestionMark(behind word: Word) -> Bool {
        word.end < bytes.count && bytes[word.end] == UInt8(ascii: "?")
    }

    /// Zero, which no word has, outside the run.
    @inline(__always)
    func key(_ index: Int) -> UInt64 { words.indices.contains(index) ? words[index].key : 0 }

    @inline(__always)
    func isIn(_ vocabulary: Vocabulary, _ index: Int) -> Bool {
        vocabulary.contains(key(index))
    }

    /// The key of a word without its "'s"; nil for others.
    func stem(_ index: Int) -> UInt64? {
        guard words.indices.contains(index) else { return nil }
        let (start, end) = (words[index].start, words[index].end)
        guard end - start > 2, bytes[end - 1].lowered == UInt8(ascii: "s") else { return nil }
        if bytes[end - 2] == UInt8(ascii: "'") { return Word.key(of: bytes, start..<end - 2) }
        // A typographic apostrophe takes three bytes.
        guard end - start > 4, bytes[end - 4] == 0xE2, bytes[end - 3] == 0x80,
            bytes[end - 2] == 0x99
        else { return nil }
        return Word.key(of: bytes, start..<end - 4)
    }

    func range(_ first: Int, _ end: Int) -> Range<Int> {
        words[first].start..<words[end - 1].end
    }

    /// What stands from the first of these words to the last.
    func text(_ words: Range<Int>) -> String {
        String(decoding: bytes[range(words.lowerBound, words.upperBound)], as: UTF8.self)
    }

    /// Whether exactly that byte stands between a word and the next.
    func isJoined(_ index: Int, by byte: UInt8) -> Bool {
        index >= 0 && index + 1 < words.count && words[index].end + 1 == words[index + 1].start
            && bytes[words[index].end] == byte
    }

    func isJoined(_ index: Int, by mark: Unicode.Scalar) -> Bool {
        isJoined(index, by: UInt8(truncatingIfNeeded: mark.value))
    }

    /// Whether only a hyphen or a dash stands between a word and the next: `8-12`, `8 – 12`.
    func isDashed(_ index: Int) -> Bool {
        guard index >= 0, index + 1 < words.count else { return false }
        var position = words[index].end
        let end = words[index + 1].start
        while position < end, bytes[position].isBlank { position += 1 }
        if position < end, bytes[position] == UInt8(ascii: "-") {
            position += 1
        } else if position + 2 < end, bytes[position] == 0xE2, bytes[position + 1] == 0x80,
            bytes[position + 2] == 0x93 || bytes[position + 2] == 0x94
        {
            position += 3
        } else {
            return false
        }
        return bytes[position..<end].allSatisfy(\.isBlank)
    }

    /// A word of digits only, at most nine.
    @inline(__always)
    func digits(_ index: Int) -> Int? {
        guard let (value, rest) = leadingDigits(index), rest.isEmpty else { return nil }
        return value
    }

    /// The number a word begins with, and the letters after it: `5pm`, `24h`, `21st`.
    @inline(__always)
    func leadingDigits(_ index: Int) -> (value: Int, rest: Range<Int>)? {
        beginsWithDigit(index) ? digits(ofWord: words[index]) : nil
    }

    @inline(__always)
    func beginsWithDigit(_ index: Int) -> Bool {
        words.indices.contains(index) && words[index].beginsWithDigit
    }

    /// Whether a code may begin with the word: nearly no word is one, or stands before a number.
    @inline(__always)
    func mayBeginCode(_ index: Int) -> Bool {
        words[index].hasDigit || index + 1 < words.count && words[index + 1].hasDigit
    }

    private func digits(ofWord word: Word) -> (value: Int, rest: Range<Int>) {
        var value = 0
        var position = word.start
        while position < word.end, bytes[position].isDigit, position - word.start < 9 {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        return (value, position..<word.end)
    }

    func rest(_ range: Range<Int>, is text: StaticString) -> Bool {
        range.count == text.utf8CodeUnitCount && stands(text, at: range.lowerBound, in: bytes)
    }

    /// Digits or a word from one to twelve; "a" and "an" are one where `articles` says so.
    func number(_ index: Int, articles: Bool = false) -> Int? {
        if let value = digits(index) { return value }
        let key = key(index)
        if articles, key == Self.a || key == Self.an { return 1 }
        return Self.numberWords[key]
    }

    private static let a = Word.key("a")
    private static let an = Word.key("an")
    static let numberWords = KeyTable(
        Dictionary(
            uniqueKeysWithValues: [
                "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                "eleven", "twelve",
            ].enumerated().map { (Word.key($1), $0 + 1) }))
}
