import Domain

/// A date that people typed into a field of their own.
enum SpokenDate {
    /// Reads `2026-11-22`, `2026-11-22 14:30` and ISO 8601 with an offset; nil for all else.
    ///
    /// A day without a time lasts until 23:59. So does a time that is the desk's midnight: it is
    /// what browsers make of a day picked from a calendar.
    static func parse(_ text: String, on clock: ZoneClock) -> Instant? {
        if let date = CivilDate(iso8601: text) { return endOfDay(date, clock) }
        if let instant = Instant(iso8601: text) {
            let local = clock.zoned(instant).civil
            return local.hour == 0 && local.minute == 0 && local.second == 0
                ? endOfDay(local.date, clock) : instant
        }
        // The same grammar without an offset is the desk's own time.
        guard let wall = ZonedInstant(iso8601: text + "Z")?.civil else { return nil }
        return clock.instant(wall.date, hour: wall.hour, minute: wall.minute)
    }

    private static func endOfDay(_ date: CivilDate, _ clock: ZoneClock) -> Instant {
        clock.instant(date, hour: 23, minute: 59)
    }
}
