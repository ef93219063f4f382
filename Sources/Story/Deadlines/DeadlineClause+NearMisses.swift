/// Times that bind nobody: habits, ranges, wishes, what others do.
extension DeadlineClause {
    /// "from Tuesday to Friday", "Tuesday or Wednesday", "since Monday", "every Friday".
    var isRange: Bool {
        let (first, next) = (mention.words.lowerBound, mention.words.upperBound)
        if run.isIn(Words.backward, first - 1) || run.isIn(Words.backward, first) { return true }
        if run.key(first - 1) == Words.of, !run.isIn(Words.halves, first - 2) { return true }
        // "I start from Monday", but not "the mail from Monday".
        if run.key(first - 1) == Words.from, !has(Words.verbs) { return true }
        if run.isIn(Words.throughs, first - 1), has(Words.froms) { return true }
        guard run.isIn(Words.throughs, next) || run.isJoined(next - 1, by: "-") else {
            return false
        }
        let other = run.isJoined(next - 1, by: "-") ? next : next + 1
        return DayPhrase(run, at: other) != nil
            || ClockPhrase(run, at: other, allowsBare: true) != nil
    }

    var isHabit: Bool {
        // "We open at 9 and close at 6."
        if !namesDay, mention.hasClock, run.words.contains(where: Words.opens.contains),
            run.words.contains(where: Words.shuts.contains)
        {
            return true
        }
        // "They start at six": what others do, today as ever.
        if !namesDay, mention.hasClock, has(Words.routines) { return true }
        return isRegular
    }

    var isRegular: Bool {
        (words.lowerBound..<min(mention.words.upperBound + 2, words.upperBound)).contains {
            run.isIn(Words.habits, $0)
        }
    }

    /// "It's Friday", "today is the 4th".
    var isDayOfWriting: Bool {
        guard mention.relation == .bare, words.lowerBound < mention.words.lowerBound else {
            return false
        }
        return (words.lowerBound..<mention.words.lowerBound).allSatisfy {
            run.isIn(Words.dayNamers, $0)
        }
    }

    /// "An 8 pm flight", "sat on a Halloween film", "1/2": of its kind, not when.
    var isMereLabel: Bool {
        if mention.relation == .within {
            return !isGranted && run.isIn(Words.offsets, mention.words.upperBound)
        }
        // Nobody says "on six" of an hour.
        if run.key(mention.words.lowerBound) == Words.on { return mention.hasClock && !namesDay }
        guard mention.relation == .bare else { return false }
        let first = mention.words.lowerBound
        if mention.time == nil, !isNext { return true }
        let isAnnounced = run.isIn(Words.announcers, first - 1) || isContracted(first - 1)
        if run.isIn(Words.feasts, first) { return !isAnnounced && !isFor }
        return mention.hasClock && !namesDay && !isAnnounced
    }

    var isDenied: Bool { has(Words.denials, in: 0..<run.count) }

    var isPleasantry: Bool { has(Words.pleasantries) }

    /// A journey, a table, a room wished for.
    var isWish: Bool {
        if isThreat || has(Words.ownBefores) || has(Words.nouns) && background.hasTrouble {
            return false
        }
        if !isRescue, has(Words.stays, in: 0..<run.count) { return true }
        return has(Words.wishes) && hasService
            || isJourney && !isRescue && (mention.relation == .by || has(Words.wishes))
    }

    var hasService: Bool {
        words.contains {
            !mention.words.contains($0) && run.isIn(Words.services, $0)
                && !run.isIn(Words.serviceParts, $0 + 1)
        }
    }

    /// "I need to be in Boston by tonight", with the flight cancelled.
    var isRescue: Bool { background.hasTrouble && !background.isBooking }

    /// What the other side does or has: "your offer ends", "the engineer comes on Monday".
    var isTheirs: Bool {
        if has(Words.needs) || isThreat || has(Words.waits) || has(Words.onlys)
            || has(Words.requests) || isEventAhead
        {
            return false
        }
        let subject = words.lowerBound..<min(words.lowerBound + 3, mention.words.lowerBound)
        return subject.contains { run.isIn(Words.theirs, $0) }
    }

    /// "I'm home after 5", "Thursday suits me", "ring me on Monday".
    var isAvailability: Bool {
        has(Words.availability) && !has(Words.onlys) && !isUntil
    }
}
