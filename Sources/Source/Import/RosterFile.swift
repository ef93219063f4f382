package import Domain

/// A roster as CSV: one line per shift and agent.
package struct RosterFile: Sendable {
    package static let name = "roster.csv"

    package let bytes: [UInt8]
    package let fileName: String

    package init(bytes: [UInt8], fileName: String = name) {
        self.bytes = bytes
        self.fileName = fileName
    }

    /// Reads the shifts, by start and id, their agents by id.
    ///
    /// Refused, each with its line: times without an offset, finer than a minute or infinite; an
    /// end not after its start; a shift whose lines disagree; an agent twice in a shift or in two
    /// shifts of a team at once; negative capacities; agents and teams not among the known ones.
    ///
    /// - Parameters:
    ///   - knownAgents: nil when nobody can tell; then any id will do.
    ///   - knownTeams: the same.
    /// - Throws: `.problems` with everything that is wrong.
    package func parse(
        knownAgents: Set<AgentID>? = nil, knownTeams: Set<TeamID>? = nil
    ) throws(ImportError) -> [Shift] {
        var lines = RosterLines(self, knownAgents: knownAgents, knownTeams: knownTeams)
        lines.readAll()
        try lines.problems.throwIfAny()
        return lines.shifts
    }

    /// The same in one call.
    package static func parse(
        _ bytes: [UInt8], fileName: String = name, knownAgents: Set<AgentID>? = nil,
        knownTeams: Set<TeamID>? = nil
    ) throws(ImportError) -> [Shift] {
        try RosterFile(bytes: bytes, fileName: fileName)
            .parse(knownAgents: knownAgents, knownTeams: knownTeams)
    }
}

/// The lines of a roster while they are read.
private struct RosterLines {
    /// One agent's time in a team, and where the file says so.
    private struct Span {
        let teamID: TeamID
        let agentID: AgentID
        let startsAt: Instant
        let endsAt: Instant
        let shiftID: ShiftID
        let line: Int
    }

    private static let maximumShiftHours = 48

    private let knownAgents: Set<AgentID>?
    private let knownTeams: Set<TeamID>?
    private var csv: CSVTable
    private var byID: [ShiftID: (shift: Shift, line: Int)] = [:]
    private var spans: [Span] = []
    private var overlaps = ProblemList()

    private enum Column: Int {
        case shiftID, teamID, startsAt, endsAt, agentID, capacity, isLead
    }

    init(_ file: RosterFile, knownAgents: Set<AgentID>?, knownTeams: Set<TeamID>?) {
        self.knownAgents = knownAgents
        self.knownTeams = knownTeams
        csv = CSVTable(file.bytes, fileName: file.fileName, columns: Relation.roster.columns)
    }

    var problems: ProblemList {
        var all = csv.problems
        all.add(contentsOf: overlaps)
        return all
    }

    var shifts: [Shift] {
        byID.values.map { entry in
            var shift = entry.shift
            shift.agents.sort { $0.agentID < $1.agentID }
            return shift
        }.sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    }

    mutating func readAll() {
        while csv.next() { readLine() }
        findOverlaps()
    }

