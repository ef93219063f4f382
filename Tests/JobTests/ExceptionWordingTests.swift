import Domain
import Job
import Testing

@Suite("Words for what the database raised")
struct ExceptionWordingTests {
    private func worded(
        _ kind: ExceptionKind, headline: String = "",
        rooms: [BoundaryContext.Person] = [],
        _ fill: (inout ExceptionDetail.Facts) -> Void
    ) -> ExceptionDetail {
        var detail = ExceptionDetail(headline: headline)
        fill(&detail.facts)
        let line = ExceptionLine(
            id: 1, kind: kind, severity: 2, teamID: "hotels", state: .open,
            raisedAt: BoundarySamples.at, timesSeen: 1, packID: 1, caseID: "c1", detail: detail)
        let worded = ExceptionWording.worded([(line, BoundarySamples.context(rooms))])
        return worded.first?.detail ?? detail
    }

    @Test("not confirmed, and nobody has looked for a sign of them: not yet taken over")
    func unconfirmed() {
        let detail = worded(.unconfirmed) {
            $0.from = "ana"
            $0.to = "sam"
            $0.waiting = 4
            $0.critical = 1
        }
        #expect(
            detail.headline == "Sam: not yet taken over · 4 cases, 1 critical, from Ana")
    }

    @Test("not confirmed, and no entry of theirs: a question, no blame")
    func noEntry() {
        // Of a pack of the boundary before, on the page of this one.
        let detail = worded(.unconfirmed) {
            $0.to = "sam"
            $0.waiting = 1
            $0.looked = true
            $0.receiverStartsAt = BoundarySamples.at.instant - .hours(8)
        }
        #expect(detail.headline == "Sam: no entry since 14:00 (late or ill?) · 1 case")
    }

    @Test("not confirmed, but at work")
    func atWork() {
        let detail = worded(.unconfirmed) {
            $0.to = "sam"
            $0.waiting = 2
            $0.looked = true
            $0.lastEntryAt = BoundarySamples.at.instant + .minutes(12)
        }
        #expect(detail.headline == "Sam: at work (22:12), not confirmed · 2 cases")
    }

    @Test("room is offered, most of it first, never with the receiver, the giver or who is full")
    func rooms() {
        let people = [
            BoundarySamples.person("sam"), BoundarySamples.person("ana"),
            BoundarySamples.person("ben", capacity: 5, load: 5),
            BoundarySamples.person("lea", capacity: 20, load: 9),
            BoundarySamples.person("mia", capacity: 20, load: 3),
        ]
        let detail = worded(.unconfirmed, rooms: people) {
            $0.from = "ana"
            $0.to = "sam"
            $0.nextDueAt = BoundarySamples.at.instant + .minutes(70)
        }
        #expect(detail.suggestion == "room: Mia 3/20, Lea 9/20")
        #expect(detail.suggestedAgentID == "mia")
        #expect(detail.nearestDue?.clock == "23:10")
    }

    @Test("declined: the case, who, and why in their words")
    func declined() {
        let detail = worded(.declined) {
            $0.to = "sam"
            $0.caseNumber = "4656"
            $0.reason = "no Dutch"
        }
        #expect(detail.headline == "4656 needs another home. Sam: \u{201C}no Dutch\u{201D}")
    }

    @Test("declined without a reason: said, not quoted")
    func declinedWithoutReason() {
        let detail = worded(.declined) {
            $0.to = "sam"
            $0.caseNumber = "4656"
            $0.reason = "no reason given"
        }
        #expect(detail.headline == "4656 needs another home. Sam: no reason given")
    }

    @Test("what the planner worded itself passes as it is")
    func others() {
        let detail = worded(.thirdPerson, headline: "4711 third person") { $0.to = "sam" }
        #expect(detail.headline == "4711 third person")
        #expect(detail.suggestion == nil)
    }

    @Test("two packs that one receiver has not taken over are one line: the sum, and the nearest")
    func merged() {
        let lines = [(1, "ana", 50, 2), (2, "ben", 20, 3)].map { id, giver, minutes, waiting in
            var detail = ExceptionDetail(headline: "")
            detail.facts.from = giver
            detail.facts.to = "sam"
            detail.facts.waiting = waiting
            detail.facts.nextDueAt = BoundarySamples.at.instant + .minutes(minutes)
            return ExceptionLine(
                id: Int64(id), kind: .unconfirmed, severity: id, teamID: "hotels", state: .open,
                raisedAt: BoundarySamples.at, timesSeen: 1, packID: Int64(id), caseID: nil,
                detail: detail)
        }
        let context = BoundarySamples.context([])
        let worded = ExceptionWording.worded(lines.map { ($0, context) })
        #expect(worded.map(\.detail.headline) == ["Sam: not yet taken over · 5 cases"])
        #expect(worded.map(\.others) == [[2]])
        #expect(worded.map(\.severity) == [1])
        #expect(worded.first?.detail.nearestDue?.clock == "22:20")
    }

    /// As it is raised: that whoever got a case keeps it names nobody to reassign it to.
    private func advice(
        _ id: Int64, _ kind: ExceptionKind, _ caseID: CaseID, to agent: AgentID,
        after minutes: Int = 0
    ) -> ExceptionLine {
        ExceptionLine(
            id: id, kind: kind, severity: 2, teamID: "hotels", state: .open,
            raisedAt: ZonedInstant(
                BoundarySamples.at.instant + .minutes(minutes), offsetSeconds: 0),
            timesSeen: 1, packID: nil, caseID: caseID,
            detail: ExceptionDetail(
                headline: "look", suggestion: "suggest \(agent)",
                suggestedAgentID: kind == .thirdPerson ? nil : agent, agentID: agent))
    }

    private func suggested(_ lines: [ExceptionLine]) -> [String?] {
        ExceptionWording.worded(lines.map { ($0, BoundarySamples.context([])) })
            .map(\.detail.suggestion)
    }

    @Test("one case, one suggestion: the newest, before that its receiver keeps it")
    func oneSuggestion() {
        #expect(
            suggested([
                advice(1, .noReceiver, "c1", to: "lea"),
                advice(2, .wokeWhileAway, "c1", to: "sam", after: 30),
                advice(3, .thirdPerson, "c1", to: "omar", after: 40),
                advice(4, .thirdPerson, "c2", to: "omar"),
            ]) == [nil, "suggest sam", nil, "suggest omar"])
        #expect(
            suggested([
                advice(1, .thirdPerson, "c1", to: "lea"),
                advice(2, .thirdPerson, "c1", to: "sam", after: 480),
            ]) == [nil, "suggest sam"])
    }

    @Test("nobody is to keep a case while it is asked who takes their cases over")
    func unsure() {
        var unconfirmed = advice(2, .unconfirmed, "c9", to: "lea")
        unconfirmed.packID = 7
        unconfirmed.caseID = nil
        unconfirmed.detail.facts.to = "sam"
        let kept = advice(1, .thirdPerson, "c1", to: "sam")
        #expect(suggested([kept, unconfirmed]) == [nil, "suggest lea"])
        unconfirmed.packState = .superseded
        #expect(suggested([kept, unconfirmed]) == ["suggest sam", "suggest lea"])
        unconfirmed.packState = .assigned
        unconfirmed.detail.facts.to = "omar"
        #expect(suggested([kept, unconfirmed]) == ["suggest sam", "suggest lea"])
    }

    @Test("room is not named of somebody who called in")
    func absentRoom() {
        func line(_ kind: ExceptionKind, _ detail: ExceptionDetail) -> ExceptionLine {
            ExceptionLine(
                id: 1, kind: kind, severity: 2, teamID: "hotels", state: .open,
                raisedAt: BoundarySamples.at, timesSeen: 1, packID: 1, caseID: nil,
                detail: detail)
        }
        var detail = ExceptionDetail(headline: "")
        detail.facts.to = "sam"
        let context = BoundarySamples.context([
            BoundarySamples.person("sam"), BoundarySamples.person("lea"),
            BoundarySamples.person("omar"),
        ])
        let out = ExceptionDetail(headline: "Lea is out", agentID: "lea")
        let worded = ExceptionWording.worded([
            (line(.unconfirmed, detail), context), (line(.agentAbsent, out), context),
        ])
        #expect(worded[0].detail.suggestedAgentID == "omar")
        #expect(worded[0].detail.suggestion?.contains("Lea") == false)
    }
}
