/// What a token is to the one beside it: a word's id, a number, a mark or unknown.
struct Neighbor: Equatable {
    fileprivate let id: UInt32

    /// A mark, or the beginning or end of the text.
    static let mark = Neighbor(id: 0xFFFF)
    static let number = Neighbor(id: 0xFFFE)
    private static let unknown = Neighbor(id: 0xFFFD)
    /// Words with higher ids would be taken for others.
    static let mostWords = 0xFFFD

    /// - Parameter word: its id in the lexicon, -1 for an unknown one.
    @inline(__always)
    init(word: Int32) {
        self = word < 0 ? .unknown : Neighbor(id: UInt32(truncatingIfNeeded: word))
    }

    private init(id: UInt32) { self.id = id }
}

/// The rows of all pairs of neighbours that are known.
///
/// Each pair stands in one of two places. Most pairs of a text are unknown: a bit for each known one
/// tells so without a look at either.
struct Neighbors: Sendable {
    private var likely = HashBits(size: 17)
    private var slots = [Slot](repeating: Slot(), count: 1 << 10)
    private var shift: UInt32 = 22
    private var count = 0

    private struct Slot {
        /// Of a free slot that of two marks, which are no pair.
        var key = UInt32.max
        var row: UInt32 = 0
    }

    /// The row of a pair, the empty one where it is unknown.
    subscript(_ first: Neighbor, _ second: Neighbor) -> UInt32 {
        @inline(__always)
        get {
            let key = Self.key(first, second)
            if !likely.mayHold(Self.hash(key)) { return 0 }
            let slot = slots[place(of: key)]
            if slot.key == key { return slot.row }
            let other = slots[otherPlace(of: key)]
            return other.key == key ? other.row : 0
        }
        set {
            let key = Self.key(first, second)
            likely.insert(Self.hash(key))
            for place in [place(of: key), otherPlace(of: key)] where slots[place].key == key {
                slots[place].row = newValue
                return
            }
            count += 1
            // Fuller tables hardly find a place for all.
            if 2 * count >= slots.count { grow() }
            insert(Slot(key: key, row: newValue))
        }
    }

    @inline(__always)
    private static func key(_ first: Neighbor, _ second: Neighbor) -> UInt32 {
        first.id << 16 | second.id
    }

    @inline(__always)
    private static func hash(_ key: UInt32) -> UInt64 { UInt64(key) &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    private func place(of key: UInt32) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B1) &>> shift)
    }

    @inline(__always)
    private func otherPlace(of key: UInt32) -> Int {
        Int(truncatingIfNeeded: ((key ^ key &>> 15) &* 0x85EB_CA6B) &>> shift)
    }

    /// Whoever stands in the way goes to its other place.
    private mutating func insert(_ slot: Slot) {
        var moving = slot
        var place = place(of: moving.key)
        for _ in 0..<64 {
            swap(&slots[place], &moving)
            if moving.key == UInt32.max { return }
            let one = self.place(of: moving.key)
            place = place == one ? otherPlace(of: moving.key) : one
        }
        grow()
        insert(moving)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: 2 * old.count)
        shift -= 1
        for slot in old where slot.key != UInt32.max { insert(slot) }
    }
}

extension Token {
    var neighbor: Neighbor {
        switch kind {
        case .mark: .mark
        case .number: .number
        case .word, .sign: Neighbor(word: word)
        }
    }
}
