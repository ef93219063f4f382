import Domain
import Planning
import Testing

/// Friday 22:00 is done; see `World`. Exceptions of it are looked at again.
@Suite("Exceptions whose condition has gone")
struct TidyTests {
    private func setup() -> World {
        var world = World()
        world.addAgent("Omar")
        world.addShift("saturday", "Sat 06:00", "Sat 14:00", ["omar"])
        world.history.watermark = t("Fri 22:00")
        world.history.lastReadAt = t("Fri 22:00")
        return world
    }

    private func raise(
        _ world: inout World, _ kind: ExceptionKind, _ cases: [CaseID] = [],
        pack: PackID? = nil, boundary: String? = "Fri 22:00", at: String = "Fri 22:00",
        _ change: (inout ExceptionDetail) -> Void = { _ in }
    ) {
        var detail = ExceptionDetail(
            headline: "look",
            cases: cases.map { .init(caseID: $0, caseNumber: "#" + $0, reason: "") })
        change(&detail)
        world.history.openExceptions.append(
            OpenException(
                id: Int64(world.history.openExceptions.count + 1), kind: kind, teamID: "hotels",
                packID: pack, caseID: cases.count == 1 ? cases[0] : nil,
                boundaryAt: boundary.map(t), raisedAt: t(at), detail: detail))
    }

    private func tidy(_ world: World, at: String = "Fri 22:40") -> [ExceptionChange] {
        Planner.tidy(
            world.team, snapshot: world.snapshot(readAt: at), history: world.fullHistory,
            policy: world.policy, at: t(at))
    }

    /// What the first exception was settled with.
    private func settled(_ world: World, at: String = "Fri 22:40") -> String? {
        tidy(world, at: at).compactMap { change -> String? in
            if case .settle(1, let words) = change { words } else { nil }
        }.first
    }

    @Test("of two counts of the same cases the later one stands")
    func countedAgain() {
        for kind in [ExceptionKind.noReceiver, .overCapacity, .unowned] {
            var world = setup()
            for id in ["1", "2"] { world.addCase(id, of: nil) }
            raise(&world, kind, ["1", "2"], boundary: "Fri 14:00", at: "Fri 14:00")
            #expect(settled(world) != "counted again 22:00", "\(kind)")
            raise(&world, kind, ["1", "2"])
            #expect(settled(world) == "counted again 22:00", "\(kind)")
        }
        // Of a case of its own there is no count.
        var world = setup()
        world.addCase("1", of: nil)
        raise(&world, .unowned, ["1"], boundary: "Fri 14:00", at: "Fri 14:00")
        raise(&world, .unowned, ["1", "2"])
        #expect(settled(world) != "counted again 22:00")
    }

    @Test("no receiver: settled once handed, taken by a person, solved or decided anew")
    func noReceiver() {
        var world = setup()
        raise(&world, .noReceiver, ["1"])
        #expect(settled(world) == "solved")
        world.addCase("1", of: "ana")
        world.remember("1", seen: "ana", at: "Fri 22:00")
        world.history.ledger["1"]?.disposition = .unassigned
        #expect(settled(world) == nil)

        var handed = world
        handed.pack("1", from: "ana", to: "lea", .waiting, at: "Fri 22:30")
        #expect(settled(handed) == "handed to Lea 22:30")
        var before = world
        before.pack("1", from: "ben", to: "ana", .accepted, at: "Fri 14:00")
        #expect(settled(before) == nil)
        var taken = world
        taken.cases[0].assigneeID = "ben"
        #expect(settled(taken) == "assigned to Ben in the helpdesk")
        var anew = world
        anew.remember("1", seen: "ana", at: "Sat 06:00")
        #expect(settled(anew, at: "Sat 06:10") == "kept at the boundary 06:00")
        anew.history.ledger["1"]?.disposition = .unassigned
        #expect(settled(anew, at: "Sat 06:10") == nil)
        #expect(settled(world, at: "Mon 14:30") == "Ana is there")
        var unreadable = world
        unreadable.cases = []
        unreadable.badRows = [
            BadRow(relation: "open_case", id: "1", column: "status", expected: "a word")
        ]
        #expect(settled(unreadable) == nil)
    }

