import Domain

/// What a lead should decide, in which order; the same for every format.
struct LeadsOverview {
    /// More than seven decisions at once are none.
    static let mostNow = 7

    let decideNow: [ExceptionLine]
    let canWait: [ExceptionLine]
    let information: [ExceptionLine]

    /// Keeps the order given; resolved ones are left out.
    ///
    /// - Now: open, and severity 1, or 2 with a deadline before `end`; the first seven.
    /// - For information: severity 3 with nothing to decide, that is without a suggestion.
    /// - Can wait: the rest, what somebody acknowledged and what has been handed on since included;
    ///   what found no room above comes first.
    init(_ lines: [ExceptionLine], end: ZonedInstant?) {
        var now: [ExceptionLine] = []
        var overflow: [ExceptionLine] = []
        var wait: [ExceptionLine] = []
        var information: [ExceptionLine] = []
        for line in lines where line.state != .resolved {
            let isDueSoon = line.detail.nearestDue.map { due in end.map { due < $0 } ?? true }
            let presses = line.severity <= 1 || (line.severity == 2 && isDueSoon == true)
            if line.state == .open && presses && !line.isHandedOn {
                if now.count < Self.mostNow { now.append(line) } else { overflow.append(line) }
            } else if line.severity >= 3 && line.detail.suggestion == nil {
                information.append(line)
            } else {
                wait.append(line)
            }
        }
        decideNow = now
        canWait = overflow + wait
        self.information = information
    }
}

extension ExceptionLine {
    /// Nobody took the pack over, and others have its cases by now: that is looked into, not decided.
    fileprivate var isHandedOn: Bool { kind == .unconfirmed && hasMovedOn }

    /// What kind of thing it is, unless the headline says so already.
    var kindBesideHeadline: String? {
        detail.headline.lowercased().contains(kind.wording) ? nil : kind.wording
    }

    /// "#4711", or "case 17" where only the id is known; nil when it is about more than one case,
    /// or the headline names it.
    var caseBesideHeadline: String? {
        guard caseIDs.count == 1, let id = caseIDs.first, !id.isEmpty else { return nil }
        let number = detail.facts.caseNumber ?? detail.cases.first?.caseNumber
        if detail.headline.namesCase(number ?? id) { return nil }
        return number ?? "case \(id)"
    }

    /// "#4698 · woke 22:31, Ben is back Tue".
    package var fullHeadline: String {
        caseBesideHeadline.map { "\($0) · \(detail.headline)" } ?? detail.headline
    }

    /// Why the one case concerned is, where the headline does not say so.
    var reasonBesideHeadline: String? {
        guard detail.cases.count == 1, let reason = detail.cases.first?.reason, !reason.isEmpty,
            !detail.headline.contains(reason)
        else { return nil }
        return reason
    }

    /// One of no team stands on the page of every team: whoever reads it is not the only one.
    var sharedWith: String? {
        teamID == PlannedException.noTeam ? "shown to the leads of every team" : nil
    }

    /// Ready to be typed, the more likely one first.
    ///
    /// - Parameter lead: who decides; `LEAD` stands where nobody is known.
    func commands(lead: String?) -> [String] {
        let lead = shellWord(lead ?? "LEAD")
        let ids = ([id] + others).map(String.init).joined(separator: " ")
        var resolve = "handover resolve \(ids) --as \(lead) --note '...'"
        if let agent = detail.suggestedAgentID { resolve += " --reassign \(shellWord(agent))" }
        if kind == .unconfirmed, !isHandedOn,
            let agent = detail.agentID ?? detail.facts.to
        {
            return [resolve, "handover agent-late \(shellWord(agent)) --until TIME"]
        }
        if state == .open && severity >= 3 {
            return ["handover acknowledge \(ids) --as \(lead)", resolve]
        }
        return [resolve]
    }
}

extension ExceptionKind {
    /// In words that people read.
    var wording: String {
        switch self {
        case .unconfirmed: "not yet taken over"
        case .declined: "needs another home"
        case .noReceiver: "no one fits yet"
        case .noIncomingShift: "no one comes after this shift"
        case .overCapacity: "more than fits"
        case .deadlineInGap: "due while no one is here"
        case .wokeWhileAway: "woke while its owner is away"
        case .unowned: "nobody’s"
        case .uncovered: "in no team’s hands"
        case .countMismatch: "the counts differ"
        case .changedUnderneath: "changed meanwhile"
        case .thirdPerson: "a third person"
        case .readBackMismatch: "two versions of the next step"
        case .confirmedUntouched: "taken over; time passed, no entry"
        case .lateBoundary: "handed over late"
        case .badRow: "could not be read"
        case .agentAbsent: "not there"
        }
    }
}

extension BoundaryCounts {
    var addsUp: Bool { open == handed + kept + unassigned + excluded }

    /// "96 open = 34 handed + 55 kept + 3 unassigned + 4 excluded, adds up".
    var sentence: String {
        var text = "\(open) open = \(handed) handed + \(kept) kept + \(unassigned) unassigned "
        text += "+ \(excluded) excluded, "
        text += addsUp ? "adds up" : "does not add up"
        if let sourceOpen, sourceOpen != open {
            text += "; the helpdesk itself counts \(sourceOpen)"
        }
        if badRows > 0 { text += "; \(counted(badRows, "row", "rows")) could not be read" }
        return text
    }
}

extension String {
    /// Whether a headline names a case. Digits alone do only where they open it or stand behind "#"
    /// or "case": those of "22:25" and "2 of 5 cases" are others.
    fileprivate func namesCase(_ number: String) -> Bool {
        let words = Array(utf8)
        let name = Array(number.utf8)
        guard !name.isEmpty, name.count <= words.count else { return false }
        let isBare = name.allSatisfy { (0x30...0x39).contains($0) }
        return (0...words.count - name.count).contains { start in
            let before = words[..<start]
            let after = words[start...].dropFirst(name.count)
            guard words[start...].starts(with: name), after.first.map(Self.isPart) != true else {
                return false
            }
            if isBare && start > 0 {
                return before.last == UInt8(ascii: "#")
                    || before.suffix(5).elementsEqual("case ".utf8)
            }
            return before.last.map(Self.isPart) != true
        }
    }

    /// Of a word: a letter or a digit.
    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}
