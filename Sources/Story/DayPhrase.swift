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
        /// "next Friday", "03/04": said, but not to be resolved without guessing.
        case unclear
        case endOfWeek
    }

    enum Part { case morning, afternoon, evening }

    let day: Day
    let part: Part?
    /// The index of the word after it.
    let next: Int

    init?(_ run: WordRun, at index: Int) {
        guard let (day, part, next) = Self.read(run, at: index) else { return nil }
        self.day = day
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
            self.next = next
        }
    }

    private static func read(_ run: WordRun, at index: Int) -> (Day, Part?, Int)? {
        let key = run.key(index)
        switch key {
        case today: return (.after(0), nil, index + 1)
        case later where run.key(index + 1) == today: return (.after(0), nil, index + 2)
        case tonight: return (.after(0), .evening, index + 1)
        case tomorrow: return (.after(1), nil, index + 1)
        case this:
            if let part = parts[run.key(index + 1)] { return (.after(0), part, index + 2) }
            if let weekday = weekdays[run.key(index + 1)] {
                return (.weekday(weekday), nil, index + 2)
            }
            return nil
        case nextWord:
            return weekdays[run.key(index + 1)] != nil || run.key(index + 1) == week
                ? (.unclear, nil, index + 2) : nil
        case the:
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
        case end, close: return ending(run, at: index)
        case eod, cob: return (.after(0), nil, index + 1)
        default: break
        }
        if let weekday = weekdays[key] {
            // "Friday, 20 November" is the date.
            let after = run.key(index + 1) == the ? index + 2 : index + 1
            if let date = date(run, at: after) { return date }
            return (.weekday(weekday), nil, index + 1)
        }
        return date(run, at: index)
    }

    /// "end of the day", "close of business", "end of the week".
    private static func ending(_ run: WordRun, at index: Int) -> (Day, Part?, Int)? {
        guard run.key(index) == end || run.key(index) == close, run.key(index + 1) == of
        else { return nil }
        var next = index + 2
        if [the, this, my, our].contains(run.key(next)) { next += 1 }
        if run.key(next) == week { return (.endOfWeek, nil, next + 1) }
        if run.key(next) == today || dayEnds.contains(run.key(next)) {
            return (.after(0), nil, next + 1)
        }
        return run.key(next) == tomorrow ? (.after(1), nil, next + 1) : nil
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
        if run.isJoined(index, by: "/") { return slashed(run, index, first, second) }
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
        _ run: WordRun, _ index: Int, _ first: Int, _ second: Int
    ) -> (Day, Part?, Int)? {
        guard (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12
        else { return nil }
        let year = run.isJoined(index + 1, by: "/") ? year(run, index + 2) : nil
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
        "monday mon mondays", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs",
        "friday fri", "saturday", "sunday",
    ])
    private static let months = table([
        "", "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
        "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ])
    private static let parts = KeyTable<Part>([
        Word.key("morning"): .morning, Word.key("afternoon"): .afternoon,
        Word.key("evening"): .evening, Word.key("night"): .evening,
    ])
    private static let dayEnds = Vocabulary("day business play shift")
    private static let today = Word.key("today")
    private static let later = Word.key("later")
    private static let tonight = Word.key("tonight")
    private static let tomorrow = Word.key("tomorrow")
    private static let this = Word.key("this")
    private static let nextWord = Word.key("next")
    private static let week = Word.key("week")
    private static let the = Word.key("the")
    private static let of = Word.key("of")
    private static let end = Word.key("end")
    private static let close = Word.key("close")
    private static let eod = Word.key("eod")
    private static let cob = Word.key("cob")
    private static let my = Word.key("my")
    private static let our = Word.key("our")
    private static let inWord = Word.key("in")
}
