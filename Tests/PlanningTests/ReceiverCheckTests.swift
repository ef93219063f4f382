import Domain
import Planning
import Testing

@Suite("A colleague whom a lead has chosen")
struct ReceiverCheckTests {
    private func check(
        _ receiver: AgentID, _ change: (inout World) -> Void = { _ in }
    ) -> ReceiverCheck {
        var world = World()
        world.addCase("1", of: "ana") { $0.requiredSkills = ["signing"] }
        world.addCase("2", of: "ana") { $0.requiredSkills = ["braille"] }
        change(&world)
        return ReceiverCheck(
            of: receiver, for: ["1"], team: world.team,
            snapshot: world.snapshot(readAt: "Fri 22:30"), history: world.fullHistory,
            policy: world.policy, at: t("Fri 22:30"))
    }

    @Test("who is there and has the skill: nothing to say")
    func fits() {
        let check = check("sam") { $0.agents["sam"]?.skills = ["signing"] }
        #expect(check.refusals == [])
        #expect(check.warnings == [])
    }

    @Test("a missing skill, or hours off, is said, and the lead decides")
    func warned() {
        #expect(check("sam").refusals == [])
        #expect(check("sam").warnings == ["Sam lacks signing, which #1 needs"])
        #expect(
            check("ben").warnings == [
                "Ben lacks signing, which #1 needs", "Ben is on no shift until Mon 06:00",
            ])
    }

    @Test("unknown, inactive, on leave or out: nobody may decide so")
    func refused() {
        #expect(check("samm").refusals == ["the helpdesk has no agent samm"])
        #expect(
            check("sam") { $0.agents["sam"]?.isActive = false }.refusals
                == ["Sam is no longer active"])
        let leave = check("ben") {
            $0.agents["ben"]?.awayFrom = CivilDate(year: 2026, month: 11, day: 20)
            $0.agents["ben"]?.awayUntil = CivilDate(year: 2026, month: 11, day: 30)
        }
        #expect(leave.refusals == ["Ben is away until 30 Nov"])
        let out = check("sam") {
            $0.history.absences = [
                Absence(agentID: "sam", from: t("Fri 22:10"), until: t("Sat 09:00"))
            ]
        }
        #expect(out.refusals == ["Sam is out until Sat 09:00"])
    }
}
