/// Numbers of cases, orders, accounts and things, and those of telephones: what they are is told by
/// the nearest word before.
extension ToldShapes {
    /// What the words before a number call it.
    private enum Name { case reference, phone, nothing }

    /// A reference right behind its noun: "order no. 48213", "PO 88-1204", "case 00418-B".
    static func namedReference(_ run: WordRun, at index: Int) -> Range<Int>? {
        guard index > 0, isMarked(run, index),
            !(run.isIn(codes, index) && run.digits(index + 1) != nil),
            let last = codeEnd(run, from: index, isNamed: true)
        else { return nil }
        let hash = isHash(run, index)
        // "ENG 30318" names itself with its first letters.
        guard let noun = nounBefore(run, index) else { return nil }
        let isStrong = noun < index - 1 || hash
        let shape = CodeShape(run, index, last)
        let isCode =
            shape.digits >= (isStrong ? 2 : 4)
            || shape.letters >= 1 && shape.count >= 4
                && (shape.digits >= 2 || shape.isUpper && shape.count >= 5)
        let isWordCode =
            shape.digits == 0 && isStrong && (5...8).contains(shape.letters)
            && last == index + 1 && shape.isUpper
        guard shape.count >= 3, isCode || isWordCode, !isOther(run, index, last) else { return nil }
        return
            (hash ? run.words[index].start - 1 : run.words[index].start)..<run.words[last - 1].end
    }

    /// A reference by its form alone: "TR2512", "BB-7719302", "#48213", "KX19 ZTR".
    static func reference(_ run: WordRun, at index: Int) -> Range<Int>? {
        if let end = plate(run, at: index) ?? flight(run, at: index) {
            return run.range(index, end)
        }
        guard isMarked(run, index), let last = codeEnd(run, from: index, isNamed: false),
            !isInside(run, index)
        else {
            return nil
        }
        let shape = CodeShape(run, index, last)
        if shape.count >= 4, shape.digits >= 2, isHash(run, index) {
            return run.words[index].start - 1..<run.words[last - 1].end
        }
        let range = run.range(index, last)
        guard !isOther(run, index, last) else { return nil }
        if shape.count >= 4, shape.digits >= 2, name(run, before: index) == .reference {
            return range
        }
        if shape.letters == 0 { return shape.digits >= 8 ? range : nil }
        let isLong = shape.letters >= 2 && shape.digits >= 2 && shape.count >= 6 && shape.isUpper
        let isJoined = last > index + 1 && shape.digits >= 4 && shape.isUpper
        return isLong || isJoined ? range : nil
    }

