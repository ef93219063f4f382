import Domain

extension Relaxation {
    /// The exact bound at these prices; points, rounded up, for costs are whole.
    ///
    /// - Complexity: O(entries + kinds x receivers).
    func bound(_ prices: Prices) -> Int {
        let least = kindLeast(prices)
        var paid = Array(repeating: 0, count: charges.count)
        var paidSteady = Array(repeating: 0, count: room.count)
        var total = 0
        for position in items.indices {
            let item = items[position]
            let effort = model.effort[item]
            let isUpset = model.isUpset[item]
            let isSteady = model.isSteady[item]
            let pairElsewhere = prices.pairElsewhere[position]
            let splitElsewhere = prices.splitElsewhere[position]
            if self.pairElsewhere[position] >= 0 {
                paid[Int(self.pairElsewhere[position])] += pairElsewhere
            }
            if self.splitElsewhere[position] >= 0 {
                paid[Int(self.splitElsewhere[position])] += splitElsewhere
            }
            var value = Int.max
            if !isDense {
                value =
                    least[kind[position]] + constant[position] * Prices.scale + pairElsewhere
                    + splitElsewhere
            }
            for entry in first[position]..<first[position + 1] {
                let place = Int(receiver[entry])
                var here =
                    cost[entry] * Prices.scale + effort * prices.effort[place]
                    + (isUpset ? prices.upset[place] : 0)
                    + prices.place[place]
                if pair[entry] >= 0 {
                    here += prices.pair[entry]
                    paid[Int(pair[entry])] += prices.pair[entry]
                } else {
                    here += pairElsewhere
                }
                if split[entry] >= 0 {
                    here += prices.split[entry]
                    paid[Int(split[entry])] += prices.split[entry]
                } else {
                    here += splitElsewhere
                }
                if isSteady && lost[place] > 0 {
                    here += prices.steady[entry]
                    paidSteady[place] += prices.steady[entry]
                }
                if here < value { value = here }
            }
            total += value
        }
        for (charge, paid) in zip(charges, paid) {
            total += min(0, charge.cost * Prices.scale - paid)
        }
        for place in model.receivers.indices {
            total += suit(place, prices)
            total += min(0, lost[place] * prices.place[place] - paidSteady[place])
        }
        total -= saved * Prices.scale
        return (total + Prices.scale - 1) / Prices.scale
    }

    /// The cheapest that a case of each kind gets in bulk, its constant apart.
    private func kindLeast(_ prices: Prices) -> [Int] {
        kinds.map { kind in
            let row = model.rows[kind.row]
            var least = CostModel.forbidden * Prices.scale
            for place in row.indices
            where row[place] < CostModel.forbidden
                && room[place] > 0
            {
                let value =
                    row[place] * Prices.scale + kind.effort * prices.effort[place]
                    + (kind.isUpset ? prices.upset[place] : 0)
                    + prices.place[place]
                if value < least { least = value }
            }
            return least
        }
    }

    /// The load that suits a receiver best at their prices.
    private func suit(_ place: Int, _ prices: Prices) -> Int {
        let this = model.receivers[place]
        let most = room[place] * mostEffort
        return Self.least(
            weight: model.loadWeight[place], price: prices.effort[place], from: this.effort,
            to: this.effort + most)
            + Self.least(
                weight: model.policy.costUpsetLoad, price: prices.upset[place],
                from: this.upsetLoad, to: this.upsetLoad + room[place])
            - prices.place[place] * room[place]
    }

    /// The least of `scale * weight * x^2 - price * (x - from)` over whole x from `from` to `to`.
    private static func least(weight: Int, price: Int, from: Int, to: Int) -> Int {
        let turn = weight > 0 ? price / (2 * Prices.scale * weight) : to
        var best = Int.max
        for x in [from, to, min(max(turn, from), to), min(max(turn + 1, from), to)] {
            best = min(best, Prices.scale * weight * x * x - price * (x - from))
        }
        return best
    }
}
