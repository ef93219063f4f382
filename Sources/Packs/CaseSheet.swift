import Domain

/// All that a pack says about one case, as titled lines in the order in which they are read; every
/// format shows the same sheet.
struct CaseSheet {
    struct Section {
        let title: String
        /// Never empty: "none recorded" is a line.
        let lines: [Line]
        /// A text to be sent as it stands, shown as one block before the lines.
        let block: String?
        /// Nothing but "none recorded".
        let isEmpty: Bool

        init(_ title: String, _ lines: [Line], block: String? = nil) {
            self.title = title
            self.lines = lines.isEmpty && block == nil ? [Line([.nothing(noneRecorded)])] : lines
            self.block = block
            isEmpty = lines.isEmpty && block == nil
        }
    }

    private let content: CaseContent
    private let time: TimeWords

    init(_ content: CaseContent, time: TimeWords) {
        self.content = content
        self.time = time
    }

    var sections: [Section] {
        [
            Section("How soon", due),
            Section("Customer", customer),
            Section("How they sounded", mood),
            Section(wishTitle, content.wish.map(line)),
            Section("Where it stands", stands),
            Section("Still open", content.stillOpen.map(line)),
            Section("Agreed", content.agreed.map(line)),
            Section("If they call back", content.ifTheyCallBack.map(line)),
            Section("Already told us: do not ask again", told),
            Section("Whom they heard from", heardFrom),
            Section("What is missing", content.missing.map(line)),
            Section(deskTitle, content.giver.desk.map(contact) + content.comments.map(line)),
            Section("An introduction you may send", introduction, block: introductionText),
            Section("Why it came to you", content.why.map(line)),
        ]
    }

    /// Under the head: subject, status, channel, where it is in the helpdesk.
    var about: Line {
        var words: [Words] = content.subject.map { [.text($0.text), .plain(" · ")] } ?? []
        words.append(.text(content.status))
        if let channel = content.channel { words += [.plain(" · "), .text(channel)] }
        if let path = content.urlPath, Link.web(path) == nil {
            words += [.plain(" · "), .text(path)]
        }
        return Line(words, evidence: content.subject?.evidence ?? [])
    }

    // MARK: Sections

    private var due: [Line] {
        var deadlines = content.deadlines
        if let next = content.nextDue {
            deadlines.removeAll { $0 == next }
            deadlines.insert(next, at: 0)
        }
        let lines = deadlines.map(line)
        let reasons = content.acuityReasons.map {
            line($0, label: content.acuity.rawValue.capitalised)
        }
        return (lines.isEmpty ? [missing("Due")] : lines) + reasons
    }

    private var customer: [Line] {
        let customer = content.customer
        var name: [Words] = [customer.name.map { .text($0) } ?? .nothing("name \(noneRecorded)")]
        if let company = customer.company { name += [.plain(" · "), .text(company)] }
        if customer.isVIP { name += [.plain(" · "), .strong("VIP")] }
        var evidence: [Evidence] = []
        if let id = customer.id { evidence.append(Evidence(relation: "customer", id: id)) }
        var lines = [Line(name, evidence: evidence)]
        lines += customer.reach.map { statement in
            var line = contact(statement)
            line.label = "Reach"
            return line
        }
        if customer.reach.isEmpty { lines.append(missing("Reach")) }
        lines += customer.preferences.map { line($0, label: "Preferences") }
        if customer.preferences.isEmpty { lines.append(missing("Preferences")) }
        lines += customer.needs.map { line($0, label: "Needs") }
        if customer.needs.isEmpty { lines.append(missing("Needs")) }
        return lines
    }

    private var mood: [Line] {
        var lines = content.mood.feelings.map(line)
        if let trend = content.mood.trend {
            // With what was read it is one line; "much as before" says nothing on its own.
            if let read = content.mood.feelings.firstIndex(where: { $0.recordedBy == nil }) {
                lines[read].aside.insert(contentsOf: [.plain(trend.wording), .plain(" · ")], at: 0)
            } else if trend != .steady {
                lines.append(Line([.plain(trend.wording.capitalised)]))
            }
        }
        lines += content.mood.risks.map(line)
        if let notRead = content.mood.notRead {
            lines.append(Line([.plain("Not read ("), .text(notRead), .plain(")")]))
        }
        return lines
    }

    /// The story in the order in which it happened; what follows from it, as "waits for an answer",
    /// comes last.
    private var stands: [Line] {
        // What stands under the wish is not said again, where something else is.
        let isSaid = { (words: Statement) in
            content.wish.contains {
                $0.evidence.first?.id == words.evidence.first?.id && $0.text.contains(words.text)
            }
        }
        let all = content.turns + content.stands.filter(\.isQuote)
        let told = content.stands.allSatisfy(isSaid) ? all : all.filter { !isSaid($0) }
        let inOrder = told.enumerated().sorted {
            ($0.element.at?.instant ?? .distantPast, $0.offset)
                < ($1.element.at?.instant ?? .distantPast, $1.offset)
        }
        return (inOrder.map(\.element) + content.stands.filter { !$0.isQuote }).map(line)
    }

    private var heardFrom: [Line] {
        var lines = content.heardFrom.people.map(line)
        if let expects = content.heardFrom.expects { lines.append(line(expects)) }
        return lines
    }

