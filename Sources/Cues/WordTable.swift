/// Words and their ids, looked up by a hash that a reader computes as it goes along.
struct WordTable: Sendable {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// One step of 64-bit FNV-1a.
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    private(set) var count = 0
    /// Open addressing with linear steps, at most a quarter full.
    private var slots = [Int32](repeating: -1, count: 1024)
    private var hashes: [UInt64] = []
    private var letters: [UInt8] = []
    private var ends: [Int] = []

    /// The id of a word, new where it is unknown.
    mutating func insert(_ word: [UInt8]) -> Int {
        let hash = word.reduce(Self.seed, Self.step)
        if let id = find(hash, { index in word[index] }, word.count) { return id }
        hashes.append(hash)
        letters += word
        ends.append(letters.count)
        count += 1
        if count * 4 > slots.count {
            slots = [Int32](repeating: -1, count: slots.count * 2)
            for id in 0..<count { place(id) }
        } else {
            place(count - 1)
        }
        return count - 1
    }

    func word(_ id: Int) -> [UInt8] { Array(letters[(id == 0 ? 0 : ends[id - 1])..<ends[id]]) }

    private mutating func place(_ id: Int) {
        var slot = Self.slot(hashes[id], slots.count)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(id)
    }

    private static func slot(_ hash: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 32) & (count - 1)
    }

    /// The id of the word with that hash, whose bytes are compared as well.
    @inline(__always)
    func find(_ hash: UInt64, _ byte: (Int) -> UInt8, _ length: Int) -> Int? {
        var slot = Self.slot(hash, slots.count)
        while slots[slot] >= 0 {
            let id = Int(slots[slot])
            if hashes[id] == hash {
                let start = id == 0 ? 0 : ends[id - 1]
                if ends[id] - start == length,
                    (0..<length).allSatisfy({ letters[start + $0] == byte($0) })
                {
                    return id
                }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
