import Domain
import Postgres

/// One line of a roster: a shift with one of its agents.
struct RosterEntry {
    let shiftID: ShiftID
    let teamID: TeamID
    let startsAt: Instant
    let endsAt: Instant
    let agent: ShiftAgent
}

struct RosterDecoder: RowDecoder {
    static let relation = Relation.roster
    private let shiftID, teamID, startsAt, endsAt, agentID, capacity, isLead: Place

    init(_ layout: Layout) {
        shiftID = layout["shift_id"]
        teamID = layout["team_id"]
        startsAt = layout["starts_at"]
        endsAt = layout["ends_at"]
        agentID = layout["agent_id"]
        capacity = layout["capacity"]
        isLead = layout["is_lead"]
    }

    func decode(_ row: borrowing Row, _ notes: inout RowNotes) -> RosterEntry? {
        let shiftID = notes.id(row, shiftID)
        let teamID = notes.id(row, teamID)
        let agentID = notes.id(row, agentID)
        let startsAt = minute(row, startsAt, &notes)
        let endsAt = minute(row, endsAt, &notes)
        if let startsAt, let endsAt, endsAt <= startsAt {
            notes.refuse(self.endsAt, "a time at least a minute after starts_at")
        }
        guard notes.bad == nil, let shiftID, let teamID, let agentID, let startsAt, let endsAt
        else { return nil }
        return RosterEntry(
            shiftID: shiftID, teamID: teamID, startsAt: startsAt, endsAt: endsAt,
            agent: ShiftAgent(
                agentID: agentID,
                capacity: notes.optionalNumber(row, capacity, in: 0...Int64(Int32.max)),
                isLead: notes.optionalBool(row, isLead) ?? false))
    }

    /// Shifts change on the minute: seconds, which some desks stamp on what they plan, are dropped.
    private func minute(
        _ row: borrowing Row, _ place: Place, _ notes: inout RowNotes
    ) -> Instant? {
        guard let instant = notes.instant(row, place) else { return nil }
        guard instant.isFinite else {
            notes.refuse(place, "a finite time")
            return nil
        }
        return instant.startOfMinute
    }

    func identity(_ row: borrowing Row) -> (id: String?, caseID: CaseID?, teamID: TeamID?) {
        (salvage(row, shiftID), nil, salvage(row, teamID))
    }
}

/// Gathers the rows of a roster into shifts.
struct RosterRows {
    private let from: Instant
    private let to: Instant
    private var byID: [ShiftID: Shift] = [:]

    init(from: Instant, to: Instant) {
        self.from = from
        self.to = to
    }

    /// By start, then id; agents by id.
    var shifts: [Shift] {
        byID.values.map { shift in
            var shift = shift
            shift.agents.sort { $0.agentID < $1.agentID }
            return shift
        }.sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    }

    /// The row as a bad one when it contradicts those before.
    mutating func add(_ entry: RosterEntry) -> BadRow? {
        guard entry.endsAt > from, entry.startsAt < to else { return nil }
        var shift =
            byID[entry.shiftID]
            ?? Shift(
                id: entry.shiftID, teamID: entry.teamID, startsAt: entry.startsAt,
                endsAt: entry.endsAt, agents: [])
        func refuse(_ column: String, _ expected: String) -> BadRow {
            BadRow(
                relation: Relation.roster.rawValue, id: entry.shiftID, teamID: entry.teamID,
                column: column, expected: expected)
        }
        guard shift.teamID == entry.teamID else {
            return refuse("team_id", "the same team in all rows of a shift")
        }
        guard shift.startsAt == entry.startsAt, shift.endsAt == entry.endsAt else {
            return refuse("starts_at", "the same times in all rows of a shift")
        }
        // A join that doubles rows says nothing new.
        if shift.agents.contains(entry.agent) { return nil }
        guard !shift.agents.contains(where: { $0.agentID == entry.agent.agentID }) else {
            return refuse("agent_id", "each agent once in a shift")
        }
        shift.agents.append(entry.agent)
        byID[entry.shiftID] = shift
        return nil
    }
}
