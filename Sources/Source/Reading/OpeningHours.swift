package import Domain

/// When a desk is open during a week, by its own wall clock.
///
/// Pure: the zone comes as a `ZoneClock`. A closing time that the clock shows twice is the first
/// of the two, as is an opening time.
package struct OpeningHours: Hashable, Sendable {
    /// Longer than this is no deadline any more.
    private static let horizonWeeks = 260
    private static let minutesPerDay = 1440
    /// About the years -6000 to 9900; beyond, calendar arithmetic makes no sense.
    private static let sensible = Instant(secondsSince1970: 250_000_000_000)

    private struct Span: Hashable {
        /// Minutes since midnight; the close may be 1440.
        var open: Int
        var close: Int
    }

    /// By weekday from Monday, in order and without overlaps.
    private let days: [[Span]]
    private let minutesPerWeek: Int

    /// Reads `Mon 09:00-17:30, Sat 10:00-24:00`: English days, 24 hours, several spans a day
    /// allowed. Nil for anything else, and for hours without a single open minute.
    package init?(_ text: String) {
        var days = Array(repeating: [Span](), count: 7)
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let words = part.split(separator: " ")
            guard words.count == 2,
                let day = CivilDate.weekdayNames.firstIndex(of: String(words[0]))
            else { return nil }
            let times = words[1].split(separator: "-", omittingEmptySubsequences: false)
            guard times.count == 2, let open = Self.minutes(times[0]),
                let close = Self.minutes(times[1]), open < close
            else { return nil }
            days[day].append(Span(open: open, close: close))
        }
        self.days = days.map(Self.merged)
        minutesPerWeek = self.days.joined().reduce(0) { $0 + $1.close - $1.open }
        if minutesPerWeek == 0 { return nil }
    }

    /// The instant at which the desk has been open for so long since `start`.
    ///
    /// Nothing to wait for is due at once, also while the desk is closed.
    ///
    /// - Parameter seconds: from 0.
    /// - Returns: nil for what takes years, so never comes.
    /// - Complexity: O(days until then).
    package func due(after seconds: Int64, from start: Instant, on clock: ZoneClock) -> Instant? {
        if seconds <= 0 { return start }
        let longest = Int64(minutesPerWeek) * 60 * Int64(Self.horizonWeeks)
        guard seconds <= longest, start < Self.sensible,
            start > Instant(microseconds: -Self.sensible.microseconds)
        else { return nil }
        var remaining = TimeSpan(microseconds: seconds * 1_000_000)
        var date = clock.date(start)
        for _ in 0...(Self.horizonWeeks + 1) * 7 {
            for span in days[date.weekday] {
                let from = max(instant(span.open, of: date, on: clock), start)
                let close = instant(span.close, of: date, on: clock)
                // A change of the clock may leave nothing of a short span.
                if close <= from { continue }
                let available = close - from
                if remaining <= available { return from + remaining }
                remaining = TimeSpan(
                    microseconds: remaining.microseconds - available.microseconds)
            }
            date = date.adding(days: 1)
        }
        return nil
    }

    private func instant(_ minute: Int, of date: CivilDate, on clock: ZoneClock) -> Instant {
        minute == Self.minutesPerDay
            ? clock.instant(date.adding(days: 1), hour: 0, minute: 0)
            : clock.instant(date, hour: minute / 60, minute: minute % 60)
    }

    private static func merged(_ spans: [Span]) -> [Span] {
        var merged: [Span] = []
        for span in spans.sorted(by: { ($0.open, $0.close) < ($1.open, $1.close) }) {
            if let last = merged.last, span.open <= last.close {
                merged[merged.count - 1].close = max(last.close, span.close)
            } else {
                merged.append(span)
            }
        }
        return merged
    }

    /// `09:30` and `24:00`.
    private static func minutes(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
            let hour = UInt8(parts[0]), let minute = UInt8(parts[1]), minute < 60
        else { return nil }
        let total = Int(hour) * 60 + Int(minute)
        return total <= minutesPerDay ? total : nil
    }
}
