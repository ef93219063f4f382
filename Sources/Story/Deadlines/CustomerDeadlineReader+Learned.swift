extension CustomerDeadlineReader {
    /// The time that binds in a sentence where no rule finds one, and that sounds like a deadline
    /// all the same.
    ///
    /// - Parameter clauses: those of the times ahead that it names.
    func learned(
        _ run: WordRun, _ clauses: [DeadlineClause], background: () -> DeadlineBackground
    ) -> DeadlineClause? {
        let candidates =
            clauses.isEmpty
            ? limit(run).map { [DeadlineClause(run, $0, background())] } ?? [] : clauses
        guard let clause = candidates.first(where: \.mayBind),
            SentenceModel.deadline.chance(of: run, isQuestion: run.isAsked) >= Self.sure
        else { return nil }
        return clause
    }

    /// The chance from which a sentence is taken for one; training/README.md tells how often that
    /// was right.
    private static let sure = 0.6

    /// "Before his bedtime": the event need not be known.
    private func limit(_ run: WordRun) -> TimeMention? {
        for index in run.words.indices {
            guard let count = DeadlineWords.eventLimits.match(run.words, at: index),
                index + count < run.count
            else { continue }
            return TimeMention(
                relation: .by, words: index..<index + count + 1, time: nil, hasClock: false)
        }
        return nil
    }
}

extension DeadlineClause {
    /// Nothing said of it rules out that it binds: no past, no words of others, no habit, no wish.
    fileprivate var mayBind: Bool {
        !isPast && !isReported && !isTagged && !isDenied && !isPleasantry && !isHabit
            && !isDayOfWriting && !isPassing && !(isWish && background.isBooking)
    }
}
