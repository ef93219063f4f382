package import Domain

/// What an agent promised a customer in a public message.
package struct Promise: Hashable, Sendable {
    package let excerpt: Excerpt
    /// The literal words of the promise, the same as the excerpt's.
    package let what: String
    package let agentID: AgentID?
    /// Not weakened by "I'll try" or "should".
    package let isFirm: Bool
    /// Nil for words that name no instant.
    package let time: ByTime?
    /// Read on the team's clock from the time of the message; a day without a time is its last
    /// minute.
    package var by: Instant? { time?.latest }
    /// The words of the time: "by 5 pm", "as soon as the warehouse answers".
    package let byWords: String?
    /// We wrote to them after its time, and did not say that it was done: it may have been kept
    /// where nobody can read it.
    package var isPassedOver = false
}

extension [Promise] {
    /// Each of the same words once, its newest.
    func newestOnly() -> [Promise] {
        var seen: Set<String> = []
        return reversed().filter { seen.insert($0.what.lowercased()).inserted }.reversed()
    }
}

/// A time that binds the customer: "I need it by Monday".
package struct CustomerDeadline: Hashable, Sendable {
    package let excerpt: Excerpt
    package let time: ByTime?
    /// As in `Promise`.
    package var by: Instant? { time?.latest }
    package let byWords: String?
}

/// By when, from the first to the last instant that the words can mean: "by Monday" is all of
/// Monday, "by 17:00" one instant.
package struct ByTime: Hashable, Sendable {
    package let earliest: Instant
    package let latest: Instant

    init(_ instant: Instant) { self.init(instant, instant) }

    init(_ earliest: Instant, _ latest: Instant) {
        self.earliest = min(earliest, latest)
        self.latest = latest
    }
}
