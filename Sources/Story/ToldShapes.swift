/// How e-mail addresses, numbers, amounts and addresses look in running text.
enum ToldShapes {
    static func emails(in bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var floor = 0
        for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
            var start = at
            while start > floor, isLocal(bytes[start - 1]) { start -= 1 }
            while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
            var end = at + 1
            var lastDot: Int?
            while end < bytes.count,
                bytes[end].isAlphanumeric || bytes[end] == UInt8(ascii: "-")
                    || bytes[end] == UInt8(ascii: ".")
            {
                if bytes[end] == UInt8(ascii: ".") { lastDot = end }
                end += 1
            }
            while end > at + 1, !bytes[end - 1].isAlphanumeric { end -= 1 }
            floor = end
            guard start < at, let dot = lastDot, dot > at + 1 else { continue }
            let hasHost = bytes[at + 1..<end].contains(UInt8(ascii: "."))
            if hasHost, bytes[end - 1].isLetter { ranges.append(start..<end) }
        }
        return ranges
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || [0x2E, 0x5F, 0x25, 0x2B, 0x2D].contains(byte)
    }

    /// Nine to fifteen digits in groups that begin like a phone number, or seven and more after a
    /// word that says so.
    static func phones(in run: WordRun) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < run.count {
            guard run.digits(index) != nil || isLongDigits(run, index) else {
                index += 1
                continue
            }
            var end = index
            var digits = 0
            while end < run.count, isLongDigits(run, end),
                end == index || isPhoneGap(run, after: end - 1)
            {
                digits += run.words[end].end - run.words[end].start
                end += 1
            }
            let start = run.words[index].start
            let isPlus = start > 0 && run.bytes[start - 1] == UInt8(ascii: "+")
            let isParen = start > 0 && run.bytes[start - 1] == UInt8(ascii: "(")
            let isZero = run.bytes[start] == UInt8(ascii: "0")
            var isNamed = false
            for before in max(0, index - 4)..<index where run.isIn(phoneWords, before) {
                isNamed = true
            }
            let isLong = (9...15).contains(digits) && (isPlus || isZero || isParen)
            let isAmerican = digits == 10 && end - index == 3
            if isLong || isAmerican || isNamed && (7...15).contains(digits) {
                ranges.append((isPlus || isParen ? start - 1 : start)..<run.words[end - 1].end)
                index = end
            } else {
                index += 1
            }
        }
        return ranges
    }

    private static func isLongDigits(_ run: WordRun, _ index: Int) -> Bool {
        let word = run.words[index]
        return run.bytes[word.start..<word.end].allSatisfy(\.isDigit)
    }

    private static func isPhoneGap(_ run: WordRun, after index: Int) -> Bool {
        let gap = run.bytes[run.words[index].end..<run.words[index + 1].start]
        return gap.count <= 3
            && gap.allSatisfy { [0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29].contains($0) }
    }

    private static let phoneWords = Vocabulary(
        "phone call number mobile cell tel telephone ring reach text whatsapp landline")

    /// "booking 5VEPJ46Z", "order no. 48213", "#48213", "TR2512".
    static func reference(_ run: WordRun, at index: Int) -> Range<Int>? {
        let word = run.words[index]
        var range = word.start..<word.end
        // ORD-12345 is one token
        var last = index
        while last + 1 < run.count, last < index + 3,
            run.isJoined(last, by: "-") || run.isJoined(last, by: "/"),
            isCode(run, last + 1)
        {
            last += 1
            range = word.start..<run.words[last].end
        }
        guard isCode(run, index), range.count >= 4, range.count <= 30 else { return nil }
        if index > 0, run.isJoined(index - 1, by: "-") || run.isJoined(index - 1, by: "/") {
            return nil
        }
        let bytes = run.bytes[range]
        let digits = bytes.reduce(0) { $0 + ($1.isDigit ? 1 : 0) }
        guard digits > 0 else { return nil }
        if word.start > 0, run.bytes[word.start - 1] == UInt8(ascii: "#") {
            return word.start - 1..<range.upperBound
        }
        var isNamed = false
        for before in max(0, index - 4)..<index where run.isIn(referenceWords, before) {
            isNamed = true
        }
        if isNamed, digits >= 2 { return range }
        let letters = bytes.filter(\.isLetter)
        return letters.count >= 2 && digits >= 2 && range.count >= 6
            && letters.allSatisfy(\.isUpper)
            ? range : nil
    }

    private static func isCode(_ run: WordRun, _ index: Int) -> Bool {
        let word = run.words[index]
        return run.bytes[word.start..<word.end].allSatisfy(\.isAlphanumeric)
            && (run.bytes[word.start..<word.end].contains(where: \.isDigit)
                || run.bytes[word.start..<word.end].allSatisfy(\.isUpper))
    }

    private static let referenceWords = Vocabulary(
        """
        reference ref booking order ticket case confirmation invoice policy account customer member
        membership tracking pnr code id reservation itinerary claim contract serial
        """)

    /// "6 people", "4 nights", "two adults".
    static func count(_ run: WordRun, at index: Int) -> Range<Int>? {
        guard let value = run.number(index), value > 0, value < 1000,
            run.isIn(counted, index + 1), !run.words[index + 1].isAfterMark
        else { return nil }
        return run.range(index, index + 2)
    }

    private static let counted = Vocabulary(
        """
        people persons person guests guest adults adult children kids nights night tickets ticket
        rooms room passengers travellers bags items licences licenses users seats
        """)

    /// "£45.50", "45 euros", "USD 120".
    static func amount(_ run: WordRun, at index: Int) -> Range<Int>? {
        guard run.leadingDigits(index) != nil else { return nil }
        var end = index + 1
        while end < run.count, end < index + 4,
            run.isJoined(end - 1, by: ".") || run.isJoined(end - 1, by: ","),
            run.digits(end) != nil
        { end += 1 }
        let numbers = run.range(index, end)
        if let symbol = symbol(before: numbers.lowerBound, in: run.bytes) {
            return numbers.lowerBound - symbol..<numbers.upperBound
        }
        if let symbol = symbol(after: numbers.upperBound, in: run.bytes) {
            return numbers.lowerBound..<numbers.upperBound + symbol
        }
        guard run.digits(index) != nil else { return nil }
        if run.isIn(currencies, end), !run.words[end].isAfterMark {
            return run.range(index, end + 1)
        }
        if index > 0, run.isIn(currencyCodes, index - 1), !run.words[index].isAfterMark {
            return run.range(index - 1, end)
        }
        return nil
    }

    private static let symbols: [[UInt8]] = ["$", "£", "€", "¥"].map { Array($0.utf8) }

    private static func symbol(before position: Int, in bytes: [UInt8]) -> Int? {
        for blank in 0...1 {
            if blank == 1, position == 0 || bytes[position - 1] != .blank { continue }
            for symbol in symbols {
                let start = position - blank - symbol.count
                if start >= 0, Array(bytes[start..<start + symbol.count]) == symbol {
                    return symbol.count + blank
                }
            }
        }
        return nil
    }

    private static func symbol(after position: Int, in bytes: [UInt8]) -> Int? {
        for blank in 0...1 {
            let start = position + blank
            if blank == 1, position >= bytes.count || bytes[position] != .blank { continue }
            for symbol in symbols where start + symbol.count <= bytes.count {
                if Array(bytes[start..<start + symbol.count]) == symbol {
                    return symbol.count + blank
                }
            }
        }
        return nil
    }

    private static let currencies = Vocabulary(
        """
        gbp eur usd chf sek nok dkk pln czk aud cad pounds pound euros euro dollars dollar quid kr
        francs
        """)
    private static let currencyCodes = Vocabulary("gbp eur usd chf sek nok dkk pln czk aud cad")
}
