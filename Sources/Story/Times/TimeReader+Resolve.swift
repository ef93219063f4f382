import Domain

extension TimeReader {
    /// The first and the last date of what is named; nil where it cannot be told. A weekday is the
    /// coming one, today included; a date without a year is the next to come.
    private func dates(of day: DayPhrase.Day) -> ClosedRange<CivilDate>? {
        let today = clock.date(writtenAt)
        func one(_ date: CivilDate?) -> ClosedRange<CivilDate>? { date.map { $0...$0 } }
        switch day {
        case .after(let days): return one(today.adding(days: days))
        case .nextMorning:
            let hoursGone = clock.instant(today, hour: 5, minute: 0)
            return one(writtenAt < hoursGone ? today : today.adding(days: 1))
        case .weekday(let weekday, let weeksLater):
            return one(today.adding(days: (weekday - today.weekday + 7) % 7 + weeksLater * 7))
        case .weekdayOf(let week, let weekday):
            return one(monday(ofWeek: week).adding(days: weekday))
        case .date(let year, let month, let day):
            return one(date(year: year, month: month, day: day))
        case .dayOfMonth(let day):
            let months = (0..<3).lazy.map { firstDay(ofMonth: $0) }
            return one(
                months.map { CivilDate(year: $0.year, month: $0.month, day: day) }
                    .first { $0.exists && $0 >= today })
        case .week(let week):
            let monday = monday(ofWeek: week)
            return max(monday, today)...monday.adding(days: 6)
        case .weekend(let week):
            let saturday = monday(ofWeek: week).adding(days: 5)
            return saturday...saturday.adding(days: 1)
        case .endOfWeek(let week):
            let friday = monday(ofWeek: week).adding(days: 4)
            return one(friday < today ? friday.adding(days: 2) : friday)
        case .month(let month):
            return max(firstDay(ofMonth: month), today)...lastDay(ofMonth: month)
        case .endOfMonth(let month): return one(lastDay(ofMonth: month))
        case .endOf(let month): return one(lastDay(ofMonth: (month - today.month + 12) % 12))
        case .unclear: return nil
        }
    }

    private func date(year: Int?, month: Int, day: Int) -> CivilDate? {
        let today = clock.date(writtenAt)
        if let year {
            let date = CivilDate(year: year, month: month, day: day)
            return date.exists ? date : nil
        }
        return (today.year...today.year + 8).lazy
            .map { CivilDate(year: $0, month: month, day: day) }
            .first { $0.exists && $0 >= today }
    }

    private func monday(ofWeek week: Int) -> CivilDate {
        let today = clock.date(writtenAt)
        return today.adding(days: week * 7 - today.weekday)
    }

    private func firstDay(ofMonth ahead: Int) -> CivilDate {
        let today = clock.date(writtenAt)
        let months = today.month - 1 + ahead
        return CivilDate(year: today.year + months / 12, month: months % 12 + 1, day: 1)
    }

    private func lastDay(ofMonth ahead: Int) -> CivilDate {
        firstDay(ofMonth: ahead + 1).adding(days: -1)
    }

    /// As `dates(of:)`, but a weekday that is today is the one in a week: today would be called so.
    private func otherDates(of day: DayPhrase.Day) -> ClosedRange<CivilDate>? {
        guard let dates = dates(of: day) else { return nil }
        if case .weekday(_, weeksLater: 0) = day, dates.lowerBound == clock.date(writtenAt) {
            let date = dates.lowerBound.adding(days: 7)
            return date...date
        }
        return dates
    }

    /// The latest instant of a day, or of its morning or afternoon.
    func lastMinute(of phrase: DayPhrase) -> Instant? {
        guard let date = otherDates(of: phrase.day)?.upperBound else { return nil }
        switch phrase.part {
        case .morning: return clock.instant(date, hour: 12, minute: 0)
        case .afternoon: return clock.instant(date, hour: 18, minute: 0)
        case .evening, nil: return clock.instant(date, hour: 23, minute: 59)
        }
    }

    /// From its first to its last minute.
    func span(of phrase: DayPhrase) -> ByTime? {
        guard let start = start(of: phrase), let end = lastMinute(of: phrase) else { return nil }
        return ByTime(start, end)
    }

    func start(of phrase: DayPhrase) -> Instant? {
        guard let date = otherDates(of: phrase.day)?.lowerBound else { return nil }
        return phrase.part == .afternoon
            ? clock.instant(date, hour: 12, minute: 0) : clock.instant(date, hour: 0, minute: 0)
    }

    /// A time of day alone: the next such. Who writes "at two" by day means no small hours.
    func resolve(_ time: ClockPhrase) -> Instant? {
        let today = clock.date(writtenAt)
        for date in [today, today.adding(days: 1)] {
            for hour in hours(of: time) {
                let instant = clock.instant(date, hour: hour, minute: time.minute)
                let isSmall = time.isAmbiguous && Self.smallHours.contains(hour)
                if instant > writtenAt, !isSmall || instant - writtenAt < Self.night {
                    return instant
                }
            }
        }
        return nil
    }

    private static let smallHours = 1...4
    private static let night = TimeSpan.hours(8)

    func resolve(_ phrase: DayPhrase, _ time: ClockPhrase) -> Instant? {
        guard let date = dates(of: phrase.day)?.upperBound else { return nil }
        if time.isAmbiguous {
            let isLate: Bool
            switch phrase.part {
            case .morning: isLate = false
            case .afternoon, .evening: isLate = true
            case nil:
                let early = clock.instant(date, hour: time.hour % 12, minute: time.minute)
                isLate =
                    date == clock.date(writtenAt) && early <= writtenAt
                    // Office hours: "tomorrow at 5" is 17:00, "tomorrow at 9" is not 21:00.
                    || takesLate(time)
            }
            let hour = time.hour % 12 + (isLate ? 12 : 0)
            return advanced(date, phrase, hour: hour, minute: time.minute)
        }
        return advanced(date, phrase, hour: time.hour, minute: time.minute)
    }

    private func takesLate(_ time: ClockPhrase) -> Bool {
        switch bareHours {
        case .office: time.hour % 12 < 7
        case .early: time.isBare && time.hour == 12
        case .late: true
        }
    }

    /// A weekday that is today and whose time has passed is the one in a week.
    private func advanced(
        _ date: CivilDate, _ phrase: DayPhrase, hour: Int, minute: Int
    ) -> Instant {
        let instant = clock.instant(date, hour: hour, minute: minute)
        if case .weekday(_, weeksLater: 0) = phrase.day, instant <= writtenAt {
            return clock.instant(date.adding(days: 7), hour: hour, minute: minute)
        }
        // "At 2 tonight" is in the small hours of the next day.
        if phrase.part == .evening, hour < 6, instant <= writtenAt {
            return clock.instant(date.adding(days: 1), hour: hour, minute: minute)
        }
        return instant
    }

    private func hours(of time: ClockPhrase) -> [Int] {
        time.isAmbiguous ? [time.hour % 12, time.hour % 12 + 12] : [time.hour]
    }
}
