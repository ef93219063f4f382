import Domain
import Planning
import Testing

@Suite("What happens to each open case")
struct DispositionTests {
    private func entry(_ world: World, at: String = "Fri 22:00") -> LedgerEntry? {
        world.plan(at: at).entry("1")
    }

    @Test("held by a bot: excluded, whatever is due")
    func bot() {
        var world = World()
        world.addCase("1", of: "helper") { $0.assigneeKind = .bot }
        world.addCase("2", of: "ana") { $0.status = .bot }
        world.addDue("1", "Fri 22:30")
        world.addDue("2", "Fri 22:30")
        for id in ["1", "2"] {
            #expect(world.plan().disposition(id) == .excluded)
            #expect(world.plan().entry(id)?.reason == "held by a bot")
        }
    }

    @Test("nobody's with nothing due: excluded")
    func nobodysQuiet() {
        var world = World()
        world.addCase("1", of: nil)
        #expect(entry(world)?.disposition == .excluded)
        #expect(entry(world)?.reason == "nobody's, and nothing is due")
    }

    @Test("nobody's and due, waking, waiting or critical before the incoming end: handed")
    func nobodysUrgent() {
        let setups: [((inout World) -> Void, String)] = [
            ({ $0.addDue("1", "Sat 05:59") }, "nobody's, due Sat 05:59"),
            ({ $0.cases[0].wakeAt = t("Sat 05:59") }, "nobody's, wakes Sat 05:59"),
            (
                { $0.cases[0].waitingSince = t("Fri 20:00") },
                "nobody's, and the customer waits since 20:00"
            ),
            ({ $0.addDue("1", "Fri 22:30") }, "nobody's and critical"),
        ]
        for (setup, reason) in setups {
            var world = World()
            world.addCase("1", of: nil)
            setup(&world)
            #expect(entry(world)?.disposition == .handed)
            #expect(entry(world)?.reason == reason)
            #expect(world.plan().pack(of: "1")?.from == nil)
        }
    }

    @Test("nobody's and due when the incoming shift ends: the next boundary's business")
    func nobodysLater() {
        var world = World()
        world.addCase("1", of: nil)
        world.addDue("1", "Sat 06:00")
        #expect(entry(world)?.disposition == .excluded)
    }

    @Test("a custodian who is unknown, inactive, away or on no shift: handed in their name")
    func absent() {
        let setups: [((inout World) -> Void, String)] = [
            ({ $0.agents["ana"] = nil }, "ana is unknown to the helpdesk"),
            ({ $0.agents["ana"]?.isActive = false }, "Ana is no longer active"),
            (
                {
                    $0.agents["ana"]?.awayFrom = CivilDate(year: 2026, month: 11, day: 20)
                    $0.agents["ana"]?.awayUntil = CivilDate(year: 2026, month: 11, day: 30)
                }, "Ana is away until 30 Nov"
            ),
            ({ $0.policy.absentAfterHours = 63 }, "Ana is on no shift in the next 63 h"),
            (
                {
                    $0.history.absences = [
                        Absence(agentID: "ana", from: t("Fri 18:00"), until: nil)
                    ]
                }, "Ana is out until further notice"
            ),
        ]
        for (setup, reason) in setups {
            var world = World()
            world.addCase("1", of: "ana")
            setup(&world)
            #expect(entry(world)?.disposition == .handed)
            #expect(entry(world)?.reason == reason)
            #expect(world.plan().pack(of: "1")?.from == "ana")
        }
    }

    @Test("who called in and comes back soon keeps what can wait for them")
    func outUntil() {
        var world = World()
        world.shifts.removeAll { $0.id == "monday-late" }
        world.addShift("sunday", "Sun 14:00", "Sun 22:00", ["ana"])
        world.history.absences = [
            Absence(agentID: "ana", from: t("Fri 18:00"), until: t("Sun 16:00"))
        ]
        world.addCase("1", of: "ana")
        #expect(entry(world)?.disposition == .kept)
        #expect(entry(world)?.reason == "Ana is out until Sun 16:00, nothing due before Sun 16:00")
        #expect(entry(world)?.summary.backAt?.instant == t("Sun 16:00"))
        world.agents["ana"]?.replacementID = "sam"
        world.addDue("1", "Sun 16:59")
        #expect(entry(world)?.disposition == .handed)
        #expect(entry(world)?.reason == "due Sun 16:59; Ana is out until Sun 16:00")
        #expect(world.plan().receiver("1") == "sam")
        world.deadlines = [:]
        // Handed to Ana before, and never taken over.
        world.pack("1", from: "ben", to: "ana", .waiting)
        #expect(entry(world)?.disposition == .handed)
        #expect(entry(world)?.reason == "Ana is out until Sun 16:00")
    }

