import Domain

/// Finds times that bind the customer: "I need the papers by Monday", "my flight leaves tomorrow".
///
/// A request for a service at a time ("a train to arrive by 17:45") is what they want, not what
/// binds them, and is left alone.
struct CustomerDeadlineReader {
    let passage: Passage
    let time: TimeReader

    func deadlines() -> [CustomerDeadline] {
        var deadlines: [CustomerDeadline] = []
        for sentence in passage.sentences {
            let run = WordRun(passage.bytes, sentence)
            guard let mention = deadline(run),
                let excerpt = passage.excerpt(sentence, longest: 240)
            else { continue }
            let words = run.range(mention.words.lowerBound, mention.words.upperBound)
            deadlines.append(
                CustomerDeadline(
                    excerpt: excerpt, time: mention.time,
                    byWords: String(decoding: run.bytes[words], as: UTF8.self)))
        }
        return deadlines
    }

    private func deadline(_ run: WordRun) -> TimeMention? {
        for index in run.words.indices {
            let found: TimeMention?
            if let count = Self.needs.match(run.words, at: index) {
                let isJourney =
                    run.words.contains { Self.services.contains($0) }
                    || run.key(index + count) == Self.to && !run.isIn(Self.tasks, index + count + 1)
                if isJourney { continue }
                found = mention(run, from: index + count, within: 12) {
                    $0.relation == .by || $0.relation == .within
                }
            } else if let count = Self.events.match(run.words, at: index) {
                found = mention(run, from: index + count, within: 5) { _ in true }
            } else if let count = Self.departures.match(run.words, at: index) {
                // Only what is near: "leaving on Thursday" is how journeys are booked.
                found = mention(run, from: index + count, within: 3) { mention in
                    mention.relation == .within
                        || run.words[mention.words].contains { Self.near.contains($0) }
                }
            } else {
                continue
            }
            if let found { return found }
        }
        return nil
    }

    private func mention(
        _ run: WordRun, from start: Int, within words: Int, _ isMeant: (TimeMention) -> Bool
    ) -> TimeMention? {
        for index in start..<max(start, min(start + words, run.count)) {
            if let mention = time.mention(in: run, at: index), isMeant(mention) { return mention }
        }
        return nil
    }

    private static let needs = Phrases(
        """
        i|we need|require|want
        i|we must
        i|we have to have
        i|we have to be
        needed
        has to be
        must be
        needs to be
        deadline is
        """)
    private static let services = Vocabulary(
        """
        arrive arrives arriving leave leaves leaving depart departs departing train trains taxi cab
        table book reserve reservation restaurant there get gets getting one
        """)
    private static let to = Word.key("to")
    private static let tasks = Vocabulary("have know hear receive submit pay file send show decide")
    private static let near = Vocabulary("today tonight tomorrow morning afternoon evening")
    private static let events = Phrases(
        """
        my|our flight|appointment|interview|surgery|operation|wedding|exam|hearing|deadline|event is
        my|our flight|plane leaves|departs|goes
        my|our flight|plane is leaving
        funeral is
        the deadline is
        """)
    private static let departures = Phrases(
        """
        i|we fly|leave|depart|travel
        i'm|we're flying|leaving|travelling|traveling
        i am flying|leaving|travelling|traveling
        we are flying|leaving|travelling|traveling
        my flight
        """)
}
