extension ToldShapes {
    /// "12 High Street, CB1 3EF", "Hauptstraße 5", a British post code alone, "CA 94107".
    static func address(_ run: WordRun, at index: Int) -> Range<Int>? {
        if let end = street(run, at: index) {
            var last = end
            // A post code within the next three words belongs to it.
            for next in end..<max(end, min(end + 3, run.count)) {
                if let after = postcode(run, at: next) {
                    last = after
                    break
                }
            }
            return run.range(index, last)
        }
        return postcode(run, at: index).map { run.range(index, $0) }
    }

    private static func street(_ run: WordRun, at index: Int) -> Int? {
        if let (number, rest) = run.leadingDigits(index), number > 0, number < 100_000,
            rest.count <= 1
        {
            for end in index + 2..<max(index + 2, min(index + 5, run.count)) {
                if run.words[end - 1].isAfterMark, end - 1 > index + 1 { return nil }
                if run.words[end].isAfterMark { return nil }
                if run.isIn(streets, end) {
                    let isName = run.words[index + 1..<end].allSatisfy {
                        run.bytes[$0.start].isUpper || run.bytes[$0.start].isDigit
                    }
                    return isName ? end + 1 : nil
                }
            }
            return nil
        }
        // Hauptstraße 5, Hauptstr. 5, Storgatan 12
        let word = run.words[index]
        let isStreet = germanEndings.contains { ending in
            word.end - word.start > ending.utf8CodeUnitCount
                && stands(ending, at: word.end - ending.utf8CodeUnitCount, in: run.bytes)
        }
        guard isStreet, run.bytes[word.start].isUpper || run.bytes[word.start] >= 0x80,
            let (number, rest) = run.leadingDigits(index + 1), number < 1000, rest.count <= 1
        else { return nil }
        return index + 2
    }

    /// The index after a post code: `CB1 3EF`, `cb13ef`, `CA 94107`.
    private static func postcode(_ run: WordRun, at index: Int) -> Int? {
        let word = run.words[index]
        let letters = Array(run.bytes[word.start..<word.end])
        if isOutward(letters[...]), index + 1 < run.count, run.isJoined(index, by: " ") {
            let next = run.words[index + 1]
            if isInward(run.bytes[next.start..<next.end]) { return index + 2 }
        }
        if (5...7).contains(letters.count), isInward(letters.suffix(3)),
            isOutward(letters.dropLast(3))
        {
            return index + 1
        }
        if letters.count == 2, letters.allSatisfy(\.isUpper), run.isJoined(index, by: " "),
            let zip = run.digits(index + 1), zip >= 501,
            run.words[index + 1].end - run.words[index + 1].start == 5
        {
            return index + 2
        }
        return nil
    }

    /// A, AA followed by 9, 99, 9A.
    private static func isOutward(_ bytes: ArraySlice<UInt8>) -> Bool {
        let letters = bytes.prefix { $0.isLetter }.count
        let rest = bytes.dropFirst(letters)
        return (1...2).contains(letters) && (1...2).contains(rest.count) && rest.first!.isDigit
            && rest.last!.isAlphanumeric
    }

    private static func isInward(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count == 3 && bytes.first!.isDigit && bytes.dropFirst().allSatisfy(\.isLetter)
    }

    private static let streets = Vocabulary(
        """
        street st road rd avenue ave lane ln drive dr close court way place square terrace boulevard
        blvd crescent gardens grove hill park row walk mews
        """)
    private static let germanEndings: [StaticString] = [
        "straße", "strasse", "str", "weg", "platz", "allee", "gasse", "gatan", "vägen", "gade",
        "vej", "straat", "laan",
    ]
}
