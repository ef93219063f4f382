extension ToldShapes {
    /// "12 High Street, CB1 3EF", "Hauptstraße 5", a British post code alone, "CA 94107".
    static func address(_ run: WordRun, at index: Int) -> Range<Int>? {
        if let end = street(run, at: index) {
            var last = end
            // A post code within the next words belongs to it.
            for next in end..<max(end, min(end + 5, run.count)) {
                if next > end, !run.words[next].isAfterMark, !run.isJoined(next - 1, by: " ") {
                    break
                }
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
            // 27 Rue des Lilas
            if run.isIn(leadingStreets, index + 1), !run.words[index + 1].isAfterMark {
                var end = index + 2
                while end < min(index + 7, run.count), !run.words[end].isAfterMark,
                    run.bytes[run.words[end].start].isUpper || run.isIn(articles, end)
                        || run.isIn(particles, end)
                { end += 1 }
                return end > index + 2 ? end : nil
            }
            for end in index + 2..<max(index + 2, min(index + 5, run.count)) {
                if run.words[end - 1].isAfterMark, end - 1 > index + 1 { return nil }
                if run.words[end].isAfterMark { return nil }
                if run.isIn(streets, end) {
                    let isName = run.words[index + 1..<end].allSatisfy {
                        run.bytes[$0.start].isUpper || run.bytes[$0.start].isDigit
                    }
                    let isSaid =
                        run.isIn(placeWords, index - 1) && run.isIn(plainStreets, end)
                        && !(index + 1..<end).contains { run.isIn(noStreetNames, $0) }
                    return isName || isSaid ? end + 1 : nil
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
        guard run.mayBeginCode(index) else { return nil }
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
        // An Eircode: F26 X4K2.
        if letters.count == 3, letters[0].isUpper, letters[1].isDigit, letters[2].isAlphanumeric,
            run.isJoined(index, by: " ")
        {
            let next = run.words[index + 1]
            let unique = run.bytes[next.start..<next.end]
            if unique.count == 4, unique.first!.isUpper, unique.contains(where: \.isDigit),
                unique.allSatisfy({ $0.isUpper || $0.isDigit })
            {
                return index + 2
            }
            // A Canadian one: K1A 0B6.
            if letters[2].isUpper, unique.count == 3, unique.first!.isDigit, unique.last!.isDigit {
                return index + 2
            }
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
        street st road rd avenue ave lane ln drive dr close court ct way place pl square sq terrace
        terr boulevard blvd crescent cres gardens gdns grove hill hills park row walk mews heights
        view views rise green gate mount vale wharf quay bank fields field meadow meadows side croft
        garth path parade circus circle cir parkway pkwy highway hwy loop trail plaza alley wynd
        approach broadway cottages villas mansions buildings yard estate end lawn lawns drove
        orchard paddock nagar marg
        """)
    /// Those that stand for nothing else, also in small letters: "at 12 high street".
    private static let plainStreets = Vocabulary(
        "street road avenue lane drive close crescent terrace gardens grove court st rd ave")
    private static let leadingStreets = Vocabulary(
        "rue via calle avenida rua ulica ul carrer chemin allée quai boulevard piazza corso")
    private static let particles = Vocabulary("de des du la le les del della dos da do l los las")
    private static let placeWords = Vocabulary("at to is address on from of in live number flat")
    private static let noStreetNames = Vocabulary("a the of on way minutes miles min mile people")
    private static let germanEndings: [StaticString] = [
        "straße", "strasse", "str", "weg", "platz", "allee", "gasse", "gatan", "vägen", "gade",
        "vej", "straat", "laan",
    ]
}
