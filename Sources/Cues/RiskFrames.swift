/// The frames in which people speak of a risk, made of the texts in `Lexicon+Risks*.swift`.
///
/// An entry reads `LG5 U2 = my solicitor <says> | ...`: weights, then frames. A part of a frame is
/// a word, `a/b/c` any of several, `<kin>` any of a named group, `#` a number, `@` what may be the
/// name of a person, `@@` what surely is one, `~` room for up to three words and `~~` for up to seven, `&` the same beyond commas,
/// `^` and `$` the begin and the end of a clause. A part that begins with `?` may be missing.
/// Weights followed by `?` count in upset messages only. A weight of 0 marks what only looks like a
/// risk of that kind: it takes away what overlaps it. `kin := mother father` names a group, `:=s`
/// one whose words may end in an s ("mum's got").
struct RiskFrames: Sendable {
    enum Fit: Equatable {
        case word(Int32)
        case group(Int)
        case number
        case name
        case firstName
        case gap(room: Int, crossesCommas: Bool)
        case clauseStart
        case clauseEnd
    }

    struct Part {
        var fit: Fit
        var isOptional = false
    }

    struct Frame {
        var parts: Range<Int>
        /// The part by which the frame is found: its rarest.
        var anchor: Int
        var weights: Range<Int>
        /// Counts in upset messages only.
        var isTentative: Bool
        /// Begins with a negation, so none before it counts.
        var isSelfNegated: Bool
    }

    /// A frame in the list of a word by which it is found.
    struct Candidate {
        var frame: Int
        /// Bits of the words of two other parts: a text that has none of them need not be tried.
        var first = UInt64.max
        var second = UInt64.max
    }

    private(set) var frames: [Frame] = []
    private(set) var parts: [Part] = []
    private(set) var weights: [(tag: Tag, value: Float)] = []
    /// Word ids of each group, ascending.
    private var groups: [[Int32]] = []
    /// By the id of a word of the anchor, from `starts[id]` to `starts[id + 1]`.
    private var starts: [Int32] = []
    private(set) var candidates: [Candidate] = []

    /// The places of a word's candidates.
    func places(of word: Int32) -> Range<Int> {
        Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
    }

    @inline(__always)
    func group(_ group: Int, has word: Int32) -> Bool {
        let bit = Self.place(of: word, in: group)
        return likely[bit >> 6] >> UInt64(bit & 63) & 1 != 0 && isMember(word, of: group)
    }

    /// Nearly all words are in none: a bit by a hash of word and group tells so.
    private var likely = [UInt64](repeating: 0, count: 8192)

    private static func place(of word: Int32, in group: Int) -> Int {
        let both = UInt64(UInt32(bitPattern: word)) << 16 ^ UInt64(group)
        return Int((both &* 0x9E37_79B9_7F4A_7C15) >> 45)
    }

    private func isMember(_ word: Int32, of group: Int) -> Bool {
        var low = 0
        var high = groups[group].count
        while low < high {
            let middle = (low + high) / 2
            if groups[group][middle] < word { low = middle + 1 } else { high = middle }
        }
        return low < groups[group].count && groups[group][low] == word
    }

    init() {}

    /// - Parameter word: the id of a word, new where it is unknown.
    init(_ texts: [String], word: (Substring.UTF8View) -> Int32) {
        var reader = Reader()
        for text in texts { reader.readGroups(text, word) }
        for text in texts { reader.readFrames(text, word) }
        (frames, parts, weights, groups) = (
            reader.frames, reader.parts, reader.weights, reader.groups
        )
        for (group, words) in groups.enumerated() {
            for word in words {
                let bit = Self.place(of: word, in: group)
                likely[bit >> 6] |= 1 << UInt64(bit & 63)
            }
        }
    }

    /// Chooses the words by which frames are found.
    ///
    /// - Parameter facts: of all words, by their ids; those words are marked in it.
    mutating func index(_ facts: inout [Lexicon.Facts]) {
        var found: [(word: Int32, candidate: Candidate)] = []
        for index in frames.indices {
            let frame = frames[index].parts
            let anchor = frame.min { (cost($0, facts), $0) < (cost($1, facts), $1) } ?? 0
            frames[index].anchor = anchor
            let first = frame.first { parts[$0].fit != .clauseStart } ?? anchor
            frames[index].isSelfNegated = words(first).contains {
                facts[Int($0)].roles.contains(.negator)
            }
            var candidate = Candidate(frame: index)
            for part in frame where part != anchor { candidate.demand(bits(part)) }
            for word in words(anchor) { found.append((word, candidate)) }
        }
        found.sort { ($0.word, $0.candidate.frame) < ($1.word, $1.candidate.frame) }
        candidates = found.map(\.candidate)
        var next = 0
        for word in facts.indices {
            starts.append(Int32(next))
            while next < found.count, Int(found[next].word) == word {
                facts[word].roles.insert(.inFrame)
                next += 1
            }
        }
        starts.append(Int32(next))
    }

    /// Bits for what a token is: its word, and whether it may be or surely is a name.
    @inline(__always)
    static func bits(_ token: Token) -> UInt64 {
        var bits = bit(token.word)
        if token.isCapital { bits |= capital }
        if !token.facts.roles.isDisjoint(with: [.firstName, .title]) { bits |= firstName }
        return bits
    }

    private static let capital: UInt64 = 1 << 62
    private static let firstName: UInt64 = 1 << 63

    @inline(__always)
    private static func bit(_ word: Int32) -> UInt64 {
        let mixed = UInt64(UInt32(bitPattern: word) &* 0x9E37_79B9)
        return 1 << (mixed &* 62 >> 32)
    }

