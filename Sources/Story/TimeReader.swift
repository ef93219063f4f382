import Domain

/// A time named in a text, by when something is due.
struct TimeMention {
    enum Relation {
        /// By, before, until, no later than.
        case by
        /// Within or in a span of time.
        case within
        /// At a clock time or on a day.
        case at
        /// No preposition at all: "tomorrow", "16:00".
        case bare
    }

    let relation: Relation
    /// Indices of its words, the preposition included.
    let words: Range<Int>
    /// Nil where the words cannot be resolved without guessing.
    let time: ByTime?
    let hasClock: Bool

    var by: Instant? { time?.latest }
}

/// Finds times in text and resolves them on a wall clock, counted from when it was written.
///
/// A day without a time means its last minute, a morning noon, an afternoon 18:00: the latest
/// instant at which the words still hold.
struct TimeReader {
    let clock: ZoneClock
    let writtenAt: Instant
    /// "Tomorrow at 5" means 17:00, as in offices; else 05:00, as in timetables.
    var takesBareHoursLate = true

    private var today: CivilDate { clock.date(writtenAt) }

    /// The first time named in these words.
    func first(in run: WordRun, _ range: Range<Int>) -> TimeMention? {
        var index = range.lowerBound
        while index < range.upperBound {
            if let mention = mention(in: run, at: index),
                mention.words.upperBound <= range.upperBound
            {
                return mention
            }
            index += 1
        }
        return nil
    }

    func mention(in run: WordRun, at index: Int) -> TimeMention? {
        if let span = span(in: run, at: index) { return span }
        var next = index
        var relation = TimeMention.Relation.bare
        if let count = Self.deadlines.match(run.words, at: index) {
            relation = .by
            next += count
        } else if run.isIn(Self.places, index) {
            relation = .at
            next += 1
        }
        if relation != .bare { while run.isIn(Self.fillers, next) { next += 1 } }
        guard next < run.count else { return nil }
        // A preposition belongs to what follows at once, not behind a comma.
        if next > index, run.words[next].isAfterMark { return nil }
        let isBefore = run.key(index) == Self.before
        if let day = DayPhrase(run, at: next) {
            if let time = ClockPhrase(run, joinedTo: day) {
                return mention(
                    relation, run, index..<time.next, resolve(day, time).map { ByTime($0) }, true)
            }
            let link = run.isIn(Self.links, day.next) ? day.next + 1 : day.next
            if let time = ClockPhrase(run, at: link, allowsBare: link > day.next) {
                // "between 9 and 11"
                if link > day.next, run.key(link - 1) == Self.between,
                    run.isIn(Self.ors, time.next),
                    let last = ClockPhrase(run, at: time.next + 1, allowsBare: true),
                    let from = resolve(day, time), let to = resolve(day, last)
                {
                    return mention(relation, run, index..<last.next, ByTime(from, to), true)
                }
                // "tomorrow after nine" is any time from then on.
                if link > day.next, run.key(link - 1) == Self.after,
                    let from = resolve(day, time), let to = lastMinute(of: day), from < to
                {
                    return mention(relation, run, index..<time.next, ByTime(from, to), true)
                }
                return mention(
                    relation, run, index..<time.next, resolve(day, time).map { ByTime($0) }, true)
            }
            // "on 5 May" is fine; "May" alone or "sun" are not, so days need no clock but a name.
            return mention(
                relation, run, index..<day.next,
                isBefore ? start(of: day).map { ByTime($0) } : span(of: day), false)
        }
        if let time = ClockPhrase(run, at: next, allowsBare: relation != .bare) {
            let link = run.key(time.next) == Self.on ? time.next + 1 : time.next
            if let day = DayPhrase(run, at: link) {
                return mention(
                    relation, run, index..<day.next, resolve(day, time).map { ByTime($0) }, true)
            }
            return mention(relation, run, index..<time.next, resolve(time).map { ByTime($0) }, true)
        }
        return nil
    }

    private func mention(
        _ relation: TimeMention.Relation, _ run: WordRun, _ words: Range<Int>, _ time: ByTime?,
        _ hasClock: Bool
    ) -> TimeMention {
        var end = words.upperBound
        var time = time
        if hasClock, run.isIn(Self.universal, end) {
            // The wall shows another zone: shift by what ours is ahead of it.
            if let by = time?.latest { time = ByTime(by + .seconds(clock.offsetSeconds(at: by))) }
            end += 1
        } else if hasClock, run.isIn(Self.foreignZones, end) {
            time = nil
            end += 1
        }
        return TimeMention(
            relation: relation, words: words.lowerBound..<end, time: time, hasClock: hasClock)
    }

    /// "within 24 hours", "in half an hour", "in the next 2-3 working days".
    private func span(in run: WordRun, at index: Int) -> TimeMention? {
        guard run.isIn(Self.spanOpeners, index) else { return nil }
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
        // "within the hour", whose article is a filler
        if run.key(index) == Self.within || run.key(next - 1) == Self.next,
            run.isIn(Self.hours, next), next > index + 1
        {
            return made(next + 1, writtenAt + .hours(1))
        }
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
        let end = key.next
        if Self.minutes.contains(key.key) { return made(end, writtenAt + .minutes(count)) }
        if Self.hours.contains(key.key) { return made(end, writtenAt + .hours(count)) }
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
        return TimeMention(
            relation: .within, words: index..<end,
            time: ByTime(
                clock.instant(date, hour: 0, minute: 0), clock.instant(date, hour: 23, minute: 59)),
            hasClock: false)
    }

    /// A count and the index of its unit, which is the same word in `24h`.
    private func counted(_ run: WordRun, _ index: Int) -> (count: Int, unit: Int)? {
        if let (value, rest) = run.leadingDigits(index), !rest.isEmpty {
            return Self.isUnit(Word.key(of: run.bytes, rest)) ? (value, index) : nil
        }
        return run.number(index, articles: true).map { ($0, index + 1) }
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

    private static let deadlines = Phrases(
        """
        by
        before
        until
        till
        no later than
        not later than
        latest by
        at the latest by
        """)
    private static let places = Vocabulary("at on around about")
    private static let fillers = Vocabulary("around about approximately roughly at latest on")
    private static let links = Vocabulary("at by before around about between after")
    private static let spanOpeners = Vocabulary("within in under")
    private static let spanFillers = Vocabulary(
        "the next about around approximately roughly less than maximum max at most up to another")
    private static let ors = Vocabulary("to or and")
    private static let working = Vocabulary("working business work")
    private static let minutes = Vocabulary("minute minutes min mins")
    private static let hours = Vocabulary("hour hours hr hrs h")
    private static let days = Vocabulary("day days d")
    private static let weeks = Vocabulary("week weeks")
    private static let universal = Vocabulary("utc gmt")
    private static let foreignZones = Vocabulary(
        "est edt pst pdt cst cdt mst mdt cet cest bst ist eet eest jst aest aedt et pt")
    private static let half = Word.key("half")
    private static let within = Word.key("within")
    private static let between = Word.key("between")
    private static let next = Word.key("next")
    private static let before = Word.key("before")
    private static let after = Word.key("after")
    private static let on = Word.key("on")
}
