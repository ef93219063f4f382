package import Domain

/// A change to who comes, tried on a plan: leads plan sick calls and breaks with it.
package struct WhatIf: Hashable, Sendable, Codable {
    /// Not there from the boundary on.
    package var without: [AgentID]
    /// There as well, on the shift that receives.
    package var with: [AgentID]
    package var capacity: [AgentID: Int]

    package init(
        without: [AgentID] = [], with: [AgentID] = [], capacity: [AgentID: Int] = [:]
    ) {
        self.without = without
        self.with = with
        self.capacity = capacity
    }

    package var isEmpty: Bool { without.isEmpty && with.isEmpty && capacity.isEmpty }

    /// Everybody it names, each once; by id.
    package var agents: [AgentID] { Set(without + with + capacity.keys).sorted() }

    /// What the store would remember if it were so.
    ///
    /// - Parameter now: the instant planned for.
    func applied(to history: History, team: TeamID, now: Instant) -> History {
        var changed = history
        changed.absences.removeAll { with.contains($0.agentID) }
        changed.absences += without.map { Absence(agentID: $0, from: now, until: nil) }
        let receiving = receivingShifts(history.shifts, team: team, now: now)
        for index in changed.shifts.indices where receiving.contains(index) {
            for agent in with
            where !changed.shifts[index].agents.contains(where: { $0.agentID == agent }) {
                changed.shifts[index].agents.append(ShiftAgent(agentID: agent))
            }
            for place in changed.shifts[index].agents.indices {
                let agent = changed.shifts[index].agents[place].agentID
                if let capacity = capacity[agent] {
                    changed.shifts[index].agents[place].capacity = capacity
                }
            }
        }
        return changed
    }

    /// The team's shifts that run now, else those that start next.
    private func receivingShifts(_ shifts: [Shift], team: TeamID, now: Instant) -> [Int] {
        let own = shifts.indices.filter { shifts[$0].teamID == team }
        let here = own.filter { shifts[$0].startsAt <= now && now < shifts[$0].endsAt }
        if !here.isEmpty { return here }
        let later = own.filter { shifts[$0].startsAt > now }
        let next = later.map { shifts[$0].startsAt }.min()
        return later.filter { shifts[$0].startsAt == next }
    }
}

extension Plan {
    /// What is different under a change, in words: one line per case that goes elsewhere, the
    /// most urgent first, or that nothing is.
    package func differences(from before: Plan) -> [String] {
        var names = before.context.names
        names.merge(context.names) { old, _ in old }
        let (old, new) = (before.fates(names), fates(names))
        var lines: [String] = []
        for entry in ledger.sorted(by: {
            ($0.summary.acuity, $0.caseID) < ($1.summary.acuity, $1.caseID)
        }) {
            guard let was = old[entry.caseID], let now = new[entry.caseID], was != now else {
                continue
            }
            lines.append(
                "\(entry.caseNumber) (\(entry.summary.acuity.rawValue)): \(now), not \(was)")
        }
        return lines.isEmpty ? ["every case goes where it went"] : lines
    }

    /// "to Sam", "stays with Ana", "unassigned".
    private func fates(_ names: [AgentID: String]) -> [CaseID: String] {
        var fates: [CaseID: String] = [:]
        for entry in ledger {
            let name = entry.custodianID.map { names[$0] ?? $0 } ?? "nobody"
            fates[entry.caseID] =
                switch entry.disposition {
                case .handed: "to \(name)"
                case .kept: "stays with \(name)"
                case .unassigned: "unassigned"
                case .excluded: "left out"
                }
        }
        return fates
    }
}
