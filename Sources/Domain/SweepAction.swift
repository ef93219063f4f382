/// What the second part of a sweep found in the helpdesk about packs already handed out.
package enum SweepAction: Hashable, Sendable {
    /// `#took-over`, written by the receiver.
    case accept(
        packID: PackID, caseID: CaseID, agentID: AgentID, readBack: String, messageID: MessageID)
    /// `#not-mine REASON`.
    case decline(
        packID: PackID, caseID: CaseID, agentID: AgentID, reason: String, messageID: MessageID)
    /// The customer wrote, or a deadline moved earlier, before the receiver could have known.
    case void(packID: PackID, caseID: CaseID, reason: String)
    /// Solved meanwhile: struck through, no exception.
    case solve(packID: PackID, caseID: CaseID, at: Instant)
    case raise(PlannedException)
}
