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

    /// 1 highest ... 3, before boundaries that pass raise it.
    package var baseSeverity: Int {
        switch self {
        case .noReceiver, .noIncomingShift, .countMismatch, .uncovered, .confirmedUntouched: 1
        case .unconfirmed, .declined, .overCapacity, .deadlineInGap, .wokeWhileAway, .unowned,
            .readBackMismatch, .badRow:
            2
        case .changedUnderneath, .thirdPerson, .lateBoundary: 3
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
    }
}

package struct PlannedException: Hashable, Sendable {
    package var kind: ExceptionKind
    package var severity: Int
    /// Set where it is not the team being planned: another one, or `*` for cases of no team.
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
        let subject = caseID ?? (packID == nil ? "team=" + teamID : "")
        return "\(kind.rawValue):\(pack):\(subject):\(keyInstant)"
    }
}
