import FoundationEssentials
import Job
import TestSupport
import Testing

/// Boundaries of team a in October 2024, without a case that would keep their pages.
@Suite("Pages that are purged")
struct PurgeTests {
    private func setup() throws -> RunScene {
        let times = ["01 06", "01 14", "01 22", "02 06", "02 14"].map { "2024-10-\($0):00Z" }
        let shifts = ["ana", "ben", "sam", "mia"].enumerated().map { index, agent in
            RunScene.shift(agent, "a", from: times[index], to: times[index + 1], agent)
        }
        let scene = try RunScene("purge", shifts.joined() + "DELETE FROM desk.ticket;")
        for at in ["2024-10-01T14:00:00Z", "2024-10-01T22:00:00Z", "2024-10-02T06:00:00Z"] {
            try scene.run(at: at)
        }
        return scene
    }

    @Test("what others put into one folder is named and keeps no other page from going")
    func strayFolder() throws {
        let scene = try setup()
        let pages = OutputFolder(scene.folder.path)
        let stray = scene.folder.path + "/a/2024-10-01T1400Z/@eaDir"
        try FileManager.default.createDirectory(
            atPath: stray, withIntermediateDirectories: false)
        var store = try scene.database.connect()
        func purge() throws -> (failures: [JobError], summary: String) {
            var failures: [JobError] = []
            let summary = try Purge.perform(
                olderThanDays: 7, quoteDays: 30, ledgerMonths: 120, output: pages, on: &store
            ) { failures.append($0) }
            return (failures, summary)
        }
        #expect(filesBelow(scene.folder.path).count > 3)
        let first = try purge()
        #expect(first.failures.map(\.exitCode) == [.cannotCreate])
        #expect(first.failures.first?.description.contains(stray) == true)
        #expect(filesBelow(scene.folder.path).isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: pages.path + "/a").count == 1)
        try FileManager.default.removeItem(atPath: stray)
        #expect(try purge().failures.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: pages.path + "/a").isEmpty)
    }
}
