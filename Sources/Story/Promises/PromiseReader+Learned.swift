import Domain

extension PromiseReader {
    /// A sentence that no rule knows, and that sounds like a promise all the same.
    ///
    /// - Parameter clauses: those whose words might be a promise by rule; where a near miss speaks
    ///   against one, the sentence must sound the more like it.
    func learned(_ run: WordRun, _ sentence: Range<Int>, _ clauses: [Clause]) -> Promise? {
        let chance = SentenceModel.promise.chance(of: run, isQuestion: false)
        guard chance >= Self.sure, !PromiseHead.tellsOfOthers(run) else { return nil }
        let nearMiss = PromiseNearMiss(run: run, sentence: sentence)
        if chance < Self.surer,
            clauses.contains(where: { nearMiss.contains($0.head, until: $0.end) })
        {
            return nil
        }
        let start = SmallTalk.afterGreeting(run)
        guard start < run.count,
            let excerpt = passage.excerpt(
                run.words[start].start..<sentence.upperBound, longest: 240)
        else { return nil }
        let when = ahead(run, start..<run.count)
        return Promise(
            excerpt: excerpt, what: excerpt.text, agentID: passage.message.authorID,
            isFirm: !run.words.contains { Words.hedges.contains($0) || Self.soft.contains($0) },
            time: when?.time, byWords: when.map { run.text($0.words) })
    }

    /// Whether the words speak against a promise that names no time: "I'll just check the fare".
    func soundsUnlike(_ run: WordRun) -> Bool {
        SentenceModel.promise.chance(of: run, isQuestion: false) < Self.unlike
    }

    private static let unlike = 0.1

    /// The chance from which a sentence is taken for one; training/README.md tells how often that
    /// was right.
    private static let sure = 0.8
    private static let surer = 0.9

    /// Less than firm where the verb does not tell.
    private static let soft = Vocabulary(
        """
        usually normally generally typically tend tends reckon reckons guess think expect expects
        theory provisionally aiming hoping hopeful trying shooting might may ought
        """)

    /// The first time named that had not passed when it was written.
    private func ahead(_ run: WordRun, _ range: Range<Int>) -> TimeMention? {
        var index = range.lowerBound
        while index < range.upperBound {
            guard
                let mention = time.mention(in: run, at: index) ?? time.duration(in: run, at: index)
            else {
                index += 1
                continue
            }
            if let by = mention.by, by > passage.message.sentAt { return mention }
            index = mention.words.upperBound
        }
        return nil
    }
}
