import Domain
package import Postgres
package import Source
import Store

/// Loads CSV exports into the native tables, and the roster among them into the store: all of it or
/// nothing.
package enum DeskLoad {
    /// - Returns: what was loaded, in one line.
    package static func load(
        folder: String, adapter: Adapter, sourceConninfo: String?, into store: inout Connection
    ) throws(JobError) -> String {
        var desk = try openSource(sourceConninfo)
        let files = try importing { () throws(ImportError) in
            try DeskImport(directory: folder)
        }
        guard let roster = files.roster else { return words(try write(files, into: &desk)) }
        let now = try wrap { () throws(PostgresError) in try Store.now(on: &store) }
        let people = try readPeople(adapter, sourceConninfo: sourceConninfo, at: now)
        // Its teams and agents may come with the same folder.
        let shifts = try importing { () throws(ImportError) in
            try roster.parse(
                knownAgents: files.agents.union(people.agents.keys),
                knownTeams: files.teams.union(people.teams.map(\.id)))
        }
        // The store may refuse a roster, and then the desk must not have its tables yet.
        return try store.transaction(.readWrite) { c throws(JobError) in
            let saved = try RosterImport.save(shifts, on: &c)
            let rows = try write(files, into: &desk)
            return words(rows + ["roster: " + saved])
        }
    }

    private static func write(
        _ files: DeskImport, into desk: inout Connection
    ) throws(JobError) -> [String] {
        try importing { () throws(ImportError) in
            try files.write(into: &desk).map { "\($0.table) \($0.count)" }
        }
    }

    private static func words(_ parts: [String]) -> String { parts.joined(separator: ", ") }
}

/// Lets what is wrong with files pass as ours.
func importing<R>(_ step: () throws(ImportError) -> R) throws(JobError) -> R {
    do throws(ImportError) {
        return try step()
    } catch {
        throw .importFile(error)
    }
}
