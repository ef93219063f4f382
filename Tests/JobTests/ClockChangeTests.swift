import Domain
import FoundationEssentials
import Job
import Logging
import Postgres
import Source
import Store
import TestSupport
import Testing

/// Ana goes home on a Saturday at 22:00 in London and hands c1, due Sunday 10:00, to Sam, who comes
/// on Sunday at 9:00. In the night between the clocks change.
@Suite("Across a clock change")
struct ClockChangeTests {
    struct Night: Sendable, CustomTestStringConvertible {
        let sunday: String
        /// Hours of London ahead of UTC before and after the change.
        let before: Int
        let after: Int

        var testDescription: String { sunday }
        var offset: String { after == 0 ? "Z" : "+01:00" }
    }

    static let nights = [
        Night(sunday: "2025-03-30", before: 0, after: 1),
        Night(sunday: "2025-10-26", before: 1, after: 0),
    ]

    private struct Scene {
        let database: TestDatabase
        let folder: TemporaryFolder
        let night: Night
        var sunday: String { night.sunday }

        init(_ hint: String, _ night: Night) throws {
            database = try TestDatabase.createMigrated(hint)
            folder = try TemporaryFolder()
            self.night = night
            var connection = try database.connect()
            try connection.executeScript(
                Statement(
                    name: "test",
                    text: """
                        SET timezone = 'Europe/London';
                        INSERT INTO desk.team VALUES ('hotels', 'Hotels', true, 'Europe/London');
                        INSERT INTO desk.agent
                            (agent_id, display_name, active, languages, skills)
                        SELECT id, initcap(id), true, '{}', '{}'
                        FROM unnest('{ana,sam}'::text[]) AS id;
                        INSERT INTO desk.ticket (case_id, case_number, status, status_raw,
                            team_id, assignee_id, assignee_kind, required_skills, tags,
                            opened_at, last_activity_at)
                        SELECT 'c1', '#c1', 'open', 'open', 'hotels', 'ana', 'agent', '{}', '{}',
                            at, at FROM (SELECT date '\(sunday)' - interval '12 h') AS day (at);
                        INSERT INTO desk.deadline
                        VALUES ('c1', 'resolution', '\(sunday) 10:00', 'sla', NULL);
                        INSERT INTO handover.team (team_id, name) VALUES ('hotels', 'Hotels');
                        INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at) VALUES
                            ('late', 'hotels', date '\(sunday)' - interval '10 h',
                                date '\(sunday)' - interval '2 h'),
                            ('sunday', 'hotels', '\(sunday) 09:00', '\(sunday) 17:00');
                        INSERT INTO handover.shift_agent (shift_id, agent_id) VALUES
                            ('late', 'ana'), ('sunday', 'sam');
                        """))
        }

        func run(hoursAfterMidnight hours: Int) throws {
            let midnight = try #require(Instant(iso8601: sunday + "T00:00:00Z"))
            let offset = hours < 0 ? night.before : night.after
            let options = RunOptions(
                at: midnight + .hours(hours - offset), adapter: try Adapter.named("native"),
                storeConninfo: database.conninfo, output: OutputFolder(folder.path))
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            let report = try Run(options, logger: logger).perform()
            #expect(report.exitCode == .done)
        }

        func page(_ name: String) -> String {
            let pages = filesBelow(folder.path).filter { $0.key.hasSuffix(name) }
            return pages.map { String(decoding: $0.value, as: UTF8.self) }.joined()
        }
    }

    @Test("a brief says until when to take over on the receiver's clock", arguments: nights)
    func brief(night: Night) throws {
        let scene = try Scene("brief over a clock change", night)
        try scene.run(hoursAfterMidnight: -2)
        let confirmBy = "\(scene.sunday)T09:30:00\(night.offset)"
        #expect(scene.page("brief-sam.json").contains("\"confirmBy\":\"\(confirmBy)\""))
        #expect(scene.page("brief-sam.html").contains("09:30"))
        #expect(!scene.page("brief-sam.html").contains(night.after == 0 ? "10:30" : "08:30"))
        var store = try scene.database.connect()
        let line = try #require(try Store.packLines(teams: nil, on: &store).first)
        #expect(line.confirmBy.description == confirmBy)
        #expect(line.nextDue?.description == "\(scene.sunday)T10:00:00\(night.offset)")
    }

    @Test("the leads read since when there is no entry on the same clock", arguments: nights)
    func leads(night: Night) throws {
        let scene = try Scene("leads over a clock change", night)
        try scene.run(hoursAfterMidnight: -2)
        try scene.run(hoursAfterMidnight: 11)
        #expect(scene.page("exceptions.html").contains("no entry since Sun 09:00"))
        var store = try scene.database.connect()
        let found = try Store.openExceptions(teams: nil, on: &store)
        let line = try #require(found.first { $0.line.kind == .unconfirmed }?.line)
        #expect(line.raisedAt.description == "\(scene.sunday)T11:00:00\(night.offset)")
    }

    @Test("a boundary folded into one after the change keeps its own time", arguments: nights)
    func folded(night: Night) throws {
        let scene = try Scene("folded over a clock change", night)
        var store = try scene.database.connect()
        try store.executeScript(
            Statement(
                name: "test",
                text: "UPDATE handover.team SET watermark = date '\(scene.sunday)' - interval '1 d'"
            ))
        try scene.run(hoursAfterMidnight: 18)
        let before = night.before == 0 ? "Z" : "+01:00"
        #expect(
            try store.lines(
                """
                SELECT right(context ->> 'at', -10) FROM handover.boundary ORDER BY at
                """) == ["T22:00:00\(before)", "T17:00:00\(night.offset)"])
    }
}
