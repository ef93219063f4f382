import Domain

/// Finds promises in what an agent wrote to a customer.
///
/// Precision comes first: a sentence counts only when somebody of ours commits to a deed in the
/// future, or tells what will come to them and when. Questions, offers ("I can"), conditions on the
/// customer ("once you send"), negations, reports ("I said I'd") and the small change of a chat
/// ("I'll check that now") are none.
struct PromiseReader {
    let passage: Passage
    let time: TimeReader

    /// Those not seen kept.
    ///
    /// - Parameter later: what was written or logged on the case since, in order.
    func promises(before later: ArraySlice<Passage>) -> [Promise] {
        var promises: [Promise] = []
        for sentence in passage.sentences
        where passage.bytes[sentence.upperBound - 1] != UInt8(ascii: "?") {
            let run = WordRun(passage.bytes, sentence)
            for clause in clauses(run) {
                guard var promise = promise(run, sentence, clause) else { continue }
                let words = WordRun(
                    passage.bytes,
                    run.words[clause.head.start].start..<run.words[clause.end - 1].end)
                let fate = PromiseFate(words, by: promise.by)
                let isKept =
                    passage.sentences.contains {
                        $0.lowerBound >= sentence.upperBound && fate.isKept(by: $0, in: passage)
                    } || later.contains(where: fate.isKept)
                if isKept { continue }
                promise.isPassedOver = later.contains(where: fate.isPassedOver)
                promises.append(promise)
            }
        }
        return promises
    }

    /// A head with the words from the one before to the one after.
    private struct Clause {
        let head: PromiseHead
        let low: Int
        let end: Int
    }

    private func clauses(_ run: WordRun) -> [Clause] {
        var clauses: [Clause] = []
        let nearMiss = PromiseNearMiss(run: run, sentence: 0..<0)
        let heads = PromiseHead.all(in: run).filter { !nearMiss.isSubordinate($0) }
        var low = 0
        for (index, head) in heads.enumerated() {
            var end = run.count
            if index + 1 < heads.count {
                let next = Clause(head: heads[index + 1], low: head.verb, end: run.count)
                end = max(beginning(run, next), head.verb)
            }
            for part in parted(run, Clause(head: head, low: low, end: end)) {
                clauses.append(part)
                low = part.head.verb
            }
        }
        return clauses
    }

    /// "And as soon as they answer I'll write", "and by Friday we'll refund it": what opens a clause
    /// belongs to it.
    private func beginning(_ run: WordRun, _ clause: Clause) -> Int {
        min(
            clause.head.start, event(run, clause)?.lowerBound ?? run.count,
            opening(run, clause)?.words.lowerBound ?? run.count)
    }

    /// "I'll call you by five and refund it before Friday": a second deed with its own time is a
    /// second promise.
    private func parted(_ run: WordRun, _ clause: Clause) -> [Clause] {
        guard let first = due(run, clause.head, clause.head.verb..<clause.end) else {
            return [clause]
        }
        for index in first.words.upperBound..<max(first.words.upperBound, clause.end)
        where run.isIn(Words.conjunctions, index) || run.words[index].isAfterMark {
            var verb = index
            while verb < clause.end,
                run.isIn(Words.conjunctions, verb) || run.isIn(Words.fillers, verb)
            { verb += 1 }
            guard verb < clause.end else { continue }
            let contact = PromiseVerbs.contacts.match(run.words, at: verb)
            guard contact != nil || run.isIn(PromiseVerbs.deeds, verb) else { continue }
            let head = PromiseHead(
                start: verb, verb: verb + (contact ?? 1), need: .time, isContact: contact != nil,
                isSoft: clause.head.isSoft)
            guard due(run, head, head.verb..<clause.end) != nil else { continue }
            return [
                Clause(head: clause.head, low: clause.low, end: verb),
                Clause(head: head, low: verb, end: clause.end),
            ]
        }
        return [clause]
    }

