import Domain
import Job
import Testing

@testable import Store

@Suite("Pages from what was committed")
struct PageAssemblyTests {
    private let at = BoundarySamples.at.instant

    private func pack(
        _ id: PackID, from: AgentID?, to: AgentID, state: PackState = .assigned
    ) -> BoundaryRecord.Pack {
        .init(
            id: id, from: from, to: to, state: state, revision: 1,
            confirmBy: at + .minutes(30))
    }

    private func entry(
        _ pack: PackID, _ id: CaseID, _ position: Int, _ state: PackedCase.State = .waiting,
        acuity: Acuity = .steady, solved: Bool = false, takenOver: Bool = false,
        handedOn: Bool = false
    ) -> BoundaryRecord.PackCase {
        .init(
            packID: pack, caseID: id, position: position, state: state,
            solvedAt: solved ? at : nil, voidReason: nil,
            content: BoundarySamples.content(id, acuity),
            wasTakenOver: takenOver || state == .accepted,
            wasHandedOn: handedOn || state == .moved)
    }

    private func setup(
        _ packs: [BoundaryRecord.Pack], _ cases: [BoundaryRecord.PackCase],
        ledger: [BoundaryRecord.Line] = []
    ) -> PageAssembly {
        var record = BoundaryRecord(
            teamID: "hotels", at: at, revision: 1,
            context: BoundarySamples.context([
                BoundarySamples.person("sam"), BoundarySamples.person("lea"),
            ]),
            counts: BoundaryCounts(
                open: 9, handed: 4, kept: 5, unassigned: 0, excluded: 0, sourceOpen: 9,
                badRows: 0))
        record.packs = packs
        record.cases = cases
        record.ledger = ledger
        record.since = packs.map {
            (packID: $0.id, statements: [Statement("since \($0.id)", evidence: [])])
        }
        return PageAssembly(record)
    }

    @Test("one brief per receiver, by id, with their packs by giver and what happened since")
    func briefs() {
        let briefs = setup(
            [
                pack(3, from: "ben", to: "sam"), pack(1, from: "ana", to: "sam"),
                pack(2, from: "ana", to: "lea"),
            ],
            [entry(1, "c1", 1), entry(2, "c2", 1), entry(3, "c3", 1)]
        ).briefs()
        #expect(briefs.map(\.receiver.id) == ["lea", "sam"])
        #expect(briefs[1].packs.map(\.fromName) == ["Ana", "Ben"])
        #expect(briefs[1].packs.map(\.packID) == [1, 3])
        #expect(Set(briefs[1].since.map(\.text)) == ["since 1", "since 3"])
        #expect(briefs[0].keptByOthers == 5)
    }

    @Test("one pack can be shown alone")
    func onePack() {
        let briefs = setup(
            [pack(1, from: "ana", to: "sam"), pack(2, from: "ben", to: "sam")],
            [entry(1, "c1", 1), entry(2, "c2", 1)]
        ).briefs(only: 2)
        #expect(briefs.flatMap(\.packs).map(\.packID) == [2])
        #expect(briefs.flatMap(\.packs).flatMap(\.cases).map(\.caseID) == ["c2"])
    }

    @Test("a receiver who was not on the incoming shift is named all the same")
    func strangers() {
        let briefs = setup([pack(1, from: "ana", to: "mia")], [entry(1, "c1", 1)]).briefs()
        #expect(briefs.map(\.receiver.name) == ["Mia"])
    }

    @Test("both pages tell alike what became of each case, and nothing drops out of the counts")
    func counts() {
        let pages = setup(
            [
                pack(1, from: "ana", to: "sam"), pack(2, from: "ana", to: "lea"),
                pack(3, from: "sam", to: "lea"),
            ],
            [
                entry(1, "c1", 1, .waiting), entry(1, "c2", 2, .void),
                entry(1, "c3", 3, .accepted), entry(1, "c4", 4, .declined),
                entry(1, "c5", 5, .waiting, solved: true),
                entry(1, "c6", 6, .declined, handedOn: true),
                // Given to Lea by a lead: one case, counted once.
                entry(1, "c7", 7, .moved), entry(3, "c7", 1, .accepted),
                entry(2, "c8", 1, .moved), entry(2, "c9", 2, .moved, takenOver: true),
            ])
        let leads = pages.exceptionsPage([]).fates
        #expect(leads.takenOver == 3)
        #expect(leads.notYet == 2)
        #expect(leads.needsAnotherHome == 1)
        #expect(leads.handedOn == 2)
        #expect(leads.solved == 1)
        let team = pages.teamPage().briefs
        #expect(team.map(\.receiverID) == ["lea", "sam"])
        #expect(team.map(\.cases) == [3, 7])
        #expect(team.map(\.fates.takenOver) == [2, 1])
        #expect(team.map(\.fates.notYet) == [0, 2])
        #expect(team.map(\.fates.needsAnotherHome) == [0, 1])
        #expect(team.map(\.fates.handedOn) == [1, 2])
        #expect(team.map(\.fates.solved) == [0, 1])
    }

    @Test("the leads' page knows of the cases concerned what the ledger tells, and of no others")
    func about() {
        let ledger = ["c1", "c2", "c3"].map { id in
            BoundaryRecord.Line(
                caseID: id, disposition: .kept, reason: "",
                summary: CaseSummary(
                    caseNumber: id, subject: "about " + id, urlPath: nil, customerName: nil,
                    ownerName: nil, backAt: nil, acuity: .steady, nextDue: nil, stands: nil),
                holder: nil)
        }
        func line(_ caseID: CaseID?, listing cases: [CaseID]) -> ExceptionLine {
            ExceptionLine(
                id: 1, kind: .noReceiver, severity: 1, teamID: "hotels", state: .open,
                raisedAt: BoundarySamples.at, timesSeen: 1, packID: nil, caseID: caseID,
                detail: ExceptionDetail(
                    headline: "look",
                    cases: cases.map { .init(caseID: $0, caseNumber: $0, reason: "") }))
        }
        let lines = [line(nil, listing: ["c1"]), line("c2", listing: [])]
        let about = setup([], [], ledger: ledger).exceptionsPage(lines).about
        #expect(about.mapValues(\.subject) == ["c1": "about c1", "c2": "about c2"])
    }

    @Test("the team page has one line per receiver, with how many cases are critical")
    func teamPage() {
        let page = setup(
            [pack(1, from: "ana", to: "sam")],
            [entry(1, "c1", 1, acuity: .critical), entry(1, "c2", 2, .accepted)]
        ).teamPage()
        #expect(page.briefs.map(\.receiverID) == ["sam"])
        #expect(page.briefs[0].cases == 2)
        #expect(page.briefs[0].critical == 1)
        #expect(page.briefs[0].fates.notYet == 1)
        #expect(page.briefs[0].fates.takenOver == 1)
    }
}
