import Domain
import Story
import Testing

/// Each phrase stands in a promise made on Friday 2026-11-20 at 20:50.
@Suite("Time phrases")
struct TimePhraseTests {
    @Test(
        "a phrase means the last instant at which it holds",
        arguments: [
            ("by midnight", "11-20T23:59"), ("at 12 noon tomorrow", "11-21T12:00"),
            ("tmrw at 10 am", "11-21T10:00"), ("2moro morning", "11-21T12:00"),
            ("tonite", "11-20T23:59"), ("first thing on Monday", "11-23T12:00"),
            ("in the morning", "11-21T12:00"), ("by lunchtime on Tuesday", "11-24T12:00"),
            ("by half six tomorrow", "11-21T18:30"), ("by 6ish tomorrow", "11-21T18:00"),
            ("by quarter past nine tonight", "11-20T21:15"),
            ("tomorrow at 7 in the morning", "11-21T07:00"), ("at 2130 tonight", "11-20T21:30"),
            ("before 9.30 on the 24th", "11-24T09:30"), ("on Tuesday the 24th", "11-24T23:59"),
            ("by the 3rd", "12-03T23:59"), ("on 4th", "12-04T23:59"),
            ("on or before 2 December", "12-02T23:59"), ("before 2 December", "12-02T00:00"),
            ("by EOD", "11-20T23:59"), ("before close of business", "11-20T23:59"),
            ("by close of play Thursday", "11-26T23:59"),
            ("by end of play tomorrow", "11-21T23:59"), ("by Sunday EOD", "11-22T23:59"),
            ("by COB on Monday", "11-23T23:59"),
            ("next Tuesday", "11-24T23:59"), ("Thursday next week", "11-26T23:59"),
            ("on Monday week", "11-30T23:59"), ("a week on Tuesday", "12-01T23:59"),
            ("this coming Monday", "11-23T23:59"), ("next week", "11-29T23:59"),
            ("this week", "11-22T23:59"), ("over the weekend", "11-22T23:59"),
            ("by the end of next week", "11-27T23:59"), ("by the end of the month", "11-30T23:59"),
            ("by the end of January", "01-31T23:59"), ("next month", "12-31T23:59"),
            ("the day after tomorrow", "11-22T23:59"), ("in two days' time", "11-22T23:59"),
            ("two hours from now", "11-20T22:50"), ("within a fortnight", "12-04T23:59"),
            ("in the next half hour", "11-20T21:20"), ("in an hour and a half", "11-20T22:20"),
            ("within forty minutes", "11-20T21:30"), ("in a couple of days", "11-22T23:59"),
            ("before Christmas", "12-25T00:00"), ("on New Year's Eve", "12-31T23:59"),
            ("by 10 pm GMT", "11-20T23:00"), ("by 10 pm CET", "11-20T22:00"),
        ])
    func meaning(_ phrase: String, _ expected: String) {
        let year = expected.hasPrefix("01") ? "2027" : "2026"
        let by = story(agent("I'll call you \(phrase).")).promises.map(\.by)
        #expect(by == [wall("\(year)-\(expected):00")])
    }

    @Test("what others do as ever binds no customer")
    func routine() {
        #expect(
            story(message("There is a building site under our window and they start at six."))
                .customerDeadlines.isEmpty)
        #expect(story(message("They close at six tomorrow.")).customerDeadlines.count == 1)
    }

    @Test("an hour alone is none of the small ones, but at night")
    func smallHours() throws {
        for (written, expected) in [
            ("20T14:00", "20T14:00"), ("20T09:10", "20T14:00"), ("20T19:30", "21T02:00"),
        ] {
            let at = try #require(wall("2026-11-\(written):00"))
            let by = story(message("Our ferry leaves at two.", at: at - .minutes(1)))
                .customerDeadlines.map(\.by)
            #expect(by == [wall("2026-11-\(expected):00")])
        }
        let afternoon = try #require(wall("2026-11-20T14:00:00"))
        #expect(
            story(message("Our ferry leaves at two.", at: afternoon)).customerDeadlines.map(\.by)
                == [wall("2026-11-21T14:00:00")])
    }

    @Test(
        "what only looks like a day or an hour names no instant",
        arguments: ["on Good Friday", "for the 2nd time", "on the 4th floor", "24/7", "on 3/4"])
    func lookalikes(_ phrase: String) {
        #expect(story(agent("I'll call you \(phrase).")).promises.compactMap(\.by).isEmpty)
    }
}
