import Domain

/// Finds promises in what an agent wrote to a customer.
///
/// Precision comes first: a sentence counts only when somebody of ours commits to a deed in the
/// future. Questions, offers ("I can"), conditions on the customer ("once you send"), negations,
/// reports ("I said I'd") and the small change of a chat ("I'll check that now") are none.
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
            let heads = withOpenings(PromiseHead.all(in: run), run)
            for (index, head) in heads.enumerated() {
                let end = index + 1 < heads.count ? heads[index + 1].start : run.count
                guard var promise = promise(run, sentence, head, end, isFirst: index == 0) else {
                    continue
                }
                let words = WordRun(
                    passage.bytes, run.words[head.start].start..<run.words[end - 1].end)
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

    /// "I'll call by five, and as soon as they answer I'll write": what opens the second clause
    /// belongs to it.
    private func withOpenings(_ heads: [PromiseHead], _ run: WordRun) -> [PromiseHead] {
        heads.indices.map { place in
            guard place > 0 else { return heads[place] }
            let opening = (heads[place - 1].verb..<max(heads[place - 1].verb, heads[place].start))
                .first { index in
                    Self.events.match(run.words, at: index) != nil
                        && (run.words[index].isAfterMark
                            || Self.conjunctions.contains(run.words[index - 1]))
                        && !run.words[index + 1..<heads[place].start].contains(where: \.isAfterMark)
                }
            return opening.map(heads[place].opened) ?? heads[place]
        }
    }

    private func promise(
        _ run: WordRun, _ sentence: Range<Int>, _ head: PromiseHead, _ end: Int, isFirst: Bool
    ) -> Promise? {
        guard !isConditional(run, head, end, isFirst: isFirst), !isReported(run, head) else {
            return nil
        }
        var when = due(run, head, head.verb..<end)
        var start = head.start
        if when == nil, let before = opening(run, head) {
            when = before
            start = before.words.lowerBound
        }
        if let by = when?.by, by - passage.message.sentAt <= .minutes(5), when?.relation == .within
        {
            return nil
        }
        let vague =
            when?.time == nil
            ? Self.vagueWords(run, head.verb..<end)
                ?? Self.vagueWords(run, head.start..<head.verb)
            : nil
        if when?.by == nil, head.needsTime,
            !(vague.map { isPlain(run, $0) } ?? false)
        {
            return nil
        }
        if when == nil, vague == nil, Self.chatter.match(run.words, at: head.start) != nil,
            !(head.verb..<end).contains(where: { run.isIn(Self.days, $0) })
        {
            return nil
        }
        if when == nil, vague == nil,
            run.words[0..<end].contains(where: { Self.immediate.contains($0) })
        {
            return nil
        }
        // "I'll ask again then" needs to say when.
        if when == nil, isFirst, run.words[head.verb..<end].contains(where: { $0.key == Self.then })
        {
            start = SmallTalk.afterGreeting(run)
        }
        let last = end == run.count ? sentence.upperBound : clauseEnd(run, before: end)
        guard let excerpt = passage.excerpt(run.words[start].start..<last, longest: 240) else {
            return nil
        }
        let words = when?.words ?? vague
        return Promise(
            excerpt: excerpt, what: excerpt.text, agentID: passage.message.authorID,
            isFirm: !run.words[0..<end].contains { Self.hedges.contains($0) }, time: when?.time,
            byWords: words.map {
                String(decoding: run.bytes[run.range($0.lowerBound, $0.upperBound)], as: UTF8.self)
            })
    }

    /// Where the clause before the word at `end` ends: without "and", "then", commas.
    private func clauseEnd(_ run: WordRun, before end: Int) -> Int {
        var last = end - 1
        while last > 0, Self.conjunctions.contains(run.words[last]) { last -= 1 }
        return run.words[last].end
    }

    /// By when, where the words say when it is done and not what it is about: "I'll book the 17:00
    /// train" names no deadline.
    private func due(_ run: WordRun, _ head: PromiseHead, _ range: Range<Int>) -> TimeMention? {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let mention = time.mention(in: run, at: index),
                mention.words.upperBound <= range.upperBound
            else {
                index += 1
                continue
            }
            // "I'll call the shop, they open at 8": the time is theirs.
            if (range.lowerBound..<index).contains(where: {
                run.words[$0].isAfterMark && run.isIn(Self.others, $0)
            }) {
                return nil
            }
            // "for you" is no subject of a time.
            let isAbout = (range.lowerBound..<index).contains {
                run.isIn(Self.subjects, $0) && !run.isIn(Self.people, $0 + 1)
            }
            let isMeant: Bool
            switch mention.relation {
            case .by, .within: isMeant = true
            case .at, .bare:
                isMeant =
                    head.isContact || !mention.hasClock || run.isIn(Self.visits, head.verb - 1)
                    || (range.lowerBound..<index).contains {
                        PromiseHead.contacts.match(run.words, at: $0) != nil
                    }
            }
            if isMeant, !isAbout { return mention }
            index = mention.words.upperBound
        }
        return nil
    }

    /// "By 5 pm we will ...", "Tomorrow I'll ...": a time that opens the clause.
    private func opening(_ run: WordRun, _ head: PromiseHead) -> TimeMention? {
        var index = 0
        while index < head.start {
            if let mention = time.mention(in: run, at: index) {
                // A quote begins where a sentence or clause does, not in its middle.
                let opensClause =
                    index == 0 || run.words[index].isAfterMark
                    || Self.conjunctions.contains(run.words[index - 1])
                    || run.isIn(Self.givens, index - 1)
                var end = mention.words.upperBound
                if run.isIn(Self.conjunctions, end) { end += 1 }
                return end == head.start && opensClause ? mention : nil
            }
            index += 1
        }
        return nil
    }

    /// Depends on the customer: "once you have sent it, I'll ...", "tell me your date and I'll ...".
    private func isConditional(
        _ run: WordRun, _ head: PromiseHead, _ end: Int, isFirst: Bool
    ) -> Bool {
        // "Should the pain get worse, we'll ..."
        if run.isIn(Self.inverted, 0) { return true }
        for index in 0..<end {
            let key = run.key(index)
            if key == Self.ifWord {
                // "I'll check if they can": a question we ask, not a condition.
                if index >= head.verb, run.isIn(Self.askers, index - 1) { continue }
                return true
            }
            if Self.conditions.contains(key) { return true }
            if Self.waits.match(run.words, at: index) != nil { return true }
        }
        // "Please bear with us" asks for nothing.
        return isFirst && !run.words[0..<head.start].contains { Self.patience.contains($0) }
            && (0..<head.start).contains {
                // "Let me ask", "Give me until ten": the customer need do nothing.
                run.isIn(Self.requests, $0)
                    && !(run.isIn(Self.grants, $0) && run.isIn(Self.people, $0 + 1)
                        && !run.isIn(Self.yours, $0 + 2))
            }
            && head.start > 0
            && (Self.conjunctions.contains(run.words[head.start - 1])
                || run.words[head.start].isAfterMark)
    }

    private func isReported(_ run: WordRun, _ head: PromiseHead) -> Bool {
        (0..<head.start).contains {
            run.isIn(Self.reports, $0) && ($0 == 0 || run.key($0 - 1) != Self.asWord)
        }
            || run.isIn(Self.doubts, head.start - 1)
    }

    /// "Next week", "as soon as the transfer clears": no instant, but no empty word either.
    private func isPlain(_ run: WordRun, _ words: Range<Int>) -> Bool {
        Self.weeks.contains(run.words[words.upperBound - 1])
            || Self.events.match(run.words, at: words.lowerBound) ?? 0 > 1
    }

    /// "shortly", "as soon as the warehouse answers".
    private static func vagueWords(_ run: WordRun, _ range: Range<Int>) -> Range<Int>? {
        for index in range {
            if let count = vague.match(run.words, at: index) { return index..<index + count }
            if let count = events.match(run.words, at: index) {
                var end = index + count
                while end < range.upperBound, !run.words[end].isAfterMark { end += 1 }
                if end > index + count { return index..<end }
            }
        }
        return nil
    }

    /// What a chat is full of, and done before the next line.
    private static let chatter = Phrases(
        """
        i'll book|reserve|search
        i will book|reserve|search
        i'll|will go ahead and book|reserve
        i will go ahead and book|reserve
        i'll|will look that|it|this up
        i will look that|it|this up
        i'll|will look up
        i will look up
        """)
    private static let weeks = Vocabulary("week")
    private static let days = Vocabulary("tomorrow tonight today later")
    /// A clock time beside these is when somebody is there.
    private static let visits = Vocabulary(
        "pick collect deliver bring fetch drop visit come check look try test picked collected delivered brought"
    )
    private static let inverted = Vocabulary("should had were")
    private static let givens = Vocabulary("me us")
    private static let grants = Vocabulary("let give allow")
    private static let yours = Vocabulary("your the a know have see")
    /// Who begins another clause behind a comma.
    private static let others = Vocabulary(
        "it they he she which that it's they're he's she's the your their its")
    private static let people = Vocabulary("you us me")
    private static let then = Word.key("then")
    private static let asWord = Word.key("as")
    private static let ifWord = Word.key("if")
    private static let askers = Vocabulary("check see ask out know confirm verify and find")
    private static let conditions = Vocabulary("unless provided assuming otherwise would")
    private static let waits = Phrases(
        """
        as soon as you|your
        once you|your
        when you|your
        whenever you
        after you|your
        until you|your
        should you
        in case
        as soon as we|i receive|get|have your
        once we|i receive|get|have your
        once we've received your
        when we|i receive|get your
        """)
    private static let requests = Vocabulary(
        "please tell give provide send let reply choose pick say just call want like")
    private static let patience = Vocabulary("bear wait allow excuse accept")
    private static let reports = Vocabulary(
        "said say says told thought promised mentioned wrote assumed states")
    /// Right before the promise these make it a guess.
    private static let doubts = Vocabulary("hope think guess maybe perhaps doubt suppose believe")
    private static let conjunctions = Vocabulary("and then or but so also")
    /// What makes a promise a wish.
    private static let hedges = Vocabulary(
        "try trying best should hopefully probably possibly might maybe perhaps aim hope likely")
    private static let immediate = Vocabulary("now moment second sec minute while")
    /// What a time belongs to, where one of these stands before it.
    private static let subjects = Vocabulary(
        """
        arrive arrives arriving arrival leave leaves leaving depart departs departing departure train
        gets bring taxi cab table flight for from pick dinner lunch starting staying
        """)
    private static let vague = Phrases(
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
        this|next week
        in due course
        """)
    private static let events = Phrases(
        """
        as soon as
        once
        when
        after
        """)
}
