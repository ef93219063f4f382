import Domain
import Planning
import Testing

/// Friday 22:00 is done. Sam and Lea are on until Sat 06:00, Omar comes then; Sam calls in at
/// 22:30.
@Suite("Somebody calls in after the boundary")
struct ReliefTests {
    private func setup(_ kind: Absence.Kind = .out, until: String? = nil) -> World {
        var world = World()
        world.addAgent("Omar")
        world.addShift("saturday", "Sat 06:00", "Sat 14:00", ["omar"])
        world.addShift("sunday", "Sun 22:00", "Mon 06:00", ["sam", "lea"])
        world.history.watermark = t("Fri 22:00")
        world.history.lastReadAt = t("Fri 22:00")
        world.history.absences = [
            Absence(agentID: "sam", from: t("Fri 22:30"), until: until.map(t), kind: kind)
        ]
        return world
    }

    private func relieve(_ world: World, at: String = "Fri 22:30") -> Relief? {
        guard let absence = world.history.absences.first else { return nil }
        return Planner.relief(
            for: absence, of: world.team, at: t(at), snapshot: world.snapshot(readAt: at),
            history: world.fullHistory, policy: world.policy)
    }

    /// Ana's, handed to Sam at 22:00.
    private func hand(
        _ world: inout World, _ id: CaseID, _ state: PackedCase.State = .waiting,
        _ change: (inout Case) -> Void = { _ in }
    ) {
        world.addCase(id, of: "ana", change)
        world.remember(id, seen: "ana", at: "Fri 22:00")
        world.pack(id, from: "ana", to: "sam", state, at: "Fri 22:00")
    }

    private func moves(_ relief: Relief?) -> [String] {
        (relief?.packs ?? []).flatMap { pack in
            pack.cases.map { "\($0.caseID): \(pack.from ?? "nobody") > \(pack.to)" }
        }.sorted()
    }