    @Test("of several cases all must have gone, and each is told")
    func several() {
        var world = setup()
        raise(&world, .noReceiver, ["1", "2", "3"])
        for id in ["1", "2", "3"] {
            world.addCase(id, of: "ana")
            world.remember(id, seen: "ana", at: "Fri 22:00")
        }
        for id in ["1", "2"] {
            world.pack(id, from: "ana", to: "lea", .waiting, at: "Fri 22:30")
        }
        #expect(settled(world) == nil)
        world.cases.removeLast()
        #expect(settled(world) == "2 handed to Lea 22:30, 1 solved")
    }

    @Test("in the very run that raised it nothing is settled, though its giver is there")
    func sameRun() {
        var world = setup()
        world.addCase("1", of: "lea")
        raise(&world, .noReceiver, ["1"], at: "Fri 22:40")
        #expect(settled(world) == nil)
        #expect(settled(world, at: "Fri 22:50") == "Lea is there")
        // A declined case is not in the hands of who gave it.
        world.pack("1", from: "lea", to: "sam", .declined, at: "Fri 14:00")
        #expect(settled(world, at: "Fri 22:50") == nil)
    }

    @Test("woke while away: snoozed again, or its owner is there")
    func woke() {
        var world = setup()
        raise(&world, .wokeWhileAway, ["1"], boundary: nil, at: "Fri 22:30")
        world.addCase("1", of: "ana") { $0.wakeAt = t("Fri 22:20") }
        #expect(settled(world) == nil)
        #expect(settled(world, at: "Mon 14:30") == "Ana is there")
        world.cases[0].status = .snoozed
        world.cases[0].wakeAt = t("Mon 15:00")
        #expect(settled(world) == "snoozed until Mon 15:00")
    }

    @Test("declined: settled by a later pack only")
    func declined() {
        var world = setup()
        raise(&world, .declined, ["1"], pack: 1)
        world.addCase("1", of: "ana")
        world.remember("1", seen: "ana", at: "Fri 22:00")
        world.pack("1", from: "ana", to: "sam", .declined, at: "Fri 22:00")
        #expect(settled(world) == nil)
        world.pack("1", from: "ana", to: "lea", .waiting, at: "Fri 22:30", packID: 2)
        #expect(settled(world) == "handed to Lea 22:30")
    }

    @Test("a third person: until somebody else has it, or it is solved")
    func thirdPerson() {
        var world = setup()
        raise(&world, .thirdPerson, ["1"]) { $0.agentID = "sam" }
        world.addCase("1", of: "ana")
        world.remember("1", seen: "ana", at: "Fri 22:00")
        world.pack("1", from: "ana", to: "sam", .waiting, at: "Fri 22:00")
        #expect(settled(world) == nil)
        var declined = world
        declined.pack("1", from: "ana", to: "sam", .declined, at: "Fri 22:00")
        #expect(settled(declined) == "with Ana")
        var given = world
        given.cases[0].assigneeID = nil
        #expect(settled(given) == "with nobody")
        var solved = world
        solved.cases = []
        #expect(settled(solved) == "solved")
        world.pack("1", from: "sam", to: "omar", .waiting, at: "Sat 06:00", packID: 2)
        #expect(settled(world, at: "Sat 06:00") == "handed to Omar 06:00")
    }

    @Test("nobody's: until somebody has it")
    func unowned() {
        var world = setup()
        raise(&world, .unowned, ["1", "2"])
        world.addCase("1", of: nil)
        world.addCase("2", of: "sam")
        #expect(settled(world) == nil)
        world.cases[0].assigneeID = "sam"
        #expect(settled(world) == "2 with Sam")
    }

