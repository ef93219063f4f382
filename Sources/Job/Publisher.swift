package import Domain
import Packs
package import Postgres
import Store

/// Renders what was committed and is not on disk yet; from the store, never from memory.
package struct Publisher {
    let output: OutputFolder

    package init(output: OutputFolder) { self.output = output }

    /// - Parameter teams: nil: all.
    /// - Returns: how many boundaries were written.
    package func publishAll(
        teams: [TeamID]?, on store: inout Connection
    ) throws(JobError) -> Int {
        let boundaries = try wrap { () throws(PostgresError) in
            try Store.unpublishedBoundaries(teams: teams, on: &store)
        }
        for boundary in boundaries { try publish(boundary, on: &store) }
        return boundaries.count
    }

    private func publish(
        _ boundary: UnpublishedBoundary, on store: inout Connection
    ) throws(JobError) {
        let (record, exceptions) = try store.transaction(.snapshot) { c throws(JobError) in
            try wrap { () throws(PostgresError) in
                let record = try Store.boundaryRecord(boundary.id, on: &c)
                let exceptions = try Store.boundaryExceptions(
                    boundary.id, context: record.context, on: &c)
                return (record, exceptions)
            }
        }
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
        try wrap { () throws(PostgresError) in
            try Store.markPublished(boundary.id, revision: record.revision, on: &store)
        }
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
