/// How likely a sentence says something of a kind: a promise, a time that binds.
///
/// A logistic model over words, pairs of words and first letters of words, trained by
/// `training/train.py` on messages written for this project. Rules find the words that they were
/// written for; this finds what sounds alike.
struct SentenceModel: Sendable {
    private let bias: Float
    private let scale: Float
    private let weights: KeyTable<Int8>

    /// - Parameter weights: features with their weights in steps of `scale`, between blanks; `_`
    ///   joins a pair of words, `~` stands before first letters.
    init(bias: Float, scale: Float, weights: StaticString) {
        self.bias = bias
        self.scale = scale
        let fields = weights.fields
        self.weights = KeyTable(
            stride(from: 0, to: fields.count - 1, by: 2).compactMap { index in
                let words = fields[index].split(separator: UInt8(ascii: "_"))
                    .map { Word.key(of: $0) }
                let key = words.count == 2 ? Self.pair(words[0], words[1]) : words[0]
                return Int8(String(decoding: fields[index + 1], as: UTF8.self)).map { (key, $0) }
            })
    }

    /// - Returns: 0 to 1.
    func chance(of sentence: WordRun, isQuestion: Bool) -> Double {
        var sum = 0
        var known = 0
        func take(_ key: UInt64) {
            guard let weight = weights[key] else { return }
            sum += Int(weight)
            known += 1
        }
        var last = Self.start
        take(last)
        func meet(_ key: UInt64) {
            take(key)
            take(Self.pair(last, key))
            last = key
        }
        for word in sentence.words {
            if word.isAfterMark, last != Self.mark { meet(Self.mark) }
            meet(Self.key(of: word, in: sentence.bytes, take))
        }
        meet(isQuestion ? Self.question : Self.end)
        let logit = bias + scale * Float(sum) / Float(max(1, known)).squareRoot()
        return 1 / (1 + exponential(-Double(logit)))
    }

    /// The word without apostrophes; one name for all numbers, days and months. Its first letters
    /// are passed on.
    private static func key(
        of word: Word, in bytes: [UInt8], _ take: (UInt64) -> Void
    ) -> UInt64 {
        var key = Word.emptyKey
        var stem = Word.extended(Word.emptyKey, by: UInt8(ascii: "~"))
        var stems: (short: UInt64, long: UInt64) = (0, 0)
        var count = 0
        var isASCII = true
        var position = word.start
        while position < word.end {
            let byte = bytes[position].lowered
            if byte.isDigit { return number }
            if byte == UInt8(ascii: "'") {
                position += 1
                continue
            }
            if byte == 0xE2 {
                position += 3
                continue
            }
            key = Word.extended(key, by: byte)
            stem = Word.extended(stem, by: byte)
            count += 1
            if byte >= 0x80 { isASCII = false }
            if count == 4, isASCII { stems.short = stem }
            if count == 6, isASCII { stems.long = stem }
            position += 1
        }
        if days.contains(key) { return day }
        if months.contains(key) { return month }
        if stems.short != 0 { take(stems.short) }
        if stems.long != 0 { take(stems.long) }
        return key
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15) ^ second
    }

    private static let start = Word.key("<s>")
    private static let end = Word.key("</s>")
    private static let question = Word.key("<q>")
    private static let mark = Word.key("<,>")
    private static let number = Word.key("0")
    private static let day = Word.key("<day>")
    private static let month = Word.key("<month>")
    private static let days = Vocabulary(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur
        thurs fri
        """)
    private static let months = Vocabulary(
        """
        january february march april june july august september october november december jan feb
        apr jun jul aug sep sept oct nov dec
        """)
}

/// e^x by squaring (1 + x/1024) ten times, within bounds: exact to three digits, the same on every
/// machine.
private func exponential(_ x: Double) -> Double {
    var power = 1 + max(-30, min(30, x)) / 1024
    for _ in 0..<10 { power *= power }
    return power
}
