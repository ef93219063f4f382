/// The words with which somebody of ours commits to a deed, or something is said to come to the
/// customer: "I'll call", "our team will send", "it goes out", "callback".
struct PromiseHead {
    /// What must stand beside it to make it a promise.
    enum Need: Int, Comparable {
        case nothing
        /// A time, or the event that it waits for: "once it is ready".
        case event
        /// A time, or "next week".
        case time
        /// A time that can be told.
        case instant
        /// A day or a limit: a clock time alone tells when things happen as they always do.
        case day
        /// A day or a length of time: "it arrives by 12:23" is a train.
        case date
        /// A limit or a length of time: "refund issued, 3-5 days".
        case limit

        static func < (a: Need, b: Need) -> Bool { a.rawValue < b.rawValue }
    }

    /// Index of the first word: the subject.
    var start: Int
    /// Index of the word after the verb.
    let verb: Int
    var need: Need
    /// A call, a letter, a visit.
    var isContact = false
    /// "Should", "we aim to", "usually".
    var isSoft = false
    /// "I've booked him for Tuesday", "ready from noon": these prepositions tell when.
    var takesFor = false
    /// "I've asked them to call on Tuesday": the time must belong to what was asked.
    var isArranged = false
    /// "The refund takes three days": the length of time without a preposition.
    var takesLength = false

    static func all(in run: WordRun) -> [PromiseHead] {
        var heads: [PromiseHead] = []
        var low = 0
        var index = 0
        while index < run.count {
            if let head = future(run, at: index, from: low) ?? present(run, at: index, from: low) {
                heads.append(head)
                low = head.verb
                index = max(head.verb, index + 1)
            } else {
                index += 1
            }
        }
        return heads
    }

    /// "I'll", "they are going to", "should": a subject and what makes its verb one of the future.
    private static func future(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        guard let tense = FutureTense(run, at: index), tense.next < run.count else { return nil }
        let subject = PromiseSubject(run, before: index, stem: tense.stem, from: low)
        var verb = tense.next
        var isSoft = tense.isSoft
        while let count = adverbs.match(run, at: verb) {
            if run.isIn(softeners, verb) { isSoft = true }
            verb += count
        }
        guard verb < run.count, !run.isIn(noVerbs, verb), !run.words[verb].isAfterMark,
            // "Should you need it", "Will it rain"
            // "We might be able to", "I should have called"
            !(subject.kind == .ours && tense.isSoft
                && (run.isIn(mights, index)
                    || run.key(index) == should && run.key(verb) == have
                        && !run.isIn(objects, verb + 1))),
            !(subject.kind == .none && PromiseSubject.pronouns[run.key(verb)] != nil)
        else { return nil }
        if isOthers(run, verb, subject) { return nil }
        let head: PromiseHead?
        switch subject.kind {
        case .ours: head = ours(run, verb)
        case .customer: head = customers(run, verb, isSoft: tense.isSoft)
        case .person: head = persons(run, verb, subject)
        case .thing: head = things(run, verb, subject)
        case .other: head = nil
        case .none: head = unsaid(run, verb, isFirst: index == 0, isSoft: tense.isSoft)
        }
        guard var head else { return nil }
        head.start = min(subject.start, index)
        head.isSoft = head.isSoft || isSoft
        // "We aim to reply" is a habit unless it says by when.
        if tense.isSoft || isSoft && subject.kind != .ours { head.need = max(head.need, .time) }
        return head
    }

    /// Whether only others act: "a red Lexus will pick you up", "the hotel will hold your room".
    static func tellsOfOthers(_ run: WordRun) -> Bool {
        var isFound = false
        for index in run.words.indices {
            guard let tense = FutureTense(run, at: index), tense.next < run.count else { continue }
            let subject = PromiseSubject(run, before: index, stem: tense.stem, from: 0)
            if !subject.isStranger, !isOthers(run, tense.next, subject) { return false }
            isFound = true
        }
        return isFound
    }