    @Test("more than fits: until it does")
    func overCapacity() {
        var world = setup()
        world.agents["sam"]?.capacity = 1
        raise(&world, .overCapacity, ["1"])
        for id in ["1", "2"] {
            world.addCase(id, of: "ana")
            world.remember(id, seen: "ana", at: "Fri 22:00")
            world.pack(id, from: "ana", to: "sam", .accepted, at: "Fri 22:00")
        }
        #expect(settled(world) == nil)
        var solved = world
        solved.cases.removeLast()
        #expect(settled(solved) == "fits by now")
        world.pack("1", from: "ana", to: "lea", .waiting, at: "Fri 22:30", packID: 2)
        #expect(settled(world) == "handed on")
    }

    @Test("not in the last boundary: until the next has it; in none: until one has")
    func uncovered() {
        var world = setup()
        raise(&world, .uncovered, ["1"])
        world.addCase("1", of: "ana")
        world.remember("1", seen: "ana", at: "Fri 22:00")
        #expect(settled(world) == nil)
        world.history.watermark = t("Sat 06:00")
        #expect(settled(world, at: "Sat 06:10") == "in the ledger 06:00")
        world.history.openExceptions[0].boundaryAt = nil
        #expect(settled(world) == "in the ledger 22:00")
        world.history.ledger = [:]
        #expect(settled(world) == nil)
    }

    @Test("a gap ends when somebody is there, a lack of people when somebody comes")
    func gap() {
        var world = setup()
        world.shifts.removeAll { $0.id == "night" }
        raise(&world, .deadlineInGap, ["1"])
        raise(&world, .noIncomingShift)
        world.addCase("1", of: "ana")
        #expect(
            tidy(world) == [.settle(exceptionID: 2, resolution: "Omar comes Sat 06:00")])
        #expect(settled(world, at: "Sat 06:00") == "Omar is there since 06:00")
        world.cases = []
        #expect(settled(world) == "solved")
    }

    @Test("called in: until they are back, or the next boundary has decided anew")
    func absent() {
        var world = setup()
        raise(&world, .agentAbsent, at: "Fri 22:30") { $0.agentID = "sam" }
        world.history.absences = [
            Absence(agentID: "sam", from: t("Fri 22:30"), until: t("Sat 08:00"))
        ]
        #expect(settled(world) == nil)
        #expect(settled(world, at: "Sat 08:00") == "Sam is back")
        world.history.watermark = t("Sat 06:00")
        #expect(settled(world, at: "Sat 06:10") == "decided anew at the boundary 06:00")
    }

    @Test("not taken over by somebody who called in, and handed on: no question any more")
    func calledIn() {
        var world = setup()
        raise(&world, .unconfirmed, pack: 1) { $0.facts.to = "sam" }
        world.addCase("1", of: "ana")
        world.pack("1", from: "ana", to: "sam", .waiting, at: "Fri 22:00")
        world.history.absences = [Absence(agentID: "sam", from: t("Fri 22:30"), until: nil)]
        #expect(settled(world) == nil)
        world.pack("1", from: "ana", to: "lea", .waiting, at: "Fri 22:30", packID: 2)
        #expect(settled(world) == "Sam called in; handed on")
        world.history.absences = []
        #expect(settled(world) == nil)
    }

    @Test("a case in nobody's boundary is told once a day, not once more for each day")
    func uncoveredDays() {
        var world = setup()
        raise(&world, .uncovered, ["1"], boundary: nil, at: "Thu 10:00")
        raise(&world, .uncovered, ["2"], boundary: nil, at: "Fri 10:00")
        raise(&world, .uncovered, ["1"], boundary: nil, at: "Fri 11:00")
        world.addCase("1", of: "ana")
        let now = Planner.uncovered(
            snapshot: world.snapshot(readAt: "Fri 12:00"), coveredTeams: [], at: t("Fri 12:00"))
        #expect(
            Planner.tidyUncovered(world.history.openExceptions, uncovered: now, at: t("Fri 12:00"))
                == [
                    .settle(exceptionID: 1, resolution: "counted again the day after"),
                    .settle(exceptionID: 2, resolution: "solved, or in a team's hands"),
                ])
    }
}

