import Domain
import Testing

@testable import Job

@Suite("Lines of a crontab")
struct CrontabTests {
    private let london = ZoneClock(
        name: "Europe/London",
        changes: [
            .init(from: Instant(microseconds: 0), offsetSeconds: 0),
            .init(from: CrontabTests.at("2025-03-30T01:00:00Z"), offsetSeconds: 3600),
        ])

    private static func at(_ text: String) -> Instant {
        Instant(iso8601: text) ?? Instant(microseconds: 0)
    }

    private func lines(_ boundaries: [String], _ clock: ZoneClock) -> [String] {
        Crontab.lines(boundaries.map(Self.at), clock: clock, command: "handover run")
    }

    @Test("each time of day is one line, with the days on which a shift ends then")
    func days() {
        // A Monday, a Tuesday and a Sunday.
        let found = lines(
            [
                "2025-11-17T14:00:00Z", "2025-11-18T14:00:00Z", "2025-11-23T14:00:00Z",
                "2025-11-17T06:30:00Z",
            ], .utc)
        #expect(
            found == [
                "CRON_TZ=UTC", "30 6 * * 1 handover run", "0 14 * * 0,1,2 handover run",
            ])
    }

    @Test("every day is a star")
    func everyDay() {
        let week = (17...23).map { "2025-11-\($0)T22:00:00Z" }
        #expect(lines(week, .utc).last == "0 22 * * * handover run")
    }

    @Test("times are the zone's: before and after a clock change one shift pattern is one line")
    func clockChange() {
        let found = lines(["2025-03-29T22:00:00Z", "2025-03-30T21:00:00Z"], london)
        #expect(found == ["CRON_TZ=Europe/London", "0 22 * * 0,6 handover run"])
    }
}
