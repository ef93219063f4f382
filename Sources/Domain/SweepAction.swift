/// What the second part of a sweep found in the helpdesk about packs already handed out.
package enum SweepAction: Hashable, Sendable {
    /// `#took-over`, written by the receiver.
    case accept(
        packID: PackID, caseID: CaseID, agentID: AgentID, readBack: String, messageID: MessageID)
    /// `#not-mine REASON`.
    case decline(
        packID: PackID, caseID: CaseID, agentID: AgentID, reason: String, messageID: MessageID)
    /// The customer wrote, or a deadline moved earlier, before the receiver could have known.
    case void(
        packID: PackID, caseID: CaseID, reason: String, writtenAt: Instant?, dueAt: Instant?)
    /// Solved meanwhile: struck through, no exception. Nil: open again.
    case solve(packID: PackID, caseID: CaseID, at: Instant?)
    /// Whether the read-back named the right time.
    case judge(packID: PackID, caseID: CaseID, isRight: Bool)
    /// All that happened to a case after its boundary, in order of time: shown under "since".
    case since(packID: PackID, caseID: CaseID, [Statement])
    case raise(PlannedException)
}
