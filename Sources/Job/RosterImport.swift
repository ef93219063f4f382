import Domain
package import Postgres
package import Source
import Store

/// Reads a roster file into the store: all of it or nothing.
package enum RosterImport {
    /// - Returns: a sentence on what was taken.
    package static func load(
        file: String, adapter: Adapter, sourceConninfo: String?, into store: inout Connection
    ) throws(JobError) -> String {
        let bytes = try readFile(file)
        let now = try wrap { () throws(PostgresError) in try Store.now(on: &store) }
        let people = try readPeople(adapter, sourceConninfo: sourceConninfo, at: now)
        let shifts = try importing { () throws(ImportError) in
            try RosterFile.parse(
                bytes, fileName: file, knownAgents: Set(people.agents.keys),
                knownTeams: Set(people.teams.map(\.id)))
        }
        return try store.transaction(.readWrite) { c throws(JobError) in
            try save(shifts, on: &c)
        }
    }

    /// Inside a transaction, which must be rolled back when this throws.
    static func save(_ shifts: [Shift], on c: inout Connection) throws(JobError) -> String {
        let result = try wrap { () throws(PostgresError) in
            try Store.replaceShifts(shifts, origin: "import", on: &c)
        }
        try result.refuseOverlaps()
        var text = "\(result.taken.count) shifts taken"
        if !result.history.isEmpty {
            text += ", \(result.history.count) left as they were: before the team's last boundary"
        }
        return text
    }
}

extension Store.RosterImport {
    func refuseOverlaps() throws(JobError) {
        guard let first = overlaps.first else { return }
        throw .usage(
            """
            \(first.words)
            hint: name both shifts in the file, or take the agent off one of them
            """)
    }
}

extension Store.Overlap {
    var words: String {
        """
        agent "\(agentID)" would work two shifts of the team at once: "\(shiftID)" and \
        "\(otherShiftID)"
        """
    }
}

/// Teams, agents and clocks of the helpdesk, without any case's details.
///
/// - Parameter at: the clocks are right around it.
func readPeople(
    _ adapter: Adapter, sourceConninfo: String?, at: Instant
) throws(JobError) -> Snapshot {
    var source = try openSource(sourceConninfo)
    do throws(SourceError) {
        return try SourceReader.read(
            adapter, on: &source, request: ReadRequest(teams: []), at: at)
    } catch {
        throw .source(error)
    }
}

func openSource(_ conninfo: String?) throws(JobError) -> Connection {
    do throws(PostgresError) {
        return try Connection(
            ConnectionOptions(conninfo: conninfo ?? "", applicationName: "handover source"))
    } catch {
        throw .source(.connection(error))
    }
}
