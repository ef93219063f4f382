import Assignment
import Domain
import Testing

@Suite("Assignment over random problems")
struct SolverPropertyTests {
    @Test("the answer does not depend on the order of the question", arguments: 0..<40)
    func deterministic(seed: Int) {
        var generator = Seeded(UInt64(seed))
        let problem = AssignmentProblem.random(receivers: 5, cases: 25, using: &generator)
        var shuffled = problem
        shuffled.receivers.shuffle(using: &generator)
        shuffled.cases.shuffle(using: &generator)
        let byID = { (placements: [Placement]) in placements.sorted { $0.caseID < $1.caseID } }
        #expect(byID(problem.solved()) == byID(shuffled.solved()))
        #expect(problem.solved().map(\.caseID) == problem.cases.map(\.id))
    }

    private static func choice(_ problem: AssignmentProblem) -> [Int?] {
        problem.solved().map { placement in
            problem.receivers.firstIndex { $0.id == placement.receiver }
        }
    }

    @Test("no hard rule is ever broken")
    func hardRules() {
        let broken = (0..<300).filter { seed in
            var generator = Seeded(UInt64(seed) &* 7919)
            let problem = AssignmentProblem.random(receivers: 4, cases: 20, using: &generator)
            return !problem.isAllowed(Self.choice(problem))
        }
        #expect(broken.isEmpty)
    }

    /// A seventh more on any one problem, and one in a hundred on average, is what local search may
    /// lose.
    @Test("against all assignments of up to six cases it places as many, and costs little more")
    func bruteForce() {
        var generator = Seeded(4711)
        var losses: [Double] = []
        var worsePlaced: [Int] = []
        for round in 0..<80 {
            let problem = AssignmentProblem.random(
                receivers: 3, cases: 3 + round % 4, using: &generator)
            let choice = Self.choice(problem)
            let best = Self.best(problem, against: choice)
            if problem.placed(choice) != best.placed { worsePlaced.append(round) }
            losses.append(Double(problem.cost(of: choice)) / Double(max(1, best.cost)) - 1)
        }
        #expect(worsePlaced == [])
        #expect((losses.max() ?? 0) <= 0.15)
        #expect(losses.reduce(0, +) / Double(losses.count) <= 0.01)
    }

    /// The most that can be placed, urgent ones first; and the least cost of placing just those
    /// cases that `choice` places: whom to leave out is a matter of urgency, not of cost.
    private static func best(
        _ problem: AssignmentProblem, against choice: [Int?]
    ) -> (placed: [Int], cost: Int) {
        var placed = [-1]
        var cost = Int.max
        var trial: [Int?] = []
        func descend() {
            if trial.count == problem.cases.count {
                guard problem.isAllowed(trial) else { return }
                let count = problem.placed(trial)
                if placed.lexicographicallyPrecedes(count) { placed = count }
                if trial.indices.allSatisfy({ (trial[$0] == nil) == (choice[$0] == nil) }) {
                    cost = min(cost, problem.cost(of: trial))
                }
                return
            }
            for option in [nil] + problem.receivers.indices.map(Optional.some) {
                trial.append(option)
                descend()
                trial.removeLast()
            }
        }
        descend()
        return (placed, cost)
    }
}
