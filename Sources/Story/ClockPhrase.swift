/// A time of day as people write it.
struct ClockPhrase {
    let hour: Int
    let minute: Int
    /// Before or after noon was not said: 5 may be 17.
    let isAmbiguous: Bool
    /// A number alone, "by 5": on another day it means office hours.
    let isBare: Bool
    /// The index of the word after it.
    let next: Int

    /// - Parameter allowsBare: take a number alone for an hour, as after "by".
    init?(_ run: WordRun, at index: Int, allowsBare: Bool) {
        if let named = Self.named[run.key(index)] {
            self.init(hour: named, minute: 0, next: index + 1)
        } else if allowsBare, let meal = Self.meals[run.key(index)] {
            self.init(hour: meal, minute: 0, next: index + 1)
        } else if let relative = Self.relative(run, at: index) {
            self = relative
        } else if let numeric = Self.numeric(run, at: index, allowsDot: allowsBare) {
            self = numeric
        } else if let hour = run.number(index), (1...12).contains(hour) {
            if let (isPM, next) = Self.halfWord(run, at: index + 1) {
                self.init(hour: hour % 12 + (isPM ? 12 : 0), minute: 0, next: next)
            } else if run.key(index + 1) == Self.oclock {
                self.init(hour: hour, minute: 0, isAmbiguous: true, isBare: true, next: index + 2)
            } else if allowsBare, Self.endsBare(run, index) {
                self.init(hour: hour, minute: 0, isAmbiguous: true, isBare: true, next: index + 1)
            } else {
                return nil
            }
        } else {
            return nil
        }
    }

    /// The `T10:00` of an ISO date.
    init?(_ run: WordRun, joinedTo day: DayPhrase) {
        let last = day.next - 1
        guard let (_, rest) = run.leadingDigits(last), rest.count == 3,
            run.bytes[rest.lowerBound].lowered == UInt8(ascii: "t"),
            run.bytes[rest.dropFirst()].allSatisfy(\.isDigit), run.isJoined(last, by: ":"),
            let (minute, _) = run.leadingDigits(last + 1), minute < 60
        else { return nil }
        let hour = run.bytes[rest.dropFirst()].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard hour < 24 else { return nil }
        self.init(hour: hour, minute: minute, next: last + 2)
    }

    private init(
        hour: Int, minute: Int, isAmbiguous: Bool = false, isBare: Bool = false, next: Int
    ) {
        self.hour = hour
        self.minute = minute
        self.isAmbiguous = isAmbiguous
        self.isBare = isBare
        self.next = next
    }

    /// `17:00`, `5.30 pm`, `5pm`, `5 p.m.`, `17h30`, `1700hrs`.
    private static func numeric(
        _ run: WordRun, at index: Int, allowsDot: Bool
    ) -> ClockPhrase? {
        guard let (hour, rest) = run.leadingDigits(index), hour <= 24 else { return nil }
        let width = rest.lowerBound - run.words[index].start
        if !rest.isEmpty {
            if run.rest(rest, is: "am") || run.rest(rest, is: "pm") {
                return half(hour, 0, isPM: run.rest(rest, is: "pm"), next: index + 1)
            }
            // "by 4ish"
            if width <= 2, run.rest(rest, is: "ish"), (1...12).contains(hour) {
                return ClockPhrase(
                    hour: hour, minute: 0, isAmbiguous: true, isBare: true, next: index + 1)
            }
            return width <= 2 && run.rest(rest, is: "h") && hour < 24
                ? ClockPhrase(hour: hour, minute: 0, next: index + 1) : nil
        }
        let isColon = run.isJoined(index, by: ":")
        let isDot = run.isJoined(index, by: ".")
        if isColon || isDot, width <= 2,
            let (minute, tail) = run.leadingDigits(index + 1), minute < 60,
            tail.lowerBound - run.words[index + 1].start == 2
        {
            if run.rest(tail, is: "am") || run.rest(tail, is: "pm") {
                return half(hour, minute, isPM: run.rest(tail, is: "pm"), next: index + 2)
            }
            if let (isPM, next) = halfWord(run, at: index + 2) {
                return half(hour, minute, isPM: isPM, next: next)
            }
            // A date or an amount has dots too, and a third part.
            let goesOn = run.isJoined(index + 1, by: ".") || run.isJoined(index + 1, by: ":")
            guard tail.isEmpty, hour < 24, isColon || !goesOn else { return nil }
            let next = isColon && goesOn && run.digits(index + 2) != nil ? index + 3 : index + 2
            let isTime = allowsDot && !isAmount(run, index)
            guard isColon || isTime || suffixes.contains(run.key(next)) else { return nil }
            return ClockPhrase(
                hour: hour, minute: minute, isAmbiguous: width == 1 && (1...11).contains(hour),
                next: suffixes.contains(run.key(next)) ? next + 1 : next)
        }
        if let (isPM, next) = halfWord(run, at: index + 1) {
            return half(hour, 0, isPM: isPM, next: next)
        }
        if hour < 24, run.key(index + 1) == uhr || hour > 12 && run.key(index + 1) == oclock {
            return ClockPhrase(hour: hour, minute: 0, next: index + 2)
        }
        return nil
    }

