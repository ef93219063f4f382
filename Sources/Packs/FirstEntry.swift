import Domain

/// One entry under "Do first": enough to begin, never more than six short lines.
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

    /// How to reach them first.
    var reach: [Words] {
        guard let reach = content.customer.reach.first else {
            return content.channel.map { [.text($0)] } ?? []
        }
        return [reach.isQuote ? .quote(reach.text) : .contact(Contact(reach.text))]
    }

    var lines: [Line] {
        switch content.acuity {
        case .critical:
            state + why + steps(most: 2) + mood + needs
                + [neverAgain, introduced].compactMap(\.self)
        case .watch, .steady: state + shortWhy + needs
        }
    }

    // MARK: Lines

    /// Why it waits again.
    private var state: [Line] {
        guard entry.item.state == .void, let reason = entry.item.voidReason else { return [] }
        return [Line([.strong("Read again: "), .text(reason)])]
    }

    private var why: [Line] {
        var words: [Words] = []
        var evidence: [Evidence] = []
        if let due = content.nextDue {
            words = [.text(due.what.capitalised)]
            if !due.isMissed { words += [.plain(" · "), .text(due.wording)] }
            evidence = due.evidence
        } else if let reason = content.acuityReasons.first {
            words = [.text(reason.text.capitalised)]
            evidence = reason.evidence
        }
        if words.isEmpty { return [] }
        return [Line(words, evidence: evidence)]
    }

    private func steps(most: Int) -> [Line] {
        if !content.agreed.isEmpty { return content.agreed.prefix(most).map(step) }
        var lines: [Line] = []
        if let want = content.wants.first {
            lines.append(
                Line([want.isQuote ? .quote(want.text) : .text(want.text)], evidence: want.evidence)
            )
        }
        if let missing = content.missing.first {
            lines.append(Line([.text(missing.text.capitalised)], evidence: missing.evidence))
        } else {
            lines.append(Line([.nothing("next step: \(noneRecorded)")]))
        }
        return lines
    }

    /// A promise in its own words, "Ana: “I'll ring you before half ten.”"; else "Next: ...".
    private func step(_ action: ActionLine) -> Line {
        if action.source == .found, let quote = action.evidence.quote {
            let who: [Words] = action.who.map { [.text($0), .plain(" promised: ")] } ?? []
            return Line(who + [.quote(quote)], evidence: action.evidence)
        }
        var words: [Words] = [.plain("Next: "), .text(action.what)]
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
        var words: [Words] = [time.words(mood.at), .plain(" "), .text(mood.words)]
        if let trend, trend != .steady { words.append(.plain(", \(trend.rawValue)")) }
        if let quote = mood.evidence.quote { words += [.plain(": "), .quote(quote)] }
        return Line(words, evidence: mood.evidence)
    }

    private var needs: [Line] {
        content.customer.needs.prefix(1).map {
            Line(
                [.plain("Needs: "), $0.isQuote ? .quote($0.text) : .text($0.text)],
                evidence: $0.evidence)
        }
    }

    /// "Don't ask: ... · Heard from Ana, Ben · expects Ana".
    private var neverAgain: Line? {
        var parts: [[Words]] = []
        var evidence: [Evidence] = []
        if !content.told.isEmpty {
            var words: [Words] = [.plain("Don’t ask: ")]
            for (index, told) in content.told.prefix(3).enumerated() {
                if index > 0 { words.append(.plain(", ")) }
                words.append(.text(told.value))
                evidence += told.evidence
            }
            if content.told.count > 3 { words.append(.plain(", +\(content.told.count - 3)")) }
            parts.append(words)
        }
        if !content.heardFrom.people.isEmpty {
            var words: [Words] = [.plain("heard from ")]
            for (index, person) in content.heardFrom.people.prefix(3).enumerated() {
                if index > 0 { words.append(.plain(", ")) }
                words.append(.text(person.text))
                evidence += person.evidence
            }
            let more = content.heardFrom.people.count - 3
            if more > 0 { words.append(.plain(", +\(more)")) }
            parts.append(words)
        }
        if let expects = content.heardFrom.expects {
            parts.append([.text(expects.text)])
            evidence += expects.evidence
        }
        if parts.isEmpty { return nil }
        return Line(Array(parts.joined(separator: [.plain(" · ")])), evidence: evidence)
    }

    /// "If they call back: ..." and whether the customer knows of the change.
    private var introduced: Line? {
        var words: [Words] = []
        var evidence: [Evidence] = []
        if let call = content.ifTheyCallBack.first {
            words = [
                .plain("If they call back: "), call.isQuote ? .quote(call.text) : .text(call.text),
                .plain(" · "),
            ]
            evidence = call.evidence
        }
        if let told = content.introduction.told {
            words += [.plain("told about you: "), .text(told.text)]
            evidence += told.evidence
        } else {
            words.append(.plain("told about you: not yet"))
        }
        return Line(words, evidence: evidence)
    }

    /// One line: what is due or agreed or where it stands, the mood in a word, whom they expect.
    private var shortWhy: [Line] {
        var words: [Words] = []
        var evidence: [Evidence] = []
        if let due = content.nextDue {
            words = [.text(due.what)]
            evidence = due.evidence
        } else if let action = content.agreed.first {
            words = [.text(action.what)]
            evidence = action.evidence
        } else if let stands = content.stands.last ?? content.wants.first {
            words = [stands.isQuote ? .quote(stands.text) : .text(stands.text)]
            evidence = stands.evidence
        }
        if let feeling = content.mood.feelings.first {
            if !words.isEmpty { words.append(.plain(" · ")) }
            words.append(.text(feeling.words))
            evidence += feeling.evidence
        } else if let risk = content.mood.risks.first {
            if !words.isEmpty { words.append(.plain(" · ")) }
            words.append(.text(risk.words))
            evidence += risk.evidence
        }
        if let expects = content.heardFrom.expects {
            if !words.isEmpty { words.append(.plain(" · ")) }
            words.append(.text(expects.text))
            evidence += expects.evidence
        }
        return words.isEmpty ? [] : [Line(words, evidence: evidence)]
    }
}
