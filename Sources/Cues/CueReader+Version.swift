extension CueReader {
    /// What a stored reading was made with: another version may read the same words otherwise.
    ///
    /// A hash of the weights and word lists, and the revision of the rules around them. It does not
    /// cover how the readable text of a message is made.
    package static let modelVersion = "\(rulesRevision)-\(hex(tableHash()))"

    /// Raise it with every change of the rules by which the tables are applied; a test that pins
    /// readings fails until it is.
    static let rulesRevision = 4

    private static func tableHash() -> UInt64 {
        var hash = WordTable.seed
        LinearModel.entries.withUTF8Buffer { hash = $0.reduce(hash, WordTable.step) }
        for number in LinearModel.scale + LinearModel.bias {
            hash = WordTable.step(hash, number.bitPattern)
        }
        for text in Lexicon.texts { hash = text.utf8.reduce(hash, WordTable.step) }
        return hash
    }

    private static func hex(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

extension WordTable {
    fileprivate static func step(_ hash: UInt64, _ word: UInt32) -> UInt64 {
        (hash ^ UInt64(word)) &* 0x0000_0100_0000_01B3
    }
}
