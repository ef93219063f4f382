import Domain

/// Quotes what a customer told with the words that say what it is for, and as few as will do.
struct ToldPhrases {
    /// What became of a value in later messages.
    enum State { case standing, repeated, replaced }

    /// In characters; what is longer would not be read.
    static let longest = 60

    /// More would not fit.
    private static let mostTogether = 8

    private let context: ToldContext
    private let states: [State]
    private var run: WordRun { context.run }

    /// The values that stand, each with its words.
    static func told(in context: ToldContext, _ states: [State]) -> [Told] {
        ToldPhrases(context: context, states: states).told()
    }

    private func told() -> [Told] {
        var finds = context.finds
        for find in finds.indices { finds[find].words = quote(ownWords(find)) }
        for group in groups() { tell(group[...], &finds) }
        return zip(finds, states).compactMap { $1 == .standing ? $0 : nil }
    }

    /// The same words for all of a group, or for as many of it as they hold.
    private func tell(_ group: ArraySlice<Int>, _ finds: inout [Told]) {
        var rest = group
        while !rest.isEmpty {
            var count = min(rest.count, Self.mostTogether)
            var words: [Excerpt] = []
            while count > 0 {
                words = quote(phrase(Array(rest.prefix(count))))
                if !words.isEmpty { break }
                count -= 1
            }
            for find in rest.prefix(max(1, count)) { finds[find].words = words }
            rest = rest.dropFirst(max(1, count))
        }
    }

    // MARK: groups

    /// Days, hours and counts that stand side by side: "6 people for 2 nights, from Friday".
    private func groups() -> [[Int]] {
        var groups: [[Int]] = []
        for find in context.finds.indices
        where Self.joined.contains(context.finds[find].kind) && !context.places[find].isEmpty {
            if let last = groups.last?.last, isBeside(last, find) {
                groups[groups.count - 1].append(find)
            } else {
                groups.append([find])
            }
        }
        return groups
    }

    private func isBeside(_ first: Int, _ second: Int) -> Bool {
        let start = context.places[first].upperBound
        let end = context.places[second].lowerBound
        guard start <= end, end <= start + 4, context.sentence(of: first).contains(end) else {
            return false
        }
        return (start..<end).allSatisfy { run.isIn(Self.links, $0) }
            && !(start...end).contains { context.breaks(before: $0) }
    }

    // MARK: phrases

    /// The words of a group: as far as one that says what it is for; else the values alone, if they
    /// say enough; else their clause, if it is short.
    private func phrase(_ group: [Int]) -> [Range<Int>] {
        let first = context.places[group[0]].lowerBound
        let end = tail(behind: context.places[group.last!].upperBound)
        if let start = condition(before: group[0]) {
            let words = fitting(start..<clause(around: group).upperBound)
            if !words.isEmpty { return words }
        }
        if let anchor = context.anchor(before: group[0]), isNear(anchor, group[0]) {
            let words = fitting(denial(before: kind(before: anchor), of: group[0])..<end)
            if !words.isEmpty { return words }
        }
        let isBare = isBare(group)
        if isBare || !isCount(group[0]), let anchor = context.anchor(behind: group.last!) {
            let words = fitting(first..<anchor.words.upperBound)
            if !words.isEmpty { return words }
        }
        if !isBare { return fitting(first..<end) }
        let clause = clause(around: group).skipping { run.isIn(Self.courtesies, $0) }
        return isTelling(clause, group) ? fitting(clause) : []
    }

    /// A count says by itself what is counted; of what, only a word right before it tells.
    private func isNear(_ anchor: ToldRole.Anchor, _ find: Int) -> Bool {
        if !isCount(find) { return true }
        let gap = anchor.words.upperBound..<context.places[find].lowerBound
        return gap.count <= 3 && gap.allSatisfy { run.isIn(Self.links, $0) }
    }

    private func isCount(_ find: Int) -> Bool { context.finds[find].kind == .number }

    /// One day, one hour or one number says nothing alone; a day with its hour does.
    private func isBare(_ group: [Int]) -> Bool {
        let kinds = group.map { context.finds[$0].kind }
        return !(kinds.contains(.date) && kinds.contains(.time))
            && !group.contains { isCount($0) && !isBareNumber($0) }
    }

    private func isBareNumber(_ find: Int) -> Bool {
        let place = context.places[find]
        if context.finds[find].value.utf8.last.map({ !$0.isAlphanumeric }) ?? true { return false }
        return tail(behind: place.upperBound) == place.upperBound
            && place.allSatisfy { run.digits($0) != nil || ToldShapes.isNumberWord(run, $0) }
    }

    /// "five of us", "18:30 instead", "9:00 or later".
    private func tail(behind end: Int) -> Int {
        guard end < run.count, !context.breaks(before: end) else { return end }
        return Self.tails.match(from: end, in: run).map { end + $0 } ?? end
    }

    /// "The return train", "another room", "25 seats" all of it.
    private func kind(before anchor: ToldRole.Anchor) -> Int {
        let value = context.value(at: anchor.words.lowerBound)
        let first = value.map { context.places[$0].lowerBound } ?? anchor.words.lowerBound
        let isKind = run.isIn(Self.kinds, first - 1) && !context.breaks(before: first)
        return isKind ? first - 1 : first
    }

    /// "I can't leave before 9" must not read as "leave before 9".
    private func denial(before anchor: Int, of find: Int) -> Int {
        let first = max(context.sentence(of: find).lowerBound, anchor - 4)
        var index = anchor
        while index > first, !context.breaks(before: index) {
            index -= 1
            if run.isIn(Self.denials, index), !run.isIn(Self.proposing, index - 1) { return index }
        }
        return anchor
    }

