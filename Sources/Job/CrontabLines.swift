import Domain
import Planning

/// The crontab of a roster: one line per time of day at which boundaries fall, in the teams' zone.
package enum CrontabLines {
    /// - Parameters:
    ///   - boundaries: of the coming weeks, of all teams of one zone.
    ///   - command: how cron calls the job.
    package static func lines(
        _ boundaries: [Instant], clock: ZoneClock, command: String
    ) -> [String] {
        struct Time: Hashable { let hour, minute: Int }
        var days: [Time: Set<Int>] = [:]
        for boundary in boundaries {
            let civil = clock.zoned(boundary).civil
            days[Time(hour: civil.hour, minute: civil.minute), default: []]
                .insert(civil.date.weekday)
        }
        let ordered = days.sorted { ($0.key.hour, $0.key.minute) < ($1.key.hour, $1.key.minute) }
        return ["CRON_TZ=\(clock.name)"]
            + ordered.map { time, weekdays in
                "\(time.minute) \(time.hour) * * \(dayField(weekdays)) \(command)"
            }
    }

    /// Cron counts from Sunday = 0; all seven days are `*`.
    private static func dayField(_ weekdays: Set<Int>) -> String {
        if weekdays.count == 7 { return "*" }
        return weekdays.map { ($0 + 1) % 7 }.sorted().map(String.init).joined(separator: ",")
    }
}