    private func promise(_ run: WordRun, _ sentence: Range<Int>, _ clause: Clause) -> Promise? {
        let head = clause.head
        let end = clause.end
        if PromiseNearMiss(run: run, sentence: sentence).contains(head, until: end) { return nil }
        var start = head.start
        var when = due(run, head, head.verb..<end)
        if when == nil, let before = opening(run, clause) {
            when = before
            // "Give me until ten and I'll ..."
            let isGiven = run.isIn(Words.givens, before.words.lowerBound - 1)
            start = min(start, max(0, before.words.lowerBound - (isGiven ? 2 : 0)))
        }
        if let mention = when, mention.clock != nil, mention.day == nil,
            let clock = mention.clock, let day = dayBefore(run, clause),
            let joined = time.joined(day, clock), joined.latest > passage.message.sentAt
        {
            when = mention.at(joined)
        }
        if let by = when?.by, by - passage.message.sentAt <= .minutes(5), when?.relation == .within
        {
            return nil
        }
        var vague: Range<Int>?
        if when?.time == nil {
            vague =
                Self.vagueWords(run, head.verb..<end)
                ?? Self.vagueWords(run, head.start..<head.verb)
        }
        if let event = event(run, clause) {
            start = min(start, event.lowerBound)
            if when?.time == nil, vague == nil { vague = event }
        }
        guard isEnough(head, when, vague.map { isPlain(run, $0) } ?? false) else { return nil }
        if when == nil, vague == nil, isChatter(run, head, end) { return nil }
        // "I'll ask again then" needs to say when.
        if when == nil, clause.low == 0,
            run.words[head.verb..<end].contains(where: { $0.key == Words.then })
        {
            start = SmallTalk.afterGreeting(run)
        }
        let last = end == run.count ? sentence.upperBound : clauseEnd(run, before: end)
        guard let excerpt = passage.excerpt(run.words[start].start..<last, longest: 240) else {
            return nil
        }
        let words = when?.words ?? vague
        let isHedged = run.words[min(clause.low, start)..<end].contains {
            Words.hedges.contains($0)
        }
        return Promise(
            excerpt: excerpt, what: excerpt.text, agentID: passage.message.authorID,
            isFirm: !head.isSoft && !isHedged, time: when?.time,
            byWords: words.map {
                String(decoding: run.bytes[run.range($0.lowerBound, $0.upperBound)], as: UTF8.self)
            })
    }

    /// Whether what is said of the time makes the head a promise.
    private func isEnough(_ head: PromiseHead, _ when: TimeMention?, _ isPlain: Bool) -> Bool {
        switch head.need {
        case .nothing: true
        case .event: when?.by != nil || isPlain
        case .time: when?.by != nil || isPlain && !head.isArranged
        case .limit: when?.by != nil && (when?.relation == .by || when?.relation == .within)
        case .instant: when?.by != nil
        case .day:
            when?.by != nil
                && (when?.day != nil || when?.relation == .within || when?.relation == .by)
        case .date:
            when?.by != nil
                && (when?.day != nil && when?.clock == nil || when?.relation == .within)
        }
    }

    /// Where the clause before the word at `end` ends: without "and", "then", commas.
    private func clauseEnd(_ run: WordRun, before end: Int) -> Int {
        var last = end - 1
        while last > 0, run.isIn(Words.conjunctions, last) { last -= 1 }
        return run.words[last].end
    }

