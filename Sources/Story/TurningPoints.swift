import Domain

/// Picks what changed the course of a conversation between its beginning and its last words: what
/// was done, failed, refused, found out, wished anew.
enum TurningPoints {
    private struct Candidate {
        let place: Int
        var weight: Int
        let excerpt: Excerpt
    }

    /// The part of a message that says most.
    private struct Best {
        var range: Range<Int>
        var weight: Int
        var isSuccess: Bool
        /// "Done, your reference is X": of what stands in the message before.
        var namesNothing: Bool
    }

    /// Oldest first, at most one of each message.
    ///
    /// - Parameters:
    ///   - passages: what customer and staff wrote to each other, in order.
    ///   - taken: words that stand in the story already.
    static func excerpts(
        of passages: [Passage], besides taken: [Excerpt], atMost count: Int
    ) -> [Excerpt] {
        // Between the first words and the last there is nothing in a short exchange.
        guard passages.count > 2 else { return [] }
        // A long thread is full of small answers; of a short one most words matter.
        let least = passages.count <= 10 ? Signals.statement : 3
        var candidates: [Candidate] = []
        for (place, passage) in passages.enumerated() {
            guard let best = best(in: passage),
                let excerpt = passage.excerpt(best.range, longest: longest)
            else { continue }
            let isTold = { (excerpt: Excerpt) in taken.contains { $0.overlaps(excerpt) } }
            // What was done stands with what was asked for.
            if best.namesNothing, let asked = asked(before: place, in: passages) {
                if let last = candidates.indices.last, candidates[last].place == asked.place {
                    candidates[last].weight = max(candidates[last].weight, Signals.deed)
                } else if !isTold(asked.excerpt) {
                    candidates.append(asked)
                }
            }
            if isTold(excerpt) { continue }
            candidates.append(Candidate(place: place, weight: best.weight, excerpt: excerpt))
        }
        candidates.removeAll { $0.weight < least }
        // What is nearer to now counts more among equals.
        let chosen = candidates.sorted { ($1.weight, $1.place) < ($0.weight, $0.place) }
            .prefix(max(0, count))
        return chosen.sorted { $0.place < $1.place }.map(\.excerpt)
    }

    /// What a deed that names nothing was asked for with; behind a bare "yes", what we offered.
    private static func asked(before place: Int, in passages: [Passage]) -> Candidate? {
        var isAssent = false
        for before in (max(0, place - reach)..<place).reversed() {
            let passage = passages[before]
            let isOffer = isAssent && before == place - 2 && SmallTalk.endsInQuestion(passage)
            guard passage.isFromCustomer || isOffer else { continue }
            isAssent =
                before == place - 1
                && SmallTalk.substance(of: passage, isStaff: false, orAssent: false).isEmpty
            let best = best(in: passage)
            // What says little may be what was asked where it stands next to the deed.
            let isNext = before == place - 1
            let isTelling = isOffer || best?.weight ?? 0 >= 3
            guard
                let range = isTelling
                    ? best?.range : isNext ? Wants.sentences(in: passage).first : nil,
                saysWhat(passage.run(of: range)),
                let excerpt = passage.excerpt(range, longest: longest)
            else { continue }
            return Candidate(place: before, weight: Signals.deed, excerpt: excerpt)
        }
        return nil
    }

    /// "Just one person." and "I need the reference number, too." do not.
    private static func saysWhat(_ run: WordRun) -> Bool {
        run.count > 12 || run.count > 5 && !run.words.contains { $0.key == reference }
    }

