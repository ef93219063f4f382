import Domain

/// The prices of a lower bound, in parts of a point, all of them whole numbers.
struct Prices: Sendable {
    var effort: [Double]
    var upset: [Double]
    /// Never below 0.
    var place: [Double]
    /// A row per case, or empty; never below 0.
    var shares: [Double] = []

    /// What one more would cost each receiver of an assignment.
    init(_ solver: Solver, rooms: [Int]) {
        let model = solver.model
        let scale = LowerBound.scale
        effort = model.receivers.indices.map {
            Double(2 * scale * model.loadWeight[$0] * solver.effort[$0])
        }
        upset = model.receivers.indices.map {
            Double(2 * scale * model.policy.costUpsetLoad * solver.upset[$0])
        }
        place = rooms.map { _ in 0 }
    }

    /// The same for everybody.
    mutating func level() {
        for prices in [\Prices.effort, \Prices.upset] {
            let sum = self[keyPath: prices].reduce(0, +)
            let count = self[keyPath: prices].count
            if count == 0 { continue }
            self[keyPath: prices] = Array(
                repeating: (sum / Double(count)).rounded(), count: count)
        }
    }

    func moved(along slopes: Slopes, by length: Double) -> Prices {
        var moved = self
        for index in effort.indices {
            moved.effort[index] += (length * slopes.effort[index]).rounded()
            moved.upset[index] += (length * slopes.upset[index]).rounded()
            moved.place[index] = max(0, place[index] + (length * slopes.place[index]).rounded())
        }
        for index in shares.indices {
            moved.shares[index] = max(0, shares[index] + (length * slopes.shares[index]).rounded())
        }
        return moved
    }
}

/// How a lower bound changes with each price.
struct Slopes: Sendable {
    var effort: [Double]
    var upset: [Double]
    var place: [Double]
    var shares: [Double]

    init(_ prices: Prices) {
        effort = prices.effort.map { _ in 0 }
        upset = effort
        place = effort
        shares = prices.shares.map { _ in 0 }
    }

    mutating func choose(_ item: Int, _ receiver: Int, _ model: CostModel) {
        effort[receiver] += Double(model.effort[item])
        if model.isUpset[item] { upset[receiver] += 1 }
        place[receiver] += 1
        if !shares.isEmpty { shares[item * effort.count + receiver] += 1 }
    }

    /// The volume algorithm's average of all choices so far, the latest weighing most.
    mutating func blend(_ slopes: Slopes) {
        let part = 0.1
        for index in effort.indices {
            effort[index] += part * (slopes.effort[index] - effort[index])
            upset[index] += part * (slopes.upset[index] - upset[index])
            place[index] += part * (slopes.place[index] - place[index])
        }
        for index in shares.indices {
            shares[index] += part * (slopes.shares[index] - shares[index])
        }
    }

    var squared: Double {
        var sum = 0.0
        for index in effort.indices {
            sum +=
                effort[index] * effort[index] + upset[index] * upset[index]
                + place[index] * place[index]
        }
        for share in shares { sum += share * share }
        return sum
    }
}
