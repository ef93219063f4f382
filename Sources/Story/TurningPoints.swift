import Domain

/// Picks what changed the course of a conversation between its beginning and its last words: what
/// was done, failed, refused, found out, wished anew.
enum TurningPoints {
    private struct Candidate {
        let place: Int
        let weight: Int
        let excerpt: Excerpt
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
            guard let (range, weight, _) = best(in: passage), weight >= least,
                let excerpt = passage.excerpt(range, longest: longest),
                !taken.contains(where: { $0.overlaps(excerpt) })
            else { continue }
            candidates.append(Candidate(place: place, weight: weight, excerpt: excerpt))
        }
        // What is nearer to now counts more among equals.
        let chosen = candidates.sorted { ($1.weight, $1.place) < ($0.weight, $0.place) }
            .prefix(max(0, count))
        return chosen.sorted { $0.place < $1.place }.map(\.excerpt)
    }

    /// The last thing that staff did or could not do; nil where the customer has wished for
    /// something else since.
    ///
    /// - Parameter passages: as above.
    static func outcome(of passages: [Passage]) -> (seq: Int64, excerpt: Excerpt)? {
        var failure: (seq: Int64, excerpt: Excerpt)?
        for passage in passages.reversed() {
            guard let (range, weight, isSuccess) = best(in: passage) else { continue }
            if passage.isFromCustomer {
                if weight >= Signals.wish { break }
            } else if weight >= Signals.deed {
                guard let excerpt = passage.excerpt(range, longest: longest) else { continue }
                if isSuccess { return (passage.message.seq, excerpt) }
                // "No pets, I'm afraid" behind a booking is a small answer.
                if failure == nil { failure = (passage.message.seq, excerpt) }
            }
        }
        return failure
    }

    private static let longest = 200

    /// The weightiest sentence, with those beside it that weigh something too.
    private static func best(in passage: Passage) -> (Range<Int>, weight: Int, isSuccess: Bool)? {
        let isStaff = passage.message.authorKind == .agent
        let sentences = SmallTalk.substance(of: passage, isStaff: isStaff, orAssent: false)
        var isSuccess = false
        let weights = sentences.map { sentence in
            let isQuestion = passage.bytes[sentence.upperBound - 1] == UInt8(ascii: "?")
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
        if index > 0, weights[index - 1] >= 3,
            range.upperBound - sentences[index - 1].lowerBound <= longest,
            passage.areNeighbours(sentences[index - 1], range)
        {
            range = sentences[index - 1].lowerBound..<range.upperBound
        }
        if index + 1 < sentences.count, weights[index + 1] >= 3,
            sentences[index + 1].upperBound - range.lowerBound <= longest,
            passage.areNeighbours(range, sentences[index + 1])
        {
            range = range.lowerBound..<sentences[index + 1].upperBound
        }
        return (range, most, isSuccess)
    }
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
