import Domain

/// An assignment under construction and what it costs: placed by urgency, then improved.
struct Solver: Sendable {
    let model: CostModel
    /// Receiver of each case; -1 for none.
    private(set) var chosen: [Int]
    /// Of each receiver: cases in all, the steady ones of this problem, effort, upset customers.
    private(set) var load: [Int]
    private(set) var steady: [Int]
    private(set) var effort: [Int]
    private(set) var upset: [Int]
    /// How many cases go from a giver to a receiver: a row per giver.
    private(set) var pairs: [Int32]
    /// Who has cases of a customer, and how many; a few entries each.
    private(set) var places: [[(receiver: Int, count: Int)]]
    /// Cases of this problem that each receiver holds, in no order; and where each stands there.
    private(set) var held: [[Int]]
    private var position: [Int]
    /// What the case at hand would cost with each receiver.
    private(set) var weighed: [Int]
    /// Weighings of a case against a receiver done so far: the measure of work.
    var spent = 0

    init(_ model: CostModel) {
        self.model = model
        chosen = Array(repeating: -1, count: model.cases.count)
        load = model.receivers.map(\.load)
        steady = Array(repeating: 0, count: model.receivers.count)
        effort = model.receivers.map(\.effort)
        upset = model.receivers.map(\.upsetLoad)
        pairs = Array(repeating: 0, count: model.giverCount * model.receivers.count)
        places = Array(repeating: [], count: model.customerCount)
        held = Array(repeating: [], count: model.receivers.count)
        position = Array(repeating: 0, count: model.cases.count)
        weighed = Array(repeating: 0, count: model.receivers.count)
    }

    /// Urgent cases may exceed capacity, but not on somebody who was given steady ones.
    func hasRoom(_ item: Int, _ receiver: Int, for count: Int = 1) -> Bool {
        let after = load[receiver] + count
        if after <= model.capacity[receiver] { return true }
        return !model.isSteady[item] && steady[receiver] == 0
            && after <= model.urgentCapacity[receiver]
    }

    mutating func place(_ item: Int, _ receiver: Int) {
        chosen[item] = receiver
        load[receiver] += 1
        effort[receiver] += model.effort[item]
        if model.isSteady[item] { steady[receiver] += 1 }
        if model.isUpset[item] { upset[receiver] += 1 }
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
        effort[receiver] -= model.effort[item]
        if model.isSteady[item] { steady[receiver] -= 1 }
        if model.isUpset[item] { upset[receiver] -= 1 }
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

    /// What placing one more case there would add to the total; hard rules are not looked at.
    func addedCost(_ item: Int, _ receiver: Int) -> Int {
        var cost = model.ownCost(item, receiver) + loadCost(item, receiver)
        if pairs[model.giver[item] * model.receivers.count + receiver] == 0 {
            cost += model.policy.costNewPair
        }
        let others = places[model.customer[item]]
        if !others.isEmpty && !others.contains(where: { $0.receiver == receiver }) {
            cost += model.policy.costSplitCustomer
        }
        return cost
    }

    func loadCost(_ item: Int, _ receiver: Int) -> Int {
        let more = model.effort[item]
        var cost = model.loadWeight[receiver] * more * (2 * effort[receiver] + more)
        if model.isUpset[item] {
            cost += model.policy.costUpsetLoad * (2 * upset[receiver] + 1)
        }
        return cost
    }

    /// The cheapest receiver who passes every rule, the first by id of equals.
    ///
    /// - Parameter from: whoever has it now wins ties.
    mutating func cheapest(_ item: Int, from: Int = -1) -> (cost: Int, receiver: Int)? {
        weigh(item)
        var best = (cost: CostModel.forbidden, receiver: -1)
        if from >= 0, hasRoom(item, from) { best = (weighed[from], from) }
        for receiver in weighed.indices
        where weighed[receiver] < best.cost && hasRoom(item, receiver) {
            best = (weighed[receiver], receiver)
        }
        return best.cost < CostModel.forbidden ? best : nil
    }

    /// Fills `weighed` with what the case would add at each receiver, without asking for room.
    mutating func weigh(_ item: Int) {
        let count = model.receivers.count
        spent += count
        let more = model.effort[item]
        let upsetWeight = model.isUpset[item] ? model.policy.costUpsetLoad : 0
        let newPair = model.policy.costNewPair
        let split = places[model.customer[item]].isEmpty ? 0 : model.policy.costSplitCustomer
        let constant = model.surcharge(item) + split
        let first = model.giver[item] * count
        let row = model.rows[model.row[item]]
        for receiver in 0..<count {
            weighed[receiver] =
                row[receiver] + constant
                + model.loadWeight[receiver] * more * (2 * effort[receiver] + more)
                + upsetWeight * (2 * upset[receiver] + 1)
                + (pairs[first + receiver] == 0 ? newPair : 0)
        }
        for place in places[model.customer[item]] { weighed[place.receiver] -= split }
        for special in model.specials[item] {
            weighed[special.receiver] =
                special.cost == nil ? CostModel.forbidden : addedCost(item, special.receiver)
        }
    }

    func isTogether(_ item: Int) -> Bool {
        places[model.customer[item]].contains { $0.receiver == chosen[item] && $0.count > 1 }
    }

    /// The cost of what is placed, by term.
    func cost() -> AssignmentCost {
        let policy = model.policy
        var sum = AssignmentCost()
        for item in model.cases.indices where chosen[item] >= 0 {
            let own = AssignmentCost(
                of: model.cases[item], with: model.receivers[chosen[item]], policy)
            sum.stranger += own.stranger
            sum.language += own.language
            sum.lateStart += own.lateStart
            sum.thirdPerson += own.thirdPerson
            if model.isUpset[item] { sum.recentUpset += model.pull[chosen[item]] }
            if chosen[item] != model.replacement[item] {
                sum.notReplacement += model.notReplacement(item)
            }
        }
        for receiver in model.receivers.indices {
            sum.load += model.loadWeight[receiver] * effort[receiver] * effort[receiver]
            sum.upsetLoad += policy.costUpsetLoad * upset[receiver] * upset[receiver]
        }
        sum.newPair = policy.costNewPair * pairs.count { $0 > 0 }
        for entries in places { sum.splitCustomer += max(0, entries.count - 1) }
        sum.splitCustomer *= policy.costSplitCustomer
        return sum
    }

    /// The same assignment as a list of receivers by case.
    mutating func restore(_ choice: [Int]) {
        for item in model.cases.indices where chosen[item] != choice[item] { take(item) }
        for item in model.cases.indices where chosen[item] != choice[item] {
            place(item, choice[item])
        }
    }
}
