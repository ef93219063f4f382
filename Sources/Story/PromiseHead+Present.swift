extension PromiseHead {
    /// The present said of the future, arrangements, and clauses without a verb. All need a time.
    static func present(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        if let head = going(run, at: index, from: low) { return head }
        if let head = own(run, at: index) ?? theirs(run, at: index, from: low) { return head }
        if let head = receiving(run, at: index) ?? lasting(run, at: index, from: low) {
            return head
        }
        if let head = planned(run, at: index) { return head }
        if let head = expecting(run, at: index, from: low) { return head }
        if let head = arranged(run, at: index, from: low) { return head }
        if let head = booked(run, at: index, from: low) { return head }
        return letting(run, at: index) ?? assuring(run, at: index) ?? nameless(run, at: index)
    }

    /// "I'm posting them this afternoon", "the parts are coming on Monday", "Sending it today".
    private static func going(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        if isClauseStart(run, index), run.isIng(index), !run.isIn(PromiseVerbs.states, index),
            index == 0, run.isIn(openIngs, index)
        {
            return PromiseHead(start: index, verb: index + 1, need: .time)
        }
        guard let (stem, isApart) = FutureTense.being(run, index) else { return nil }
        var verb = index + 1
        while run.isIn(adverbs, verb) { verb += 1 }
        guard verb < run.count, !run.words[verb].isAfterMark else { return nil }
        let subject = PromiseSubject(run, before: index, stem: isApart ? nil : stem, from: low)
        // "We're looking at Monday"
        if run.key(verb) == looking, run.key(verb + 1) == at,
            subject.kind != .other, subject.kind != .none,
            DayPhrase(run, at: verb + 2) != nil
                || ClockPhrase(run, at: verb + 2, allowsBare: true) != nil || run.isIng(verb + 2)
                || run.isIn(rounds, verb + 2)
        {
            return PromiseHead(start: subject.start, verb: verb + 2, need: .instant, isSoft: true)
        }
        // "It's getting boxed up tomorrow", "the car's ready Thursday"
        if subject.kind == .thing, run.isIn(readies, verb) || run.key(verb) == getting {
            return PromiseHead(start: subject.start, verb: verb + 1, need: .date)
        }
        guard run.isIng(verb), !run.isIn(PromiseVerbs.states, verb) || run.key(verb) == being
        else { return nil }
        switch subject.kind {
        case .ours where run.key(verb) != being, .person:
            // "I'm calling about your order from Monday" is what is being done.
            return PromiseHead(
                start: subject.start, verb: verb + 1, need: .instant,
                isContact: run.isIn(comings, verb))
        case .thing:
            return PromiseHead(start: subject.start, verb: verb + 1, need: .date)
        default: return nil
        }
    }

    /// "I call you tomorrow", "we refund it by Friday": the present of those who write so.
    private static func own(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard run.isIn(ourselves, index) else { return nil }
        var verb = index + 1
        while run.isIn(adverbs, verb) { verb += 1 }
        guard verb < run.count, !run.words[verb].isAfterMark, !isHabit(run) else { return nil }
        // "Tomorrow morning we test"
        if hasDay(run, before: index), !run.isIn(statives, verb) {
            return PromiseHead(start: index, verb: verb + 1, need: .instant)
        }
        if let count = PromiseVerbs.contacts.match(run.words, at: verb) {
            guard count > 1 || run.isIn(objects, verb + 1) else { return nil }
            return PromiseHead(start: index, verb: verb + count, need: .instant, isContact: true)
        }
        guard run.isIn(PromiseVerbs.deeds, verb), !run.isIn(pasts, verb),
            run.isIn(objects, verb + 1)
        else { return nil }
        return PromiseHead(start: index, verb: verb + 1, need: .day)
    }

    /// Whether a day ends right before the word: "tonight we", "on Monday I".
    private static func hasDay(_ run: WordRun, before index: Int) -> Bool {
        (max(0, index - 4)..<index).contains { DayPhrase(run, at: $0)?.next == index }
    }

    /// "It goes out tonight", "a new one ships today", "the technician comes tomorrow".
    private static func theirs(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        guard index > low, !isHabit(run),
            let count = happenings.match(run.words, at: index), !run.words[index].isAfterMark
        else { return nil }
        let subject = PromiseSubject(run, before: index, stem: nil, from: low)
        let isAdded = subject.kind == .none && run.isIn(joins, index - 1) && endsInS(run, index)
        guard subject.kind == .person || subject.kind == .thing || isAdded else { return nil }
        // The present of "they" and of many things has no "s".
        let isPlural = run.key(index) != 0 && !endsInS(run, index)
        if isPlural, !isAdded, !run.isIn(plurals, index - 1), !endsInS(run, index - 1),
            run.digits(index - 1) == nil
        {
            return nil
        }
        // "It arrives by 15:07" is a train.
        return PromiseHead(
            start: subject.start, verb: index + count,
            need: subject.kind != .person
                ? .date : PromiseVerbs.tells.match(run.words, at: index) != nil ? .event : .day,
            isContact: subject.kind == .person)
    }

    /// "You have it by Friday", "you get the money on Monday".
    private static func receiving(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard run.isIn(yous, index) else { return nil }
        if run.isIn(gets, index + 1), run.isIn(things, index + 2), !isHabit(run),
            !run.words[index + 1].isAfterMark
        {
            return PromiseHead(start: index, verb: index + 2, need: .day)
        }
        // "You receive a message when it is ready"
        if run.isIn(gets, index + 1), run.isIn(articles, index + 2), !isHabit(run),
            run.isIn(words, index + 3) || run.isIn(words, index + 4)
        {
            return PromiseHead(start: index, verb: index + 2, need: .event)
        }
        // "You can collect it from Wednesday"
        if run.isIn(cans, index + 1), let count = collections.match(run, from: index + 2) {
            return PromiseHead(
                start: index, verb: index + 2 + count, need: .time, takesFor: true)
        }
        return nil
    }

    /// "The refund usually takes 3-5 working days", "the results are normally ready in two days".
    private static func lasting(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        // "Please allow 3-5 days for it to show"
        if run.isIn(allows, index), isClauseStart(run, index) || run.isIn(pleases, index - 1) {
            return PromiseHead(
                start: index, verb: index + 1, need: .time, isSoft: true, takesLength: true)
        }
        guard index > low, run.isIn(takes, index) || run.isIn(readies, index) else { return nil }
        var end = index
        while end > low + 1, run.isIn(usually, end - 1) { end -= 1 }
        if run.isIn(readies, index) {
            if end > low, run.isIn(beings, end - 1) { end -= 1 } else { return nil }
            while end > low + 1, run.isIn(usually, end - 1) { end -= 1 }
        }
        let subject = PromiseSubject(run, before: end, stem: nil, from: low)
        guard subject.kind == .thing || subject.kind == .person, subject.isDefinite || end == 1,
            !subject.isPronoun || run.isIn(readies, index),
            (subject.start..<end).contains(where: { run.isIn(moneys, $0) })
        else { return nil }
        return PromiseHead(
            start: subject.start, verb: index + 1, need: .time, isSoft: true, takesLength: true)
    }

    /// "Expect it Tuesday", "you can expect a reply by noon".
    private static func expecting(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        // "Look for it on your statement in the next ten days"
        if let count = lookouts.match(run.words, at: index), isClauseStart(run, index) {
            return PromiseHead(start: index, verb: index + count, need: .day)
        }
        guard run.isIn(expects, index), !run.isIn(denials, index - 1),
            !run.isIn(denials, index - 2)
        else { return nil }
        let isTold =
            isClauseStart(run, index) || run.isIn(cans, index - 1)
            || run.isIn(pleases, index - 1)
        let isOurs = run.isIn(ourselves, index - 1) || FutureTense.being(run, index - 1) != nil
        guard isTold || isOurs, index + 1 < run.count, run.key(index + 1) != to else { return nil }
        var start = index
        while start > low,
            run.isIn(cans, start - 1) || run.isIn(yous, start - 1)
                || run.isIn(ourselves, start - 1) || isOurs && start == index
        { start -= 1 }
        return PromiseHead(
            start: start, verb: index + 1, need: .time, isContact: true, isSoft: isOurs)
    }

    /// "I've asked the depot to redeliver tomorrow", "we have booked an engineer for Thursday".
    private static func arranged(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        guard index > low, run.isIn(askeds, index) else { return nil }
        var start = index
        while start > low, run.isIn(perfects, start - 1) || run.isIn(adverbs, start - 1) {
            start -= 1
        }
        let isGlued = start > low && run.isIn(ourselves, start - 1)
        guard
            isGlued || start < index && run.isIn(ourPerfects, start)
                || start < index && run.isIn(beenPerfects, index - 1)
        else { return nil }
        if isGlued { start -= 1 }
        let last = min(index + 14, run.count)
        guard let link = (index + 1..<max(index + 1, last)).first(where: { run.isIn(links, $0) })
        else { return nil }
        // "I've booked the table for Friday" is theirs: somebody of ours must be sent or call.
        let isDeed = (link..<last).contains { run.key($0) == to || run.isIn(beWords, $0) }
        // "I told them that it would ..." reports.
        let isRequest =
            (index + 1..<last).first { run.isIn(clauses, $0) }.map { run.key($0) == to } ?? false
        if !run.isIn(bookings, index), !isRequest { return nil }
        let hasVisit = (index + 1..<last).contains {
            run.isIn(PromiseSubject.staff, $0) || run.isIn(services, $0)
        }
        guard isDeed && !run.isIn(reservations, index) || hasVisit else { return nil }
        return PromiseHead(
            start: start, verb: link, need: .time, isContact: true, takesFor: true,
            isArranged: true)
    }

    /// "The engineer is booked for Thursday 8-12", "your callback is scheduled for 3".
    private static func booked(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        guard index > low, run.isIn(bookeds, index) else { return nil }
        var be = index
        while be > low, run.isIn(adverbs, be - 1) || run.isIn(beWords, be - 1) { be -= 1 }
        let subject: PromiseSubject
        if be > low, let (stem, isApart) = FutureTense.being(run, be - 1) {
            subject = PromiseSubject(run, before: be - 1, stem: isApart ? nil : stem, from: low)
        } else if isClauseStart(run, low), index - low < 5, !run.isIn(perfects, index - 1),
            !run.isIn(ourselves, index - 1)
        {
            // "Engineer booked for Thursday"
            subject = PromiseSubject(run, before: index, stem: nil, from: low)
        } else {
            return nil
        }
        guard subject.kind == .person || subject.kind == .thing,
            subject.kind == .person
                || (subject.start..<index).contains(where: { run.isIn(services, $0) }),
            !(subject.start..<index).contains(where: { run.isIn(bookables, $0) })
        else { return nil }
        return PromiseHead(
            start: subject.start, verb: index + 1, need: .time, isContact: true, takesFor: true)
    }

    /// "Let me ring you at 4", "allow me to call you tomorrow".
    private static func letting(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard let count = lettings.match(run.words, at: index), index + count < run.count,
            isClauseStart(run, index) || run.isIn(joins, index - 1)
        else { return nil }
        let verb = index + count
        if let contact = PromiseVerbs.contacts.match(run.words, at: verb) {
            return PromiseHead(start: index, verb: verb + contact, need: .time, isContact: true)
        }
        return run.isIn(PromiseVerbs.deeds, verb) || hasDone(run, verb)
            ? PromiseHead(start: index, verb: verb + 1, need: .day) : nil
    }

    /// "Our plan is to have it running by Friday".
    private static func planned(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard let count = plans.match(run.words, at: index), index + count < run.count else {
            return nil
        }
        return PromiseHead(
            start: run.isIn(ours, index - 1) ? index - 1 : index, verb: index + count + 1,
            need: .time, isSoft: true)
    }

    /// "We guarantee delivery by Friday", "I can promise you an answer by noon".
    private static func assuring(_ run: WordRun, at index: Int) -> PromiseHead? {
        assurances.match(run.words, at: index).map {
            PromiseHead(start: index, verb: index + $0, need: .instant)
        }
    }

    /// "Money back on your card by Tuesday", "ETA 8.10", "tracking email to follow".
    private static func nameless(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard isClauseStart(run, index) else { return nil }
        var end = index + 1
        while end < run.count, !run.words[end].isAfterMark || run.isJoined(end - 1, by: ":") {
            end += 1
        }
        if run.isIn(estimates, index) {
            return PromiseHead(
                start: index, verb: run.isIn(arrivals, index) ? index : index + 1, need: .instant,
                isContact: true, isSoft: !run.isIn(arrivals, index))
        }
        let words = index..<end
        guard end - index > 1, !run.isIn(prepositions, index),
            words.prefix(5).contains(where: { run.isIn(services, $0) || run.isIn(outcomes, $0) }),
            !words.prefix(8).contains(where: {
                run.isIn(finites, $0) || endsInLl(run, $0) || isPast(run, $0)
            })
        else { return nil }
        let follows = words.dropLast().first { run.key($0) == to && run.key($0 + 1) == follow }
        if let follows, end - follows < 5 {
            return PromiseHead(start: index, verb: end, need: .nothing)
        }
        // "Refund processed today" is past.
        let isDone = words.prefix(8).contains { run.isIn(PromiseVerbs.done, $0) }
        return PromiseHead(
            start: index, verb: index + 1, need: isDone ? .limit : .day, takesLength: true)
    }

    /// "Ended", "signed", but not "issued", which is what is told of.
    private static func isPast(_ run: WordRun, _ index: Int) -> Bool {
        let word = run.words[index]
        return word.end - word.start > 4 && stands("ed", at: word.end - 2, in: run.bytes)
            && !run.isIn(PromiseVerbs.done, index) && !run.isIn(bookeds, index)
    }

    private static func isClauseStart(_ run: WordRun, _ index: Int) -> Bool {
        index == 0
            || run.words.indices.contains(index) && run.words[index].isAfterMark
                && (run.bytes[run.words[index].start - 1].isSpace)
    }

    /// "Usually", "every second Thursday": as always, not now.
    private static func isHabit(_ run: WordRun) -> Bool {
        run.words.contains { habits.contains($0) }
    }

    private static func endsInS(_ run: WordRun, _ index: Int) -> Bool {
        let word = run.words[index]
        return run.bytes[word.end - 1].lowered == UInt8(ascii: "s")
    }

    private static func endsInLl(_ run: WordRun, _ index: Int) -> Bool {
        FutureTense.stem(run, index, "ll") != nil || FutureTense.stem(run, index, "ve") != nil
    }
}

