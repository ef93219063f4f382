/// What is known of all words, so that a token costs one look-up in one place.
///
/// The same table as `WordTable` with the facts in the slots, for reading only: most words are found
/// at the first place looked at, and that is all of memory that is touched for them.
struct KnownWords: Sendable {
    private var slots: [Slot] = [Slot()]

    private struct Slot {
        /// 0 is free.
        var hash: UInt64 = 0
        /// Of a free slot those of no word.
        var facts = Lexicon.Facts()
    }

    init() {}

    init(_ hashes: [UInt64], _ facts: [Lexicon.Facts]) {
        // At most two thirds full: a smaller table is nearer to the processor, which gains more than
        // the few steps cost.
        var count = 1024
        while 2 * count < 3 * hashes.count { count *= 2 }
        slots = Array(repeating: Slot(), count: count)
        for (hash, facts) in zip(hashes, facts) {
            slots[place(of: hash)] = Slot(hash: hash, facts: facts)
        }
    }

    /// What is known of the word with that hash; of an unknown one `word` is -1.
    @inline(__always)
    subscript(_ hash: UInt64) -> Lexicon.Facts { slots[place(of: hash)].facts }

    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        var place = WordTable.first(of: hash, slots.count)
        while slots[place].hash != hash, slots[place].hash != 0 {
            place = (place &+ 1) & (slots.count &- 1)
        }
        return place
    }
}
