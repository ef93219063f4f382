import Domain

/// One entry under "Do first": enough to begin, never more than six short lines
/// below its head.
struct FirstEntry {
    private let entry: BriefOverview.Entry
    private let time: TimeWords

    init(_ entry: BriefOverview.Entry, time: TimeWords) {
        self.entry = entry
        self.time = time
    }

    private var content: CaseContent { entry.content }

    /// "22:25", "missed 21:20", "no deadline".
    var when: Words {
        guard let due = content.nextDue else { return .plain("no deadline") }
        return .time(due.at, due.isMissed ? due.wording : time(due.at))
    }

    var isMissed: Bool { content.nextDue?.isMissed ?? false }

    /// "Mrs Okafor · VIP".
    var who: [Words] {
        var words: [Words] = [
            content.customer.name.map { .strong($0) } ?? .nothing("name \(noneRecorded)")
        ]
        if content.customer.isVIP { words.append(.plain(", VIP")) }
        return words
    }

    /// How to reach them first, where that cannot wait for the whole case.
    var reach: [Words] {
        if content.acuity != .critical { return [] }
        guard let reach = content.customer.reach.first else {
            return content.channel.map { [.text($0)] } ?? []
        }
        return [reach.isQuote ? .quote(reach.text) : .contact(Contact(reach.text))]
    }

    /// Each inner list is one line on the page; its statements keep their own sources.
    var lines: [[Line]] {
        if content.acuity != .critical { return oneLine.isEmpty ? [] : [oneLine] }
        return [state, why + passed, steps, mind + mood + needs, alreadySaid, ifTheyCall]
            .filter { !$0.isEmpty }
    }

    /// All that a list of many has room for.
    var oneLine: [Line] { state + short + passed + needs }

    // MARK: Lines

    /// Why it waits again.
    private var state: [Line] {
        guard entry.item.state == .void, let reason = entry.item.voidReason else { return [] }
        return [Line([.strong("Read again:"), .plain(" "), .text(reason)])]
    }

    private var why: [Line] {
        var words: [Words] = []
        var evidence: [Evidence] = []
        if let due = content.nextDue {
            // A step that stands below says what; here it is only said when.
            let isStep = shownSteps.contains { $0.evidence.first == due.evidence.first }
            if !isStep { words = [.text(due.what.capitalised)] }
            if !due.isMissed {
                if !isStep { words.append(.plain(" · ")) }
                words.append(.text(isStep ? due.wording.capitalised : due.wording))
            }
            evidence = due.evidence
        } else if let reason = content.acuityReasons.first {
            words = [.text(reason.text.capitalised)]
            evidence = reason.evidence
        }
        if words.isEmpty { return [] }
        return [Line(words, evidence: evidence)]
    }

    /// The customer's own date that went by: whoever writes to them must know.
    private var passed: [Line] {
        let date = content.deadlines.last { $0.origin == .customer && $0.isMissed }
        return date.map { due in
            [
                Line(
                    [.text(due.wording.capitalised), .plain(": "), .quote(clipped(due.what))],
                    evidence: due.evidence)
            ]
        } ?? []
    }

    /// At most two; without any, what they asked or want, and that nothing is recorded.
    private var steps: [Line] {
        let want = asked.isEmpty ? wishAndLast : asked
        if !content.agreed.isEmpty {
            return shownSteps.isEmpty ? want : shownSteps.map(step) + writtenSince
        }
        let missing = content.missing.first.map {
            Line([.text($0.text.capitalised)], evidence: $0.evidence)
        }
        return want + noted + [missing ?? Line([.nothing("Next step: \(noneRecorded)")])]
    }

    /// What the last colleague wrote down without a label.
    private var noted: [Line] {
        content.comments.prefix(1).map { comment in
            let who: [Words] = comment.who.map { [.text($0), .plain(" noted: ")] } ?? []
            return Line(who + [.quote(clipped(comment.text))], evidence: comment.evidence)
        }
    }

    /// The first two that do not stand above already as what is due next; one of those that are
    /// due at one time.
    private var shownSteps: [ActionLine] {
        var steps: [ActionLine] = []
        for action in content.agreed
        where action.evidence.quote != nil || action.what != content.nextDue?.what
            || action.by != content.nextDue?.at
        {
            let isAtOneTime = steps.contains { $0.by != nil && $0.by == action.by }
            if !isAtOneTime { steps.append(action) }
        }
        return Array(steps.prefix(2))
    }

    /// What was written last, from an hour before a step was missed: it may have been done, and
    /// noted nowhere but there.
    private var writtenSince: [Line] {
        guard let due = content.nextDue, due.isMissed,
            let last = content.stands.last(where: \.isQuote), let at = last.at,
            at.instant > due.at.instant - .hours(1),
            !shownSteps.contains(where: { $0.evidence.first?.id == last.evidence.first?.id })
        else { return [] }
        let who: [Words] = last.who.map { [.plain(" "), .text($0)] } ?? []
        return [
            Line(
                [time.words(at)] + who + [.plain(": "), .quote(clipped(last.text))],
                evidence: last.evidence)
        ]
    }

