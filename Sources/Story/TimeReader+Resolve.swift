import Domain

extension TimeReader {
    /// The date of a day named; nil where it cannot be told. A weekday is the coming one, today
    /// included; a date without a year is the next to come.
    private func date(of day: DayPhrase.Day) -> CivilDate? {
        let today = clock.date(writtenAt)
        switch day {
        case .after(let days): return today.adding(days: days)
        case .weekday(let weekday):
            return today.adding(days: (weekday - today.weekday + 7) % 7)
        case .date(let year?, let month, let day):
            let date = CivilDate(year: year, month: month, day: day)
            return date.exists ? date : nil
        case .date(nil, let month, let day):
            for year in today.year...today.year + 8 {
                let date = CivilDate(year: year, month: month, day: day)
                if date.exists, date >= today { return date }
            }
            return nil
        case .dayOfMonth(let day):
            var first = CivilDate(year: today.year, month: today.month, day: 1)
            for _ in 0..<3 {
                let date = CivilDate(year: first.year, month: first.month, day: day)
                if date.exists, date >= today { return date }
                first = CivilDate(
                    year: first.month == 12 ? first.year + 1 : first.year,
                    month: first.month % 12 + 1, day: 1)
            }
            return nil
        case .nextWeekday(let weekday):
            // Both readings agree where it is over in this week.
            return weekday <= today.weekday
                ? today.adding(days: weekday - today.weekday + 7) : nil
        case .weekdayOf(let weekday, let week):
            return today.adding(days: weekday - today.weekday + 7 * week)
        case .weekdayAndAWeek(let weekday):
            return today.adding(days: (weekday - today.weekday + 7) % 7 + 7)
        case .week(let week): return today.adding(days: 6 - today.weekday + 7 * week)
        case .endOfWeek(0) where today.weekday > 4:
            return today.adding(days: 6 - today.weekday)
        case .endOfWeek(let week): return today.adding(days: 4 - today.weekday + 7 * week)
        case .weekend: return today.adding(days: 6 - today.weekday)
        case .endOfMonth: return lastOfMonth(today)
        case .nextMorning:
            // Written in the small hours, it is still to come.
            let midnight = clock.instant(today, hour: 0, minute: 0)
            return today.adding(days: writtenAt - midnight < .hours(5) ? 0 : 1)
        case .unclear: return nil
        }
    }

    private func lastOfMonth(_ date: CivilDate) -> CivilDate? {
        (28...31).reversed().lazy
            .map { CivilDate(year: date.year, month: date.month, day: $0) }
            .first(where: \.exists)
    }

    /// The first day of what a phrase spans.
    private func firstDate(of day: DayPhrase.Day) -> CivilDate? {
        guard let last = otherDate(of: day) else { return nil }
        switch day {
        case .week: return max(last.adding(days: -6), clock.date(writtenAt))
        case .weekend: return max(last.adding(days: -1), clock.date(writtenAt))
        default: return last
        }
    }

    /// As `date(of:)`, but a weekday that is today is the one in a week: today would be called so.
    private func otherDate(of day: DayPhrase.Day) -> CivilDate? {
        guard let date = date(of: day) else { return nil }
        if case .weekday = day, date == clock.date(writtenAt) { return date.adding(days: 7) }
        return date
    }

    /// The latest instant of a day, or of its morning or afternoon.
    func lastMinute(of phrase: DayPhrase) -> Instant? {
        guard let date = otherDate(of: phrase.day) else { return nil }
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
        guard let date = firstDate(of: phrase.day) else { return nil }
        return phrase.part == .afternoon
            ? clock.instant(date, hour: 12, minute: 0) : clock.instant(date, hour: 0, minute: 0)
    }

    /// A time of day alone: the next such.
    func resolve(_ time: ClockPhrase) -> Instant? {
        let today = clock.date(writtenAt)
        for date in [today, today.adding(days: 1)] {
            for hour in hours(of: time) {
                let instant = clock.instant(date, hour: hour, minute: time.minute)
                if instant > writtenAt { return instant }
            }
        }
        return nil
    }

    func resolve(_ phrase: DayPhrase, _ time: ClockPhrase) -> Instant? {
        guard let date = date(of: phrase.day) else { return nil }
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
                    || time.isBare && (takesBareHoursLate ? time.hour % 12 < 7 : time.hour == 12)
            }
            let hour = time.hour % 12 + (isLate ? 12 : 0)
            return advanced(date, phrase, hour: hour, minute: time.minute)
        }
        return advanced(date, phrase, hour: time.hour, minute: time.minute)
    }

    /// A weekday that is today and whose time has passed is the one in a week.
    private func advanced(
        _ date: CivilDate, _ phrase: DayPhrase, hour: Int, minute: Int
    ) -> Instant {
        let instant = clock.instant(date, hour: hour, minute: minute)
        if case .weekday = phrase.day, instant <= writtenAt {
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
