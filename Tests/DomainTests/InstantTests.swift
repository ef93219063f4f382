import Domain
import Foundation
import Testing

@Suite("Instants")
struct InstantTests {
    @Test(
        "ISO 8601 with an offset is read to the same instant",
        arguments: [
            "2026-11-20T22:25:00Z", "2026-11-20T23:25:00+01:00", "2026-11-20 23:25:00+0100",
            "2026-11-20T23:25+01", "2026-11-20T17:55:00-04:30", "2026-11-20t22:25:00.000z",
        ])
    func read(text: String) {
        #expect(Instant(iso8601: text) == Instant(secondsSince1970: 1_795_213_500))
    }

    @Test(
        "anything else is refused",
        arguments: [
            "", "2026-11-20", "2026-11-20T22:25:00", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
            "2026-11-20T24:00:00Z", "2026-11-20T22:60:00Z", "2026-11-20T22:25:60Z",
            "2026-11-20T22:25:00.Z", "2026-11-20T22:25:00Zx", "2026-11-20T22:25:00+24:00",
            "2026-11-20T22:25:00+16:00", "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z",
            "-026-01-01T00:00:00Z", "tomorrow",
        ])
    func refuse(text: String) {
        #expect(Instant(iso8601: text) == nil)
    }

    @Test("what is written is read back, to the microsecond and before 1970")
    func roundTrip() {
        for microseconds in [0, 1, -1, 1_795_213_500_123_456, -62_135_596_800_000_000] as [Int64] {
            let instant = Instant(microseconds: microseconds)
            #expect(Instant(iso8601: instant.description) == instant)
        }
    }

    @Test(
        "what stands in a store is read back whatever its year",
        arguments: [
            Int64.min, -210_866_803_200_000_000, -63_517_000_000_000_000, -62_200_000_000_000_001,
            577_381_000_000_000_000, .max,
        ])
    func stored(microseconds: Int64) throws {
        let instant = Instant(microseconds: microseconds)
        for offset in [0, 3600, -16_200] {
            let zoned = ZonedInstant(instant, offsetSeconds: offset)
            let text = try JSONEncoder().encode([zoned])
            let again = try JSONDecoder().decode([ZonedInstant].self, from: text)
            #expect(again.map(\.description) == [zoned.description])
        }
        let text = try JSONEncoder().encode([instant])
        #expect(try JSONDecoder().decode([Instant].self, from: text) == [instant])
        let isOnCalendar = -62_135_596_800_000_000..<253_402_300_800_000_000 ~= microseconds
        #expect((Instant(iso8601: instant.description) != nil) == isOnCalendar)
    }

    @Test("a fraction is written only where there is one")
    func description() {
        #expect(Instant(secondsSince1970: 0).description == "1970-01-01T00:00:00Z")
        #expect(Instant(microseconds: 1_500_000).description == "1970-01-01T00:00:01.500000Z")
        #expect(Instant(secondsSince1970: 1_795_213_500).pathName == "2026-11-20T2225Z")
        #expect(Instant(secondsSince1970: 1_795_213_501).pathName == "2026-11-20T222501Z")
    }

    @Test("arithmetic ends at the infinities instead of overflowing")
    func saturation() {
        #expect(Instant.distantFuture + .hours(1) == .distantFuture)
        #expect(Instant.distantFuture - .hours(1) == .distantFuture)
        #expect(Instant.distantPast - .hours(1) == .distantPast)
        #expect(Instant(microseconds: .max - 1) + .seconds(1) == .distantFuture)
        #expect(Instant(microseconds: .min + 1) - .seconds(1) == .distantPast)
        #expect((Instant.distantFuture - .distantPast).microseconds == .max)
        #expect(Instant(secondsSince1970: 90) - Instant(secondsSince1970: 30) == .minutes(1))
    }

    @Test("whole minutes are rounded towards zero")
    func minutes() {
        #expect(TimeSpan.seconds(119).wholeMinutes == 1)
        #expect(TimeSpan.seconds(-119).wholeMinutes == -1)
        #expect(Instant(secondsSince1970: 120).isWholeMinute)
        #expect(!Instant(secondsSince1970: 121).isWholeMinute)
    }
}
