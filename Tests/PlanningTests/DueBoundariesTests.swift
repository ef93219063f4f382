import Domain
import Planning
import Testing

@Suite("Which boundaries are due")
struct DueBoundariesTests {
    private func due(
        _ world: World, watermark: String?, at: String, policy: Policy = Policy()
    ) -> [Instant] {
        Planner.dueBoundaries(
            of: "hotels", shifts: world.shifts, watermark: watermark.map(t), at: t(at),
            policy: policy)
    }

    private func empty() -> World {
        var world = World()
        world.shifts = []
        return world
    }

    @Test("a first run is due for its latest boundary only")
    func firstRun() {
        #expect(due(World(), watermark: nil, at: "Sat 08:00") == [t("Sat 06:00")])
        #expect(due(World(), watermark: nil, at: "Fri 21:59") == [])
    }

    @Test("all boundaries after the watermark are due, the one at the run's instant included")
    func afterWatermark() {
        let world = World()
        #expect(
            due(world, watermark: "Fri 22:00", at: "Mon 22:00")
                == [t("Sat 06:00"), t("Mon 14:00"), t("Mon 22:00")])
        #expect(due(world, watermark: "Fri 22:00", at: "Sat 05:59") == [])
    }

    @Test(
        "a gap of up to 90 minutes is a break; a longer one ends a shift",
        arguments: [("Fri 13:30", [] as [String]), ("Fri 13:31", ["Fri 12:00"])])
    func breaks(back: String, expected: [String]) {
        var world = empty()
        world.addShift("morning", "Fri 08:00", "Fri 12:00", ["ana"])
        world.addShift("afternoon", back, "Fri 18:00", ["ana"])
        #expect(due(world, watermark: "Fri 00:00", at: "Fri 17:00") == expected.map(t))
    }

    @Test("the break of one agent does not hide that another goes home")
    func someoneLeaves() {
        var world = empty()
        world.addShift("morning", "Fri 08:00", "Fri 12:00", ["ana", "ben"])
        world.addShift("afternoon", "Fri 13:00", "Fri 18:00", ["ana"])
        #expect(due(world, watermark: "Fri 00:00", at: "Fri 17:00") == [t("Fri 12:00")])
    }

    @Test("a shift that ends within a longer one of the same agent is no boundary")
    func overlapping() {
        var world = empty()
        world.addShift("short", "Fri 08:00", "Fri 12:00", ["ana"])
        world.addShift("long", "Fri 10:00", "Fri 18:00", ["ana"])
        #expect(due(world, watermark: "Fri 00:00", at: "Fri 17:00") == [])
    }

    @Test("several shifts that end at one instant are one boundary")
    func oneInstant() {
        var world = empty()
        world.addShift("a", "Fri 08:00", "Fri 12:00", ["ana"])
        world.addShift("b", "Fri 06:00", "Fri 12:00", ["ben"])
        #expect(due(world, watermark: "Fri 00:00", at: "Fri 17:00") == [t("Fri 12:00")])
    }

    @Test("whoever goes on in another team still leaves this one")
    func otherTeam() {
        var world = empty()
        world.addShift("here", "Fri 08:00", "Fri 12:00", ["ana"])
        world.addShift("there", "Fri 12:00", "Fri 16:00", ["ana"], team: "flights")
        #expect(due(world, watermark: "Fri 00:00", at: "Fri 17:00") == [t("Fri 12:00")])
    }

    @Test("a shift without agents ends all the same; one of no length does not exist")
    func oddShifts() {
        var world = empty()
        world.addShift("empty", "Fri 08:00", "Fri 12:00", [])
        world.addShift("none", "Fri 13:00", "Fri 13:00", ["ana"])
        #expect(due(world, watermark: "Fri 00:00", at: "Fri 17:00") == [t("Fri 12:00")])
    }

    @Test("a window of boundaries is half-open")
    func window() {
        let found = Planner.boundaries(
            of: "hotels", shifts: World().shifts, from: t("Fri 22:00"), to: t("Mon 14:00"),
            policy: Policy())
        #expect(found == [t("Fri 22:00"), t("Sat 06:00")])
    }
}
