import Domain
import Planning
import Testing

/// Custody shows in who the ledger says kept the case: on duty at the boundary keeps it.
@Suite("Who answers for a case")
struct CustodyTests {
    /// Sam and Lea are on duty at Fri 22:00, so whoever of them has custody keeps it.
    private func custodian(_ setup: (inout World) -> Void) -> AgentID? {
        var world = World()
        setup(&world)
        return world.plan().entry("1")?.custodianID
    }

    @Test("without any memory it is the assignee")
    func assignee() {
        #expect(custodian { $0.addCase("1", of: "sam") } == "sam")
    }

    @Test(
        "the receiver of a live entry stands before the assignee",
        arguments: [PackedCase.State.waiting, .accepted, .void])
    func receiver(state: PackedCase.State) {
        let found = custodian { world in
            world.addCase("1", of: "ana")
            world.remember("1", seen: "ana")
            world.pack("1", from: "ana", to: "lea", state)
        }
        #expect(found == "lea")
    }

    @Test("a person who changed the assignee stands before the pack")
    func changed() {
        let found = custodian { world in
            world.addCase("1", of: "sam")
            world.remember("1", seen: "ana")
            world.pack("1", from: "ana", to: "lea", .accepted)
        }
        #expect(found == "sam")
    }

    @Test("an assignee that the job wrote itself is no person's change")
    func ownWrite() {
        // Written for Sam; the case was reassigned to Lea before the helpdesk was read again.
        let found = custodian { world in
            world.addCase("1", of: "sam")
            world.remember("1", seen: "ana")
            world.history.ledger["1"]?.writtenAssigneeID = "sam"
            world.pack("1", from: "sam", to: "lea", .waiting)
        }
        #expect(found == "lea")
    }

    @Test("somebody who took the assignee away made it nobody's")
    func changedToNobody() {
        var world = World()
        world.addCase("1", of: nil)
        world.remember("1", seen: "ana")
        world.pack("1", from: "ana", to: "lea", .accepted)
        let entry = world.plan().entry("1")
        #expect(entry?.disposition == .excluded)
        #expect(entry?.custodianID == nil)
    }

    @Test("superseded packs and entries that moved on say nothing")
    func notLive() {
        let superseded = custodian { world in
            world.addCase("1", of: "sam")
            world.pack("1", from: "sam", to: "lea", .waiting) { $0.packState = .superseded }
        }
        #expect(superseded == "sam")
        let moved = custodian { world in
            world.addCase("1", of: "sam")
            world.pack("1", from: "sam", to: "lea", .moved)
        }
        #expect(moved == "sam")
    }

    @Test("a declined case is its giver's again, and is always handed, never to who declined it")
    func declined() {
        var world = World()
        world.addCase("1", of: "sam")
        world.remember("1", seen: "sam")
        world.pack("1", from: "sam", to: "lea", .declined)
        world.history.declines["1"] = ["lea"]
        world.addAgent("Omar")
        world.shifts[1].agents.append(ShiftAgent(agentID: "omar"))
        let plan = world.plan()
        // Sam is on duty and would keep any other case.
        #expect(plan.disposition("1") == .handed)
        #expect(plan.receiver("1") == "omar")
        #expect(plan.pack(of: "1")?.from == "sam")
        #expect(plan.moved.isEmpty)
    }

    @Test("a declined case that a person then gave to somebody is theirs, and not handed again")
    func declinedThenAssigned() {
        var world = World()
        world.addCase("1", of: "sam")
        world.remember("1", seen: "ana")
        world.pack("1", from: "ana", to: "lea", .declined)
        let plan = world.plan()
        #expect(plan.entry("1")?.custodianID == "sam")
        #expect(plan.disposition("1") == .kept)
        #expect(plan.moved == [MovedCase(packID: 1, caseID: "1", toPackIndex: nil)])

        // At the next boundary the helpdesk shows no change any more.
        world.remember("1", seen: "sam", at: "Fri 22:00")
        world.history.packed["1"] = nil
        world.addAgent("Eve")
        world.addShift("early", "Sat 06:00", "Sat 14:00", ["sam", "eve"])
        let next = world.plan(at: "Sat 06:00")
        #expect(next.entry("1")?.custodianID == "sam")
        #expect(next.disposition("1") == .kept)
    }

    @Test(
        "a declined entry ends even where a person gave the case to its receiver or giver",
        arguments: ["lea", "ana", nil])
    func declinedThenAssignedBack(assignee: AgentID?) {
        var world = World()
        world.addCase("1", of: assignee)
        world.remember("1", seen: "ben")
        world.pack("1", from: "ana", to: "lea", .declined)
        #expect(
            world.plan().moved == [MovedCase(packID: 1, caseID: "1", toPackIndex: nil)])
    }

    @Test("a declined case that a person gave to somebody who goes home moves on to the new pack")
    func declinedThenHandedOn() throws {
        var world = World()
        world.addCase("1", of: "ben")
        world.remember("1", seen: "ana")
        world.pack("1", from: "ana", to: "sam", .declined, packID: 7)
        world.addDue("1", "Fri 23:30")
        let plan = world.plan()
        let index = try #require(plan.entry("1")?.packIndex)
        #expect(plan.packs[index].from == "ben")
        #expect(plan.moved == [MovedCase(packID: 7, caseID: "1", toPackIndex: index)])
    }

    @Test("a live entry moves when a person gave the case away, and stays with its receiver")
    func movedEntries() {
        var world = World()
        world.addCase("1", of: "sam")
        world.addCase("2", of: "lea")
        world.addCase("3", of: "ana")
        for id in ["1", "2", "3"] {
            world.remember(id, seen: "ana")
            world.pack(id, from: "ana", to: "lea", .accepted, packID: 7)
        }
        #expect(
            world.plan().moved == [MovedCase(packID: 7, caseID: "1", toPackIndex: nil)])
    }

    @Test("a live entry whose case is handed on moves to the new pack")
    func handedOn() throws {
        var world = World()
        world.addCase("1", of: "ana")
        world.remember("1", seen: "ana")
        world.pack("1", from: "ana", to: "ben", .accepted, packID: 7)
        world.addDue("1", "Fri 23:30")
        let plan = world.plan()
        let index = try #require(plan.entry("1")?.packIndex)
        #expect(plan.packs[index].from == "ben")
        #expect(plan.moved == [MovedCase(packID: 7, caseID: "1", toPackIndex: index)])
    }

    @Test("the ledger remembers the assignee it saw, not the custodian it found")
    func seen() {
        var world = World()
        world.addCase("1", of: "ana")
        world.remember("1", seen: "ana")
        world.pack("1", from: "ana", to: "lea", .accepted)
        #expect(world.plan().entry("1")?.seenAssigneeID == "ana")
        #expect(world.plan().entry("1")?.seenTeamID == "hotels")
    }
}