    /// Who drives them, and who keeps a table or a room for them, is none of us unless it is said.
    private static func isOthers(
        _ run: WordRun, _ verb: Int, _ subject: PromiseSubject
    ) -> Bool {
        guard subject.kind == .person || subject.kind == .thing, !subject.isOfOurs else {
            return false
        }
        if lifts.occur(in: Array(run.words[verb...])) { return true }
        return run.isIn(holds, verb) && run.isIn(PromiseNearMiss.determiners, verb + 1)
            && run.isIn(Words.reserved, verb + 2)
    }

    /// What we say we do: nearly any verb with a time, without one those that are deeds.
    private static func ours(_ run: WordRun, _ verb: Int) -> PromiseHead? {
        let idle = PromiseVerbs.idle.match(run.words, at: verb) ?? 0
        // "Be in touch", but not "call it a day"
        if let count = PromiseVerbs.contacts.match(run.words, at: verb), count > idle {
            return PromiseHead(start: verb, verb: verb + count, need: .nothing, isContact: true)
        }
        if idle > 0 { return nil }
        if run.key(verb) == be { return being(run, verb) }
        if let count = PromiseVerbs.inChat.match(run.words, at: verb) {
            return looking(run, verb, count)
        }
        if run.isIn(PromiseVerbs.deeds, verb) || hasDone(run, verb) {
            return PromiseHead(start: verb, verb: verb + 1, need: .nothing)
        }
        return looking(run, verb, 1)
    }

    /// What is a promise with a time, or with the answer it leads to: "I'll have a look and let you
    /// know".
    private static func looking(_ run: WordRun, _ verb: Int, _ count: Int) -> PromiseHead {
        let ends = (verb + 1..<max(verb + 1, run.count - 1)).contains {
            run.isIn(joins, $0) && run.words[$0 + 1].isAfterMark == false
                && PromiseVerbs.contacts.match(run.words, at: $0 + 1) ?? 0 > 1
        }
        // "I'll book the 17:00 train tomorrow" is not done in the chat.
        let isLater =
            run.isIn(booking, verb)
            && (verb..<run.count).contains { run.isIn(laters, $0) }
        return PromiseHead(
            start: verb, verb: verb + count, need: ends || isLater ? .nothing : .time)
    }

    /// "I'll get it sent back", "I'll have somebody call you", "we'll have you moved".
    static func hasDone(_ run: WordRun, _ verb: Int) -> Bool {
        guard run.isIn(gets, verb) else { return false }
        return (verb + 2..<max(verb + 2, min(verb + 9, run.count))).contains {
            run.isIn(PromiseVerbs.done, $0)
                || run.key($0 - 1) == to && run.isIn(PromiseVerbs.deeds, $0)
                || run.key($0 - 1) == to && PromiseVerbs.contacts.match(run.words, at: $0) != nil
        }
    }

    /// "I'll be with you", "we'll be sending it": a time makes it a promise.
    private static func being(_ run: WordRun, _ verb: Int) -> PromiseHead? {
        if let count = PromiseVerbs.visits.match(run.words, at: verb) {
            return PromiseHead(
                start: verb, verb: verb + min(count, 2), need: .time, isContact: true)
        }
        guard run.isIng(verb + 1), !run.isIn(PromiseVerbs.states, verb + 1) else { return nil }
        return PromiseHead(start: verb, verb: verb + 2, need: .time)
    }

    /// What they are to get, hear or see.
    private static func customers(_ run: WordRun, _ verb: Int, isSoft: Bool) -> PromiseHead? {
        if let count = PromiseVerbs.receipts.match(run.words, at: verb) {
            if run.isIn(duties, verb + count) { return nil }
            return PromiseHead(start: verb, verb: verb + count, need: .event)
        }
        if run.isIn(PromiseVerbs.sights, verb) {
            return PromiseHead(start: verb, verb: verb + 1, need: .day)
        }
        // "You'll have it by Friday", but not "you'll have to pay".
        if run.key(verb) == have {
            if run.isIn(duties, verb + 1) || run.number(verb + 1) != nil { return nil }
            return PromiseHead(start: verb, verb: verb + 1, need: .time)
        }
        guard run.key(verb) == be,
            isSoft
                || !run.isIn(PromiseVerbs.costs, verb + 1) && !run.isIn(travels, verb + 1)
                    && (run.isIng(verb + 1) || PromiseVerbs.isDone(run, verb + 1)
                        || run.isIn(PromiseVerbs.arrived, verb + 1))
        else { return nil }
        return PromiseHead(start: verb, verb: verb + 2, need: .time)
    }

