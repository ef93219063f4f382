/// The words of a part of a text together with its bytes.
struct WordRun {
    let bytes: [UInt8]
    let words: [Word]

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        words = Word.all(in: bytes, range)
    }

    var count: Int { words.count }

    /// Zero, which no word has, outside the run.
    func key(_ index: Int) -> UInt64 { words.indices.contains(index) ? words[index].key : 0 }

    func isIn(_ vocabulary: Vocabulary, _ index: Int) -> Bool {
        vocabulary.contains(key(index))
    }

    func range(_ first: Int, _ end: Int) -> Range<Int> {
        words[first].start..<words[end - 1].end
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
        let between = bytes[words[index].end..<words[index + 1].start].filter { !$0.isBlank }
        return between == [0x2D] || between == [0xE2, 0x80, 0x93] || between == [0xE2, 0x80, 0x94]
    }

    /// A word of digits only, at most nine.
    func digits(_ index: Int) -> Int? {
        guard let (value, rest) = leadingDigits(index), rest.isEmpty else { return nil }
        return value
    }

    /// The number a word begins with, and the letters after it: `5pm`, `24h`, `21st`.
    func leadingDigits(_ index: Int) -> (value: Int, rest: Range<Int>)? {
        guard words.indices.contains(index) else { return nil }
        let word = words[index]
        var value = 0
        var position = word.start
        while position < word.end, bytes[position].isDigit, position - word.start < 9 {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        return position > word.start ? (value, position..<word.end) : nil
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
    private static let numberWords = KeyTable(
        Dictionary(
            uniqueKeysWithValues: [
                "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                "eleven", "twelve",
            ].enumerated().map { (Word.key($1), $0 + 1) }))
}
