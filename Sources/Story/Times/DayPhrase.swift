import Domain

/// A day as people write it.
struct DayPhrase {
    /// Weeks and months are counted from the one of writing, which is 0; weeks begin on Monday.
    enum Day: Equatable {
        /// Days after the day of writing.
        case after(Int)
        /// "In the morning", "first thing": today only for who writes in the small hours.
        case nextMorning
        /// The coming one, 0 is Monday, and so many weeks later: "Monday week".
        case weekday(Int, weeksLater: Int = 0)
        /// "Next Friday", "Friday next week".
        case weekdayOf(week: Int, Int)
        case date(year: Int?, month: Int, day: Int)
        /// "the 21st".
        case dayOfMonth(Int)
        case week(Int)
        case weekend(Int)
        /// Friday, as offices have it.
        case endOfWeek(Int)
        case month(Int)
        case endOfMonth(Int)
        /// 1...12.
        case endOf(month: Int)
        /// "03/04", "Good Friday": said, but not to be resolved without guessing.
        case unclear
    }

    enum Part { case morning, afternoon, evening }

    typealias Found = (day: Day, part: Part?, next: Int)

    let day: Day
    let part: Part?
    /// The index of the word after it.
    let next: Int

    init?(_ run: borrowing WordRun, at index: Int) {
        guard run.beginsWithDigit(index) || run.isIn(Self.openings, index),
            let (day, part, next) = Self.read(run, at: index)
        else { return nil }
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
            self.next = Self.endOfDay(run, at: next) ?? next
        }
    }

    /// "Tomorrow's", of which `name` is the stem.
    init?(name: UInt64, next: Int) {
        if let near = Self.nearDays[name] {
            (day, part) = near
        } else if let weekday = Self.weekdays[name] {
            (day, part) = (.weekday(weekday), nil)
        } else {
            return nil
        }
        self.next = next
    }

    /// "Tomorrow", "Monday's".
    static func isNamed(_ run: WordRun, at index: Int) -> Bool {
        DayPhrase(run, at: index) != nil
            || run.stem(index).map { DayPhrase(name: $0, next: index + 1) != nil } ?? false
    }

    private static func read(_ run: WordRun, at index: Int) -> Found? {
        let key = run.key(index)
        if let near = nearDays[key] { return (near.day, near.part, index + 1) }
        if let (count, found) = phrases.match(run.words, at: index) {
            return (found.day, found.part, index + count)
        }
        switch key {
        case first where run.key(index + 1) == thing: return firstThing(run, at: index + 2)
        case this, coming, upcoming:
            let next = run.key(index + 1) == coming ? index + 2 : index + 1
            if key == this, let part = parts[run.key(next)] { return (.after(0), part, next + 1) }
            if key == this, run.key(next) == week { return (.week(0), nil, next + 1) }
            return weekdays[run.key(next)].map { (.weekday($0), nil, next + 1) }
        case nextWord:
            return weekdays[run.key(index + 1)].map { (.weekdayOf(week: 1, $0), nil, index + 2) }
        case a where run.key(index + 1) == week && run.isIn(fromWords, index + 2):
            return weekdays[run.key(index + 3)].map {
                (.weekday($0, weeksLater: 1), nil, index + 4)
            }
        case the:
            // "the morning of the 4th"
            if let part = parts[run.key(index + 1)], run.key(index + 2) == of {
                return read(run, at: index + 3).map { ($0.day, part, $0.next) }
            }
            if let ordinal = ordinal(run, at: index + 1), !isMonth(run, after: index + 2) {
                return endsDay(run, index + 1) ? (.dayOfMonth(ordinal), nil, index + 2) : nil
            }
            if run.key(index + 1) == coming { return read(run, at: index + 1) }
            return date(run, at: index + 1) ?? ending(run, at: index + 1)
        case end: return ending(run, at: index)
        case each, every: return parts[run.key(index + 1)].map { (.after(0), $0, index + 2) }
        default: break
        }
        if let found = dayEnding(run, at: index) { return found }
        if let weekday = weekdays[key] { return self.weekday(weekday, run, at: index) }
        // "on 4th"
        if let ordinal = ordinal(run, at: index), !isMonth(run, after: index + 1),
            run.isIn(dayOpeners, index - 1), endsDay(run, index)
        {
            return (.dayOfMonth(ordinal), nil, index + 1)
        }
        return date(run, at: index)
    }

    private static func weekday(_ weekday: Int, _ run: WordRun, at index: Int) -> Found? {
        let isNamed =
            run.isIn(dayOpeners, index - 1)
            || run.key(index - 1) == isWord && (index + 1 >= run.count || run.isIn(ands, index + 1))
        if run.isIn(wordsToo, index), !isNamed,
            parts[run.key(index + 1)] == nil, run.leadingDigits(index + 1) == nil
        {
            return nil
        }
        if run.isIn(feasts, index - 1) { return (.unclear, nil, index + 1) }
        // "Friday, 20 November" is the date, and so is "Friday the 20th".
        let after = run.key(index + 1) == the ? index + 2 : index + 1
        if let date = date(run, at: after) { return date }
        if let day = ordinal(run, at: after), endsDay(run, after) {
            return (.dayOfMonth(day), nil, after + 1)
        }
        if run.key(index + 1) == nextWord, run.isIn(weeks, index + 2) {
            return (.weekdayOf(week: 1, weekday), nil, index + 3)
        }
        if run.isIn(weeks, index + 1), !run.words[index + 1].isAfterMark {
            return (.weekday(weekday, weeksLater: 1), nil, index + 2)
        }
        return (.weekday(weekday), nil, index + 1)
    }

    /// "first thing on Monday", "first thing in the morning", "first thing".
    private static func firstThing(_ run: WordRun, at index: Int) -> Found {
        let next = run.key(index) == on ? index + 1 : index
        if let found = read(run, at: next) { return (found.day, .morning, found.next) }
        return (.nextMorning, .morning, index)
    }

    /// "end of day", "close of business", "EOD": where it ends.
    private static func endOfDay(_ run: WordRun, at index: Int) -> Int? {
        dayEnds.match(run.words, at: index).map { index + $0 }
    }

    /// "EOD", "close of business Tuesday", "end of play tomorrow".
    private static func dayEnding(_ run: WordRun, at index: Int) -> Found? {
        guard let next = endOfDay(run, at: index) else { return nil }
        let day = run.key(next) == on ? next + 1 : next
        return isDayName(run, day) ? read(run, at: day) : (.after(0), nil, next)
    }

    /// "end of the day", "end of next week", "end of March".
    private static func ending(_ run: WordRun, at index: Int) -> Found? {
        if let found = dayEnding(run, at: index) { return found }
        guard run.key(index) == end, run.key(index + 1) == of else { return nil }
        var next = index + 2
        var ahead = 0
        if run.key(next) == nextWord {
            ahead = 1
            next += 1
        } else if run.isIn(owners, next) {
            next += 1
        }
        switch run.key(next) {
        case week: return (.endOfWeek(ahead), nil, next + 1)
        case month: return (.endOfMonth(ahead), nil, next + 1)
        case year where ahead == 0: return (.endOf(month: 12), nil, next + 1)
        default: break
        }
        if let month = months[run.key(next)] { return (.endOf(month: month), nil, next + 1) }
        if weekdays[run.key(next)] != nil || nearDays[run.key(next)] != nil {
            return read(run, at: next)
        }
        return nil
    }

    static func isDayName(_ run: WordRun, _ index: Int) -> Bool {
        weekdays[run.key(index)] != nil || nearDays[run.key(index)] != nil
    }

    private static func table(_ names: [String]) -> KeyTable<Int> {
        var table: [UInt64: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { table[Word.key(name)] = index }
        }
        return KeyTable(table)
    }

    static let weekdays = table([
        "monday mon mondays moday", "tuesday tue tues tuseday teusday",
        "wednesday wed weds wednsday wensday wednesay", "thursday thu thur thurs thrusday thurday",
        "friday fri firday", "saturday sat saterday saturdy", "sunday sun",
    ])
    static let months = table([
        "", "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
        "august aug", "september sep sept", "october oct", "november nov", "december dec",
    ])
    private static let parts = KeyTable<Part>([
        Word.key("morning"): .morning, Word.key("lunchtime"): .morning,
        Word.key("afternoon"): .afternoon, Word.key("evening"): .evening,
        Word.key("night"): .evening, Word.key("nite"): .evening,
        Word.key("arvo"): .afternoon, Word.key("aft"): .afternoon, Word.key("eve"): .evening,
        Word.key("am"): .morning, Word.key("pm"): .afternoon,
    ])
    private static let nearDays: KeyTable<(day: Day, part: Part?)> = {
        var table: [UInt64: (day: Day, part: Part?)] = [:]
        for name in ["today", "2day"] { table[Word.key(name)] = (.after(0), nil) }
        for name in ["tonight", "tonite", "2nite", "2night"] {
            table[Word.key(name)] = (.after(0), .evening)
        }
        for name in [
            "tomorrow", "tmrw", "tmrow", "tmr", "tmw", "tomo", "tomoz", "tommorow", "tommorrow",
            "tomorow", "tomorrrow", "2moro", "2morrow", "2mrw", "2mro",
        ] { table[Word.key(name)] = (.after(1), nil) }
        return KeyTable(table)
    }()
    private static let phrases = PhraseTable<(day: Day, part: Part?)>([
        ((.after(0), nil), "later today"),
        ((.after(2), nil), "day after tomorrow|tmrw\nthe day after tomorrow|tmrw"),
        ((.nextMorning, .morning), "in the morning"),
        ((.after(0), .afternoon), "in the afternoon"),
        ((.after(0), .evening), "in the evening"),
        ((.week(0), nil), "this week|wk"),
        ((.week(1), nil), "next week|wk\nthe next week|wk"),
        ((.weekend(0), nil), "the|this weekend\nthis coming weekend"),
        ((.weekend(1), nil), "next weekend"),
        ((.month(0), nil), "this month"),
        ((.month(1), nil), "next month"),
        ((.endOfMonth(0), nil), "month end\neom"),
        ((.endOfWeek(0), nil), "eow"),
        ((.date(year: nil, month: 12, day: 24), nil), "christmas|xmas eve"),
        ((.date(year: nil, month: 12, day: 25), nil), "christmas|xmas\nchristmas|xmas day"),
        ((.date(year: nil, month: 12, day: 26), nil), "boxing day"),
        ((.date(year: nil, month: 12, day: 31), nil), "new year's|years eve\nnye"),
        ((.date(year: nil, month: 1, day: 1), nil), "new year's|years day"),
        (
            (.date(year: nil, month: 2, day: 14), nil),
            "valentine's|valentines\nvalentine's|valentines day"
        ),
        ((.date(year: nil, month: 10, day: 31), nil), "halloween"),
        ((.date(year: nil, month: 7, day: 4), nil), "the fourth of july\nindependence day"),
    ])
    private static let dayEnds = Phrases(
        """
        end|close of day|business|play|shift|work|trading
        end of the|my|our day|shift
        end of the working|business day
        eod
        cob
        eob
        cop
        eop
        """)
    /// The words with which `read` finds any.
    static let openings = Vocabulary(
        [first, this, coming, upcoming, nextWord, a, the, end, each, every] + nearDays.words
            + weekdays.words + months.words + phrases.openings + dayEnds.openings)
    private static let weeks = Vocabulary("week wk")
    private static let owners = Vocabulary("the this my our")
    private static let fromWords = Vocabulary("on from this")
    /// After these "sat" and "4th" are days.
    static let dayOpeners = Vocabulary(
        "on by before until till til this next for from and or due coming")
    private static let wordsToo = Vocabulary("sat sun mon wed")
    /// Fridays and Mondays that are not the coming ones.
    private static let feasts = Vocabulary("black good easter cyber shrove ash whit palm pancake")
    private static let each = Word.key("each")
    private static let every = Word.key("every")
    private static let ands = Vocabulary("and n but so")
    private static let isWord = Word.key("is")
    private static let this = Word.key("this")
    private static let coming = Word.key("coming")
    private static let upcoming = Word.key("upcoming")
    private static let nextWord = Word.key("next")
    private static let first = Word.key("first")
    private static let thing = Word.key("thing")
    private static let week = Word.key("week")
    private static let month = Word.key("month")
    private static let year = Word.key("year")
    private static let a = Word.key("a")
    private static let on = Word.key("on")
    static let the = Word.key("the")
    static let of = Word.key("of")
    private static let end = Word.key("end")
    private static let inWord = Word.key("in")
}
