import Domain
import Planning
package import Postgres
package import Source
import Store

/// The crontab of a roster: one line per time of day at which boundaries fall, in the teams' zone.
package enum Crontab {
    /// How far ahead the roster is looked at: shift patterns repeat within.
    private static let horizon = TimeSpan.days(28)

    /// - Parameters:
    ///   - command: how cron calls the job.
    ///   - user: who runs it, for a file in /etc/cron.d; nil: lines for that user's own crontab.
    package static func text(
        command: String, user: String? = nil, adapter: Adapter, sourceConninfo: String?,
        on store: inout Connection
    ) throws(JobError) -> String {
        let (now, shifts) = try wrap { () throws(PostgresError) in
            let now = try Store.now(on: &store)
            return (now, try Store.shifts(from: now, to: now + horizon, on: &store))
        }
        let people = try readPeople(adapter, sourceConninfo: sourceConninfo, at: now)
        let clocks = Dictionary(
            people.teams.map { ($0.id, people.clock(of: $0)) },
            uniquingKeysWith: { first, _ in first })
        var boundaries: [String: (clock: ZoneClock, at: Set<Instant>)] = [:]
        for team in Set(shifts.map(\.teamID)).sorted() {
            let policy = try wrap { () throws(PostgresError) in
                try Store.policy(of: team, on: &store)
            }
            let clock = clocks[team] ?? .utc
            boundaries[clock.name, default: (clock, [])].at.formUnion(
                Planner.boundaries(
                    of: team, shifts: shifts, from: now, to: now + horizon, policy: policy))
        }
        if boundaries.isEmpty {
            throw .configuration(
                """
                no shift ends within 28 days, so there is nothing to schedule
                hint: `handover roster import FILE.csv` tells the job who works when
                """)
        }
        let call = [user, command].compactMap { $0 }.joined(separator: "  ")
        let parts = boundaries.sorted { $0.key < $1.key }.map { _, value in
            lines(value.at.sorted(), clock: value.clock, command: call)
                .joined(separator: "\n")
        }
        let sweep =
            "# A sweep between boundaries: notes in the helpdesk, late confirmations.\n"
            + "*/10 * * * * \(call)"
        return ([heading(user)] + parts + [sweep]).joined(separator: "\n\n") + "\n"
    }

    /// In the wrong kind of file, cron would take the user for the command, or the other way round.
    private static func heading(_ user: String?) -> String {
        let place =
            user.map { "# For a file in /etc/cron.d, run by \($0)." }
            ?? "# For the crontab of the user that runs the job; for /etc/cron.d give --user NAME."
        return place + """

            # Cron gives next to no environment: PATH, PGDATABASE, HANDOVER_SOURCE, HANDOVER_SOURCE_SET
            # and the like are set above these lines, or by what --command says.
            """
    }

    /// Pure: the lines for boundaries of one zone, ordered by time of day.
    static func lines(
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
