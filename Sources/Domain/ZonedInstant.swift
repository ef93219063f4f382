/// An instant together with the offset of somebody's wall clock at that instant.
///
/// It carries both facts a reader needs (`2026-11-20T22:25:00+01:00`), so a page can be made again
/// from what was stored, without looking at a time zone database.
package struct ZonedInstant: Hashable, Sendable, Comparable {
    package let instant: Instant
    /// Seconds east of UTC.
    package let offsetSeconds: Int

    package init(_ instant: Instant, offsetSeconds: Int) {
        self.instant = instant
        self.offsetSeconds = offsetSeconds
    }

    package static func < (a: ZonedInstant, b: ZonedInstant) -> Bool { a.instant < b.instant }

    package var civil: CivilTime {
        let shifted = instant + .seconds(offsetSeconds)
        return CivilTime(microseconds: shifted.microseconds)
    }

    package var date: CivilDate { civil.date }

    /// `22:25`.
    package var clock: String {
        let local = civil
        return "\(twoDigits(local.hour)):\(twoDigits(local.minute))"
    }

    /// `Fri 22:25`.
    package var dayAndClock: String {
        "\(CivilDate.weekdayNames[date.weekday]) \(clock)"
    }

    /// `Fri 20 Nov 22:25`.
    package var dateAndClock: String {
        let day = date
        return "\(CivilDate.weekdayNames[day.weekday]) \(day.day) "
            + "\(CivilDate.monthNames[day.month - 1]) \(clock)"
    }

    /// The shortest unambiguous wording as seen from `now`: the clock on the same date, day and
    /// clock within six days, else with the date.
    package func worded(from now: ZonedInstant) -> String {
        let days = date.daysSince1970 - now.date.daysSince1970
        if days == 0 { return clock }
        return abs(days) < 7 ? dayAndClock : dateAndClock
    }
}

extension ZonedInstant: CustomStringConvertible {
    /// ISO 8601 with the offset; `Z` for UTC.
    package var description: String {
        let local = civil
        var text = "\(local.date)T\(twoDigits(local.hour)):\(twoDigits(local.minute))"
        text += ":\(twoDigits(local.second))"
        if local.microsecond != 0 {
            let digits = String(local.microsecond)
            text += "." + String(repeating: "0", count: 6 - digits.utf8.count) + digits
        }
        if offsetSeconds == 0 { return text + "Z" }
        let minutes = abs(offsetSeconds) / 60
        let sign = offsetSeconds < 0 ? "-" : "+"
        return text + "\(sign)\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
    }

    /// Same grammar as `Instant.init(iso8601:)`.
    package init?(iso8601 text: some StringProtocol) {
        var scanner = DigitScanner(text.utf8)
        guard let year = scanner.number(4), year > 0 else { return nil }
        self.init(year: year, rest: &scanner)
    }

    /// Reads back whatever `description` wrote, years before 1 and after 9999 included: what once
    /// stands in the store must not keep a page from being made.
    init?(written text: String) {
        var scanner = DigitScanner(text.utf8)
        guard let year = scanner.signedYear() else { return nil }
        self.init(year: year, rest: &scanner)
    }

    private init?(year: Int, rest scanner: inout DigitScanner) {
        guard scanner.skip("-"), let month = scanner.number(2),
            scanner.skip("-"), let day = scanner.number(2),
            scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
            let hour = scanner.number(2), scanner.skip(":"), let minute = scanner.number(2)
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        guard date.exists, hour < 24, minute < 60 else { return nil }
        var second = 0
        var micros = 0
        if scanner.skip(":") {
            guard let value = scanner.number(2), value < 60 else { return nil }
            second = value
            if scanner.skip(".") {
                guard let fraction = scanner.fraction() else { return nil }
                micros = fraction
            }
        }
        guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
        let seconds =
            Int64(date.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
        let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000)
        let instant: Instant =
            overflows
            ? (seconds > 0 ? .distantFuture : .distantPast)
            : Instant(microseconds: whole) + TimeSpan(microseconds: Int64(micros))
        self.init(instant, offsetSeconds: offset)
    }
}

extension ZonedInstant: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let zoned = ZonedInstant(written: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected ISO 8601 with an offset")
        }
        self = zoned
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Reads fixed-width decimal fields from ASCII bytes.
private struct DigitScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ utf8: some Sequence<UInt8>) { bytes = Array(utf8) }

    var isAtEnd: Bool { position == bytes.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else {
            return false
        }
        position += 1
        return true
    }

    mutating func number(_ width: Int) -> Int? {
        guard position + width <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + width] {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        position += width
        return value
    }

    /// Four to six digits, with a sign before the year 0.
    mutating func signedYear() -> Int? {
        let sign = skip("-") ? -1 : 1
        guard var year = number(4) else { return nil }
        for _ in 0..<2 {
            guard let digit = number(1) else { break }
            year = year * 10 + digit
        }
        return sign * year
    }

    /// One to six digits after the point, as microseconds.
    mutating func fraction() -> Int? {
        var value = 0
        var digits = 0
        while digits < 6, let digit = number(1) {
            value = value * 10 + digit
            digits += 1
        }
        guard digits > 0 else { return nil }
        for _ in digits..<6 { value *= 10 }
        return value
    }

    /// Seconds east of UTC, less than 16 hours either way: PostgreSQL takes no more, and no place
    /// on Earth ever kept more.
    mutating func offset() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        let sign: Int
        if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
        guard let hours = number(2), hours < 16 else { return nil }
        if isAtEnd { return sign * hours * 3600 }
        _ = skip(":")
        guard let minutes = number(2), minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes) * 60
    }
}
