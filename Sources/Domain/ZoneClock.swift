/// A time zone as a list of offset changes, read from PostgreSQL: the only place that knows zones.
///
/// Statically linked Foundation has no zone data, and a page must not depend on this machine's.
package struct ZoneClock: Hashable, Sendable {
    package struct Change: Hashable, Sendable, Codable {
        package let from: Instant
        /// Seconds east of UTC.
        package let offsetSeconds: Int

        package init(from: Instant, offsetSeconds: Int) {
            self.from = from
            self.offsetSeconds = offsetSeconds
        }
    }

    /// IANA name.
    package let name: String
    /// In order of time.
    package let changes: [Change]

    /// - Parameter changes: each holds from its instant on; the first also for all time before.
    package init(name: String, changes: [Change]) {
        self.name = name
        self.changes = changes.sorted { $0.from < $1.from }
    }

    package static let utc = ZoneClock(name: "UTC", changes: [])

    package func offsetSeconds(at instant: Instant) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].from <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? changes.first?.offsetSeconds ?? 0 : changes[low - 1].offsetSeconds
    }

    package func zoned(_ instant: Instant) -> ZonedInstant {
        ZonedInstant(instant, offsetSeconds: offsetSeconds(at: instant))
    }

    package func date(_ instant: Instant) -> CivilDate { zoned(instant).date }

    /// The instant at which this wall shows that date and time: the first of two when the hour
    /// repeats; when it vanishes, as far after the change as the time is after the gap's begin.
    package func instant(_ date: CivilDate, hour: Int, minute: Int) -> Instant {
        let wall = Instant(
            secondsSince1970: Int64(date.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60))
        let before = offsetSeconds(at: wall - .days(1))
        let after = offsetSeconds(at: wall + .days(1))
        for offset in before == after ? [before] : [before, after] {
            let candidate = wall - .seconds(offset)
            if offsetSeconds(at: candidate) == offset { return candidate }
        }
        return wall - .seconds(before)
    }
}
