import Domain

/// Times counted from the time of writing.
extension TimeReader {
    /// "within 24 hours", "in half an hour", "in the next 2-3 working days".
    func span(in run: WordRun, at index: Int) -> TimeMention? {
        guard run.isIn(Words.openers, index) || isGrant(run, at: index) else { return nil }
        // "Over 3 days" is more, "over the next 3 days" within.
        if run.key(index) == Words.over, !run.isIn(Words.nexts, index + 1) { return nil }
        var next = index + 1
        while run.isIn(Words.fillers, next) { next += 1 }
        if let duration = duration(in: run, at: next, from: index) { return duration }
        // "within the hour", whose article is a filler
        if next > index + 1,
            run.key(index) == Words.within
                || run.key(next - 1) == Words.next && run.key(index) != Words.over
        {
            return unit(run, next, count: 1, from: index)
        }
        // "I'll ring you in 10"
        if run.key(index) == Words.inWord, let count = Self.number(run, next),
            count % 5 == 0, (5...45).contains(count),
            next + 1 == run.count || run.words[next + 1].isAfterMark
        {
            return moment(index..<next + 1, .minutes(count))
        }
        return nil
    }

    /// "You have 48 hours", "I'm giving you two days".
    private func isGrant(_ run: WordRun, at index: Int) -> Bool {
        guard takesGrants else { return false }
        return run.isIn(Words.havings, index) && run.isIn(Words.yous, index - 1)
            || run.isIn(Words.yous, index) && run.isIn(Words.givings, index - 1)
    }

    /// "two hours from now", "a week today", without an opener.
    func fromNow(_ run: WordRun, at index: Int) -> TimeMention? {
        guard let (count, unit) = counted(run, index), count <= 500 else { return nil }
        let end = unitKey(run, unit).next
        guard let after = Words.fromNows.match(run.words, at: end) else { return nil }
        return self.unit(run, unit, count: count, from: index)?.through(end + after)
    }

    /// A length of time without its preposition, "3-5 working days", counted from the writing.
    ///
    /// - Parameter start: the first word of the mention, by default that of the length.
    func duration(in run: WordRun, at index: Int, from start: Int? = nil) -> TimeMention? {
        let start = start ?? index
        if let (minutes, next) = part(ofAnHour: run, at: index) {
            return moment(start..<next, .minutes(minutes))
        }
        guard var (count, unit) = counted(run, index) else { return nil }
        if unit == index + 1, run.isIn(Words.ors, unit) || run.isDashed(index),
            let (upper, after) = counted(run, run.isIn(Words.ors, unit) ? unit + 1 : unit)
        {
            count = upper
            unit = after
        }
        guard count <= 500, let mention = self.unit(run, unit, count: count, from: start) else {
            return nil
        }
        let end = mention.words.upperBound
        // "in an hour and a half"
        if Words.hours.contains(unitKey(run, unit).key),
            let half = Words.andAHalf.match(run.words, at: end)
        {
            return moment(start..<end + half, .minutes(count * 60 + 30))
        }
        // "a day or two", "an hour or so"
        guard count == 1, run.key(end) == Words.orWord else { return mention }
        if run.key(end + 1) == Words.two, !Self.isUnit(run.key(end + 2)) {
            return self.unit(run, unit, count: 2, from: start)?.through(end + 2)
        }
        return run.key(end + 1) == Words.so ? mention.through(end + 2) : mention
    }

    /// So many of the unit that stands at `index`.
    private func unit(
        _ run: WordRun, _ index: Int, count: Int, from start: Int
    ) -> TimeMention? {
        let isWorking = run.isIn(Words.working, index)
        let (key, next) = unitKey(run, isWorking ? index + 1 : index)
        // "in two days' time", "in two hours from now"
        let end = Words.ends.match(run.words, at: next).map { next + $0 } ?? next
        if Words.minutes.contains(key) { return moment(start..<end, .minutes(count)) }
        if Words.hours.contains(key) { return moment(start..<end, .hours(count)) }
        var date = today
        if Words.days.contains(key) {
            for _ in 0..<count {
                repeat { date = date.adding(days: 1) } while isWorking && date.weekday >= 5
            }
        } else if Words.weeks.contains(key) {
            date = today.adding(days: 7 * count)
        } else if Words.fortnights.contains(key) {
            date = today.adding(days: 14 * count)
        } else if Words.months.contains(key) {
            date = Self.adding(months: count, to: today)
        } else {
            return nil
        }
        return TimeMention(
            relation: .within, words: start..<end,
            time: ByTime(
                clock.instant(date, hour: 0, minute: 0), clock.instant(date, hour: 23, minute: 59)),
            hasClock: false)
    }

