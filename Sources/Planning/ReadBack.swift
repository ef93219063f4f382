import Domain

/// The times in what a receiver repeated; words are never compared.
struct ReadBack: Hashable, Sendable {
    struct Time: Hashable, Sendable {
        /// 0...23, or 1...12 where it may be either half of the day.
        var hour: Int
        var minute: Int
        var mayBeAfternoon: Bool
        /// "22.25" may be a price: it can agree with a deadline, never contradict one.
        var isCertain: Bool
        var text: String
    }

    let times: [Time]

    init(_ said: String) {
        let bytes = Array(said.utf8)
        var found: [Time] = []
        var position = 0
        while position < bytes.count {
            let isFirstDigit = position == 0 || !bytes[position - 1].isDigit
            if bytes[position].isDigit && isFirstDigit,
                let (time, end) = Self.time(in: bytes, at: position)
            {
                found.append(time)
                position = end
            } else {
                position += 1
            }
        }
        times = found
    }

    /// The certain times when none of all agrees with that clock; nil when one does, or when no
    /// time was named.
    func disagrees(with expected: ZonedInstant) -> String? {
        let certain = times.filter(\.isCertain)
        guard !certain.isEmpty, !times.contains(where: { $0.names(expected.civil) }) else {
            return nil
        }
        return certain.map(\.text).joined(separator: ", ")
    }

    /// `22:25`, `22h25`, `22.25`, `10:25 pm`, `10pm`.
    private static func time(in bytes: [UInt8], at start: Int) -> (Time, end: Int)? {
        var position = start
        guard let hour = number(in: bytes, &position), hour < 24 else { return nil }
        var minute = 0
        var isCertain = false
        if position + 2 < bytes.count, ":h.".utf8.contains(bytes[position]),
            bytes[position + 1].isDigit, bytes[position + 2].isDigit
        {
            isCertain = bytes[position] != UInt8(ascii: ".")
            position += 1
            guard let value = number(in: bytes, &position), value < 60 else { return nil }
            minute = value
        }
        let hasMinutes = position > start + 2
        var half = position
        while half < bytes.count && bytes[half] == UInt8(ascii: " ") { half += 1 }
        var mayBeAfternoon = hour >= 1 && hour <= 12
        var namedHour = hour
        if half + 1 < bytes.count, bytes[half + 1] | 0x20 == UInt8(ascii: "m"),
            [UInt8(ascii: "a"), UInt8(ascii: "p")].contains(bytes[half] | 0x20), hour <= 12
        {
            let isAfternoon = bytes[half] | 0x20 == UInt8(ascii: "p")
            namedHour = hour % 12 + (isAfternoon ? 12 : 0)
            mayBeAfternoon = false
            isCertain = true
            position = half + 2
        } else if !hasMinutes {
            return nil
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return (
            Time(
                hour: namedHour, minute: minute, mayBeAfternoon: mayBeAfternoon,
                isCertain: isCertain, text: text), position
        )
    }

    /// One or two digits; nil when there are more.
    private static func number(in bytes: [UInt8], _ position: inout Int) -> Int? {
        var value = 0
        let start = position
        while position < bytes.count, bytes[position].isDigit {
            value = value * 10 + Int(bytes[position] - 48)
            position += 1
            if position - start > 2 { return nil }
        }
        return value
    }
}

extension ReadBack.Time {
    fileprivate func names(_ expected: CivilTime) -> Bool {
        guard minute == expected.minute else { return false }
        return hour == expected.hour || (mayBeAfternoon && hour % 12 == expected.hour % 12)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (48...57).contains(self) }
}
