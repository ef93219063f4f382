package import Domain
package import Planning

/// A plan as `handover plan --format json` shows it.
package struct PlanView: Encodable {
    private struct Entry: Encodable {
        let caseID: CaseID
        let caseNumber: String
        let disposition: Disposition
        let reason: String
        let custodian: AgentID?
        let acuity: Acuity
        let nextDue: ZonedInstant?
    }

    private struct Pack: Encodable {
        struct Item: Encodable {
            let caseID: CaseID
            let position: Int
            let acuity: Acuity
            let nextDueAt: Instant?
            let why: [String]
        }

        let from: AgentID?
        let to: AgentID
        let confirmBy: Instant
        let cases: [Item]
    }

    private struct Raised: Encodable {
        let kind: ExceptionKind
        let severity: Int
        let caseID: CaseID?
        let detail: ExceptionDetail
    }

    private let team: TeamID
    private let boundary: ZonedInstant
    private let folded: [Instant]
    private let late: Bool
    private let open: Int
    private let sourceOpen: Int?
    private let policy: Policy
    private let incoming: [BoundaryContext.Person]
    private let ledger: [Entry]
    private let packs: [Pack]
    private let exceptions: [Raised]
    private let assignment: AssignmentView?
    private let whatIf: WhatIf?
    /// In words, against the plan without the change.
    private let differences: [String]?

    /// - Parameters:
    ///   - whatIf: the change that was tried, if any.
    ///   - before: the plan without it.
    package init(_ explained: ExplainedPlan, whatIf: WhatIf? = nil, before: Plan? = nil) {
        let plan = explained.plan
        assignment = explained.assignment
        self.whatIf = whatIf
        differences = before.map { plan.differences(from: $0) }
        team = plan.teamID
        boundary = plan.context.at
        folded = plan.folded
        late = plan.isLate
        open = plan.ledger.count
        sourceOpen = plan.sourceOpen
        policy = plan.policy
        incoming = plan.context.incoming
        ledger = plan.ledger.map {
            Entry(
                caseID: $0.caseID, caseNumber: $0.caseNumber, disposition: $0.disposition,
                reason: $0.reason, custodian: $0.custodianID, acuity: $0.summary.acuity,
                nextDue: $0.summary.nextDue?.at)
        }
        packs = plan.packs.map { pack in
            Pack(
                from: pack.from, to: pack.to, confirmBy: pack.confirmBy,
                cases: pack.cases.map {
                    Pack.Item(
                        caseID: $0.caseID, position: $0.position, acuity: $0.acuity,
                        nextDueAt: $0.nextDueAt, why: $0.content.why.map(\.text))
                })
        }
        exceptions = plan.exceptions.map {
            Raised(
                kind: $0.kind, severity: $0.severity, caseID: $0.caseID, detail: $0.detail)
        }
    }
}
