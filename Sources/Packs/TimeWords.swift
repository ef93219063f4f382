import Domain

/// Times as one reader says them: on the team's clock, seen from the boundary.
struct TimeWords {
    let now: ZonedInstant
    /// Within it a bare clock is enough, also past midnight.
    let shift: Range<Instant>?

    init(now: ZonedInstant, from start: ZonedInstant? = nil, until end: ZonedInstant? = nil) {
        self.now = now
        if let start, let end, start < end {
            shift = min(start.instant, now.instant)..<end.instant
        } else {
            shift = nil
        }
    }

    func callAsFunction(_ time: ZonedInstant) -> String {
        if time.instant == .distantFuture { return "without end" }
        if let shift, shift.contains(time.instant) || shift.upperBound == time.instant {
            return time.clock
        }
        return time.worded(from: now)
    }

    func words(_ time: ZonedInstant) -> Words { .time(time, self(time)) }
}
