import Domain
import Planning
import Testing

/// Everybody of random worlds calls in, one at a time.
@Suite("Calling in, in random worlds")
struct ReliefPropertyTests {
    private static let at = "Fri 22:30"

    private func setup(_ seed: Int) -> World {
        var world = World.random(cases: 90, seed: UInt64(seed))
        world.history.watermark = t("Fri 22:00")
        return world
    }

    private func relieve(
        _ world: World, _ agent: AgentID, _ kind: Absence.Kind = .out
    ) -> Relief? {
        var world = world
        let absence = Absence(
            agentID: agent, from: t("Fri 22:10"), until: t("Sat 03:00"), kind: kind)
        world.history.absences = [absence]
        return Planner.relief(
            for: absence, of: world.team, at: t(Self.at),
            snapshot: world.snapshot(readAt: Self.at), history: world.fullHistory,
            policy: world.policy)
    }

    /// What somebody else should have, whether somebody fits or not.
    private func leaving(_ relief: Relief?) -> Set<CaseID> {
        let unplaced = relief?.exceptions.filter { $0.kind == .noReceiver } ?? []
        return Set(relief?.packs.flatMap(\.cases).map(\.caseID) ?? [])
            .union(unplaced.flatMap(\.detail.cases).map(\.caseID))
    }

    @Test("what moves was theirs, goes to somebody who may take it, and is told", arguments: 0..<2)
    func sound(seed: Int) {
        let world = setup(seed)
        var moved = 0
        for agent in world.agents.keys.sorted() {
            guard let relief = relieve(world, agent) else { continue }
            let cases = relief.packs.flatMap { pack in pack.cases.map { (pack, $0) } }
            let ids = cases.map(\.1.caseID)
            #expect(Set(ids).count == ids.count)
            moved += ids.count
            for (pack, entry) in cases {
                guard let openCase = world.cases.first(where: { $0.id == entry.caseID }) else {
                    Issue.record("\(entry.caseID) is not open")
                    continue
                }
                let receiver = world.agents[pack.to]
                #expect(openCase.teamID == world.team.id)
                #expect(receiver?.isActive == true)
                #expect(pack.to != agent && pack.to != pack.from)
                #expect(
                    openCase.requiredSkills.allSatisfy { receiver?.skills.contains($0) == true })
                #expect(world.history.declines[entry.caseID]?.contains(pack.to) != true)
                let held = world.history.packed[entry.caseID]
                #expect(
                    pack.from == agent || held?.to == agent && pack.from == held?.from,
                    "\(entry.caseID)")
            }
            // What was handed to them and not taken over moves, or a lead hears of it.
            let leaving = leaving(relief)
            for (id, held) in world.history.packed
            where held.to == agent && [.waiting, .void].contains(held.state) {
                guard let openCase = world.cases.first(where: { $0.id == id }),
                    openCase.teamID == world.team.id, openCase.status != .bot,
                    openCase.assigneeKind != .bot,
                    world.history.ledger[id].map({ $0.isChanged(by: openCase.assigneeID) })
                        != true
                else { continue }
                #expect(leaving.contains(id), "\(id)")
            }
        }
        #expect(moved > 5)
    }

    @Test("done once, there is nothing left to move", arguments: 0..<2)
    func once(seed: Int) {
        let world = setup(seed)
        for agent in world.agents.keys.sorted() {
            guard let relief = relieve(world, agent), !relief.packs.isEmpty else { continue }
            var after = world
            for (offset, pack) in relief.packs.enumerated() {
                for entry in pack.cases {
                    after.pack(
                        entry.caseID, from: pack.from, to: pack.to, .waiting, at: Self.at,
                        packID: PackID(1000 + offset))
                    after.history.ledger[entry.caseID]?.seenAssigneeID =
                        relief.seenAssignees[entry.caseID]
                }
            }
            let again = relieve(after, agent)
            #expect(again?.packs ?? [] == [], "\(agent)")
        }
    }

    @Test("who is late loses no more than who is out", arguments: 0..<2)
    func lateIsLess(seed: Int) {
        let world = setup(seed)
        var fewer = 0
        for agent in world.agents.keys.sorted() {
            let out = leaving(relieve(world, agent))
            let late = leaving(relieve(world, agent, .late))
            #expect(late.isSubset(of: out), "\(agent)")
            if late.count < out.count { fewer += 1 }
        }
        #expect(fewer > 3)
    }

    @Test("the answer does not depend on the order of the question", arguments: 0..<2)
    func deterministic(seed: Int) {
        let world = setup(seed)
        for agent in world.agents.keys.sorted().prefix(4) {
            let first = relieve(world, agent)
            let second = relieve(world.shuffled(seed: 7), agent)
            #expect(first?.packs == second?.packs)
            #expect(first?.moved == second?.moved)
            #expect(first?.exceptions == second?.exceptions)
            #expect(first?.words == second?.words)
        }
    }
}