    /// The last question of theirs that nobody has answered.
    private var asked: [Line] {
        content.stillOpen.last { $0.side == .theirs }.map { open in
            [Line([.plain("Asks: "), .quote(clipped(open.text))], evidence: open.evidence)]
        } ?? []
    }

    private var wish: [Line] {
        let label: [Words] = content.beganWith.isEmpty ? [] : [.plain("Began with: ")]
        return content.wish.prefix(1).map { Line(label + [said($0)], evidence: $0.evidence) }
    }

    /// Below the customer's own last words stands that they wait for an answer.
    private var isWaiting: Bool {
        guard let said = content.stands.last(where: \.isQuote) else { return false }
        return content.stands.last?.isQuote == false
            && said.who == content.customer.name ?? "the customer"
    }

    /// The last words that say where it stands, unless they are the wish itself.
    private var last: [Line] {
        guard let last = content.stands.last(where: \.isQuote),
            !content.wish.contains(where: { $0.evidence.first?.id == last.evidence.first?.id })
        else { return [] }
        let who: [Words] = last.who.map { [.text($0), .plain(": ")] } ?? []
        return [Line(who + [.quote(clipped(last.text, to: 90))], evidence: last.evidence)]
    }

    /// The last words alone where something happened since the wish: they may be about another.
    private var wishAndLast: [Line] { hasTurned && !last.isEmpty ? last : wish + last }

    /// Whether something was done, refused or wished anew between the wish and the last words.
    private var hasTurned: Bool {
        guard let wished = content.wish.first?.at?.instant,
            let said = content.stands.last(where: \.isQuote)?.at?.instant
        else { return false }
        return content.turns.contains { turn in
            turn.at.map { wished < $0.instant && $0.instant <= said } ?? false
        }
    }

    /// A promise in its own words, "Ana: “I'll ring you before half ten.”"; else "Next: ...".
    private func step(_ action: ActionLine) -> Line {
        if action.source == .found, let quote = action.evidence.quote {
            let who: [Words] = action.who.map { [.text($0), .plain(" promised: ")] } ?? []
            return Line(who + [.quote(clipped(quote))], evidence: action.evidence)
        }
        var words: [Words] = [.plain("Next: "), .text(clipped(action.what))]
        var tail: [Words] = []
        if let who = action.who { tail.append(.text(who)) }
        if let by = action.by {
            if !tail.isEmpty { tail.append(.plain(" ")) }
            tail += [.plain("by "), time.words(by)]
        } else if let by = action.byWords {
            if !tail.isEmpty { tail.append(.plain(" ")) }
            tail.append(.quote(by))
        }
        if !tail.isEmpty { words += [.plain(" (")] + tail + [.plain(")")] }
        return Line(words, evidence: action.evidence)
    }

    private var mood: [Line] {
        var lines: [Line] = []
        if let feeling = content.mood.feelings.first {
            lines.append(line(feeling, trend: content.mood.trend))
        }
        if let risk = content.mood.risks.first { lines.append(line(risk, trend: nil)) }
        if lines.isEmpty, let notRead = content.mood.notRead {
            lines.append(Line([.plain("Mood not read ("), .text(notRead), .plain(")")]))
        }
        return lines
    }

    private func line(_ mood: MoodLines.Line, trend: Trend?) -> Line {
        if let name = mood.recordedBy {
            return Line(
                [time.words(mood.at), .plain(" "), .text(name), .plain(" noted: ")]
                    + [.quote(clipped(mood.words))],
                evidence: mood.evidence)
        }
        var words: [Words] = [time.words(mood.at), .plain(" "), .text(mood.words)]
        if let trend, trend != .steady { words.append(.plain(", \(trend.rawValue)")) }
        if let quote = mood.evidence.quote { words += [.plain(": "), .quote(clipped(quote))] }
        return Line(words, evidence: mood.evidence)
    }

    /// Beside a number that invites a call it must be seen that they do not want one.
    private var mind: [Line] {
        content.customer.mind.map {
            [Line([.strong("Mind:"), .plain(" "), .text(clipped($0.text))], evidence: $0.evidence)]
        } ?? []
    }

    private var needs: [Line] {
        content.customer.needs.prefix(1).map {
            Line([.plain("Needs: "), said($0)], evidence: $0.evidence)
        }
    }