extension PromiseHead {
    private static let openIngs = Vocabulary(
        "sending posting shipping forwarding escalating refunding transferring chasing passing")
    private static let adverbs = Vocabulary(
        """
        also just now still then personally already actually gladly currently provisionally myself
        hereby immediately today kindly even both finally
        """)
    private static let looking = Word.key("looking")
    private static let rounds = Vocabulary("around about approximately roughly maybe probably")
    private static let at = Word.key("at")
    private static let to = Word.key("to")
    private static let getting = Word.key("getting")
    private static let articles = Vocabulary("a an the another")
    private static let words = Vocabulary(
        "message text call email sms mail letter update confirmation link code answer reply notice")
    private static let lookouts = Phrases(
        """
        look|watch out for
        look|watch for
        keep an eye|ear out for
        """)
    /// What "we" are, know or have, rather than do.
    private static let statives = Vocabulary(
        """
        will shall wil are am were was have had do did can could would should may might must need want know see
        think hope open close said told called sent wrote spoke tried asked got went came agreed
        offered noticed found received booked close opened closed agreed don't didn't can't won't
        haven't aren't weren't still only never always understand apologise apologize
        """)
    private static let being = Word.key("being")
    private static let comings = Vocabulary("coming visiting calling arriving attending")
    private static let ourselves = Vocabulary("i we")
    private static let objects = Vocabulary(
        "you u it this that them these those her him the your my our with to back over for a an")
    /// The same in the past.
    private static let pasts = Vocabulary("put let set cut read reset hit knock")
    /// As always, whatever the tense.
    static let routines = Vocabulary(
        """
        daily weekly monthly quarterly every each annually yearly automatically
        """)
    private static let habits = Vocabulary(
        """
        usually normally always typically generally every daily weekly monthly quarterly mondays
        tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends often sometimes
        """)
    /// What is seen to happen to what was promised; not "leaves", "opens", "ends".
    private static let happenings = Phrases(
        """
        goes|go out|off|in|into|back|to|on|live|up|through|over
        comes|come out|back|off|on|to|in|tomorrow|tonight|today|this|by|over|round|with|through
        comes|come monday|tuesday|wednesday|thursday|friday|saturday|sunday
        ships|ship
        lands|land
        gets|get to|delivered|sent|posted|shipped|collected|refunded|paid|replaced|fixed|there|picked
        gets|get|becomes|become replaced|repaired|restored|fixed|sorted|done|boxed|packed|moved|swapped
        gets|get access
        turns|turn it|this|that|those|them around|round
        gets|get dispatched|despatched|reviewed|processed|installed|credited|released|back
        arrives|arrive
        reaches|reach you|your|us
        leaves|leave us|our|the|here
        posts|clears|drops|lands|hits|post|clear|drop|hit to|on|in|into|your|by|off|back
        calls|rings|phones|visits|emails|texts|contacts|writes|call|ring|phone|visit|email you|u|back|to
        calls|rings|phones|texts|emails|messages|pings|ring|phone|text|ping
        delivers|brings|sends|makes|collects|fits|installs|replaces|repairs|fixes it|you|them|the|your
        deliver|bring|send|collect it|you|them|this|that|the|your
        """)
    private static let plurals = Vocabulary("they lads guys people crew both staff team")
    private static let yous = Vocabulary("you u")
    private static let gets = Vocabulary("have get receive")
    private static let things = Vocabulary("it this that the your them these those our")
    private static let cans = Vocabulary("can may should could you'll will")
    private static let collections = Phrases(
        """
        collect|fetch it|them|your|the
        pick it|them|this|that up
        pick up
        take it|them
        come and|to collect|fetch|pick
        """)
    private static let takes = Vocabulary("take takes taking")
    private static let allows = Vocabulary("allow")
    private static let readies = Vocabulary("ready back live online")
    private static let beings = Vocabulary("is are be")
    private static let usually = Vocabulary(
        "usually normally typically generally can may could will should might often then to about")
    /// What the customer waits for, where a length of time is told.
    private static let moneys = Vocabulary(
        """
        refund transfer credit money payment bank banks replacement delivery results result order
        parcel reversal repair item cheque it
        """)
    private static let expects = Vocabulary("expect expecting anticipate anticipating")
    private static let denials = Vocabulary("not don't dont can't cannot didn't never wouldn't")
    private static let pleases = Vocabulary("please so and pls kindly just")
    private static let askeds = Vocabulary(
        """
        asked told instructed arranged requested booked scheduled organised organized got put lined
        deputed briefed reminded set assigned secured confirmed logged rescheduled
        """)
    /// These may be said of the customer's own table or seat.
    private static let reservations = Vocabulary(
        "booked scheduled got put set confirmed rescheduled")
    private static let bookings = Vocabulary(
        """
        arranged booked scheduled got put set confirmed logged secured lined organised organized
        requested rescheduled
        """)
    private static let perfects = Vocabulary("have has been i've we've ive weve they've had")
    private static let ourPerfects = Vocabulary("i've we've ive weve")
    private static let beenPerfects = Vocabulary("been")
    private static let clauses = Vocabulary("to that would if whether about when")
    private static let links = Vocabulary("to for be on in")
    private static let beWords = Vocabulary("be been being")
    private static let bookeds = Vocabulary(
        "booked scheduled due pencilled slotted down lined planned arranged rescheduled rebooked")
    /// Not what we keep but what they come to.
    private static let bookables = Vocabulary(
        "table room flight seat seats hotel reservation payment invoice bill train check")
    private static let services = Vocabulary(
        """
        delivery redelivery collection pickup visit callback call repair install installation
        replacement refund release update fix works work inspection survey reboot restart maintenance
        patch rollout deployment engineer technician courier driver fitter transfer upgrade swap
        migration restore reply answer
        """)
    private static let outcomes = Vocabulary(
        """
        money tracking invite email mail sms text link card parcel order credit cheque eta clear results
        report decision confirmation letter label code parts part server service password access
        """)
    private static let estimates = Vocabulary("eta etr estimated expected est")
    private static let arrivals = Vocabulary("eta")
    private static let finites = Vocabulary(
        """
        is are was were am be been has have had do does did will shall should would could can may
        might must need needs i you we he she they it who what which that if when once please takes
        take took went came got was wasn't isn't not no due until since after gone thanks thank
        """)
    private static let prepositions = Vocabulary(
        """
        with regarding re following thanks for further as on in at about to from under per and but
        because so quick after before during
        """)
    private static let lettings = Phrases(
        """
        let me|us
        allow me|us to
        """)
    private static let ours = Vocabulary("our the my")
    private static let plans = Phrases(
        """
        plan|aim|goal|intention|target|hope|idea is to
        """)
    private static let assurances = Phrases(
        """
        i|we guarantee|promise
        i|we guarantee|promise you
        i|we can promise|assure|guarantee|offer you
        you have my|our word that
        """)
    private static let joins = Vocabulary("and so then please ok okay")
    private static let follow = Word.key("follow")
}

extension Phrases {
    fileprivate func match(_ run: WordRun, from index: Int) -> Int? {
        index < run.count ? match(run.words, at: index) : nil
    }
}
