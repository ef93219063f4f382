import Domain

/// A deadline as an adapter delivers it; when it is due may be left for the job to work out.
struct UndatedDeadline {
    enum Rule {
        case at(Instant)
        /// So long after a start, around the clock or while the desk is open.
        case after(Instant, seconds: Int64, hours: String?)
        /// As people wrote it.
        case said(String)
    }

    let caseID: CaseID
    let kind: Deadline.Kind
    let origin: Deadline.Origin
    let description: String?
    let rule: Rule
    /// Where the wall clock hangs that the rule goes by; nil: UTC.
    let zone: String?

    /// What of the rule makes no sense.
    struct Unusable: Error {
        let column: String
        let expected: String
    }

    /// - Returns: nil for what never comes: not before the year 10000.
    func dated(
        on clock: ZoneClock, hours known: inout [String: OpeningHours]
    ) throws(Unusable) -> Deadline? {
        let dueAt: Instant?
        switch rule {
        case .at(let instant): dueAt = instant
        case .said(let text):
            guard let instant = SpokenDate.parse(text, on: clock) else {
                throw Unusable(
                    column: "due_text", expected: "a date such as 2026-11-22 or 2026-11-22 14:30")
            }
            dueAt = instant
        case .after(let start, let seconds, nil):
            let (span, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
            dueAt = overflow ? nil : start + TimeSpan(microseconds: span)
        case .after(let start, let seconds, let text?):
            guard let hours = known[text] ?? OpeningHours(text) else {
                throw Unusable(
                    column: "hours", expected: "opening hours such as Mon 09:00-17:30, Tue ...")
            }
            known[text] = hours
            dueAt = hours.due(after: seconds, from: start, on: clock)
        }
        guard let dueAt = dueAt?.bounded, dueAt != .distantFuture else { return nil }
        return Deadline(
            caseID: caseID, kind: kind, dueAt: dueAt, origin: origin, description: description)
    }
}
