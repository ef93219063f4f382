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
    /// "You have 48 hours" is an ultimatum.
    var takesGrants = false
    var bareHours = BareHours.office

    /// What an hour without "am" or "pm" means on another day.
    enum BareHours {
        /// "Tomorrow at 5" is 17:00, "tomorrow at 9" is in the morning.
        case office
        /// 05:00, as in timetables.
        case early
        /// "The party is on Friday at 8".
        case late
    }

    var today: CivilDate { clock.date(writtenAt) }

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
        guard Self.mayOpen(run, index) else { return nil }
        if let span = span(in: run, at: index) ?? fromNow(run, at: index) { return span }
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
        // "At 8.10." is no date.
        let isClock =
            next > index && run.isIn(Self.clockPlaces, index)
            && ClockPhrase(run, at: next, allowsBare: true) != nil
        if !isClock, let day = DayPhrase(run, at: next) {
            if let found = clocked(day, relation, run, index) { return found }
            // "on or before Monday" is before Tuesday.
            let isBefore =
                Self.befores.match(run.words, at: index) != nil && !isEnd(run, at: next)
            // "on 5 May" is fine; "May" alone or "sun" are not, so days need no clock but a name.
            return mention(
                relation, run, index..<day.next,
                isBefore ? start(of: day).map { ByTime($0) } : span(of: day), day: day)
        }
        // "From 4 today"
        let allowsBare = relation != .bare || run.key(index - 1) == Self.from
        guard let hours = hours(run, at: next, allowsBare: allowsBare) else { return nil }
        let zone = run.isIn(Self.zones, hours.next) ? hours.next : nil
        var link = zone.map { $0 + 1 } ?? hours.next
        if run.key(link) == Self.on { link += 1 }
        if let day = DayPhrase(run, at: link) {
            return mention(
                relation, run, index..<day.next, resolve(day, hours), day: day, hours.last,
                zone: zone)
        }
        let to = resolve(hours.last)
        let from = resolve(hours.first)
        let time = to.map { to in ByTime(from.map { min($0, to) } ?? to, to) }
        return mention(relation, run, index..<hours.next, time, hours.last)
    }

    /// "tomorrow at 5", "Thursday, some time between 8 and noon", "2026-11-21T10:00".
    private func clocked(
        _ day: DayPhrase, _ relation: TimeMention.Relation, _ run: WordRun, _ index: Int
    ) -> TimeMention? {
        if let time = ClockPhrase(run, joinedTo: day) {
            return mention(
                relation, run, index..<time.next, resolve(day, time).map { ByTime($0) }, day: day,
                time)
        }
        var gap = day.next
        while run.isIn(Self.anyTimes, gap) { gap += 1 }
        var link = run.isIn(Self.links, gap) ? gap + 1 : day.next
        while link > gap, run.isIn(Self.fillers, link) { link += 1 }
        guard let hours = hours(run, at: link, allowsBare: link > day.next) else { return nil }
        // "tomorrow after nine" is any time from then on.
        if link > day.next, run.isIn(Self.afters, link - 1),
            let from = resolve(day, hours.first), let to = lastMinute(of: day), from < to
        {
            return mention(
                relation, run, index..<hours.next, ByTime(from, to), day: day, hours.last)
        }
        return mention(
            relation, run, index..<hours.next, resolve(day, hours), day: day, hours.last)
    }

    /// A time of day, or the first and last of a span of hours: "9 and 11", "2pm to 4pm", "8-12".
    private func hours(_ run: WordRun, at index: Int, allowsBare: Bool) -> Hours? {
        if let first = ClockPhrase(run, at: index, allowsBare: allowsBare) {
            let isSpan = run.isIn(Self.spanLinks, first.next)
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
        let isSpan = run.isIn(Self.spanLinks, index + 1)
        guard isSpan && allowsBare || run.isDashed(index),
            let last = ClockPhrase(run, at: isSpan ? index + 2 : index + 1, allowsBare: true),
            allowsBare || !last.isBare || DayPhrase.isDayName(run, index - 1)
        else { return nil }
        return Hours(first: last, last: last)
    }

    /// A span of hours; a single time is both.
    private struct Hours {
        let first: ClockPhrase
        let last: ClockPhrase
        var next: Int { last.next }
    }

    private func resolve(_ day: DayPhrase, _ hours: Hours) -> ByTime? {
        guard var to = resolve(day, hours.last) else { return nil }
        let from = resolve(day, hours.first) ?? to
        // "Wednesday am, between 8 and 1"
        if to < from, hours.last.isAmbiguous { to = to + .hours(12) }
        return ByTime(min(from, to), to)
    }

    /// A day named in one place and a time of day in another: "Thursday either way, before 5".
    func joined(_ day: DayPhrase, _ clock: ClockPhrase) -> ByTime? {
        resolve(day, clock).map { ByTime($0) }
    }

    /// "Saturday's wedding", "tomorrow's my first day".
    func owned(_ run: WordRun, at index: Int) -> TimeMention? {
        guard let stem = run.stem(index), let day = DayPhrase(name: stem, next: index + 1) else {
            return nil
        }
        return TimeMention(
            relation: .bare, words: index..<index + 1, time: span(of: day), hasClock: false,
            day: day)
    }

    /// "Before close of business" is by then.
    private func isEnd(_ run: WordRun, at index: Int) -> Bool {
        run.isIn(Self.ends, run.key(index) == DayPhrase.the ? index + 1 : index)
    }

    private func mention(
        _ relation: TimeMention.Relation, _ run: WordRun, _ words: Range<Int>, _ time: ByTime?,
        day: DayPhrase? = nil, _ clock: ClockPhrase? = nil, zone: Int? = nil
    ) -> TimeMention {
        var end = words.upperBound
        var time = time
        let hasClock = clock != nil
        let zone = zone ?? (hasClock && run.isIn(Self.zones, end) ? end : nil)
        if let zone {
            time = time.flatMap { shifted($0, to: run.key(zone)) }
            end = max(end, zone + 1)
        }
        return TimeMention(
            relation: relation, words: words.lowerBound..<end, time: time, hasClock: hasClock,
            day: day, clock: clock)
    }

    /// What a wall of another zone shows; nil where its name stands for several and none is ours.
    private func shifted(_ time: ByTime, to zone: UInt64) -> ByTime? {
        let ours = clock.offsetSeconds(at: time.latest) / 60
        guard let theirs = Self.zoneMinutes[zone], !theirs.contains(ours) else { return time }
        guard theirs.count == 1 else { return nil }
        return ByTime(time.latest + .minutes(ours - theirs[0]))
    }

    private static let deadlines = Phrases(
        """
        by
        before
        until
        till
        til
        untill
        b4
        ahead of
        prior to
        no|not later then
        on or before
        by or before
        no later than
        not later than
        latest by
        at the latest by|on
        by no later than
        not after
        through
        thru
        latest
        latest on|at
        by latest
        """)
    private static let places = Vocabulary("at on around about between eta")
    private static let clockPlaces = Vocabulary("at eta")
    private static let fillers = Vocabulary(
        "around about approximately roughly at latest on early mid late say like maybe")
    private static let anyTimes = Vocabulary("some time sometime any anytime still")
    private static let links = Vocabulary(
        "at by before around about between after from post")
    private static let spanLinks = Vocabulary("to or and until till")
    /// Minutes east of UTC, by the seasons and towns that use the name.
    private static let zoneMinutes: KeyTable<[Int]> = {
        let zones: [(StaticString, [Int])] = [
            ("utc gmt", [0]), ("bst", [60]), ("cet", [60]), ("cest", [120]), ("eet", [120]),
            ("eest", [180]), ("jst", [540]), ("aest", [600]), ("aedt", [660]),
            ("ist", [330, 60, 120]), ("est et eastern", [-300, -240]), ("edt", [-240]),
            ("cst ct central", [-360, -300]), ("cdt", [-300]), ("mst mt mountain", [-420, -360]),
            ("mdt", [-360]), ("pst pt pacific", [-480, -420]), ("pdt", [-420]),
        ]
        var table: [UInt64: [Int]] = [:]
        for (names, minutes) in zones {
            for name in names.description.split(separator: " ") {
                table[Word.key(name)] = minutes
            }
        }
        return KeyTable(table)
    }()
    private static let zones = Vocabulary(
        """
        utc gmt bst cet cest eet eest jst aest aedt ist est et eastern edt cst ct central cdt mst mt
        mountain mdt pst pt pacific pdt
        """)
    private static let befores = Phrases("before\nb4\nahead of\nprior to")
    private static let ends = Vocabulary("end close eod cob eob eow eom month cop eop")
    private static let afters = Vocabulary("after post")
    private static let from = Word.key("from")
    private static let on = Word.key("on")
}

extension TimeMention {
    func through(_ end: Int) -> TimeMention {
        TimeMention(
            relation: relation, words: words.lowerBound..<end, time: time, hasClock: hasClock,
            day: day, clock: clock)
    }
}
