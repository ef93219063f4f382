import Domain

/// A proven lower bound on the cost: the Lagrangian dual of the assignment, climbed by the volume
/// algorithm (Barahona, Anbil 2000, doi:10.1007/s101070050002).
///
/// Each receiver asks prices: for a point of effort, for an upset customer, for a place; each pair
/// of giver and receiver shares its cost out among its cases. At any prices every case (or the
/// cases of one customer) choosing its cheapest receiver, and every receiver the load that suits
/// it best, costs no more than the best assignment. Prices are integers, so the bound is exact
/// arithmetic; how they are found does not matter to its truth.
struct LowerBound {
    /// Prices are in parts of a point.
    static let scale = 256
    /// Weighings spent, over all steps.
    private static let budget = 250_000_000
    private static let mostSteps = 600
    /// Up to so many pairs of case and receiver the pair cost is shared out case by case.
    private static let mostShares = 200_000

    /// Cases that differ for no receiver but their own specials.
    private struct Kind: Hashable {
        var row: Int
        var effort: Int
        var isUpset: Bool
    }

    private let model: CostModel
    /// By customer: the cases that are placed.
    private let groups: [[Int]]
    private let rooms: [Int]
    private let mostEffort: Int
    private let kinds: [Kind]
    private let kindOf: [Int]
    /// A row per kind: what a case of it costs with each receiver; and the least of each row.
    private var kindValues: [Int] = []
    private var kindLeast: [Int] = []

    private var prices: Prices
    /// Of each case: its part of the pair cost where that is not shared out case by case.
    private let evenShare: [Int]
    private var values: [Int]
    private var sums: [Int]
    private var spent = 0

    /// - Parameter solver: the bound is for placing the cases that it places.
    init(of solver: Solver) {
        let model = solver.model
        self.model = model
        let count = model.receivers.count
        let items = model.cases.indices.filter { solver.chosen[$0] >= 0 }
        rooms = (0..<count).map { max(0, model.urgentCapacity[$0] - model.receivers[$0].load) }
        mostEffort = model.effort.max() ?? 1
        var kinds = Numbering<Kind>()
        kindOf = model.cases.indices.map {
            kinds.number(
                Kind(row: model.row[$0], effort: model.effort[$0], isUpset: model.isUpset[$0]))
        }
        self.kinds = kinds.values
        var ofCustomer = Array(repeating: [Int](), count: model.customerCount)
        for item in items { ofCustomer[model.customer[item]].append(item) }
        groups = ofCustomer.filter { !$0.isEmpty }
        var ofGiver = Array(repeating: 0, count: model.giverCount)
        for item in items { ofGiver[model.giver[item]] += 1 }
        let evenShare = model.cases.indices.map { item in
            Self.scale * model.policy.costNewPair / max(1, ofGiver[model.giver[item]])
        }
        self.evenShare = evenShare
        prices = Prices(solver, rooms: rooms)
        if model.cases.count * count <= Self.mostShares {
            prices.shares = evenShare.flatMap { Array(repeating: Double($0), count: count) }
        }
        values = Array(repeating: 0, count: count)
        sums = values
    }

    /// - Parameter cost: of the best assignment known; the bound stops when it is reached.
    /// - Returns: points; never above the cost of any assignment that places the same cases.
    mutating func climb(to cost: Int) -> Int {
        var base = prices
        var slopes = Slopes(prices)
        var best = evaluate(&slopes)
        // Equal prices for all are the better start where receivers are alike.
        prices.level()
        var levelled = Slopes(prices)
        let other = evaluate(&levelled)
        if other > best { (best, base, slopes) = (other, prices, levelled) }
        var drift = slopes
        var pace = 0.5
        var failed = 0
        for _ in 0..<Self.mostSteps where spent < Self.budget {
            // Costs are whole points.
            if best > (cost - 1) * Self.scale { break }
            let norm = drift.squared
            if norm == 0 { break }
            prices = base.moved(along: drift, by: pace * Double(cost * Self.scale - best) / norm)
            var slopes = Slopes(prices)
            let value = evaluate(&slopes)
            drift.blend(slopes)
            if value > best {
                (best, base, failed) = (value, prices, 0)
                pace = min(2, pace * 1.1)
            } else {
                failed += 1
                if failed.isMultiple(of: 6) { pace *= 0.7 }
            }
        }
        return min(cost, (max(0, best) + Self.scale - 1) / Self.scale)
    }

    // MARK: - The bound at the present prices

    private mutating func evaluate(_ slopes: inout Slopes) -> Int {
        fillKinds()
        var total = 0
        for group in groups {
            total += group.count == 1 ? chooseAlone(group[0], &slopes) : choose(group, &slopes)
        }
        for receiver in model.receivers.indices { total += suit(receiver, &slopes) }
        if !prices.shares.isEmpty { total += pairs(&slopes) }
        return total
    }

    private mutating func fillKinds() {
        let count = values.count
        kindValues.removeAll(keepingCapacity: true)
        kindLeast.removeAll(keepingCapacity: true)
        spent += kinds.count * count
        for kind in kinds {
            let row = model.rows[kind.row]
            var least = 0
            var lowest = Int.max
            for receiver in 0..<count {
                let value =
                    rooms[receiver] == 0
                    ? CostModel.forbidden
                    : row[receiver] * Self.scale + kind.effort * Int(prices.effort[receiver])
                        + (kind.isUpset ? Int(prices.upset[receiver]) : 0)
                        + Int(prices.place[receiver])
                kindValues.append(value)
                if value < lowest { (lowest, least) = (value, receiver) }
            }
            kindLeast.append(least)
        }
    }

