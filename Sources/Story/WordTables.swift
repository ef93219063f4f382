/// Entries by the keys of words. Keys are hashes already and most questions are about words that are
/// not there, so this asks the place and its neighbours instead of hashing once more.
struct KeyTable<Entry: Sendable>: Sendable {
    /// A power of two, at most half full; zero, which no word has, is an empty place.
    private let keys: [UInt64]
    private let entries: [Entry?]

    init(_ entries: [UInt64: Entry]) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var placed = [Entry?](repeating: nil, count: size)
        for (key, entry) in entries {
            var place = Self.place(of: key, in: size)
            while keys[place] != 0 { place = (place + 1) & (size - 1) }
            keys[place] = key
            placed[place] = entry
        }
        self.keys = keys
        self.entries = placed
    }

    func contains(_ key: UInt64) -> Bool { place(of: key) != nil }

    subscript(_ key: UInt64) -> Entry? { place(of: key).flatMap { entries[$0] } }

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

/// A set of words.
struct Vocabulary: Sendable {
    private let keys: KeyTable<Bool>

    /// - Parameter words: in lower case, between blanks or line breaks.
    init(_ words: StaticString) {
        let keys = words.description.split(whereSeparator: \.isWhitespace).map { Word.key($0) }
        self.keys = KeyTable(Dictionary(keys.map { ($0, true) }) { first, _ in first })
    }

    func contains(_ key: UInt64) -> Bool { keys.contains(key) }
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
        lines.description.split(separator: "\n").flatMap { line in
            var phrases: [[UInt64]] = [[]]
            for part in line.split(separator: " ") {
                let keys = part.split(separator: "|").map { Word.key($0) }
                phrases = phrases.flatMap { phrase in keys.map { phrase + [$0] } }
            }
            return phrases
        }
    }

    /// The longest phrase that begins at a word, of two alike the first; nil for none.
    func match(_ words: [Word], at index: Int) -> (count: Int, meaning: Meaning)? {
        guard words.indices.contains(index), let places = byFirst[words[index].key] else {
            return nil
        }
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

    /// How many words from `index` on the longest phrase takes that stands there; nil for none.
    func match(_ words: [Word], at index: Int) -> Int? { table.match(words, at: index)?.count }

    func occur(in words: [Word]) -> Bool {
        words.indices.contains { match(words, at: $0) != nil }
    }
}
