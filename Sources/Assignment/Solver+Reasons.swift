import Domain

extension Solver {
    mutating func placements(in order: [CaseID]) -> [Placement] {
        var byID: [CaseID: Placement] = [:]
        for item in model.cases.indices {
            var placement = placement(item)
            placement.others = others(item)
            byID[model.cases[item].id] = placement
        }
        return order.compactMap { byID[$0] }
    }

    private func placement(_ item: Int) -> Placement {
        let receiver = chosen[item]
        let id = model.cases[item].id
        guard receiver >= 0 else { return Placement(caseID: id, refusal: refusal(item)) }
        return Placement(
            caseID: id, receiver: model.receivers[receiver].id, reasons: reasons(item, receiver),
            isOverCapacity: isOver(item, receiver),
            isThirdPerson: model.isThirdPerson(receiver, item))
    }

    /// Who would have been next: with room, and the whole costing little more.
    private mutating func others(_ item: Int) -> [Placement.Other] {
        let receiver = chosen[item]
        guard receiver >= 0 else { return [] }
        take(item)
        weigh(item)
        var nearest: [Int] = []
        for other in weighed.indices
        where other != receiver && weighed[other] < CostModel.forbidden && hasRoom(item, other) {
            let place = nearest.firstIndex { weighed[other] < weighed[$0] } ?? nearest.count
            if place < 2 {
                nearest.insert(other, at: place)
                if nearest.count > 2 { nearest.removeLast() }
            }
        }
        let others = nearest.map { other in
            var cost = AssignmentCost(
                of: model.cases[item], with: model.receivers[other], model.policy)
            if other != model.replacement[item] { cost.notReplacement = model.notReplacement(item) }
            if model.isUpset[item] { cost.recentUpset = model.pull[other] }
            return Placement.Other(
                receiver: model.receivers[other].id, more: weighed[other] - weighed[receiver],
                cost: cost, load: load[other])
        }
        place(item, receiver)
        return others
    }

    private func reasons(_ item: Int, _ receiver: Int) -> [Placement.Reason] {
        let this = model.cases[item]
        let person = model.receivers[receiver]
        var reasons: [Placement.Reason] = []
        if this.replacement == person.id { reasons.append(.replacement) }
        if this.heardFrom.contains(person.id) {
            reasons.append(.knowsCase)
        } else if this.customerKnows.contains(person.id) {
            reasons.append(.knowsCustomer)
        }
        if isTogether(item) { reasons.append(.keepsCustomerTogether) }
        if let language = this.language, person.languages.contains(language) {
            reasons.append(.speaks(language: language))
        }
        if !this.requiredSkills.isEmpty { reasons.append(.hasSkills(this.requiredSkills.sorted())) }
        let possible = model.receivers.indices.filter { model.allows(item, $0) }
        if possible.count == 1 { reasons.append(.onlyOne) }
        if let due = this.nextDue, person.startsAt <= due,
            possible.contains(where: { model.receivers[$0].startsAt > due })
        {
            reasons.append(.startsBeforeDue)
        }
        reasons.append(.load(load[receiver], of: person.capacity))
        return reasons
    }

    /// The first rule, in order, that leaves nobody.
    private func refusal(_ item: Int) -> Placement.Refusal {
        let others = model.receivers.indices.filter { !model.isGiver($0, of: item) }
        if others.isEmpty { return .nobodyButGiver }
        let willing = others.filter { !model.hasDeclined($0, item) }
        if willing.isEmpty { return .declinedByAll }
        let skilled = willing.filter { model.allows(item, $0) }
        if skilled.isEmpty {
            let needed = model.cases[item].requiredSkills.sorted()
            let missing = needed.filter { skill in
                !willing.contains { model.receivers[$0].skills.contains(skill) }
            }
            return .missingSkills(missing.isEmpty ? needed : missing)
        }
        return .full(skilled.count)
    }

    /// Of the cases a receiver holds, the least urgent last ones are those beyond capacity.
    private func isOver(_ item: Int, _ receiver: Int) -> Bool {
        let excess =
            load[receiver]
            - max(
                model.receivers[receiver].capacity, model.receivers[receiver].load)
        guard excess > 0 else { return false }
        let ordered = held[receiver].sorted {
            (model.cases[$0].acuity.rank, model.cases[$0].nextDue ?? .distantFuture, $0)
                < (model.cases[$1].acuity.rank, model.cases[$1].nextDue ?? .distantFuture, $1)
        }
        return ordered.suffix(excess).contains(item)
    }
}
