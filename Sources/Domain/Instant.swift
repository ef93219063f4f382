/// A point in time: microseconds since 1970-01-01T00:00:00Z, as PostgreSQL keeps them.
package struct Instant: Hashable, Comparable, Sendable {
    package let microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    package init(secondsSince1970 seconds: Int64) { microseconds = seconds * 1_000_000 }

    /// PostgreSQL's `infinity`: a snooze without end, a deadline that never comes.
    package static let distantFuture = Instant(microseconds: .max)
    /// PostgreSQL's `-infinity`.
    package static let distantPast = Instant(microseconds: .min)

    package static func < (a: Instant, b: Instant) -> Bool { a.microseconds < b.microseconds }

    /// Saturates at the infinities instead of overflowing.
    package static func + (instant: Instant, span: TimeSpan) -> Instant {
        if instant == .distantFuture || instant == .distantPast { return instant }
        let (sum, overflow) = instant.microseconds.addingReportingOverflow(span.microseconds)
        if overflow { return span.microseconds > 0 ? .distantFuture : .distantPast }
        return Instant(microseconds: sum)
    }

    package static func - (instant: Instant, span: TimeSpan) -> Instant {
        instant + TimeSpan(microseconds: -span.microseconds)
    }

    /// How long after `b` the instant `a` is; saturates.
    package static func - (a: Instant, b: Instant) -> TimeSpan {
        let (difference, overflow) = a.microseconds.subtractingReportingOverflow(b.microseconds)
        if overflow { return TimeSpan(microseconds: a > b ? .max : .min + 1) }
        return TimeSpan(microseconds: difference)
    }

    package var isWholeMinute: Bool { microseconds % 60_000_000 == 0 }

    package var startOfMinute: Instant {
        let rest = microseconds % 60_000_000
        return Instant(microseconds: microseconds - (rest < 0 ? rest + 60_000_000 : rest))
    }
}

/// A length of time in microseconds.
package struct TimeSpan: Hashable, Comparable, Sendable, Codable {
    package let microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    package static func seconds(_ n: Int) -> TimeSpan {
        TimeSpan(microseconds: Int64(n) * 1_000_000)
    }
    package static func minutes(_ n: Int) -> TimeSpan { .seconds(n * 60) }
    package static func hours(_ n: Int) -> TimeSpan { .minutes(n * 60) }
    package static func days(_ n: Int) -> TimeSpan { .hours(n * 24) }

    package static func < (a: TimeSpan, b: TimeSpan) -> Bool { a.microseconds < b.microseconds }

    /// Whole minutes, rounded towards zero.
    package var wholeMinutes: Int { Int(microseconds / 60_000_000) }
}

extension Instant: CustomStringConvertible {
    /// ISO 8601 in UTC, for example `2026-11-20T14:00:00Z`; a fraction only where there is one.
    package var description: String { ZonedInstant(self, offsetSeconds: 0).description }

    /// The instant as a folder name: `2026-11-20T1400Z`, with seconds only where there are any.
    package var pathName: String {
        let local = CivilTime(microseconds: microseconds)
        let seconds = local.second == 0 ? "" : twoDigits(local.second)
        return "\(local.date)T\(twoDigits(local.hour))\(twoDigits(local.minute))\(seconds)Z"
    }

    /// Reads ISO 8601 with an offset (`Z`, `+01:00`, `+0100` or `+01`), a `T` or a space between
    /// date and time, seconds and fraction optional. Nil for anything else, so also for a time
    /// without an offset.
    package init?(iso8601 text: some StringProtocol) {
        guard let zoned = ZonedInstant(iso8601: text) else { return nil }
        self = zoned.instant
    }
}

extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        switch text {
        case "infinity": self = .distantFuture
        case "-infinity": self = .distantPast
        default:
            guard let zoned = ZonedInstant(written: text) else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "expected ISO 8601 with an offset")
            }
            self = zoned.instant
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .distantFuture: try container.encode("infinity")
        case .distantPast: try container.encode("-infinity")
        default: try container.encode(description)
        }
    }
}

func twoDigits(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
