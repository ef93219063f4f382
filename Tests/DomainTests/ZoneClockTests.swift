import Domain
import Testing

@Suite("Clocks of a zone")
struct ZoneClockTests {
    /// Europe/London in 2026: summer time from 29 March 01:00Z to 25 October 01:00Z.
    private let london = ZoneClock(
        name: "Europe/London",
        changes: [
            .init(from: instant("2026-10-25T01:00Z"), offsetSeconds: 0),
            .init(from: .distantPast, offsetSeconds: 0),
            .init(from: instant("2026-03-29T01:00Z"), offsetSeconds: 3600),
        ])

    private static func instant(_ text: String) -> Instant {
        Instant(iso8601: text) ?? .distantPast
    }

    @Test(
        "the offset changes at the instant of the change",
        arguments: [
            ("2026-03-29T00:59:59Z", "00:59"), ("2026-03-29T01:00:00Z", "02:00"),
            ("2026-10-25T00:59:00Z", "01:59"), ("2026-10-25T01:00:00Z", "01:00"),
            ("2026-10-25T01:30:00Z", "01:30"), ("2026-10-25T00:30:00Z", "01:30"),
        ])
    func changes(at: String, clock: String) {
        #expect(london.zoned(Self.instant(at)).clock == clock)
    }

    @Test("the repeated hour is two instants, told apart by their offset")
    func repeatedHour() {
        let first = london.zoned(Self.instant("2026-10-25T00:30Z"))
        let second = london.zoned(Self.instant("2026-10-25T01:30Z"))
        #expect(first.clock == second.clock)
        #expect(first.description == "2026-10-25T01:30:00+01:00")
        #expect(second.description == "2026-10-25T01:30:00Z")
        #expect(first < second)
    }

    @Test("a wall time that repeats is the first of the two")
    func wallRepeats() {
        let date = CivilDate(year: 2026, month: 10, day: 25)
        #expect(london.instant(date, hour: 1, minute: 30) == Self.instant("2026-10-25T00:30Z"))
        #expect(london.instant(date, hour: 2, minute: 0) == Self.instant("2026-10-25T02:00Z"))
    }

    @Test("a wall time that vanishes lies as far after the gap")
    func wallVanishes() {
        let date = CivilDate(year: 2026, month: 3, day: 29)
        #expect(london.instant(date, hour: 1, minute: 30) == Self.instant("2026-03-29T01:30Z"))
        #expect(london.zoned(london.instant(date, hour: 1, minute: 30)).clock == "02:30")
        #expect(london.instant(date, hour: 0, minute: 30) == Self.instant("2026-03-29T00:30Z"))
        #expect(london.instant(date, hour: 2, minute: 0) == Self.instant("2026-03-29T01:00Z"))
    }

    @Test("every ordinary wall time is read back")
    func ordinary() {
        for day in [1, 15] {
            for month in 1...12 {
                let date = CivilDate(year: 2026, month: month, day: day)
                let instant = london.instant(date, hour: 21, minute: 45)
                #expect(london.zoned(instant).date == date)
                #expect(london.zoned(instant).clock == "21:45")
            }
        }
    }

    @Test("without changes it is UTC; the first offset holds for all time before")
    func edges() {
        #expect(ZoneClock.utc.offsetSeconds(at: .distantPast) == 0)
        let fixed = ZoneClock(
            name: "x", changes: [.init(from: Self.instant("2026-01-01T00:00Z"), offsetSeconds: 60)])
        #expect(fixed.offsetSeconds(at: .distantPast) == 60)
    }
}

@Suite("Instants on a wall")
struct ZonedInstantTests {
    private func zoned(_ text: String) -> ZonedInstant {
        ZonedInstant(iso8601: text) ?? ZonedInstant(.distantPast, offsetSeconds: 0)
    }

    @Test("the wording is as short as is unambiguous")
    func wording() {
        let now = zoned("2026-11-20T22:00:00+01:00")
        #expect(zoned("2026-11-20T23:30:00+01:00").worded(from: now) == "23:30")
        #expect(zoned("2026-11-21T01:00:00+01:00").worded(from: now) == "Sat 01:00")
        #expect(zoned("2026-11-26T01:00:00+01:00").worded(from: now) == "Thu 01:00")
        #expect(zoned("2026-11-27T01:00:00+01:00").worded(from: now) == "Fri 27 Nov 01:00")
        #expect(zoned("2026-11-14T01:00:00+01:00").worded(from: now) == "Sat 01:00")
        #expect(zoned("2026-11-13T01:00:00+01:00").worded(from: now) == "Fri 13 Nov 01:00")
    }

    @Test("the date is the wall's")
    func date() {
        #expect(zoned("2026-11-21T00:30:00+01:00").date.day == 21)
        #expect(zoned("2026-11-21T00:30:00+01:00").instant == zoned("2026-11-20T23:30Z").instant)
    }

    @Test("offsets of odd minutes are kept")
    func oddOffsets() {
        #expect(zoned("2026-11-20T22:00:00+05:45").description == "2026-11-20T22:00:00+05:45")
        #expect(zoned("2026-11-20T22:00:00-03:30").offsetSeconds == -12_600)
    }
}