    /// By when, where the words say when it is done and not what it is about: "I'll book the 17:00
    /// train" names no deadline.
    private func due(_ run: WordRun, _ head: PromiseHead, _ range: Range<Int>) -> TimeMention? {
        var index = range.lowerBound
        while index < range.upperBound {
            let found =
                time.mention(in: run, at: index)
                ?? (head.takesLength ? length(run, at: index) : nil)
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
    private func length(_ run: WordRun, at index: Int) -> TimeMention? {
        guard !run.isIn(Words.fors, index - 1), let length = time.duration(in: run, at: index),
            !length.hasClock
        else { return nil }
        return length
    }

    /// Whether the words before a time let it say when the deed is done.
    private func isMeant(
        _ run: WordRun, _ head: PromiseHead, _ before: Range<Int>, _ mention: TimeMention
    ) -> Bool {
        let previous = mention.words.lowerBound - 1
        if run.isIn(Words.dates, previous) { return false }
        if !head.takesFor, run.isIn(Words.fors, previous), before.contains(previous) {
            return false
        }
        let isLimit = mention.relation == .by || mention.relation == .within
        if before.contains(where: { run.isIn(Words.arrivals, $0) }) { return false }
        if isLimit { return true }
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
    private func withClock(_ run: WordRun, _ mention: TimeMention, _ end: Int) -> TimeMention {
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
    private func dayBefore(_ run: WordRun, _ clause: Clause) -> DayPhrase? {
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
    private func opening(_ run: WordRun, _ clause: Clause) -> TimeMention? {
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
    private func event(_ run: WordRun, _ clause: Clause) -> Range<Int>? {
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

    /// Done before the next line of a chat.
    private func isChatter(_ run: WordRun, _ head: PromiseHead, _ end: Int) -> Bool {
        run.words[head.start..<end].contains { Words.immediate.contains($0) }
            || run.words[0..<head.start].contains { Words.moments.contains($0) }
    }

    /// "Next week", "as soon as the transfer clears": no instant, but no empty word either.
    private func isPlain(_ run: WordRun, _ words: Range<Int>) -> Bool {
        run.isIn(Words.weeks, words.upperBound - 1)
            || PromiseNearMiss.events.match(run.words, at: words.lowerBound) ?? 0 > 0
                && words.count > 1 && !words.contains { run.isIn(Words.chats, $0) }
            || Words.upons.match(run.words, at: words.lowerBound) != nil
            || Words.nexts.match(run.words, at: words.lowerBound) != nil
    }

    /// "shortly", "as soon as the warehouse answers".
    private static func vagueWords(_ run: WordRun, _ range: Range<Int>) -> Range<Int>? {
        for index in range {
            if let count = Words.vague.match(run.words, at: index) { return index..<index + count }
            if let count = Words.upons.match(run.words, at: index)
                ?? Words.nexts.match(run.words, at: index)
            {
                return index..<index + count
            }
            if let count = PromiseNearMiss.events.match(run.words, at: index) {
                var end = index + count
                while end < range.upperBound, !run.words[end].isAfterMark { end += 1 }
                if end > index + count { return index..<end }
            }
        }
        return nil
    }
}

extension PromiseReader {
    fileprivate enum Words {
        static let conjunctions = Vocabulary("and then or but so also n")
        static let fillers = Vocabulary("i'll we'll i we will also just again to")
        static let givens = Vocabulary("me us")
        /// Who begins another clause behind a comma.
        static let others = Vocabulary(
            "it they he she which that it's they're he's she's its shop office i've we've i'm we're ive weve"
        )
        static let then = Word.key("then")
        static let ifWord = Word.key("if")
        /// Before a time these tell which letter, order or flight is meant.
        static let dates = Vocabulary("of since last letter yesterday")
        static let fors = Vocabulary("for from to")
        /// The time is that of a journey.
        static let arrivals = Vocabulary(
            "arriving arrival leaving departs departing departure starting staying")
        static let journeys = Vocabulary(
            "train taxi cab table flight dinner lunch bus coach ferry arrive arrives leave leaves depart"
        )
        static let relatives = Vocabulary("who which")
        static let wills = Vocabulary("will shall is are can should")
        /// A clock time beside these is that of what is booked.
        static let bookings = Vocabulary(
            "book reserve arrange schedule reschedule rebook")
        /// What makes a promise a wish.
        static let hedges = Vocabulary(
            """
            best should hopefully probably possibly might maybe perhaps aim hope likely
            luck anticipated fingers approximately roughly ideally expected
            """)
        static let immediate = Vocabulary(
            "now moment second sec minute while straightaway mins min")
        static let moments = Vocabulary("moment second sec minute")
        static let weeks = Vocabulary("week month weekend")
        static let chats = Vocabulary(
            "chat call conversation survey this booking transaction successful successfully confirmation"
        )
        static let vague = Phrases(
            """
            shortly
            soon
            asap
            as soon as possible|i|we can
            as soon as i|we possibly can
            in a few minutes|moments
            in a bit
            straight|right away
            later
            next month
            in due course
            each|every hour|day|time
            """)
        /// A time told by another that only the reader knows.
        static let nexts = Phrases(
            """
            same|next day|evening|afternoon|morning|night
            the same|next day|evening|afternoon|morning|night
            the day|morning|night|week before|of|after
            before|by then
            minutes|mins|hours|days|day|weeks before|after|beforehand
            """)
        /// An event told by a noun.
        static let upons = Phrases(
            """
            upon|on credit|completion|approval|arrival|dispatch|shipment|delivery
            """)
    }
}

extension TimeMention {
    fileprivate func at(_ time: ByTime) -> TimeMention {
        TimeMention(
            relation: relation, words: words, time: time, hasClock: hasClock, day: day, clock: clock
        )
    }
}
