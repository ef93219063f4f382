import Domain

/// Which cases change hands, and who hands them on.
protocol CaseRules: Sendable {
    /// Who hands the case on.
    func custody(of openCase: Case) -> Custody
    func decision(on item: CaseAtBoundary) -> Decision
}

/// Those of a boundary: every case is looked at.
struct BoundaryRules: CaseRules {
    let situation: Situation
    let history: History

    func custody(of openCase: Case) -> Custody { Custody(of: openCase, history: history) }

    func decision(on item: CaseAtBoundary) -> Decision {
        DispositionRules(atBoundary: item, situation: situation).decision()
    }
}