    /// Where the clause "if you can't get that" begins, when no other value stands between.
    private func condition(before find: Int) -> Int? {
        let sentence = context.sentence(of: find)
        var index = context.places[find].lowerBound
        while index > sentence.lowerBound {
            index -= 1
            if context.isValue(index) { return nil }
            if run.isIn(Self.conditions, index) {
                return index == sentence.lowerBound || run.words[index].isAfterMark ? index : nil
            }
        }
        return nil
    }

    private func clause(around group: [Int]) -> Range<Int> {
        let sentence = context.sentence(of: group[0])
        var start = context.places[group[0]].lowerBound
        while start > sentence.lowerBound, !context.breaks(before: start) { start -= 1 }
        var end = context.places[group.last!].upperBound
        while end < sentence.upperBound, !context.breaks(before: end) { end += 1 }
        return start..<end
    }

    /// "The 08:01 is fine" says more than the hour; "Yes, Friday please" and "Open on Friday?" do
    /// not, nor does "that is all for today".
    private func isTelling(_ clause: Range<Int>, _ group: [Int]) -> Bool {
        let sentence = context.sentence(of: group[0])
        // "Can you get us in at 13:15 then?"
        if context.asks(sentence), !sentence.contains(where: { run.isIn(Self.changes, $0) }) {
            return false
        }
        let isNear = clause.contains {
            run.isIn(ToldShapes.relatives, $0) || run.key($0) == Self.now
        }
        if isNear { return false }
        let words = clause.filter {
            !context.isValue($0) && !run.isIn(Self.links, $0) && !run.isIn(Self.courtesies, $0)
        }
        return words.count > 1
    }

    // MARK: other kinds

    /// A code with its noun, an amount or an address with what was done.
    private func ownWords(_ find: Int) -> [Range<Int>] {
        let place = context.places[find]
        guard !place.isEmpty else { return [] }
        switch context.finds[find].kind {
        case .reference:
            guard var noun = ToldShapes.nounBefore(run, place.lowerBound),
                context.sentence(of: find).contains(noun)
            else { return [] }
            while noun > 0, ToldShapes.isNoun(run, noun - 1), !run.words[noun].isAfterMark {
                noun -= 1
            }
            return fitting(noun..<place.upperBound)
        case .amount, .address:
            guard let anchor = context.anchor(before: find) else { return [] }
            return fitting(denial(before: anchor.words.lowerBound, of: find)..<place.upperBound)
        default: return []
        }
    }

    // MARK: quotes

    /// The words without values that were corrected; none where too many are left.
    private func fitting(_ words: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = words.lowerBound
        for word in words {
            guard word >= start, let find = context.value(at: word), states[find] == .replaced
            else {
                continue
            }
            parts.append(trimmed(start..<max(start, context.places[find].lowerBound)))
            start = context.places[find].upperBound
        }
        let rest = start..<max(start, words.upperBound)
        parts.append(parts.isEmpty ? rest : rest.skipping { run.isIn(Self.joins, $0) })
        parts.removeAll(where: \.isEmpty)
        let length = parts.reduce(0) { $0 + run.text($1).count + 3 } - 3
        return length <= Self.longest ? parts : []
    }

    /// Without the "at" of a value that was cut, and without the "and" behind one.
    private func trimmed(_ words: Range<Int>) -> Range<Int> {
        var words = words.skipping { run.isIn(Self.joins, $0) }
        while let last = words.last, run.isIn(Self.leads, last), !context.isValue(last) {
            words = words.dropLast()
        }
        return words
    }

    private func quote(_ parts: [Range<Int>]) -> [Excerpt] {
        parts.compactMap { words in
            let range = run.range(words.lowerBound, words.upperBound)
            // What a secret would shorten says something else.
            return context.passage.excerpt(range, longest: range.count).flatMap {
                $0.text.utf8.count == range.count ? $0 : nil
            }
        }
    }

    private static let joined: [ToldLine.Kind] = [.date, .time, .number]
    /// What may stand between values that belong together.
    private static let links = Vocabulary(
        """
        and or at on in for from to the a an of by till until after before around about between
        through sometime it them us that one this next coming please starting start beginning
        arriving leaving staying stay there is be as
        """)
    /// Before a value only.
    private static let leads = Vocabulary(
        "and or at on in for from to the a by till until after before around between starting")
    private static let kinds = Vocabulary("return outbound inbound first second another other new")
    private static let joins = Vocabulary("and or")
    private static let tails = Phrases(
        """
        of us|them|you
        instead
        onwards|onward|latest|earliest|sharp
        or later|earlier|before|after
        at the latest|earliest
        came
        """)
    private static let denials = Vocabulary(
        """
        not never no cannot can't cant don't dont doesn't won't wont isn't wouldn't couldn't
        shouldn't unable
        """)
    /// "Why don't we leave at 9?"
    private static let proposing = Vocabulary("why")
    private static let conditions = Vocabulary("if unless otherwise")
    private static let changes = Vocabulary("instead then rather")
    private static let now = Word.key("now")
    private static let courtesies = Vocabulary(
        "yes yeah no ok okay please thanks thank you hi hello sure great then just i i'd we my")
}

extension Range<Int> {
    /// Without the first ones that are so.
    fileprivate func skipping(_ isSo: (Int) -> Bool) -> Range<Int> {
        (first { !isSo($0) } ?? upperBound)..<upperBound
    }
}
