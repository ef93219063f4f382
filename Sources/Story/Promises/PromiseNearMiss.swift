/// What has the words of a promise and is none: it waits for the customer, reports, doubts, quotes.
struct PromiseNearMiss {
    let run: WordRun
    /// Where the sentence begins in the text.
    let sentence: Range<Int>

    /// - Parameter end: where the head's words end.
    func contains(_ head: PromiseHead, until end: Int) -> Bool {
        isConditional(head, end) || isAsked(head) || isReported(head) || isDoubted(head)
            || isQuoted(head)
    }

    /// "Once you have sent it, I'll ...", "if you like, ...". What waits for others is promised all
    /// the same: "if the depot finds it, we'll send it on".
    private func isConditional(_ head: PromiseHead, _ end: Int) -> Bool {
        // "Should the pain get worse, we'll ..."
        if head.start > 0, run.isIn(Self.inverted, 0) { return true }
        return (0..<end).contains { index in
            if run.isIn(Self.ifs, index) {
                // "I'll check if they can": a question we ask.
                if index >= head.verb, run.isIn(Self.askers, index - 1) { return false }
                return isTheirs(condition(index + 1, head, end))
                    || Self.politeIfs.match(run.words, at: index) != nil
            }
            if Self.waits.match(run.words, at: index) != nil { return true }
            guard let count = Self.events.match(run.words, at: index), index + count < end else {
                return false
            }
            return waitsForThem(condition(index + count, head, end))
        }
    }

    /// The words of a condition: to the next mark, or to the promise.
    private func condition(_ start: Int, _ head: PromiseHead, _ end: Int) -> Range<Int> {
        let limit = start <= head.start ? head.start : end
        var last = start
        while last < limit, last == start || !run.words[last].isAfterMark { last += 1 }
        return start..<max(start, last)
    }

    /// They are asked, or only they can tell: "if it happens again".
    private func isTheirs(_ words: Range<Int>) -> Bool {
        words.contains { run.isIn(Self.yous, $0) }
            || words.count <= 6 && run.isIn(Self.its, words.lowerBound)
                && words.contains { run.isIn(Self.recurrences, $0) }
    }

    /// "Once you/your documents ...", "when we have received these": what they have to send.
    private func waitsForThem(_ words: Range<Int>) -> Bool {
        guard !words.isEmpty else { return false }
        let first = words.lowerBound
        if run.isIn(Self.subjectYous, first) { return true }
        let needsThings =
            run.isIn(Self.ours, first) && words.contains { run.isIn(Self.receivings, $0) }
            || run.isIn(Self.receiveds, first) || run.isIn(Self.determiners, first)
        return needsThings
            && (words.contains { run.isIn(Self.subjectYous, $0) }
                || words.contains { run.isIn(Self.customerThings, $0) }
                    && !words.contains { run.isIn(Self.staffThings, $0) })
    }

    /// "Please send it and I'll ...", "type YES and we'll ...": a request before the promise.
    private func isAsked(_ head: PromiseHead) -> Bool {
        guard head.start > 0,
            run.isIn(Self.conjunctions, head.start - 1) || run.words[head.start].isAfterMark
        else { return false }
        if (0..<head.start).contains(where: { run.isIn(Self.patience, $0) }) { return false }
        return (0..<head.start).contains { index in
            guard run.isIn(Self.requests, index) else { return false }
            let isImperative =
                index == 0 || run.words[index].isAfterMark || run.isIn(Self.openers, index - 1)
            // "Let me ask", "give me until ten": the customer need do nothing.
            let isGrant =
                run.isIn(Self.grants, index) && run.isIn(Self.uses, index + 1)
                && !run.isIn(Self.givens, index + 2)
            return isImperative && !isGrant
        }
    }

    /// "I said I'll", "you wrote that we'd": what was said before. What others tell us now is passed
    /// on: "the depot says it will".
    private func isReported(_ head: PromiseHead) -> Bool {
        (0..<head.start).contains { index in
            if run.isIn(Self.reports, index) {
                if run.key(index - 1) == Self.asWord || run.isIn(Self.uses, index + 1) {
                    return false
                }
                return !run.isIn(Self.tellers, index - 1)
            }
            return run.isIn(Self.tells, index)
                && (0..<index).contains { run.isIn(Self.papers, $0) }
        }
    }

    /// "I think I'll", "we can't promise that it will", "not sure when it'll".
    private func isDoubted(_ head: PromiseHead) -> Bool {
        if run.isIn(Self.guesses, head.start - 1) { return true }
        if run.isIn(Self.doubts, head.start - 1),
            run.isIn(Self.ours, head.start)
                || FutureTense.stem(run, head.start, "ll").map({ Self.ours.contains($0) }) ?? false
        {
            return true
        }
        var clause = head.start
        while clause > 0, !run.words[clause].isAfterMark, !run.isIn(Self.turns, clause) {
            clause -= 1
        }
        if (clause..<head.start).contains(where: { run.isIn(Self.seemings, $0) }) { return true }
        return (clause..<head.start).contains {
            run.isIn(Self.denials, $0)
                && (run.isIn(Self.assurances, $0 + 1) || run.isIn(Self.assurances, $0 + 2)
                    || run.isIn(Self.assurances, $0 + 3))
        }
    }