    @Test("a shift at exactly 72 hours is in time, in whatever team")
    func notAbsent() {
        var world = World()
        world.addCase("1", of: "ana")
        world.shifts.removeLast()
        #expect(entry(world)?.disposition == .handed)
        world.addShift("elsewhere", "Mon 22:00", "Tue 06:00", ["ana"], team: "flights")
        #expect(entry(world)?.disposition == .kept)
    }

    @Test("who works past midnight into their leave is on duty, not away")
    func awayAfterMidnight() {
        var world = World()
        world.addCase("1", of: "sam")
        world.agents["sam"]?.awayFrom = CivilDate(year: 2026, month: 11, day: 21)
        #expect(world.plan(at: "Fri 22:00", run: "Sat 01:00").disposition("1") == .kept)
    }

    @Test("who is late for a running shift keeps their cases")
    func lateColleague() {
        var world = World()
        world.addCase("1", of: "sam")
        world.history.absences = [
            Absence(agentID: "sam", from: t("Fri 21:00"), until: t("Fri 22:45"))
        ]
        #expect(entry(world)?.disposition == .kept)
        #expect(entry(world)?.reason == "next on, 22:45")
    }

    @Test("an absent custodian's cases go to their replacement, through replacements who are away")
    func replacement() {
        var world = World()
        world.addCase("1", of: "ana")
        world.agents["ana"]?.isActive = false
        world.agents["ana"]?.replacementID = "ben"
        world.agents["ben"]?.isActive = false
        world.agents["ben"]?.replacementID = "sam"
        #expect(world.plan().receiver("1") == "sam")
        // Lea comes first by id when nobody is named.
        world.agents["ana"]?.replacementID = nil
        #expect(world.plan().receiver("1") == "lea")
    }

    @Test("a loop of replacements ends in nobody, and the case in the best hands")
    func replacementLoop() {
        var world = World()
        world.addCase("1", of: "ana")
        world.agents["ana"]?.isActive = false
        world.agents["ana"]?.replacementID = "ben"
        world.agents["ben"]?.isActive = false
        world.agents["ben"]?.replacementID = "ana"
        #expect(world.plan().receiver("1") == "lea")
    }

    @Test("a replacement without the skill does not get it")
    func replacementUnfit() {
        var world = World()
        world.addCase("1", of: "ana") { $0.requiredSkills = ["refunds"] }
        world.agents["ana"]?.isActive = false
        world.agents["ana"]?.replacementID = "sam"
        world.agents["lea"]?.skills = ["refunds"]
        #expect(world.plan().receiver("1") == "lea")
    }

    @Test("a custodian on duty in any team keeps it, and the ledger says until when")
    func onDuty() {
        var world = World()
        world.addCase("1", of: "sam")
        world.addDue("1", "Fri 22:30")
        #expect(entry(world)?.disposition == .kept)
        #expect(entry(world)?.reason == "on shift until Sat 06:00")
        world = World()
        world.addCase("1", of: "ana")
        world.addDue("1", "Fri 22:30")
        world.addShift("elsewhere", "Fri 22:00", "Fri 23:00", ["ana"], team: "flights")
        #expect(entry(world)?.disposition == .kept)
        #expect(entry(world)?.reason == "on shift until 23:00")
    }

    @Test("a custodian in a break keeps it: a gap of 90 minutes is one span")
    func inBreak() {
        var world = World()
        world.addCase("1", of: "ana")
        world.addDue("1", "Fri 22:30")
        world.addShift("second half", "Fri 23:30", "Sat 02:00", ["ana"])
        #expect(entry(world)?.reason == "on shift until Sat 02:00")
    }

    @Test("a custodian on the receiving shift keeps it until they come")
    func onReceivingShift() {
        var world = World()
        world.addCase("1", of: "ben")
        world.addDue("1", "Sat 10:00")
        #expect(entry(world, at: "Sat 06:00")?.disposition == .kept)
        #expect(entry(world, at: "Sat 06:00")?.reason == "next on, Mon 06:00")
        #expect(entry(world, at: "Sat 06:00")?.summary.backAt == nil)
    }

