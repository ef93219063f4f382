package import Domain
package import Postgres
import Store

/// Refuses teams that nobody knows here: an empty answer would look like all is well.
package enum KnownTeams {
    /// - Parameter wanted: empty: nobody asked for a certain one.
    /// - Throws: `.usage`, naming those that are known.
    package static func check(
        _ wanted: [TeamID], on store: inout Connection
    ) throws(JobError) {
        if wanted.isEmpty { return }
        let known = try wrap { () throws(PostgresError) in try Store.knownTeams(on: &store) }
        try check(wanted, known: Set(known))
    }

    static func check(_ wanted: [TeamID], known: Set<TeamID>) throws(JobError) {
        guard let unknown = wanted.sorted().first(where: { !known.contains($0) }) else { return }
        throw .usage(
            """
            no team "\(unknown)" has a roster here
            hint: known teams: \(known.sorted().joined(separator: ", "))
            """)
    }
}
