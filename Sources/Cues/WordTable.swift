/// Words and their ids, looked up by a hash that a reader computes as it goes along.
///
/// A look-up compares hashes, not letters, all 64 bits of them. The slots hold 16 only, so that the
/// table stays small enough to be near the processor.
struct WordTable: Sendable {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// One step of 64-bit FNV-1a.
    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    static func hash(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(seed, step) }

    private(set) var count = 0
    /// Open addressing with linear steps, at most half full. The upper 16 bits of the hash, then the
    /// id plus one in as many; 0 is free.
    private var slots = [UInt32](repeating: 0, count: 1024)
    private var hashes: [UInt64] = []

    /// The id of a word, new where it is unknown.
    mutating func insert(_ word: [UInt8]) -> Int {
        let hash = Self.hash(word)
        let known = find(hash)
        if known >= 0 { return Int(known) }
        hashes.append(hash)
        count += 1
        if count * 2 > slots.count {
            slots = [UInt32](repeating: 0, count: slots.count * 2)
            for id in 0..<count { place(id) }
        } else {
            place(count - 1)
        }
        return count - 1
    }

    private mutating func place(_ id: Int) {
        var slot = Self.slot(hashes[id], slots.count)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(truncatingIfNeeded: hashes[id] >> 48) << 16 | UInt32(id + 1)
    }

    @inline(__always)
    private static func slot(_ hash: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 32) & (count - 1)
    }

    /// The id of the word with that hash, -1 for none.
    @inline(__always)
    func find(_ hash: UInt64) -> Int32 {
        let tag = UInt32(truncatingIfNeeded: hash >> 48)
        var slot = Self.slot(hash, slots.count)
        while slots[slot] != 0 {
            if slots[slot] >> 16 == tag {
                let id = Int(slots[slot] & 0xFFFF) - 1
                if hashes[id] == hash { return Int32(truncatingIfNeeded: id) }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return -1
    }
}
