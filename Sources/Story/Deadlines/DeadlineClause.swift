/// The clause around a time, and whether that time binds who wrote it.
struct DeadlineClause {
    let run: WordRun
    let mention: TimeMention
    let background: DeadlineBackground
    /// Its words, those of the time included.
    let words: Range<Int>
    /// The time stands alone: "Sunday, 16:45."
    let isBare: Bool

    typealias Words = DeadlineWords

    init(_ run: WordRun, _ mention: TimeMention, _ background: DeadlineBackground) {
        self.run = run
        self.mention = mention
        self.background = background
        var start = Self.start(run, before: mention.words.lowerBound)
        var end = Self.end(run, after: mention.words.upperBound)
        // "By Monday, I need ...", "I need it, by Monday": the time alone is no clause.
        let told = (start..<end).filter {
            !mention.words.contains($0) && !run.isIn(Words.fillers, $0)
        }
        let isComplete =
            told.count > 1
            || told.contains { run.isIn(Words.nouns, $0) || Self.isOwned(run, $0, Words.nouns) }
        if !isComplete {
            if start == 0 {
                end = Self.end(run, after: min(end + 1, run.count))
            } else {
                start = Self.start(run, before: start - 1)
            }
        }
        words = start..<end
        isBare = told.count < 2 && !isComplete
    }

    static func start(_ run: WordRun, before index: Int) -> Int {
        var start = index
        // The "until" of the time itself opens no clause.
        if start > 0, !isMark(run, start) { start -= 1 }
        while start > 0, !isBoundary(run, start) { start -= 1 }
        return start
    }

    static func end(_ run: WordRun, after index: Int) -> Int {
        var end = index
        while end < run.count, !isBoundary(run, end) { end += 1 }
        return end
    }

    static func isBoundary(_ run: WordRun, _ index: Int) -> Bool {
        isMark(run, index) || run.isIn(Words.breaks, index)
            || run.isIn(Words.joints, index) && run.isIn(Words.openers, index + 1)
    }

    /// Commas, dashes and the like; "e-mail" and "and/or" are not parted, nor is "paid $40".
    private static func isMark(_ run: WordRun, _ index: Int) -> Bool {
        let word = run.words[index]
        guard word.isAfterMark else { return false }
        guard index > 0 else { return true }
        let gap = run.bytes[run.words[index - 1].end..<word.start]
        return gap.count > 1 && gap.contains { !$0.isSpace && !signs.contains($0) }
    }

    /// Of money, numbers, names and quotes; the first two are the bytes of a pound sign.
    private static let signs: Set<UInt8> = [0xC2, 0xA3, 0x24, 0x23, 0x40, 0x22, 0x27, 0x2A]

    // MARK: - What binds

    var binds: Bool {
        if isRange || isHabit || isDayOfWriting || isMereLabel || isDenied || isPleasantry {
            return false
        }
        if isReported || isPast && !isEventAhead && !isThreat && !isGranted { return false }
        if isTagged { return false }
        if let question { return isRequest(from: question) }
        if isWish || isTheirs || isAvailability { return false }
        return isLimit ? bindsLimit : bindsEvent
    }

    var bindsLimit: Bool {
        if isUntil {
            return isGranted || has(Words.outsiders) && has(Words.needs) || has(Words.waits)
                || isOnly || isPunctual
        }
        if mention.relation == .within, run.isIn(Words.inWords, mention.words.lowerBound),
            !has(Words.needs), !has(Words.requests)
        {
            return bindsSoon
        }
        if isGranted { return true }
        if has(Words.needs) { return !isVague }
        return has(Words.requests) || has(Words.hopes) || isThreat || has(Words.nouns)
            || has(Words.verbs)
            || background.hasTrouble && !background.isBooking
    }

