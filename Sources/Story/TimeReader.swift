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
    /// The day and the time of day it names.
    var day: DayPhrase?
    var clock: ClockPhrase?

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
        // "At 8.10." is no date.
        let isClock =
            run.isIn(Self.clockPlaces, index) && next > index
            && ClockPhrase(run, at: next, allowsBare: true) != nil
        if !isClock, let day = DayPhrase(run, at: next) {
            if let found = dayWithClock(relation, run, index, day) { return found }
            // "on 5 May" is fine; "May" alone or "sun" are not, so days need no clock but a name.
            return mention(
                relation, run, index..<day.next,
                isBefore && !day.isEnding ? start(of: day).map { ByTime($0) } : span(of: day), day,
                nil)
        }
        // "From 4 today"
        let allowsBare = relation != .bare || run.key(index - 1) == Self.from
        guard let hours = hours(run, at: next, allowsBare: allowsBare) else { return nil }
        let end = hours.next
        let link = run.key(end) == Self.on ? end + 1 : end
        if let day = DayPhrase(run, at: link), !run.words[link].isAfterMark {
            return mention(
                relation, run, index..<day.next, resolve(day, hours), day, hours.last)
        }
        let from = resolve(hours.first)
        let to = resolve(hours.last)
        let time = to.map { ByTime(from.map { min($0, to ?? $0) } ?? $0, $0) }
        return mention(relation, run, index..<end, time, nil, hours.last)
    }

    /// "tomorrow at 5", "Thursday, some time between 8 and noon", "2026-11-21T10:00".
    private func dayWithClock(
        _ relation: TimeMention.Relation, _ run: WordRun, _ index: Int, _ day: DayPhrase
    ) -> TimeMention? {
        if let time = ClockPhrase(run, joinedTo: day) {
            return mention(
                relation, run, index..<time.next, resolve(day, time).map { ByTime($0) }, day, time)
        }
        var link = day.next
        while run.isIn(Self.vague, link) { link += 1 }
        let word = link
        if run.isIn(Self.links, link) { link += 1 }
        while link > word, run.isIn(Self.fillers, link) { link += 1 }
        guard let hours = hours(run, at: link, allowsBare: link > word) else { return nil }
        // "tomorrow after nine" is any time from then on.
        if link > word, run.isIn(Self.afters, link - 1),
            let from = resolve(day, hours.first), let to = lastMinute(of: day), from < to
        {
            return mention(relation, run, index..<hours.next, ByTime(from, to), day, nil)
        }
        return mention(
            relation, run, index..<hours.next, resolve(day, hours), day, hours.last)
    }

    /// A time of day, or the first and last of a span of hours: "9 and 11", "2pm to 4pm", "8-12".
    private func hours(_ run: WordRun, at index: Int, allowsBare: Bool) -> Hours? {
        if let first = ClockPhrase(run, at: index, allowsBare: allowsBare) {
            let isSpan = run.isIn(Self.ors, first.next) || run.isIn(Self.untils, first.next)
            let next = isSpan ? first.next + 1 : first.next
            if isSpan || run.isDashed(first.next - 1),
                let last = ClockPhrase(run, at: next, allowsBare: true),
                DayPhrase(run, at: next) == nil
            {
                return Hours(first: first, last: last)
            }
            return Hours(first: first, last: first)
        }
        // "9-11 am": the first is a number alone.
        guard let hour = run.number(index), (1...23).contains(hour) else { return nil }
        let isSpan = run.isIn(Self.ors, index + 1) || run.isIn(Self.untils, index + 1)
        guard isSpan && allowsBare || run.isDashed(index),
            let last = ClockPhrase(run, at: isSpan ? index + 2 : index + 1, allowsBare: true)
        else { return nil }
        return Hours(first: last, last: last)
    }

    private func resolve(_ day: DayPhrase, _ hours: Hours) -> ByTime? {
        guard var to = resolve(day, hours.last) else { return nil }
        // "Wednesday am, between 8 and 1"
        if let from = resolve(day, hours.first), to < from, hours.last.isAmbiguous {
            to = to + .hours(12)
        }
        return ByTime(resolve(day, hours.first).map { min($0, to) } ?? to, to)
    }

    /// A day named in one place and a time of day in another: "Thursday either way, before 5".
    func joined(_ day: DayPhrase, _ clock: ClockPhrase) -> ByTime? {
        resolve(day, clock).map { ByTime($0) }
    }

    /// A span of hours; a single time is both.
    private struct Hours {
        let first: ClockPhrase
        let last: ClockPhrase
        var next: Int { last.next }
    }

    private func mention(
        _ relation: TimeMention.Relation, _ run: WordRun, _ words: Range<Int>, _ time: ByTime?,
        _ day: DayPhrase?, _ clock: ClockPhrase?
    ) -> TimeMention {
        var end = words.upperBound
        var time = time
        let hasClock = clock != nil
        if hasClock, run.isIn(Self.universal, end) {
            // The wall shows another zone: shift by what ours is ahead of it.
            if let by = time?.latest {
                time = ByTime(by + .seconds(self.clock.offsetSeconds(at: by)))
            }
            end += 1
        } else if hasClock, run.isIn(Self.foreignZones, end) {
            time = nil
            end += 1
        }
        return TimeMention(
            relation: relation, words: words.lowerBound..<end, time: time, hasClock: hasClock,
            day: day, clock: clock)
    }

    private static let deadlines = Phrases(
        """
        by
        before
        until
        till
        no later than
        by no later than
        not later than
        not after
        prior to
        ahead of
        through
        thru
        on or before
        latest
        latest by|on|at
        by latest
        at the latest by|on
        """)
    private static let places = Vocabulary("at on around about between eta")
    private static let clockPlaces = Vocabulary("at eta")
    private static let fillers = Vocabulary("around about approximately roughly at latest on")
    private static let links = Vocabulary("at by before around about between after from post")
    private static let vague = Vocabulary("some time sometime any anytime still")
    private static let ors = Vocabulary("to or and")
    private static let untils = Vocabulary("until till")
    private static let universal = Vocabulary("utc gmt")
    private static let foreignZones = Vocabulary(
        "est edt pst pdt cst cdt mst mdt cet cest bst ist eet eest jst aest aedt et pt")
    private static let from = Word.key("from")
    private static let before = Word.key("before")
    private static let afters = Vocabulary("after post")
    private static let on = Word.key("on")
}