    /// "Don't ask: ...", "heard from Ana, Ben", "expects Ana"; alone, with a capital.
    private var alreadySaid: [Line] {
        // What a colleague wrote down stands before what was read; in each the newest first, for
        // what a customer corrected must not stand before the correction.
        let newest = content.told.reversed()
        let noted = newest.filter { $0.kind == .noted }
        let read = newest.filter { line in
            line.kind != .noted
                && !noted.prefix(Self.mostListed).contains { note in
                    clipped(note.value, to: Self.longestListed).says(line.value)
                }
        }
        let told = noted.map { (text: $0.value, evidence: $0.evidence) } + saidOnce(read)
        let people = content.heardFrom.people.map { (text: $0.text, evidence: $0.evidence) }
        // The only one they heard from need not be named twice.
        let isSaid =
            people.count == 1 && content.heardFrom.expects?.text.contains(people[0].text) == true
        let heard = told.isEmpty ? "Heard from " : "heard from "
        return list("Don’t ask: ", told, apart: "; ")
            + (isSaid ? [] : list(heard, people)) + expects
    }

    /// Each in the customer's own words. Values that stand together share theirs, and what others
    /// say as well need not stand beside them: "leave after 8" beside "leave after 8 on Tuesday".
    private func saidOnce(_ lines: [ToldLine]) -> [(text: String, evidence: [Evidence])] {
        var said: [(text: String, evidence: [Evidence])] = []
        for line in lines {
            let words = line.words ?? line.value
            let isSaid =
                said.contains { $0.text == words }
                || lines.contains { $0.words != line.words && $0.words?.says(words) ?? false }
            if !isSaid { said.append((words, line.evidence)) }
        }
        return said
    }

    private var expects: [Line] {
        content.heardFrom.expects.map { [Line([said($0)], evidence: $0.evidence)] } ?? []
    }

    private static let mostListed = 3
    private static let longestListed = 80

    /// The first three by name, the others by number.
    private func list(
        _ label: String, _ items: [(text: String, evidence: [Evidence])], apart: String = ", "
    ) -> [Line] {
        if items.isEmpty { return [] }
        var words: [Words] = [.plain(label)]
        for (index, item) in items.prefix(Self.mostListed).enumerated() {
            if index > 0 { words.append(.plain(apart)) }
            words.append(.text(clipped(item.text, to: Self.longestListed)))
        }
        if items.count > Self.mostListed {
            words.append(.plain("\(apart)+\(items.count - Self.mostListed)"))
        }
        return [Line(words, evidence: items.prefix(Self.mostListed).flatMap(\.evidence))]
    }

    /// "If they call back: ..." and whether the customer knows of the change.
    private var ifTheyCall: [Line] {
        let call = content.ifTheyCallBack.prefix(1).map {
            Line([.plain("If they call: "), said($0)], evidence: $0.evidence)
        }
        guard let told = content.introduction.told else {
            var words: [Words] = [.plain("Told about you: not yet")]
            if !content.introduction.text.isEmpty {
                words += [
                    .plain(" ("), .jump("text below", .part("text", entry.item.position)),
                    .plain(")"),
                ]
            }
            return call + [Line(words)]
        }
        return call + [
            Line([.plain("Told about you: "), said(told)], evidence: told.evidence)
        ]
    }

    /// What is due or agreed or where it stands, the mood in a word, what they asked or was
    /// said last when an answer is due, whom they expect.
    private var short: [Line] {
        var lines: [Line] = []
        if let due = content.nextDue {
            lines = [Line([.text(due.what)], evidence: due.evidence)]
        } else if let action = content.agreed.first {
            lines = [Line([.text(clipped(action.what))], evidence: action.evidence)]
        } else if let known = content.comments.first ?? content.stands.last ?? content.wants.first {
            lines = [Line([said(known)], evidence: known.evidence)]
        }
        let mood = content.mood.feelings.first ?? content.mood.risks.first
        if let mood { lines.append(Line([.text(mood.words)], evidence: mood.evidence)) }
        if content.nextDue?.origin == .sla || mood == nil && isWaiting {
            lines += asked.isEmpty ? last.isEmpty ? wish : last : asked
        }
        return lines + expects
    }

    private func said(_ statement: Statement) -> Words {
        let text = clipped(statement.text)
        return statement.isQuote ? .quote(text) : .text(text)
    }

    /// The beginning, up to a blank where there is one: the whole stands in the whole case.
    private func clipped(_ text: String, to most: Int = 140) -> String {
        let line = visible(text, lineBreaks: .space, directionMarks: .kept)
        if line.count <= most { return line }
        let start = line.prefix(most - 1)
        let end = start.lastIndex(of: " ").map { start[..<$0] } ?? start
        return (end.isEmpty ? String(start) : String(end)) + "…"
    }
}

extension String {
    /// Whether these very words stand in it, in any case, and not as parts of others: "88-12" is none
    /// of "88-1204".
    fileprivate func says(_ words: String) -> Bool {
        let text = Array(lowercased().utf8)
        let words = Array(words.lowercased().utf8)
        func isOfWord(_ place: Int) -> Bool {
            guard text.indices.contains(place) else { return false }
            switch text[place] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "-"), 0x80...:
                return true
            default: return false
            }
        }
        return !words.isEmpty
            && text.indices.contains { start in
                text[start...].starts(with: words) && !isOfWord(start - 1)
                    && !isOfWord(start + words.count)
            }
    }
}