    private func special(_ item: Int, _ special: CostModel.Special) -> Int {
        let receiver = special.receiver
        let difference =
            model.ownCost(item, receiver) - model.rows[model.row[item]][receiver]
            - model.surcharge(item)
        return kindValues[kindOf[item] * values.count + receiver] + difference * Self.scale
    }

    private mutating func chooseAlone(_ item: Int, _ slopes: inout Slopes) -> Int {
        let kind = kindOf[item]
        var best = kindLeast[kind]
        let specials = model.specials[item]
        if !prices.shares.isEmpty || specials.contains(where: { $0.receiver == best }) {
            weigh(item)
            best = leastIndex(values)
            slopes.choose(item, best, model)
            return values[best]
        }
        spent += 4
        var value = kindValues[kind * values.count + best]
        for other in specials {
            let cost = special(item, other)
            if cost < value { (value, best) = (cost, other.receiver) }
        }
        slopes.choose(item, best, model)
        return value + evenShare[item] + model.surcharge(item) * Self.scale
    }

    /// What each receiver would cost this case at the present prices.
    private mutating func weigh(_ item: Int) {
        let count = values.count
        spent += count
        let first = kindOf[item] * count
        let surcharge = model.surcharge(item) * Self.scale
        if prices.shares.isEmpty {
            let constant = surcharge + evenShare[item]
            for receiver in 0..<count {
                values[receiver] = kindValues[first + receiver] + constant
            }
        } else {
            let row = item * count
            for receiver in 0..<count {
                values[receiver] =
                    kindValues[first + receiver] + surcharge + Int(prices.shares[row + receiver])
            }
        }
        for other in model.specials[item] {
            let receiver = other.receiver
            values[receiver] += special(item, other) - kindValues[first + receiver]
        }
    }

    private func leastIndex(_ values: [Int]) -> Int {
        var least = 0
        var lowest = Int.max
        for receiver in values.indices where values[receiver] < lowest {
            (lowest, least) = (values[receiver], receiver)
        }
        return least
    }

    /// All with one receiver, or each where it is cheapest and one split: one of the two is the
    /// least, or bounds it.
    private mutating func choose(_ group: [Int], _ slopes: inout Slopes) -> Int {
        for receiver in sums.indices { sums[receiver] = 0 }
        var apart = 0
        var leasts: [Int] = []
        for item in group {
            weigh(item)
            let least = leastIndex(values)
            leasts.append(least)
            apart += values[least]
            for receiver in sums.indices { sums[receiver] += values[receiver] }
        }
        if Set(leasts).count > 1 { apart += model.policy.costSplitCustomer * Self.scale }
        let together = leastIndex(sums)
        if sums[together] <= apart {
            for item in group { slopes.choose(item, together, model) }
            return sums[together]
        }
        for (item, receiver) in zip(group, leasts) { slopes.choose(item, receiver, model) }
        return apart
    }

    /// The load that suits a receiver best at their prices.
    private func suit(_ receiver: Int, _ slopes: inout Slopes) -> Int {
        let this = model.receivers[receiver]
        let effort = Self.least(
            weight: model.loadWeight[receiver], price: Int(prices.effort[receiver]),
            from: this.effort, to: this.effort + mostEffort * rooms[receiver])
        slopes.effort[receiver] -= Double(effort.at - this.effort)
        let upset = Self.least(
            weight: model.policy.costUpsetLoad, price: Int(prices.upset[receiver]),
            from: this.upsetLoad, to: this.upsetLoad + rooms[receiver])
        slopes.upset[receiver] -= Double(upset.at - this.upsetLoad)
        slopes.place[receiver] -= Double(rooms[receiver])
        return effort.value + upset.value - Int(prices.place[receiver]) * rooms[receiver]
    }

    /// The least of `scale * weight * x^2 - price * (x - from)` over whole x from `from` to `to`.
    private static func least(
        weight: Int, price: Int, from: Int, to: Int
    ) -> (value: Int, at: Int) {
        var best = (value: Int.max, at: from)
        let turn = weight > 0 ? price / (2 * scale * weight) : to
        for x in [from, to, min(max(turn, from), to), min(max(turn + 1, from), to)] {
            let value = scale * weight * x * x - price * (x - from)
            if value < best.value { best = (value, x) }
        }
        return best
    }

    /// A pair is opened where what its cases are to pay for it exceeds its cost.
    private func pairs(_ slopes: inout Slopes) -> Int {
        let count = values.count
        var paid = Array(repeating: 0, count: model.giverCount * count)
        for item in groups.joined() {
            let (row, pair) = (item * count, model.giver[item] * count)
            for receiver in 0..<count {
                paid[pair + receiver] += Int(prices.shares[row + receiver])
            }
        }
        var total = 0
        let cost = model.policy.costNewPair * Self.scale
        for pair in paid.indices where paid[pair] > cost { total += cost - paid[pair] }
        for item in groups.joined() {
            let (row, pair) = (item * count, model.giver[item] * count)
            for receiver in 0..<count where paid[pair + receiver] > cost {
                slopes.shares[row + receiver] -= 1
            }
        }
        return total
    }
}
