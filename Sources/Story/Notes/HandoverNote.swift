package import Domain

/// An internal note beginning `Handover:` or `#handover`: the giver's own words, by field.
package struct HandoverNote: Hashable, Sendable {
    package let messageID: MessageID
    package let authorID: AgentID?
    package let at: Instant
    package let mood: [Excerpt]
    package let next: [Excerpt]
    package let due: [Excerpt]
    package let ifThey: [Excerpt]
    /// What the customer told us.
    package let told: [Excerpt]
    /// What we told the customer.
    package let weTold: [Excerpt]
    package let needs: [Excerpt]
    /// The first time named in `due`, read on the team's clock from the time of the note.
    package let dueAt: Instant?
    /// What stands in no field.
    package let comment: [Excerpt]
}
