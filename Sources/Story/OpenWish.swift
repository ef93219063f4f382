import Domain

/// Finds the wish of a later message that is still open: who first needed a train may by now want
/// their money back.
///
/// A wish is a new one where it says so ("I also need a hotel"), takes the old one back ("actually,
/// I want ..."), follows on something done, or wants money back, an end or another thing. Done is
/// an ordinary wish with the next deed of ours, or with thanks; one for money back or an end with a
/// deed that names such a thing.
struct OpenWish {
    let passage: Passage
    /// One or two, in the order of the text.
    let sentences: [Range<Int>]

    /// The last one; nil where the first wish is all they want.
    ///
    /// - Parameters:
    ///   - talk: what customer and staff wrote to each other, in order.
    ///   - deeds: of each message.
    ///   - first: the place of the message that tells the first wish.
    static func last(in talk: [Passage], _ deeds: [Deeds], after first: Int) -> OpenWish? {
        let firstDeed = deeds[first...].firstIndex(where: \.isDone) ?? talk.count
        var since = Deeds.none
        since.isDone = talk.last(where: \.isFromCustomer).map(SmallTalk.isOnlyThanks) ?? true
        for (place, passage) in talk.enumerated().reversed() where place > first {
            since.formUnion(deeds[place])
            guard passage.isFromCustomer else { continue }
            let open = Wishes(passage, isAfterDeed: firstDeed < place).sentences(besides: since)
            if !open.isEmpty { return OpenWish(passage: passage, sentences: open) }
        }
        return nil
    }

    /// Whether what the first wish asks for is done, by the same test.
    ///
    /// - Parameters:
    ///   - talk: what customer and staff wrote to each other, in order.
    ///   - deeds: of each message.
    ///   - first: the place of the message that tells the first wish.
    static func isDone(in talk: [Passage], _ deeds: [Deeds], since first: Int) -> Bool {
        var since = Deeds.none
        since.isDone = talk.last(where: \.isFromCustomer).map(SmallTalk.isOnlyThanks) ?? true
        for deed in deeds[(first + 1)...] { since.formUnion(deed) }
        return Wishes(talk[first], isAfterDeed: false).areDone(with: since)
    }

    /// The sentences of one message that wish for something new.
    private struct Wishes {
        private let passage: Passage
        private var ordinary: [Range<Int>] = []
        private var remedies: [Range<Int>] = []

        init(_ passage: Passage, isAfterDeed: Bool) {
            self.passage = passage
            for sentence in SmallTalk.substance(of: passage, isStaff: false, orAssent: false) {
                let run = passage.run(of: sentence)
                let isQuestion = passage.isQuestion(sentence)
                if OpenWish.isRemedy(run, isQuestion: isQuestion) {
                    remedies.append(sentence)
                } else if OpenWish.isNew(run, isQuestion: isQuestion, isAfterDeed: isAfterDeed) {
                    ordinary.append(sentence)
                }
            }
        }

        func areDone(with deeds: Deeds) -> Bool {
            remedies.isEmpty ? deeds.isDone : deeds.isSettled
        }

        func sentences(besides deeds: Deeds) -> [Range<Int>] {
            let open = (deeds.isSettled ? [] : remedies) + (deeds.isDone ? [] : ordinary)
            let chosen = open.sorted { $0.lowerBound < $1.lowerBound }.suffix(2)
            guard let only = chosen.first, chosen.count == 1 else { return Array(chosen) }
            return [passage.sentences.last { isReason($0, for: only) }, only].compactMap(\.self)
        }

        /// "I was charged twice." before "I want my money back."
        private func isReason(_ sentence: Range<Int>, for wish: Range<Int>) -> Bool {
            passage.areNeighbours(sentence, wish)
                && Wants.namesTrouble(passage.run(of: sentence))
        }
    }

    /// "I want my money back", "please cancel it"; not "can I cancel it later?".
    private static func isRemedy(_ run: WordRun, isQuestion: Bool) -> Bool {
        if isQuestion, !isRequest(run) { return false }
        if run.words.contains(where: { inquiring.contains($0) }) { return false }
        if !isQuestion, run.isIn(orders, 0) { return true }
        return run.words.indices.contains { index in
            guard let count = wanted.match(run.words, at: index) else { return false }
            return (index + count..<index + count + reach).contains { place in
                remedy.match(run.words, at: place) != nil
            }
        }
    }

    private static func isNew(_ run: WordRun, isQuestion: Bool, isAfterDeed: Bool) -> Bool {
        if isQuestion, !isRequest(run) { return false }
        if run.words.contains(where: { details.contains($0) }) { return false }
        // "Yes, I'd like a reservation": of what we offered.
        if run.count <= answerWords, SmallTalk.isYesOrNo(run) { return false }
        let isChange = changes.occur(in: run.words)
        if isChange, isAfterDeed, wanted.occur(in: run.words) { return true }
        let isAnother = run.words.contains { another.contains($0) }
        return (isChange || isAnother || isAfterDeed) && namesThing(run)
    }

    /// "Can you find me a taxi?"; not "How can I get a ticket?".
    private static func isRequest(_ run: WordRun) -> Bool {
        asked.occur(in: run.words) && !run.words.contains { asking.contains($0) }
    }

    /// "I need a train", "looking for some places": not "I need it", "I'd like free wifi".
    private static func namesThing(_ run: WordRun) -> Bool {
        run.words.indices.contains { index in
            guard let count = wanted.match(run.words, at: index) else { return false }
            return (index + count..<index + count + 4).contains { place in
                run.isIn(articles, place) && place + 1 < run.count
                    && !run.isIn(amounts, place + 1)
            }
        }
    }

    /// How many words behind "I want" its object may stand.
    private static let reach = 8

    private static let wanted = Phrases(
        """
        i|we need|want|demand|require|request|expect
        i|we also|just|really|still|now|only|simply|actually need|want|demand
        i'd|we'd like|love|prefer|rather
        i'd|we'd also|really like
        i|we would like|love|prefer|rather
        i|we would also|really like
        i|we wish|insist
        i'm|we're looking for|to
        i'm|we're also looking for|to
        i|we am|are looking for|to
        i|we am|are also looking for|to
        also need|want|like|looking
        need|want my|our money
        can|could|would|will you
        can|could|may i|we have|get
        help me|us
        find me|us
        give me|us
        please
        """)
    private static let remedy = Phrases(
        """
        refund
        refunded
        refunding
        my|our|the money
        money back
        cancel
        cancelled
        canceled
        cancellation
        compensation
        compensate
        replacement
        replaced
        exchange
        exchanged
        """)
    private static let orders = Vocabulary("cancel refund")
    private static let answerWords = 7
    private static let asking = Vocabulary("how what when where which who why")
    /// Requests among questions.
    private static let asked = Phrases(
        """
        can|could|would|will you
        can|could|may i|we have|get
        """)
    /// What may be done some day, and what it costs.
    private static let inquiring = Vocabulary(
        """
        if when whether how what policy policies fee fees charge possible able allowed later case
        information info know unless might may
        """)
    private static let changes = Phrases(
        """
        actually
        instead
        forget
        changed my|our mind
        i|we meant
        no longer
        never mind
        on second thought|thoughts
        """)
    private static let another = Vocabulary("also another too plus additionally")
    private static let articles = Vocabulary("a an another some")
    private static let amounts = Vocabulary("bit little few lot moment minute second question")
    /// What is asked for of something that is there already.
    private static let details = Vocabulary(
        """
        address phone telephone number postcode reference code price fee fees id ids know answer
        recommendation suggestion idea confirmation
        """)
}
