/// Finds what customers did about their problem before they wrote: "restarted the router twice".
///
/// A step is a clause whose verb is one of `StepVerbs`, in the past, and whose subject is the
/// writer or their own people, said or left out: "Unplugged it, reset it, new cable: nothing."
struct ToldSteps {
    /// Whose deeds the clauses of a sentence tell, until somebody else is named.
    private enum Doer { case writer, unsaid, thing, other }

    /// What the clause before told: lists go on with less than a clause.
    private enum Last { case nothing, step, trial }

    private let run: WordRun
    private var doer = Doer.unsaid
    private var last = Last.nothing

    /// - Parameter run: the words of one sentence.
    /// - Returns: byte ranges, in order and without overlaps.
    static func all(in run: WordRun) -> [Range<Int>] {
        var reader = ToldSteps(run)
        var steps: [Range<Int>] = []
        var index = 0
        while index < run.count {
            if let step = reader.step(at: index) {
                let range = run.range(step.lowerBound, step.upperBound)
                // "I had to check": a bare verb tells nothing; "restarted" does.
                if run.bytes[range].contains(.blank) || reader.isPast(step.upperBound - 1) {
                    steps.append(range)
                }
                index = step.upperBound
            } else {
                index += 1
            }
        }
        return steps
    }

    private init(_ run: WordRun) { self.run = run }

    private mutating func step(at index: Int) -> Range<Int>? {
        let isStart = index == 0 || breaks(before: index) || run.isIn(Self.joins, index - 1)
        guard isStart || run.isIn(Self.triggers, index) else { return nil }
        var verb = index
        if isStart { verb = skip(Self.openers, verb) }
        if let count = Self.writers.match(from: verb, in: run) {
            if !isStart, run.isIn(Self.dependents, index - 1) { return nil }
            doer = .writer
            guard let (place, head) = deed(from: verb + count) ?? open(verb + count),
                isStart || isDeed(place, head)
            else { return nil }
            return finish(place, head)
        }
        if let count = Self.despites.match(from: index, in: run),
            let head = head(at: index + count, .gerund)
        {
            return finish(index + count, head)
        }
        if run.isIn(Self.beens, index - 1), run.isIn(Self.passives, index),
            run.isIn(Self.has, index - 2) || run.isIn(Self.adverbs, index - 2)
        {
            return finish(index, 1)
        }
        if run.isIn(Self.turns, index) {
            let start = run.isIn(Self.many, index - 1) || run.number(index - 1) != nil
            return start ? index - 1..<index + 1 : nil
        }
        guard isStart else { return nil }
        if let step = elliptical(at: verb, isJoined: index > 0 && !breaks(before: index)) {
            return step
        }
        note(clauseAt: verb)
        return nil
    }

    /// A step without its subject.
    private mutating func elliptical(at index: Int, isJoined: Bool) -> Range<Int>? {
        guard index < run.count, doer != .other else { return nil }
        if last == .trial, isThing(index) || isGerund(index) { return finish(index, 1, .trial) }
        if let end = verbless(at: index) {
            last = .step
            return index..<end
        }
        if let head = head(at: index, .gerund), isFirst(index), let end = vain(from: index + head) {
            return index..<end
        }
        if isJoined, last == .nothing, doer != .writer, !beginsWithDeed { return nil }
        guard let (place, head) = deed(from: index) ?? listed(index), !isByThem(place),
            !(isFirst(index) && run.isAsked)
        else { return nil }
        // "Reset my password" asks; "Already reset it" and "unplugged it, reset it" tell.
        let isSure = last != .nothing || doer == .writer || place > index
        if StepVerbs.isAlikeInPresent(run.key(place)), !isSure { return nil }
        // "A place called Rosa's" is no call.
        if StepVerbs.isContact(run.key(place)), last == .nothing, place == index, !isFirst(index) {
            return nil
        }
        return finish(place, head)
    }

