package import Domain
import Packs
package import Postgres
import Store

/// Renders what was committed and is not on disk yet; from the store, never from memory.
package struct Publisher {
    /// Changes that people make while a boundary is read: read again, so often at most.
    private static let rereads = 3
    /// A folder on a slow share must not have the server close the connection.
    private static let idleTimeoutMilliseconds = 300_000

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

    /// - Parameter teams: nil: all.
    /// - Throws: what kept it from finding out what there is to write.
    package func publishAll(
        teams: [TeamID]?, on store: inout Connection
    ) throws(JobError) -> Outcome {
        let boundaries = try wrap { () throws(PostgresError) in
            try Store.unpublishedBoundaries(teams: teams, on: &store)
        }
        var outcome = Outcome()
        for boundary in boundaries {
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

    /// Reads and writes in turn with other runs: a slow one would put older pages over newer ones,
    /// which nobody would make again.
    ///
    /// - Returns: false when another run has just done it.
    private func publish(
        _ boundary: UnpublishedBoundary, on store: inout Connection
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
        _ boundary: UnpublishedBoundary, on c: inout Connection
    ) throws(JobError) -> (BoundaryRecord, [ExceptionLine])? {
        for _ in 1...Self.rereads {
            let found = try wrap {
                () throws(PostgresError) -> (record: BoundaryRecord, exceptions: [ExceptionLine])?
                in
                guard try Store.pageRevision(of: boundary.id, on: &c) != nil else { return nil }
                let record = try Store.boundaryRecord(boundary.id, on: &c)
                let exceptions = try Store.boundaryExceptions(
                    boundary.id, context: record.context, on: &c)
                return (record, exceptions)
            }
            guard let found else { return nil }
            let now = try wrap { () throws(PostgresError) in
                try Store.pageRevision(of: boundary.id, on: &c)
            }
            if now == found.record.revision { return found }
        }
        throw .store(.conflict(teamID: boundary.teamID))
    }

    private func write(
        _ record: BoundaryRecord, _ exceptions: [ExceptionLine], of boundary: UnpublishedBoundary
    ) throws(JobError) {
        let folder = try output.makeFolder(Self.folders(boundary.teamID, boundary.at))
        try folder.removeLeftovers()
        let pages = PageAssembly(record)
        for brief in pages.briefs() {
            let name = "brief-" + fileSafe(brief.receiver.id)
            try folder.write(BriefPage.html(brief), as: name + ".html")
            try folder.write(try json(brief), as: name + ".json")
        }
        try folder.write(TeamPageRenderer.html(pages.teamPage()), as: "team.html")
        let exceptionsPage = pages.exceptionsPage(exceptions)
        try folder.write(ExceptionsRenderer.html(exceptionsPage), as: "exceptions.html")
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
