package import Domain

/// Words for exceptions that the database raised itself and only knows by their facts; pure.
package struct ExceptionWording {
    private static let roomToName = 3

    private let context: BoundaryContext
    /// Who called in since: their room is none.
    private let calledIn: Set<AgentID>

    private init(_ context: BoundaryContext, calledIn: Set<AgentID>) {
        self.context = context
        self.calledIn = calledIn
    }

    /// The lines in the order given, with headlines that people read. What one receiver has not
    /// taken over, or not touched, is one line, however many packs it lies in.
    ///
    /// - Parameter lines: each with the boundary to word it with.
    package static func worded(
        _ lines: [(line: ExceptionLine, context: BoundaryContext?)]
    ) -> [ExceptionLine] {
        struct Group: Hashable {
            let kind: ExceptionKind
            let team: TeamID
            let receiver: AgentID
            let state: ExceptionLine.State
            let isMovedOn: Bool
        }
        var places: [Group: Int] = [:]
        var merged: [(line: ExceptionLine, context: BoundaryContext?)] = []
        for item in lines {
            let line = item.line
            guard let receiver = line.receiverToAsk else {
                merged.append(item)
                continue
            }
            let group = Group(
                kind: line.kind, team: line.teamID, receiver: receiver, state: line.state,
                isMovedOn: line.hasMovedOn)
            if let place = places[group] {
                merged[place].line.absorb(line)
            } else {
                places[group] = merged.count
                merged.append(item)
            }
        }
        let calledIn = Set(
            lines.filter { $0.line.kind == .agentAbsent }.compactMap(\.line.detail.agentID))
        return oneSuggestionPerCase(
            merged.map { item in
                item.context.map { ExceptionWording($0, calledIn: calledIn).worded(item.line) }
                    ?? item.line
            })
    }

    /// Two pieces of advice for one case would contradict each other: the newest stands.
    ///
    /// That whoever got a case keeps it gives way to every other advice, and is none while it is
    /// asked who takes their cases over.
    private static func oneSuggestionPerCase(_ lines: [ExceptionLine]) -> [ExceptionLine] {
        let unsure = Set(lines.filter(\.asksForAnother).compactMap(\.receiverToAsk))
        func weight(_ line: ExceptionLine) -> (Int, Instant, Int64) {
            (line.kind == .thirdPerson ? 0 : 1, line.raisedAt.instant, line.id)
        }
        var standing: [CaseID: ExceptionLine] = [:]
        for line in lines {
            guard let id = line.advisedCase else { continue }
            if let other = standing[id], weight(other) > weight(line) { continue }
            standing[id] = line
        }
        return lines.map { line in
            guard let id = line.advisedCase else { return line }
            let isUnsure =
                line.kind == .thirdPerson
                && line.detail.agentID.map(unsure.contains) ?? false
            if standing[id]?.id == line.id && !isUnsure { return line }
            var line = line
            line.detail.suggestion = nil
            line.detail.suggestedAgentID = nil
            return line
        }
    }

    /// The same line with a headline that people read; kinds the planner worded pass unchanged.
    private func worded(_ line: ExceptionLine) -> ExceptionLine {
        var line = line
        let facts = line.detail.facts
        let isMovedOn = line.hasMovedOn
        switch line.kind {
        case .unconfirmed: line.detail.headline = unconfirmed(line, isMovedOn: isMovedOn)
        // Of a case already taken over, the sweep says so itself.
        case .declined where line.detail.headline.isEmpty:
            line.detail.headline = declined(facts, caseID: line.caseID)
        case .confirmedUntouched where !line.others.isEmpty:
            line.detail.headline = untouched(line)
            line.caseID = nil
            return line
        default: return line
        }
        line.detail.agentID = facts.to
        line.detail.nearestDue = facts.nextDueAt.map(context.zoned)
        // Somebody was proposed by the rules of assignment; room alone says less.
        if isMovedOn || line.detail.suggestion != nil { return line }
        let rooms = rooms(besides: [facts.to, facts.from])
        line.detail.suggestedAgentID = rooms.first?.id
        if !rooms.isEmpty {
            let named = rooms.prefix(Self.roomToName).map { "\($0.name) \($0.load)/\($0.capacity)" }
            line.detail.suggestion = "room: " + named.joined(separator: ", ")
        }
        return line
    }

    private func unconfirmed(_ line: ExceptionLine, isMovedOn: Bool) -> String {
        let facts = line.detail.facts
        let name = facts.to.map(context.name) ?? "the receiver"
        let count = facts.waiting ?? 0
        var text = name + ": "
        if isMovedOn {
            text += "never took over"
        } else if let entry = facts.lastEntryAt {
            text += "at work (\(context.zoned(entry).worded(from: context.at))), not confirmed"
        } else if facts.looked == true {
            let start = facts.receiverStartsAt.map(context.zoned) ?? context.at
            text += "no entry since \(start.worded(from: context.at)) (late or ill?)"
        } else {
            text += "not yet taken over"
        }
        text += " · \(count) \(count == 1 ? "case" : "cases")"
        if let critical = facts.critical, critical > 0 { text += ", \(critical) critical" }
        if isMovedOn { return text + "; handed on since" }
        if let giver = facts.from, line.others.isEmpty {
            text += ", from \(context.name(of: giver))"
        }
        return text
    }

    private func untouched(_ line: ExceptionLine) -> String {
        let name = line.detail.agentID.map(context.name) ?? "the receiver"
        return "\(name): \(line.others.count + 1) cases taken over; time passed, no entry"
    }

    private func declined(_ facts: ExceptionDetail.Facts, caseID: CaseID?) -> String {
        let number = facts.caseNumber ?? caseID ?? "a case"
        let name = facts.to.map(context.name) ?? "the receiver"
        let text = "\(number) needs another home"
        return facts.reason.map {
            "\(text). \(name): \(ExceptionDetail.Facts.quoted(reason: $0))"
        } ?? text
    }

    /// Who has room, most of it first.
    private func rooms(besides: [AgentID?]) -> [BoundaryContext.Person] {
        context.incoming
            .filter {
                $0.load < $0.capacity && !besides.contains($0.id) && !calledIn.contains($0.id)
            }
            .sorted { ($1.capacity - $1.load, $0.id) < ($0.capacity - $0.load, $1.id) }
    }
}

