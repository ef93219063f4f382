package import Domain
import Packs
package import Postgres
import Store

/// Renders what was committed and is not on disk, yet or any more; from the store, never from memory.
package struct Publisher {
    /// Changes that people make while a boundary is read: read again, so often at most.
    private static let rereads = 3
    /// A folder on a slow share must not have the server close the connection.
    private static let idleTimeoutMilliseconds = 300_000

    private static let teamPage = "team.html"
    private static let exceptionsPage = "exceptions.html"

    let output: OutputFolder
    /// How long another run that makes the same pages is waited for.
    let lockWaitSeconds: Int

    package init(output: OutputFolder, lockWaitSeconds: Int = 10) {
        self.output = output
        self.lockWaitSeconds = lockWaitSeconds
    }

    package struct Outcome: Sendable {
        /// Boundaries whose pages were written.
        package var written = 0
        /// One for each boundary whose pages were not; the next run tries again.
        package var failures: [JobError] = []
    }

    /// - Parameters:
    ///   - teams: nil: all.
    ///   - at: business time, which says whose shift goes on.
    /// - Throws: what kept it from finding out what there is to write.
    package func publishAll(
        teams: [TeamID]?, at: Instant, on store: inout Connection
    ) throws(JobError) -> Outcome {
        let (unpublished, live) = try wrap { () throws(PostgresError) in
            (
                try Store.unpublishedBoundaries(teams: teams, on: &store),
                try Store.liveBoundaries(teams: teams, at: at, on: &store)
            )
        }
        var outcome = Outcome()
        for boundary in unpublished + live.filter(isLost) {
            do throws(JobError) {
                if try publish(boundary, on: &store) { outcome.written += 1 }
            } catch {
                // A folder that cannot be written keeps no other team from its pages.
                outcome.failures.append(error)
                if !store.isAlive { break }
            }
        }
        return outcome
    }

    /// A folder that somebody removed, or one of the pages that every boundary has.
    private func isLost(_ boundary: PageBoundary) -> Bool {
        [Self.teamPage, Self.exceptionsPage].contains { page in
            output.lacks(Self.folders(boundary.teamID, boundary.at) + [page])
        }
    }

    /// Reads and writes in turn with other runs: a slow one would put older pages over newer ones,
    /// which nobody would make again.
    ///
    /// - Returns: false when another run has just done it.
    private func publish(
        _ boundary: PageBoundary, on store: inout Connection
    ) throws(JobError) -> Bool {
        let settings = TransactionSettings(
            lockTimeoutMilliseconds: lockWaitSeconds * 1000,
            idleTimeoutMilliseconds: Self.idleTimeoutMilliseconds)
        do throws(JobError) {
            return try store.transaction(.readWrite, settings: settings) { c throws(JobError) in
                try wrap { () throws(PostgresError) in
                    try Store.lockPages(of: boundary.id, on: &c)
                }
                guard let (record, exceptions) = try read(boundary, on: &c) else { return false }
                try write(record, exceptions, of: boundary)
                try wrap { () throws(PostgresError) in
                    try Store.markPublished(boundary.id, revision: record.revision, on: &c)
                }
                return true
            }
        } catch {
            throw error.postgresError?.isLockTimeout == true ? .locked([boundary.teamID]) : error
        }
    }

    /// A snapshot would be older than the lock that was waited for. Whatever changes a page changes
    /// its revision too: when that has stayed the same, all was read as it was at one instant.
    ///
    /// - Returns: nil when there is nothing left to write.
    private func read(
        _ boundary: PageBoundary, on c: inout Connection
    ) throws(JobError) -> (BoundaryRecord, [ExceptionLine])? {
        for _ in 1...Self.rereads {
            let found = try wrap {
                () throws(PostgresError) -> (record: BoundaryRecord, exceptions: [ExceptionLine])?
                in
                guard let page = try Store.pageRevision(of: boundary.id, on: &c),
                    !page.isPublished || boundary.isPublished && isLost(boundary)
                else { return nil }
                let record = try Store.boundaryRecord(boundary.id, on: &c)
                let exceptions = try Store.boundaryExceptions(
                    boundary.id, context: record.context, on: &c)
                return (record, exceptions)
            }
            guard let found else { return nil }
            let now = try wrap { () throws(PostgresError) in
                try Store.pageRevision(of: boundary.id, on: &c)
            }
            if now?.revision == found.record.revision { return found }
        }
        throw .store(.conflict(teamID: boundary.teamID))
    }

    private func write(
        _ record: BoundaryRecord, _ exceptions: [ExceptionLine], of boundary: PageBoundary
    ) throws(JobError) {
        let folder = try output.makeFolder(Self.folders(boundary.teamID, boundary.at))
        try folder.removeLeftovers()
        let pages = PageAssembly(record)
        for brief in pages.briefs() {
            let name = "brief-" + fileSafe(brief.receiver.id)
            try folder.write(BriefPage.html(brief), as: name + ".html")
            try folder.write(try json(brief), as: name + ".json")
        }
        try folder.write(TeamPageRenderer.html(pages.teamPage()), as: Self.teamPage)
        let exceptionsPage = pages.exceptionsPage(exceptions)
        try folder.write(ExceptionsRenderer.html(exceptionsPage), as: Self.exceptionsPage)
        try folder.write(ExceptionsRenderer.csv(exceptionsPage.exceptions), as: "exceptions.csv")
        try folder.sync()
    }

    package static func folders(_ team: TeamID, _ at: Instant) -> [String] {
        [fileSafe(team), at.pathName]
    }

    private func json(_ brief: Brief) throws(JobError) -> [UInt8] {
        try wrap { () throws(PostgresError) in
            try JSONColumn.bytes(brief, for: "brief.json") + [UInt8(ascii: "\n")]
        }
    }
}
