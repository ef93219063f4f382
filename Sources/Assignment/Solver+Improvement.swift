import Domain

extension Solver {
    /// Weighings spent on improving, over all passes: a small part of a second.
    private static let improvementBudget = 500_000
    /// Weighings spent on making room for one case that found none.
    private static let roomBudget = 20_000

    /// Moves single cases, then exchanges pairs, while that lowers the cost. Stops at a local
    /// optimum or when the budget is spent; both depend on nothing but the problem.
    mutating func improve() {
        var budget = Self.improvementBudget
        var improved = true
        while improved && budget > 0 {
            improved = false
            for item in model.cases.indices where chosen[item] >= 0 && !isFixed(item) {
                budget -= model.receivers.count
                if budget <= 0 { return }
                if moveToBetter(item) { improved = true }
            }
            for first in model.cases.indices where chosen[first] >= 0 && !isFixed(first) {
                if budget <= 0 { return }
                for second in model.cases.indices.dropFirst(first + 1)
                where chosen[second] >= 0 && chosen[second] != chosen[first]
                    && !isFixed(second)
                {
                    // Each weighs four placements.
                    budget -= 4
                    if exchange(first, second) { improved = true }
                }
            }
        }
    }

    /// A replacement named by the absent giver is not a matter of cost.
    private func isFixed(_ item: Int) -> Bool {
        model.cases[item].replacement == model.receivers[chosen[item]].id
    }

    private mutating func moveToBetter(_ item: Int) -> Bool {
        let from = chosen[item]
        take(item)
        var best = (cost: addedCost(item, from), receiver: from)
        for receiver in model.receivers.indices
        where receiver != from && hasRoom(item, receiver) && model.allows(item, receiver) {
            let cost = addedCost(item, receiver)
            if cost < best.cost { best = (cost, receiver) }
        }
        place(item, best.receiver)
        return best.receiver != from
    }

    private mutating func exchange(_ first: Int, _ second: Int) -> Bool {
        let (a, b) = (chosen[first], chosen[second])
        guard model.allows(first, b), model.allows(second, a) else { return false }
        let before = taken(first) + taken(second)
        guard hasRoom(first, b), hasRoom(second, a) else {
            place(second, b)
            place(first, a)
            return false
        }
        let after = added(first, b) + added(second, a)
        if after < before { return true }
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

    /// Nobody fitting has room: looks for a chain of moves that makes some (an augmenting path,
    /// breadth first, so the shortest chain).
    ///
    /// Without it a case that needs a rare skill would stay behind because somebody with that skill
    /// was filled with cases that anybody could have taken.
    mutating func makeRoom(for item: Int) {
        let count = model.receivers.count
        // Nobody is driven beyond capacity for a case that may not go there itself.
        func isFree(_ receiver: Int) -> Bool { load[receiver] < model.limit(item, receiver) }
        guard model.receivers.indices.contains(where: isFree) else { return }
        var cameFrom = Array(repeating: -1, count: count)
        var movedCase = Array(repeating: -1, count: count)
        var queue = model.receivers.indices.filter { model.allows(item, $0) }
        var unseen = model.receivers.indices.filter { !model.allows(item, $0) }
        var spent = 0
        var head = 0
        while head < queue.count && !unseen.isEmpty && spent < Self.roomBudget {
            let full = queue[head]
            head += 1
            // Who comes in place of the one that moves on must be allowed as many as there are.
            let arriving = cameFrom[full] < 0 ? item : movedCase[full]
            guard load[full] <= model.limit(arriving, full) else { continue }
            for candidate in held[full].sorted() where !isFixed(candidate) {
                spent += unseen.count
                for next in unseen where model.allows(candidate, next) {
                    cameFrom[next] = full
                    movedCase[next] = candidate
                    if isFree(next) && hasRoom(candidate, next) {
                        follow(cameFrom, movedCase, to: next)
                        placeAfterMove(item)
                        return
                    }
                    queue.append(next)
                }
                unseen.removeAll { cameFrom[$0] >= 0 }
                if unseen.isEmpty { break }
            }
        }
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

    private mutating func placeAfterMove(_ item: Int) {
        for receiver in model.receivers.indices
        where hasRoom(item, receiver) && model.allows(item, receiver) {
            place(item, receiver)
            return
        }
    }
}
