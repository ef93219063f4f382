import Domain
import Postgres

/// A deadline that never comes (`infinity`) is none.
struct DeadlineDecoder: RowDecoder {
    static let relation = Relation.deadline
    private let caseID, kind, dueAt, origin, description: Place
    private let startedAt, threshold, hours, zone, dueText: Place?

    init(_ layout: Layout) {
        caseID = layout["case_id"]
        kind = layout["kind"]
        dueAt = layout["due_at"]
        origin = layout["origin"]
        description = layout["description"]
        startedAt = layout.optional("started_at")
        threshold = layout.optional("threshold_seconds")
        hours = layout.optional("hours")
        zone = layout.optional("zone")
        dueText = layout.optional("due_text")
    }

    func decode(_ row: borrowing Row, _ notes: inout RowNotes) -> UndatedDeadline? {
        let caseID = notes.id(row, caseID)
        let kind = notes.choice(row, kind, Deadline.Kind.self, of: Self.relation)
        let origin = notes.choice(row, origin, Deadline.Origin.self, of: Self.relation)
        let rule = rule(row, &notes)
        let zone = zone.flatMap { notes.optionalText(row, $0) }
        guard let caseID, let kind, let origin, let rule else { return nil }
        return UndatedDeadline(
            caseID: caseID, kind: kind, origin: origin,
            description: notes.optionalText(row, description), rule: rule, zone: zone)
    }

    /// The first that is there of `due_at`, `due_text` and a start with a threshold.
    private func rule(_ row: borrowing Row, _ notes: inout RowNotes) -> UndatedDeadline.Rule? {
        let text = dueText.flatMap { notes.optionalText(row, $0) }
        if let startedAt, let threshold, text == nil, notes.isNull(row, dueAt) {
            guard let start = pastInstant(row, startedAt, &notes),
                let seconds = notes.count(row, threshold)
            else { return nil }
            return .after(
                start, seconds: seconds, hours: hours.flatMap { notes.optionalText(row, $0) })
        }
        if let text, notes.isNull(row, dueAt) { return .said(text) }
        return pastInstant(row, dueAt, &notes).map(UndatedDeadline.Rule.at)
    }

    private func pastInstant(
        _ row: borrowing Row, _ place: Place, _ notes: inout RowNotes
    ) -> Instant? {
        let instant = notes.instant(row, place)
        if instant == .distantPast {
            notes.refuse(place, "a finite time")
            return nil
        }
        return instant
    }

    func identity(_ row: borrowing Row) -> (id: String?, caseID: CaseID?, teamID: TeamID?) {
        let id = salvage(row, caseID)
        return (id, id, nil)
    }
}
