/// The words and phrases that are known, in flat tables for a byte-wise reader.
///
/// All of them were written by hand for this project. Entries read `A4 U4 = fed up | sick of`:
/// weights, then phrases. In a phrase `*` ends a prefix, `~` leaves room for up to three words and
/// `@` is the name of a person. Apostrophes are left out on both sides, so that `dont` is `don't`.
struct Lexicon: Sendable {
    /// Holds the tables once for all readers: a copy of the struct costs a count for each table.
    final class Shared: Sendable {
        let lexicon: Lexicon
        init(_ lexicon: Lexicon) { self.lexicon = lexicon }
    }

    struct Roles: OptionSet {
        let rawValue: UInt16
        static let negator = Roles(rawValue: 1)
        static let intensifier = Roles(rawValue: 2)
        static let diminisher = Roles(rawValue: 4)
        static let turn = Roles(rawValue: 8)
        static let timeUnit = Roles(rawValue: 16)
        static let noName = Roles(rawValue: 32)
        /// Begins or is part of a phrase, so it is English.
        static let inPhrase = Roles(rawValue: 64)
        static let shared = Roles(rawValue: 128)
        /// The linear model has seen it in English.
        static let seen = Roles(rawValue: 256)
        /// A phrase begins with it.
        static let starts = Roles(rawValue: 512)
    }

    /// A part of a phrase: a word's id, a prefix's id with `prefixBit`, or one of the two marks.
    typealias Part = Int32
    static let prefixBit: Int32 = 1 << 30
    static let gap: Part = -1
    static let name: Part = -2

    struct Phrase {
        var parts: Range<Int>
        var weights: Range<Int>
        /// Its first word negates itself ("not happy"), so no negation before it counts.
        var isSelfNegated: Bool
    }

    private(set) var words = WordTable()
    private(set) var prefixes = WordTable()
    private(set) var roles: [Roles] = []
    /// One bit for each of `languages`.
    private(set) var languageBits: [UInt32] = []
    private(set) var phrases: [Phrase] = []
    private(set) var parts: [Part] = []
    private(set) var weights: [(tag: Tag, value: Float)] = []
    /// Phrases by their first word, prefix, or name.
    private(set) var byWord: [[Int32]] = []
    private(set) var byPrefix: [[Int32]] = []
    private(set) var byName: [Int32] = []
    /// Lengths of the prefixes, one bit each, by the hash of their first letters: nearly all words
    /// have none, and need not be looked up at every letter.
    private(set) var prefixLengths = [UInt32](repeating: 0, count: 4096)
    static let shortestPrefix = 3
    /// What the linear model knows of each word.
    private(set) var rows: [LinearModel.Pair] = []
    private(set) var model = LinearModel()
    private(set) var marks = MarkRows()

    static let shared = Shared(Lexicon())

    private static let phraseTexts = [
        upset, troubles, feelings, courtesy, risks, everyday,
    ]

    /// All that was written by hand, for a version to be made of.
    static var texts: [String] {
        phraseTexts
            + [
                negators, intensifiers, diminishers, turns, timeUnits, noNames, sharedWords,
            ]
            + languages.flatMap { [$0.code, $0.words] }
    }

    private init() {
        for text in Self.phraseTexts { read(text) }
        mark(Self.negators, .negator)
        mark(Self.intensifiers, .intensifier)
        mark(Self.diminishers, .diminisher)
        mark(Self.turns, .turn)
        mark(Self.timeUnits, .timeUnit)
        mark(Self.noNames, .noName)
        mark(Self.sharedWords, .shared)
        for (index, language) in Self.languages.enumerated() {
            for word in language.words.split(whereSeparator: \.isWhitespace)
            where word.utf8.count > 1 {
                languageBits[id(of: word)] |= 1 << UInt32(index)
            }
        }
        readModel()
    }

    /// Puts the linear model's words beside the lexicon's, so that one look-up serves both.
    private mutating func readModel() {
        var found: [(id: Int, isNegated: Bool, row: Int32)] = []
        var model = LinearModel()
        model.read(LinearModel.entries) { name, isNegated, row in
            marks.read(name, row)
            found.append((id(of: name), isNegated, row))
        }
        rows = [LinearModel.Pair](repeating: .init(), count: words.count)
        for entry in found {
            if entry.isNegated {
                rows[entry.id].negated = entry.row
            } else {
                rows[entry.id].plain = entry.row
                roles[entry.id].insert(.seen)
            }
        }
        for id in rows.indices { rows[id] = model.complete(rows[id], of: words.word(id)) }
        self.model = model
    }

