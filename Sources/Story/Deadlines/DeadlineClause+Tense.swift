/// Clauses of the past, of others' words, and questions.
extension DeadlineClause {
    /// Somebody else's words, from the verb that opens them to the next turn of the sentence.
    var isReported: Bool {
        var isReported = false
        // "by Monday, you said"
        let end = min(mention.words.upperBound + 3, words.upperBound)
        for index in 0..<end where !mention.words.contains(index) {
            if index >= mention.words.upperBound,
                !run.isIn(Words.says, index) || !run.isIn(Words.pronouns, index - 1)
            {
                continue
            }
            if run.isIn(Words.turns, index) || opensOwn(index) { isReported = false }
            if Words.reports.match(run.words, at: index) != nil {
                // "The letter says I must": their duty, whoever says so.
                isReported =
                    Words.ownDuties.match(run.words, at: index + 1) == nil
                    && !(0..<index).contains { run.isIn(Words.outsiders, $0) }
            }
        }
        return isReported
    }

    func opensOwn(_ index: Int) -> Bool {
        run.isIn(Words.own, index)
            && (run.words[index].isAfterMark || index > 0 && run.isIn(Words.joints, index - 1))
    }

    var isPast: Bool {
        if run.key(words.lowerBound) == Words.since { return true }
        if isMoved { return false }
        for index in words where !mention.words.contains(index) {
            if run.isIn(Words.pasts, index) {
                if run.isIn(Words.wases, index), run.isIn(Words.politeVerbs, index + 1) { continue }
                if run.isIn(Words.gots, index), isPossession(index) { continue }
                // "I'm being made redundant", "it is sold"
                if run.isIn(Words.passives, index - 1) { continue }
                return true
            }
            if isParticiple(index), !isLicensed(index) { return true }
            if run.isIn(Words.participles, index), run.isIn(Words.perfects, index - 1) {
                return true
            }
            // "Left my scarf", but not "two days left".
            if run.key(index) == Words.left,
                index == words.lowerBound || run.isIn(Words.pronouns, index - 1)
            {
                return true
            }
        }
        return false
    }

    /// "It was moved up to Tuesday": Tuesday is still to come.
    private var isMoved: Bool {
        run.isIn(Words.throughs, mention.words.lowerBound - 1) && has(Words.moves)
    }

    /// "I've got", "she's got", "we have got".
    func isPossession(_ index: Int) -> Bool {
        run.isIn(Words.haves, index - 1)
    }

    func isParticiple(_ index: Int) -> Bool {
        let word = run.words[index]
        return word.end - word.start > 4 && run.bytes[word.end - 1].lowered == UInt8(ascii: "d")
            && run.bytes[word.end - 2].lowered == UInt8(ascii: "e")
            && !Words.notPast.contains(word)
    }

    /// "Need this unlocked", "is booked": no past, as "I have booked" and "we booked" are.
    func isLicensed(_ index: Int) -> Bool {
        if run.isIn(Words.perfects, index - 1) || run.isIn(Words.pronouns, index - 1) {
            return false
        }
        return (words.lowerBound..<index).contains {
            run.isIn(Words.licences, $0) || isContracted($0)
        }
    }

    /// "You cancelled my flight tomorrow": the flight is still to come.
    var isEventAhead: Bool {
        let before = mention.words.lowerBound - 1
        return isNear && !isPassing
            && (run.isIn(Words.nouns, before)
                || run.isIn(Words.forWords, before) && run.isIn(Words.nouns, before - 1))
    }

    /// Where a question begins that holds the time.
    var question: Int? {
        // "What if I cancel within a day?"
        if words.lowerBound > 0, run.key(words.lowerBound) == Words.ifWord,
            !run.words[words.lowerBound].isAfterMark, let first = opening(of: 0..<words.lowerBound)
        {
            return first
        }
        return opening(of: words)
    }

    func opening(of words: Range<Int>) -> Int? {
        (words.lowerBound..<min(words.lowerBound + 4, words.upperBound)).first { index in
            // "Please do the needful" asks for a deed.
            if run.isIn(Words.pleases, index - 1), run.isIn(Words.dos, index) { return false }
            let asks =
                Words.questions.match(run.words, at: index) != nil
                || run.isAsked && run.isIn(Words.askers, index)
            return asks
                && (words.lowerBound..<index).allSatisfy {
                    run.isIn(Words.fillers, $0) || isHandle($0)
                }
        }
    }

    /// "Could somebody call me before noon?"
    func isRequest(from question: Int) -> Bool {
        guard Words.askings.match(run.words, at: question) != nil, !hasService else {
            return false
        }
        if isJourney, !isRescue { return false }
        if isLimit { return !isUntil || isPunctual }
        return isNow
            || run.key(mention.words.lowerBound - 1) == Words.forWord && !mention.hasClock
                && !background.isBooking
    }

    /// "..., right?"
    var isTagged: Bool {
        run.isAsked
            && (run.words[run.count - 1].isAfterMark && run.isIn(Words.tags, run.count - 1)
                || Words.isIts.match(run.words, at: run.count - 2) != nil)
    }

    /// "@name", as posts begin.
    func isHandle(_ index: Int) -> Bool {
        let start = run.words[index].start
        return start > 0 && run.bytes[start - 1] == UInt8(ascii: "@")
    }
}
