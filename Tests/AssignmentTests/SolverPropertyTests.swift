import Assignment
import Domain
import TestSupport
import Testing

@Suite("Assignment over random problems")
struct SolverPropertyTests {
    @Test("the answer does not depend on the order of the question", arguments: 0..<40)
    func deterministic(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
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
        let broken = (0..<120).filter { seed in
            var generator = SeededGenerator(seed: UInt64(seed) &* 7919)
            let problem = AssignmentProblem.random(receivers: 4, cases: 20, using: &generator)
            return !problem.isAllowed(Self.choice(problem))
        }
        #expect(broken.isEmpty)
    }

    @Test("up to seven cases: the very best of all assignments, and known to be", arguments: 0..<8)
    func bruteForce(round: Int) {
        for number in 0..<16 {
            var generator = SeededGenerator(seed: UInt64(round * 1000 + number))
            let receivers = 1 + number % 4
            let most = [7, 7, 6, 4][receivers - 1]
            var problem = AssignmentProblem.random(
                receivers: receivers, cases: 1 + number % most, using: &generator)
            problem.policy.overflow = [.urgentFirst, .spread, .hold][(round + number) % 3]
            problem.policy.overCapacityPercent = 50
            let answer = problem.answer()
            let choice = Self.choice(problem)
            let best = Self.best(problem)
            #expect(problem.placed(choice) == best.placed, "problem \(round) \(number)")
            #expect(problem.cost(of: choice) == best.cost, "problem \(round) \(number)")
            #expect(answer.cost.total == best.cost)
            #expect(answer.lowerBound == best.cost)
        }
    }

    @Test("the bound of larger problems is never above the cost, nor above any other assignment's")
    func bound() {
        for seed in 0..<8 {
            var generator = SeededGenerator(seed: UInt64(seed) &* 104_729)
            let problem = AssignmentProblem.random(
                receivers: 3 + seed % 4, cases: 13 + 2 * seed, using: &generator)
            let answer = problem.answer()
            #expect(answer.cost.total == problem.cost(of: Self.choice(problem)))
            #expect(answer.lowerBound <= answer.cost.total)
            #expect(answer.gap * 5 <= answer.cost.total)
        }
    }

    @Test("the bound of receivers reached in bulk is a bound as well, and not much weaker")
    func bulkBound() {
        for seed in 0..<12 {
            var generator = SeededGenerator(seed: UInt64(seed) &* 15_485_863)
            let problem = AssignmentProblem.random(
                receivers: 3 + seed % 4, cases: 13 + seed, using: &generator)
            let listed = problem.answer()
            let inBulk = problem.answer(mostListed: 0)
            let best = min(listed.cost.total, inBulk.cost.total)
            #expect(inBulk.lowerBound <= best, "problem \(seed)")
            #expect((best - inBulk.lowerBound) * 5 <= best, "problem \(seed)")
        }
    }

    /// The first by urgency of what can be placed together; and the least cost of placing it.
    private static func best(_ problem: AssignmentProblem) -> (placed: [Int], cost: Int) {
        var placed = [-1]
        var cost = Int.max
        var trial: [Int?] = []
        func descend() {
            if trial.count < problem.cases.count {
                for option in [nil] + problem.receivers.indices.map(Optional.some) {
                    trial.append(option)
                    descend()
                    trial.removeLast()
                }
                return
            }
            let found = problem.placed(trial)
            if found.lexicographicallyPrecedes(placed) || !problem.isAllowed(trial) { return }
            let total = problem.cost(of: trial)
            if found == placed { cost = min(cost, total) } else { (placed, cost) = (found, total) }
        }
        descend()
        return (placed, cost)
    }
}
