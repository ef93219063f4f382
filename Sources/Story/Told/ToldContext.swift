import Domain

/// The values of one message among the words that say what they are for.
struct ToldContext {
    let passage: Passage
    /// In the order of the text.
    let finds: [Told]
    /// Of each its words in the run.
    let places: [Range<Int>]
    /// In words of the run.
    private let sentences: [Range<Int>]
    /// Of each word the value it belongs to, but for steps, which hold values themselves.
    private let values: [Int?]

    var run: WordRun { passage.run }

    init(_ passage: Passage) {
        let run = passage.run
        func words(_ range: Range<Int>) -> Range<Int> {
            let first = run.index(ofWordFrom: range.lowerBound)
            return first..<max(first, run.index(ofWordFrom: range.upperBound))
        }
        self.passage = passage
        let all = ToldReader.told(in: passage).sorted {
            ($0.place.lowerBound, $0.place.upperBound) < ($1.place.lowerBound, $1.place.upperBound)
        }
        finds = Array(all.prefix(Self.mostFinds))
        places = finds.map { find in
            let place = words(find.place)
            // "How about 18:30?" tells no "about 18:30".
            let isProposal =
                run.key(place.lowerBound) == Self.about
                && run.isIn(Self.askers, place.lowerBound - 1)
            return isProposal ? place.lowerBound + 1..<place.upperBound : place
        }
        sentences = passage.sentences.map(words)
        var values = [Int?](repeating: nil, count: run.count)
        for find in finds.indices where finds[find].kind != .step {
            for word in places[find] { values[word] = find }
        }
        self.values = values
    }

    /// What holds more is a log or a list, which nobody reads in a brief.
    private static let mostFinds = 100

    func sentence(of find: Int) -> Range<Int> {
        let place = places[find]
        return sentences.first { $0.contains(place.lowerBound) } ?? place
    }

    /// The nearest word before a value, at most twelve away, that says what it is for.
    func anchor(before find: Int) -> ToldRole.Anchor? {
        let place = places[find]
        let first = max(sentence(of: find).lowerBound, place.lowerBound - 12)
        var index = place.lowerBound
        while index > first {
            if breaks(before: index), !isColon(before: index) { return nil }
            index -= 1
            guard let anchor = ToldRole.anchor(in: run, at: index),
                anchor.words.upperBound <= place.lowerBound
            else { continue }
            // "The time has to be at 14:00" tells of no arrival.
            let isHour =
                run.isIn(Self.being, index) && run.isIn(Self.ats, place.lowerBound - 1)
                && anchor.words.upperBound == place.lowerBound
            if !isHour { return past(before: anchor, from: first) ?? anchor }
        }
        return nil
    }

    /// "I paid for a room on Thursday" tells when they paid.
    private func past(before anchor: ToldRole.Anchor, from first: Int) -> ToldRole.Anchor? {
        var index = anchor.words.lowerBound
        while index > max(first, anchor.words.lowerBound - 5), !breaks(before: index) {
            index -= 1
            if let deed = ToldRole.anchor(in: run, at: index), deed.role == .past {
                return run.key(deed.words.upperBound) == Self.to ? nil : deed
            }
        }
        return nil
    }

    /// "The 9:15 train", "Monday is when I travel".
    func anchor(behind find: Int) -> ToldRole.Anchor? {
        let place = places[find]
        // "What time does the 9:15 get in?" tells nothing.
        if asks(sentence(of: find)) { return nil }
        let end = min(sentence(of: find).upperBound, place.upperBound + 7)
        for index in place.upperBound..<max(place.upperBound, end) {
            if run.words[index].isAfterMark || run.isIn(Self.thoughts, index) || isValue(index)
                || index == place.upperBound && run.key(index) == Self.to
            {
                return nil
            }
            if let anchor = ToldRole.anchor(in: run, at: index), !anchor.isCorrection {
                return anchor
            }
        }
        return nil
    }

    /// A mark that parts clauses; not those inside a value, nor a comma beside one.
    func breaks(before index: Int) -> Bool {
        guard index > 0, run.words[index].isAfterMark,
            values[index] == nil || values[index] != values[index - 1]
        else { return false }
        // "£" belongs to its amount.
        let end = values[index].map { finds[$0].place.lowerBound } ?? run.words[index].start
        let gap = run.bytes[run.words[index - 1].end..<max(run.words[index - 1].end, end)]
        let isBesideValue = isValue(index - 1) || isValue(index)
        return !gap.allSatisfy { byte in
            byte.isBlank || Self.innerMarks.contains(byte)
                || byte == UInt8(ascii: ",") && isBesideValue
        }
    }

    private func isColon(before index: Int) -> Bool {
        let gap = run.bytes[run.words[index - 1].end..<run.words[index].start]
        return gap.first == UInt8(ascii: ":") && isValue(index)
    }

    func isValue(_ index: Int) -> Bool { value(at: index) != nil }

    func value(at index: Int) -> Int? { values.indices.contains(index) ? values[index] : nil }

    /// "Not 11:30", "instead of Friday".
    func denies(_ words: [UInt64]) -> Bool {
        guard let first = words.first else { return false }
        return run.words.indices.contains { index in
            guard run.key(index) == first, index + words.count <= run.count,
                words.indices.allSatisfy({ run.key(index + $0) == words[$0] })
            else { return false }
            var before = index - 1
            while run.isIn(Self.leads, before) { before -= 1 }
            return run.isIn(Self.denials, before)
        }
    }

    func asks(_ sentence: Range<Int>) -> Bool {
        run.words[sentence].last.map(run.hasQuestionMark) ?? false
    }

    private static let to = Word.key("to")
    private static let about = Word.key("about")
    private static let askers = Vocabulary("how what")
    private static let denials = Vocabulary("not instead than")
    private static let leads = Vocabulary("at on for of by the after before until from")
    private static let being = Vocabulary("be")
    private static let ats = Vocabulary("at in")
    private static let thoughts = Vocabulary(
        "and but or please can could would so then because if whether thanks thank what when where")
    private static let innerMarks: [UInt8] = [
        UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "&"),
        UInt8(ascii: "\""), UInt8(ascii: "@"),
    ]
}
