import Domain

/// The first assignment: as many as fit, the urgent first.
extension Solver {
    /// Weighings spent on making room for cases that found none.
    private static let roomBudget = 4_000_000

    /// By acuity, within it a customer's cases together, the earliest due first. Where not all
    /// fit, anew and strictly by urgency, so that nobody is left out for the sake of a bundle.
    mutating func placeAll() {
        let empty = chosen
        for acuity in Acuity.allCases {
            let tier = model.cases.indices.filter { model.cases[$0].acuity == acuity }
            for bundle in bundles(of: tier.sorted(by: model.isMoreUrgent)) {
                if bundle.count > 1, placeTogether(bundle) { continue }
                for item in bundle {
                    if let best = cheapest(item) { place(item, best.receiver) }
                }
            }
        }
        let isShort = model.cases.indices.contains { item in
            chosen[item] < 0 && model.receivers.indices.contains { model.allows(item, $0) }
        }
        guard isShort else { return }
        restore(empty)
        placeByUrgency()
    }

    /// Each case is placed if it can be together with all the more urgent ones.
    private mutating func placeByUrgency() {
        var budget = Self.roomBudget
        var hopeless: Set<[Int]> = []
        for item in model.cases.indices.sorted(by: model.isMoreUrgent) {
            if let best = cheapest(item) {
                place(item, best.receiver)
                continue
            }
            let kind = [model.row[item], model.cases[item].acuity.rank]
            if hopeless.contains(kind) || budget <= 0 { continue }
            let isForbidden = model.specials[item].contains { $0.cost == nil }
            if !makeRoom(for: item, budget: &budget), !isForbidden { hopeless.insert(kind) }
        }
    }

    /// Cases of one customer, the bundles by their most urgent one.
    private func bundles(of tier: [Int]) -> [[Int]] {
        var bundles: [[Int]] = []
        var bundleOf: [Int: Int] = [:]
        for item in tier {
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

    private mutating func placeTogether(_ bundle: [Int]) -> Bool {
        var costs = Array(repeating: 0, count: model.receivers.count)
        for item in bundle {
            weigh(item)
            for receiver in costs.indices { costs[receiver] += weighed[receiver] }
        }
        var best = (cost: CostModel.forbidden, receiver: -1)
        for receiver in costs.indices
        where costs[receiver] < best.cost && hasRoom(bundle[0], receiver, for: bundle.count) {
            best = (costs[receiver], receiver)
        }
        guard best.receiver >= 0 else { return false }
        for item in bundle { place(item, best.receiver) }
        return true
    }

    /// Nobody fitting has room: looks for a chain of moves that makes some (an augmenting path,
    /// breadth first, so the shortest chain).
    ///
    /// Without it a case that needs a rare skill would stay behind because somebody with that skill
    /// was filled with cases that anybody could have taken.
    mutating func makeRoom(for item: Int, budget: inout Int) -> Bool {
        let count = model.receivers.count
        guard model.receivers.indices.contains(where: { load[$0] < model.limit(item, $0) })
        else { return false }
        var cameFrom = Array(repeating: -1, count: count)
        var movedCase = Array(repeating: -1, count: count)
        var queue = model.receivers.indices.filter { model.allows(item, $0) }
        var unseen = model.receivers.indices.filter { !model.allows(item, $0) }
        var head = 0
        while head < queue.count && !unseen.isEmpty && budget > 0 {
            let full = queue[head]
            head += 1
            // Who comes in place of the one that moves on must be allowed as many as there are.
            let arriving = cameFrom[full] < 0 ? item : movedCase[full]
            guard load[full] <= model.limit(arriving, full) else { continue }
            for candidate in held[full].sorted() {
                budget -= unseen.count
                for next in unseen where model.allows(candidate, next) {
                    cameFrom[next] = full
                    movedCase[next] = candidate
                    if hasRoom(candidate, next) {
                        follow(cameFrom, movedCase, to: next)
                        guard let best = cheapest(item) else { return false }
                        place(item, best.receiver)
                        return true
                    }
                    queue.append(next)
                }
                unseen.removeAll { cameFrom[$0] >= 0 }
                if unseen.isEmpty { break }
            }
        }
        return false
    }

    /// Moves each case of the chain one step on, beginning where there is room.
    private mutating func follow(_ cameFrom: [Int], _ movedCase: [Int], to end: Int) {
        var receiver = end
        while cameFrom[receiver] >= 0 {
            let item = movedCase[receiver]
            take(item)
            place(item, receiver)
            receiver = cameFrom[receiver]
        }
    }
}
