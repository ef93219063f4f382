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

extension Contact {
    /// - Parameter staff: answers of people that arrived, oldest first.
    static func all(in staff: [Passage]) -> [Contact] {
        var order: [AgentID] = []
        var byAgent: [AgentID: [Message]] = [:]
        for message in staff.map(\.message) {
            guard let agent = message.authorID else { continue }
            if byAgent[agent] == nil { order.append(agent) }
            byAgent[agent, default: []].append(message)
        }
        return order.compactMap { agent in
            guard let messages = byAgent[agent], let first = messages.first,
                let last = messages.last
            else { return nil }
            return Contact(
                agentID: agent, firstMessageID: first.id, firstAt: first.sentAt,
                lastMessageID: last.id, lastAt: last.sentAt, count: messages.count)
        }
    }
}
