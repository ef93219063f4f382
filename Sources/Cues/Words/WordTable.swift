/// Numbers words by their hash, in the order in which they come.
///
/// A look-up compares hashes, not letters, all 64 bits of them.
struct WordTable: Sendable {
    private(set) var hashes: [UInt64] = []
    /// Open addressing with linear steps, at most half full.
    private var slots: [Slot]

    private struct Slot {
        var hash: UInt64 = 0
        /// -1 is free.
        var id: Int32 = -1
    }

    var count: Int { hashes.count }

    /// - Parameter capacity: a power of two; it grows as needed.
    init(capacity: Int = 1024) { slots = Array(repeating: Slot(), count: capacity) }

    /// The id of a word, new where it is unknown.
    mutating func insert(_ hash: UInt64) -> Int {
        let slot = slot(of: hash)
        if slots[slot].id >= 0 { return Int(slots[slot].id) }
        slots[slot] = Slot(hash: hash, id: Int32(count))
        hashes.append(hash)
        if count * 2 > slots.count {
            slots = Array(repeating: Slot(), count: slots.count * 2)
            for (id, hash) in hashes.enumerated() {
                slots[self.slot(of: hash)] = Slot(hash: hash, id: Int32(id))
            }
        }
        return count - 1
    }

    /// The id of the word with that hash, -1 for none.
    func find(_ hash: UInt64) -> Int32 { slots[slot(of: hash)].id }

    /// Where it stands, or the free one where it would.
    private func slot(of hash: UInt64) -> Int {
        var slot = Self.first(of: hash, slots.count)
        while slots[slot].id >= 0, slots[slot].hash != hash {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    /// Where to look first: the upper bits are those that depend on every letter.
    @inline(__always)
    static func first(of hash: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: hash >> 40) & (count &- 1)
    }
}
