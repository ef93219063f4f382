/// The verbs of what people do about a problem, and what has to stand behind each.
enum StepVerbs {
    struct Forms: OptionSet {
        let rawValue: UInt8
        static let base = Forms(rawValue: 1)
        static let past = Forms(rawValue: 2)
        static let gerund = Forms(rawValue: 4)
        /// "I have restart it": the base, of verbs that can mean nothing else.
        static let loose = Forms(rawValue: 8)
    }

    /// What verbs have in common.
    struct Frame {
        /// One a word: the base; "swap*" doubles its last letter, "hold/held" is irregular.
        let verbs: StaticString
        /// One of these has to follow within so many words; none where any clause will do.
        var needs: Vocabulary?
        var within = 4
        /// With one of these it is life that is told, and no step.
        var bars = Vocabulary("")
        var kind = Kind.deed

        enum Kind { case deed, sure, trial, contact }
    }

    private struct Verb {
        var forms: Forms
        let frame: Int
    }

    private static let verbs: KeyTable<Verb> = {
        var table: [UInt64: Verb] = [:]
        for (frame, entry) in frames.enumerated() {
            for word in entry.verbs.description.split(whereSeparator: \.isWhitespace) {
                let parts = word.split(separator: "/").map(String.init)
                for (form, text) in spelled(parts) {
                    let key = Word.key(text)
                    if let known = table[key], known.frame != frame { continue }
                    table[key, default: Verb(forms: [], frame: frame)].forms.insert(form)
                }
            }
        }
        return KeyTable(table)
    }()

    /// All forms of a verb: "try" makes try, tried, trying.
    private static func spelled(_ parts: [String]) -> [(Forms, String)] {
        var base = parts[0]
        var stem = base
        if base.hasSuffix("*") {
            base.removeLast()
            stem = base + String(base.last!)
        }
        var past = parts.dropFirst().map { (Forms.past, $0) }
        let isMute = stem.hasSuffix("e")
        if past.isEmpty {
            let isY = stem.hasSuffix("y") && !["a", "e", "o"].contains(stem.dropLast().last)
            past = [(.past, isMute ? stem + "d" : isY ? stem.dropLast() + "ied" : stem + "ed")]
        }
        return past + [(.base, base), (.gerund, (isMute ? String(stem.dropLast()) : stem) + "ing")]
    }

    /// How many words the verb at an index takes with what stands before it ("factory reset",
    /// "re-ran"), where its clause tells a step; nil for none.
    ///
    /// - Parameter limit: the index where the clause ends.
    static func head(_ run: WordRun, at index: Int, _ forms: Forms, before limit: Int) -> Int? {
        var verb = index
        if run.isIn(prefixes, index), index + 1 < limit {
            verb += 1
            if run.isJoined(index, by: "-"), run.key(index) == re, isRegular(run, verb, forms) {
                return 2
            }
        }
        guard let found = verbs[run.key(verb)], takes(found, forms), verb < limit else {
            return nil
        }
        let frame = frames[found.frame]
        let next = verb + 1
        for place in next..<max(next, min(limit, next + 3))
        where run.isIn(frame.bars, place) || run.isIn(negations, place) {
            return nil
        }
        if frame.kind == .trial, run.key(next) == to {
            return isAttempt(run, next + 1, limit) ? 1 : nil
        }
        if frame.kind == .contact {
            if run.isIn(persons, next) { return nil }
            for place in next..<max(next, min(limit, next + 8)) where run.isIn(buying, place) {
                return nil
            }
        }
        // "Re-ran the month end", "force closed it": so one does only for a reason.
        guard let needs = frame.needs, verb == index else { return next - index }
        for place in next..<max(next, min(limit, next + frame.within)) where run.isIn(needs, place)
        {
            return next - index
        }
        return nil
    }

    private static func takes(_ verb: Verb, _ forms: Forms) -> Bool {
        if !verb.forms.isDisjoint(with: forms) { return true }
        let isSure = frames[verb.frame].kind == .sure || frames[verb.frame].kind == .trial
        return forms.contains(.loose) && isSure && verb.forms.contains(.base)
    }

    /// "re-seated", "re-dialling".
    private static func isRegular(_ run: WordRun, _ index: Int, _ forms: Forms) -> Bool {
        let end = run.words[index].end
        return forms.contains(.past) && stands("ed", at: end - 2, in: run.bytes)
            || forms.contains(.gerund) && stands("ing", at: end - 3, in: run.bytes)
    }

    /// "tried to log in", but not "tried to book a table".
    private static func isAttempt(_ run: WordRun, _ index: Int, _ limit: Int) -> Bool {
        if run.isIn(gets, index) {
            return run.isIn(answers, index + 1) || run.isIn(answers, index + 2)
        }
        return run.isIn(attempts, index) || head(run, at: index, .base, before: limit) != nil
    }

    /// Whether a verb's past stands there, and nothing of life behind it.
    static func isKnown(_ run: WordRun, _ index: Int, before limit: Int) -> Bool {
        guard let found = verbs[run.key(index)], found.forms.contains(.past) else { return false }
        let next = index + 1
        return !(next..<max(next, min(limit, next + 3))).contains {
            run.isIn(frames[found.frame].bars, $0) || run.isIn(negations, $0)
        }
    }

    static func isTrial(_ key: UInt64) -> Bool { kind(key) == .trial }
    static func isContact(_ key: UInt64) -> Bool { kind(key) == .contact }

    /// "reset", "put": an order as well.
    static func isAlikeInPresent(_ key: UInt64) -> Bool {
        verbs[key]?.forms.isSuperset(of: [.base, .past]) ?? false
    }

    private static func kind(_ key: UInt64) -> Frame.Kind? {
        verbs[key].map { frames[$0.frame].kind }
    }

    private static let prefixes = Vocabulary(
        "re factory hard soft power force double triple master")
    private static let negations = Vocabulary("not never nothing")
    private static let persons = Vocabulary("me us it him")
    private static let buying = Vocabulary("book order reserve buy arrange hire booked")
    private static let attempts = Vocabulary(
        """
        log sign reach contact resolve fix sort pay update access connect speak talk track claim submit
        find open download cancel login upload use print enter register
        """)
    private static let gets = Vocabulary("get getting")
    private static let answers = Vocabulary(
        "through hold in into onto help answer response someone somebody reply touch refund")
    private static let re = Word.key("re")
    private static let to = Word.key("to")
}
