import Domain
package import Postgres
package import Source
import Store

/// Loads CSV exports into the native tables, and the roster among them into the store.
package enum DeskLoad {
    /// - Returns: what was loaded, in one line.
    package static func load(
        folder: String, adapter: Adapter, sourceConninfo: String?, into store: inout Connection
    ) throws(JobError) -> String {
        var desk = try openSource(sourceConninfo)
        let outcome: DeskImport.Outcome
        do throws(ImportError) {
            outcome = try DeskImport.load(directory: folder, into: &desk)
        } catch {
            throw .importFile(error)
        }
        var parts = outcome.rows.map { "\($0.table) \($0.count)" }
        if let roster = outcome.roster {
            let now = try wrap { () throws(PostgresError) in try Store.now(on: &store) }
            // Its agents may have come with the same folder, so it can only be judged now.
            let people = try readPeople(adapter, sourceConninfo: sourceConninfo, at: now)
            let shifts: [Shift]
            do throws(ImportError) {
                shifts = try roster.parse(
                    knownAgents: Set(people.agents.keys), knownTeams: Set(people.teams.map(\.id)))
            } catch {
                throw .importFile(error)
            }
            parts.append("roster: " + (try RosterImport.save(shifts, into: &store)))
        }
        return parts.joined(separator: ", ")
    }
}