    /// "Until it arrives", "when your name will come up", "how it will look".
    func isSubordinate(_ head: PromiseHead) -> Bool {
        guard head.start > 0, !run.words[head.start].isAfterMark else { return false }
        var before = head.start - 1
        while before > 0, run.isIn(Self.fillers, before) { before -= 1 }
        // "What I'll do is ring them at 9"
        if run.isIn(Self.whats, before), run.isIn(Self.doings, head.verb - 1) { return false }
        return run.isIn(Self.subordinates, before)
    }

    /// Within quotation marks.
    private func isQuoted(_ head: PromiseHead) -> Bool {
        var isOpen = false
        for position in sentence.lowerBound..<run.words[head.start].start {
            let byte = run.bytes[position]
            if byte == UInt8(ascii: "\"") { isOpen.toggle() }
            guard byte == 0xE2, run.bytes[position + 1] == 0x80 else { continue }
            if run.bytes[position + 2] == 0x9C { isOpen = true }
            if run.bytes[position + 2] == 0x9D { isOpen = false }
        }
        return isOpen
    }
}

extension PromiseNearMiss {
    private static let inverted = Vocabulary("should had were")
    private static let ifs = Vocabulary("if unless")
    private static let askers = Vocabulary("check see ask out know confirm verify and find")
    private static let politeIfs = Phrases(
        """
        if needed|required|necessary|so|not|preferred|wanted|desired|convenient|ok|okay|helpful
        if that|it|this suits|helps|works|is|sounds
        if that's|thats|it's|its ok|okay|alright|fine|easier|better|all|any|good|helpful|of|what
        """)
    private static let yous = Vocabulary("you your u ur you're you'd you've yours yourself youre")
    private static let subjectYous = Vocabulary("you u you've you're youve")
    private static let its = Vocabulary("it this that these problems the")
    private static let recurrences = Vocabulary(
        "again still worse worsens happens fails breaks persists occurs recurs returns")
    private static let waits = Phrases(
        """
        should you
        in case
        in the case|event
        upon|on receipt|receiving|submission
        provided|assuming|otherwise|providing you|your|that|the
        assuming otherwise
        subject to your
        by return
        """)
    static let events = Phrases(
        """
        as soon as
        once
        when|whenever
        after
        until|till
        the moment|minute|day|second|instant
        """)
    private static let ours = Vocabulary("we i we've i've we'll i'll")
    private static let receivings = Vocabulary(
        "receive received get got have have've we've i've hear see read")
    private static let receiveds = Vocabulary("received receiving")
    static let determiners = Vocabulary("your")
    /// What a customer sends, signs, pays or answers.
    private static let customerThings = Vocabulary(
        """
        these those form forms document documents documentation photo photos
        picture pictures payment details reply response confirmation proof copy copies certificate
        statement signature consent id passport receipt invoice screenshot screenshots datas data
        information info approval email mail papers paperwork
        """)
    private static let staffThings = Vocabulary(
        "from with team engineer supplier warehouse lab bank courier manager depot them news word")
    private static let conjunctions = Vocabulary("and then or but so also")
    private static let requests = Vocabulary(
        """
        tell give provide send let reply choose pick say call want like type text share tap click
        press fill sign return upload drop email mail ring hit confirm pop bring shout forward
        attach enter complete submit message dm contact show try restart check write state quote dial
        respond advise
        """)
    private static let patience = Vocabulary("bear wait allow excuse accept")
    private static let openers = Vocabulary("please pls plz kindly just simply you can could then")
    private static let grants = Vocabulary("let give allow")
    private static let uses = Vocabulary("us me")
    private static let givens = Vocabulary("your the a know have see")
    private static let reports = Vocabulary(
        """
        said told thought promised mentioned wrote assumed stated informed advised states
        """)
    /// Who tells us: what they say is passed on.
    private static let tellers = Vocabulary(
        "they he she courier driver depot supplier warehouse engineer bank has have")
    private static let tells = Vocabulary("say says states saying said reads")
    private static let papers = Vocabulary(
        "you your notes policy message mail email letter website terms contract records system")
    private static let asWord = Word.key("as")
    /// Right before the promise these make it a guess.
    private static let guesses = Vocabulary("guess doubt suppose wonder bet")
    /// A doubt about what we ourselves do is no commitment; about what comes to them, a soft one.
    private static let doubts = Vocabulary("hope think maybe perhaps believe")
    private static let denials = Vocabulary(
        "can't cannot cant don't dont not unable won't couldn't no never")
    private static let assurances = Vocabulary(
        "promise guarantee say know tell confirm sure certain certainty idea")
    private static let seemings = Vocabulary("looks seems apparently appears looking")
    private static let turns = Vocabulary("but so and")
    private static let whats = Vocabulary("what")
    private static let doings = Vocabulary("do")
    private static let fillers = Vocabulary("the your that it")
    private static let subordinates = Vocabulary(
        "until till when whether how why where what unless while before whenever once if as after")
}
