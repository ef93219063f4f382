/// Entries by the keys of words. Keys are hashes already and most questions are about words that are
/// not there, so this asks the place and its neighbours instead of hashing once more.
struct KeyTable<Entry: Sendable>: Sendable {
    /// A power of two, at most half full; zero, which no word has, is an empty place.
    private let keys: [UInt64]
    private let entries: [Entry?]
    private let signs: KeySigns

    /// - Parameter entries: of several for one key the first counts.
    init(_ entries: some Collection<(key: UInt64, value: Entry)>) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var placed = [Entry?](repeating: nil, count: size)
        for (key, entry) in entries {
            var place = Self.place(of: key, in: size)
            while keys[place] != 0, keys[place] != key { place = (place + 1) & (size - 1) }
            if keys[place] == key { continue }
            keys[place] = key
            placed[place] = entry
        }
        self.keys = keys
        self.entries = placed
        signs = KeySigns(entries.lazy.map(\.key))
    }

    var words: [UInt64] { keys.filter { $0 != 0 } }

    @inline(__always)
    func contains(_ key: UInt64) -> Bool { signs.mayHold(key) && place(of: key) != nil }

    @inline(__always)
    subscript(_ key: UInt64) -> Entry? {
        signs.mayHold(key) ? place(of: key).flatMap { entries[$0] } : nil
    }

    private func place(of key: UInt64) -> Int? {
        var place = Self.place(of: key, in: keys.count)
        while keys[place] != 0 {
            if keys[place] == key { return place }
            place = (place + 1) & (keys.count - 1)
        }
        return nil
    }

    /// The high bits of FNV-1a are mixed best.
    private static func place(of key: UInt64, in size: Int) -> Int {
        Int(truncatingIfNeeded: key >> 32) & (size - 1)
    }
}

extension StaticString {
    var bytes: [UInt8] { withUTF8Buffer { Array($0) } }

    /// What stands between blanks and line breaks.
    var fields: [ArraySlice<UInt8>] { bytes.split(whereSeparator: \.isSpace) }
}

/// A bit for each of some keys: most others are told from them without a look at the table.
private struct KeySigns: Sendable {
    private var bits = InlineArray<4, UInt64>(repeating: 0)

    init(_ keys: some Sequence<UInt64>) {
        for key in keys { bits[Self.word(key)] |= Self.bit(key) }
    }

    @inline(__always)
    func mayHold(_ key: UInt64) -> Bool { bits[Self.word(key)] & Self.bit(key) != 0 }

    /// Of the bits in the middle, which differ for words of one letter, too.
    @inline(__always)
    private static func word(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key &>> 46) & 3 }

    @inline(__always)
    private static func bit(_ key: UInt64) -> UInt64 { 1 &<< (key &>> 40) }
}

/// A set of words.
struct Vocabulary: Sendable {
    private let keys: KeyTable<Bool>

    /// - Parameter words: in lower case, between blanks or line breaks.
    init(_ words: StaticString) { self.init(words.fields.map { Word.key(of: $0) }) }

    /// - Parameter words: their keys.
    init(_ words: [UInt64]) { keys = KeyTable(words.map { (key: $0, value: true) }) }

    var words: [UInt64] { keys.words }

    @inline(__always)
    func contains(_ key: UInt64) -> Bool { keys.contains(key) }
    @inline(__always)
    func contains(_ word: Word) -> Bool { keys.contains(word.key) }
}

/// Phrases, each a run of words and what it stands for.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private struct Phrase {
        /// Where its words begin in `keys`.
        let start: Int
        let count: Int
        let meaning: Meaning
    }

    private let keys: [UInt64]
    private let phrases: [Phrase]
    /// The phrases that begin with a word, by their places.
    private let byFirst: KeyTable<Range<Int>>

    /// - Parameter meanings: each with lines of one phrase; `|` between words parts spellings:
    ///   `get|come back`.
    init(_ meanings: [(Meaning, StaticString)]) {
        var grouped: [UInt64: [([UInt64], Meaning)]] = [:]
        for (meaning, lines) in meanings {
            for phrase in Self.parsed(lines) {
                grouped[phrase[0], default: []].append((phrase, meaning))
            }
        }
        var keys: [UInt64] = []
        var phrases: [Phrase] = []
        var byFirst: [UInt64: Range<Int>] = [:]
        for (first, group) in grouped {
            byFirst[first] = phrases.count..<(phrases.count + group.count)
            for (words, meaning) in group {
                phrases.append(Phrase(start: keys.count, count: words.count, meaning: meaning))
                keys += words
            }
        }
        self.keys = keys
        self.phrases = phrases
        self.byFirst = KeyTable(byFirst)
    }

    /// Every spelling of every line, as the keys of its words.
    private static func parsed(_ lines: StaticString) -> [[UInt64]] {
        lines.bytes.split(separator: .newline).flatMap { line in
            var phrases: [[UInt64]] = [[]]
            for part in line.split(separator: .blank) {
                let keys = part.split(separator: UInt8(ascii: "|")).map { Word.key(of: $0) }
                phrases = phrases.flatMap { phrase in keys.map { phrase + [$0] } }
            }
            return phrases
        }
    }

    /// The words with which they begin.
    var openings: [UInt64] { byFirst.words }

    /// The longest phrase that begins at a word, of two alike the first; nil for none.
    @inline(__always)
    func match(_ words: [Word], at index: Int) -> (count: Int, meaning: Meaning)? {
        guard words.indices.contains(index), let places = byFirst[words[index].key] else {
            return nil
        }
        return longest(of: places, in: words, at: index)
    }

    private func longest(
        of places: Range<Int>, in words: [Word], at index: Int
    ) -> (count: Int, meaning: Meaning)? {
        var best: Int?
        for place in places {
            let count = phrases[place].count
            if count > best.map({ phrases[$0].count }) ?? 0, index + count <= words.count,
                stands(place, in: words, at: index)
            {
                best = place
            }
        }
        return best.map { (phrases[$0].count, phrases[$0].meaning) }
    }

    private func stands(_ place: Int, in words: [Word], at index: Int) -> Bool {
        let start = phrases[place].start
        for offset in 1..<max(1, phrases[place].count)
        where keys[start + offset] != words[index + offset].key {
            return false
        }
        return true
    }
}

/// A set of phrases.
struct Phrases: Sendable {
    private let table: PhraseTable<Bool>

    /// - Parameter lines: as of `PhraseTable`.
    init(_ lines: StaticString) { table = PhraseTable([(true, lines)]) }

    var openings: [UInt64] { table.openings }

    /// How many words from `index` on the longest phrase takes that stands there; nil for none.
    @inline(__always)
    func match(_ words: [Word], at index: Int) -> Int? { table.match(words, at: index)?.count }

    func occur(in words: [Word]) -> Bool {
        words.indices.contains { match(words, at: $0) != nil }
    }
}
