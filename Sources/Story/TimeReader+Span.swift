import Domain

/// Times counted from the time of writing.
extension TimeReader {
    /// "within 24 hours", "in half an hour", "in the next 2-3 working days".
    func span(in run: WordRun, at index: Int) -> TimeMention? {
        guard run.isIn(Self.spanOpeners, index) || isGrant(run, at: index) else { return nil }
        var next = index + 1
        while run.isIn(Self.spanFillers, next) { next += 1 }
        func made(_ end: Int, _ by: Instant) -> TimeMention {
            TimeMention(
                relation: .within, words: index..<end, time: ByTime(by), hasClock: true)
        }
        if run.key(next) == Self.half, run.number(next + 1, articles: true) == 1,
            run.isIn(Self.hours, next + 2)
        {
            return made(next + 3, writtenAt + .minutes(30))
        }
        // "in the next half hour"
        if run.key(next) == Self.half, run.isIn(Self.hours, next + 1) {
            return made(next + 2, writtenAt + .minutes(30))
        }
        // "within the hour", whose article is a filler
        if run.key(index) == Self.within || run.key(next - 1) == Self.next,
            run.isIn(Self.hours, next), next > index + 1
        {
            return made(next + 1, writtenAt + .hours(1))
        }
        if let made = coarse(run, next, index) { return made }
        guard var (count, unit) = counted(run, next) else { return nil }
        if unit == next + 1, run.isIn(Self.ors, unit) || run.isJoined(next, by: "-"),
            let (upper, after) = counted(run, run.isIn(Self.ors, unit) ? unit + 1 : unit)
        {
            count = upper
            unit = after
        }
        let isWorking = run.isIn(Self.working, unit)
        if isWorking { unit += 1 }
        guard count <= 500 else { return nil }
        let key = unitKey(run, unit)
        // "in two days' time", "in two hours from now"
        let end = Self.spanEnds.match(run.words, at: key.next).map { key.next + $0 } ?? key.next
        if Self.minutes.contains(key.key) { return made(end, writtenAt + .minutes(count)) }
        if Self.hours.contains(key.key) {
            // "in an hour and a half"
            if let half = Self.andAHalf.match(run.words, at: key.next) {
                return made(key.next + half, writtenAt + .minutes(count * 60 + 30))
            }
            return made(end, writtenAt + .hours(count))
        }
        let isWeek = Self.weeks.contains(key.key)
        guard isWeek || Self.days.contains(key.key) else { return nil }
        var date = today
        if isWorking, !isWeek {
            for _ in 0..<count {
                repeat { date = date.adding(days: 1) } while date.weekday >= 5
            }
        } else {
            date = date.adding(days: isWeek ? count * 7 : count)
        }
        return mention(of: date, index..<end)
    }

    /// "You have 48 hours", "I'm giving you two days".
    private func isGrant(_ run: WordRun, at index: Int) -> Bool {
        guard takesGrants else { return false }
        return run.isIn(Self.havings, index) && run.isIn(Self.yous, index - 1)
            || run.isIn(Self.yous, index) && run.isIn(Self.givings, index - 1)
    }

    private func mention(of date: CivilDate, _ words: Range<Int>) -> TimeMention {
        TimeMention(
            relation: .within, words: words,
            time: ByTime(
                clock.instant(date, hour: 0, minute: 0), clock.instant(date, hour: 23, minute: 59)),
            hasClock: false)
    }

    /// "in a couple of hours", "within a fortnight".
    private func coarse(_ run: WordRun, _ next: Int, _ index: Int) -> TimeMention? {
        let start = run.number(next, articles: true) == 1 ? next + 1 : next
        if run.key(start) == Self.fortnight {
            return mention(of: today.adding(days: 14), index..<start + 1)
        }
        guard run.key(start) == Self.couple else { return nil }
        let unit = run.key(start + 1) == Self.of ? start + 2 : start + 1
        if run.isIn(Self.days, unit) { return mention(of: today.adding(days: 2), index..<unit + 1) }
        if run.isIn(Self.weeks, unit) {
            return mention(of: today.adding(days: 14), index..<unit + 1)
        }
        guard run.isIn(Self.hours, unit) else { return nil }
        return TimeMention(
            relation: .within, words: index..<unit + 1, time: ByTime(writtenAt + .hours(2)),
            hasClock: true)
    }

    /// "two hours from now", "a week today", without an opener.
    func fromNow(_ run: WordRun, at index: Int) -> TimeMention? {
        guard let (count, unit) = counted(run, index), count <= 500 else { return nil }
        let key = unitKey(run, unit)
        guard let after = Self.fromNows.match(run.words, at: key.next) else { return nil }
        let words = index..<key.next + after
        if Self.days.contains(key.key) { return mention(of: today.adding(days: count), words) }
        if Self.weeks.contains(key.key) {
            return mention(of: today.adding(days: count * 7), words)
        }
        let minutes = Self.hours.contains(key.key) ? count * 60 : count
        guard Self.hours.contains(key.key) || Self.minutes.contains(key.key) else { return nil }
        return TimeMention(
            relation: .within, words: words, time: ByTime(writtenAt + .minutes(minutes)),
            hasClock: true)
    }

    /// A count and the index of its unit, which is the same word in `24h`.
    private func counted(_ run: WordRun, _ index: Int) -> (count: Int, unit: Int)? {
        if let (value, rest) = run.leadingDigits(index), !rest.isEmpty {
            return Self.isUnit(Word.key(of: run.bytes, rest)) ? (value, index) : nil
        }
        return (run.number(index, articles: true) ?? Self.tens[run.key(index)])
            .map { ($0, index + 1) }
    }

    private func unitKey(_ run: WordRun, _ index: Int) -> (key: UInt64, next: Int) {
        if let (_, rest) = run.leadingDigits(index), !rest.isEmpty {
            return (Word.key(of: run.bytes, rest), index + 1)
        }
        return (run.key(index), index + 1)
    }

    private static func isUnit(_ key: UInt64) -> Bool {
        minutes.contains(key) || hours.contains(key) || days.contains(key) || weeks.contains(key)
    }

    private static let havings = Vocabulary("have got")
    private static let yous = Vocabulary("you you've youve u")
    private static let givings = Vocabulary("give giving gave given")
    private static let spanOpeners = Vocabulary("within in under inside")
    private static let spanFillers = Vocabulary(
        "the next about around approximately roughly less than maximum max at most up to another")
    private static let tens = KeyTable([
        Word.key("fifteen"): 15, Word.key("twenty"): 20, Word.key("thirty"): 30,
        Word.key("forty"): 40, Word.key("fifty"): 50, Word.key("sixty"): 60,
        Word.key("ninety"): 90, Word.key("fourteen"): 14,
    ])
    private static let spanEnds = Phrases("time\nfrom now|today")
    private static let fromNows = Phrases("from now|today\ntoday")
    private static let andAHalf = Phrases("and a half")
    private static let couple = Word.key("couple")
    private static let fortnight = Word.key("fortnight")
    private static let of = Word.key("of")
    private static let working = Vocabulary("working business work")
    private static let minutes = Vocabulary("minute minutes min mins")
    private static let hours = Vocabulary("hour hours hr hrs h hour's")
    private static let days = Vocabulary("day days d day's")
    private static let weeks = Vocabulary("week weeks wk wks")
    private static let half = Word.key("half")
    private static let within = Word.key("within")
    private static let next = Word.key("next")
}
