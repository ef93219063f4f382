import Domain

/// What a relaxation tells about where cases go.
struct Guide: Sendable {
    /// By case: who should have it; -1 where it does not matter much.
    var hints: [Int]
    /// By receiver: points for one of effort, and for an upset customer, at the load they should
    /// have.
    var effort: [Int]
    var upset: [Int]
}

/// A second assignment of the same cases, led by a relaxation.
extension Solver {
    /// Places just the cases that `wanted` names, in nobody's hands now.
    ///
    /// Up to the load that a receiver should have, more costs what it costs there, so that what
    /// one giver hands stays together; beyond it, what it costs.
    ///
    /// - Returns: whether all were placed.
    mutating func place(_ wanted: [Int], by guide: Guide) -> Bool {
        var rest: [Int] = []
        for item in wanted.sorted(by: model.isMoreUrgent) {
            let hint = guide.hints[item]
            if hint >= 0, model.allows(item, hint), hasRoom(item, hint) {
                place(item, hint)
            } else {
                rest.append(item)
            }
        }
        rest.sort { a, b in
            (model.giver[a], model.customer[a], a) < (model.giver[b], model.customer[b], b)
        }
        var budget = 400_000
        for item in rest {
            if let receiver = cheapest(item, by: guide) {
                place(item, receiver)
            } else if !makeRoom(for: item, budget: &budget) {
                return false
            }
        }
        return true
    }

    private mutating func cheapest(_ item: Int, by guide: Guide) -> Int? {
        weigh(item)
        let more = model.effort[item]
        let isUpset = model.isUpset[item]
        var best = (cost: CostModel.forbidden, receiver: -1)
        for receiver in weighed.indices where weighed[receiver] < best.cost {
            var cost = weighed[receiver]
            cost += max(
                0,
                guide.effort[receiver] * more
                    - model.loadWeight[receiver] * more * (2 * effort[receiver] + more))
            if isUpset {
                cost += max(
                    0,
                    guide.upset[receiver] - model.policy.costUpsetLoad * (2 * upset[receiver] + 1))
            }
            if cost < best.cost, hasRoom(item, receiver) { best = (cost, receiver) }
        }
        return best.receiver < 0 ? nil : best.receiver
    }
}
