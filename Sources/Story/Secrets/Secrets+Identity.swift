/// Numbers by which a state knows a person: masked like passwords, for nobody need read them again.
extension Secrets {
    /// After its name ("my PAN is ...", "SSN: ..."), and some that no other number looks like.
    static func identities(in bytes: [UInt8]) -> [Find] {
        let run = WordRun(bytes)
        var finds: [Find] = []
        for index in run.words.indices {
            if let end = unmistakable(run, at: index) {
                finds.append(find(run, index, end))
            } else if let count = identityNames.match(run.words, at: index) {
                if let value = numberBehind(run, index + count) { finds.append(value) }
            } else if let value = bankAccount(run, at: index) ?? cardBehindName(run, at: index) {
                finds.append(value)
            }
        }
        return finds
    }

    private static func find(_ run: WordRun, _ first: Int, _ end: Int) -> Find {
        let range = run.range(first, end)
        return Find(kind: .word, start: range.lowerBound, end: range.upperBound)
    }

    /// The groups of digits and capitals that follow a name within a few small words.
    private static func numberBehind(_ run: WordRun, _ start: Int) -> Find? {
        var index = start
        while index < min(start + 6, run.count), !isGroup(run, index) {
            guard run.isIn(links, index) else { return nil }
            index += 1
        }
        guard index < min(start + 6, run.count) else { return nil }
        let end = groupsEnd(run, from: index)
        let digits = run.bytes[run.range(index, end)].reduce(0) { $0 + ($1.isDigit ? 1 : 0) }
        return digits >= 4 ? find(run, index, end) : nil
    }

    private static func groupsEnd(_ run: WordRun, from index: Int) -> Int {
        var end = index + 1
        while end < run.count, end < index + 8, isGroup(run, end),
            run.words[end].start - run.words[end - 1].end == 1, !isComma(run, end)
        { end += 1 }
        return end
    }

    private static func isComma(_ run: WordRun, _ index: Int) -> Bool {
        [UInt8(ascii: ","), UInt8(ascii: ";"), .newline].contains(
            run.bytes[run.words[index].start - 1])
    }

    /// A word of digits, of capitals and digits, or of at most two capitals.
    private static func isGroup(_ run: WordRun, _ index: Int) -> Bool {
        let bytes = run.bytes[run.range(index, index + 1)]
        if bytes.contains(where: \.isDigit) { return bytes.allSatisfy(\.isAlphanumeric) }
        // The bank of an IBAN has four letters.
        return (bytes.count <= 2 || bytes.count == 4) && bytes.allSatisfy(\.isUpper)
    }

    /// `412-68-9035`, `AB 12 34 56 C`, `BQZPK4471L`.
    private static func unmistakable(_ run: WordRun, at index: Int) -> Int? {
        if run.isJoined(index, by: "-"), run.isJoined(index + 1, by: "-"),
            !run.isJoined(index - 1, by: "-"), !run.isJoined(index + 2, by: "-"),
            isShape(run, index, "999"), isShape(run, index + 1, "99"),
            isShape(run, index + 2, "9999")
        {
            return index + 3
        }
        if isShape(run, index, "AAAAA9999A") || isShape(run, index, "AA999999A") {
            return index + 1
        }
        let isBritish =
            isShape(run, index, "AA") && isShape(run, index + 1, "99")
            && isShape(run, index + 2, "99") && isShape(run, index + 3, "99")
            && isShape(run, index + 4, "A")
        return isBritish ? index + 5 : nil
    }

    private static func isShape(_ run: WordRun, _ index: Int, _ shape: StaticString) -> Bool {
        guard run.words.indices.contains(index) else { return false }
        let word = run.words[index]
        guard word.end - word.start == shape.utf8CodeUnitCount else { return false }
        return shape.withUTF8Buffer { letters in
            letters.indices.allSatisfy {
                let byte = run.bytes[word.start + $0]
                return letters[$0] == UInt8(ascii: "9") ? byte.isDigit : byte.isUpper
            }
        }
    }

    /// The account behind or before a sort code: with both anybody can draw money.
    private static func bankAccount(_ run: WordRun, at index: Int) -> Find? {
        guard run.isIn(accounts, index),
            (max(0, index - 10)..<min(run.count, index + 12)).contains(where: {
                $0 < run.count && sortCodes.match(run.words, at: $0) != nil
            })
        else { return nil }
        return numberBehind(run, index + 1)
    }

    /// A card's number with a slip in it fails its check, and is read by everybody all the same.
    private static func cardBehindName(_ run: WordRun, at index: Int) -> Find? {
        guard run.isIn(cards, index), !run.isIn(otherCards, index - 1),
            !(max(0, index - 4)..<index).contains(where: { run.isIn(otherCards, $0) })
        else { return nil }
        var place = index + 1
        while place < min(index + 7, run.count), run.leadingDigits(place) == nil { place += 1 }
        guard place < min(index + 7, run.count) else { return nil }
        let end = groupsEnd(run, from: place)
        let range = run.range(place, end)
        let digits = run.bytes[range].reduce(0) { $0 + ($1.isDigit ? 1 : 0) }
        guard (13...19).contains(digits) else { return nil }
        return Find(kind: .card, start: range.lowerBound, end: range.upperBound)
    }

    private static let identityNames = Phrases(
        """
        ssn
        ssn's
        social security
        social insurance
        sin
        sin number|no
        iban
        national insurance
        ni|nino number|no|is
        nino
        national|citizen id|identity|identification
        pan
        pan card|number|no
        aadhaar
        aadhar
        adhar
        passport number|no|is|num
        passport no's
        passport
        driving|driver's|drivers licence|license number|no
        nhs number|no
        pps
        ppsn
        pps number|no
        cpf
        dni
        nie
        nif
        nino
        curp
        pesel
        bsn
        nric
        cnic
        tfn
        tax file
        tax id
        steuer-id
        steuernummer
        personnummer
        codice fiscale
        identity card|number
        medicare number|no
        emirates id
        """)
    /// Between a name and its number.
    private static let links = Vocabulary(
        "number no nr is was card id of s it's its the my as per file code and num ending es est ist e é"
    )
    private static let accounts = Vocabulary("account acc acct")
    private static let sortCodes = Phrases(
        """
        sort code
        sortcode
        sc
        routing number|no
        bsb
        ifsc
        """)
    private static let cards = Vocabulary(
        "card card's card: visa mastercard amex maestro debit credit")
    private static let otherCards = Vocabulary(
        "gift loyalty sim iccid imei membership library points travel bus club reward")
}
