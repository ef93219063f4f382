/// The thing a case is about, by name or model.
extension ToldShapes {
    /// "Galaxy A54", "Bosch Serie 6", "the blue 3-seater sofa", "a kettle" behind "I bought".
    static func product(_ run: WordRun, at index: Int) -> Range<Int>? {
        if let end = branded(run, at: index) ?? model(run, at: index) ?? named(run, at: index)
            ?? colored(run, at: index) ?? version(run, at: index)
        {
            return run.range(index, end)
        }
        return bought(run, at: index)
    }

    /// A maker, and what follows of the name: "Bosch Serie 6 dishwasher", "jbl flip 6".
    private static func branded(_ run: WordRun, at index: Int) -> Int? {
        let isSure = run.isIn(brands, index)
        guard isSure || run.isIn(wordBrands, index) && isCapital(run, index) else { return nil }
        let end = nameEnd(run, from: index + 1)
        let noun = nounEnd(run, from: end)
        if let noun { return noun }
        // "Sky keeps failing" names nothing; "a grey Samsonite" and "my Dyson" do.
        if end > index + 1 {
            let isModel = (index + 1..<end).contains {
                run.leadingDigits($0) != nil || isMixed(run, $0) || run.isIn(series, $0)
            }
            return isModel || isSure || run.isIn(articles, index - 1) ? end : nil
        }
        let isThing = run.isIn(articles, index - 1) || run.isIn(colors, index - 1)
        return isSure && isThing && !isFollowed(run, end) ? end : nil
    }

    /// A name with a capital and its number: "Galaxy A54", "Model X200", "iPhone 13 mini".
    private static func model(_ run: WordRun, at index: Int) -> Int? {
        let word = run.words[index]
        let bytes = run.bytes[word.start..<word.end]
        let hasInnerCapital = bytes.dropFirst().contains(where: \.isUpper)
        guard hasInnerCapital || isCapital(run, index), bytes.count >= 3,
            bytes.allSatisfy({ $0.isLetter || $0 >= 0x80 }), !run.isIn(noNames, index),
            !run.isIn(nouns, index), !isShouted(bytes)
        else { return nil }
        var next = index + 1
        // Words between in capitals: "Moab Trail 3".
        while next < run.count, next < index + 3, isNamePart(run, next),
            run.leadingDigits(next) == nil, !isMixed(run, next)
        { next += 1 }
        guard next < run.count, !run.words[next].isAfterMark else { return nil }
        let isMixed = isMixed(run, next)
        guard isMixed || isModelNumber(run, next) else { return nil }
        // "Paid 45" opens a sentence; "Model X200" is a name there too.
        if !hasInnerCapital, isOpening(run, index), !isMixed, !isWhole(run, index, next) {
            return nil
        }
        if isMixed, next == index + 1, bytes.count < 4, !hasInnerCapital { return nil }
        return nounEnd(run, from: nameEnd(run, from: next + 1)) ?? nameEnd(run, from: next + 1)
    }

    /// "Ender 3 V2." is all its sentence says.
    private static func isWhole(_ run: WordRun, _ index: Int, _ number: Int) -> Bool {
        let end = nameEnd(run, from: number + 1)
        return (end >= run.count || isOpening(run, end))
            && !stands("ed", at: run.words[index].end - 2, in: run.bytes)
    }

    /// A name and what it is: "Fjord 3-seater sofa", "AirFlex Pro yoga mat", "Gold membership".
    private static func named(_ run: WordRun, at index: Int) -> Int? {
        guard isCapital(run, index), !run.isIn(noNames, index), !run.isIn(nouns, index),
            !run.isIn(openers, index), run.words[index].end - run.words[index].start > 2,
            !run.bytes[run.range(index, index + 1)].contains(UInt8(ascii: "'"))
        else { return nil }
        let name = nameEnd(run, from: index + 1)
        guard let end = nounEnd(run, from: name), end <= name + 2 else { return nil }
        if !isOpening(run, index) { return end }
        // A sentence may begin so, and be no name: then only the whole clause is one.
        let isClause = end >= run.count || run.words[end].isAfterMark || run.key(end) == inWord
        return isClause && (end > index + 2 || name > index + 1) ? end : nil
    }

    /// "blue 3-seater sofa", "black leather boots".
    private static func colored(_ run: WordRun, at index: Int) -> Int? {
        guard run.isIn(colors, index), let end = nounEnd(run, from: index + 1),
            !isCapital(run, end - 1)
        else { return nil }
        return end
    }

