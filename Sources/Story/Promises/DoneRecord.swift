/// What a sentence of a colleague's note, of the helpdesk's log or of an answer says was done for
/// the customer.
///
/// In doubt it says nothing: a call to the warehouse, the customer's own call and one yet to come
/// keep no promise.
struct DoneRecord {
    private let run: WordRun
    /// What others say or ask, what is next, a question.
    private let isAside: Bool

    init(_ run: WordRun) {
        self.run = run
        isAside =
            run.count == 0 || run.isAsked || run.words.contains { Self.hearsay.contains($0) }
            || run.isIn(Self.labels, 0)
                && run.bytes[run.words[0].end...].first == UInt8(ascii: ":")
    }

    /// Somebody was not reached, something went wrong or is to be tried again. To be asked of a
    /// message as a whole: "Rang her. No answer."
    static func saysFailed(_ run: WordRun) -> Bool { failures.occur(in: run.words) }

    /// "Rang Mrs Okafor at 16:40", "spoke with her", "Outgoing call, 4 min".
    var saysCalled: Bool {
        if isAside { return false }
        if Self.entries.occur(in: run.words) {
            return !run.words.contains { Self.incoming.contains($0) }
        }
        return Self.pleasures.occur(in: run.words)
            || run.words.indices.contains { index in
                if let count = Self.talks.match(run.words, at: index) {
                    return isOurs(index) && afterCustomer(index + count) != nil
                }
                if let count = Self.conversations.match(run.words, at: index) {
                    return isOurs(index) && afterCustomer(index + count).map(isOver) ?? false
                }
                return run.isIn(Self.calls, index) && isOurs(index)
                    && (isToCustomer(index) || isAnswered(index))
            }
    }

    /// "Told her", "emailed the customer"; a call tells, too.
    var saysTold: Bool {
        if saysCalled { return true }
        return !isAside
            && run.words.indices.contains {
                run.isIn(Self.tellings, $0) && isOurs($0) && isToCustomer($0)
            }
    }

    /// What a deed was done to.
    enum Matter {
        /// "Refunded", "sent it": what was promised goes without saying.
        case asPromised
        /// Keys of the words of which one must stand in the promise too.
        case named([UInt64])
    }

    /// "Refunded 40 euros", "form has been sent": the deed itself, not another with its verb. Nil
    /// when it does not say that it is done.
    ///
    /// - Parameter deed: the words that say it is done.
    func matter(of deed: Phrases) -> Matter? {
        if isAside { return nil }
        let verbs = run.words.indices.filter { index in
            deed.match(run.words, at: index) == 1 && run.isIn(Self.participles, index)
                && (isOurs(index) || isPassive(index))
        }
        if verbs.isEmpty { return nil }
        if verbs.contains(where: { isToSame($0 + 1) }) { return .asPromised }
        return .named(run.words.filter(Self.isTelling).map(\.key))
    }

    /// "I have just", "Handover:", "checked stock and": nobody else can have done it.
    private func isOurs(_ verb: Int) -> Bool {
        var index = verb
        while index > 0, !run.words[index].isAfterMark, run.isIn(Self.ourselves, index - 1) {
            index -= 1
        }
        if index == 0 || run.words[index].isAfterMark { return true }
        if run.isIn(Self.joins, index - 1) {
            // "Customer wrote and rang him"
            return !run.words[..<index].contains {
                Self.customers.contains($0) || Self.subjects.contains($0)
            }
        }
        // "Ben rang the customer"
        let isName =
            index == verb && run.bytes[run.words[index - 1].start].isUpper
            && (index == 1 || run.words[index - 1].isAfterMark)
            && !run.isIn(Self.customers, index - 1) && !run.isIn(Self.subjects, index - 1)
        return isName && (verb + 1..<verb + 5).contains { run.isIn(Self.customers, $0) }
    }

    /// "Has been sent", "were refunded" may be said of anybody's deed; without "not" or "to be".
    private func isPassive(_ participle: Int) -> Bool {
        Self.perfects.match(run.words, at: participle - 2) != nil
    }

    /// "Rang her", "called back the customer", "wrote to Mr Lee".
    private func isToCustomer(_ verb: Int) -> Bool {
        var index = verb + 1
        while run.isIn(Self.links, index), !run.words[index].isAfterMark { index += 1 }
        return afterCustomer(index) != nil
    }

    /// Index of the word after "her", "the customer", "Mrs Okafor", "Maria, she"; nil where
    /// somebody else stands.
    private func afterCustomer(_ start: Int) -> Int? {
        var index = start
        guard run.words.indices.contains(index), !run.words[index].isAfterMark else { return nil }
        if run.isIn(Self.pronouns, index) {
            // "Rang her bank"
            let next = index + 1
            let isAlone =
                next == run.count || run.words[next].isAfterMark || run.words[next].hasDigit
                || run.isIn(Self.afters, next)
            return isAlone ? next : nil
        }
        if run.isIn(Self.articles, index) { index += 1 }
        // "Called customer service"
        if run.isIn(Self.customers, index) {
            return run.isIn(Self.services, index + 1) ? nil : index + 1
        }
        guard index < run.count, run.bytes[run.words[index].start].isUpper else { return nil }
        // "Mrs Okafor's son"
        if run.isIn(Self.titles, index) { return run.stem(index + 1) == nil ? index + 2 : nil }
        return run.isIn(Self.subjects, index + 1) && run.words[index + 1].isAfterMark
            ? index + 1 : nil
    }

    /// "Call with the customer: she agrees", and not "call with the customer tomorrow".
    private func isOver(_ index: Int) -> Bool {
        index >= run.count || run.words[index].isAfterMark || run.isIn(Self.overs, index)
    }