    private mutating func mark(_ words: String, _ role: Roles) {
        for word in words.split(whereSeparator: \.isWhitespace) {
            roles[id(of: word)].insert(role)
        }
    }

    /// The id of a word, new where it is unknown; apostrophes are left out.
    private mutating func id(of text: Substring) -> Int {
        id(of: text.utf8.filter { $0 != UInt8(ascii: "'") })
    }

    private mutating func id(of bytes: [UInt8]) -> Int {
        let id = words.insert(bytes)
        if id == roles.count {
            roles.append([])
            languageBits.append(0)
            byWord.append([])
        }
        return id
    }

    private mutating func read(_ text: String) {
        var range = 0..<0
        for line in text.split(separator: "\n") {
            var rest = line
            if let equals = line.firstIndex(of: "=") {
                let start = weights.count
                for field in line[..<equals].split(separator: " ") {
                    let letters = field.prefix { $0.isLetter }
                    if let tag = Tag(letters: letters),
                        let value = Float(field.dropFirst(letters.count)), value != 0
                    {
                        weights.append((tag, value))
                    }
                }
                range = start..<weights.count
                rest = line[line.index(after: equals)...]
            }
            for phrase in rest.split(separator: "|") { add(phrase, range) }
        }
    }

    private mutating func add(_ text: Substring, _ weights: Range<Int>) {
        let fields = text.split(separator: " ")
        if fields.isEmpty { return }
        let start = parts.count
        for field in fields {
            switch field {
            case "~": parts.append(Self.gap)
            case "@": parts.append(Self.name)
            default:
                if field.last == "*" {
                    let bytes = Array(field.dropLast().utf8)
                    let id = prefixes.insert(bytes)
                    if id == byPrefix.count { byPrefix.append([]) }
                    if bytes.count >= Self.shortestPrefix {
                        let start = bytes[..<Self.shortestPrefix].reduce(
                            WordTable.seed, WordTable.step)
                        prefixLengths[Int(start & 4095)] |= 1 << UInt32(min(bytes.count, 31))
                    }
                    parts.append(Int32(id) | Self.prefixBit)
                } else {
                    let id = id(of: field)
                    roles[id].insert(.inPhrase)
                    parts.append(Int32(id))
                }
            }
        }
        if let known = phrase(with: parts[start...]) {
            parts.removeSubrange(start...)
            merge(weights, into: known)
            return
        }
        let phrase = Int32(phrases.count)
        let isSelfNegated = Self.selfNegated.contains(String(fields[0]))
        phrases.append(
            Phrase(parts: start..<parts.count, weights: weights, isSelfNegated: isSelfNegated))
        let first = parts[start]
        if first == Self.name {
            byName.append(phrase)
        } else if first & Self.prefixBit != 0 {
            byPrefix[Int(first & ~Self.prefixBit)].append(phrase)
        } else {
            byWord[Int(first)].append(phrase)
            roles[Int(first)].insert(.starts)
        }
    }

    /// The phrase of the same parts, from another list.
    private func phrase(with new: ArraySlice<Part>) -> Int? {
        guard let first = new.first else { return nil }
        let candidates =
            first == Self.name
            ? byName
            : first & Self.prefixBit != 0
                ? byPrefix[Int(first & ~Self.prefixBit)] : byWord[Int(first)]
        return candidates.map(Int.init).first { parts[phrases[$0].parts].elementsEqual(new) }
    }

    /// A phrase may be a feeling and a risk: "passed away".
    private mutating func merge(_ added: Range<Int>, into phrase: Int) {
        let old = Array(weights[phrases[phrase].weights])
        let new = weights[added].filter { entry in !old.contains { $0.tag == entry.tag } }
        phrases[phrase].weights = weights.count..<weights.count + old.count + new.count
        weights += old + new
    }

    private static let selfNegated = Set(
        (negators + " still").split(whereSeparator: \.isWhitespace).map(String.init))
}
