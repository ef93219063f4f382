import Domain

/// Finds the facts a customer gave in their own words, so that nobody asks again.
struct ToldReader {
    private let passage: Passage
    private let run: WordRun
    private var found: [Told] = []
    /// Bytes already told as something: a phone number is no reference as well.
    private var taken: [Range<Int>] = []

    static func told(in passage: Passage) -> [Told] {
        var reader = ToldReader(passage)
        reader.read()
        return reader.found.sorted {
            ($0.excerpt.start, $0.excerpt.end) < ($1.excerpt.start, $1.excerpt.end)
        }
    }

    private init(_ passage: Passage) {
        self.passage = passage
        run = WordRun(passage.bytes, 0..<passage.bytes.count)
    }

    private mutating func read() {
        for secret in passage.secrets {
            if secret.kind != .word {
                if let last = passage.literal(secret.end - 4..<secret.end) {
                    let value = secret.masked(in: passage.bytes)
                    found.append(Told(kind: .number, value: value, excerpt: last))
                }
            }
            taken.append(secret.start..<secret.end)
        }
        for range in ToldShapes.emails(in: passage.bytes) { add(.email, range) }
        for index in run.words.indices {
            if let end = ToldShapes.amount(run, at: index) { add(.amount, end) }
            if let range = ToldShapes.address(run, at: index) { add(.address, range) }
        }
        // "Version 8.2" is no date.
        for index in run.words.indices {
            if let range = ToldShapes.product(run, at: index) { add(.product, range) }
        }
        for index in run.words.indices {
            readTime(at: index)
        }
        for range in ToldShapes.phones(in: run) { add(.phone, range) }
        for index in run.words.indices {
            if let range = ToldShapes.reference(run, at: index) {
                add(.reference, range)
            } else if let range = ToldShapes.count(run, at: index) {
                add(.number, range)
            }
        }
        for sentence in passage.sentences
        where passage.bytes[sentence.upperBound - 1] != UInt8(ascii: "?") {
            guard let range = ToldShapes.step(WordRun(passage.bytes, sentence)),
                let excerpt = passage.excerpt(range, longest: 120)
            else { continue }
            // A step may name a number or a product; both are told.
            found.append(Told(kind: .step, value: excerpt.text, excerpt: excerpt))
        }
    }

    /// Days by name or date and clock times; "tomorrow" says nothing once it is past.
    private mutating func readTime(at index: Int) {
        if index > 0, run.isIn(Self.denials, index - 1) || run.isIn(Self.denials, index - 2) {
            return
        }
        if let day = DayPhrase(run, at: index), day.next <= run.count {
            switch day.day {
            case .weekday, .date, .unclear:
                if isNamedDay(index, day) { add(.date, run.range(index, day.next)) }
            default: break
            }
        }
        let isAfterPreposition = run.isIn(Self.clockPrepositions, index - 1)
        if let time = ClockPhrase(run, at: index, allowsBare: false), time.next <= run.count,
            !time.isBare || isAfterPreposition
        {
            // "by 17:45" and "after 17:45" are different facts.
            let isLimit = run.isIn(Self.limits, index - 1) && !run.words[index].isAfterMark
            add(.time, run.range(isLimit ? index - 1 : index, time.next))
        }
    }

    /// "sat" and "sun" are words too; short names count only in capitals.
    private func isNamedDay(_ index: Int, _ day: DayPhrase) -> Bool {
        if case .unclear = day.day { return run.digits(index) != nil }
        let word = run.words[index]
        return word.end - word.start > 4 || run.bytes[word.start].isUpper
            || run.bytes[word.start].isDigit
    }

    private mutating func add(_ kind: ToldLine.Kind, _ range: Range<Int>) {
        guard !taken.contains(where: { $0.overlaps(range) }),
            let excerpt = passage.excerpt(range, longest: 120)
        else { return }
        taken.append(range)
        found.append(Told(kind: kind, value: excerpt.text, excerpt: excerpt))
    }

    private static let denials = Vocabulary("not isn't said instead")
    private static let limits = Vocabulary("by before after until from around about")
    private static let clockPrepositions = Vocabulary("at by around before after until about from")
}

extension [Told] {
    /// Each fact once, with its newest mention, in the order of these; of counted things ("6
    /// people", then "8 people") only the last word.
    func newestOnly() -> [Told] {
        var seen: Set<String> = []
        var kept: [Told] = []
        for told in reversed() where seen.insert(told.sameness).inserted { kept.append(told) }
        return kept.reversed()
    }
}

extension Told {
    /// Equal for two mentions of one fact.
    fileprivate var sameness: String {
        let bytes = Array(value.utf8).map(\.lowered)
        let tight = bytes.filter { $0.isWordByte || $0 == UInt8(ascii: ":") }
        var text = String(decoding: tight, as: UTF8.self)
        if kind == .number, let last = value.split(separator: " ").last, value.utf8.first != 0xE2 {
            text = String(last)
        }
        return "\(kind.rawValue) \(text)"
    }
}