    /// Nine to fifteen digits in groups that begin like a phone number, or seven and more after a
    /// word that says so.
    static func phones(in run: WordRun) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < run.count {
            guard isDigits(run, index), !isInside(run, index) else {
                index += 1
                continue
            }
            var end = index
            var digits = 0
            while end < run.count, isDigits(run, end), end == index || isPhoneGap(run, end - 1) {
                digits += run.words[end].end - run.words[end].start
                end += 1
            }
            let start = run.words[index].start
            let mark = start > 0 ? run.bytes[start - 1] : 0
            let isMarked = mark == UInt8(ascii: "+") || mark == UInt8(ascii: "(")
            let isZero = run.bytes[start] == UInt8(ascii: "0")
            let name = name(run, before: index)
            let isLong = (9...15).contains(digits) && (isMarked || isZero)
            let isAmerican = digits == 10 && end - index == 3
            let isPhone =
                isLong && isMarked || name == .phone && (7...15).contains(digits)
                || (isLong || isAmerican) && name != .reference
            if isPhone {
                let isPlusInside = start > 1 && run.bytes[start - 2] == UInt8(ascii: "+")
                let first = isMarked ? isPlusInside ? start - 2 : start - 1 : start
                ranges.append(first..<run.words[end - 1].end)
            }
            index = isPhone ? end : index + 1
        }
        return ranges
    }

    /// Whether the nearest word that names a number names a telephone's or another.
    private static func name(_ run: WordRun, before index: Int) -> Name {
        var isNumber = false
        for place in (max(0, index - 6)..<index).reversed() {
            if run.isIn(phoneWords, place) { return .phone }
            if isNoun(run, place) { return .reference }
            if run.leadingDigits(place) != nil { break }
            if run.isIn(numberWords, place) { isNumber = true }
            if run.isIn(ownerWords, place), isNumber { return .phone }
        }
        return .nothing
    }

    /// The place of a noun before a code, with "number", "is", "no." or a colon between.
    static func nounBefore(_ run: WordRun, _ index: Int) -> Int? {
        var place = index - 1
        while place >= max(0, index - 4) {
            if isNoun(run, place) { return place }
            guard run.isIn(linkWords, place) || run.isIn(numberWords, place) else { return nil }
            place -= 1
        }
        return nil
    }

    static func isNoun(_ run: WordRun, _ index: Int) -> Bool {
        guard index >= 0 else { return false }
        if run.isIn(nouns, index) { return true }
        // "Booking: PO 88-1204" and "ref's 12".
        return run.isIn(shortNouns, index) && run.bytes[run.words[index].start].isUpper
    }

    // MARK: codes

    private struct CodeShape {
        var digits = 0
        var letters = 0
        var count = 0
        var isUpper = true

        init(_ run: borrowing WordRun, _ first: Int, _ end: Int) {
            for word in run.words[first..<end] {
                for byte in run.bytes[word.start..<word.end] {
                    count += 1
                    if byte.isDigit { digits += 1 }
                    if byte.isLetter {
                        letters += 1
                        isUpper = isUpper && byte.isUpper
                    }
                }
            }
        }
    }

    /// Where a code ends that begins at a word: parts joined by dashes, slashes and dots, and groups
    /// behind blanks.
    private static func codeEnd(_ run: WordRun, from index: Int, isNamed: Bool) -> Int? {
        guard isPart(run, index, isNamed) else { return nil }
        var end = index + 1
        var hasDigits = run.bytes[run.range(index, end)].contains(where: \.isDigit)
        while end < run.count, end < index + 8 {
            let isJoined = ["-", "/", ".", "_"].contains { run.isJoined(end - 1, by: $0) }
            let isMade =
                isPart(run, end, true)
                || isJoined && isNamed && run.words[end].end - run.words[end].start <= 8
                    && run.isJoined(end - 1, by: "-") && hasDigitSoon(run, end)
            guard isMade, isJoined || isGroup(run, end, isNamed, hasDigits) else { break }
            hasDigits = hasDigits || run.bytes[run.range(end, end + 1)].contains(where: \.isDigit)
            end += 1
        }
        return hasDigits || isNamed ? end : nil
    }

    /// Whether a code may begin with a word at all; nearly no word does.
    private static func isMarked(_ run: WordRun, _ index: Int) -> Bool {
        let word = run.words[index]
        return word.hasDigit || run.bytes[word.start].isUpper || run.isJoined(index, by: "-")
            || run.isJoined(index, by: "_")
    }

    /// A part of a code holds a digit or is in capitals; named, a lower-case part may precede.
    private static func isPart(_ run: WordRun, _ index: Int, _ isNamed: Bool) -> Bool {
        let word = run.words[index]
        let bytes = run.bytes[word.start..<word.end]
        guard bytes.allSatisfy(\.isAlphanumeric) else { return false }
        if bytes.contains(where: \.isDigit) { return !isOrdinal(run, index) }
        if bytes.allSatisfy(\.isUpper) { return bytes.count <= (isNamed ? 8 : 5) }
        return isNamed && (run.isJoined(index, by: "-") || run.isJoined(index, by: "_"))
            && hasDigitSoon(run, index)
    }

    private static func isOrdinal(_ run: WordRun, _ index: Int) -> Bool {
        guard let (_, rest) = run.leadingDigits(index) else { return false }
        return ["st", "nd", "rd", "th"].contains { run.rest(rest, is: $0) }
    }

    private static func hasDigitSoon(_ run: WordRun, _ index: Int) -> Bool {
        var place = index
        while place < min(index + 4, run.count) {
            if run.leadingDigits(place) != nil { return true }
            guard run.isJoined(place, by: "-") || run.isJoined(place, by: "_") else { return false }
            place += 1
        }
        return false
    }

    /// A group behind a blank: "GB 2841 93", "1Z 884 X2A", "KX19 ZTR"; but not "48213 2 weeks".
    private static func isGroup(
        _ run: WordRun, _ index: Int, _ isNamed: Bool, _ hasDigits: Bool
    ) -> Bool {
        guard run.isJoined(index - 1, by: " "), !isOrdinal(run, index) else { return false }
        let word = run.words[index]
        let bytes = run.bytes[word.start..<word.end]
        let before = run.words[index - 1]
        guard bytes.contains(where: \.isDigit) else {
            return isNamed && hasDigits && bytes.count <= 3 && bytes.allSatisfy(\.isUpper)
                && !run.isIn(noGroups, index)
        }
        // Without a noun only letters call for more: "RA 8810273".
        if !isNamed, hasDigits { return bytes.count > 2 && bytes.allSatisfy(\.isDigit) }
        if !isNamed, before.end - before.start > 4 || bytes.count < 4 { return false }
        let next = index + 1
        if next < run.count, !run.words[next].isAfterMark || run.isJoined(index, by: ":"),
            run.isIn(noCode, next) || isMeasure(run, next)
        {
            return false
        }
        return !run.isIn(noGroups, index - 1)
    }

    private static func isInside(_ run: WordRun, _ index: Int) -> Bool {
        ["-", "/", "."].contains { run.isJoined(index - 1, by: $0) }
    }

    /// Years, sizes, counts, prices and percentages behind a noun are none of its.
    private static func isOther(_ run: WordRun, _ index: Int, _ end: Int) -> Bool {
        let last = run.words[end - 1].end
        if last < run.bytes.count, run.bytes[last] == UInt8(ascii: "%") { return true }
        let start = run.words[index].start
        if start > 0, [0x24, 0xA3, 0xAC].contains(run.bytes[start - 1]) { return true }
        if end < run.count, !run.words[end].isAfterMark, end == index + 1,
            run.isIn(noCode, end) || isMeasure(run, end)
        {
            return true
        }
        guard end == index + 1, let value = run.digits(index) else { return false }
        return run.words[index].end - run.words[index].start == 4 && (1900...2039).contains(value)
            && !isHash(run, index) && nounBefore(run, index).map { $0 == index - 1 } ?? true
    }

    private static func isHash(_ run: WordRun, _ index: Int) -> Bool {
        let start = run.words[index].start
        return start > 0 && run.bytes[start - 1] == UInt8(ascii: "#")
    }

    /// A British registration: "KX19 ZTR".
    private static func plate(_ run: WordRun, at index: Int) -> Int? {
        let word = run.words[index]
        guard word.hasDigit else { return nil }
        let bytes = Array(run.bytes[word.start..<word.end])
        guard bytes.count == 4 || bytes.count == 7, bytes[0].isUpper, bytes[1].isUpper,
            bytes[2].isDigit, bytes[3].isDigit,
            [0x30, 0x31, 0x32, 0x35, 0x36, 0x37].contains(bytes[2])
        else { return nil }
        if bytes.count == 7 { return bytes[4...].allSatisfy(\.isUpper) ? index + 1 : nil }
        guard run.isJoined(index, by: " ") else { return nil }
        let next = run.words[index + 1]
        return next.end - next.start == 3 && run.bytes[next.start..<next.end].allSatisfy(\.isUpper)
            && !run.isIn(noGroups, index + 1) ? index + 2 : nil
    }

    /// "BA 117" and "EI154", of airlines; of any two letters after "flight".
    private static func flight(_ run: WordRun, at index: Int) -> Int? {
        guard run.mayBeginCode(index) else { return nil }
        let word = run.words[index]
        let bytes = Array(run.bytes[word.start..<word.end])
        let isTold = (max(0, index - 3)..<index).contains { run.isIn(flights, $0) }
        if run.isIn(airlineNames, index), run.digits(index + 1) != nil,
            !run.words[index + 1].isAfterMark,
            (3...4).contains(run.words[index + 1].end - run.words[index + 1].start)
        {
            return index + 2
        }
        if bytes.count == 2, bytes.allSatisfy({ $0.isUpper || $0.isDigit }),
            bytes[0].isLetter
                || bytes[1].isLetter, run.isJoined(index, by: " ") || run.isJoined(index, by: "-"),
            run.digits(index + 1) != nil
        {
            let next = run.words[index + 1]
            let isNumber = (2...4).contains(next.end - next.start)
            return isNumber && (isTold || run.isIn(airlines, index)) ? index + 2 : nil
        }
        guard (4...6).contains(bytes.count), bytes[0].isLetter || bytes[1].isLetter,
            bytes[2...].allSatisfy(\.isDigit), bytes[0].isUpper || bytes[1].isUpper || isTold
        else { return nil }
        let isAirline = airlines.contains(Word.key(of: run.bytes, word.start..<word.start + 2))
        return isAirline && bytes[0..<2].allSatisfy({ $0.isUpper || $0.isDigit }) || isTold
            ? index + 1 : nil
    }

    private static func isDigits(_ run: WordRun, _ index: Int) -> Bool {
        let word = run.words[index]
        return run.bytes[word.start..<word.end].allSatisfy(\.isDigit)
    }

    private static func isPhoneGap(_ run: WordRun, _ index: Int) -> Bool {
        let gap = gap(run, index)
        return gap.count <= 3
            && gap.allSatisfy { [0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29].contains($0) }
    }
}