    /// "New dome, new wax guard", "Airplane mode on and off", "Different browser, same".
    private func verbless(at index: Int) -> Int? {
        let limit = limit(from: index)
        if isNewThing(index),
            last == .step || isNewThing(limit)
                || breaks(before: limit) && run.isIn(Self.results, limit)
        {
            return limit
        }
        for place in index + 1..<max(index + 1, min(limit, index + 5))
        where run.isIn(Self.onOrOff, place) && run.key(place + 1) == Self.and
            && run.isIn(Self.onOrOff, place + 2)
        {
            return head(at: index, .base) == nil ? place + 3 : nil
        }
        return nil
    }

    /// "Restarting it does nothing."
    private func vain(from start: Int) -> Int? {
        (start..<min(run.count, start + 8)).first { run.isIn(Self.failing, $0) }
    }

    /// In a list of steps any deed is one ("cleaned the filter, pulled the plug"), and at the head
    /// of a sentence one with its object: "Watered them."
    private func listed(_ index: Int) -> (place: Int, head: Int)? {
        guard index + 1 < run.count, isDone(index) || isStrong(index) else { return nil }
        if last == .step || isFirst(index) && goesOn(limit(from: index)) { return (index, 1) }
        let isActed = run.isIn(Self.objects, index + 1) || run.isIn(Self.particles, index + 1)
        let isTold = isFirst(index) && doer == .unsaid
        return isTold && isActed && !breaks(before: index + 1) ? (index, 1) : nil
    }

    /// Whether the clause at an index tells a step by itself.
    private func goesOn(_ index: Int) -> Bool {
        index < run.count && breaks(before: index) && deed(from: skip(Self.openers, index)) != nil
    }

    /// "I resumed it": of any verb, but those of buying and of what befell.
    private func open(_ start: Int) -> (Int, Int)? {
        let (place, forms) = verbPlace(start)
        guard !forms.isDisjoint(with: .past), run.isIn(Self.pronouns, place + 1),
            !breaks(before: place + 1), isDone(place), run.key(place + 2) != Self.to
        else { return nil }
        return (place, 1)
    }

    /// A past of any verb but those of buying and of what befell.
    private func isDone(_ index: Int) -> Bool {
        guard index < run.count, !run.isIn(Self.outcomes, index) else { return false }
        let word = run.words[index]
        return word.end - word.start > 4 && isPast(index)
    }

    private func isPast(_ index: Int) -> Bool {
        stands("ed", at: run.words[index].end - 2, in: run.bytes)
    }

    /// "blew", "kept", and what else one did in a list: "used fresh milk", "put buckets down".
    private func isStrong(_ index: Int) -> Bool {
        run.isIn(Self.strongDeeds, index)
            || last == .step && StepVerbs.isKnown(run, index, before: limit(from: index))
    }

    /// Whether the sentence opens with a deed of its writer: "Got home and checked the meter".
    private var beginsWithDeed: Bool {
        let first = skip(Self.openers, 0)
        return run.isIn(Self.goings, first) || isPast(first)
    }

    /// The place of the verb behind "have already", "had to", "been", and the forms it may have.
    private func verbPlace(_ start: Int) -> (Int, StepVerbs.Forms) {
        var index = start
        var forms = StepVerbs.Forms.past
        while index < run.count, !(index > start && breaks(before: index)) {
            if run.isIn(Self.haves, index) {
                forms = [.past, .loose]
            } else if run.isIn(Self.beens, index), index > start || run.key(index) == Self.been {
                forms = .gerund
            } else if run.key(index) == Self.did, head(at: index + 1, .base) != nil {
                forms = .base
            } else if run.key(index) == Self.to, run.isIn(Self.managed, index - 1) {
                forms = .base
            } else if !run.isIn(Self.adverbs, index), !run.isIn(Self.managed, index) {
                break
            }
            index += 1
        }
        return (index, forms)
    }

    /// A verb and its particles behind "have already"; "had" and "been" may be it themselves.
    private func deed(from start: Int) -> (place: Int, head: Int)? {
        let (place, forms) = verbPlace(start)
        if let head = head(at: place, forms) { return (place, head) }
        let last = place - 1
        guard place > start,
            run.isIn(Self.haves, last) || run.isIn(Self.managed, last)
                || run.isIn(Self.beens, last) && run.isIn(Self.motions, place),
            let head = head(at: last, .past)
        else { return nil }
        return (last, head)
    }

