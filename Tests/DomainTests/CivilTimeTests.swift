import Domain
import Testing

@Suite("Calendar dates")
struct CivilTimeTests {
    @Test("days and dates are each other's inverse over four centuries and before 1970")
    func inverse() {
        for days in stride(from: -150_000, through: 150_000, by: 13) {
            #expect(CivilDate(daysSince1970: days).daysSince1970 == days)
        }
    }

    @Test(
        "known days",
        arguments: [
            (0, "1970-01-01", 3), (-1, "1969-12-31", 2), (20_777, "2026-11-20", 4),
            (11_016, "2000-02-29", 1), (-25_509, "1900-02-28", 2), (-25_508, "1900-03-01", 3),
        ])
    func known(days: Int, text: String, weekday: Int) {
        let date = CivilDate(daysSince1970: days)
        #expect(date.description == text)
        #expect(date.weekday == weekday)
        #expect(CivilDate(iso8601: text) == date)
    }

    @Test(
        "dates that do not exist are refused",
        arguments: ["2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-1-10", "x"])
    func nonexistent(text: String) {
        #expect(CivilDate(iso8601: text) == nil)
    }

    @Test("dates are ordered by year, month, day, and days can be added over a leap day")
    func order() throws {
        let leap = try #require(CivilDate(iso8601: "2028-02-29"))
        #expect(leap.adding(days: -1).description == "2028-02-28")
        #expect(leap.adding(days: 1).description == "2028-03-01")
        #expect(leap < leap.adding(days: 1))
        let eve = try #require(CivilDate(iso8601: "2027-12-31"))
        #expect(eve < leap)
    }

    @Test("the time of day of instants before 1970 is counted forwards")
    func before1970() {
        let time = CivilTime(microseconds: -1)
        #expect(time.date.description == "1969-12-31")
        #expect((time.hour, time.minute, time.second, time.microsecond) == (23, 59, 59, 999_999))
    }
}
