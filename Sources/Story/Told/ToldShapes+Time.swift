extension ToldShapes {
    /// A calendar date, a weekday, a holiday, "the 19th", "yesterday".
    static func day(_ run: WordRun, at index: Int) -> Range<Int>? {
        guard let day = anyDay(run, at: index), !isDenied(run, index),
            !run.isIn(versions, index - 1)
        else { return nil }
        return day
    }

    /// "not on Tuesday", "you said Tuesday".
    private static func isDenied(_ run: WordRun, _ index: Int) -> Bool {
        run.isIn(denials, index - 1) || run.isIn(denials, index - 2)
    }

    private static func anyDay(_ run: WordRun, at index: Int) -> Range<Int>? {
        if let end = numericDate(run, at: index) { return run.range(index, end) }
        if let end = holiday(run, at: index) { return run.range(index, end) }
        if run.isIn(relatives, index) {
            let isGreeting = (max(0, index - 6)..<index).contains { run.isIn(greetings, $0) }
            return isGreeting ? nil : run.range(index, index + 1)
        }
        if run.isIn(shortDays, index), run.bytes[run.words[index].start].isUpper,
            run.leadingDigits(index + 1) != nil || run.isIn(dayPrepositions, index - 1)
        {
            let hasNumber = run.leadingDigits(index + 1).map { $0.value <= 31 } ?? false
            return run.range(index, hasNumber ? index + 2 : index + 1)
        }
        if let end = ordinal(run, at: index) { return run.range(index, end) }
        guard let phrase = DayPhrase(run, at: index), phrase.next <= run.count else { return nil }
        switch phrase.day {
        case .weekday:
            let word = run.words[index]
            let isName = word.end - word.start > 4 || run.bytes[word.start].isUpper
            return isName ? run.range(index, phrase.next) : nil
        case .date: return isDate(run, index) ? run.range(index, phrase.next) : nil
        case .unclear: return isSlashed(run, index) ? run.range(index, phrase.next) : nil
        default: return nil
        }
    }

    /// "24/7" is no date, and "may 5" only in capitals.
    private static func isDate(_ run: WordRun, _ index: Int) -> Bool {
        let isNamed = run.isIn(dayPrepositions, index - 1)
        // "iOS 17.4." ends a sentence.
        if run.isJoined(index, by: "."), run.digits(index) != nil, run.digits(index + 1) != nil {
            return isNamed || run.isJoined(index + 1, by: ".")
                || run.isJoined(index + 1, by: " ")
        }
        // "10/10" is praise.
        if run.isJoined(index, by: "/"), run.digits(index) == run.digits(index + 1),
            !run.isJoined(index + 1, by: "/")
        {
            return isNamed
        }
        guard let (value, _) = run.leadingDigits(index) else {
            let word = run.words[index]
            return word.end - word.start > 4 || run.bytes[word.start].isUpper
        }
        return !(value == 24 && run.isJoined(index, by: "/") && run.digits(index + 1) == 7)
    }

    /// "1/12" on some day, not "1/2 price".
    private static func isSlashed(_ run: WordRun, _ index: Int) -> Bool {
        run.digits(index) != nil
            && (run.isJoined(index + 1, by: "/") || run.isIn(dayPrepositions, index - 1))
    }

    /// `07-02-2026`, `7.7.1990`, `14/09/41`, `2026/03/12`, of any year.
    private static func numericDate(_ run: WordRun, at index: Int) -> Int? {
        guard let first = run.digits(index), let second = run.digits(index + 1),
            let third = run.digits(index + 2)
        else { return nil }
        let marks: [Unicode.Scalar] = ["-", ".", "/"]
        let isOne = marks.contains {
            run.isJoined(index, by: $0) && run.isJoined(index + 1, by: $0)
        }
        guard isOne, !run.isJoined(index - 1, by: "."), !run.isJoined(index - 1, by: "-"),
            !run.isJoined(index + 2, by: "-"),
            !run.isJoined(index + 2, by: ".")
                || run.digits(index + 3) == nil
        else { return nil }
        func width(_ place: Int) -> Int { run.words[place].end - run.words[place].start }
        if width(index) == 4 {
            let isYear = (1900...2100).contains(first)
            return isYear && (1...12).contains(second) && (1...31).contains(third)
                && width(index + 1) <= 2 ? index + 3 : nil
        }
        guard width(index) <= 2, width(index + 1) <= 2, (1...31).contains(first),
            (1...31).contains(second), first <= 12 || second <= 12
        else { return nil }
        let isYear = width(index + 2) == 4 ? (1900...2100).contains(third) : width(index + 2) == 2
        // "8.2.14" is a version.
        return isYear && (width(index + 2) == 4 || !run.isJoined(index, by: ".")) ? index + 3 : nil
    }

    /// "the 19th", "due 18th": not the 3rd time, the 1st floor.
    private static func ordinal(_ run: WordRun, at index: Int) -> Int? {
        let number = run.key(index) == the ? index + 1 : index
        guard let (value, rest) = run.leadingDigits(number), (1...31).contains(value),
            ["st", "nd", "rd", "th"].contains(where: { run.rest(rest, is: $0) }),
            number > index || run.isIn(dayPrepositions, index - 1)
        else { return nil }
        let next = number + 1
        let isAlone = next >= run.count || run.words[next].isAfterMark || run.isIn(afterDay, next)
        return isAlone ? next : nil
    }

    private static func holiday(_ run: WordRun, at index: Int) -> Int? {
        guard index < run.count, let count = holidays.match(run.words, at: index) else {
            return nil
        }
        let isDay = count > 1 || run.isIn(dayPrepositions, index - 1)
        return isDay && !run.isIn(ofHolidays, index + count) ? index + count : nil
    }

    /// A time of day.
    static func clock(_ run: WordRun, at index: Int) -> Range<Int>? {
        let isAfterPreposition = run.isIn(prepositions, index - 1)
        var end: Int?
        if let time = ClockPhrase(run, at: index, allowsBare: false), time.next <= run.count,
            !time.isBare || isAfterPreposition
        {
            end = time.next
        } else if let next = loose(run, at: index, isAfterPreposition) {
            end = next
        }
        guard let end, !isDenied(run, index) else { return nil }
        // "by 17:45" and "after 17:45" are different facts.
        // and "nine" alone says nothing.
        let isShort = end == index + 1 && run.leadingDigits(index)?.rest.isEmpty ?? true
        let isLimit =
            (run.isIn(limits, index - 1) || isShort && run.isIn(barePrepositions, index - 1))
            && !run.words[index].isAfterMark
        return run.range(isLimit ? index - 1 : index, end)
    }

    /// "at 8.20", "after 3", "six this morning", "2.40 in the morning", "9ish".
    private static func loose(_ run: WordRun, at index: Int, _ isNamed: Bool) -> Int? {
        if run.isIn(fractions, index), run.isIn(pastOrTo, index + 1),
            let hour = run.number(index + 2),
            (1...12).contains(hour), run.digits(index) == nil || isNamed
        {
            return index + 3
        }
        guard let hour = run.number(index) ?? run.leadingDigits(index)?.value, hour < 24 else {
            return nil
        }
        if let (_, rest) = run.leadingDigits(index), run.rest(rest, is: "ish") { return index + 1 }
        var next = index + 1
        var isParted = false
        if run.digits(index) != nil, run.isJoined(index, by: "."),
            let minute = run.digits(index + 1),
            minute < 60, run.words[index + 1].end - run.words[index + 1].start == 2,
            !run.isJoined(index + 1, by: ".")
        {
            next = index + 2
            isParted = true
        }
        if let count = dayParts.match(from: next, in: run) { return next + count }
        guard run.digits(index) != nil || !isParted, run.leadingDigits(index)?.rest.isEmpty ?? true
        else { return nil }
        if isParted {
            let isClock =
                next >= run.count || run.words[next].isAfterMark || run.isIn(afterClock, next)
            return isClock && (isNamed || run.key(index - 1) == the) && !isMeasure(run, next)
                ? next : nil
        }
        if isBetween(run, index) { return next }
        guard run.isIn(barePrepositions, index - 1), hour >= 1, hour <= 12,
            !run.isJoined(index, by: "-"), !run.isJoined(index, by: "/"),
            !run.isJoined(index, by: ",")
        else { return nil }
        if run.isIn(hourFollowers, next), !run.words[next].isAfterMark { return next }
        return ClockPhrase(run, at: index, allowsBare: true)?.next
    }

    /// "between 8 and 1", nothing counted behind it.
    private static func isBetween(_ run: WordRun, _ index: Int) -> Bool {
        func isHour(_ place: Int) -> Bool {
            run.digits(place).map { (1...12).contains($0) } ?? false
        }
        let last = run.key(index - 1) == between ? index + 2 : index
        return run.key(last - 3) == between && run.key(last - 1) == and && isHour(last - 2)
            && isHour(last) && ClockPhrase(run, at: last, allowsBare: true) != nil
    }

    private static let between = Word.key("between")
    private static let denials = Vocabulary(
        "not isn't said")
    private static let limits = Vocabulary("by before after until till from around about")
    private static let prepositions = Vocabulary(
        """
        at by around before after until till about from since between to @ arriving leaving it's
        its
        """)
    /// Before a number alone, which says an hour: "after 3".
    private static let barePrepositions = Vocabulary("at by until till before after since around")
    private static let fractions = Vocabulary("quarter half ten twenty five 10 20 5 25")
    private static let pastOrTo = Vocabulary("past to")
    private static let hourFollowers = Vocabulary("i im i'm we he she they as because cos if pls")
    private static let afterClock = Vocabulary(
        """
        on this at and or so to with today tomorrow for in from is was train flight bus ferry the
        tonight but monday tuesday wednesday thursday friday saturday sunday please i until till
        now
        """)
    private static let dayParts = Phrases(
        """
        in the morning|afternoon|evening
        this morning|afternoon|evening
        at night
        tomorrow|yesterday morning|afternoon|evening
        """)
    static let relatives = Vocabulary(
        "yesterday today tomorrow tmrw tmr tomoz 2moro tomorow")
    /// "How are you today", "see you tomorrow".
    private static let greetings = Vocabulary(
        """
        are see cu great nice lovely good help helped speak assist all everything need needed thank
        thanks that's does about
        """)
    private static let shortDays = Vocabulary("sat sun")
    private static let dayPrepositions = Vocabulary(
        """
        on by since from until till before after due dated for of this last next between to around
        for over at born
        """)
    private static let afterDay = Vocabulary(
        """
        at and to but in for from is was so when until till or please not i we it then by with which
        this because still as if though around about of after before he she they you your my our
        that has had have no only on instead just between
        """)
    private static let holidays = Phrases(
        """
        christmas
        christmas|boxing|new|thanksgiving day|eve
        new year's|years day|eve
        new year
        xmas
        xmas day|eve
        easter
        easter sunday|monday
        good|black|cyber friday|monday
        thanksgiving
        halloween
        diwali
        valentine's|mother's|father's|patrick's day
        bank holiday
        bank holiday monday
        ramadan
        eid
        """)
    private static let ofHolidays = Vocabulary(
        "present presents party card gift gifts sale sales order shopping deal deals")
    private static let the = Word.key("the")
}
