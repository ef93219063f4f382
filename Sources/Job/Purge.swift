import Domain
package import Postgres
import Store

/// Removes what nobody needs any more, in the store and on disk.
package enum Purge {
    /// - Returns: what went, in one line.
    package static func perform(
        olderThanDays: Int, quoteDays: Int, ledgerMonths: Int, output: OutputFolder,
        on store: inout Connection
    ) throws(JobError) -> String {
        let purged = try store.transaction(.readWrite) { c throws(JobError) in
            try wrap { () throws(PostgresError) in
                let now = try Store.now(on: &c)
                return try Store.purge(
                    at: now, filesBefore: now - .days(olderThanDays), quoteDays: quoteDays,
                    ledgerMonths: ledgerMonths, on: &c)
            }
        }
        for boundary in purged.boundaries {
            try output.remove(Publisher.folders(boundary.teamID, boundary.at))
        }
        return "purged \(purged.counts); pages of \(purged.boundaries.count) boundaries"
    }
}
