extension CueReader {
    /// What a stored reading was made with: another version may read the same words otherwise.
    ///
    /// A hash of the weights and word lists, and the revision of the rules around them. It does not
    /// cover how the readable text of a message is made.
    package static let modelVersion = "\(rulesRevision)-\(hex(tableHash()))"

    /// Raise it with every change of the rules by which the tables are applied; a test that pins
    /// readings fails until it is.
    static let rulesRevision = 10

    private static func tableHash() -> UInt64 {
        var hash = Fingerprint.seed
        for weights in [LinearModel.Weights.mood, .risk] {
            for entries in [weights.words, weights.pairs] {
                entries.withUTF8Buffer { hash = $0.reduce(hash, Fingerprint.step) }
            }
            for number in weights.scale + weights.bias {
                hash = Fingerprint.step(hash, word: number.bitPattern)
            }
        }
        for text in Lexicon.texts { hash = text.utf8.reduce(hash, Fingerprint.step) }
        return hash
    }

    private static func hex(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