    /// "we are on version 8.2.1", not the one they came from.
    private static func version(_ run: WordRun, at index: Int) -> Int? {
        guard run.isIn(versions, index), run.leadingDigits(index + 1) != nil,
            !run.words[index + 1].isAfterMark, run.isIn(running, index - 1)
        else { return nil }
        var end = index + 2
        while run.isJoined(end - 1, by: "."), run.digits(end) != nil { end += 1 }
        return end
    }

    /// What they bought, use or sent back: "the jacket".
    private static func bought(_ run: WordRun, at index: Int) -> Range<Int>? {
        guard let count = owning.match(run.words, at: index) else { return nil }
        let start = index + count
        guard run.isIn(articles, start), !run.words[start].isAfterMark else { return nil }
        var end = start + 1
        while end < run.count, end < start + 5, !run.words[end].isAfterMark,
            !run.isIn(thingEnds, end)
        {
            if run.isIn(services, end) { return nil }
            end += 1
        }
        return end > start + 1 ? run.range(start, end) : nil
    }

    // MARK: parts of names

    /// Where a name ends: capitals, models and the like, at most five.
    private static func nameEnd(_ run: WordRun, from start: Int) -> Int {
        var end = start
        while end < run.count, end < start + 5, isNamePart(run, end) { end += 1 }
        return end
    }

    private static func isNamePart(_ run: WordRun, _ index: Int) -> Bool {
        if run.words[index].isAfterMark, !run.isJoined(index - 1, by: "-") { return false }
        if run.isIn(series, index) || isMixed(run, index) { return true }
        if isModelNumber(run, index) { return true }
        return isCapital(run, index) && !run.isIn(noNames, index) && !run.isIn(openers, index)
            && !run.isIn(nouns, index)
    }

    /// The end of the noun that says what it is, at most three words on.
    private static func nounEnd(_ run: WordRun, from start: Int) -> Int? {
        var index = start
        var best: Int?
        while index < run.count, index < start + 3 {
            if run.words[index].isAfterMark, !run.isJoined(index - 1, by: "-") { break }
            if run.isIn(productNouns, index) {
                // "Rosa's bed and breakfast"
                if run.key(index + 1) == and, run.isIn(breakfast, index + 2) { return nil }
                best = index + 1
            } else if best != nil || run.isIn(thingEnds, index) || run.isIn(services, index)
                || run.isIn(articles, index) || isCapital(run, index)
            {
                break
            }
            index += 1
        }
        return best
    }

    /// "14", "8.2", "30i", but no year, no hour and no unit.
    private static func isModelNumber(_ run: WordRun, _ index: Int) -> Bool {
        guard let (value, rest) = run.leadingDigits(index), value < 10_000, rest.count <= 2 else {
            return false
        }
        if rest.isEmpty, isMeasure(run, index + 1) || run.isIn(noCode, index + 1) { return false }
        if !rest.isEmpty,
            ["am", "pm", "st", "nd", "rd", "th", "h", "p"].contains(where: {
                run.rest(rest, is: $0)
            })
        {
            return false
        }
        let end = run.words[index].end
        return end >= run.bytes.count || ![0x3A, 0x25, 0x2F].contains(run.bytes[end])
    }

    /// Letters with digits: "A54", "M428fdw", "WH1000XM4".
    private static func isMixed(_ run: WordRun, _ index: Int) -> Bool {
        let bytes = run.bytes[run.words[index].start..<run.words[index].end]
        return (2...12).contains(bytes.count) && bytes.first!.isLetter
            && bytes.contains(where: \.isUpper)
            && bytes.contains(where: \.isDigit) && bytes.allSatisfy(\.isAlphanumeric)
    }

    private static func isCapital(_ run: WordRun, _ index: Int) -> Bool {
        run.words.indices.contains(index) && run.bytes[run.words[index].start].isUpper
    }

    private static func isShouted(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count > 1 && bytes.allSatisfy(\.isUpper)
    }

    /// Whether a sentence begins here.
    private static func isOpening(_ run: WordRun, _ index: Int) -> Bool {
        guard index > 0 else { return true }
        let gap = gap(run, index - 1)
        return gap.contains { [0x2E, 0x21, 0x3F, 0x0A, 0x3A].contains($0) }
    }

    /// A name goes on in small letters: "my Samsung account".
    private static func isFollowed(_ run: WordRun, _ index: Int) -> Bool {
        index < run.count && !run.words[index].isAfterMark
            && (run.isIn(nouns, index) || run.isIn(firmWords, index))
    }
}
