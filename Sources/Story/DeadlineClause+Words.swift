/// What the words of a clause and of its time are.
extension DeadlineClause {
    var isLimit: Bool { mention.relation == .by || mention.relation == .within }
    var isUntil: Bool { run.isIn(Words.untils, mention.words.lowerBound) }
    var isFor: Bool { run.isIn(Words.forWords, mention.words.lowerBound - 1) }
    var namesDay: Bool { mention.words.contains { DayPhrase(run, at: $0) != nil } }
    var isNext: Bool { mention.words.contains { run.isIn(Words.nexts, $0) } }
    var isJourney: Bool {
        words.contains { index in
            // What is sent arrives too.
            guard let count = Words.journeys.match(run.words, at: index) else { return false }
            // Nor does what "has to be in by four".
            return !run.isIn(Words.things, index - 1)
                && (count == 1 || Words.thirdNeeds.match(run.words, at: index - 2) == nil)
        }
    }
    var isPunctual: Bool { has(Words.requests) && has(Words.deeds) }

    /// Said of no day but one to come.
    var isNear: Bool {
        mention.relation == .within || mention.words.contains { run.isIn(Words.near, $0) }
    }

    /// Today, tomorrow, or counted from now.
    var isClose: Bool {
        isNow && !mention.words.contains { run.isIn(Words.these, $0) }
            || mention.words.contains { run.isIn(Words.tomorrows, $0) }
    }

    /// Today or sooner.
    var isNow: Bool {
        mention.relation == .within || mention.words.contains { run.isIn(Words.now, $0) }
    }

    func has(_ vocabulary: Vocabulary) -> Bool {
        words.contains {
            !mention.words.contains($0)
                && (run.isIn(vocabulary, $0) || Self.isOwned(run, $0, vocabulary))
        }
    }

    /// "The flight's tomorrow".
    static func isOwned(_ run: WordRun, _ index: Int, _ vocabulary: Vocabulary) -> Bool {
        guard isContracted(run, index) else { return false }
        let word = run.words[index]
        return vocabulary.contains(Word.key(of: run.bytes, word.start..<word.end - 2))
    }

    func has(_ phrases: Phrases, in range: Range<Int>? = nil) -> Bool {
        (range ?? words).contains { phrases.match(run.words, at: $0) != nil }
    }

    /// "Flight's", "he's".
    func isContracted(_ index: Int) -> Bool { Self.isContracted(run, index) }

    static func isContracted(_ run: WordRun, _ index: Int) -> Bool {
        guard run.words.indices.contains(index) else { return false }
        let word = run.words[index]
        return word.end - word.start > 2 && run.bytes[word.end - 1].lowered == UInt8(ascii: "s")
            && run.bytes[word.end - 2] == UInt8(ascii: "'")
    }
}