extension ExceptionLine {
    /// Its only case, where it says who should have it: somebody else, or who has it already.
    fileprivate var advisedCase: CaseID? {
        let advises =
            kind == .thirdPerson ? detail.suggestion != nil : detail.suggestedAgentID != nil
        return advises && caseIDs.count == 1 ? caseIDs.first : nil
    }

    /// A lead may give what its receiver has not taken over to somebody else.
    fileprivate var asksForAnother: Bool { kind == .unconfirmed && !hasMovedOn }

    /// Whom one question settles all of these with; nil for kinds that stand alone.
    fileprivate var receiverToAsk: AgentID? {
        switch kind {
        case .unconfirmed: detail.facts.to
        case .confirmedUntouched: detail.agentID
        default: nil
        }
    }

    /// Takes in another pack of the same receiver.
    fileprivate mutating func absorb(_ other: ExceptionLine) {
        others.append(other.id)
        severity = min(severity, other.severity)
        raisedAt = min(raisedAt, other.raisedAt)
        timesSeen = max(timesSeen, other.timesSeen)
        detail.facts.waiting = (detail.facts.waiting ?? 0) + (other.detail.facts.waiting ?? 0)
        detail.facts.critical = (detail.facts.critical ?? 0) + (other.detail.facts.critical ?? 0)
        detail.cases += other.detail.cases
        if let due = other.detail.nearestDue, detail.nearestDue.map({ due < $0 }) ?? true {
            detail.nearestDue = due
        }
        detail.facts.lastEntryAt = [detail.facts.lastEntryAt, other.detail.facts.lastEntryAt]
            .compactMap(\.self).max()
        if let due = other.detail.facts.nextDueAt, due < detail.facts.nextDueAt ?? .distantFuture {
            detail.facts.nextDueAt = due
            detail.facts.nextDueCase = other.detail.facts.nextDueCase
        }
    }
}
