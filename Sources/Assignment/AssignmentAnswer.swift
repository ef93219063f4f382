import Domain

/// Who takes what, what it costs, and how much cheaper it could be at most.
package struct AssignmentAnswer: Hashable, Sendable {
    /// In the order of the problem's cases.
    package var placements: [Placement]
    package var cost: AssignmentCost
    /// No assignment that places the same cases costs less; points.
    package var lowerBound: Int

    /// Points above the bound: 0 means that nothing better exists.
    package var gap: Int { cost.total - lowerBound }
}

extension AssignmentProblem {
    /// Chooses a receiver for each case.
    ///
    /// Which cases are placed is a matter of urgency, not of cost: by acuity, next deadline and
    /// id, each is placed if it fits together with all before it (up to `ExactSearch.mostCases`
    /// cases certainly so, beyond as far as chains of moves find). Among the assignments that
    /// place just those, the least cost is looked for, in the coefficients of the policy:
    ///
    ///     cost = sum over placed cases i, with receiver r:
    ///              cost_stranger         r is neither in heard_from nor in customer_knows of i
    ///            + cost_language         i has a language and r does not speak it
    ///            + cost_late_start       i has a next deadline and r starts after it
    ///            + cost_third_person     heard_from of i has 2 or more, r is neither among them
    ///                                    nor the owner of i
    ///            + pull(r)               i is upset
    ///            + cost_not_replacement  i names a replacement who is a receiver and may take it,
    ///                                    and r is somebody else
    ///          + sum over receivers r:
    ///              load_weight(r)  * (effort of r + effort of the cases they get)^2
    ///            + cost_upset_load * (upset_load of r + upset cases they get)^2
    ///          + cost_new_pair       * pairs of giver and receiver that share a case
    ///          + cost_split_customer * for each customer, receivers of theirs less one
    ///
    ///     pull(r) = cost_recent_upset * (recent_upset of r - the least of all receivers), at most
    ///               the smaller of cost_stranger and cost_language, halved, whole division
    ///     load_weight(r) = (cost_load * 480 + m / 2) / m, whole division, m = minutes_there of r,
    ///                      at least 60 and at most 960
    ///
    /// The names are those of the table `policy` and of this problem, which `handover plan` writes
    /// as `heardFrom` and so on. Nobody (no giver) counts as one giver; a case without a customer
    /// is a customer of its own.
    ///
    /// Hard rules: r is not the giver, has not declined i, and has every required skill. With
    /// load(r) what r carries already, and more(r) = capacity(r) * (100 + over_capacity_percent)
    /// / 100, rounded down: load(r) + placed <= more(r) if `overflow` is `spread`, or if it is
    /// `urgent_first` and none of the placed is steady; else load(r) + placed <= capacity(r), or
    /// nothing is placed with r.
    ///
    /// Problems of up to `ExactSearch.mostCases` cases are searched in full. Of larger ones a
    /// relaxation with divided cases is solved to near its optimum (`PrimalDual`): its prices give
    /// the bound, and cases are placed where it sends them, then moved and exchanged. All of it
    /// stops on counts of work, so the same input gives the same answer in whatever order it
    /// comes: ties break by id.
    ///
    /// The gap is below 1 % up to 1,000 cases and 60 receivers, and about 1 to 2 % at 20,000 and
    /// 1,000, in 2 s; `Tests/Benchmarks/assignment` measures it.
    ///
    /// - Complexity: O(cases x receivers) for the choice, and a bounded amount of improvement.
    ///
    /// - Parameter mostListed: pairs of case and receiver up to which the relaxation looks at each;
    ///   beyond, receivers whom nobody knows are reached in bulk, for a somewhat weaker bound.
    package func answer(mostListed: Int? = nil) -> AssignmentAnswer {
        var search = Search(CostModel(self))
        let bound = search.run(mostListed: mostListed ?? Relaxation.mostListed)
        return AssignmentAnswer(
            placements: search.best.placements(in: cases.map(\.id)), cost: search.best.cost(),
            lowerBound: bound)
    }

    /// The placements alone, in the order of `cases`.
    package func solved() -> [Placement] { answer().placements }

    /// The part of the cost that no other case has a say in.
    package func ownCost(of item: Item, with receiver: Receiver) -> Int {
        var cost = AssignmentCost(of: item, with: receiver, policy)
        if let replacement = item.replacement, replacement != receiver.id,
            receivers.contains(where: { $0.id == replacement && $0.refuses(item) == nil })
        {
            cost.notReplacement = policy.costNotReplacement
        }
        if item.isUpset { cost.recentUpset = pull(on: receiver) }
        return cost.total
    }

    /// What an upset customer costs with this receiver for those they had in the last two weeks.
    package func pull(on receiver: Receiver) -> Int {
        let least = receivers.map(\.recentUpset).min() ?? 0
        return min(
            policy.costRecentUpset * (receiver.recentUpset - least),
            min(policy.costStranger, policy.costLanguage) / 2)
    }
}
