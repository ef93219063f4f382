import Domain

extension PromiseReader {
    /// By when, where the words say when it is done and not what it is about: "I'll book the 17:00
    /// train" names no deadline.
    func due(_ run: WordRun, _ head: PromiseHead, _ range: Range<Int>) -> TimeMention? {
        var index = range.lowerBound
        while index < range.upperBound {
            let found =
                time.mention(in: run, at: index)
                ?? time.owned(run, at: index) ?? (head.takesLength ? length(run, at: index) : nil)
            guard let mention = found, mention.words.upperBound <= range.upperBound else {
                index += 1
                continue
            }
            // "I'll call the shop, they open at 8": the time is theirs.
            if (range.lowerBound..<index).contains(where: {
                run.words[$0].isAfterMark && run.isIn(Words.others, $0)
            }) {
                return nil
            }
            if isMeant(run, head, range.lowerBound..<index, mention) {
                return withClock(run, mention, range.upperBound)
            }
            index = mention.words.upperBound
        }
        return nil
    }

    /// "3-5 working days"; "47 minutes" is how long a journey takes.
    func length(_ run: WordRun, at index: Int) -> TimeMention? {
        guard !run.isIn(Words.fors, index - 1), let length = time.duration(in: run, at: index),
            !length.hasClock
        else { return nil }
        return length
    }

    /// Whether the words before a time let it say when the deed is done.
    func isMeant(
        _ run: WordRun, _ head: PromiseHead, _ before: Range<Int>, _ mention: TimeMention
    ) -> Bool {
        let previous = mention.words.lowerBound - 1
        // "One by one"
        if run.isIn(Words.dates, previous) || run.key(previous) == Words.one { return false }
        if !head.takesFor, run.isIn(Words.fors, previous), before.contains(previous) {
            return false
        }
        let isLimit = mention.relation == .by || mention.relation == .within
        if before.contains(where: { run.isIn(Words.arrivals, $0) }) { return false }
        if isLimit { return true }
        // "Before I leave at 5:30"
        if before.suffix(4).contains(where: { run.key($0) == Words.before }) { return true }
        if head.isArranged { return true }
        // "The engineer who came on Monday"
        if before.contains(where: {
            run.isIn(Words.relatives, $0) && !run.isIn(Words.wills, $0 + 1)
        }) {
            return false
        }
        let isJourney = before.contains { run.isIn(Words.journeys, $0) }
        let isBooking =
            mention.hasClock && run.isIn(Words.bookings, head.verb - 1)
            && !before.contains { PromiseVerbs.contacts.match(run.words, at: $0) != nil }
        return !isJourney && !isBooking
    }

    /// "I'll phone you Thursday either way, before 5": the hour of a day named before.
    func withClock(_ run: WordRun, _ mention: TimeMention, _ end: Int) -> TimeMention {
        guard let day = mention.day, mention.clock == nil else { return mention }
        let last = min(end, mention.words.upperBound + 6)
        for index in mention.words.upperBound..<max(mention.words.upperBound, last) {
            guard let later = time.mention(in: run, at: index) else { continue }
            guard later.day == nil, let clock = later.clock, later.words.upperBound <= end,
                let joined = time.joined(day, clock)
            else { return mention }
            return TimeMention(
                relation: later.relation,
                words: mention.words.lowerBound..<later.words.upperBound, time: joined,
                hasClock: true, day: day, clock: clock)
        }
        return mention
    }

    /// "It's first on the van tomorrow and he'll be with you before 10": the day of the clause
    /// before.
    func dayBefore(_ run: WordRun, _ clause: Clause) -> DayPhrase? {
        guard clause.head.start > 0 else { return nil }
        var index = 0
        while index < clause.head.start {
            if let mention = time.mention(in: run, at: index) {
                guard mention.words.upperBound <= clause.head.start else { return nil }
                if let day = mention.day, mention.clock == nil, mention.relation != .by {
                    return day
                }
                index = mention.words.upperBound
            } else {
                index += 1
            }
        }
        return nil
    }

    /// "By 5 pm we will ...", "Tomorrow I'll ...": a time that opens the clause.
    func opening(_ run: WordRun, _ clause: Clause) -> TimeMention? {
        let head = clause.head
        var index = clause.low
        while index < head.verb {
            let given =
                run.isIn(Words.givens, index - 1) ? time.duration(in: run, at: index) : nil
            guard let mention = given ?? time.mention(in: run, at: index) else {
                index += 1
                continue
            }
            // A quote begins where a sentence or clause does, not in its middle.
            let opensClause =
                index == 0 || run.words[index].isAfterMark || index == head.start
                || run.isIn(Words.conjunctions, index - 1) || run.isIn(Words.givens, index - 1)
            var end = mention.words.upperBound
            if run.isIn(Words.conjunctions, end) { end += 1 }
            let isInside = index >= head.start && mention.words.upperBound <= head.verb
            if end == head.start && opensClause || isInside { return mention }
            index = mention.words.upperBound
        }
        return nil
    }

    /// "As soon as the warehouse answers I will ...": the event before the promise belongs to it.
    func event(_ run: WordRun, _ clause: Clause) -> Range<Int>? {
        let head = clause.head
        guard head.start > clause.low else { return nil }
        let opening = (clause.low..<head.start).first { index in
            (PromiseNearMiss.events.match(run.words, at: index) != nil
                || run.key(index) == Words.ifWord)
                && (index == 0 || run.words[index].isAfterMark
                    || run.isIn(Words.conjunctions, index - 1))
                && !run.words[index + 1..<head.start].contains(where: \.isAfterMark)
        }
        return opening.map { $0..<head.start }
    }
}

extension TimeMention {
    func at(_ time: ByTime) -> TimeMention {
        TimeMention(
            relation: relation, words: words, time: time, hasClock: hasClock, day: day, clock: clock
        )
    }
}
