/// Arrangements, expectations and clauses without a verb.
extension PromiseHead {
    /// "Expect it Tuesday", "you can expect a reply by noon".
    static func expecting(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        // "Look for it on your statement in the next ten days"
        if let count = Words.lookouts.match(run.words, at: index), isClauseStart(run, index) {
            return PromiseHead(start: index, verb: index + count, need: .day)
        }
        // "The contractor has until Monday to fix it"
        if index > low, run.isIn(Words.has, index), run.isIn(Words.untils, index + 1) {
            let subject = PromiseSubject(run, before: index, stem: nil, from: low)
            return subject.kind == .person
                ? PromiseHead(start: subject.start, verb: index + 1, need: .instant) : nil
        }
        // "I have the new one going out tomorrow"
        if run.isIn(Words.haves, index),
            run.isIn(Words.ourselves, index - 1)
                || index < run.count
                    && run.isIn(Words.ourPerfects, index - 1),
            let going = (index + 2..<max(index + 2, min(index + 9, run.count))).first(where: {
                run.isIn(Words.underways, $0)
            }),
            (index + 1..<going).contains(where: {
                run.isIn(PromiseSubject.staff, $0) || run.isIn(Words.services, $0)
                    || run.isIn(PromiseSubject.goods, $0)
            })
        {
            return PromiseHead(
                start: index - 1, verb: going + 1, need: .instant, isContact: true, takesFor: true)
        }
        guard run.isIn(Words.expects, index), !run.isIn(Words.denials, index - 1),
            !run.isIn(Words.denials, index - 2)
        else { return nil }
        let isTold =
            isClauseStart(run, index) || run.isIn(Words.cans, index - 1)
            || run.isIn(Words.pleases, index - 1)
        let isOurs =
            run.isIn(Words.ourselves, index - 1) || run.isIn(Words.woulds, index - 1)
            || FutureTense.being(run, index - 1) != nil
        guard isTold || isOurs, index + 1 < run.count, run.key(index + 1) != Words.to else {
            return nil
        }
        var start = index
        while start > low,
            run.isIn(Words.cans, start - 1) || run.isIn(Words.yous, start - 1)
                || run.isIn(Words.ourselves, start - 1) || isOurs && start == index
        { start -= 1 }
        return PromiseHead(
            start: start, verb: index + 1, need: .time, isContact: true, isSoft: isOurs,
            takesLength: true)
    }

    /// "I've asked the depot to redeliver tomorrow", "we have booked an engineer for Thursday".
    static func arranged(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        guard index > low, run.isIn(Words.askeds, index) else { return nil }
        var start = index
        while start > low, run.isIn(Words.perfects, start - 1) || run.isIn(Words.adverbs, start - 1)
        {
            start -= 1
        }
        let isGlued = start > low && run.isIn(Words.ourselves, start - 1)
        let isAdded = start == index && run.isIn(Words.joins, index - 1)
        guard
            isGlued || isAdded || start < index && run.isIn(Words.ourPerfects, start)
                || start < index && run.isIn(Words.beenPerfects, index - 1)
        else { return nil }
        if isGlued { start -= 1 }
        let last = min(index + 14, run.count)
        guard
            let link = (index + 1..<max(index + 1, last)).first(where: { run.isIn(Words.links, $0) }
            )
        else { return nil }
        // "I've booked the table for Friday" is theirs: somebody of ours must be sent or call.
        let isDeed = (link..<last).contains {
            run.key($0) == Words.to || run.isIn(Words.beWords, $0)
        }
        // "I told them that it would ..." reports.
        let isRequest =
            (index + 1..<last).first { run.isIn(Words.clauses, $0) }.map { run.key($0) == Words.to }
            ?? false
        if !run.isIn(Words.bookings, index), !isRequest { return nil }
        let hasVisit = (index + 1..<last).contains {
            run.isIn(PromiseSubject.staff, $0) || run.isIn(Words.services, $0)
        }
        guard isDeed && !run.isIn(Words.reservations, index) || hasVisit else { return nil }
        return PromiseHead(
            start: start, verb: link, need: isRequest ? .event : .time, isContact: true,
            takesFor: true, isArranged: true)
    }

