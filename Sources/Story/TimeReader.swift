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
        // "on or before Monday" is before Tuesday.
        let isBefore =
            Self.befores.match(run.words, at: index) != nil && !isEnd(run, at: next)
        if let day = DayPhrase(run, at: next) {
            if let time = ClockPhrase(run, joinedTo: day) {
                return mention(
                    relation, run, index..<time.next, resolve(day, time).map { ByTime($0) }, true)
            }
            let gap = run.isIn(Self.anyTimes, day.next) ? day.next + 1 : day.next
            let link = run.isIn(Self.links, gap) ? gap + 1 : day.next
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
            var link = run.isIn(Self.zones, time.next) ? time.next + 1 : time.next
            if run.key(link) == Self.on { link += 1 }
            if let day = DayPhrase(run, at: link) {
                let zone = run.isIn(Self.zones, time.next) ? time.next : nil
                return mention(
                    relation, run, index..<day.next, resolve(day, time).map { ByTime($0) }, true,
                    zone: zone)
            }
            return mention(relation, run, index..<time.next, resolve(time).map { ByTime($0) }, true)
        }
        return nil
    }

    /// "Before close of business" is by then.
    private func isEnd(_ run: WordRun, at index: Int) -> Bool {
        run.isIn(Self.ends, run.key(index) == DayPhrase.the ? index + 1 : index)
    }

    private func mention(
        _ relation: TimeMention.Relation, _ run: WordRun, _ words: Range<Int>, _ time: ByTime?,
        _ hasClock: Bool, zone: Int? = nil
    ) -> TimeMention {
        var end = words.upperBound
        var time = time
        let zone = zone ?? (hasClock && run.isIn(Self.zones, end) ? end : nil)
        if let zone {
            time = time.flatMap { shifted($0, to: run.key(zone)) }
            end = max(end, zone + 1)
        }
        return TimeMention(
            relation: relation, words: words.lowerBound..<end, time: time, hasClock: hasClock)
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
        at the latest by
        """)
    private static let places = Vocabulary("at on around about")
    private static let fillers = Vocabulary(
        "around about approximately roughly at latest on early mid late say like maybe")
    private static let anyTimes = Vocabulary("sometime anytime any")
    private static let links = Vocabulary("at by before around about between after")
    static let ors = Vocabulary("to or and")
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
    private static let between = Word.key("between")
    private static let befores = Phrases("before\nb4\nahead of\nprior to")
    private static let ends = Vocabulary("end close eod cob eob eow eom month")
    private static let after = Word.key("after")
    private static let on = Word.key("on")
}
