package import Domain

/// An agent the customer has heard from.
package struct Contact: Hashable, Sendable {
    package let agentID: AgentID
    package let firstMessageID: MessageID
    package let firstAt: Instant
    package let lastMessageID: MessageID
    package let lastAt: Instant
    /// How many public messages reached the customer.
    package let count: Int
}
