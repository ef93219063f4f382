import Domain

/// The order of work on one problem: place, relax, place again where the relaxation points, improve,
/// and prove how good it is. All of it stops on counts of steps.
struct Search {
    /// Weighings spent on improving, over all starts; and where there are very many pairs of case
    /// and receiver.
    private static let improvement = 120_000_000
    private static let vastImprovement = 50_000_000
    private static let vast = 2_000_000
    /// Steps of the relaxation, in entries.
    private static let relaxing = 90_000_000
    private static let mostSteps = 1000
    /// Between two looks at the bound.
    private static let stride = 20
    /// So many looks without a gain of one part in `fine`: it has settled.
    private static let patience = 8
    private static let fine = 10_000
    /// Up to so many cases the relaxation leads four starts, and the greedy one counts too.
    private static let few = 400

    var best: Solver
    private var bound = 0

    init(_ model: CostModel) { best = Solver(model) }

    /// - Returns: points; no assignment that places the same cases costs less.
    mutating func run(mostListed: Int) -> Int {
        best.placeAll()
        if best.model.cases.count <= ExactSearch.mostCases {
            best.improve(Self.improvement)
            var search = ExactSearch(from: best)
            let isProven = search.run()
            best.restore(search.best)
            if isProven { return best.cost().total }
        }
        let greedy = best
        let relaxation = Relaxation(of: greedy, mostListed: mostListed)
        if relaxation.items.isEmpty { return greedy.cost().total }
        let isFew = greedy.model.cases.count <= Self.few
        let starts = relaxation.isDense ? (isFew ? 4 : 2) : 1
        let budget = budget / starts
        var primalDual = PrimalDual(relaxation, from: greedy)
        let steps = min(Self.mostSteps, max(2 * Self.stride, Self.relaxing / relaxation.size))
        let looks = steps / Self.stride
        var cost = Int.max
        var history: [Int] = []
        for look in 1...looks {
            for _ in 0..<Self.stride { primalDual.advance() }
            bound = max(bound, relaxation.bound(primalDual.prices))
            if bound >= cost { break }
            history.append(bound)
            let isSettled =
                history.count > Self.patience
                && (bound - history[history.count - 1 - Self.patience]) * Self.fine < bound
            // Spread evenly, the last one at the end.
            guard isSettled || look * starts % looks < starts else { continue }
            var other = Solver(greedy.model)
            guard other.place(relaxation.items, by: primalDual.guide) else { continue }
            other.improve(budget)
            let total = other.cost().total
            if total < cost { (best, cost) = (other, total) }
            if isSettled { break }
        }
        if bound < cost, isFew || cost == .max {
            var other = greedy
            other.improve(budget)
            let total = other.cost().total
            if total < cost { (best, cost) = (other, total) }
        }
        return min(bound, cost)
    }

    private var budget: Int {
        let pairs = best.model.cases.count * best.model.receivers.count
        return pairs > Self.vast ? Self.vastImprovement : Self.improvement
    }
}

extension Relaxation {
    /// Entries and flows that a step goes through.
    fileprivate var size: Int { receiver.count + kinds.count * model.receivers.count }
}