    private static func persons(
        _ run: WordRun, _ verb: Int, _ subject: PromiseSubject
    ) -> PromiseHead? {
        if let count = PromiseVerbs.visits.match(run.words, at: verb) {
            // "Be out Monday": the day is read as a time.
            return PromiseHead(
                start: verb, verb: verb + min(count, 2), need: .event, isContact: true)
        }
        if PromiseVerbs.idle.match(run.words, at: verb) != nil { return nil }
        if let count = PromiseVerbs.contacts.match(run.words, at: verb) {
            return PromiseHead(
                start: verb, verb: verb + count, need: subject.isPronoun ? .event : .nothing,
                isContact: true)
        }
        if rides.match(run, at: verb) != nil {
            return PromiseHead(start: verb, verb: verb + 1, need: .date)
        }
        if run.key(verb) == be, !run.isIng(verb + 1), !run.isIn(PromiseVerbs.done, verb + 1) {
            return nil
        }
        if run.isIn(PromiseVerbs.costs, verb + 1) || run.isIn(PromiseVerbs.states, verb + 1) {
            return nil
        }
        // "Our fitter will hang it for you"
        let isDeed = run.isIn(PromiseVerbs.deeds, verb)
        let isKnown =
            subject.isStaff && subject.isDefinite
            || subject.isPronoun && run.isIn(singles, subject.start)
            || FutureTense.stem(run, subject.start, "ll").map(singles.contains) ?? false
        return PromiseHead(
            start: verb, verb: verb + 1,
            need: !isDeed ? .time : isKnown ? .nothing : .event)
    }

    private static func things(
        _ run: WordRun, _ verb: Int, _ subject: PromiseSubject
    ) -> PromiseHead? {
        if (subject.start..<run.count).contains(where: { run.isIn(Words.routines, $0) }) {
            return nil
        }
        // "The bank will have it on Monday", but not "the flat will have a bath"
        let hasIt = run.key(verb) == have && run.isIn(its, verb + 1)
        if !hasIt, PromiseVerbs.hours.match(run.words, at: verb) != nil { return nil }
        if run.key(verb) == follow, !subject.isPronoun {
            return PromiseHead(start: verb, verb: verb + 1, need: .nothing)
        }
        if run.key(verb) == leave, !run.isIn(ourPlaces, verb + 1) { return nil }
        let isGood = (subject.start..<verb).contains { run.isIn(PromiseSubject.goods, $0) }
        if run.isIn(PromiseVerbs.journeys, verb) || rides.match(run, at: verb) != nil {
            // "It will arrive by 12:23" is a train; "it will arrive on Monday" a parcel.
            return PromiseHead(start: verb, verb: verb + 1, need: isGood ? .time : .date)
        }
        if run.key(verb) == take {
            return PromiseHead(
                start: verb, verb: verb + 1, need: .time, isSoft: true, takesLength: true)
        }
        guard run.key(verb) == be else {
            return PromiseHead(
                start: verb, verb: verb + 1, need: .time, takesFor: run.key(verb) == wait)
        }
        if run.isIn(PromiseVerbs.costs, verb + 1) { return nil }
        if run.isIn(PromiseVerbs.sent, verb + 1) {
            return PromiseHead(start: verb, verb: verb + 2, need: .event)
        }
        let isDone =
            PromiseVerbs.isDone(run, verb + 1) || run.isIn(PromiseVerbs.done, verb + 2)
            || run.isIng(verb + 1)
        let isThere =
            run.isIn(PromiseVerbs.arrived, verb + 1) || run.isIn(PromiseVerbs.arrived, verb + 2)
        guard isDone || isThere else {
            if subject.isPronoun { return nil }
            // "It'll be sunny tomorrow"
            return PromiseHead(start: verb, verb: verb + 1, need: .day)
        }
        return PromiseHead(start: verb, verb: verb + 2, need: .time, takesFor: !isDone)
    }

