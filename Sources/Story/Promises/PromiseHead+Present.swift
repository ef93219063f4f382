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
            index == 0, run.isIn(Words.openIngs, index)
        {
            return PromiseHead(start: index, verb: index + 1, need: .time)
        }
        guard let (stem, isApart) = FutureTense.being(run, index) else { return nil }
        var verb = index + 1
        while run.isIn(Words.adverbs, verb) { verb += 1 }
        guard verb < run.count, !run.words[verb].isAfterMark else { return nil }
        let subject = PromiseSubject(run, before: index, stem: isApart ? nil : stem, from: low)
        // "We're looking at Monday"
        if run.key(verb) == Words.looking, run.key(verb + 1) == Words.at,
            subject.kind != .other, subject.kind != .none,
            DayPhrase(run, at: verb + 2) != nil
                || ClockPhrase(run, at: verb + 2, allowsBare: true) != nil || run.isIng(verb + 2)
                || run.isIn(Words.rounds, verb + 2)
        {
            return PromiseHead(start: subject.start, verb: verb + 2, need: .instant, isSoft: true)
        }
        // "It's getting boxed up tomorrow", "the car's ready Thursday"
        if subject.kind == .thing, run.isIn(Words.readies, verb) || run.key(verb) == Words.getting {
            return PromiseHead(
                start: subject.start, verb: verb + 1, need: .date, isSoft: isHabit(run))
        }
        // "Your sofa is on Thursday's van"
        if subject.kind == .thing, run.isIn(Words.onIn, verb), DayPhrase.isNamed(run, at: verb + 1),
            FutureTense.stem(run, verb + 1, "s") != nil
        {
            return PromiseHead(start: subject.start, verb: verb + 1, need: .date)
        }
        // "It is going out tonight"
        if run.key(verb) == Words.goingKey, run.isIn(Words.outs, verb + 1),
            subject.kind == .thing || subject.kind == .person
        {
            return PromiseHead(start: subject.start, verb: verb + 2, need: .date)
        }
        // "I'm having it collected tomorrow"
        if subject.kind == .ours, run.isIn(Words.havings, verb), hasDone(run, verb) {
            return PromiseHead(start: subject.start, verb: verb + 1, need: .instant)
        }
        guard run.isIng(verb), !run.isIn(PromiseVerbs.states, verb) || run.key(verb) == Words.being
        else { return nil }
        switch subject.kind {
        case .ours where run.key(verb) != Words.being, .person:
            // "I'm calling about your order from Monday" is what is being done.
            return PromiseHead(
                start: subject.start, verb: verb + 1, need: .instant,
                isContact: run.isIn(Words.comings, verb))
        case .thing:
            return PromiseHead(start: subject.start, verb: verb + 1, need: .date)
        default: return nil
        }
    }

    /// "I call you tomorrow", "we refund it by Friday": the present of those who write so.
    private static func own(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard run.isIn(Words.ourselves, index) else { return nil }
        var verb = index + 1
        while run.isIn(Words.adverbs, verb) { verb += 1 }
        guard verb < run.count, !run.words[verb].isAfterMark, !isHabit(run) else { return nil }
        // "Tomorrow morning we test"
        if hasDay(run, before: index), !run.isIn(Words.statives, verb) {
            return PromiseHead(start: index, verb: verb + 1, need: .instant)
        }
        if let count = PromiseVerbs.contacts.match(run.words, at: verb) {
            guard count > 1 || run.isIn(Words.objects, verb + 1) else { return nil }
            return PromiseHead(start: index, verb: verb + count, need: .instant, isContact: true)
        }
        guard run.isIn(PromiseVerbs.deeds, verb), !run.isIn(Words.pasts, verb),
            run.isIn(Words.objects, verb + 1)
        else { return nil }
        return PromiseHead(start: index, verb: verb + 1, need: .day)
    }

    /// Whether a day ends right before the word: "tonight we", "on Monday I".
    private static func hasDay(_ run: WordRun, before index: Int) -> Bool {
        (max(0, index - 4)..<index).contains { DayPhrase(run, at: $0)?.next == index }
    }

    /// "It goes out tonight", "a new one ships today", "the technician comes tomorrow".
    private static func theirs(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        guard index > low, !isHabit(run), !run.words[index].isAfterMark else { return nil }
        guard let count = Words.happenings.match(run.words, at: index) ?? mailing(run, at: index)
        else { return nil }
        let subject = PromiseSubject(run, before: index, stem: nil, from: low)
        let isAdded =
            subject.kind == .none && run.isIn(Words.joins, index - 1) && endsInS(run, index)
        guard subject.kind == .person || subject.kind == .thing || isAdded else { return nil }
        // The present of "they" and of many things has no "s".
        let isPlural = run.key(index) != 0 && !endsInS(run, index)
        if isPlural, !isAdded, !run.isIn(Words.plurals, index - 1), !endsInS(run, index - 1),
            run.digits(index - 1) == nil
        {
            return nil
        }
        // "It arrives by 15:07" is a train.
        return PromiseHead(
            start: subject.start, verb: index + count,
            need: subject.kind != .person
                ? run.isIn(Words.movements, index) ? .date : .day
                : PromiseVerbs.tells.match(run.words, at: index) != nil ? .event : .day,
            isContact: subject.kind == .person)
    }

    /// "Mails tomorrow": a verb of sending or running right before a day.
    private static func mailing(_ run: WordRun, at index: Int) -> Int? {
        guard run.isIn(Words.mailings, index),
            DayPhrase(run, at: run.key(index + 1) == Words.on ? index + 2 : index + 1) != nil
        else { return nil }
        return 1
    }

    /// "You have it by Friday", "you get the money on Monday".
    private static func receiving(_ run: WordRun, at index: Int) -> PromiseHead? {
        guard run.isIn(Words.yous, index) else { return nil }
        if run.isIn(Words.gets, index + 1), run.isIn(Words.things, index + 2), !isHabit(run),
            !run.words[index + 1].isAfterMark
        {
            return PromiseHead(start: index, verb: index + 2, need: .day)
        }
        // "You receive a message when it is ready"
        if run.isIn(Words.gets, index + 1), run.isIn(Words.articles, index + 2), !isHabit(run),
            run.isIn(Words.notices, index + 3) || run.isIn(Words.notices, index + 4)
        {
            return PromiseHead(start: index, verb: index + 2, need: .event)
        }
        // "You can collect it from Wednesday"
        if run.isIn(Words.cans, index + 1),
            let count = Words.collections.match(run, from: index + 2)
        {
            return PromiseHead(
                start: index, verb: index + 2 + count, need: .time, takesFor: true)
        }
        return nil
    }

    /// "The refund usually takes 3-5 working days", "the results are normally ready in two days".
    private static func lasting(_ run: WordRun, at index: Int, from low: Int) -> PromiseHead? {
        // "Please allow 3-5 days for it to show"
        if run.isIn(Words.allows, index),
            isClauseStart(run, index) || run.isIn(Words.pleases, index - 1)
        {
            return PromiseHead(
                start: index, verb: index + 1, need: .time, isSoft: true, takesLength: true)
        }
        guard index > low, run.isIn(Words.takes, index) || run.isIn(Words.readies, index) else {
            return nil
        }
        var end = index
        while end > low + 1, run.isIn(Words.usually, end - 1) { end -= 1 }
        if run.isIn(Words.readies, index) {
            if end > low, run.isIn(Words.beings, end - 1) { end -= 1 } else { return nil }
            while end > low + 1, run.isIn(Words.usually, end - 1) { end -= 1 }
        }
        let subject = PromiseSubject(run, before: end, stem: nil, from: low)
        guard subject.kind == .thing || subject.kind == .person, subject.isDefinite || end == 1,
            !subject.isPronoun || run.isIn(Words.readies, index),
            (subject.start..<end).contains(where: { run.isIn(Words.moneys, $0) })
        else { return nil }
        return PromiseHead(
            start: subject.start, verb: index + 1, need: .time, isSoft: true, takesLength: true)
    }

    static func isClauseStart(_ run: WordRun, _ index: Int) -> Bool {
        index == 0
            || run.words.indices.contains(index) && run.words[index].isAfterMark
                && (run.bytes[run.words[index].start - 1].isSpace)
    }

    /// "Usually", "every second Thursday": as always, not now.
    static func isHabit(_ run: WordRun) -> Bool {
        run.words.contains { Words.habits.contains($0) }
    }

    static func endsInS(_ run: WordRun, _ index: Int) -> Bool {
        let word = run.words[index]
        return run.bytes[word.end - 1].lowered == UInt8(ascii: "s")
    }

    static func endsInLl(_ run: WordRun, _ index: Int) -> Bool {
        FutureTense.stem(run, index, "ll") != nil || FutureTense.stem(run, index, "ve") != nil
    }
}

extension Phrases {
    func match(_ run: WordRun, from index: Int) -> Int? {
        index < run.count ? match(run.words, at: index) : nil
    }
}
