/// Something a lead must look at; open until resolved.
package enum ExceptionKind: String, Sendable, Codable, CaseIterable {
    case unconfirmed, declined
    case noReceiver = "no_receiver"
    case noIncomingShift = "no_incoming_shift"
    case overCapacity = "over_capacity"
    case deadlineInGap = "deadline_in_gap"
    case wokeWhileAway = "woke_while_away"
    case unowned, uncovered
    case countMismatch = "count_mismatch"
    case changedUnderneath = "changed_underneath"
    case thirdPerson = "third_person"
    case readBackMismatch = "read_back_mismatch"
    case confirmedUntouched = "confirmed_untouched"
    case lateBoundary = "late_boundary"
    case badRow = "bad_row"
    case agentAbsent = "agent_absent"

    /// 1 highest ... 3, before boundaries that pass raise it.
    package var baseSeverity: Int {
        switch self {
        case .noReceiver, .noIncomingShift, .countMismatch, .uncovered, .confirmedUntouched: 1
        case .unconfirmed, .declined, .overCapacity, .deadlineInGap, .wokeWhileAway, .unowned,
            .readBackMismatch, .badRow:
            2
        case .changedUnderneath, .thirdPerson, .lateBoundary, .agentAbsent: 3
        }
    }
}

/// The facts of an exception, stored as `exception.detail` and worded when shown.
package struct ExceptionDetail: Hashable, Sendable, Codable {
    /// One sentence with names and times: "Jonas has not taken over 4 cases".
    package var headline: String
    /// What would help: "suggest Lea (knows her)".
    package var suggestion: String?
    /// The agent a reassignment should name, when one is suggested.
    package var suggestedAgentID: AgentID?
    package var agentID: AgentID?
    package var nearestDue: ZonedInstant?
    /// Cases concerned, for bulk kinds; each with the reason in words.
    package var cases: [ConcernedCase]
    /// What the database wrote where it raised the exception itself; worded when shown.
    package var facts = Facts()

    /// Facts of `unconfirmed` and `declined`, stored beside the rest of the detail.
    package struct Facts: Hashable, Sendable {
        /// The reason of a decline that gave none: not in its author's words, so never quoted.
        package static let noReason = "no reason given"

        package var from: AgentID?
        package var to: AgentID?
        /// Cases of the pack that wait for their receiver.
        package var waiting: Int?
        package var critical: Int?
        package var nextDueAt: Instant?
        package var nextDueCase: CaseID?
        package var caseNumber: String?
        package var reason: String?
        /// The receiver's last entry in the helpdesk since their start.
        package var lastEntryAt: Instant?
        /// Whether somebody has looked for such an entry.
        package var looked: Bool?
        package var receiverStartsAt: Instant?

        package init() {}

        /// In quotation marks, where somebody wrote it.
        package static func quoted(reason: String) -> String {
            reason == noReason ? reason : "\u{201C}\(reason)\u{201D}"
        }
    }

    package struct ConcernedCase: Hashable, Sendable, Codable {
        package var caseID: CaseID
        package var caseNumber: String
        package var reason: String

        package init(caseID: CaseID, caseNumber: String, reason: String) {
            self.caseID = caseID
            self.caseNumber = caseNumber
            self.reason = reason
        }

        private enum CodingKeys: String, CodingKey {
            case caseID = "case_id"
            case caseNumber = "case_number"
            case reason
        }
    }

    package init(
        headline: String, suggestion: String? = nil, suggestedAgentID: AgentID? = nil,
        agentID: AgentID? = nil, nearestDue: ZonedInstant? = nil, cases: [ConcernedCase] = []
    ) {
        self.headline = headline
        self.suggestion = suggestion
        self.suggestedAgentID = suggestedAgentID
        self.agentID = agentID
        self.nearestDue = nearestDue
        self.cases = cases
    }

    private enum CodingKeys: String, CodingKey {
        case headline, suggestion
        case suggestedAgentID = "suggested_agent_id"
        case agentID = "agent_id"
        case nearestDue = "nearest_due"
        case cases
        case from, to, waiting, critical, reason, looked
        case nextDueAt = "next_due_at"
        case nextDueCase = "next_due_case"
        case caseNumber = "case_number"
        case lastEntryAt = "last_entry_at"
        case receiverStartsAt = "receiver_starts_at"
    }

    /// Everything is optional: part of it is written by the database, part by the planner.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        headline = try values.decodeIfPresent(String.self, forKey: .headline) ?? ""
        suggestion = try values.decodeIfPresent(String.self, forKey: .suggestion)
        suggestedAgentID = try values.decodeIfPresent(AgentID.self, forKey: .suggestedAgentID)
        agentID = try values.decodeIfPresent(AgentID.self, forKey: .agentID)
        nearestDue = try values.decodeIfPresent(ZonedInstant.self, forKey: .nearestDue)
        cases = try values.decodeIfPresent([ConcernedCase].self, forKey: .cases) ?? []
        facts.from = try values.decodeIfPresent(AgentID.self, forKey: .from)
        facts.to = try values.decodeIfPresent(AgentID.self, forKey: .to)
        facts.waiting = try values.decodeIfPresent(Int.self, forKey: .waiting)
        facts.critical = try values.decodeIfPresent(Int.self, forKey: .critical)
        facts.nextDueAt = try values.decodeIfPresent(Instant.self, forKey: .nextDueAt)
        facts.nextDueCase = try values.decodeIfPresent(CaseID.self, forKey: .nextDueCase)
        facts.caseNumber = try values.decodeIfPresent(String.self, forKey: .caseNumber)
        facts.reason = try values.decodeIfPresent(String.self, forKey: .reason)
        facts.lastEntryAt = try values.decodeIfPresent(Instant.self, forKey: .lastEntryAt)
        facts.looked = try values.decodeIfPresent(Bool.self, forKey: .looked)
        facts.receiverStartsAt = try values.decodeIfPresent(
            Instant.self, forKey: .receiverStartsAt)
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(headline, forKey: .headline)
        try values.encodeIfPresent(suggestion, forKey: .suggestion)
        try values.encodeIfPresent(suggestedAgentID, forKey: .suggestedAgentID)
        try values.encodeIfPresent(agentID, forKey: .agentID)
        try values.encodeIfPresent(nearestDue, forKey: .nearestDue)
        if !cases.isEmpty { try values.encode(cases, forKey: .cases) }
        try values.encodeIfPresent(facts.from, forKey: .from)
        try values.encodeIfPresent(facts.to, forKey: .to)
        try values.encodeIfPresent(facts.waiting, forKey: .waiting)
        try values.encodeIfPresent(facts.critical, forKey: .critical)
        try values.encodeIfPresent(facts.nextDueAt, forKey: .nextDueAt)
        try values.encodeIfPresent(facts.nextDueCase, forKey: .nextDueCase)
        try values.encodeIfPresent(facts.caseNumber, forKey: .caseNumber)
        try values.encodeIfPresent(facts.reason, forKey: .reason)
        try values.encodeIfPresent(facts.lastEntryAt, forKey: .lastEntryAt)
        try values.encodeIfPresent(facts.looked, forKey: .looked)
        try values.encodeIfPresent(facts.receiverStartsAt, forKey: .receiverStartsAt)
    }
}