    /// "Will call you tomorrow", "should land by Friday", "... and will be at your door by noon".
    private static func unsaid(
        _ run: WordRun, _ verb: Int, isFirst: Bool, isSoft: Bool
    ) -> PromiseHead? {
        if isFirst, !isSoft { return ours(run, verb) }
        if run.key(verb) != have, PromiseVerbs.hours.match(run.words, at: verb) != nil {
            return nil
        }
        if run.key(verb) == be, run.isIn(PromiseVerbs.costs, verb + 1) { return nil }
        if let count = PromiseVerbs.contacts.match(run.words, at: verb) {
            return PromiseHead(start: verb, verb: verb + count, need: .event, isContact: true)
        }
        let isRide = run.isIn(PromiseVerbs.journeys, verb) || rides.match(run, at: verb) != nil
        return PromiseHead(
            start: verb, verb: verb + 1, need: isRide ? .date : .time,
            isSoft: run.key(verb) == take, takesLength: run.key(verb) == take)
    }

    private static let be = Word.key("be")
    /// What one does on a journey.
    private static let travels = Vocabulary(
        "staying leaving arriving travelling traveling departing sitting flying picked driven taken"
    )
    private static let rides = Phrases(
        """
        get|have|bring|take|drop|pick|drive you
        """)
    /// How others drive them; not "bring you up to date", "take you through the steps".
    private static let lifts = Phrases(
        """
        pick|picking you up
        collect|collecting you from|at
        bring|bringing|take|taking|get|getting|drive|driving you to|there|home
        drop|dropping you off|at|home
        """)
    private static let holds = Vocabulary("hold keep save")
    private static let its = Vocabulary("it them this that your the you")
    private static let follow = Word.key("follow")
    private static let singles = Vocabulary("he she")
    private static let objects = Vocabulary("it them this that your the you a an all some one")
    private static let wait = Word.key("wait")
    private static let should = Word.key("should")
    private static let have = Word.key("have")
    private static let leave = Word.key("leave")
    private static let ourPlaces = Vocabulary("us our the here")
    private static let duties = Vocabulary("to until till no not only used charged billed")
    private static let take = Word.key("take")
    private static let to = Word.key("to")
    private static let booking = Vocabulary("book reserve")
    private static let laters = Vocabulary("tomorrow tonight later")
    private static let mights = Vocabulary("might")
    private static let joins = Vocabulary("and then n")
    private static let gets = Vocabulary("get have getting having")
    private static let noVerbs = Vocabulary("not never no the a an my your our")
    private static let softeners = Vocabulary(
        "try hopefully probably possibly likely maybe perhaps ideally do")
    /// Between "will" and its verb.
    private static let adverbs = Phrases(
        """
        also|then|just|now|personally|certainly|definitely|hopefully|probably|gladly|happily
        possibly|likely|ideally|still|shortly|soon|both|all|immediately|promptly|myself|ourselves
        automatically|accordingly|therefore|maybe|perhaps|again|quickly|directly|normally|already
        usually|obviously|naturally|surely|absolutely|first|next|instead|finally
        of course
        make sure to|we|i
        make a note to|and
        be sure|able to
        try to|and
        do my|our best to
        do my|our utmost to
        go ahead and
        e
        """)
}

extension Phrases {
    fileprivate func match(_ run: WordRun, at index: Int) -> Int? {
        index < run.count ? match(run.words, at: index) : nil
    }
}

extension WordRun {
    /// A verb in "-ing"; "thing", "king" and the like are too short or named.
    func isIng(_ index: Int) -> Bool {
        guard words.indices.contains(index) else { return false }
        let word = words[index]
        return word.end - word.start > 4 && stands("ing", at: word.end - 3, in: bytes)
            && !isIn(Self.noVerbs, index)
    }

    private static let noVerbs = Vocabulary(
        "thing things during morning evening nothing something anything everything king spring")
}
