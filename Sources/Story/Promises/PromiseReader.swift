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
    /// - Parameters:
    ///   - outcomes: what the case says of promises.
    ///   - place: the passage's among those of the case.
    func promises(_ outcomes: inout PromiseOutcomes, at place: Int) -> [Promise] {
        var promises: [Promise] = []
        var lastKeeping: [PromiseFate.Kind: Int] = [:]
        for sentence in passage.sentences where !passage.isQuestion(sentence) {
            let run = passage.run(of: sentence)
            let clauses = clauses(run)
            var found = clauses.compactMap { clause in
                promise(run, sentence, clause).map { promise in
                    (promise, run.range(clause.head.start, clause.end))
                }
            }
            if found.isEmpty, let promise = learned(run, sentence, clauses) {
                found = [(promise, sentence)]
            }
            for (promise, range) in found {
                let fate = PromiseFate(passage.run(of: range), by: promise.by)
                let last = lastKeeping[fate.kind] ?? self.lastKeeping(fate.kind)
                lastKeeping[fate.kind] = last
                if last >= sentence.upperBound || outcomes.isKept(fate, after: place) { continue }
                var promise = promise
                promise.isPassedOver = outcomes.isPassedOver(fate, after: place)
                promises.append(promise)
            }
        }
        return promises
    }

    /// Where the last sentence of the passage begins that keeps such a promise; -1 for none.
    private func lastKeeping(_ kind: PromiseFate.Kind) -> Int {
        passage.sentences.last { kind.isKept(by: $0, in: passage) }?.lowerBound ?? -1
    }

    /// A head with the words from the one before to the one after.
    struct Clause {
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
            if when == nil, !run.isIn(Words.bounds, event.lowerBound) {
                when = time.first(in: run, event).flatMap { $0.clock == nil ? $0 : nil }
            }
            if when?.time == nil, vague == nil { vague = event }
        }
        guard isEnough(head, when, vague.map { isPlain(run, head, $0) } ?? false) else {
            return nil
        }
        if when == nil, vague == nil, isChatter(run, head, end) || soundsUnlike(run) { return nil }
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
            byWords: words.map(run.text))
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

    /// Done before the next line of a chat.
    private func isChatter(_ run: WordRun, _ head: PromiseHead, _ end: Int) -> Bool {
        (head.start..<end).contains {
            run.isIn(Words.immediate, $0) || Words.whiles.match(run.words, at: $0) != nil
        }
            || run.words[0..<head.start].contains { Words.moments.contains($0) }
    }

    /// "Next week", "as soon as the transfer clears": no instant, but no empty word either.
    private func isPlain(_ run: WordRun, _ head: PromiseHead, _ words: Range<Int>) -> Bool {
        run.isIn(Words.weeks, words.upperBound - 1)
            || PromiseNearMiss.events.match(run.words, at: words.lowerBound) ?? 0 > 0
                && words.count > 1 && !words.contains { run.isIn(Words.chats, $0) }
            || Words.upons.match(run.words, at: words.lowerBound) != nil
            || (head.isContact || head.need != .event)
                && Words.nexts.match(run.words, at: words.lowerBound) != nil
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
