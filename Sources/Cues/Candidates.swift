/// A phrase that may begin at a word, with what must come next: most fail there.
struct Candidate {
    var phrase: Int32
    /// A word's or prefix's id; `anything` where it is no such part.
    var second: Lexicon.Part
    static let anything: Lexicon.Part = -3
}

/// The phrases that begin alike, in lists one after the other.
struct Candidates: Sendable {
    struct List {
        /// Those with anything as their second part, up to `middle`, and the others.
        var start: Int32 = 0
        var middle: Int32 = 0
        var end: Int32 = 0
        /// A bit for each second part of the others.
        var seconds: UInt64 = 0
    }

    private var lists: [List] = []
    private var all: [Candidate] = []

    init(_ groups: [[Candidate]] = []) {
        for group in groups {
            var list = List(start: Int32(all.count))
            all += group.filter { $0.second == Candidate.anything }
            list.middle = Int32(all.count)
            let others = group.filter { $0.second != Candidate.anything }
            all += others
            list.end = Int32(all.count)
            for other in others { list.seconds |= Self.bit(other.second) }
            lists.append(list)
        }
    }

    /// The candidates of a list to look at, when a word or a prefix with these ids comes next; -1
    /// for none.
    @inline(__always)
    func range(_ index: Int, word: Lexicon.Part, prefix: Lexicon.Part) -> Range<Int> {
        let list = lists[index]
        let bits =
            (word >= 0 ? Self.bit(word) : 0) | (prefix >= 0 ? Self.bit(prefix) : 0)
        let end = bits & list.seconds != 0 ? list.end : list.middle
        return Int(list.start)..<Int(end)
    }

    subscript(_ position: Int) -> Candidate { all[position] }

    private static func bit(_ part: Lexicon.Part) -> UInt64 {
        let mixed = UInt32(bitPattern: part) &* 0x9E37_79B9
        return 1 << UInt64(mixed >> 26)
    }
}
