import Assignment
import Cues
import Domain

/// Whom a lead could give a case that has nobody: the boundary's own rules, asked for these cases
/// alone. The giver, whoever declined it, and whoever lacks a skill do not get it.
struct Suggestions: Sendable {
    private let situation: Situation
    private let snapshot: Snapshot
    private let history: History
    /// By case; the one that was raised last.
    private let waiting: [CaseID: OpenException]

    init(
        _ situation: Situation, _ snapshot: Snapshot, _ history: History,
        of exceptions: [OpenException]
    ) {
        self.situation = situation
        self.snapshot = snapshot
        self.history = history
        var waiting: [CaseID: OpenException] = [:]
        for exception in exceptions.sorted(by: { $0.id < $1.id }) {
            // What was raised in this very run has been asked for just now.
            let isAsked = exception.kind == .noReceiver && exception.raisedAt < situation.now
            guard isAsked || exception.kind == .declined, exception.caseIDs.count == 1
            else { continue }
            waiting[exception.caseIDs[0]] = exception
        }
        self.waiting = waiting
    }

    func changes() -> [ExceptionChange] {
        if waiting.isEmpty { return [] }
        let rules = Rules(cases: Set(waiting.keys), history: history)
        var boundary = BoundaryPlanning(
            situation: situation, snapshot: snapshot, history: history, rules: rules)
        boundary.decideEachCase()
        boundary.assign()
        return boundary.toHand.compactMap { change(for: $0, boundary) }
    }

    private struct Rules: CaseRules {
        let cases: Set<CaseID>
        let history: History

        func custody(of openCase: Case) -> Custody { Custody(of: openCase, history: history) }

        func decision(on item: CaseAtBoundary) -> Decision {
            guard cases.contains(item.reading.openCase.id) else { return .kept("another's") }
            return .hand(.init(reason: "needs somebody", replacement: nil, mayStay: false))
        }
    }

    /// Nil where the lead has been told so already: loads change all the time.
    private func change(
        for item: CaseToHand, _ boundary: BoundaryPlanning
    ) -> ExceptionChange? {
        guard let exception = waiting[item.atBoundary.reading.openCase.id] else { return nil }
        let told = exception.detail
        guard let placement = item.placement, let receiver = placement.receiver else {
            // What it was raised with says so; who declined is told about by nobody else.
            guard exception.kind == .declined else { return nil }
            var words = "nobody fits: \(boundary.refusalWords(of: item))"
            let next = boundary.nextWithSkills(of: item)
                .flatMap { $0.id == item.atBoundary.custodian ? nil : $0 }
            if told.suggestion != nil && told.suggestedAgentID == next?.id { return nil }
            if let next, !words.contains(situation.name(next.id)) {
                words += "; \(situation.name(next.id)) starts \(situation.words(next.startsAt))"
            }
            return .suggest(exceptionID: exception.id, agentID: next?.id, words: words)
        }
        if told.suggestion != nil && told.suggestedAgentID == receiver { return nil }
        let reasons = placement.reasons.map(words).joined(separator: ", ")
        let name = situation.name(receiver)
        return .suggest(
            exceptionID: exception.id, agentID: receiver,
            words: reasons.isEmpty ? "suggest \(name)" : "suggest \(name) (\(reasons))")
    }

    private func words(_ reason: Placement.Reason) -> String {
        switch reason {
        case .replacement: "stands in for the giver"
        case .knowsCase: "knows the case"
        case .knowsCustomer: "knows the customer"
        case .speaks(let language): "speaks \(CueReader.languageName(language))"
        case .hasSkills(let skills): "has \(listed(skills))"
        case .keepsCustomerTogether: "has another case of this customer"
        case .onlyOne: "nobody else fits"
        case .startsBeforeDue: "starts before it is due"
        case .load(let load, let capacity): "\(load) of \(capacity) cases"
        }
    }
}