    /// "The engineer is booked for Thursday 8-12", "your callback is scheduled for 3".
    static func booked(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        guard index > low, run.isIn(Words.bookeds, index) else { return nil }
        var be = index
        while be > low, run.isIn(Words.adverbs, be - 1) || run.isIn(Words.beWords, be - 1) {
            be -= 1
        }
        let subject: PromiseSubject
        if be > low, let (stem, isApart) = FutureTense.being(run, be - 1) {
            subject = PromiseSubject(run, before: be - 1, stem: isApart ? nil : stem, from: low)
        } else if isClauseStart(run, low), index - low < 5, !run.isIn(Words.perfects, index - 1),
            !run.isIn(Words.ourselves, index - 1)
        {
            // "Engineer booked for Thursday"
            subject = PromiseSubject(run, before: index, stem: nil, from: low)
        } else {
            return nil
        }
        guard subject.kind == .person || subject.kind == .thing,
            subject.kind == .person
                || (subject.start..<index).contains(where: {
                    run.isIn(Words.services, $0) || run.isIn(Words.outcomes, $0)
                        || run.isIn(PromiseSubject.goods, $0)
                }),
            !(subject.start..<index).contains(where: { run.isIn(Words.bookables, $0) })
        else { return nil }
        return PromiseHead(
            start: subject.start, verb: index + 1, need: .time, isContact: true,
            isSoft: run.isIn(Words.awaited, index), takesFor: true)
    }

    /// "Let me ring you at 4", "allow me to call you tomorrow".
    static func letting(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard let count = Words.lettings.match(run.words, at: index), index + count < run.count,
            isClauseStart(run, index) || run.isIn(Words.joins, index - 1)
        else { return nil }
        let verb = index + count
        if let contact = PromiseVerbs.contacts.match(run.words, at: verb) {
            return PromiseHead(start: index, verb: verb + contact, need: .time, isContact: true)
        }
        return run.isIn(PromiseVerbs.deeds, verb) || hasDone(run, verb)
            ? PromiseHead(start: index, verb: verb + 1, need: .day) : nil
    }

    /// "Our plan is to have it running by Friday".
    static func planned(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard let count = Words.plans.match(run.words, at: index), index + count < run.count else {
            return nil
        }
        return PromiseHead(
            start: run.isIn(Words.ours, index - 1) ? index - 1 : index, verb: index + count + 1,
            need: .time, isSoft: true)
    }

    /// "We guarantee delivery by Friday", "I can promise you an answer by noon".
    static func assuring(_ run: WordRun, at index: Int) -> PromiseHead? {
        Words.assurances.match(run.words, at: index).map {
            PromiseHead(start: index, verb: index + $0, need: .instant)
        }
    }

    /// "Money back on your card by Tuesday", "ETA 8.10", "tracking email to follow".
    static func nameless(_ run: WordRun, at index: Int) -> PromiseHead? {
        // "Engineering's ETA for a patch is Friday"
        if run.isIn(Words.arrivals, index), !isClauseStart(run, index) {
            return PromiseHead(start: index, verb: index + 1, need: .instant, takesFor: true)
        }
        guard isClauseStart(run, index) else { return nil }
        var end = index + 1
        while end < run.count, !run.words[end].isAfterMark || run.isJoined(end - 1, by: ":") {
            end += 1
        }
        if run.isIn(Words.estimates, index) {
            return PromiseHead(
                start: index, verb: run.isIn(Words.arrivals, index) ? index : index + 1,
                need: .instant,
                isContact: true, isSoft: !run.isIn(Words.arrivals, index))
        }
        let words = index..<end
        guard end - index > 1, !run.isIn(Words.prepositions, index),
            words.prefix(5).contains(where: {
                run.isIn(Words.services, $0) || run.isIn(Words.outcomes, $0)
            }),
            !words.prefix(8).contains(where: {
                run.isIn(Words.finites, $0) || endsInLl(run, $0) || isPast(run, $0)
            })
        else { return nil }
        let follows = words.dropLast().first {
            run.key($0) == Words.to && run.key($0 + 1) == Words.follow
        }
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
            && !run.isIn(PromiseVerbs.done, index) && !run.isIn(Words.bookeds, index)
    }
}
