import Domain

/// When something is due, in words relative to somebody's shift.
struct DueWording: Sendable {
    let now: Instant
    let clock: ZoneClock
    /// The receiver's hours; nil for the team page, which nobody's shift belongs to.
    let shift: (startsAt: Instant, endsAt: Instant)?

    func line(_ due: Due) -> DueLine {
        let isMissed = due.at < now
        return DueLine(
            at: clock.zoned(due.at), origin: due.origin, what: due.what,
            wording: words(due, isMissed: isMissed), isMissed: isMissed && due.origin != .wakeUp,
            evidence: due.evidence)
    }

    private func words(_ due: Due, isMissed: Bool) -> String {
        let time = clock.zoned(due.at).worded(from: clock.zoned(now))
        if isMissed {
            switch due.origin {
            case .wakeUp: return "woke \(time)"
            // Theirs, which we cannot miss.
            case .customer: return "was \(time), passed"
            default: return "missed \(time)"
            }
        }
        guard let shift else { return time }
        if due.at < shift.startsAt {
            return due.isOwed
                ? "before your shift starts: cannot be met" : "before your shift starts"
        }
        if due.at >= shift.endsAt { return "after your shift" }
        // Who is on already counts from now; their shift's start tells them nothing.
        let from = max(now, shift.startsAt)
        let span = due.at - from
        if span.wholeMinutes == 0 {
            return shift.startsAt >= now ? "as your shift starts" : "now"
        }
        let length = span.words
        return shift.startsAt >= now ? "\(length) into your shift" : "in \(length)"
    }
}

extension TimeSpan {
    /// "25 min", "1 h 30 min", "3 days".
    var words: String {
        let minutes = wholeMinutes
        if minutes < 60 { return "\(minutes) min" }
        let hours = minutes / 60
        if hours >= 48 { return "\(hours / 24) days" }
        return minutes % 60 == 0 ? "\(hours) h" : "\(hours) h \(minutes % 60) min"
    }
}

/// "a", "a and b", "a, b and c".
func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
}