@Suite("Who is proposed for a declined case")
struct SuggestionTests {
    private func setup() -> World {
        var world = World()
        world.addAgent("Omar") { $0.skills = ["signing"] }
        world.addShift("saturday", "Sat 06:00", "Sat 14:00", ["omar"])
        world.history.watermark = t("Fri 22:00")
        world.addCase("1", of: "ana")
        world.remember("1", seen: "ana", at: "Fri 22:00")
        world.pack("1", from: "ana", to: "sam", .declined, at: "Fri 22:00")
        world.history.declines["1"] = ["sam"]
        world.history.openExceptions = [
            OpenException(
                id: 1, kind: .declined, teamID: "hotels", packID: 1, caseID: "1",
                boundaryAt: t("Fri 22:00"), raisedAt: t("Fri 22:10"),
                detail: ExceptionDetail(headline: ""))
        ]
        return world
    }

    private func suggested(_ world: World) -> [ExceptionChange] {
        Planner.tidy(
            world.team, snapshot: world.snapshot(readAt: "Fri 22:40"),
            history: world.fullHistory, policy: world.policy, at: t("Fri 22:40"))
    }

    @Test("whoever is there, fits and has not declined it, with the reasons")
    func fits() {
        var world = setup()
        world.addAgent("Kim") { $0.languages = ["sv"] }
        world.shifts[1].agents.append(ShiftAgent(agentID: "kim"))
        world.cases[0].language = "sv"
        #expect(
            suggested(world) == [
                .suggest(
                    exceptionID: 1, agentID: "kim",
                    words: "suggest Kim (speaks Swedish, 1 of 20 cases)")
            ])
        world.history.declines["1"] = ["sam", "kim"]
        #expect(
            suggested(world) == [
                .suggest(
                    exceptionID: 1, agentID: "lea",
                    words: "suggest Lea (nobody else fits, 1 of 20 cases)")
            ])
    }

    @Test("not the giver, even when they are back")
    func notTheGiver() {
        var world = setup()
        world.shifts[1].agents = [ShiftAgent(agentID: "ana"), ShiftAgent(agentID: "sam")]
        #expect(
            suggested(world) == [
                .suggest(
                    exceptionID: 1, agentID: "omar",
                    words: "nobody fits: everybody on shift has declined it (Sam); "
                        + "the next who could take it starts Sat 06:00 (Omar)")
            ])
        // Nor later, when they are the only one to come.
        world.shifts = [world.shifts[1], world.shifts[3]]
        #expect(
            suggested(world) == [
                .suggest(
                    exceptionID: 1, agentID: nil,
                    words: "nobody fits: everybody on shift has declined it (Sam)")
            ])
    }

    @Test("when a skill is missing, who has it next")
    func skill() {
        var world = setup()
        world.cases[0].requiredSkills = ["signing"]
        #expect(
            suggested(world) == [
                .suggest(
                    exceptionID: 1, agentID: "omar",
                    words: "nobody fits: nobody on shift has the skill signing; "
                        + "the next who has it starts Sat 06:00 (Omar)")
            ])
    }

    @Test("told once, and again only when it is somebody else")
    func once() {
        var world = setup()
        world.history.openExceptions[0].detail.suggestion = "suggest Lea (1 of 20 cases)"
        world.history.openExceptions[0].detail.suggestedAgentID = "lea"
        #expect(suggested(world) == [])
        world.history.absences = [Absence(agentID: "lea", from: t("Fri 22:30"), until: nil)]
        #expect(suggested(world).count == 1)
    }
}
