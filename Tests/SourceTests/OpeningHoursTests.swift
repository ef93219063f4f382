import Domain
import Source
import TestSupport
import Testing

@Suite struct OpeningHoursTests {
    /// Clocks go back on Sunday 25 October 2026, 03:00 to 02:00, and forward on 28 March 2027.
    private static let berlin = ZoneClock(
        name: "Europe/Berlin",
        changes: [
            .init(from: Instant(secondsSince1970: 1_774_746_000), offsetSeconds: 7200),
            .init(from: Instant(secondsSince1970: 1_792_890_000), offsetSeconds: 3600),
            .init(from: Instant(secondsSince1970: 1_806_195_600), offsetSeconds: 7200),
        ])

    private func due(
        _ text: String, _ seconds: Int64, from start: String, _ clock: ZoneClock = berlin
    ) throws -> String? {
        let hours = try #require(OpeningHours(text))
        let start = try #require(Instant(iso8601: start))
        return hours.due(after: seconds, from: start, on: clock)?.description
    }

    @Test("what is left over at closing time goes on when the desk opens again")
    func overnight() throws {
        let hours = "Mon 09:00-17:00, Tue 09:00-12:00, Tue 13:00-17:00, Sat 10:00-24:00"
        // Monday 16:30 in Berlin.
        #expect(try due(hours, 1800, from: "2026-11-16T15:30:00Z") == "2026-11-16T16:00:00Z")
        #expect(try due(hours, 1801, from: "2026-11-16T15:30:00Z") == "2026-11-17T08:00:01Z")
        #expect(
            try due(hours, 4 * 3600, from: "2026-11-16T15:30:00Z") == "2026-11-17T12:30:00Z")
        // Tuesday evening: Saturday is next.
        #expect(try due(hours, 60, from: "2026-11-17T19:00:00Z") == "2026-11-21T09:01:00Z")
        #expect(try due(hours, 0, from: "2026-11-17T19:00:00Z") == "2026-11-17T19:00:00Z")
    }

    @Test("an all-day Sunday has 25 hours in autumn and 23 in spring")
    func changeOfClocks() throws {
        let hours = "Sun 00:00-24:00, Mon 08:00-09:00"
        #expect(
            try due(hours, 25 * 3600, from: "2026-10-24T22:00:00Z") == "2026-10-25T23:00:00Z")
        #expect(
            try due(hours, 25 * 3600 + 60, from: "2026-10-24T22:00:00Z")
                == "2026-10-26T07:01:00Z")
        #expect(
            try due(hours, 23 * 3600 + 60, from: "2027-03-27T23:00:00Z")
                == "2027-03-29T06:01:00Z")
    }

    @Test("hours that the clock skips do not count, and those it repeats begin once")
    func vanishingHours() throws {
        // 02:00-03:00 does not happen on 28 March 2027.
        #expect(
            try due("Sun 02:00-03:00, Mon 08:00-09:00", 60, from: "2027-03-27T23:00:00Z")
                == "2027-03-29T06:01:00Z")
        #expect(
            try due("Sun 02:00-04:00", 7200, from: "2026-10-24T22:00:00Z")
                == "2026-10-25T02:00:00Z")
    }

    @Test("spans that overlap count once")
    func overlapping() throws {
        #expect(
            try due(
                "Mon 09:00-12:00, Mon 10:00-11:00, Mon 12:00-13:00, Tue 09:00-10:00", 4 * 3600 + 60,
                from: "2026-11-16T00:00:00Z") == "2026-11-17T08:01:00Z")
    }

    @Test("what takes years never comes")
    func never() throws {
        #expect(try due("Mon 09:00-09:01", 60 * 260 + 1, from: "2026-11-16T00:00:00Z") == nil)
        #expect(try due("Mon 09:00-10:00", .max, from: "2026-11-16T00:00:00Z") == nil)
        let hours = try #require(OpeningHours("Mon 09:00-10:00"))
        #expect(hours.due(after: 60, from: .distantFuture, on: Self.berlin) == nil)
        #expect(hours.due(after: 60, from: .distantPast, on: Self.berlin) == nil)
    }

    @Test(
        "hours of another form are none",
        arguments: [
            "", "Mon", "Mon 9:00-17:00", "Mon 09:00", "Mon 17:00-09:00", "Mon 09:00-09:00",
            "Mo 09:00-17:00", "Mon 09:00-24:01", "Mon 09:60-17:00", "Mon 09:00-17:00,",
            "Mon 09:00-17:00 Tue 09:00-17:00", "Mon 09:00-12:00-13:00",
        ])
    func malformed(_ text: String) {
        #expect(OpeningHours(text) == nil)
    }

    @Test("as a slow count of open minutes on the wall says", arguments: 0..<60)
    func oracle(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 1)
        var open: [[Bool]] = Array(repeating: Array(repeating: false, count: 1440), count: 7)
        var parts: [String] = []
        for day in 0..<7 where Int.random(in: 0..<3, using: &random) > 0 {
            // Wall clocks are ambiguous from 02:00 to 03:00 at a change, unless all day is open.
            let allDay = Int.random(in: 0..<4, using: &random) == 0
            let from = allDay ? 0 : Int.random(in: 240..<1200, using: &random)
            let to = allDay ? 1440 : Int.random(in: (from + 1)...1440, using: &random)
            parts.append("\(CivilDate.weekdayNames[day]) \(wall(from))-\(wall(to))")
            for minute in from..<to { open[day][minute] = true }
        }
        guard !parts.isEmpty else { return }
        let hours = try #require(OpeningHours(parts.joined(separator: ", ")))
        // Around both changes.
        let begins: [Int64] = [1_792_540_800, 1_805_846_400]
        let begin = begins[seed % 2]
        for _ in 0..<4 {
            let start = Instant(
                secondsSince1970: begin + 60 * Int64.random(in: 0..<14_400, using: &random))
            let minutes = Int64.random(in: 1..<6000, using: &random)
            var left = minutes
            var minute = start
            while left > 0 {
                let local = Self.berlin.zoned(minute).civil
                if open[local.date.weekday][local.hour * 60 + local.minute] { left -= 1 }
                minute = minute + .minutes(1)
            }
            #expect(hours.due(after: minutes * 60, from: start, on: Self.berlin) == minute)
        }
    }

    private func wall(_ minute: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minute / 60)):\(two(minute % 60))"
    }
}
