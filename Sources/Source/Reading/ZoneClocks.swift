import Domain
import Postgres

/// Reads time zones from PostgreSQL, the only place that knows them here.
enum ZoneClocks {
    /// Clocks by the names given; one that the server does not know is left out.
    ///
    /// Changes are known from two years before to one year after `instant`; outside, the nearest
    /// known offset holds.
    static func read(
        _ zones: [String], around instant: Instant, on connection: inout Connection
    ) throws(PostgresError) -> [String: ZoneClock] {
        if zones.isEmpty { return [:] }
        let day: Int64 = 86_400
        let today = instant.microseconds / (day * 1_000_000) * day
        let values: [Value] = [
            .textArray(zones),
            .timestamp(Instant(secondsSince1970: today - 731 * day).microseconds),
            .timestamp(Instant(secondsSince1970: today + 367 * day).microseconds),
        ]
        var changes: [String: [ZoneClock.Change]] = [:]
        try connection.stream(SourceSQL.zoneChanges, values) { row throws(PostgresError) in
            let change = ZoneClock.Change(
                from: Instant(microseconds: try row.timestamp(1)),
                offsetSeconds: Int(try row.int4(2)))
            changes[try row.text(0), default: []].append(change)
        }
        var clocks: [String: ZoneClock] = [:]
        for (name, changes) in changes { clocks[name] = ZoneClock(name: name, changes: changes) }
        return clocks
    }
}
