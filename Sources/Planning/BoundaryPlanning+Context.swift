import Domain

extension BoundaryPlanning {
    func context() -> BoundaryContext {
        let clock = situation.clock
        let incoming = (situation.incoming?.receivers ?? []).map { receiver in
            person(
                receiver.agent, startsAt: receiver.startsAt, endsAt: receiver.endsAt,
                isLead: isLead(receiver), capacity: receiver.capacity)
        }
        let outgoing = situation.leaving.compactMap { turn -> BoundaryContext.Person? in
            guard let agent = situation.agents[turn.agentID] else { return nil }
            return person(
                agent, startsAt: turn.rosterStartsAt, endsAt: turn.rosterEndsAt,
                isLead: turn.isLead || isTeamLead(agent.id),
                capacity: turn.capacity ?? agent.capacity ?? situation.policy.capacity)
        }
        var context = BoundaryContext(
            teamName: situation.team.name, timezone: clock.name,
            at: clock.zoned(situation.boundaryAt), readAt: clock.zoned(situation.readAt),
            incoming: incoming, outgoing: outgoing, lead: incoming.first(where: \.isLead),
            missingRelations: snapshot.missingRelations)
        context.names = names()
        context.zoneChanges = clock.changes
        return context
    }

    /// Everybody of the team's rosters and everybody who had, has or gets one of these cases.
    private func names() -> [AgentID: String] {
        var ids = Set(
            history.shifts.filter { $0.teamID == situation.team.id }.flatMap(\.agents)
                .map(\.agentID))
        for entry in ledger {
            if let custodian = entry.custodianID { ids.insert(custodian) }
            if let assignee = entry.seenAssigneeID { ids.insert(assignee) }
        }
        for item in toHand {
            if let giver = item.atBoundary.custodian { ids.insert(giver) }
        }
        return Dictionary(
            uniqueKeysWithValues: ids.compactMap { id in
                situation.agents[id].map { (id, $0.name) }
            })
    }

    /// The roster's leads of the incoming shift; without any, the team's leads who are on it.
    private func isLead(_ receiver: Receiver) -> Bool {
        let rosterNamesLead = situation.incoming?.receivers.contains(where: \.isLead) ?? false
        return rosterNamesLead ? receiver.isLead : isTeamLead(receiver.agent.id)
    }

    private func isTeamLead(_ id: AgentID) -> Bool {
        history.leads[situation.team.id]?.contains(id) ?? false
    }

    private func person(
        _ agent: Agent, startsAt: Instant, endsAt: Instant, isLead: Bool, capacity: Int
    ) -> BoundaryContext.Person {
        BoundaryContext.Person(
            id: agent.id, name: agent.name, phone: agent.phone, email: agent.email,
            startsAt: situation.clock.zoned(startsAt), endsAt: situation.clock.zoned(endsAt),
            isLead: isLead, capacity: capacity, load: load[agent.id] ?? 0)
    }
}