    @Test("off duty with nothing due before the next start: kept")
    func offQuiet() {
        var world = World()
        world.addCase("1", of: "ana")
        world.addDue("1", "Mon 15:00")
        #expect(entry(world)?.disposition == .kept)
        #expect(entry(world)?.reason == "back Mon 14:00, nothing due before")
        #expect(entry(world)?.custodianID == "ana")
    }

    @Test(
        "off duty and needed before the next start and an hour: handed",
        arguments: [0, 1, 2, 3, 4])
    func offNeeded(kind: Int) {
        var world = World()
        world.addCase("1", of: "ana")
        switch kind {
        case 0: world.addDue("1", "Mon 14:59")
        case 1: world.addDue("1", "Mon 14:59", .callback, .promise)
        case 2: world.cases[0].wakeAt = t("Mon 14:59")
        case 3: world.cases[0].waitingSince = t("Fri 21:59")
        default: world.wrote("ana", "1", "Fri 21:00", "I will call you back by 11 pm.")
        }
        #expect(entry(world)?.disposition == .handed)
        #expect(entry(world)?.reason.hasSuffix("; Ana back Mon 14:00") == true)
    }

    @Test("an endless snooze and a deadline that never comes are no need")
    func infinity() {
        var world = World()
        world.addCase("1", of: "ana") {
            $0.wakeAt = .distantFuture
            $0.status = .snoozed
        }
        world.deadlines["1"] = [
            Deadline(caseID: "1", kind: .resolution, dueAt: .distantFuture, origin: .sla)
        ]
        #expect(entry(world)?.disposition == .kept)
        #expect(entry(world)?.summary.nextDue == nil)
    }

    @Test("a snooze that has ended, and was not looked at, needs somebody")
    func woken() {
        var world = World()
        world.addCase("1", of: "ana") {
            $0.wakeAt = t("Fri 21:00")
            $0.status = .snoozed
        }
        #expect(entry(world)?.reason == "woke 21:00; Ana back Mon 14:00")
        world.cases[0].status = .open
        #expect(entry(world)?.disposition == .kept)
    }

    @Test("scope all hands every case of those who leave, and the others' by need")
    func scopeAll() {
        var world = World()
        world.policy.scope = .all
        world.addCase("1", of: "ana")
        world.addCase("2", of: "mia")
        world.addAgent("Mia")
        world.addShift("mia", "Sat 12:00", "Sat 18:00", ["mia"])
        let plan = world.plan()
        #expect(plan.disposition("1") == .handed)
        #expect(plan.entry("1")?.reason == "Ana has gone off shift, back Mon 14:00")
        #expect(plan.disposition("2") == .kept)
    }

    @Test("nobody comes: everything stays, one flag, nothing handed")
    func nobodyComes() {
        var world = World()
        world.shifts.removeSubrange(1...)
        world.addCase("1", of: "ana")
        world.addCase("2", of: nil)
        world.addCase("3", of: "helper") { $0.assigneeKind = .bot }
        world.addDue("1", "Fri 22:30")
        world.addDue("2", "Fri 22:30")
        let plan = world.plan()
        #expect(plan.disposition("1") == .kept)
        #expect(plan.disposition("2") == .kept)
        #expect(plan.disposition("3") == .excluded)
        #expect(plan.packs.isEmpty)
        #expect(plan.raised(.noIncomingShift).count == 1)
        #expect(plan.raised(.noReceiver).isEmpty)
        #expect(plan.raised(.deadlineInGap).first?.detail.cases.map(\.caseID) == ["1", "2"])
    }

    @Test("cases of other teams and of none are not in this ledger")
    func otherTeams() {
        var world = World()
        world.addCase("1", of: "ana")
        world.addCase("2", of: "ana") { $0.teamID = "flights" }
        world.addCase("3", of: "ana") { $0.teamID = nil }
        #expect(world.plan().ledger.map(\.caseID) == ["1"])
    }

    @Test("late: from now, one pack, the missed boundaries folded in")
    func late() {
        var world = World()
        world.addCase("1", of: "ana")
        world.addDue("1", "Mon 09:00")
        let plan = world.plan(due: ["Fri 22:00", "Sat 06:00"], run: "Sat 07:00")
        #expect(plan.isLate)
        #expect(plan.boundaryAt == t("Sat 06:00"))
        #expect(plan.folded == [t("Fri 22:00")])
        #expect(plan.receiver("1") == "ben")
        #expect(plan.packs.count == 1)
        #expect(plan.raised(.lateBoundary).count == 1)
        #expect(!world.plan().isLate)
        #expect(world.plan().raised(.lateBoundary).isEmpty)
    }
}
