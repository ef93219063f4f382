import Domain

/// Finds times that bind the customer: "I need the papers by Monday", "my flight leaves tomorrow".
///
/// A request for a service at a time ("a train to arrive by 17:45") is what they want, not what
/// binds them, and is left alone. So are questions, what somebody else said, and the past.
struct CustomerDeadlineReader {
    let passage: Passage
    let time: TimeReader

    func deadlines() -> [CustomerDeadline] {
        var deadlines: [CustomerDeadline] = []
        for sentence in passage.sentences {
            let run = WordRun(passage.bytes, sentence)
            let isQuestion = passage.bytes[sentence.upperBound - 1] == UInt8(ascii: "?")
            guard let mention = deadline(run, isQuestion: isQuestion),
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

    private func deadline(_ run: WordRun, isQuestion: Bool) -> TimeMention? {
        for index in run.words.indices {
            // What others said or what is past binds nobody.
            if run.isIn(Words.reports, index) { return nil }
            guard let found = asked(run, at: index) ?? (isQuestion ? nil : own(run, at: index))
            else { continue }
            return found
        }
        return nil
    }

    /// "Please reply by 5 pm", "Could you send it by Monday?": theirs to set, ours to keep.
    private func asked(_ run: WordRun, at index: Int) -> TimeMention? {
        guard let count = Words.requests.match(run.words, at: index),
            !isService(run, except: Words.arrivals)
        else { return nil }
        return mention(run, from: index + count, within: 12, isLimit)
    }

    private func own(_ run: WordRun, at index: Int) -> TimeMention? {
        if let count = Words.needs.match(run.words, at: index),
            let found = needed(run, from: index + count)
        {
            return found
        }
        if let count = Words.duties.match(run.words, at: index) {
            guard !run.isIn(Words.movements, index + count) else { return nil }
            return mention(run, from: index + count, within: 8, isLimit)
        }
        if let count = Words.waits.match(run.words, at: index) {
            return mention(run, from: index + count, within: 8, isLimit)
        }
        if run.key(index) == Words.ifWord, let denied = denial(run, after: index) {
            return mention(run, from: denied + 1, within: 10, isLimit)
        }
        if let count = Words.events.match(run.words, at: index) {
            return event(run, from: index + count)
        }
        if let count = Words.dates.match(run.words, at: index) {
            return early(run, from: index + count, within: 4) { _ in true }
        }
        if let count = Words.leavings.match(run.words, at: index) {
            return early(run, from: index + count, within: 5) { _ in true }
        }
        if let count = Words.departures.match(run.words, at: index) {
            // Only what is near: "leaving on Thursday" is how journeys are booked.
            return early(run, from: index + count, within: 4) { mention in
                mention.relation == .within
                    || run.words[mention.words].contains { Words.near.contains($0) }
            }
        }
        return nil
    }

    /// "If it is not back by Friday": where the "not" stands.
    private func denial(_ run: WordRun, after index: Int) -> Int? {
        (index + 1..<min(index + 9, run.count)).first { run.isIn(Words.denials, $0) }
    }

    /// "I need it by Monday"; a journey is what they want. "I need it by 11:45" alone may be one.
    private func needed(_ run: WordRun, from start: Int) -> TimeMention? {
        let isJourney =
            isService(run, except: Words.here)
            || run.key(start) == Words.to && !run.isIn(Words.tasks, start + 1)
        if isJourney { return nil }
        guard let found = mention(run, from: start, within: 12, isLimit) else { return nil }
        let isBareClock =
            found.hasClock && found.relation == .by
            && !run.words[found.words].contains { Words.near.contains($0) }
        return isBareClock && run.isIn(Words.things, start) ? nil : found
    }

    /// "The wedding is on Saturday", "my visa expires on 30 November": a noun, a few words, a verb
    /// of the present.
    private func event(_ run: WordRun, from start: Int) -> TimeMention? {
        for index in start..<max(start, min(start + 2, run.count)) {
            guard let count = Words.happens.match(run.words, at: index) else { continue }
            return early(run, from: index + count, within: 3) { _ in true }
        }
        return nil
    }

    private func isService(_ run: WordRun, except allowed: Vocabulary) -> Bool {
        run.words.contains { Words.services.contains($0) && !allowed.contains($0) }
    }

    private func isLimit(_ mention: TimeMention) -> Bool {
        mention.relation == .by || mention.relation == .within
    }

    private func mention(
        _ run: WordRun, from start: Int, within words: Int, _ isMeant: (TimeMention) -> Bool
    ) -> TimeMention? {
        mention(run, from: start, within: words, time, isMeant)
    }

    /// "I fly tomorrow at 6" is six in the morning: who takes it for the evening misses the plane.
    private func early(
        _ run: WordRun, from start: Int, within words: Int, _ isMeant: (TimeMention) -> Bool
    ) -> TimeMention? {
        var reader = time
        reader.takesBareHoursLate = false
        return mention(run, from: start, within: words, reader, isMeant)
    }

    private func mention(
        _ run: WordRun, from start: Int, within words: Int, _ reader: TimeReader,
        _ isMeant: (TimeMention) -> Bool
    ) -> TimeMention? {
        for index in start..<max(start, min(start + words, run.count)) {
            if run.isIn(Words.reports, index) || run.isIn(Words.negations, index) { return nil }
            if let mention = reader.mention(in: run, at: index), isMeant(mention) {
                return mention
            }
        }
        return nil
    }
}

extension CustomerDeadlineReader {
    fileprivate enum Words {
        static let ifWord = Word.key("if")
        static let denials = Vocabulary(
            "not isn't hasn't haven't don't doesn't no nobody nothing")
        static let needs = Phrases(
            """
            i|we need|require|want
            i|we must have
            i|we have to have
            has to be
            must be
            needs to be
            should be here
            wants|needs the|it|this|them
            """)
        static let duties = Phrases(
            """
            i|we must
            i|we have to
            i've got to
            i|we have|need to be out|gone
            """)
        /// What a duty is not: a journey.
        static let movements = Vocabulary("be get arrive leave go catch come travel depart have")
        static let requests = Phrases(
            """
            please reply|respond|answer|confirm|call|phone|ring|write|send|refund|fix|repair|deliver
            please let me|us know
            please get back to me|us
            please get|come back
            please make sure
            please ensure
            can|could|would|will you reply|respond|answer|confirm|call|phone|ring|write|send|refund
            can|could|would|will you fix|repair|deliver|let
            can|could|would|will you please reply|respond|answer|confirm|call|send|refund|fix|let
            can|could|would|will you get back
            i|we expect a|an|the|my|your
            """)
        static let waits = Phrases(
            """
            can only wait
            only wait
            at this number
            on this number
            you have
            only in|here
            i'm|we're here
            if nobody
            if no one
            haven't heard
            not heard
            don't hear
            do not hear
            unless
            reach me
            available
            """)
        static let events = Phrases(
            """
            my|our|the|a|an|your wedding|funeral|interview|exam|surgery|operation|hearing|deadline
            my|our|the presentation|meeting|birthday|party|trial|conference|delivery
            my|our|the baby's|son's|daughter's|wife's|husband's|mother's|father's birthday|party
            my|our|the court|job|doctor's hearing|interview|appointment
            my|our flight|plane|train|bus|ferry|appointment|visa|passport|insurance|rent|prescription
            my|our contract|lease|event|licence|license|subscription
            birthday
            the deadline
            """)
        static let happens = Phrases(
            """
            is
            starts|begins|ends|expires|leaves|departs|goes
            runs out
            is due|leaving
            takes place
            """)
        static let dates = Phrases(
            """
            i|we have a|an|my interview|exam|appointment|surgery|operation|hearing|flight|meeting
            i|we have surgery|court
            i|we have a|an job|court|doctor's|dentist|hospital interview|appointment|hearing
            i've|we've got a|an|my interview|exam|appointment|surgery|operation|hearing|flight|meeting
            it's|its a|my gift|present for
            it is a|my gift|present for
            """)
        static let leavings = Phrases(
            """
            i|we move|moving out|in
            i'm|we're moving out|in
            i am moving out|in
            we are moving out|in
            i|we check out
            i'm|we're leaving the|for
            before i|we travel|fly|leave|move
            i am leaving the country
            we open the|our
            guests|visitors arrive
            """)
        static let departures = Phrases(
            """
            i|we fly|leave|depart|travel
            i'm|we're flying|leaving|travelling|traveling
            i am flying|leaving|travelling|traveling
            we are flying|leaving|travelling|traveling
            my flight
            """)
        static let services = Vocabulary(
            """
            arrive arrives arriving leave leaves leaving depart departs departing train trains taxi cab table
            book reserve reservation restaurant there gets getting one
            """)
        static let here = Vocabulary("here")
        static let arrivals = Vocabulary("arrives arrive")
        static let things = Vocabulary("it one this that")
        static let to = Word.key("to")
        static let tasks = Vocabulary(
            "have know hear receive submit pay file send show decide return hand sign finish")
        static let near = Vocabulary("today tonight tomorrow morning afternoon evening")
        static let reports = Vocabulary("said told promised says wrote website")
        static let negations = Vocabulary("not don't isn't wasn't didn't longer")
    }
}
