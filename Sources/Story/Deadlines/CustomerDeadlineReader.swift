import Domain

/// Finds times that bind the customer: "I need the papers by Monday", "my flight leaves tomorrow".
///
/// Any time that lies ahead may bind them. What does not is known by its clause: one of the past,
/// what somebody said, a question, a habit, a service wished for at that hour. What is left binds
/// where the clause names a need, an event of their life, or stands beside a trouble they report.
struct CustomerDeadlineReader {
    let passage: Passage
    private var time: TimeReader

    init(passage: Passage, time: TimeReader) {
        self.passage = passage
        self.time = time
        self.time.takesGrants = true
    }

    func deadlines() -> [CustomerDeadline] {
        var deadlines: [CustomerDeadline] = []
        var background: DeadlineBackground?
        for sentence in passage.sentences {
            let run = passage.run(of: sentence)
            let times = mentions(in: run)
            func surroundings() -> DeadlineBackground {
                let known = background ?? DeadlineBackground(passage)
                background = known
                return known
            }
            let clauses = times.map { DeadlineClause(run, $0, surroundings()) }
            var binding = clauses.filter(\.binds)
            if binding.isEmpty {
                binding = learned(run, clauses, background: surroundings).map { [$0] } ?? []
            }
            var last: ByTime?
            for clause in binding {
                guard let excerpt = passage.excerpt(sentence, longest: 240) else { continue }
                let when = meant(clause, run)
                if when != nil, when == last { continue }
                last = when
                deadlines.append(
                    CustomerDeadline(
                        excerpt: excerpt, time: when, byWords: run.text(clause.mention.words)))
            }
        }
        return deadlines
    }

    /// The times ahead, and the limits that events set.
    private func mentions(in run: WordRun) -> [TimeMention] {
        var mentions: [TimeMention] = []
        var index = 0
        while index < run.count {
            guard
                let mention = time.mention(in: run, at: index) ?? event(run, at: index)
                    ?? time.owned(run, at: index)
            else {
                index += 1
                continue
            }
            if isAhead(mention) { mentions.append(mention) }
            index = mention.words.upperBound
        }
        return mentions
    }

    /// "Before my holiday": a limit that names no instant, unless one follows.
    private func event(_ run: WordRun, at index: Int) -> TimeMention? {
        guard let count = DeadlineWords.eventLimits.match(run.words, at: index),
            let noun = (index + count..<min(index + count + 2, run.count)).first(where: {
                run.isIn(DeadlineWords.nouns, $0)
            }),
            time.mention(in: run, at: noun + 1) == nil
        else { return nil }
        return TimeMention(relation: .by, words: index..<noun + 1, time: nil, hasClock: false)
    }

    /// A date without a year that is nearly a year ahead is one of last month.
    private func isAhead(_ mention: TimeMention) -> Bool {
        guard let by = mention.by else { return true }
        return by > time.writtenAt && by < time.writtenAt + .days(250)
    }

    /// "I fly tomorrow at 6" is six in the morning: who takes it for the evening misses the plane.
    /// A party at 8 is in the evening.
    private func meant(_ clause: DeadlineClause, _ run: WordRun) -> ByTime? {
        let mention = clause.mention
        var time = mention.time
        if mention.hasClock {
            var reader = self.time
            reader.bareHours = clause.bareHours
            time = reader.mention(in: run, at: mention.words.lowerBound)?.time
        }
        // "We leave on the 4th and need it before then."
        guard clause.endsBefore, let time else { return time }
        return ByTime(time.earliest)
    }
}
