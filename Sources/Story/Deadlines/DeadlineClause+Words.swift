/// What the words of a clause and of its time are.
extension DeadlineClause {
    var isLimit: Bool { mention.relation == .by || mention.relation == .within }
    var isUntil: Bool { run.isIn(Words.untils, mention.words.lowerBound) }
    var isFor: Bool { run.isIn(Words.forWords, mention.words.lowerBound - 1) }
    /// "At two in the morning" is any morning; midnight is the coming one.
    var namesDay: Bool {
        mention.words.contains {
            !(mention.hasClock && run.isIn(Words.inWords, $0)) && DayPhrase(run, at: $0) != nil
                || isContracted($0) || run.isIn(Words.midnights, $0)
        }
    }
    var isNext: Bool { names(Words.nexts) }
    var isJourney: Bool {
        words.contains { index in
            // What is sent arrives too.
            guard let count = Words.journeys.match(run.words, at: index) else { return false }
            // Nor does what "has to be in by four".
            return !isOfThing(index - 1)
                && (count == 1 || Words.thirdNeeds.match(run.words, at: index - 2) == nil)
        }
    }
    /// "The parcel arrives", "that arrives"; not "a train that arrives".
    private func isOfThing(_ index: Int) -> Bool {
        run.isIn(Words.things, index) && !run.isIn(Words.vehicles, index - 1)
    }
    var isPunctual: Bool { has(Words.requests) && has(Words.deeds) }

    /// Said of no day but one to come.
    var isNear: Bool {
        mention.relation == .within || names(Words.near)
    }

    /// Today, tomorrow, or counted from now.
    var isClose: Bool {
        isNow && !names(Words.these)
            || names(Words.tomorrows)
    }

    /// Today or sooner.
    var isNow: Bool {
        mention.relation == .within || names(Words.now)
    }

    /// Among the words of the time.
    private func names(_ vocabulary: Vocabulary) -> Bool {
        mention.words.contains {
            run.isIn(vocabulary, $0) || Self.isOwned(run, $0, vocabulary)
        }
    }

    func has(_ vocabulary: Vocabulary) -> Bool {
        words.contains {
            !mention.words.contains($0)
                && (run.isIn(vocabulary, $0) || Self.isOwned(run, $0, vocabulary))
        }
    }

    /// "The flight's tomorrow".
    static func isOwned(_ run: WordRun, _ index: Int, _ vocabulary: Vocabulary) -> Bool {
        run.stem(index).map(vocabulary.contains) ?? false
    }

    func has(_ phrases: Phrases, in range: Range<Int>? = nil) -> Bool {
        (range ?? words).contains { phrases.match(run.words, at: $0) != nil }
    }

    /// "Flight's", "he's".
    func isContracted(_ index: Int) -> Bool { run.stem(index) != nil }
}
