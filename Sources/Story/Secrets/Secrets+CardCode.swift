extension Secrets {
    /// The security code that people write behind a card number: "..., the code is 123".
    ///
    /// - Parameter cards: of these bytes.
    static func cardCodes(behind cards: [Find], in bytes: [UInt8]) -> [Find] {
        cards.compactMap { card in
            guard card.kind == .card,
                let word = (card.end..<min(card.end + 48, bytes.count)).first(where: {
                    stands("code", at: $0, in: bytes)
                })
            else { return nil }
            var start = word + 4
            let latest = min(start + 8, bytes.count)
            while start < latest, !bytes[start].isDigit { start += 1 }
            var end = start
            while end < bytes.count, bytes[end].isDigit { end += 1 }
            guard (3...4).contains(end - start), end == bytes.count || !bytes[end].isWordByte else {
                return nil
            }
            return Find(kind: .word, start: start, end: end)
        }
    }
}