    /// One of these bits is there where the part fits; 0 for a part that needs none.
    private func bits(_ part: Int) -> UInt64 {
        switch parts[part].fit {
        case .name: parts[part].isOptional ? 0 : Self.capital | Self.firstName
        case .firstName: parts[part].isOptional ? 0 : Self.firstName
        default: words(part).reduce(0) { $0 | Self.bit($1) }
        }
    }

    /// The words by which a part can be found, none of those that any word fits.
    private func words(_ part: Int) -> [Int32] {
        if parts[part].isOptional { return [] }
        return switch parts[part].fit {
        case .word(let id): [id]
        case .group(let group): groups[group]
        default: []
        }
    }

    /// How often a part's words occur, roughly.
    private func cost(_ part: Int, _ facts: [Lexicon.Facts]) -> Int {
        let words = words(part)
        if words.isEmpty { return .max }
        return words.reduce(0) { $0 + (Self.isCommon(facts[Int($1)]) ? 500 : 1) }
    }

    private static func isCommon(_ facts: Lexicon.Facts) -> Bool {
        facts.languages & 1 != 0 || !facts.roles.isDisjoint(with: [.shared, .firstPerson])
    }
}

extension RiskFrames.Candidate {
    /// Keeps the two parts that fewest words fit.
    fileprivate mutating func demand(_ bits: UInt64) {
        guard bits != 0, bits.nonzeroBitCount < second.nonzeroBitCount else { return }
        second = bits
        if second.nonzeroBitCount < first.nonzeroBitCount { (first, second) = (second, first) }
    }
}

extension RiskFrames {
    /// Makes frames of the texts.
    private struct Reader {
        typealias Bytes = Substring.UTF8View

        var frames: [Frame] = []
        var parts: [Part] = []
        var weights: [(tag: Tag, value: Float)] = []
        var groups: [[Int32]] = []
        /// As they are written, `<kin>` or `a/b`; and which group each is.
        private var groupByName: [UInt64: Int] = [:]

        mutating func readGroups(_ text: String, _ word: (Bytes) -> Int32) {
            for line in text.utf8.split(separator: 0x0A) where Self.namesGroup(line) {
                let fields = line.split(separator: 0x20)
                var ids: [Int32] = []
                for field in fields.dropFirst(2) {
                    if let group = group(field) {
                        ids += groups[group]
                        continue
                    }
                    ids.append(word(field))
                    if fields[1].count > 2 {
                        ids.append(word(("\(Substring(field))s" as Substring).utf8))
                    }
                }
                add(ids, as: "<\(Substring(fields[0]))>"[...].utf8)
            }
        }

        private static func namesGroup(_ line: Bytes) -> Bool {
            line.contains(UInt8(ascii: ":"))
        }

        private func group(_ field: Bytes) -> Int? {
            groupByName[Spelling(field).hash]
        }

        /// - Returns: the group.
        @discardableResult
        private mutating func add(_ ids: [Int32], as name: Bytes) -> Int {
            let group = groupByName[Spelling(name).hash] ?? groups.count
            groupByName[Spelling(name).hash] = group
            if group == groups.count { groups.append([]) }
            groups[group] = Set(groups[group] + ids).sorted()
            return group
        }

        mutating func readFrames(_ text: String, _ word: (Bytes) -> Int32) {
            var range = 0..<0
            var isTentative = false
            for line in text.utf8.split(separator: 0x0A) where !Self.namesGroup(line) {
                var rest = line
                if let equals = line.firstIndex(of: UInt8(ascii: "=")) {
                    let start = weights.count
                    let fields = line[..<equals].split(separator: 0x20)
                    for field in fields { addWeight(Substring(field)) }
                    isTentative = fields.first?.last == UInt8(ascii: "?")
                    range = start..<weights.count
                    rest = line[line.index(after: equals)...]
                }
                for text in rest.split(separator: UInt8(ascii: "|")) {
                    let start = parts.count
                    for field in text.split(separator: 0x20) { addPart(field, word) }
                    if parts.count == start { continue }
                    frames.append(
                        Frame(
                            parts: start..<parts.count, anchor: start, weights: range,
                            isTentative: isTentative, isSelfNegated: false))
                }
            }
        }

        private mutating func addWeight(_ field: Substring) {
            let letters = field.prefix { $0.isLetter }
            let number = field.dropFirst(letters.count).prefix { $0 != "?" }
            if let tag = Tag(letters: letters), let value = Float(number) {
                weights.append((tag, value))
            }
        }

        private mutating func addPart(_ field: Bytes, _ word: (Bytes) -> Int32) {
            let isOptional = field.first == UInt8(ascii: "?")
            let fit = fit(isOptional ? field.dropFirst() : field, word)
            parts.append(Part(fit: fit, isOptional: isOptional))
        }

        private mutating func fit(_ field: Bytes, _ word: (Bytes) -> Int32) -> Fit {
            switch (field.first, field.count) {
            case (UInt8(ascii: "~"), let count):
                return .gap(room: count > 1 ? 7 : 3, crossesCommas: false)
            case (UInt8(ascii: "&"), _): return .gap(room: 7, crossesCommas: true)
            case (UInt8(ascii: "@"), let count): return count > 1 ? .firstName : .name
            case (UInt8(ascii: "#"), _): return .number
            case (UInt8(ascii: "^"), _): return .clauseStart
            case (UInt8(ascii: "$"), _): return .clauseEnd
            default: break
            }
            if let group = group(field) { return .group(group) }
            let alternatives = field.split(separator: UInt8(ascii: "/"))
            if alternatives.count == 1 { return .word(word(field)) }
            var ids: [Int32] = []
            for alternative in alternatives {
                if let group = group(alternative) {
                    ids += groups[group]
                } else {
                    ids.append(word(alternative))
                }
            }
            return .group(add(ids, as: field))
        }
    }
}