    /// "£12.50", "12.50 euros".
    private static func isAmount(_ run: WordRun, _ index: Int) -> Bool {
        let start = run.words[index].start
        return start > 0 && !run.bytes[start - 1].isSpace || run.isIn(currencies, index + 2)
    }

    private static func half(_ hour: Int, _ minute: Int, isPM: Bool, next: Int) -> ClockPhrase? {
        if (13...23).contains(hour), isPM {
            return ClockPhrase(hour: hour, minute: minute, next: next)
        }
        guard (1...12).contains(hour) else { return nil }
        return ClockPhrase(hour: hour % 12 + (isPM ? 12 : 0), minute: minute, next: next)
    }

    /// `pm`, or `p.m.`, which is two words, or "in the evening".
    private static func halfWord(_ run: WordRun, at index: Int) -> (isPM: Bool, next: Int)? {
        let key = run.key(index)
        if key == am || key == pm { return (key == pm, index + 1) }
        if key == a || key == p, run.isJoined(index, by: "."), run.key(index + 1) == m {
            return (key == p, index + 2)
        }
        if key == inWord, run.key(index + 1) == the, let isPM = halves[run.key(index + 2)] {
            return (isPM, index + 3)
        }
        return nil
    }

    /// "half ten", "half past ten", "quarter to five", "ten past six".
    private static func relative(_ run: WordRun, at index: Int) -> ClockPhrase? {
        var next = index
        var minutes: Int
        if run.key(next) == halfKey {
            minutes = 30
            next += 1
            if run.key(next) == past { next += 1 }
        } else {
            if run.key(next) == a { next += 1 }
            if run.key(next) == quarter {
                minutes = 15
            } else if let count = run.number(next), [5, 10, 20, 25].contains(count),
                run.digits(next) == nil || run.key(next + 1) == past
            {
                minutes = count
            } else {
                return nil
            }
            next += 1
            if run.key(next) == to {
                minutes = -minutes
            } else if run.key(next) != past {
                return nil
            }
            next += 1
        }
        guard let hour = run.number(next), (1...12).contains(hour) else { return nil }
        if let (isPM, after) = halfWord(run, at: next + 1) {
            let base = (hour % 12 + (isPM ? 12 : 0)) * 60 + minutes
            return ClockPhrase(hour: base / 60, minute: (base + 60) % 60, next: after)
        }
        guard endsBare(run, next) else { return nil }
        let total = hour * 60 + minutes
        return ClockPhrase(
            hour: total / 60, minute: total % 60, isAmbiguous: true, isBare: true, next: next + 1)
    }

    /// A bare number is an hour only where nothing counted follows it: "by 5", not "by 5 people".
    private static func endsBare(_ run: WordRun, _ index: Int) -> Bool {
        let end = run.words[index].end
        if end < run.bytes.count, [0x25, 0x3A, 0x2F, 0x2D, 0x2C].contains(run.bytes[end]),
            end + 1 < run.bytes.count, run.bytes[end + 1].isDigit || run.bytes[end] == 0x25
        {
            return false
        }
        return index + 1 >= run.count || run.words[index + 1].isAfterMark
            || run.isIn(followers, index + 1)
    }

    private static let followers = Vocabulary(
        """
        today tomorrow tonight on this at and or so to with latest sharp your our my local then either
        but if as in via please mate love by when because unless whichever depending if
        monday tuesday wednesday thursday friday saturday sunday
        """)
    private static let currencies = Vocabulary(
        "euro euros eur gbp usd pound pounds dollar dollars quid percent")
    private static let suffixes = Vocabulary("uhr h hrs hours")
    private static let named = KeyTable([
        Word.key("noon"): 12, Word.key("midday"): 12, Word.key("midnight"): 24,
    ])
    private static let meals = KeyTable([
        Word.key("lunch"): 12, Word.key("lunchtime"): 12, Word.key("teatime"): 17,
    ])
    private static let halves = KeyTable([
        Word.key("morning"): false, Word.key("afternoon"): true, Word.key("evening"): true,
    ])
    private static let inWord = Word.key("in")
    private static let the = Word.key("the")
    private static let oclock = Word.key("o'clock")
    private static let uhr = Word.key("uhr")
    private static let am = Word.key("am")
    private static let pm = Word.key("pm")
    private static let a = Word.key("a")
    private static let p = Word.key("p")
    private static let m = Word.key("m")
    private static let halfKey = Word.key("half")
    private static let past = Word.key("past")
    private static let quarter = Word.key("quarter")
    private static let to = Word.key("to")
}
