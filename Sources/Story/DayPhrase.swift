import Domain

/// A day as people write it.
struct DayPhrase {
    enum Day: Equatable {
        /// Days after the day of writing.
        case after(Int)
        /// 0 is Monday.
        case weekday(Int)
        case date(year: Int?, month: Int, day: Int)
        /// "the 21st".
        case dayOfMonth(Int)
        /// "next Friday": clear only where it is both the coming one and that of next week.
        case nextWeekday(Int)
        /// "Friday next week", "Friday week": a weekday and in or after which week.
        case weekdayOf(Int, week: Int)
        case weekdayAndAWeek(Int)
        /// 0 is this week, to its Sunday.
        case week(Int)
        /// The Friday of a week, or its Sunday where only that is left.
        case endOfWeek(Int)
        case weekend
        case endOfMonth
        /// "in the morning", said of none: the coming one.
        case nextMorning
        /// "next month", "03/04": said, but not to be resolved without guessing.
        case unclear
    }

    enum Part { case morning, afternoon, evening }

    let day: Day
    let part: Part?
    /// The index of the word after it.
    let next: Int
    /// "The end of the week": before it is still within it.
    let isEnding: Bool

    init?(_ run: WordRun, at index: Int) {
        guard let (day, part, next) = Self.early(run, at: index) ?? Self.read(run, at: index)
        else { return nil }
        self.day = day
        let start = run.key(index) == Self.the ? index + 1 : index
        isEnding = run.isIn(Self.endings, start)
        // "tomorrow morning", "Friday in the afternoon"
        var after = next
        if run.key(after) == Self.inWord, run.key(after + 1) == Self.the,
            Self.parts[run.key(after + 2)] != nil
        {
            after += 2
        }
        if part == nil, let later = Self.parts[run.key(after)] {
            self.part = later
            self.next = after + 1
        } else {
            self.part = part
            // "Sunday EOD", "Friday end of day"
            self.next = Self.ending(run, at: next)?.2 ?? next
        }
    }

    /// "first thing tomorrow", "first thing on Monday": its morning.
    private static func early(_ run: WordRun, at index: Int) -> (Day, Part?, Int)? {
        guard run.key(index) == first, run.key(index + 1) == thing else { return nil }
        let next = run.key(index + 2) == on ? index + 3 : index + 2
        guard let (day, _, end) = read(run, at: next) else {
            return (.nextMorning, .morning, index + 2)
        }
        return (day, .morning, end)
    }

    private static func read(_ run: WordRun, at index: Int) -> (Day, Part?, Int)? {
        let key = run.key(index)
        switch key {
        case inWord:
            guard run.key(index + 1) == the, let part = parts[run.key(index + 2)] else {
                return nil
            }
            return (part == .morning ? .nextMorning : .after(0), part, index + 3)
        case day where run.key(index + 1) == after && tomorrows.contains(run.key(index + 2)):
            return (.after(2), nil, index + 3)
        case today, todays: return (.after(0), nil, index + 1)
        case later where run.key(index + 1) == today: return (.after(0), nil, index + 2)
        case every, each:
            return parts[run.key(index + 1)].map { (.after(0), $0, index + 2) }
        case tonight, tonite, tonights: return (.after(0), .evening, index + 1)
        case _ where tomorrows.contains(key): return (.after(1), nil, index + 1)
        case this:
            let next = run.key(index + 1) == coming ? index + 2 : index + 1
            if let part = parts[run.key(next)] { return (.after(0), part, next + 1) }
            if let weekday = weekdays[run.key(next)] { return (.weekday(weekday), nil, next + 1) }
            if weeks.contains(run.key(next)) { return (.week(0), nil, next + 1) }
            return run.key(next) == weekend ? (.weekend, nil, next + 1) : nil
        case nextWord:
            if let weekday = weekdays[run.key(index + 1)] {
                return (.nextWeekday(weekday), nil, index + 2)
            }
            if weeks.contains(run.key(index + 1)) { return (.week(1), nil, index + 2) }
            return run.key(index + 1) == month ? (.unclear, nil, index + 2) : nil
        case the:
            if run.key(index + 1) == weekend { return (.weekend, nil, index + 2) }
            if run.key(index + 1) == day || run.key(index + 1) == nextWord {
                return read(run, at: index + 1)
            }
            if run.key(index + 1) == coming, let weekday = weekdays[run.key(index + 2)] {
                return (.weekday(weekday), nil, index + 3)
            }
            if let ordinal = ordinal(run, at: index + 1) {
                if run.key(index + 2) == of, let month = months[run.key(index + 3)] {
                    return (.date(year: nil, month: month, day: ordinal), nil, index + 4)
                }
                if let month = months[run.key(index + 2)] {
                    return (.date(year: nil, month: month, day: ordinal), nil, index + 3)
                }
                return (.dayOfMonth(ordinal), nil, index + 2)
            }
            return ending(run, at: index + 1)
        default: break
        }
        if let ending = ending(run, at: index) { return ending }
        if let weekday = weekdays[key] {
            // "Friday, 20 November" is the date.
            let after = run.key(index + 1) == the ? index + 2 : index + 1
            if let date = date(run, at: after) { return date }
            if weeks.contains(run.key(index + 1)) {
                return (.weekdayAndAWeek(weekday), nil, index + 2)
            }
            if run.key(index + 1) == nextWord, weeks.contains(run.key(index + 2)) {
                return (.weekdayOf(weekday, week: 1), nil, index + 3)
            }
            return (.weekday(weekday), nil, index + 1)
        }
        return date(run, at: index)
    }

