import Domain

/// Judges from what follows whether a promise was kept.
///
/// Only words that say so count: "I've refunded it", "here is the form", a reference after "I'll
/// send the reference", a colleague's note "rang her at five", the customer's "got it". Whom we
/// promised word has it once we write with news; a call is kept by a call that reached somebody.
struct PromiseFate {
    /// What would keep it.
    enum Kind: Hashable {
        case call
        /// To let them know: any later news of ours does.
        case word
        /// One of `deeds`.
        case deed(Int)
        /// A deed whose doing we could not recognise.
        case other
    }

    let kind: Kind
    let words: WordRun
    let by: Instant?

    init(_ words: WordRun, by: Instant?) {
        kind = Self.kind(words)
        self.words = words
        self.by = by
    }

    /// Whether an answer of that time that says more can be the one that was promised.
    func isAnswered(at instant: Instant) -> Bool {
        switch kind {
        case .call, .word: isPast(instant)
        case .deed, .other: by == nil
        }
    }

    func isPast(_ instant: Instant) -> Bool { by.map { instant >= $0 } ?? true }

    /// "Could not be sent", "will be sent", "once it is sent".
    fileprivate static func denies(_ run: WordRun) -> Bool {
        run.words.contains { denials.contains($0) }
    }

    /// The customer has it.
    fileprivate static func isReceipt(_ passage: Passage) -> Bool {
        passage.sentences.contains { sentence in
            let run = passage.run(of: sentence)
            return !passage.isQuestion(sentence) && receipts.occur(in: run.words) && !denies(run)
        }
    }

    /// More than thanks, set phrases, "one moment" and questions.
    fileprivate static func saysMore(_ passage: Passage) -> Bool {
        SmallTalk.substance(of: passage, isStaff: true, orAssent: false).contains {
            let run = passage.run(of: $0)
            return !passage.isQuestion($0) && !SmallTalk.isHolding(run)
                && !PromiseHead.all(in: run).contains { $0.isContact }
        }
    }

    fileprivate static func hasNews(_ passage: Passage) -> Bool {
        passage.sentences.contains {
            let signals = Signals(
                passage.run(of: $0), isStaff: true, isQuestion: passage.isQuestion($0))
            return signals.has(.done) || signals.has(.failed) || signals.has(.news)
        }
    }

    private static func kind(_ run: WordRun) -> Kind {
        for (index, word) in run.words.enumerated() {
            if callings.match(run.words, at: index) != nil { return .call }
            if tellings.match(run.words, at: index) != nil { return .word }
            if let deed = deeds.firstIndex(where: { $0.verbs.contains(word) }) {
                return .deed(deed)
            }
        }
        return .other
    }
}

extension PromiseFate.Kind {
    /// A sentence of ours says that it was done.
    func isKept(by sentence: Range<Int>, in passage: Passage) -> Bool {
        if passage.isQuestion(sentence) { return false }
        let run = passage.run(of: sentence)
        if PromiseFate.denies(run) { return false }
        if PromiseFate.done.occur(in: run.words) { return true }
        switch self {
        case .call: return DoneRecord(run).saysCalled
        case .deed(let index): return PromiseFate.deeds[index].done.occur(in: run.words)
        case .word, .other: return false
        }
    }

    /// Keeps whatever of this kind was promised before, of any words and for any time.
    func isKept(by passage: Passage) -> Bool {
        if passage.isRecord { return isRecorded(in: passage) }
        if passage.isFromCustomer { return PromiseFate.isReceipt(passage) }
        guard passage.isStaffAnswer, !isFailedCall(passage) else { return false }
        return passage.sentences.contains { isKept(by: $0, in: passage) }
            || self == .word && PromiseFate.saysMore(passage) && PromiseFate.hasNews(passage)
    }

    /// An answer with something else to say: it may be what was promised, if its time is right.
    func mayBeKept(by passage: Passage) -> Bool {
        passage.isStaffAnswer && !isFailedCall(passage) && PromiseFate.saysMore(passage)
    }

    /// Of what a record calls done: the words of which one must stand in the promise.
    func matters(in passage: Passage) -> [UInt64] {
        guard case .deed(let index) = self, passage.isRecord,
            !DoneRecord.saysFailed(passage.run)
        else { return [] }
        return passage.sentences.flatMap { sentence -> [UInt64] in
            let record = DoneRecord(passage.run(of: sentence))
            guard case .named(let keys) = record.matter(of: PromiseFate.deeds[index].done) else {
                return []
            }
            return keys
        }
    }

    private func isRecorded(in passage: Passage) -> Bool {
        if DoneRecord.saysFailed(passage.run) { return false }
        return passage.sentences.contains { sentence in
            let record = DoneRecord(passage.run(of: sentence))
            switch self {
            case .call: return record.saysCalled
            case .word: return record.saysTold
            case .deed(let index):
                if case .asPromised = record.matter(of: PromiseFate.deeds[index].done) {
                    return true
                }
                return false
            case .other: return false
            }
        }
    }

    private func isFailedCall(_ passage: Passage) -> Bool {
        self == .call && DoneRecord.saysFailed(passage.run)
    }
}

extension Passage {
    /// What the customer cannot read: a colleague's note, the helpdesk's log.
    fileprivate var isRecord: Bool { message.kind == .event || isNote }
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
    fileprivate static let done = Phrases(
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

    fileprivate static let deeds: [(verbs: Vocabulary, done: Phrases)] = [
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
