import Assignment
import Domain
import Story

extension BoundaryPlanning {
    /// Up to here cases are raised one by one; more of a kind become one line for the leads.
    private static let singlyUpTo = 5

    private typealias Concern = ExceptionDetail.ConcernedCase

    /// What a lead must look at, most severe first.
    func exceptions() -> [PlannedException] {
        let all =
            noIncoming() + unassigned() + overCapacity() + gap() + unowned() + uncovered()
            + countMismatch() + thirdPersons() + late() + badRowException()
        return all.sorted {
            ($0.severity, $0.kind.rawValue, $0.caseID ?? "")
                < ($1.severity, $1.kind.rawValue, $1.caseID ?? "")
        }
    }

    var sourceOpen: Int? {
        // A helpdesk that counts by team names no team without any.
        snapshot.notClosed[situation.team.id] ?? (snapshot.notClosed.isEmpty ? nil : 0)
    }

    /// Rows of this team, and those of which nobody can say whose they are.
    var badRows: [BadRow] {
        snapshot.badRows.filter { $0.teamID == nil || $0.teamID == situation.team.id }
    }

    private func bulk(
        _ kind: ExceptionKind, severity: Int? = nil, _ headline: String,
        suggestion: String? = nil, nearestDue: Instant? = nil, cases: [Concern] = []
    ) -> PlannedException {
        PlannedException(
            kind: kind, severity: severity, keyInstant: situation.boundaryAt,
            detail: ExceptionDetail(
                headline: headline, suggestion: suggestion,
                nearestDue: nearestDue.map(situation.clock.zoned), cases: cases))
    }

    private func noIncoming() -> [PlannedException] {
        // Where nothing is open nobody waits, and `handover check` tells of gaps in the roster.
        guard situation.incoming == nil, !ledger.isEmpty else { return [] }
        let stay = ledger.count == 1 ? "stays where it is" : "stay where they are"
        let hours = situation.policy.lookAheadHours
        return [
            bulk(
                .noIncomingShift,
                "nobody is on the roster in the next \(hours) h: "
                    + "\(counted(ledger.count, "open case")) \(stay)",
                suggestion: "put somebody on the roster")
        ]
    }

    func unassigned() -> [PlannedException] {
        let left = toHand.filter { ledger[$0.ledgerIndex].disposition == .unassigned }
        func due(_ item: CaseToHand) -> Instant? { item.atBoundary.judgement.nextDue?.at }
        let forWantOfRoom = left.filter { item in
            if case .full = item.placement?.refusal { return true }
            return false
        }
        let others = left.filter { item in
            if case .full = item.placement?.refusal { return false }
            return true
        }
        var found: [PlannedException] = []
        if !forWantOfRoom.isEmpty {
            found.append(
                bulk(
                    .noReceiver,
                    "no one fits yet: \(counted(forWantOfRoom.count, "case")), "
                        + "everybody who could take them is full",
                    suggestion: helpWords(for: forWantOfRoom).map {
                        "it would take \($0)"
                    },
                    nearestDue: forWantOfRoom.compactMap(due).min(),
                    cases: forWantOfRoom.map { concern($0, refusalWords(of: $0)) }))
        }
        if others.count > Self.singlyUpTo {
            // A key of its own: the boundary's is taken by those without room.
            let first = others[0].atBoundary.reading.openCase.id
            var exception = bulk(
                .noReceiver, "no one fits yet: \(counted(others.count, "case"))",
                nearestDue: others.compactMap(due).min(),
                cases: others.map { concern($0, refusalWords(of: $0)) })
            exception.caseID = first
            return found + [exception]
        }
        return found
            + others.map { item in
                let next = nextWithSkills(of: item)
                return PlannedException(
                    kind: .noReceiver, caseID: item.atBoundary.reading.openCase.id,
                    keyInstant: situation.boundaryAt,
                    detail: ExceptionDetail(
                        headline: "no one fits yet: \(refusalWords(of: item))",
                        suggestion: next.map { "suggest \(situation.name($0.id))" },
                        suggestedAgentID: next?.id, agentID: item.atBoundary.custodian,
                        nearestDue: due(item).map(situation.clock.zoned),
                        cases: [concern(item, item.handing.reason)]))
            }
    }

    func overCapacity() -> [PlannedException] {
        let over = toHand.filter { $0.placement?.isOverCapacity ?? false }
        guard !over.isEmpty else { return [] }
        let people = Set(over.compactMap { $0.placement?.receiver }).sorted().map(situation.name)
        return [
            bulk(
                .overCapacity,
                "\(listed(people)): \(counted(over.count, "case")) more than fits",
                suggestion: "move what can wait"
                    + (helpWords(for: over).map { ", or find \($0)" } ?? ""),
                cases: over.map { item in
                    let name = item.placement?.receiver.map(situation.name) ?? ""
                    let nearest = over.count > Self.singlyUpTo ? nil : nearestWords(of: item)
                    return concern(
                        item, [name, nearest].compactMap(\.self).joined(separator: "; "))
                })
        ]
    }