    private func moment(_ words: Range<Int>, _ length: TimeSpan) -> TimeMention {
        TimeMention(
            relation: .within, words: words, time: ByTime(writtenAt + length), hasClock: true)
    }

    /// The same day so many months on, or the last of a shorter month.
    private static func adding(months: Int, to date: CivilDate) -> CivilDate {
        let month = date.month - 1 + months
        for day in (28...31).reversed() where day <= max(date.day, 28) {
            let moved = CivilDate(
                year: date.year + month / 12, month: month % 12 + 1, day: min(day, date.day))
            if moved.exists { return moved }
        }
        return date.adding(days: 30 * months)
    }

    /// "half an hour", "a quarter of an hour", "half hour".
    private func part(ofAnHour run: WordRun, at index: Int) -> (minutes: Int, next: Int)? {
        var next = index
        if run.number(next, articles: true) == 1 { next += 1 }
        let minutes: Int
        if run.key(next) == Words.half {
            minutes = 30
        } else if run.key(next) == Words.quarter {
            minutes = 15
        } else {
            return nil
        }
        next += 1
        if run.key(next) == Words.of { next += 1 }
        if run.number(next, articles: true) == 1 { next += 1 }
        return run.isIn(Words.hours, next) ? (minutes, next + 1) : nil
    }

    /// A count and the index of its unit, which is the same word in `24h`.
    private func counted(_ run: WordRun, _ index: Int) -> (count: Int, unit: Int)? {
        if let (value, rest) = run.leadingDigits(index), !rest.isEmpty {
            return Self.isUnit(Word.key(of: run.bytes, rest)) ? (value, index) : nil
        }
        let article = run.number(index, articles: true) == 1 ? index + 1 : index
        if run.key(article) == Words.couple {
            return (2, run.key(article + 1) == Words.of ? article + 2 : article + 1)
        }
        if Words.fortnights.contains(run.key(index)) { return (1, index) }
        return (Self.number(run, index) ?? run.number(index, articles: true)).map {
            ($0, index + 1)
        }
    }

    private func unitKey(_ run: WordRun, _ index: Int) -> (key: UInt64, next: Int) {
        if let (_, rest) = run.leadingDigits(index), !rest.isEmpty {
            return (Word.key(of: run.bytes, rest), index + 1)
        }
        return (run.key(index), index + 1)
    }

    /// Digits or a number in words, as far as people write out lengths of time.
    private static func number(_ run: WordRun, _ index: Int) -> Int? {
        run.number(index) ?? Words.tens[run.key(index)]
    }

    private static func isUnit(_ key: UInt64) -> Bool {
        Words.minutes.contains(key) || Words.hours.contains(key) || Words.days.contains(key)
            || Words.weeks.contains(key) || Words.fortnights.contains(key)
            || Words.months.contains(key)
    }

    private enum Words {
        static let havings = Vocabulary("have got")
        static let yous = Vocabulary("you you've youve u")
        static let givings = Vocabulary("give giving gave given")
        static let openers = Vocabulary("within in under inside over")
        static let fillers = Vocabulary(
            """
            the next about around approximately roughly less than maximum max at most up to another
            of coming approx say just
            """)
        static let ors = Vocabulary("to or and")
        static let working = Vocabulary("working business work")
        static let minutes = Vocabulary("minute minutes min mins")
        static let hours = Vocabulary("hour hours hr hrs h hour's")
        static let days = Vocabulary("day days d day's")
        static let weeks = Vocabulary("week weeks wk wks")
        static let fortnights = Vocabulary("fortnight fortnights")
        static let months = Vocabulary("month months")
        static let tens = KeyTable([
            Word.key("thirteen"): 13, Word.key("fourteen"): 14, Word.key("fifteen"): 15,
            Word.key("twenty"): 20, Word.key("thirty"): 30, Word.key("forty"): 40,
            Word.key("fifty"): 50, Word.key("sixty"): 60, Word.key("ninety"): 90,
        ])
        static let ends = Phrases("time\nfrom now|today")
        static let fromNows = Phrases("from now|today\ntoday")
        static let andAHalf = Phrases("and a half")
        static let half = Word.key("half")
        static let quarter = Word.key("quarter")
        static let couple = Word.key("couple")
        static let of = Word.key("of")
        static let orWord = Word.key("or")
        static let two = Word.key("two")
        static let so = Word.key("so")
        static let within = Word.key("within")
        static let next = Word.key("next")
        static let over = Word.key("over")
        static let nexts = Vocabulary("the next")
        static let inWord = Word.key("in")
    }
}
