/// What a customer has tried, and the things they speak of.
extension ToldShapes {
    /// "I've already restarted the router": from who did it to the end of the clause.
    static func step(_ run: WordRun) -> Range<Int>? {
        for index in run.words.indices {
            guard let start = stepHead(run, at: index) else { continue }
            var verb = start
            while run.isIn(stepAdverbs, verb) { verb += 1 }
            guard let count = steps.match(from: verb, in: run), !run.isIn(otherSenses, verb + count)
            else { continue }
            var end = verb + count
            while end < run.count, !run.isIn(stepEnds, end) { end += 1 }
            return run.range(index, end)
        }
        return nil
    }

    /// The index of the verb behind "I", "we have", "I've"; at the very begin it may be left out.
    private static func stepHead(_ run: WordRun, at index: Int) -> Int? {
        if let count = stepSubjects.match(run.words, at: index) { return index + count }
        if index == 0, run.isIn(already, 0) { return 1 }
        return nil
    }

    /// "iPhone 14", "version 8.2", and what they bought, use or sent back: "the jacket".
    static func product(_ run: WordRun, at index: Int) -> Range<Int>? {
        model(run, at: index) ?? bought(run, at: index)
    }

    private static func model(_ run: WordRun, at index: Int) -> Range<Int>? {
        guard let next = run.leadingDigits(index + 1), next.value < 10_000,
            run.words[index + 1].isAfterMark == false, next.rest.count <= 2
        else { return nil }
        let word = run.words[index]
        if !run.isIn(versions, index) {
            // A name with a capital that does not open the sentence, or one like "iPhone".
            let bytes = run.bytes[word.start..<word.end]
            let hasInnerCapital = bytes.dropFirst().contains(where: \.isUpper)
            guard bytes.allSatisfy(\.isLetter), bytes.count >= 4, index > 0 || hasInnerCapital,
                hasInnerCapital || run.bytes[word.start].isUpper, !run.isIn(noNames, index)
            else { return nil }
        }
        var end = index + 2
        while run.isJoined(end - 1, by: "."), run.digits(end) != nil { end += 1 }
        return run.range(index, end)
    }

    private static func bought(_ run: WordRun, at index: Int) -> Range<Int>? {
        guard let count = owning.match(run.words, at: index) else { return nil }
        let start = index + count
        guard run.isIn(articles, start), !run.words[start].isAfterMark else { return nil }
        var end = start + 1
        while end < run.count, end < start + 5, !run.words[end].isAfterMark,
            !run.isIn(thingEnds, end)
        {
            if run.isIn(services, end) { return nil }
            end += 1
        }
        return end > start + 1 ? run.range(start, end) : nil
    }

    private static let stepSubjects = Phrases(
        """
        i
        we
        i've
        we've
        i|we have
        """)
    private static let already = Vocabulary("already")
    private static let stepAdverbs = Vocabulary("already also even just both then now twice")
    private static let steps = Phrases(
        """
        tried
        restarted|rebooted|reset|reinstalled|uninstalled|installed|reconnected|refreshed|unplugged
        updated|cleared|switched|swapped|cleaned|deleted|emptied|plugged|resent|disabled|enabled
        turned it|the|everything|them
        logged out|off
        checked the|my|our|all|every
        replaced|changed the|my|our
        """)
    /// "I changed my mind", "I switched to you last year".
    private static let otherSenses = Vocabulary("mind to")
    private static let stepEnds = Vocabulary("but which because so however")

    private static let versions = Vocabulary("version model release build")
    private static let noNames = Vocabulary(
        """
        january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday page room platform gate line order
        case ticket train number about after before until around between from over under only just
        least most maybe need have want like make book paid said that this than they there please
        """)
    private static let owning = Phrases(
        """
        i|we bought|ordered|purchased|returned|own|use
        i've|we've bought|ordered|purchased|returned
        i|we have bought|ordered|purchased|returned
        i'm|we're using
        i sent back
        """)
    private static let articles = Vocabulary("a an the my our your two three")
    private static let services = Vocabulary(
        "taxi cab table room rooms train flight ticket tickets seat seats it one")
    private static let thingEnds = Vocabulary(
        """
        on in from at for and but that which with to is was are were has have had last this
        yesterday today three two it i we you they when because as by of off online again weeks days
        """)
}

extension Phrases {
    /// How many words the longest phrase takes that stands at an index; nil for none, also beyond
    /// the end.
    fileprivate func match(from index: Int, in run: WordRun) -> Int? {
        index < run.count ? match(run.words, at: index) : nil
    }
}