package struct PlannedException: Hashable, Sendable {
    package var kind: ExceptionKind
    package var severity: Int
    /// Stands for the team of cases that have none: for every lead to see.
    package static let noTeam = "*"

    /// Set where it is not the team being planned: another one, or `noTeam`.
    package var teamID: TeamID?
    package var caseID: CaseID?
    package var packID: PackID?
    /// The last part of the dedupe key: the boundary, or the deadline concerned.
    package var keyInstant: Instant
    package var detail: ExceptionDetail

    package init(
        kind: ExceptionKind, severity: Int? = nil, teamID: TeamID? = nil, caseID: CaseID? = nil,
        packID: PackID? = nil, keyInstant: Instant, detail: ExceptionDetail
    ) {
        self.kind = kind
        self.severity = severity ?? kind.baseSeverity
        self.teamID = teamID
        self.caseID = caseID
        self.packID = packID
        self.keyInstant = keyInstant
        self.detail = detail
    }

    /// `kind:pack:case:boundary-or-due`, unique for ever; kinds of a whole team name the team in
    /// place of the case.
    package func dedupeKey(teamID: TeamID) -> String {
        let pack = packID.map(String.init) ?? ""
        let subject = caseID ?? (packID == nil ? wholeSubject(teamID: teamID) : "")
        return "\(kind.rawValue):\(pack):\(subject):\(keyInstant.pathName)"
    }

    /// Two people of one team may call in at the same minute.
    private func wholeSubject(teamID: TeamID) -> String {
        guard kind == .agentAbsent, let agent = detail.agentID else { return "team=" + teamID }
        return "team=\(teamID),agent=\(agent)"
    }
}
