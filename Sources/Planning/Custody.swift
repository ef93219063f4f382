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
    /// The latest entry of the case in a pack, unless it has moved on.
    private let entry: PackedCase?

    /// The entry through which somebody holds it: waiting, accepted or void.
    var liveEntry: PackedCase? { entry?.state == .declined ? nil : entry }

    var wasDeclined: Bool {
        if case .declined = origin { return true }
        return false
    }

    /// The entry that ends here because a person gave the case to somebody else. A declined one
    /// ends too, whoever has the case now: the next look shows no change, and it must not rule then.
    var endedEntry: PackedCase? {
        guard origin == .changedByPerson, let entry else { return nil }
        return entry.state == .declined || entry.to != custodian ? entry : nil
    }

    init(of openCase: Case, history: History) {
        entry = history.packed[openCase.id].flatMap {
            $0.packState == .superseded || $0.state == .moved ? nil : $0
        }
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
