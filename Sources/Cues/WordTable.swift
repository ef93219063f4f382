/// Words and their ids, looked up by a hash that a reader computes as it goes along.
///
/// A look-up compares hashes, not letters. With the place of the slot it looks at 57 bits of them:
/// one unknown word in 10^12 passes for a known one.
struct WordTable: Sendable {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// One step of 64-bit FNV-1a.
    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    static func hash(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(seed, step) }

    private(set) var count = 0
    /// Open addressing with linear steps, at most half full. The upper 40 bits of the hash,
    /// then the id plus one; 0 is free.
    private var slots = [UInt64](repeating: 0, count: 1024)
    private var hashes: [UInt64] = []

    /// The id of a word, new where it is unknown.
    mutating func insert(_ word: [UInt8]) -> Int {
        let hash = Self.hash(word)
        let known = find(hash)
        if known >= 0 { return Int(known) }
        hashes.append(hash)
        count += 1
        if count * 2 > slots.count {
            slots = [UInt64](repeating: 0, count: slots.count * 2)
            for id in 0..<count { place(id) }
        } else {
            place(count - 1)
        }
        return count - 1
    }

    private mutating func place(_ id: Int) {
        var slot = Self.slot(hashes[id], slots.count)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = hashes[id] & ~Self.idBits | UInt64(id + 1)
    }

    private static let idBits: UInt64 = 0xFF_FFFF

    @inline(__always)
    private static func slot(_ hash: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 32) & (count - 1)
    }

    /// The id of the word with that hash, -1 for none.
    @inline(__always)
    func find(_ hash: UInt64) -> Int32 {
        var slot = Self.slot(hash, slots.count)
        while slots[slot] != 0 {
            if (slots[slot] ^ hash) & ~Self.idBits == 0 {
                return Int32(truncatingIfNeeded: slots[slot] & Self.idBits) - 1
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return -1
    }
}