    /// The last thing that staff did or could not do; nil where the customer has wished for
    /// something else since.
    ///
    /// - Parameter passages: as above.
    static func outcome(of passages: [Passage]) -> (seq: Int64, excerpt: Excerpt)? {
        var failure: (seq: Int64, excerpt: Excerpt)?
        for passage in passages.reversed() {
            guard let best = best(in: passage) else { continue }
            if passage.isFromCustomer {
                if best.weight >= Signals.wish { break }
            } else if best.weight >= Signals.deed {
                guard let excerpt = passage.excerpt(best.range, longest: longest) else { continue }
                if best.isSuccess { return (passage.message.seq, excerpt) }
                // "No pets, I'm afraid" behind a booking is a small answer.
                if failure == nil { failure = (passage.message.seq, excerpt) }
            }
        }
        return failure
    }

    private static let longest = 200
    private static let shortest = 36
    /// How many messages back a deed was asked for at most.
    private static let reach = 4
    private static let reference = Word.key("reference")

    /// The weightiest sentence, with those beside it that weigh something too.
    private static func best(in passage: Passage) -> Best? {
        let isStaff = passage.message.authorKind == .agent
        let sentences = SmallTalk.substance(of: passage, isStaff: isStaff, orAssent: false)
        var isSuccess = false
        let weights = sentences.map { sentence in
            let isQuestion = passage.isQuestion(sentence)
            let run = passage.run(of: sentence)
            if run.count < 2 { return 0 }
            let signals = Signals(run, isStaff: isStaff, isQuestion: isQuestion)
            if signals.isSuccess, !isQuestion { isSuccess = true }
            return signals.weight
        }
        guard let most = weights.max(), most >= Signals.statement,
            let index = weights.firstIndex(of: most)
        else {
            return nil
        }
        var range = sentences[index]
        func namesNothing(_ range: Range<Int>) -> Bool {
            isStaff && isSuccess && Self.namesNothing(passage.run(of: range))
        }
        let before = index > 0 ? sentences[index - 1] : range
        if index > 0,
            weights[index - 1] >= 3
                || weights[index - 1] > 0 && namesNothing(range) && !namesNothing(before),
            range.upperBound - before.lowerBound <= longest, passage.areNeighbours(before, range)
        {
            range = before.lowerBound..<range.upperBound
        }
        // "Booked. The table is held for 15 minutes. Your reference is X": up to the reference.
        let last =
            (index + 1..<min(index + 3, sentences.count)).last { next in
                weights[next] >= 3 && (next == index + 1 || namesNothing(sentences[next]))
            } ?? index
        for next in sentences[index...last].dropFirst()
        where next.upperBound - range.lowerBound <= longest && passage.areNeighbours(range, next) {
            range = range.lowerBound..<next.upperBound
        }
        // "Sorry, I looked at the calendar.": what follows from it is in the next sentence.
        if !isStaff, range.count < shortest, last == index, index + 1 < sentences.count,
            sentences[index + 1].upperBound - range.lowerBound <= longest,
            passage.areNeighbours(range, sentences[index + 1])
        {
            range = range.lowerBound..<sentences[index + 1].upperBound
        }
        return Best(
            range: range, weight: most, isSuccess: isSuccess, namesNothing: namesNothing(range))
    }

    private static func namesNothing(_ run: WordRun) -> Bool {
        run.words.allSatisfy { word in
            outcomes.contains(word) || run.bytes[word.start..<word.end].contains(where: \.isDigit)
        }
    }

    /// That something was done, not what.
    private static let outcomes = Vocabulary(
        """
        booking booked reservation reserved success successful successfully complete completed
        confirmed confirmation made done set ready go all reference number ref code no id
        your the a an my our is was has have been here and it it's its for you i i've we we've that
        this with of now you're youre okay ok great good yes so to as apologies sorry thanks thank
        """)
}

extension Passage {
    /// Whether nothing but blanks stands between two sentences.
    func areNeighbours(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        first.upperBound <= second.lowerBound
            && bytes[first.upperBound..<second.lowerBound].allSatisfy(\.isSpace)
    }
}

extension Excerpt {
    func overlaps(_ other: Excerpt) -> Bool {
        messageID == other.messageID && isExact == other.isExact
            && start < other.end && other.start < end
    }
}