    var bindsEvent: Bool {
        // Who writes of today or this week mostly tells what happened.
        if isPassing {
            return has(Words.needs) || has(Words.requests)
                || has(Words.nouns) && isAnnounced
        }
        if has(Words.needs), has(Words.ownBefores) { return true }
        if isJourney {
            return has(Words.nouns) || has(Words.farewells)
                || (isClose || background.hasTrouble) && !background.isBooking
        }
        if has(Words.nouns) || has(Words.verbs) || has(Words.days) {
            return !background.isBooking || isNear
        }
        if has(Words.needs, in: words.lowerBound..<mention.words.lowerBound) {
            return !background.isBooking
                && (isNear || isFor || background.hasTrouble
                    || has(Words.arrivals) && !mention.hasClock)
        }
        if has(Words.requests) { return isNow }
        if background.isBooking || isBare { return false }
        if background.hasTrouble && namesDay || isAnnounced || isUnderWay || has(Words.outsiders) {
            return true
        }
        return background.isAsking && namesDay && !has(Words.hopes)
    }

    /// "Only here until Friday", but not "I work until seven, so evenings only".
    private var isOnly: Bool {
        (words.lowerBound..<mention.words.lowerBound).contains { run.isIn(Words.onlys, $0) }
            || run.isIn(Words.onlys, mention.words.upperBound)
    }

    /// "The race is on Sunday".
    var isAnnounced: Bool {
        let first = mention.words.lowerBound
        return (run.isIn(Words.copulas, first - 1) || isContracted(first - 1))
            && !has(Words.dayNames)
    }

    /// "They are towing it", "the agency is collecting the keys"; what they do themselves may be a
    /// plan they only tell of.
    var isUnderWay: Bool {
        (words.lowerBound..<mention.words.lowerBound).contains { index in
            guard run.isIn(Words.othersBe, index) || isContracted(index) else { return false }
            return endsInIng(index + 1) || endsInIng(index + 2)
        }
    }

    func endsInIng(_ index: Int) -> Bool {
        guard index < mention.words.lowerBound else { return false }
        let word = run.words[index]
        return word.end - word.start > 4
            && run.rest(word.end - 3..<word.end, is: "ing") && !Words.notDoing.contains(word)
    }

    /// "My flight boards in ten minutes", "I have a meeting in an hour": not "4 calls in 2 hours".
    var bindsSoon: Bool {
        if run.isIn(Words.announcers, mention.words.lowerBound - 1) || isJourney || isUnderWay
            || has(Words.verbs) || has(Words.ownBe)
        {
            return true
        }
        return (has(Words.nouns) || has(Words.days))
            && (has(Words.haves) || words.contains(where: isContracted))
    }

    var isPassing: Bool {
        guard mention.relation == .bare, !mention.hasClock else { return false }
        let first = mention.words.lowerBound
        return run.isIn(Words.todays, first) || run.isIn(Words.inWords, first)
            || run.isIn(Words.these, first) && run.isIn(Words.weeks, first + 1)
    }

    /// "They gave us until Friday".
    var isGranted: Bool {
        has(Words.grants) && (isUntil || has(Words.nouns) && isLimit == false)
            || run.isIn(Words.grantings, mention.words.lowerBound)
    }

    /// "If it is not here by Friday", "unless I hear by Friday".
    var isThreat: Bool { has(Words.ifWords) && has(Words.noes) }

    /// "I need it by 11:45" may be a journey too.
    var isVague: Bool {
        mention.relation == .by && mention.hasClock && !isNear && !background.hasTrouble
            && mention.words.lowerBound - words.lowerBound <= 3
    }

    // MARK: - Which instant is meant

    var bareHours: TimeReader.BareHours {
        if has(Words.mornings) { return .early }
        return has(Words.evenings) ? .late : .office
    }

    /// "We leave on the 4th and need it before then."
    var endsBefore: Bool {
        (mention.words.upperBound..<max(mention.words.upperBound, run.count - 1)).contains {
            run.isIn(Words.before, $0) && run.isIn(Words.thens, $0 + 1)
        }
    }
}
