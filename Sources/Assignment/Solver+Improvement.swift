import Domain

/// Deterministic local search, bounded by a count of weighings: moves of one case, exchanges of
/// two, pushes of one by another, moves of everything one customer has or one giver hands to one
/// receiver.
extension Solver {
    /// Up to so many cases all exchanges are tried; beyond it those that look worth it.
    private static let allPairs = 600
    private static let middling = 1_000_000

    /// - Parameter budget: weighings, over all passes.
    mutating func improve(_ budget: Int) {
        let end = spent + budget
        let isMiddling =
            model.cases.count > Self.allPairs
            && model.cases.count * model.receivers.count <= Self.middling
        var improved = true
        var pass = 0
        while improved && spent < end {
            improved = false
            pass += 1
            for item in model.cases.indices where chosen[item] >= 0 && spent < end {
                if moveToBetter(item) { improved = true }
            }
            // Moves bring less with every pass; the rest is dearer, and worth it up to some size.
            if improved && (!isMiddling || pass.isMultiple(of: 2)) { continue }
            if exchangeAll(until: end) { improved = true }
            if moveBundles(until: end) { improved = true }
            if !improved, pushAll(until: end) { improved = true }
        }
    }

    private mutating func moveToBetter(_ item: Int) -> Bool {
        let from = chosen[item]
        take(item)
        let best = cheapest(item, from: from)?.receiver ?? from
        place(item, best)
        return best != from
    }

    // MARK: - Exchanges

    private mutating func exchangeAll(until end: Int) -> Bool {
        var improved = false
        let isSmall = model.cases.count <= Self.allPairs
        for first in model.cases.indices where chosen[first] >= 0 {
            if isSmall {
                for second in model.cases.indices.dropFirst(first + 1)
                where chosen[second] >= 0 && chosen[second] != chosen[first] {
                    if spent >= end { return improved }
                    if exchange(first, second) { improved = true }
                }
                continue
            }
            for receiver in wished(first) {
                for second in held[receiver].sorted() where chosen[second] != chosen[first] {
                    if spent >= end { return improved }
                    if exchange(first, second) { improved = true }
                }
            }
        }
        return improved
    }

    /// The few receivers who would suit this case better, were it not for what they have already.
    private mutating func wished(_ item: Int) -> [Int] {
        let now = chosen[item]
        let own = model.ownCost(item, now)
        spent += model.specials[item].count + 1
        var wished = model.specials[item].compactMap { special -> Int? in
            special.receiver != now && model.ownCost(item, special.receiver) < own
                ? special.receiver : nil
        }
        let row = model.giver[item] * model.receivers.count
        if pairs[row + now] == 1 {
            spent += model.receivers.count / 4
            for receiver in model.receivers.indices
            where receiver != now && pairs[row + receiver] > 0 {
                wished.append(receiver)
            }
        }
        return wished
    }

    private mutating func exchange(_ first: Int, _ second: Int) -> Bool {
        let (a, b) = (chosen[first], chosen[second])
        spent += 2
        guard model.allows(first, b), model.allows(second, a) else { return false }
        spent += 48
        let before = taken(first) + taken(second)
        guard hasRoom(first, b) else {
            place(second, b)
            place(first, a)
            return false
        }
        var after = added(first, b)
        let fits = hasRoom(second, a)
        after += added(second, a)
        if fits && after < before { return true }
        take(first)
        take(second)
        place(second, b)
        place(first, a)
        return false
    }

    /// Takes a case away and tells what that saved.
    private mutating func taken(_ item: Int) -> Int {
        let receiver = chosen[item]
        take(item)
        return addedCost(item, receiver)
    }

    private mutating func added(_ item: Int, _ receiver: Int) -> Int {
        let cost = addedCost(item, receiver)
        place(item, receiver)
        return cost
    }

    // MARK: - Pushes

    /// A case takes the place of another, which moves on to wherever it costs least.
    private mutating func pushAll(until end: Int) -> Bool {
        var improved = false
        for item in model.cases.indices where chosen[item] >= 0 {
            for receiver in model.receivers.indices
            where receiver != chosen[item] && model.allows(item, receiver) {
                for other in held[receiver].sorted() {
                    if spent >= end { return improved }
                    if push(item, other) {
                        improved = true
                        break
                    }
                }
            }
        }
        return improved
    }