    /// The words of the verb and its particles, where they tell a step.
    private func head(at verb: Int, _ forms: StepVerbs.Forms) -> Int? {
        guard verb < run.count else { return nil }
        return StepVerbs.head(run, at: verb, forms, before: limit(from: verb))
    }

    private mutating func finish(_ start: Int, _ head: Int, _ kind: Last = .step) -> Range<Int> {
        last = StepVerbs.isTrial(run.key(start)) ? .trial : kind
        return start..<end(from: start + head)
    }

    /// Where the clause ends: at a mark, or at the word that begins another thought.
    private func end(from start: Int) -> Int {
        var end = start
        while end < run.count {
            if breaks(before: end) || run.isIn(Self.ends, end) { break }
            if run.isIn(Self.comparing, end), run.isIn(Self.advisers, end + 1) { break }
            if run.isIn(Self.joins, end) {
                let next = skip(Self.openers, end + 1)
                if run.isIn(Self.thoughts, next) || deed(from: next) != nil { break }
            }
            if end > start, Self.writers.match(from: end, in: run) != nil { break }
            end += 1
        }
        while end > start, run.isIn(Self.trailing, end - 1) { end -= 1 }
        return end
    }

    /// Where the words of a clause end at the latest.
    private func limit(from start: Int) -> Int {
        var index = start + 1
        while index < run.count, !breaks(before: index), !run.isIn(Self.ends, index) { index += 1 }
        return min(index, run.count)
    }

    /// A mark that parts clauses; hyphens, stops and slashes inside words part none.
    private func breaks(before index: Int) -> Bool {
        guard index > 0, index < run.count, run.words[index].isAfterMark else { return false }
        let start = run.words[index - 1].end
        return run.words[index].start - start > 1
            || !Self.innerMarks.contains(run.bytes[start])
    }

    /// Remembers whose deeds a clause tells that is no step.
    private mutating func note(clauseAt index: Int) {
        if run.isIn(Self.others, index) {
            doer = .other
            return
        }
        if run.isIn(Self.matters, index) { doer = .thing }
        // "The app updated itself, restarted ..."
        if (index..<limit(from: index)).contains(where: { run.isIn(Self.selves, $0) }) {
            doer = .other
        }
        for place in index..<max(index, min(limit(from: index), index + 4))
        where run.isIn(Self.people, place)
            && !(index..<place).contains(where: { run.isIn(Self.beforePeople, $0) })
        {
            doer = .other
        }
    }

    /// "The code I entered" tells none, "wifi is down i restarted it" does.
    private func isDeed(_ verb: Int, _ head: Int) -> Bool {
        run.isIn(Self.objects, verb + head) || StepVerbs.isTrial(run.key(verb))
    }

    private func isFirst(_ index: Int) -> Bool { skip(Self.openers, 0) == index }

    private func skip(_ words: Vocabulary, _ index: Int) -> Int {
        var index = index
        while run.isIn(words, index), index + 1 < run.count { index += 1 }
        return index
    }

    private func isGerund(_ index: Int) -> Bool {
        let word = run.words[index]
        return word.end - word.start > 5 && stands("ing", at: word.end - 3, in: run.bytes)
    }

    /// Behind "tried": "another cable".
    private func isThing(_ index: Int) -> Bool {
        run.isIn(Self.things, index) || isNewThing(index)
    }

    /// "new dome", as a whole clause.
    private func isNewThing(_ index: Int) -> Bool {
        guard run.isIn(Self.news, index) else { return false }
        return (2...4).contains(limit(from: index) - index)
    }

    /// "Replaced by your engineer."
    private func isByThem(_ verb: Int) -> Bool {
        (verb..<limit(from: verb)).contains {
            run.key($0) == Self.by && run.isIn(Self.advisers, $0 + 1)
        }
    }

    private static let innerMarks: [UInt8] = [
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "/"),
    ]
}

extension Phrases {
    /// As `match`; nil also beyond the end.
    func match(from index: Int, in run: WordRun) -> Int? {
        index < run.count ? match(run.words, at: index) : nil
    }
}
