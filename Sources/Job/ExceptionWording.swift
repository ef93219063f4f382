package import Domain

/// Words for exceptions that the database raised itself and only knows by their facts; pure.
package struct ExceptionWording {
    private static let roomToName = 3

    let context: BoundaryContext

    package init(_ context: BoundaryContext) { self.context = context }

    /// The same line with a headline that people read; others pass unchanged.
    package func worded(_ line: ExceptionLine) -> ExceptionLine {
        var line = line
        let facts = line.detail.facts
        switch line.kind {
        case .unconfirmed: line.detail.headline = unconfirmed(facts)
        case .declined: line.detail.headline = declined(facts, caseID: line.caseID)
        default: return line
        }
        line.detail.nearestDue = facts.nextDueAt.map(zoned)
        let rooms = rooms(besides: [facts.to, facts.from])
        line.detail.suggestedAgentID = rooms.first?.id
        if !rooms.isEmpty {
            let named = rooms.prefix(Self.roomToName).map { "\($0.name) \($0.load)/\($0.capacity)" }
            line.detail.suggestion = "room: " + named.joined(separator: ", ")
        }
        return line
    }

    private func unconfirmed(_ facts: ExceptionDetail.Facts) -> String {
        let name = facts.to.map(context.name) ?? "the receiver"
        let count = facts.waiting ?? 0
        var text = name + ": "
        if let entry = facts.lastEntryAt {
            text += "at work (\(zoned(entry).worded(from: context.at))), not confirmed"
        } else if facts.looked == true {
            let start = context.incoming.first { $0.id == facts.to }?.startsAt ?? context.at
            text += "no entry since \(start.worded(from: context.at)) (late or ill?)"
        } else {
            text += "not yet taken over"
        }
        text += " · \(count) \(count == 1 ? "case" : "cases")"
        if let critical = facts.critical, critical > 0 { text += ", \(critical) critical" }
        if let giver = facts.from { text += ", from \(context.name(of: giver))" }
        return text
    }

    private func declined(_ facts: ExceptionDetail.Facts, caseID: CaseID?) -> String {
        let number = facts.caseNumber ?? caseID ?? "a case"
        let name = facts.to.map(context.name) ?? "the receiver"
        let text = "\(number) needs another home"
        return facts.reason.map { "\(text). \(name): \u{201C}\($0)\u{201D}" } ?? text
    }

    /// Who has room, most of it first.
    private func rooms(besides: [AgentID?]) -> [BoundaryContext.Person] {
        context.incoming
            .filter { $0.load < $0.capacity && !besides.contains($0.id) }
            .sorted { ($1.capacity - $1.load, $0.id) < ($0.capacity - $0.load, $1.id) }
    }

    private func zoned(_ instant: Instant) -> ZonedInstant {
        ZonedInstant(instant, offsetSeconds: context.at.offsetSeconds)
    }
}
