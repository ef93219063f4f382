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
    init?(_ run: borrowing WordRun, at index: Int, allowsBare: Bool) {
        guard run.beginsWithDigit(index) || run.isIn(Self.openings, index) else { return nil }
        if let named = Self.named(run, at: index, allowsBare: allowsBare) {
            self = named
        } else if let relative = Self.relative(run, at: index) {
            self = relative
        } else if let numeric = Self.numeric(run, at: index, allowsBare: allowsBare) {
            self = numeric
        } else if let hour = run.number(index) ?? Self.vague(run, index), (1...12).contains(hour) {
            if let (isPM, next) = Self.partOfDay(run, at: index + 1) {
                self.init(hour: hour % 12 + (isPM ? 12 : 0), minute: 0, next: next)
            } else if run.isIn(Self.oclocks, index + 1) {
                self.init(hour: hour, minute: 0, isAmbiguous: true, isBare: true, next: index + 2)
            } else if run.key(index + 1) == Self.ish || Self.vague(run, index) != nil {
                let next = run.key(index + 1) == Self.ish ? index + 2 : index + 1
                self.init(hour: hour, minute: 0, isAmbiguous: true, isBare: true, next: next)
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
    init?(_ run: borrowing WordRun, joinedTo day: DayPhrase) {
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

    /// "noon", "midnight", "12 noon"; a day ends at midnight, so that is its last minute.
    private static func named(_ run: WordRun, at index: Int, allowsBare: Bool) -> ClockPhrase? {
        if allowsBare, run.isIn(lunch, index) {
            return ClockPhrase(hour: 12, minute: 0, next: index + 1)
        }
        if allowsBare, run.key(index) == teatime {
            return ClockPhrase(hour: 17, minute: 0, next: index + 1)
        }
        let at = run.number(index) == 12 ? index + 1 : index
        if run.key(at) == midnight { return ClockPhrase(hour: 23, minute: 59, next: at + 1) }
        return run.isIn(noons, at) ? ClockPhrase(hour: 12, minute: 0, next: at + 1) : nil
    }

    /// `6ish`.
    private static func vague(_ run: WordRun, _ index: Int) -> Int? {
        guard let (hour, rest) = run.leadingDigits(index), run.rest(rest, is: "ish") else {
            return nil
        }
        return hour
    }

    /// "in the morning", "at night".
    private static func partOfDay(_ run: WordRun, at index: Int) -> (isPM: Bool, next: Int)? {
        if run.key(index) == at, run.key(index + 1) == night { return (true, index + 2) }
        guard run.key(index) == inWord, run.key(index + 1) == the else { return nil }
        if run.key(index + 2) == morning { return (false, index + 3) }
        return run.isIn(lateParts, index + 2) ? (true, index + 3) : nil
    }

    /// `1730`, after "at" and the like; what may be a year needs its "hrs".
    private static func military(_ run: WordRun, at index: Int, allowsBare: Bool) -> ClockPhrase? {
        guard let (value, rest) = run.leadingDigits(index),
            rest.lowerBound - run.words[index].start == 4, value / 100 < 24, value % 100 < 60
        else { return nil }
        let hasUnit =
            rest.isEmpty
            ? run.isIn(suffixes, index + 1)
            : run.rest(rest, is: "hrs") || run.rest(rest, is: "h")
        guard hasUnit || rest.isEmpty && allowsBare && !(1900...2099).contains(value) else {
            return nil
        }
        return ClockPhrase(
            hour: value / 100, minute: value % 100,
            next: hasUnit && rest.isEmpty ? index + 2 : index + 1)
    }

    /// `17:00`, `5.30 pm`, `5pm`, `5 p.m.`, `17h30`, `1700hrs`.
    private static func numeric(_ run: WordRun, at index: Int, allowsBare: Bool) -> ClockPhrase? {
        if let time = military(run, at: index, allowsBare: allowsBare) { return time }
        guard let (hour, rest) = run.leadingDigits(index), hour <= 24 else { return nil }
        let width = rest.lowerBound - run.words[index].start
        if !rest.isEmpty {
            if run.rest(rest, is: "am") || run.rest(rest, is: "pm") {
                return half(hour, 0, isPM: run.rest(rest, is: "pm"), next: index + 1)
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
            // "7.10" alone may be a version or a price; "at 7.10" is not.
            guard
                isColon || suffixes.contains(run.key(next))
                    || (allowsBare || run.isIn(timetable, index - 1)
                        || DayPhrase.isDayName(run, index - 1)) && endsBare(run, index + 1)
            else { return nil }
            return ClockPhrase(
                hour: hour, minute: minute, isAmbiguous: width == 1 && (1...11).contains(hour),
                next: suffixes.contains(run.key(next)) ? next + 1 : next)
        }
        if let (isPM, next) = halfWord(run, at: index + 1) {
            return half(hour, 0, isPM: isPM, next: next)
        }
        if hour < 24, run.key(index + 1) == uhr || hour > 12 && run.isIn(oclocks, index + 1) {
            return ClockPhrase(hour: hour, minute: 0, next: index + 2)
        }
        return nil
    }

    private static func half(_ hour: Int, _ minute: Int, isPM: Bool, next: Int) -> ClockPhrase? {
        if (13...23).contains(hour), isPM {
            return ClockPhrase(hour: hour, minute: minute, next: next)
        }
        guard (1...12).contains(hour) else { return nil }
        return ClockPhrase(hour: hour % 12 + (isPM ? 12 : 0), minute: minute, next: next)
    }

    /// `pm`, or `p.m.`, which is two words.
    private static func halfWord(_ run: WordRun, at index: Int) -> (isPM: Bool, next: Int)? {
        let key = run.key(index)
        if key == am || key == pm { return (key == pm, index + 1) }
        if key == a || key == p, run.isJoined(index, by: "."), run.key(index + 1) == m {
            return (key == p, index + 2)
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
        if let (isPM, after) = partOfDay(run, at: next + 1) {
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
        today tomorrow tonight on this at and or so to with latest sharp your our my local then
        monday tuesday wednesday thursday friday saturday sunday
        tmrw tonite 2moro mon tue tues wed weds thu thurs fri but because cos cuz as if when while
        which i i'm i've i'd i'll we we're we've it it's the they please pls plz otherwise else n
        for from before after until prompt max maximum in or either via mate love by unless whichever
        depending
        """)
    /// The words with which any begins that begins with no digit.
    private static let openings = Vocabulary(
        [midnight, teatime, halfKey, quarter, a] + WordRun.numberWords.words + noons.words
            + lunch.words)
    private static let suffixes = Vocabulary("uhr h hrs hours")
    private static let noons = Vocabulary("noon midday")
    private static let midnight = Word.key("midnight")
    private static let teatime = Word.key("teatime")
    private static let lunch = Vocabulary("lunch lunchtime")
    private static let oclocks = Vocabulary("o'clock oclock")
    private static let ish = Word.key("ish")
    /// After these `7.10` is a time.
    private static let timetable = Vocabulary(
        "closes leaves departs boards starts begins opens lands arrives ends finishes")
    private static let lateParts = Vocabulary("afternoon evening night")
    private static let morning = Word.key("morning")
    private static let night = Word.key("night")
    private static let at = Word.key("at")
    private static let inWord = Word.key("in")
    private static let the = Word.key("the")
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