    private var wishTitle: String {
        content.beganWith.isEmpty ? "What they want" : "What it began with"
    }

    private var deskTitle: String {
        content.giver.name.map { "From \($0)’s desk" } ?? "From nobody’s desk: it had no owner"
    }

    private var introductionText: String? {
        content.introduction.text.isEmpty ? nil : content.introduction.text
    }

    private var introduction: [Line] {
        let english = content.introduction.english.map { Line([.text($0)], label: "It says") }
        let told =
            content.introduction.told.map { line($0, label: "Told about you") }
            ?? Line([.plain("not yet")], label: "Told about you")
        return [english, told].compactMap(\.self)
    }

    // MARK: Lines

    private func missing(_ label: String) -> Line {
        Line([.nothing(noneRecorded)], label: label)
    }

    private func line(_ statement: Statement) -> Line { line(statement, label: nil) }

    private func line(_ statement: Statement, label: String?) -> Line {
        Line(
            [statement.isQuote ? .quote(statement.text) : .text(statement.text)], label: label,
            aside: aside(who: statement.who, at: statement.at), evidence: statement.evidence)
    }

    /// A statement that may be a number or an address to use.
    private func contact(_ statement: Statement) -> Line {
        var line = line(statement)
        if !statement.isQuote { line.words = [.contact(Contact(statement.text))] }
        return line
    }

    private func line(_ due: DueLine) -> Line {
        var words: [Words] = [.strong(due.wording)]
        if !due.wording.contains(time(due.at)) {
            words += [.plain(" · "), time.words(due.at)]
        }
        words += [.plain(" · "), .text(due.what)]
        return Line(words, aside: [.plain(due.origin.wording)], evidence: due.evidence)
    }

    private func line(_ mood: MoodLines.Line) -> Line {
        if let name = mood.recordedBy {
            return Line(
                [.quote(mood.words)],
                aside: [.plain("noted by "), .text(name), .plain(" · "), time.words(mood.at)],
                evidence: mood.evidence)
        }
        var words: [Words] = [.text(mood.words)]
        if let quote = mood.evidence.quote { words += [.plain(": "), .quote(quote)] }
        return Line(words, aside: [time.words(mood.at)], evidence: mood.evidence)
    }

    private func line(_ action: ActionLine) -> Line {
        var words: [Words] = []
        if let who = action.who { words += [.text(who), .plain(": ")] }
        // The line goes on behind it.
        let isSentence = action.what.last == "." && (action.by != nil || action.byWords != nil)
        words.append(.text(isSentence ? String(action.what.dropLast()) : action.what))
        if let by = action.by {
            words += [.plain(", by "), time.words(by)]
        } else if let by = action.byWords {
            words += [.plain(", "), .quote(by)]
        }
        if let quote = action.evidence.quote, quote != action.what {
            words += [.plain(" — "), .quote(quote)]
        }
        let aside = action.source == .found ? "found in a message, recorded nowhere" : "recorded"
        return Line(words, aside: [.plain(aside)], evidence: action.evidence)
    }

    private func line(_ open: OpenLine) -> Line {
        Line(
            [.quote(open.text)], label: open.side == .ours ? "We asked" : "They asked",
            aside: aside(who: open.who, at: open.at), evidence: open.evidence)
    }

    /// Values that stand together in one line: "Number, date: “table for 6 on Friday”".
    private var told: [Line] {
        var lines: [Line] = []
        var before: ToldLine?
        for told in content.told {
            if told.words != nil, told.words == before?.words, told.evidence == before?.evidence {
                let kinds = lines[lines.count - 1].label ?? ""
                let kind = told.kind.wording.lowercased()
                if !kinds.lowercased().contains(kind) {
                    lines[lines.count - 1].label = "\(kinds), \(kind)"
                }
            } else {
                lines.append(line(told))
            }
            before = told
        }
        return lines
    }

    private func line(_ told: ToldLine) -> Line {
        Line(
            [.quote(told.words ?? told.value)], label: told.kind.wording,
            aside: [time.words(told.at)], evidence: told.evidence)
    }

    private func aside(who: String?, at: ZonedInstant?) -> [Words] {
        var words: [Words] = []
        if let who { words.append(.text(who)) }
        if let at {
            if !words.isEmpty { words.append(.plain(" · ")) }
            words.append(time.words(at))
        }
        return words
    }
}

extension Trend {
    /// Beside what they felt, or on its own.
    var wording: String {
        switch self {
        case .worse: "worse than before"
        case .steady: "much as before"
        case .better: "better than before"
        }
    }
}

extension DueLine.Origin {
    var wording: String {
        switch self {
        case .sla: "service level"
        case .reminder: "reminder"
        case .promise: "promise"
        case .wakeUp: "wakes up"
        case .foundPromise: "promise found in a message"
        case .note: "from a handover note"
        case .customer: "the customer’s own"
        }
    }
}

extension ToldLine.Kind {
    var wording: String {
        switch self {
        case .email: "Email"
        case .phone: "Phone"
        case .reference: "Reference"
        case .date: "Date"
        case .time: "Time"
        case .amount: "Amount"
        case .address: "Address"
        case .number: "Number"
        case .product: "Product"
        case .step: "Tried"
        case .noted: "Noted"
        }
    }
}
