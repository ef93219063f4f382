import Domain
import Foundation
import Job
import Logging
import Planning
import Source
import TestSupport
import Testing

/// Team a with ends of shifts at 22:00 on 3 October and at 06:00 on 4 October 2024; see `RunScene`.
@Suite("A plan may be made ahead of its boundary")
struct PlanAheadTests {
    private func setup(_ hint: String) throws -> RunScene {
        try RunScene(
            hint,
            RunScene.shift(
                "late", "a", from: "2024-10-03 14:00Z", to: "2024-10-03 22:00Z", "ana")
                + RunScene.shift(
                    "night", "a", from: "2024-10-03 22:00Z", to: "2024-10-04 06:00Z", "sam")
                + RunScene.shift(
                    "early", "a", from: "2024-10-04 06:00Z", to: "2024-10-04 14:00Z", "ben"))
    }

    /// The boundary of the plan as its JSON has it; nil: there is none.
    private func boundary(
        _ scene: RunScene, at: String, whatIf: WhatIf = WhatIf()
    ) throws -> String? {
        let instant = try #require(Instant(iso8601: at))
        let options = RunOptions(
            at: instant, teams: ["a"], isDryRun: true, adapter: try Adapter.named("native"),
            storeConninfo: scene.database.conninfo, output: OutputFolder(scene.folder.path))
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        guard let plan = try Run(options, logger: logger).plan(whatIf: whatIf) else { return nil }
        let json = String(decoding: try JSONEncoder().encode(plan), as: UTF8.self)
        let part = try #require(json.split(separator: "\"boundary\":").dropFirst().first)
        return String(part.prefix(80))
    }

    @Test("where nothing is due, the next boundary is planned, and nothing is written")
    func next() throws {
        let scene = try setup("next")
        try scene.run(at: "2024-10-03T22:00:00Z")
        let planned = try boundary(
            scene, at: "2024-10-03T22:05:00Z", whatIf: WhatIf(without: ["ben"]))
        #expect(planned?.contains("2024-10-04T06:00:00Z") == true, "\(planned ?? "none")")
        #expect(try scene.lines("SELECT count(*) FROM handover.boundary") == ["1"])
    }

    @Test("an instant to come is planned for as if it were that late")
    func ahead() throws {
        let scene = try setup("ahead")
        try scene.change(
            """
            UPDATE handover.shift SET starts_at = starts_at + interval '2000 years',
                ends_at = ends_at + interval '2000 years'
            """)
        let planned = try boundary(scene, at: "4024-10-03T22:30:00Z")
        #expect(planned?.contains("4024-10-03T22:00:00Z") == true, "\(planned ?? "none")")
    }

    @Test("a roster that has run out leaves nothing to plan")
    func none() throws {
        let scene = try setup("none")
        try scene.run(at: "2024-10-04T14:00:00Z")
        #expect(try boundary(scene, at: "2024-10-04T14:05:00Z") == nil)
    }
}
