import Domain
import Postgres

struct CaseDecoder: RowDecoder {
    static let relation = Relation.openCase
    static func team(of value: Case) -> TeamID? { value.teamID }
    private let id, number, subject, status, statusRaw, priority, channel, teamID: Place
    private let assigneeID, assigneeKind, customerID, language, requiredSkills: Place
    private let openedAt, waitingSince, wakeAt, urlPath: Place

    init(_ layout: Layout) {
        id = layout["case_id"]
        number = layout["case_number"]
        subject = layout["subject"]
        status = layout["status"]
        statusRaw = layout["status_raw"]
        priority = layout["priority"]
        channel = layout["channel"]
        teamID = layout["team_id"]
        assigneeID = layout["assignee_id"]
        assigneeKind = layout["assignee_kind"]
        customerID = layout["customer_id"]
        language = layout["language"]
        requiredSkills = layout["required_skills"]
        openedAt = layout["opened_at"]
        waitingSince = layout["waiting_since"]
        wakeAt = layout["wake_at"]
        urlPath = layout["url_path"]
    }

    func decode(_ row: borrowing Row, _ notes: inout RowNotes) -> Case? {
        let id = notes.id(row, id)
        let number = notes.text(row, number)
        let status = notes.choice(row, status, Case.Status.self, of: Self.relation)
        let statusRaw = notes.text(row, statusRaw)
        let requiredSkills = notes.texts(row, requiredSkills)
        let openedAt = notes.boundedInstant(row, openedAt)
        guard let id, let number, let status, let statusRaw, let requiredSkills,
            let openedAt
        else { return nil }

        // An infinite past or future is odd, yet no reason to lose the case.
        if !openedAt.isFinite { notes.mark(self.openedAt) }
        var kind: Case.AssigneeKind?
        if let text = notes.optionalText(row, assigneeKind) {
            kind = Case.AssigneeKind(rawValue: text)
            if kind == nil { notes.mark(assigneeKind) }
        }
        var value = Case(
            id: id, number: number, subject: notes.optionalText(row, subject), status: status,
            statusRaw: statusRaw, priority: notes.optionalNumber(row, priority, in: 1...4),
            channel: notes.optionalText(row, channel), teamID: notes.optionalText(row, teamID),
            assigneeID: notes.optionalText(row, assigneeID), assigneeKind: kind,
            customerID: notes.optionalText(row, customerID),
            language: notes.optionalLanguage(row, language), requiredSkills: requiredSkills,
            openedAt: openedAt,
            waitingSince: notes.optionalFiniteInstant(row, waitingSince),
            wakeAt: notes.optionalInstant(row, wakeAt),
            urlPath: notes.optionalText(row, urlPath))
        value.unreadableColumns = notes.unreadable
        return value
    }

    func identity(_ row: borrowing Row) -> (id: String?, caseID: CaseID?, teamID: TeamID?) {
        let id = salvage(row, id)
        return (id, id, salvage(row, teamID))
    }
}

struct OutcomeDecoder: RowDecoder {
    static let relation = Relation.outcome
    private let caseID, closedAt, assigneeID: Place

    init(_ layout: Layout) {
        caseID = layout["case_id"]
        closedAt = layout["closed_at"]
        assigneeID = layout["assignee_id"]
    }

    func decode(_ row: borrowing Row, _ notes: inout RowNotes) -> Outcome? {
        guard let caseID = notes.id(row, caseID) else { return nil }
        return Outcome(
            caseID: caseID, closedAt: notes.optionalFiniteInstant(row, closedAt),
            assigneeID: notes.optionalText(row, assigneeID))
    }

    func identity(_ row: borrowing Row) -> (id: String?, caseID: CaseID?, teamID: TeamID?) {
        let id = salvage(row, caseID)
        return (id, id, nil)
    }
}

struct ClosureDecoder: RowDecoder {
    struct Count {
        let teamID: TeamID?
        let notClosed: Int
    }

    static let relation = Relation.closure
    private let teamID, notClosed: Place

    init(_ layout: Layout) {
        teamID = layout["team_id"]
        notClosed = layout["not_closed"]
    }

    func decode(_ row: borrowing Row, _ notes: inout RowNotes) -> Count? {
        let teamID = notes.optionalText(row, teamID)
        guard let number = notes.count(row, notClosed) else { return nil }
        return Count(teamID: teamID, notClosed: Int(number))
    }

    func identity(_ row: borrowing Row) -> (id: String?, caseID: CaseID?, teamID: TeamID?) {
        let id = salvage(row, teamID)
        return (id, nil, id)
    }
}
