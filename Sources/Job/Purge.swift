import Domain
package import Postgres
import Store

/// Removes what nobody needs any more, in the store and on disk.
package enum Purge {
    /// A folder that cannot be emptied, because somebody else put something there, keeps no other
    /// from going.
    ///
    /// - Parameter failed: told of each such folder.
    /// - Returns: what went, in one line.
    package static func perform(
        olderThanDays: Int, quoteDays: Int, ledgerMonths: Int, output: OutputFolder,
        on store: inout Connection, failed: (JobError) -> Void
    ) throws(JobError) -> String {
        let purged = try store.transaction(.readWrite) { c throws(JobError) in
            try wrap { () throws(PostgresError) in
                let now = try Store.now(on: &c)
                return try Store.purge(
                    at: now, filesBefore: now - .days(olderThanDays), quoteDays: quoteDays,
                    ledgerMonths: ledgerMonths, on: &c)
            }
        }
        var removed = 0
        for boundary in purged.boundaries {
            do throws(JobError) {
                try output.remove(Publisher.folders(boundary.teamID, boundary.at))
                removed += 1
            } catch {
                failed(error)
            }
        }
        return words(purged, pages: removed)
    }

    private static func words(_ purged: Store.Purged, pages: Int) -> String {
        let rows = purged.rows
        let counts = [
            (rows.quotes, "quote", "quotes"), (rows.ledgerLines, "ledger line", "ledger lines"),
            (rows.packs, "pack", "packs"), (rows.boundaries, "boundary", "boundaries"),
            (rows.exceptions, "exception", "exceptions"), (rows.events, "event", "events"),
            (rows.messages, "message", "messages"),
            (pages, "boundary’s pages", "boundaries’ pages"),
        ]
        let gone = counts.filter { $0.0 > 0 }.map { counted($0.0, $0.1, $0.2) }
        return gone.isEmpty ? "nothing to purge" : "purged " + gone.joined(separator: ", ")
    }
}
