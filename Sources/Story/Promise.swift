package import Domain

/// What an agent promised a customer in a public message.
package struct Promise: Hashable, Sendable {
    package let excerpt: Excerpt
    /// The literal words of the promise, the same as the excerpt's.
    package let what: String
    package let agentID: AgentID?
    /// Read on the team's clock from the time of the message; a day without a time is its last
    /// minute. Nil for words that name no instant.
    package let by: Instant?
    /// The words of the time: "by 5 pm", "as soon as the warehouse answers".
    package let byWords: String?
}

/// A time that binds the customer: "I need it by Monday".
package struct CustomerDeadline: Hashable, Sendable {
    package let excerpt: Excerpt
    /// As in `Promise`.
    package let by: Instant?
    package let byWords: String?
}