    private mutating func push(_ item: Int, _ other: Int) -> Bool {
        let (from, to) = (chosen[item], chosen[other])
        spent += 16
        let before = taken(item) + taken(other)
        if hasRoom(item, to) {
            let after = added(item, to)
            if let next = cheapest(other), after + next.cost < before {
                place(other, next.receiver)
                return true
            }
            take(item)
        }
        place(other, to)
        place(item, from)
        return false
    }

    // MARK: - Bundles

    /// All of one customer's cases, and all that one giver hands to one receiver.
    private mutating func moveBundles(until end: Int) -> Bool {
        var improved = false
        var ofCustomer = Array(repeating: [Int](), count: model.customerCount)
        for item in model.cases.indices where chosen[item] >= 0 {
            ofCustomer[model.customer[item]].append(item)
        }
        for bundle in ofCustomer where bundle.count > 1 && spent < end {
            if moveTogether(bundle) { improved = true }
        }
        for giver in 0..<model.giverCount where spent < end {
            if joinBlocks(of: giver, until: end) { improved = true }
        }
        return improved
    }

    /// Tries the bundle with each receiver in whole.
    private mutating func moveTogether(_ bundle: [Int]) -> Bool {
        let before = bundle.map { chosen[$0] }
        var old = 0
        for item in bundle.reversed() { old += taken(item) }
        var costs = Array(repeating: 0, count: model.receivers.count)
        // A bound from below on what the bundle costs there: split and pair may come only once.
        for item in bundle {
            weigh(item)
            for receiver in costs.indices { costs[receiver] += weighed[receiver] }
        }
        let slack = (bundle.count - 1) * model.policy.costNewPair
        var best = (cost: old, receiver: -1)
        for receiver in costs.indices where costs[receiver] - slack < best.cost {
            guard fits(bundle, receiver) else { continue }
            spent += 4 * bundle.count
            var cost = 0
            for item in bundle { cost += added(item, receiver) }
            for item in bundle { take(item) }
            if cost < best.cost { best = (cost, receiver) }
        }
        for (item, receiver) in zip(bundle, before) {
            place(item, best.receiver < 0 ? receiver : best.receiver)
        }
        return best.receiver >= 0
    }

    /// Whether all of them may come, one after the other.
    private func fits(_ bundle: [Int], _ receiver: Int) -> Bool {
        let after = load[receiver] + bundle.count
        if after <= model.capacity[receiver] { return true }
        return after <= model.urgentCapacity[receiver] && steady[receiver] == 0
            && !bundle.contains { model.isSteady[$0] }
    }

    /// Brings what a giver hands to two receivers to one of them, against cases that another
    /// giver handed there.
    private mutating func joinBlocks(of giver: Int, until end: Int) -> Bool {
        let row = giver * model.receivers.count
        spent += model.receivers.count / 4
        let receivers = model.receivers.indices.filter { pairs[row + $0] > 0 }
        guard receivers.count > 1 else { return false }
        var improved = false
        for from in receivers {
            for to in receivers where to != from && spent < end {
                let block = held[from].filter { model.giver[$0] == giver }.sorted()
                if block.isEmpty { continue }
                var others: [[Int]] = [[]]
                var byGiver: [Int: [Int]] = [:]
                for item in held[to].sorted() where model.giver[item] != giver {
                    byGiver[model.giver[item], default: []].append(item)
                }
                for other in byGiver.keys.sorted() {
                    if let cases = byGiver[other] {
                        others.append(Array(cases.prefix(block.count)))
                    }
                }
                for other in others where spent < end {
                    if exchange(block, from, other, to) {
                        improved = true
                        break
                    }
                }
            }
        }
        return improved
    }

    private mutating func exchange(
        _ block: [Int], _ from: Int, _ other: [Int], _ to: Int
    ) -> Bool {
        spent += 16 * (block.count + other.count)
        guard block.allSatisfy({ model.allows($0, to) }),
            other.allSatisfy({ model.allows($0, from) })
        else { return false }
        spent += 32 * (block.count + other.count)
        var before = 0
        for item in block { before += taken(item) }
        for item in other { before += taken(item) }
        if fits(block, to) && fits(other, from) {
            var after = 0
            for item in block { after += added(item, to) }
            for item in other { after += added(item, from) }
            if after < before { return true }
            for item in block { take(item) }
            for item in other { take(item) }
        }
        for item in block { place(item, from) }
        for item in other { place(item, to) }
        return false
    }
}
