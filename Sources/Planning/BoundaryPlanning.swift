import Assignment
import Cues
import Domain
import Story

/// One case that must change hands.
struct CaseToHand: Sendable {
    var ledgerIndex: Int
    var atBoundary: CaseAtBoundary
    var handing: Decision.Handing
    var placement: Placement?
}

/// The state of planning one boundary: filled in three steps, each over all cases.
struct BoundaryPlanning: Sendable {
    let situation: Situation
    let snapshot: Snapshot
    let history: History
    private(set) var memory: ReadingMemory
    let rules: any CaseRules
    /// By case id.
    var ledger: [LedgerEntry] = []
    var toHand: [CaseToHand] = []
    /// Cases each agent answers for, over all teams, without those being handed.
    var load: [AgentID: Int] = [:]
    var upsetLoad: [AgentID: Int] = [:]
    /// What those cases ask of them, an ordinary one being 1.
    var effort: [AgentID: Int] = [:]
    var problem: AssignmentProblem?
    var answer: AssignmentAnswer?
    /// Agents a customer has heard from on any of their open cases.
    var customerKnows: [CustomerID: Set<AgentID>] = [:]
    var endedEntries: [CaseID: PackID] = [:]
    /// Cases that nobody answers for before this boundary, whatever it makes of them.
    var nobodys: Set<CaseID> = []
    /// Due while nobody of the team is there.
    var inGap: [(due: Due, caseID: CaseID, caseNumber: String)] = []

    init(
        situation: Situation, snapshot: Snapshot, history: History, rules: any CaseRules
    ) {
        self.situation = situation
        self.snapshot = snapshot
        self.history = history
        memory = ReadingMemory(history.readings)
        self.rules = rules
    }

    /// The rules that look at one case alone.
    mutating func decideEachCase() {
        for openCase in snapshot.cases where openCase.teamID != situation.team.id {
            if openCase.isHeldByBot { continue }
            if let custodian = Custody(of: openCase, history: history).custodian {
                load[custodian, default: 0] += 1
                effort[custodian, default: 0] += 1
            }
        }
        let own = snapshot.cases.filter { $0.teamID == situation.team.id }
        for openCase in own.sorted(by: { $0.id < $1.id }) { decide(openCase) }
    }

    private mutating func decide(_ openCase: Case) {
        let custody = rules.custody(of: openCase)
        let reading = CaseReading(
            openCase, snapshot: snapshot, clock: situation.clock, now: situation.now,
            policy: situation.policy, memory: &memory)
        let window = AcuityWindow(situation, custodian: custody.custodian)
        var judgement = Judgement(reading, window: window, situation: situation)
        endedEntries[openCase.id] = custody.endedEntry?.packID
        if custody.custodian == nil && !openCase.isHeldByBot { nobodys.insert(openCase.id) }
        noteWhoIsKnown(reading)
        noteGap(reading, custodian: custody.custodian)
        let atBoundary = CaseAtBoundary(reading: reading, custody: custody, judgement: judgement)
        let isUpset = reading.mood.isUpset
        switch rules.decision(on: atBoundary) {
        case .excluded(let reason):
            ledger.append(
                entry(reading, judgement, .excluded, reason, custodian: nil))
        case .kept(let reason, let tellsReturn):
            if let custodian = custody.custodian {
                load[custodian, default: 0] += 1
                effort[custodian, default: 0] += effort(of: reading, judgement.acuity)
                if isUpset { upsetLoad[custodian, default: 0] += 1 }
            }
            ledger.append(
                entry(
                    reading, judgement, .kept, reason, tellsReturn: tellsReturn,
                    custodian: custody.custodian))
        case .hand(let handing):
            judgement.raiseForThirdPerson(reading)
            var handed = atBoundary
            handed.judgement = judgement
            toHand.append(
                CaseToHand(ledgerIndex: ledger.count, atBoundary: handed, handing: handing))
            ledger.append(
                entry(
                    reading, judgement, .unassigned, handing.reason,
                    tellsReturn: handing.tellsReturn, custodian: custody.custodian))
        }
    }

    /// What a case asks of whoever has it.
    func effort(of reading: CaseReading, _ acuity: Acuity) -> Int {
        let policy = situation.policy
        return 1 + (acuity == .critical ? policy.effortCritical : 0)
            + (reading.mood.isUpset ? policy.effortUpset : 0)
            + (reading.messageCount >= policy.longCaseMessages ? policy.effortLong : 0)
    }

    private mutating func noteWhoIsKnown(_ reading: CaseReading) {
        guard let customer = reading.openCase.customerID, !reading.story.people.isEmpty else {
            return
        }
        customerKnows[customer, default: []].formUnion(reading.story.people.map(\.agentID))
    }

    /// With nobody there until the incoming shift starts, what is owed in between has no one,
    /// unless its custodian works in another team then.
    private mutating func noteGap(_ reading: CaseReading, custodian: AgentID?) {
        let end =
            situation.incoming?.startsAt
            ?? situation.now + .hours(situation.policy.lookAheadHours)
        guard end > situation.now else { return }
        for due in reading.dues where due.isOwed && due.at >= situation.now && due.at < end {
            if let custodian, situation.duty.span(of: custodian, at: due.at) != nil { continue }
            inGap.append((due, reading.openCase.id, reading.openCase.number))
            return
        }
    }

    private func entry(
        _ reading: CaseReading, _ judgement: Judgement, _ disposition: Disposition,
        _ reason: String, tellsReturn: Bool = false, custodian: AgentID?
    ) -> LedgerEntry {
        let wording = DueWording(now: situation.now, clock: situation.clock, shift: nil)
        let openCase = reading.openCase
        return LedgerEntry(
            caseID: openCase.id, caseNumber: openCase.number, disposition: disposition,
            reason: reason, custodianID: custodian, packIndex: nil,
            seenAssigneeID: openCase.assigneeID, seenTeamID: openCase.teamID,
            isUpset: reading.mood.isUpset,
            summary: CaseSummary(
                caseNumber: openCase.number, subject: reading.subject(),
                urlPath: openCase.urlPath, customerName: reading.customer?.name,
                ownerName: custodian.map(situation.name),
                backAt: tellsReturn ? nil : custodian.flatMap(backAt),
                acuity: judgement.acuity, nextDue: judgement.nextDue.map(wording.line),
                stands: reading.lastWords(in: situation)))
    }

    /// When an owner who is not there comes back.
    func backAt(_ owner: AgentID) -> ZonedInstant? {
        if situation.duty.span(of: owner, at: situation.now) != nil { return nil }
        return situation.duty.nextSpan(of: owner, after: situation.now)
            .map { situation.clock.zoned($0.startsAt) }
    }
}
