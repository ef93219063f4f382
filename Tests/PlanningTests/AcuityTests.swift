import Domain
import Planning
import Testing

@Suite("How soon a case can hurt")
struct AcuityTests {
    /// Acuity of case 1 at Fri 22:00; Ana's shift began at 14:00, the incoming one is 22:00-06:00.
    private func acuity(_ setup: (inout World) -> Void) -> Acuity? {
        var world = World()
        world.addCase("1", of: "ana")
        setup(&world)
        return world.plan().entry("1")?.summary.acuity
    }

    @Test(
        "by what is owed",
        arguments: [
            ("Fri 13:59", Acuity.watch), ("Fri 14:00", .critical), ("Fri 21:59", .critical),
            ("Fri 22:00", .critical), ("Fri 22:59", .critical), ("Fri 23:00", .watch),
            ("Sat 05:59", .watch), ("Sat 06:00", .steady),
        ])
    func owed(at: String, expected: Acuity) {
        #expect(acuity { $0.addDue("1", at) } == expected)
        #expect(acuity { $0.addDue("1", at, .callback, .promise) } == expected)
        #expect(acuity { $0.addDue("1", at, .reminder, .reminder) } == expected)
    }

    @Test("an incoming shift that starts later has its first hour later")
    func laterShift() {
        let later = acuity { world in
            world.shifts[1].startsAt = t("Fri 23:30")
            world.addDue("1", "Sat 00:29")
        }
        #expect(later == .critical)
    }

    @Test("a promise found in a message is owed like any other")
    func foundPromise() {
        #expect(
            acuity { $0.wrote("ana", "1", "Fri 21:00", "I will call you back by 22:30.") }
                == .critical)
    }

    @Test("a wake-up is never critical: nothing is owed at it")
    func wakeUp() {
        #expect(acuity { $0.cases[0].wakeAt = t("Fri 22:30") } == .watch)
    }

    @Test("priority with a waiting customer")
    func priority() {
        #expect(
            acuity {
                $0.cases[0].priority = 1
                $0.cases[0].waitingSince = t("Fri 21:00")
            } == .critical)
        #expect(acuity { $0.cases[0].priority = 1 } == .steady)
        #expect(
            acuity {
                $0.cases[0].priority = 2
                $0.cases[0].waitingSince = t("Fri 21:00")
            } == .watch)
        #expect(
            acuity {
                $0.cases[0].priority = 3
                $0.cases[0].waitingSince = t("Fri 21:00")
            } == .steady)
    }

    @Test("who said thanks and goodbye is owed no answer, whatever the helpdesk's clock says")
    func thanked() {
        func last(_ words: String) -> Acuity? {
            acuity { world in
                world.cases[0].priority = 1
                world.cases[0].waitingSince = t("Fri 21:00")
                world.addDue("1", "Fri 21:30")
                world.addDue("1", "Fri 22:30")
                world.wrote("ana", "1", "Fri 20:50", "Your table is booked for seven.")
                world.customerWrote("1", "Fri 21:00", words)
            }
        }
        #expect(last("Thanks for all your help! Bye!") == .watch)
        #expect(last("Thanks! Could you add a chair?") == .critical)
        #expect(
            acuity { world in
                world.wrote("ana", "1", "Fri 20:50", "I will send the refund by 22:30.")
                world.customerWrote("1", "Fri 21:00", "Thanks, bye!")
            } == .critical)
    }

    @Test("a VIP is watched")
    func vip() {
        #expect(
            acuity {
                $0.cases[0].customerID = "k"
                $0.customers["k"] = Customer(id: "k", isVIP: true)
            } == .watch)
    }

    @Test("a case that would meet its third person is watched, one that stays is not")
    func thirdPerson() {
        let setup = { (world: inout World) in
            world.wrote("ana", "1", "Thu 10:00", "Hello, Ana here.")
            world.wrote("ben", "1", "Thu 11:00", "Hello, Ben here.")
        }
        #expect(acuity(setup) == .steady)
        var world = World()
        world.addCase("1", of: "ana")
        setup(&world)
        world.policy.scope = .all
        let plan = world.plan()
        #expect(plan.planned("1")?.acuity == .watch)
        #expect(
            plan.content("1")?.acuityReasons.map(\.text) == ["has heard from 2 people already"])
    }

    @Test("danger, need and lawyers are critical for 48 hours, and as long as unanswered")
    func grave() {
        let legal = "If this is not settled I will take legal action and see you in court."
        #expect(acuity { $0.customerWrote("1", "Thu 10:00", legal) } == .critical)
        let answered = { (world: inout World, at: String) in
            world.customerWrote("1", at, legal)
            world.wrote("ana", "1", "Fri 21:00", "We have settled it.")
        }
        #expect(acuity { answered(&$0, "Fri 10:00") } == .critical)
        #expect(
            acuity { world in
                world.policy.safetyCueHours = 12
                answered(&world, "Fri 09:00")
            } != .critical)
    }

    @Test("strong upset and a worsening tone are watched")
    func mood() {
        let furious =
            "I am absolutely furious. This is completely unacceptable, I am so angry and upset!"
        let setup = { (world: inout World, words: String) in
            world.customerWrote("1", "Fri 12:00", "Could you tell me about my booking, please?")
            world.customerWrote("1", "Fri 13:00", words)
            world.wrote("ana", "1", "Fri 21:00", "We have looked into it.")
        }
        #expect(acuity { setup(&$0, furious) } == .watch)
        #expect(acuity { setup(&$0, "It is for two people.") } == .steady)
    }

    @Test("what is read as upset fades after 72 hours")
    func fades() {
        let furious = "I am absolutely furious. This is completely unacceptable!"
        let written = { (world: inout World) in
            world.customerWrote("1", "Thu 23:00", furious)
            world.wrote("ana", "1", "Fri 09:00", "We have looked into it.")
        }
        #expect(acuity(written) == .watch)
        #expect(
            acuity { world in
                written(&world)
                world.policy.cueFadeHours = 12
            } == .steady)
    }

    @Test("reasons come with what they rest on, the most serious first")
    func reasons() throws {
        var world = World()
        world.addCase("1", of: "ana") { $0.customerID = "k" }
        world.customers["k"] = Customer(id: "k", isVIP: true)
        world.addDue("1", "Fri 22:25")
        world.addDue("1", "Fri 21:20", .firstResponse)
        world.addDue("1", "Sat 01:00", .resolution)
        let content = try #require(world.plan().content("1"))
        #expect(
            content.acuityReasons.map(\.text) == [
                "due 22:25: answer", "missed 21:20: first answer", "due Sat 01:00: solution",
                "VIP",
            ])
        #expect(
            content.acuityReasons.first?.evidence
                == [
                    Evidence(relation: "deadline", id: "1/next_response/2026-11-20T22:25:00Z")
                ])
        #expect(content.nextDue?.wording == "25 min into your shift")
    }

    @Test("older misses are watched as backlog")
    func backlog() throws {
        var world = World()
        world.addCase("1", of: "ana")
        world.addDue("1", "Fri 09:00")
        let content = try #require(world.plan().content("1"))
        #expect(content.acuity == .watch)
        #expect(content.acuityReasons.map(\.text) == ["backlog: missed 09:00: answer"])
    }
}
