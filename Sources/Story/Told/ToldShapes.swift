/// How the facts that customers give look in running text: a rule for each kind.
enum ToldShapes {
    static func emails(in bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var floor = 0
        for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
            var start = at
            while start > floor, isLocal(bytes[start - 1]) { start -= 1 }
            while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
            var end = at + 1
            var lastDot: Int?
            while end < bytes.count,
                bytes[end].isAlphanumeric || bytes[end] == UInt8(ascii: "-")
                    || bytes[end] == UInt8(ascii: ".")
            {
                if bytes[end] == UInt8(ascii: ".") { lastDot = end }
                end += 1
            }
            while end > at + 1, !bytes[end - 1].isAlphanumeric { end -= 1 }
            floor = end
            guard start < at, let dot = lastDot, dot > at + 1 else { continue }
            let hasHost = bytes[at + 1..<end].contains(UInt8(ascii: "."))
            if hasHost, bytes[end - 1].isLetter { ranges.append(start..<end) }
        }
        return ranges
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || [0x2E, 0x5F, 0x25, 0x2B, 0x2D].contains(byte)
    }
}

/// A number as people write it.
struct FigurePhrase {
    /// The index of the word after it, or of the word that ends with its unit: "30L".
    let next: Int
    /// Zero where a word says it.
    let digits: Int
    /// What stands behind the digits in the same word: "L".
    let rest: Range<Int>
    /// Thousands, cents or other parts stand in it.
    let isParted: Bool
}

extension FigurePhrase {
    /// "12", "31,400", "2.5", "30L", "twelve", "ninety".
    init?(_ run: borrowing WordRun, at index: Int) {
        guard let (_, first) = run.leadingDigits(index) else {
            guard ToldShapes.isNumberWord(run, index) else { return nil }
            self.init(next: index + 1, digits: 0, rest: 0..<0, isParted: false)
            return
        }
        var rest = first
        var last = index
        var digits = rest.lowerBound - run.words[index].start
        while rest.isEmpty, run.isJoined(last, by: ".") || run.isJoined(last, by: ","),
            let (_, more) = run.leadingDigits(last + 1)
        {
            last += 1
            digits += more.lowerBound - run.words[last].start
            rest = more
        }
        self.init(next: last + 1, digits: digits, rest: rest, isParted: last > index)
    }
}

extension ToldShapes {
    static func isNumberWord(_ run: WordRun, _ index: Int) -> Bool {
        run.isIn(spelledNumbers, index)
    }

    private static let spelledNumbers = Vocabulary(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
        hundred
        """)
}
