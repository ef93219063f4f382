import Domain

/// Tells what carries something from greetings, thanks and set phrases.
enum SmallTalk {
    /// The sentences of a message that carry something; those that open with a greeting begin
    /// after it.
    ///
    /// - Parameter orAssent: mere assent ("Sure.") counts where there is nothing else.
    static func substance(
        of passage: Passage, isStaff: Bool, orAssent: Bool = true
    ) -> [Range<Int>] {
        let (substance, assents) = parts(of: passage, isStaff: isStaff)
        return substance.isEmpty && orAssent ? assents : substance
    }

    /// - Parameter isAnswer: to a question of the other side, where "Yes, please" and "No, thank
    ///   you" say enough.
    static func saysSomething(_ passage: Passage, isAnswer: Bool) -> Bool {
        let (substance, assents) = parts(
            of: passage, isStaff: passage.message.authorKind == .agent)
        if !substance.isEmpty { return true }
        guard isAnswer, let first = passage.sentences.first else { return false }
        return !assents.isEmpty || isYesOrNo(passage.run(of: first))
    }

    static func isYesOrNo(_ run: WordRun) -> Bool { run.isIn(yesOrNo, 0) }

    /// Whether the last thing said is a question that wants an answer.
    static func endsInQuestion(_ passage: Passage) -> Bool {
        guard let last = passage.sentences.last,
            passage.isQuestion(last)
        else { return false }
        return !QuestionHead.isCourtesy(
            passage.run(of: last), isStaff: passage.message.authorKind == .agent)
    }

    private static func parts(
        of passage: Passage, isStaff: Bool
    ) -> (substance: [Range<Int>], assents: [Range<Int>]) {
        var substance: [Range<Int>] = []
        var assents: [Range<Int>] = []
        for (index, sentence) in passage.sentences.enumerated() {
            let run = passage.run(of: sentence)
            if run.count == 0 { continue }
            if isClosing(run), passage.bytes.count - sentence.upperBound <= 200,
                index > 0 || passage.sentences.count > 1
            {
                break
            }
            let first = afterGreeting(run)
            guard first < run.count else { continue }
            if wellWishes.match(run.words, at: first) != nil, run.count - first <= 9 { continue }
            // Without a greeting nothing is cut: "¿" and quotation marks open a sentence.
            var own =
                first == 0 ? sentence : run.words[first].start..<sentence.upperBound
            if isStaff, let deed = deedBeforeOffer(run, from: own.lowerBound) { own = deed }
            let rest = own == sentence ? run : passage.run(of: own)
            if isThanks(rest) || isStaff && isSetPhrase(rest) { continue }
            if rest.words.allSatisfy({ assent.contains($0) }) {
                assents.append(own)
            } else {
                substance.append(own)
            }
        }
        return (substance, assents)
    }

    /// "Your reference is KX71, is there anything else I can help with?" up to its comma.
    private static func deedBeforeOffer(_ run: WordRun, from start: Int) -> Range<Int>? {
        let offer = run.words.indices.dropFirst(3).first { index in
            run.words[index].isAfterMark && offers.match(run.words, at: index) != nil
        }
        guard let offer, run.words[offer - 1].end > start else { return nil }
        let deed = start..<run.words[offer - 1].end
        return Signals(run.part(deed), isStaff: true, isQuestion: false).isSuccess ? deed : nil
    }

    /// Whether a message is greetings and thanks only: nobody need answer it.
    static func isOnlyThanks(_ passage: Passage) -> Bool {
        var hasThanks = false
        for sentence in passage.sentences {
            let run = passage.run(of: sentence)
            let first = afterGreeting(run)
            if first == run.count { continue }
            let rest = passage.run(of: run.words[first].start..<sentence.upperBound)
            if isThanks(rest) {
                hasThanks = true
            } else if rest.words.allSatisfy({ nods.contains($0) })
                || vows.match(rest.words, at: 0) == rest.count
            {
                continue
            } else if !isClosing(run), !isSignedName(sentence, rest, in: passage) {
                return false
            }
        }
        return hasThanks
    }

    /// The name below a closing.
    private static func isSignedName(
        _ sentence: Range<Int>, _ run: WordRun, in passage: Passage
    ) -> Bool {
        guard run.count <= 4, run.words.allSatisfy({ run.bytes[$0.start].isUpper }),
            let before = passage.sentences.last(where: { $0.upperBound <= sentence.lowerBound })
        else { return false }
        return isClosing(passage.run(of: before))
    }

    /// The index of the first word after "Hi Ana," or "Good morning".
    static func afterGreeting(_ run: WordRun) -> Int {
        guard run.count > 0, let count = greetings.match(run.words, at: 0) else { return 0 }
        var next = count
        while next < run.count, greeted.contains(run.words[next]) { next += 1 }
        // A name: up to three capitalised words before a mark or the end.
        var end = next
        while end < run.count, end < next + 3, run.bytes[run.words[end].start].isUpper,
            end == next || !run.words[end].isAfterMark, !pronouns.contains(run.words[end])
        { end += 1 }
        if end > next, !run.words[next].isAfterMark,
            end == run.count || run.words[end].isAfterMark
        {
            next = end
        }
        return next
    }

    static func isThanks(_ run: WordRun) -> Bool {
        if run.count == 0 || run.isAsked { return false }
        if run.count <= 9, courtesies.occur(in: run.words) { return true }
        if run.count <= 16, isFarewell(run),
            !run.words.contains(where: { wishes.contains($0) })
        {
            return true
        }
        return (run.words.contains { core.contains($0) } || endings.occur(in: run.words))
            && run.words.allSatisfy { core.contains($0) || around.contains($0) }
    }

    private static func isClosing(_ run: WordRun) -> Bool {
        guard run.count <= 4, run.count > 0 else { return false }
        return closings.match(run.words, at: 0) == run.count
    }

    /// "One moment, please", "Let me check that for you", "I'll look into it": an answer is yet to
    /// come.
    static func isHolding(_ run: WordRun) -> Bool {
        run.count <= 14 && holdings.occur(in: run.words)
    }

    /// The index of the first word behind "I'm sorry for the delay," or the end where nothing else
    /// is said.
    static func afterApology(_ run: WordRun, from start: Int) -> Int {
        guard start < run.count, let count = apologies.match(run.words, at: start) else {
            return start
        }
        let words = start + count..<run.count
        if let next = words.first(where: { run.words[$0].isAfterMark }) { return next }
        return run.count - start <= 12 && !goesOn(run) ? run.count : start
    }

    /// "I will look into that", "we'll ask the warehouse and get back to you by five".
    static func isDeferral(_ run: WordRun) -> Bool {
        let first = opening(run)
        return deferrals.match(run.words, at: first) != nil && !goesOn(run)
    }

    /// Index of the first word behind "Sure", "Okay", "Thanks".
    private static func opening(_ run: WordRun) -> Int {
        (0..<run.count).first { !openers.contains(run.words[$0]) } ?? run.count
    }

    /// "... but it normally takes three days": something is said all the same.
    private static func goesOn(_ run: WordRun) -> Bool {
        run.words.contains { turns.contains($0) }
    }

    static func isSetPhrase(_ run: WordRun) -> Bool {
        setPhrases.occur(in: run.words)
            || run.words.count <= 12 && shortSetPhrases.occur(in: run.words)
    }

    /// "That is all I need", and not "All I need is the address".
    private static func isFarewell(_ run: WordRun) -> Bool {
        run.words.indices.contains { index in
            guard let count = farewells.match(run.words, at: index) else { return false }
            return run.key(index + count) != isWord
        }
    }
}
