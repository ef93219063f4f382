import Domain

/// Who answers for a case before this boundary is decided, and why we think so.
struct Custody: Hashable, Sendable {
    enum Origin: Hashable, Sendable {
        case assignee
        /// Somebody changed the assignee after our last look: that is who it is now, or nobody.
        case changedByPerson
        case receiver
        /// The receiver did not take it: the giver again, until it is handed once more.
        case declined(by: AgentID)
    }

    var custodian: AgentID?
    var origin: Origin
    /// The entry through which somebody holds it: waiting, accepted or void.
    var liveEntry: PackedCase?

    var wasDeclined: Bool {
        if case .declined = origin { return true }
        return false
    }

    /// True when the live entry ends here because a person gave the case to somebody else.
    var endsLiveEntry: Bool {
        guard let liveEntry else { return false }
        return origin == .changedByPerson && liveEntry.to != custodian
    }

    init(of openCase: Case, history: History) {
        let entry = history.packed[openCase.id].flatMap {
            $0.packState == .superseded || $0.state == .moved ? nil : $0
        }
        liveEntry = entry?.state == .declined ? nil : entry
        if let seen = history.ledger[openCase.id], seen.isChanged(by: openCase.assigneeID) {
            custodian = openCase.assigneeID
            origin = .changedByPerson
        } else if let entry {
            custodian = entry.state == .declined ? entry.from : entry.to
            origin = entry.state == .declined ? .declined(by: entry.to) : .receiver
        } else {
            custodian = openCase.assigneeID
            origin = .assignee
        }
    }
}
