import Domain

extension DayPhrase {
    /// A date of the calendar, with a month.
    static func date(_ run: WordRun, at index: Int) -> Found? {
        // November 21(st)(, 2026)
        if let month = months[run.key(index)],
            let day = ordinal(run, at: index + 1) ?? run.digits(index + 1),
            (1...31).contains(day)
        {
            if let year = year(run, index + 2) {
                return (.date(year: year, month: month, day: day), nil, index + 3)
            }
            return (.date(year: nil, month: month, day: day), nil, index + 2)
        }
        guard let first = run.digits(index) ?? ordinal(run, at: index) else { return nil }
        let width = run.words[index].end - run.words[index].start
        // 21 November, 21st of November (2026)
        let monthAt = run.key(index + 1) == of ? index + 2 : index + 1
        if let month = months[run.key(monthAt)], (1...31).contains(first) {
            if let year = year(run, monthAt + 1) {
                return (.date(year: year, month: month, day: first), nil, monthAt + 2)
            }
            return (.date(year: nil, month: month, day: first), nil, monthAt + 1)
        }
        // 2026-11-21
        if width == 4, run.isJoined(index, by: "-"), run.isJoined(index + 1, by: "-"),
            let month = run.digits(index + 1), let (day, rest) = run.leadingDigits(index + 2),
            CivilDate(year: first, month: month, day: day).exists,
            rest.isEmpty || run.bytes[rest.lowerBound].lowered == UInt8(ascii: "t")
        {
            return (.date(year: first, month: month, day: day), nil, index + 3)
        }
        guard width <= 2, let second = run.digits(index + 1),
            run.words[index + 1].end - run.words[index + 1].start <= 2
        else { return nil }
        if run.isJoined(index, by: ".") { return dotted(run, index, first, second) }
        if run.isJoined(index, by: "/") { return slashed(run, index, first, second, by: "/") }
        // 21-11-2026; without a year it may be a count, "3-5".
        if run.isJoined(index, by: "-"), run.isJoined(index + 1, by: "-"),
            year(run, index + 2) != nil
        {
            return slashed(run, index, first, second, by: "-")
        }
        return nil
    }

    /// `21.11.` and `21.11.2026`: the day first.
    private static func dotted(
        _ run: WordRun, _ index: Int, _ day: Int, _ month: Int
    ) -> Found? {
        let end = run.words[index + 1].end
        guard end < run.bytes.count, run.bytes[end] == UInt8(ascii: "."),
            CivilDate(year: 2024, month: month, day: day).exists
        else { return nil }
        if run.isJoined(index + 1, by: "."), let year = year(run, index + 2) {
            return (.date(year: year, month: month, day: day), nil, index + 3)
        }
        return (.date(year: nil, month: month, day: day), nil, index + 2)
    }

    /// `21/11` is clear, `03/04` is not: half the world reads it the other way.
    private static func slashed(
        _ run: WordRun, _ index: Int, _ first: Int, _ second: Int, by mark: Unicode.Scalar
    ) -> Found? {
        guard (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12
        else { return nil }
        // "24/7" is no day.
        if first == 24, second == 7 { return nil }
        let year = run.isJoined(index + 1, by: mark) ? year(run, index + 2) : nil
        let next = year == nil ? index + 2 : index + 3
        if first > 12 { return (.date(year: year, month: second, day: first), nil, next) }
        if second > 12 { return (.date(year: year, month: first, day: second), nil, next) }
        return first == second
            ? (.date(year: year, month: first, day: first), nil, next) : (.unclear, nil, next)
    }

    private static func year(_ run: WordRun, _ index: Int) -> Int? {
        guard let value = run.digits(index) else { return nil }
        let width = run.words[index].end - run.words[index].start
        if width == 4, (2000...2100).contains(value) { return value }
        return width == 2 && run.isJoined(index - 1, by: "/") ? 2000 + value : nil
    }

    /// `21st`.
    static func ordinal(_ run: WordRun, at index: Int) -> Int? {
        guard let (value, rest) = run.leadingDigits(index), (1...31).contains(value),
            run.rest(rest, is: "st") || run.rest(rest, is: "nd") || run.rest(rest, is: "rd")
                || run.rest(rest, is: "th")
        else { return nil }
        return value
    }

    /// A month's name, after "of" or not.
    static func isMonth(_ run: WordRun, after index: Int) -> Bool {
        months[run.key(run.key(index) == of ? index + 1 : index)] != nil
    }

    /// "The 2nd" is a day where nothing follows that it counts: "the 2nd time", "the 4th floor".
    static func endsDay(_ run: WordRun, _ index: Int) -> Bool {
        index + 1 >= run.count || run.words[index + 1].isAfterMark
            || run.isIn(dayFollowers, index + 1)
    }

    private static let dayFollowers = Vocabulary(
        """
        and or at by so to with latest then but because cos cuz as if when while which that who
        i i'm i've i'd i'll we we're we've we'll my our the a it it's its is was will be he she they
        for in from of on before after until til please pls plz or else at am pm if n now thanks
        without between around about not no since this there you your
        """)
}
