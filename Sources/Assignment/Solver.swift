import Domain

/// Greedy by urgency, then repaired and improved by small steps.
struct Solver {
    let model: CostModel
    /// Receiver of each case; -1 for none.
    var chosen: [Int]
    var load: [Int]
    var upset: [Int]
    /// How many cases go from a giver to a receiver: a row per giver.
    private var pairs: [Int32]
    /// Who has cases of a customer, and how many; a few entries each.
    private var places: [[(receiver: Int, count: Int)]]
    /// Cases of this problem that each receiver holds, in no order; and where each stands there.
    private(set) var held: [[Int]]
    private var position: [Int]
    private let originalOrder: [CaseID]

    init(_ problem: AssignmentProblem) {
        model = CostModel(problem)
        chosen = Array(repeating: -1, count: model.cases.count)
        load = model.receivers.map(\.load)
        upset = model.receivers.map(\.upsetLoad)
        pairs = Array(repeating: 0, count: model.giverCount * model.receivers.count)
        places = Array(repeating: [], count: model.customerCount)
        held = Array(repeating: [], count: model.receivers.count)
        position = Array(repeating: 0, count: model.cases.count)
        originalOrder = problem.cases.map(\.id)
    }

    // MARK: - State

    func hasRoom(_ item: Int, _ receiver: Int, for count: Int = 1) -> Bool {
        load[receiver] + count <= model.limit(item, receiver)
    }

    mutating func place(_ item: Int, _ receiver: Int) {
        chosen[item] = receiver
        load[receiver] += 1
        if model.cases[item].isUpset { upset[receiver] += 1 }
        pairs[model.giver[item] * model.receivers.count + receiver] += 1
        position[item] = held[receiver].count
        held[receiver].append(item)
        let customer = model.customer[item]
        if let entry = places[customer].firstIndex(where: { $0.receiver == receiver }) {
            places[customer][entry].count += 1
        } else {
            places[customer].append((receiver, 1))
        }
    }

    mutating func take(_ item: Int) {
        let receiver = chosen[item]
        guard receiver >= 0 else { return }
        chosen[item] = -1
        load[receiver] -= 1
        if model.cases[item].isUpset { upset[receiver] -= 1 }
        pairs[model.giver[item] * model.receivers.count + receiver] -= 1
        let last = held[receiver].removeLast()
        if last != item {
            held[receiver][position[item]] = last
            position[last] = position[item]
        }
        let customer = model.customer[item]
        if let entry = places[customer].firstIndex(where: { $0.receiver == receiver }) {
            places[customer][entry].count -= 1
            if places[customer][entry].count == 0 { places[customer].remove(at: entry) }
        }
    }

    /// What placing one more case there would add to the total.
    func addedCost(_ item: Int, _ receiver: Int) -> Int {
        let policy = model.policy
        var cost = model.ownCost(item, receiver) + policy.costLoad * (2 * load[receiver] + 1)
        if model.cases[item].isUpset {
            cost += policy.costUpsetLoad * (2 * upset[receiver] + 1)
        }
        if pairs[model.giver[item] * model.receivers.count + receiver] == 0 {
            cost += policy.costNewPair
        }
        let others = places[model.customer[item]]
        if !others.isEmpty && !others.contains(where: { $0.receiver == receiver }) {
            cost += policy.costSplitCustomer
        }
        return cost
    }

    func isTogether(_ item: Int) -> Bool {
        places[model.customer[item]].contains { $0.receiver == chosen[item] && $0.count > 1 }
    }

    // MARK: - Greedy

    /// By acuity, within it a customer's cases together, the earliest due first.
    mutating func placeAll() {
        for acuity in Acuity.allCases {
            let tier = model.cases.indices.filter { model.cases[$0].acuity == acuity }
            for bundle in bundles(of: tier) {
                var rest = bundle.filter { !placeWithReplacement($0) }
                if rest.count > 1, placeTogether(rest) { rest = [] }
                for item in rest where !placeBest(item) { makeRoom(for: item) }
            }
        }
    }

    /// Cases of one customer, the bundles by their earliest due, then by case id.
    private func bundles(of tier: [Int]) -> [[Int]] {
        func isBefore(_ a: Int, _ b: Int) -> Bool {
            (model.cases[a].nextDue ?? .distantFuture, a)
                < (model.cases[b].nextDue ?? .distantFuture, b)
        }
        var bundles: [[Int]] = []
        var bundleOf: [Int: Int] = [:]
        for item in tier.sorted(by: isBefore) {
            let customer = model.customer[item]
            if let bundle = bundleOf[customer] {
                bundles[bundle].append(item)
            } else {
                bundleOf[customer] = bundles.count
                bundles.append([item])
            }
        }
        return bundles
    }

    private mutating func placeWithReplacement(_ item: Int) -> Bool {
        guard let id = model.cases[item].replacement,
            let receiver = model.receivers.firstIndex(where: { $0.id == id }),
            model.allows(item, receiver), hasRoom(item, receiver)
        else { return false }
        place(item, receiver)
        return true
    }

    private mutating func placeTogether(_ bundle: [Int]) -> Bool {
        var best: (cost: Int, receiver: Int)?
        for receiver in model.receivers.indices
        where hasRoom(bundle[0], receiver, for: bundle.count) {
            var cost = 0
            var isAllowed = true
            for item in bundle {
                if !model.allows(item, receiver) {
                    isAllowed = false
                    break
                }
                cost += addedCost(item, receiver)
            }
            if isAllowed && best.map({ cost < $0.cost }) ?? true { best = (cost, receiver) }
        }
        guard let best else { return false }
        for item in bundle { place(item, best.receiver) }
        return true
    }

    private mutating func placeBest(_ item: Int) -> Bool {
        var best: (cost: Int, receiver: Int)?
        for receiver in model.receivers.indices
        where hasRoom(item, receiver) && model.allows(item, receiver) {
            let cost = addedCost(item, receiver)
            if best.map({ cost < $0.cost }) ?? true { best = (cost, receiver) }
        }
        guard let best else { return false }
        place(item, best.receiver)
        return true
    }

    // MARK: - Answer

    func placements() -> [Placement] {
        var byID: [CaseID: Placement] = [:]
        for item in model.cases.indices { byID[model.cases[item].id] = placement(item) }
        return originalOrder.compactMap { byID[$0] }
    }
}
