import Domain

/// Judges from what follows whether a promise was kept.
///
/// Only words that say so count: "I've refunded it", "here is the form", a reference after "I'll
/// send the reference", a colleague's note "rang her at five", the customer's "got it". Whom we
/// promised word has it once we write with news; a call is kept by a call that reached somebody.
struct PromiseFate {
    private enum Kind {
        case call
        /// To let them know: any later news of ours does.
        case word
        /// The words that say it is done.
        case deed(Phrases)
        /// A deed whose doing we could not recognise.
        case other
    }

    private let kind: Kind
    private let words: WordRun
    private let by: Instant?

    init(_ words: WordRun, by: Instant?) {
        kind = Self.kind(words)
        self.words = words
        self.by = by
    }

    /// A sentence of ours that stands behind the promise in the same message.
    func isKept(by sentence: Range<Int>, in passage: Passage) -> Bool {
        guard !Self.isQuestion(sentence, passage) else { return false }
        return saysDone(passage.run(of: sentence))
    }

    func isKept(by passage: Passage) -> Bool {
        let message = passage.message
        if message.kind == .event || passage.isNote { return isNoted(in: passage) }
        if passage.isFromCustomer {
            return passage.sentences.contains { sentence in
                let run = passage.run(of: sentence)
                return !Self.isQuestion(sentence, passage) && Self.receipts.occur(in: run.words)
                    && !Self.denies(run)
            }
        }
        guard passage.isStaffAnswer else { return false }
        if case .call = kind, DoneRecord.saysFailed(passage.run) { return false }
        if passage.sentences.contains(where: { isKept(by: $0, in: passage) }) { return true }
        switch kind {
        case .call: return isPast(message.sentAt) && Self.saysMore(passage)
        case .word:
            return Self.saysMore(passage) && (isPast(message.sentAt) || Self.hasNews(passage))
        case .deed, .other: return by == nil && Self.saysMore(passage)
        }
    }

    /// What the customer cannot read: a colleague's note, the helpdesk's log.
    private func isNoted(in passage: Passage) -> Bool {
        if DoneRecord.saysFailed(passage.run) { return false }
        return passage.sentences.contains { sentence in
            let record = DoneRecord(passage.run(of: sentence))
            switch kind {
            case .call: return record.saysCalled
            case .word: return record.saysTold
            case .deed(let done): return record.saysDone(done, of: words)
            case .other: return false
            }
        }
    }

    /// Ours, after its time, with something else to say: it may have been kept out of sight.
    func isPassedOver(by passage: Passage) -> Bool {
        passage.isStaffAnswer && isPast(passage.message.sentAt) && Self.saysMore(passage)
    }

    private func isPast(_ instant: Instant) -> Bool { by.map { instant >= $0 } ?? true }

    private func saysDone(_ run: WordRun) -> Bool {
        if Self.denies(run) { return false }
        if Self.done.occur(in: run.words) { return true }
        switch kind {
        case .call: return DoneRecord(run).saysCalled
        case .deed(let words): return words.occur(in: run.words)
        case .word, .other: return false
        }
    }

    private static func isQuestion(_ sentence: Range<Int>, _ passage: Passage) -> Bool {
        passage.bytes[sentence.upperBound - 1] == UInt8(ascii: "?")
    }

    /// "Could not be sent", "will be sent", "once it is sent".
    private static func denies(_ run: WordRun) -> Bool {
        run.words.contains { denials.contains($0) }
    }

    /// More than thanks, set phrases, "one moment" and questions.
    private static func saysMore(_ passage: Passage) -> Bool {
        SmallTalk.substance(of: passage, isStaff: true, orAssent: false).contains {
            let run = passage.run(of: $0)
            return !isQuestion($0, passage) && !SmallTalk.isHolding(run)
                && !PromiseHead.all(in: run).contains { $0.isContact }
        }
    }

    private static func hasNews(_ passage: Passage) -> Bool {
        passage.sentences.contains {
            let signals = Signals(
                passage.run(of: $0), isStaff: true, isQuestion: isQuestion($0, passage))
            return signals.has(.done) || signals.has(.failed) || signals.has(.news)
        }
    }

    private static func kind(_ run: WordRun) -> Kind {
        for (index, word) in run.words.enumerated() {
            if callings.match(run.words, at: index) != nil { return .call }
            if tellings.match(run.words, at: index) != nil { return .word }
            if let deed = deeds.first(where: { $0.verbs.contains(word) }) {
                return .deed(deed.done)
            }
        }
        return .other
    }
}

extension PromiseFate {
    private static let callings = Phrases(
        """
        call|ring|phone you|back
        give you a call|ring|shout|buzz
        return your call
        get|receive|expect a call|callback
        """)
    private static let tellings = Phrases(
        """
        let you know
        get|come|be back
        be|get in touch
        reply|respond|answer|write|update|inform|notify|contact|check|look|investigate|ask|find
        chase|monitor|review|speak|talk
        hear from
        keep you
        follow up
        reach out
        """)
    private static let done = Phrases(
        """
        as promised|agreed
        all done|set|sorted
        it's|is|that's done|sorted
        """)
    private static let receipts = Phrases(
        """
        got it|the|your|my
        received
        has|have arrived
        it arrived|came|works
        works now
        thanks for calling|the|sending|your
        """)
    private static let denials = Vocabulary(
        """
        not no never couldn't can't cannot haven't hasn't wasn't didn't isn't will i'll we'll shall
        once when if would could can should before until still nothing nobody sorry
        """)

    private static let deeds: [(verbs: Vocabulary, done: Phrases)] = [
        (
            Vocabulary("refund reimburse credit return transfer pay compensate refunded credited"),
            Phrases(
                """
                refunded
                reimbursed
                credited
                returned
                transferred
                paid
                refund is|has|was
                transfer is|has|was|of
                money is|has|was
                """)
        ),
        (
            Vocabulary("book reserve arrange organise organize rebook table"),
            Phrases(
                """
                booked
                reserved
                arranged
                rebooked
                reference
                confirmed
                booking was|is
                successful
                """)
        ),
        (
            Vocabulary("send email mail post ship dispatch deliver forward resend sent shipped"),
            Phrases(
                """
                sent
                emailed
                mailed
                posted
                shipped
                dispatched
                delivered
                forwarded
                attached
                enclosed
                here is|are|it|you
                here's
                reference number|is|no
                number is
                tracking
                on its way
                """)
        ),
        (
            Vocabulary("cancel cancelled canceled"),
            Phrases(
                """
                cancelled
                canceled
                """)
        ),
        (
            Vocabulary("fix resolve sort repair solve replace fixed replaced unlock"),
            Phrases(
                """
                fixed
                resolved
                sorted
                repaired
                solved
                replaced
                replacement is|has|was
                unlocked
                works
                """)
        ),
        (
            Vocabulary(
                "change update correct add remove extend upgrade set waive complete process"),
            Phrases(
                """
                changed
                updated
                corrected
                added
                removed
                extended
                upgraded
                waived
                completed
                processed
                """)
        ),
        (
            Vocabulary("escalate raise report submit open pass escalated"),
            Phrases(
                """
                escalated
                raised
                reported
                submitted
                opened
                passed
                ticket number|is
                """)
        ),
    ]
}