    /// "end of the day", "EOD", "close of business on Tuesday", "end of next week", "close on Friday".
    private static func ending(_ run: WordRun, at index: Int) -> (Day, Part?, Int)? {
        var next = index
        if shortEndings.contains(run.key(index)) {
            next += 1
        } else if run.key(index) == end || run.key(index) == close, run.key(index + 1) == of {
            next += 2
            if [the, this, my, our].contains(run.key(next)) { next += 1 }
            let isNext = run.key(next) == nextWord
            if isNext { next += 1 }
            if weeks.contains(run.key(next)) { return (.endOfWeek(isNext ? 1 : 0), nil, next + 1) }
            if run.key(next) == month { return (isNext ? .unclear : .endOfMonth, nil, next + 1) }
            if isNext { return nil }
            if !dayEnds.contains(run.key(next)) { return named(run, at: next) }
            next += 1
        } else if run.key(index) == close, run.key(index + 1) == on {
            return named(run, at: index + 2)
        } else {
            return nil
        }
        let day = run.key(next) == on || run.key(next) == of ? next + 1 : next
        return named(run, at: day) ?? (.after(0), nil, next)
    }

    /// Today, tomorrow, a weekday: what a day's end is said of.
    private static func named(_ run: WordRun, at index: Int) -> (Day, Part?, Int)? {
        if run.key(index) == today { return (.after(0), nil, index + 1) }
        if tomorrows.contains(run.key(index)) { return (.after(1), nil, index + 1) }
        return weekdays[run.key(index)].map { (.weekday($0), nil, index + 1) }
    }

    private static func date(_ run: WordRun, at index: Int) -> (Day, Part?, Int)? {
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
    ) -> (Day, Part?, Int)? {
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
    ) -> (Day, Part?, Int)? {
        guard (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12
        else { return nil }
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
    private static func ordinal(_ run: WordRun, at index: Int) -> Int? {
        guard let (value, rest) = run.leadingDigits(index), (1...31).contains(value),
            run.rest(rest, is: "st") || run.rest(rest, is: "nd") || run.rest(rest, is: "rd")
                || run.rest(rest, is: "th")
        else { return nil }
        return value
    }

    private static func table(_ names: [String]) -> KeyTable<Int> {
        var table: [UInt64: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { table[Word.key(name)] = index }
        }
        return KeyTable(table)
    }

    static let weekdays = table([
        "monday mon mondays monday's", "tuesday tue tues tuesday's",
        "wednesday wed weds wednesday's", "thursday thu thur thurs thursday's",
        "friday fri friday's", "saturday saturday's", "sunday sunday's",
    ])
    private static let months = table([
        "", "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
        "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ])
    private static let parts = KeyTable<Part>([
        Word.key("morning"): .morning, Word.key("afternoon"): .afternoon,
        Word.key("evening"): .evening, Word.key("night"): .evening,
        Word.key("arvo"): .afternoon, Word.key("eve"): .evening, Word.key("aft"): .afternoon,
        Word.key("am"): .morning, Word.key("pm"): .afternoon, Word.key("lunchtime"): .morning,
    ])
    private static let dayEnds = Vocabulary("day business play shift work trading")
    private static let endings = Vocabulary("end close eod cob eob cop eop")
    private static let shortEndings = Vocabulary("eod cob eob cop eop")
    private static let tomorrows = Vocabulary(
        "tomorrow tomorrow's tomorow tommorow tommorrow tmrw tmr tmw tomoz 2moro")
    private static let weeks = Vocabulary("week wk")
    private static let today = Word.key("today")
    private static let later = Word.key("later")
    private static let tonight = Word.key("tonight")
    private static let tonite = Word.key("tonite")
    private static let tonights = Word.key("tonight's")
    private static let every = Word.key("every")
    private static let each = Word.key("each")
    private static let todays = Word.key("today's")
    private static let this = Word.key("this")
    private static let nextWord = Word.key("next")
    private static let month = Word.key("month")
    private static let weekend = Word.key("weekend")
    private static let coming = Word.key("coming")
    private static let day = Word.key("day")
    private static let after = Word.key("after")
    private static let first = Word.key("first")
    private static let thing = Word.key("thing")
    private static let on = Word.key("on")
    private static let the = Word.key("the")
    private static let of = Word.key("of")
    private static let end = Word.key("end")
    private static let close = Word.key("close")
    private static let my = Word.key("my")
    private static let our = Word.key("our")
    private static let inWord = Word.key("in")
}