    @Test("what was not taken over moves on from its giver, whatever is due")
    func notTakenOver() throws {
        var world = setup()
        hand(&world, "1")
        hand(&world, "2", .void)
        let relief = try #require(relieve(world))
        #expect(moves(relief) == ["1: ana > lea", "2: ana > lea"])
        #expect(
            relief.moved == [
                MovedCase(packID: 1, caseID: "1", toPackIndex: 0),
                MovedCase(packID: 1, caseID: "2", toPackIndex: 0),
            ])
        #expect(relief.occasion == .agentOut)
        #expect(relief.packs[0].confirmBy == t("Fri 23:00"))
        #expect(relief.seenAssignees == ["1": "ana", "2": "ana"])
        #expect(
            relief.packs[0].cases[0].content.why.map(\.text).first
                == "Sam is out until further notice and had not taken it over")
        #expect(
            relief.words == "Sam is out until further notice: 2 cases moved, 2 to Lea")
    }

    @Test("of what was taken over only moves what is due, waited for or critical")
    func takenOver() {
        var world = setup(until: "Sat 12:00")
        hand(&world, "1", .accepted)
        hand(&world, "2", .accepted)
        world.addDue("2", "Sat 05:00")
        hand(&world, "3", .accepted) { $0.waitingSince = t("Fri 22:20") }
        hand(&world, "4", .accepted)
        world.customerWrote("4", "Fri 22:10", "I will kill myself if nobody helps me.")
        let relief = relieve(world)
        #expect(moves(relief) == ["2: sam > lea", "3: sam > lea", "4: sam > lea"])
        #expect(
            relief?.words
                == "Sam is out until Sat 12:00: 3 cases moved, 3 to Lea; 1 stays, "
                + "nothing due before the next shift starts Sat 06:00")
    }

    @Test("what the next shift can do is left to its boundary, to change hands once")
    func leftToTheBoundary() {
        var world = setup(until: "Sun 12:00")
        for (id, due) in [("1", "Sat 06:59"), ("2", "Sat 07:00")] {
            hand(&world, id, .accepted)
            world.addDue(id, due)
        }
        #expect(moves(relieve(world)) == ["1: sam > lea"])
        // Nobody else comes before Sunday night.
        world.shifts.removeAll { $0.id == "saturday" }
        #expect(moves(relieve(world)) == ["1: sam > lea", "2: sam > lea"])
    }

    @Test("what is due after they are back and have settled in stays with them")
    func backInTime() {
        var world = setup(until: "Sat 02:00")
        for (id, due) in [("1", "Sat 02:59"), ("2", "Sat 03:00")] {
            hand(&world, id, .accepted)
            world.addDue(id, due)
        }
        let relief = relieve(world)
        #expect(moves(relief) == ["1: sam > lea"])
        #expect(
            relief?.words
                == "Sam is out until Sat 02:00: 1 case moved, 1 to Lea; 1 stays, "
                + "nothing due before Sam is back Sat 02:00")
    }

    @Test("cases that are theirs without a pack move by the same rule")
    func theirOwn() {
        var world = setup()
        world.addCase("1", of: "sam") { $0.waitingSince = t("Fri 22:05") }
        world.addCase("2", of: "sam")
        world.addCase("3", of: "lea") { $0.waitingSince = t("Fri 22:05") }
        let relief = relieve(world)
        #expect(moves(relief) == ["1: sam > lea"])
        #expect(relief?.moved == [])
        #expect(relief?.seenAssignees == ["1": "sam"])
    }

    @Test("one a person gave them in the helpdesk leaves the pack it lay in")
    func givenByAPerson() {
        var world = setup()
        world.addCase("1", of: "sam") { $0.waitingSince = t("Fri 22:05") }
        world.remember("1", seen: "ana", at: "Fri 22:00")
        world.pack("1", from: "ana", to: "lea", .waiting, at: "Fri 22:00", packID: 7)
        let relief = relieve(world)
        #expect(moves(relief) == ["1: sam > lea"])
        #expect(relief?.moved == [MovedCase(packID: 7, caseID: "1", toPackIndex: 0)])
    }

    @Test("who is late keeps what can wait, and has from then on to take it over")
    func late() {
        var world = setup(.late, until: "Fri 23:00")
        hand(&world, "1")
        for (id, due) in [("2", "Fri 22:59"), ("3", "Fri 23:00"), ("4", "Fri 21:00")] {
            hand(&world, id)
            world.addDue(id, due)
        }
        hand(&world, "5") { $0.waitingSince = t("Fri 22:10") }
        hand(&world, "6") {
            $0.waitingSince = t("Fri 22:10")
            $0.priority = 1
        }
        let relief = relieve(world)
        // 4 was missed in Ana's shift.
        #expect(moves(relief) == ["2: ana > lea", "4: ana > lea", "6: ana > lea"])
        #expect(relief?.occasion == .agentLate)
        #expect(relief?.waitsUntil == t("Fri 23:00"))
        #expect(
            relief?.words
                == "Sam is late until 23:00: 3 cases moved, 3 to Lea; 3 stay, "
                + "nothing pressing before 23:00")
    }

    @Test("an old backlog is no reason to take a case from who is late")
    func lateBacklog() {
        var world = setup(.late, until: "Fri 23:00")
        hand(&world, "1", .accepted)
        world.addDue("1", "Thu 12:00")
        let relief = relieve(world)
        #expect(moves(relief) == [])
        #expect(relief?.waitsUntil == nil)
    }

    @Test("what nobody fits stays, and the lead is told once with who would")
    func nobodyFits() throws {
        var world = setup()
        world.agents["omar"]?.skills = ["signing"]
        hand(&world, "1") { $0.requiredSkills = ["signing"] }
        let first = try #require(relieve(world))
        #expect(moves(first) == [])
        #expect(first.moved == [])
        let raised = first.exceptions
        #expect(raised.map(\.kind) == [.noReceiver, .agentAbsent])
        #expect(raised.allSatisfy { $0.keyInstant == t("Fri 22:30") })
        #expect(raised[0].detail.suggestedAgentID == "omar")
        #expect(
            raised[1].detail.headline
                == "Sam is out until further notice: no one fits yet for 1 case")
        for (offset, exception) in raised.enumerated() {
            world.history.openExceptions.append(
                OpenException(
                    id: Int64(offset), kind: exception.kind, teamID: "hotels",
                    caseID: exception.caseID, raisedAt: t("Fri 22:30"),
                    detail: exception.detail))
        }
        #expect(relieve(world, at: "Fri 22:40")?.exceptions == [])
    }

    @Test("neither the giver nor who declined it gets it, and the stand-in comes first")
    func hardRules() {
        var world = setup()
        for name in ["Kim", "Noor"] { world.addAgent(name) }
        world.shifts[1].agents += [ShiftAgent(agentID: "kim"), ShiftAgent(agentID: "noor")]
        world.addCase("1", of: "lea")
        world.remember("1", seen: "lea", at: "Fri 22:00")
        world.pack("1", from: "lea", to: "sam", .waiting, at: "Fri 22:00")
        world.history.declines["1"] = ["kim"]
        #expect(moves(relieve(world)) == ["1: lea > noor"])
        world.history.declines["1"] = []
        world.agents["sam"]?.replacementID = "noor"
        #expect(moves(relieve(world)) == ["1: lea > noor"])
    }

    @Test("what moved before in the same absence counts in what the lead is told")
    func toldAgain() {
        var world = setup()
        hand(&world, "2")
        world.history.openExceptions = [
            OpenException(
                id: 1, kind: .agentAbsent, teamID: "hotels", raisedAt: t("Fri 22:30"),
                detail: ExceptionDetail(
                    headline: "before", agentID: "sam",
                    cases: [.init(caseID: "1", caseNumber: "#1", reason: "to Omar")]))
        ]
        let relief = relieve(world, at: "Fri 23:00")
        #expect(
            relief?.exceptions.first?.detail.headline
                == "Sam is out until further notice: 2 cases moved, 1 to Lea, 1 to Omar")
    }

    @Test("the lead hears of another end of the absence, and of nothing said before")
    func otherEnd() throws {
        var world = setup(until: "Sat 01:00")
        hand(&world, "1", .accepted)
        let first = try #require(relieve(world))
        #expect(first.exceptions.map(\.kind) == [.agentAbsent])
        world.history.openExceptions = [
            OpenException(
                id: 1, kind: .agentAbsent, teamID: "hotels", raisedAt: t("Fri 22:30"),
                detail: first.exceptions[0].detail)
        ]
        #expect(relieve(world, at: "Fri 22:40")?.exceptions == [])
        world.history.absences[0].until = t("Sat 02:00")
        #expect(
            relieve(world, at: "Fri 22:50")?.exceptions.map(\.detail.headline) == [
                "Sam is out until Sat 02:00: 1 stays, nothing due before Sam is back Sat 02:00"
            ])
    }

    @Test(
        "who called in receives nothing back, even where nobody else comes before them",
        arguments: [Absence.Kind.out, .late])
    func nobodyElse(kind: Absence.Kind) throws {
        var world = setup(kind, until: "Sat 04:00")
        world.shifts[1].agents.removeLast()
        hand(&world, "1")
        world.addDue("1", "Fri 23:30")
        let relief = try #require(relieve(world))
        #expect(moves(relief) == [])
        #expect(relief.moved == [])
        let words = kind == .out ? "out" : "late"
        #expect(relief.words == "Sam is \(words) until Sat 04:00: no one fits yet for 1 case")
        let raised = try #require(relief.exceptions.first { $0.kind == .noReceiver })
        #expect(
            raised.detail.headline
                == "no one fits yet: nobody else is on shift; "
                + "the next who could take it starts Sat 06:00 (Omar)")
        #expect(raised.detail.suggestedAgentID == "omar")
    }

    @Test("others' load counts: who has more room gets it")
    func load() {
        var world = setup()
        world.addAgent("Kim")
        world.shifts[1].agents.append(ShiftAgent(agentID: "kim"))
        for id in ["a", "b", "c"] { world.addCase(id, of: "kim") }
        hand(&world, "1")
        #expect(moves(relieve(world)) == ["1: ana > lea"])
        for id in ["d", "e", "f", "g"] { world.addCase(id, of: "lea") }
        #expect(moves(relieve(world)) == ["1: ana > kim"])
    }

    @Test("who took a case over from the absent keeps it when they are back")
    func notBack() {
        var world = setup()
        hand(&world, "1")
        #expect(moves(relieve(world)) == ["1: ana > lea"])
        world.pack("1", from: "ana", to: "lea", .waiting, at: "Fri 22:00", packID: 2)
        #expect(relieve(world, at: "Fri 22:40") == nil)
        world.history.absences[0].until = t("Fri 23:00")
        let plan = world.plan(at: "Fri 23:30")
        #expect(plan.entry("1")?.custodianID == "lea")
        #expect(plan.disposition("1") == .kept)
    }

    @Test("nothing to do: no absence now, nothing held, a team without a boundary")
    func nothing() {
        var world = setup(until: "Fri 23:00")
        #expect(relieve(world) == nil)
        hand(&world, "1")
        #expect(relieve(world, at: "Fri 23:00") == nil)
        #expect(relieve(world, at: "Fri 22:59") != nil)
        world.history.watermark = nil
        #expect(relieve(world) == nil)
    }
}