    private func gap() -> [PlannedException] {
        guard !inGap.isEmpty else { return [] }
        let until = situation.incoming.map { " before \(situation.words($0.startsAt))" } ?? ""
        return [
            bulk(
                .deadlineInGap,
                "\(counted(inGap.count, "case")) due while nobody is there\(until)",
                nearestDue: inGap.map(\.due.at).min(),
                cases: inGap.map { item in
                    Concern(
                        caseID: item.caseID, caseNumber: item.caseNumber,
                        reason: "due \(situation.words(item.due.at)): \(item.due.what)")
                })
        ]
    }

    /// Nobody's, and not in anybody's hands after this boundary either.
    private func unowned() -> [PlannedException] {
        let left = ledger.filter { nobodys.contains($0.caseID) && $0.disposition != .handed }
        guard !left.isEmpty else { return [] }
        let isUrgent = left.contains { $0.disposition != .excluded }
        return [
            bulk(
                .unowned, severity: isUrgent ? nil : 3,
                "\(counted(left.count, "case")) without an owner",
                nearestDue: left.compactMap(\.summary.nextDue?.at.instant).min(),
                cases: left.map {
                    Concern(caseID: $0.caseID, caseNumber: $0.caseNumber, reason: $0.reason)
                })
        ]
    }

    /// Opened before the team's last read, and yet in no ledger of anybody.
    private func uncovered() -> [PlannedException] {
        guard let lastRead = history.lastReadAt else { return [] }
        let missed = snapshot.cases.filter {
            $0.teamID == situation.team.id && $0.openedAt < lastRead
                && history.ledger[$0.id] == nil
        }.sorted { $0.id < $1.id }
        guard !missed.isEmpty else { return [] }
        return [
            bulk(
                .uncovered,
                "\(counted(missed.count, "case")) open before the last boundary, and not in it",
                cases: missed.map {
                    Concern(
                        caseID: $0.id, caseNumber: $0.number,
                        reason: "opened \(situation.words($0.openedAt))")
                })
        ]
    }

    private func countMismatch() -> [PlannedException] {
        guard let sourceOpen, sourceOpen != ledger.count else { return [] }
        return [
            bulk(
                .countMismatch,
                "the helpdesk counts \(sourceOpen) cases not closed, read were \(ledger.count)",
                suggestion: "look at statuses the adapter does not map")
        ]
    }

    func thirdPersons() -> [PlannedException] {
        let further = toHand.filter { $0.placement?.isThirdPerson ?? false }
        func heard(_ item: CaseToHand) -> String {
            let names = item.atBoundary.reading.story.people.map { situation.name($0.agentID) }
            return "has heard from \(listed(names))"
        }
        if further.count > Self.singlyUpTo {
            return [
                bulk(
                    .thirdPerson,
                    "\(further.count) customers get to know a further person",
                    cases: further.map { concern($0, heard($0)) })
            ]
        }
        return further.map { item in
            let receiver = item.placement?.receiver
            let name = receiver.map(situation.name) ?? ""
            return PlannedException(
                kind: .thirdPerson, caseID: item.atBoundary.reading.openCase.id,
                keyInstant: situation.boundaryAt,
                detail: ExceptionDetail(
                    headline: "\(name) is a further person: the customer \(heard(item))",
                    suggestion: "suggest \(name) keeps it until solved",
                    agentID: receiver,
                    nearestDue: item.atBoundary.judgement.nextDue.map {
                        situation.clock.zoned($0.at)
                    },
                    cases: [
                        concern(
                            item,
                            [item.handing.reason, nearestWords(of: item)].compactMap(\.self)
                                .joined(separator: "; "))
                    ]))
        }
    }

    private func late() -> [PlannedException] {
        guard situation.isLate else { return [] }
        let behind = (situation.now - situation.boundaryAt).words
        let folded = situation.dueBoundaries.count - 1
        let earlier = folded == 0 ? "" : ", with \(folded) earlier folded in"
        return [
            bulk(
                .lateBoundary,
                "the boundary of \(situation.words(situation.boundaryAt)) was planned "
                    + "\(behind) late\(earlier)",
                suggestion: "look at the schedule of the job")
        ]
    }

    private func badRowException() -> [PlannedException] {
        guard !badRows.isEmpty else { return [] }
        let rows = badRows.map { row in
            Concern(
                caseID: row.id ?? "", caseNumber: row.id ?? "without a readable id",
                reason: "\(row.relation).\(row.column): expected \(row.expected)")
        }.sorted { ($0.caseID, $0.reason) < ($1.caseID, $1.reason) }
        return [
            bulk(
                .badRow, "\(counted(rows.count, "row")) of the helpdesk could not be read",
                cases: rows)
        ]
    }

    private func concern(_ item: CaseToHand, _ reason: String) -> Concern {
        let openCase = item.atBoundary.reading.openCase
        return Concern(caseID: openCase.id, caseNumber: openCase.number, reason: reason)
    }
}
