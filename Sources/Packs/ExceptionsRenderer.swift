package import Domain

/// The leads' page and the lists of exceptions.
package enum ExceptionsRenderer {
    /// The columns of the CSV; new ones are only ever added at the end.
    ///
    /// Instants are ISO 8601 with an offset. `cases` holds the numbers of the cases concerned,
    /// separated by `; `. What customers need stands in no column.
    package static let csvColumns = [
        "exception_id", "team_id", "severity", "kind", "state", "headline", "suggestion",
        "suggested_agent_id", "agent_id", "pack_id", "case_id", "nearest_due", "raised_at",
        "times_seen", "cases",
    ]

    package static func html(_ page: ExceptionsPage) -> [UInt8] { LeadsHTML(page).bytes }

    package static func csv(_ lines: [ExceptionLine]) -> [UInt8] {
        var csv = CSV()
        csv.record(csvColumns)
        for line in lines {
            csv.record([
                String(line.id), line.teamID, String(line.severity), line.kind.rawValue,
                line.state.rawValue, line.detail.headline, line.detail.suggestion ?? "",
                line.detail.suggestedAgentID ?? "", line.detail.agentID ?? "",
                line.packID.map(String.init) ?? "", line.caseID ?? "",
                line.detail.nearestDue?.description ?? "", line.raisedAt.description,
                String(line.timesSeen),
                line.detail.cases.map(\.caseNumber).joined(separator: "; "),
            ])
        }
        return csv.bytes
    }

    /// For `handover exceptions`: in the order given, each with its ready commands.
    package static func text(
        _ lines: [ExceptionLine], width: Int = 80, style: TextStyle = .plain
    ) -> [UInt8] {
        var page = TextPage(width: max(40, width), style: style)
        for (index, line) in lines.enumerated() {
            if index > 0 { page.blank() }
            page.exception(line)
        }
        return page.bytes
    }
}

extension TextPage {
    fileprivate mutating func exception(_ exception: ExceptionLine) {
        let detail = exception.detail
        let indent = 6
        let id = String(exception.id)
        let time = TimeWords(now: exception.raisedAt)
        line(
            [
                Run(id, .quiet), Run(" "),
                Run(exception.fullHeadline, exception.severity == 1 ? .urgent : .heading),
            ], first: max(0, indent - 1 - id.utf8.count), rest: indent)
        var facts = [
            exception.kindBesideHeadline, exception.reasonBesideHeadline,
            exception.sharedWith ?? exception.teamID,
        ]
        .compactMap(\.self)
        if let pack = exception.packID { facts.append("pack \(pack)") }
        if let due = detail.nearestDue { facts.append("nearest \(time(due))") }
        facts.append("since \(exception.raisedAt.dateAndClock)")
        if exception.timesSeen > 1 { facts.append("seen \(exception.timesSeen) times") }
        if exception.state != .open { facts.append(exception.state.rawValue) }
        line([Run(facts.joined(separator: " · "), .quiet)], first: indent)
        if let suggestion = detail.suggestion {
            line([Run(suggestion.capitalised)], first: indent)
        }
        if detail.cases.count > 1 { concerned(detail.cases, indent: indent) }
        if exception.state == .resolved { return }
        for command in exception.commands(lead: nil) {
            line([Run(command, .quiet)], first: indent, rest: indent + 2)
        }
    }

    /// A few with their reasons, many by number only.
    private mutating func concerned(_ cases: [ExceptionDetail.ConcernedCase], indent: Int) {
        if cases.count > 4 {
            let numbers = cases.prefix(12).map(\.caseNumber).joined(separator: ", ")
            let more = cases.count > 12 ? ", +\(cases.count - 12)" : ""
            line([Run(numbers + more)], first: indent, rest: indent + 2)
            return
        }
        for concerned in cases {
            line(
                [Run(concerned.caseNumber + " ", .heading), Run(concerned.reason)],
                first: indent, rest: indent + 2)
        }
    }
}