    /// "Rang at 16:40, she is fine with Tuesday", "called back, explained the charges": nobody is
    /// named, and somebody spoke.
    private func isAnswered(_ verb: Int) -> Bool {
        var index = verb + 1
        while index < run.count, !run.words[index].isAfterMark {
            guard run.words[index].hasDigit || run.isIn(Self.afters, index) else { return false }
            index += 1
        }
        // The clock of "at 16:40" is two words.
        while index < run.count, run.words[index].hasDigit { index += 1 }
        return run.isIn(Self.subjects, index) || run.isIn(Self.outcomes, index)
    }

    /// "Refunded", "sent it", "refunded her 40": what it was done to goes without saying.
    private func isToSame(_ index: Int) -> Bool {
        let next = afterCustomer(index) ?? index
        return next >= run.count || run.words[next].isAfterMark || run.isIn(Self.things, index)
            || run.words[next].hasDigit
    }

    private static func isTelling(_ word: Word) -> Bool {
        word.end - word.start > 3 && !empty.contains(word) && !participles.contains(word)
    }
}

extension DoneRecord {
    private static let calls = Vocabulary("called rang phoned telephoned reached")
    /// These need somebody to talk with.
    private static let talks = Phrases(
        """
        spoke|spoken|talked to|with
        got hold of
        got through to
        """)
    private static let conversations = Phrases(
        """
        call|phonecall|conversation with
        phone call with
        on the phone to|with
        """)
    private static let overs = Vocabulary("done ended finished just now")
    private static let tellings = Vocabulary(
        "told informed notified updated emailed mailed texted messaged answered wrote replied")
    /// What the log says of a call.
    private static let entries = Phrases(
        """
        call logged|ended|made|completed|answered
        outgoing|outbound call
        """)
    private static let incoming = Vocabulary("incoming inbound missed unanswered 0")
    /// To the customer, of a call that was.
    private static let pleasures = Phrases(
        """
        good|great|nice|lovely|pleasure to speak|talk|chat with|to you
        good|great|nice|lovely|pleasure speaking|talking|chatting with|to you
        good|great|nice|lovely to have spoken|talked with|to you
        discussed|agreed|said on|over the phone
        discussed|agreed by phone
        """)
    private static let failures = Phrases(
        """
        no answer|reply|response|luck|joy|pickup
        nobody|no-one answered|answers|picked|picks|there
        no one answered|answers|picked|picks|there
        didn't|didnt|doesn't|doesnt|won't|not pick|answer|respond|reach|reached
        not available|successful|possible
        unavailable
        unreachable
        unsuccessful
        unanswered
        unable
        failed
        bounced
        couldn't|couldnt|can't|cannot|cant
        wasn't|isn't in|there|home|available
        is|was out|away|driving
        in a meeting
        could not
        was|is|has|have not|been declined|rejected|refused
        wrong number
        engaged
        line busy
        busy line
        line went|is|was dead|busy
        went dead
        cut off
        hung up
        rang|rung out
        voicemail
        voice mail
        answerphone
        answering machine
        mailbox
        left a|her|him|them|message
        tried
        trying
        attempted
        try again|later|tomorrow
        will|must|should|shall call|ring|phone|try|contact|update
        i'll|we'll call|ring|phone|try|contact|update
        i|we will let|get|come|write|reply
        i'll|we'll let|get|come|write|reply
        needs|need|have|has|promised|wants|wanted to call|ring|phone|try
        to call|ring|phone|try back|again|later
        call|ring|phone|try again|later
        not|still yet|to|open
        """)
    /// What somebody else says, asks or wants, or we do.
    private static let hearsay = Vocabulary(
        """
        says said claims claimed thinks thought whether if once when until should must asks asking
        asked complains
        """)
    /// Parts of a handover note that tell what is to come, or what the customer told.
    private static let labels = Vocabulary("next due if told needs mood")
    /// Before a verb of ours.
    private static let ourselves = Vocabulary(
        """
        i we i've we've ive weve i'd have just now already also then finally eventually today
        yesterday handover note update as promised agreed
        """)
    private static let joins = Vocabulary("and then")
    private static let subjects = Vocabulary(
        "she he they she's he's they're her him customer client")
    private static let pronouns = Vocabulary("her him them you")
    private static let customers = Vocabulary(
        """
        customer cust client guest caller cx patient tenant passenger buyer subscriber traveller
        """)
    private static let services = Vocabulary("service services support care relations desk team")
    private static let titles = Vocabulary("mr mrs ms miss mx dr")
    private static let articles = Vocabulary("the our this")
    private static let links = Vocabulary("back to up again")
    /// Behind whom we called: no noun, which would make "her" that of her bank.
    private static let afters = Vocabulary(
        """
        at on back again and to about re regarding today yesterday just this by with from that now
        earlier twice before after around in via through but so for as tonight
        """)
    /// Behind a call of which it is not said to whom.
    private static let outcomes = Vocabulary("explained told confirmed agreed sorted informed all")
    private static let perfects = Phrases(
        """
        has|have|had been
        have|has|had now|already|just
        """)
    private static let participles = Vocabulary(
        """
        refunded reimbursed credited returned transferred paid booked reserved arranged rebooked sent
        emailed mailed posted shipped dispatched delivered forwarded cancelled canceled fixed resolved
        repaired solved replaced unlocked changed updated corrected added removed extended upgraded
        waived completed processed escalated raised reported submitted
        """)
    private static let things = Vocabulary("it this these")
    /// Of these many stand in any promise and any note.
    private static let empty = Vocabulary(
        """
        will with have that this your today tomorrow back from call about them customer they then also
        been monday tuesday wednesday thursday friday saturday sunday morning afternoon evening before
        """)
}
