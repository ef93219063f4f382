import Domain

/// Depth-first branch and bound over all assignments: proves the optimum of small problems.
///
/// The bound of a branch is what its cases still without a receiver cost at least: their own terms
/// and the load they would add to what is there already, which only grows.
struct ExactSearch {
    /// Cases that the penalties below can count.
    static let mostCases = 12
    /// Weighings after which it gives up, keeping the best found.
    private static let budget = 1_500_000

    private var solver: Solver
    private let order: [Int]
    private(set) var best: [Int]
    private var bestValue: Int
    private var remaining = Self.budget

    /// - Parameter start: the assignment to beat.
    init(from start: Solver) {
        solver = start
        best = start.chosen
        order = start.model.cases.indices.sorted(by: start.model.isMoreUrgent)
        bestValue = start.cost().total
        for (rank, item) in order.enumerated() where start.chosen[item] < 0 {
            bestValue += Self.penalty(rank)
        }
    }

    /// - Returns: whether all was searched, so that `best` is the optimum.
    mutating func run() -> Bool {
        for item in order { solver.take(item) }
        descend(0, value: solver.cost().total)
        return remaining > 0
    }

    /// A case left out outweighs any cost and all less urgent ones.
    private static func penalty(_ rank: Int) -> Int { 1 << (45 + mostCases - rank) }

    private mutating func descend(_ depth: Int, value: Int) {
        if remaining <= 0 { return }
        guard depth < order.count else {
            if value < bestValue {
                bestValue = value
                best = solver.chosen
            }
            return
        }
        var bound = value
        for rank in order.indices.dropFirst(depth) { bound += least(rank) }
        if bound >= bestValue { return }
        let item = order[depth]
        var options: [(cost: Int, receiver: Int)] = []
        for receiver in solver.model.receivers.indices
        where solver.model.allows(item, receiver) && solver.hasRoom(item, receiver) {
            options.append((solver.addedCost(item, receiver), receiver))
        }
        options.sort { $0 < $1 }
        for option in options {
            solver.place(item, option.receiver)
            descend(depth + 1, value: value + option.cost)
            solver.take(item)
        }
        descend(depth + 1, value: value + Self.penalty(depth))
    }

    private mutating func least(_ rank: Int) -> Int {
        let item = order[rank]
        let model = solver.model
        remaining -= model.receivers.count
        var least = Self.penalty(rank)
        for receiver in model.receivers.indices where solver.hasRoom(item, receiver) {
            let own = model.ownCost(item, receiver)
            if own < least { least = min(least, own + solver.loadCost(item, receiver)) }
        }
        return least
    }
}