    private mutating func readLine() {
        let shiftID = id(.shiftID)
        let teamID = id(.teamID)
        let agentID = id(.agentID)
        let startsAt = minute(.startsAt)
        let endsAt = minute(.endsAt)
        let capacity = capacity()
        let isLead = isLead()
        if let teamID, let knownTeams, !knownTeams.contains(teamID) {
            refuse(.teamID, "a team that the source knows", "import the team first, or mend the id")
        }
        if let agentID, let knownAgents, !knownAgents.contains(agentID) {
            refuse(
                .agentID, "an agent that the source knows", "import the agent first, or mend the id"
            )
        }
        guard let shiftID, let teamID, let agentID, let startsAt, let endsAt else { return }
        if endsAt <= startsAt {
            refuse(.endsAt, "a time after starts_at", "a night shift ends on the next date")
            return
        }
        if endsAt - startsAt > .hours(Self.maximumShiftHours) {
            refuse(.endsAt, "at most \(Self.maximumShiftHours) h after starts_at", "mend the date")
            return
        }
        var entry =
            byID[shiftID]
            ?? (
                Shift(id: shiftID, teamID: teamID, startsAt: startsAt, endsAt: endsAt, agents: []),
                csv.line
            )
        let first = "as in line \(entry.line)"
        guard entry.shift.teamID == teamID else {
            refuse(.teamID, "the shift's team \(first)", "give the other shift an id of its own")
            return
        }
        guard entry.shift.startsAt == startsAt, entry.shift.endsAt == endsAt else {
            let column = entry.shift.startsAt == startsAt ? Column.endsAt : .startsAt
            refuse(column, "the shift's time \(first)", "give the other shift an id of its own")
            return
        }
        guard !entry.shift.agents.contains(where: { $0.agentID == agentID }) else {
            refuse(.agentID, "each agent once in a shift", "remove this line")
            return
        }
        entry.shift.agents.append(
            ShiftAgent(agentID: agentID, capacity: capacity, isLead: isLead))
        byID[shiftID] = entry
        spans.append(
            Span(
                teamID: teamID, agentID: agentID, startsAt: startsAt, endsAt: endsAt,
                shiftID: shiftID, line: csv.line))
    }

    /// Of two shifts of one team that an agent has at once, the later line is told.
    private mutating func findOverlaps() {
        let ordered = spans.sorted {
            ($0.teamID, $0.agentID, $0.startsAt, $0.line)
                < ($1.teamID, $1.agentID, $1.startsAt, $1.line)
        }
        var found: [(later: Span, earlier: Span)] = []
        var longest: Span?
        for span in ordered {
            if let other = longest, other.teamID == span.teamID, other.agentID == span.agentID {
                if span.startsAt < other.endsAt {
                    found.append(span.line > other.line ? (span, other) : (other, span))
                }
                if span.endsAt > other.endsAt { longest = span }
            } else {
                longest = span
            }
        }
        found.sort { ($0.later.line, $0.earlier.line) < ($1.later.line, $1.earlier.line) }
        for (later, earlier) in found {
            overlaps.add(
                ImportProblem(
                    file: csv.fileName, line: later.line, column: "agent_id",
                    what: "\(later.agentID) is in shift \(earlier.shiftID) of line \(earlier.line)"
                        + " at the same time",
                    mend: "let one shift end where the other begins"))
        }
    }

    private mutating func id(_ column: Column) -> String? {
        parsed(column, Cell.id)
    }

    private mutating func minute(_ column: Column) -> Instant? {
        guard let instant = parsed(column, Cell.instant) else { return nil }
        if !instant.isWholeMinute {
            refuse(column, "a whole minute", "leave out the seconds")
            return nil
        }
        return instant
    }

    private mutating func capacity() -> Int? {
        if cell(.capacity).isEmpty { return nil }
        return parsed(.capacity) { content throws(Cell.Refusal) in
            Int(try Cell.number(content, upTo: Int64(Int32.max)))
        }
    }

    private mutating func isLead() -> Bool {
        if cell(.isLead).isEmpty { return false }
        return parsed(.isLead, Cell.flag) ?? false
    }

    private func cell(_ column: Column) -> ArraySlice<UInt8> {
        csv.content(column.rawValue)?.bytes ?? []
    }

    /// Nil, and told, when the cell does not hold what it should.
    private mutating func parsed<Value>(
        _ column: Column, _ parse: (ArraySlice<UInt8>) throws(Cell.Refusal) -> Value
    ) -> Value? {
        do throws(Cell.Refusal) {
            return try parse(cell(column))
        } catch {
            csv.refuse(column.rawValue, error)
            return nil
        }
    }

    private mutating func refuse(_ column: Column, _ expected: String, _ mend: String? = nil) {
        csv.refuse(column.rawValue, Cell.Refusal(expected: expected, mend: mend))
    }
}
