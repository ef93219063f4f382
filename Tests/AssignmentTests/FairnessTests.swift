import Assignment
import Domain
import TestSupport
import Testing

@Suite("Fair to people, over random problems")
struct FairnessTests {
    /// Nobody knows anybody, nobody has anything yet: only fairness and the hard rules decide.
    private func strangers(_ generator: inout SeededGenerator) -> AssignmentProblem {
        let people = (0..<Int.random(in: 2...6, using: &generator)).map { index in
            receiver(
                "r\(index)", capacity: Int.random(in: 2...5, using: &generator),
                skills: ["a", "b"].filter { _ in Bool.random(using: &generator) })
        }
        let items = (0..<Int.random(in: 13...20, using: &generator)).map { index in
            item("c\(index)", from: "g\(Int.random(in: 0...2, using: &generator))") {
                $0.effort = Int.random(in: 1...4, using: &generator)
                $0.acuity = Acuity.allCases.randomElement(using: &generator) ?? .steady
                $0.requiredSkills =
                    [[], [], ["a"], ["b"]].randomElement(using: &generator) ?? []
            }
        }
        return AssignmentProblem(people, items)
    }

    @Test("nobody is at capacity while another who could take one of their cases has none")
    func firstCase() {
        for seed in 0..<40 {
            var generator = SeededGenerator(seed: UInt64(seed) &* 31_337)
            let problem = strangers(&generator)
            let placements = problem.solved()
            for full in problem.receivers {
                let held = zip(problem.cases, placements).filter { $1.receiver == full.id }
                if held.count < full.capacity { continue }
                for idle in problem.receivers
                where !placements.contains(where: { $0.receiver == idle.id }) {
                    #expect(
                        held.allSatisfy { idle.refuses($0.0) != nil },
                        "problem \(seed): \(full.id) is full, \(idle.id) has none")
                }
            }
        }
    }

    @Test("loads are within one where all are equal")
    func equal() {
        for seed in 0..<30 {
            var generator = SeededGenerator(seed: UInt64(seed) &* 65_537)
            let people = (0..<Int.random(in: 1...9, using: &generator)).map { receiver("r\($0)") }
            let items = (0..<Int.random(in: 0...60, using: &generator)).map { index in
                item("c\(index)", from: "g\(Int.random(in: 0...5, using: &generator))")
            }
            let loads = AssignmentProblem(people, items).solved().loads
            let all = people.map { loads[$0.id] ?? 0 }
            #expect((all.max() ?? 0) - (all.min() ?? 0) <= 1, "problem \(seed): \(all)")
        }
    }

    @Test("part-timers and late starters get what fits their hours")
    func hours() {
        for seed in 0..<20 {
            var generator = SeededGenerator(seed: UInt64(seed) &* 257)
            var people = (0..<Int.random(in: 2...5, using: &generator)).map {
                receiver("r\($0)", capacity: 100)
            }
            for index in people.indices {
                people[index].minutesThere = 120 * Int.random(in: 1...4, using: &generator)
            }
            let items = (0..<40).map { item("c\($0)") }
            let loads = AssignmentProblem(people, items).solved().loads
            let minutes = people.reduce(0) { $0 + $1.minutesThere }
            for person in people {
                let share = Double(40 * person.minutesThere) / Double(minutes)
                #expect(abs(Double(loads[person.id] ?? 0) - share) < 2, "problem \(seed)")
            }
        }
    }

    @Test("the day's heaviest talks are spread")
    func heavy() {
        for seed in 0..<20 {
            var generator = SeededGenerator(seed: UInt64(seed) &* 4099)
            let people = (0..<Int.random(in: 2...6, using: &generator)).map { receiver("r\($0)") }
            let items = (0..<36).map { index in
                item("c\(index)") { $0.isUpset = Int.random(in: 0...2, using: &generator) == 0 }
            }
            let placements = AssignmentProblem(people, items).solved()
            let upset = zip(items, placements).filter(\.0.isUpset).map(\.1).loads
            let all = people.map { upset[$0.id] ?? 0 }
            #expect((all.max() ?? 0) - (all.min() ?? 0) <= 1, "problem \(seed): \(all)")
        }
    }

    @Test("among equals the upset customer goes to who had fewer, an ordinary one does not")
    func recent() {
        var ana = receiver("ana")
        ana.recentUpset = 3
        let upset = item("1") { $0.isUpset = true }
        #expect(AssignmentProblem([ana, receiver("sam")], [upset]).solved().loads == ["sam": 1])
        #expect(
            AssignmentProblem([ana, receiver("sam")], [item("1")]).solved().loads == ["ana": 1])
        let off = AssignmentProblem([ana, receiver("sam")], [upset]) { $0.costRecentUpset = 0 }
        #expect(off.solved().loads == ["ana": 1])
    }

    @Test("however many they had, who knows the customer or their language comes first")
    func recentIsSmall() {
        var ana = receiver("ana", languages: ["sv"])
        ana.recentUpset = 1000
        let people = [ana, receiver("sam")]
        for this in [
            item("1") { $0.heardFrom = ["ana"] }, item("1") { $0.customerKnows = ["ana"] },
            item("1") { $0.language = "sv" },
        ] {
            var upset = this
            upset.isUpset = true
            let answer = AssignmentProblem(people, [upset]) { $0.costRecentUpset = 10_000 }.answer()
            #expect(answer.placements.loads == ["ana": 1])
            #expect(answer.cost.recentUpset == 20)
        }
    }
}
