package import Domain
package import Postgres
package import Store

/// Somebody is not there although the roster says so.
package enum AbsenceNote {
    /// Records it; from now on they receive nothing, and what they hold is handed in their name at
    /// the next boundary.
    ///
    /// - Returns: what a lead needs to know: which packs wait for that person now.
    package static func record(
        _ agent: AgentID, _ kind: Store.AbsenceKind, until: Instant?,
        on store: inout Connection
    ) throws(JobError) -> String {
        let waiting = try wrap { () throws(PostgresError) in
            let now = try Store.now(on: &store)
            try Store.noteAbsence(of: agent, kind, from: now, until: until, on: &store)
            return try Store.packLines(teams: nil, on: &store)
                .filter { $0.to == agent && $0.waiting > 0 }
        }
        if waiting.isEmpty { return "noted; no pack waits for \(agent)" }
        let packs = waiting.map { "pack \($0.packID) (\($0.waiting) of \($0.cases) cases)" }
        return """
            noted; still waiting for \(agent): \(packs.joined(separator: ", "))
            hint: `handover exceptions` lists what a lead can reassign; at the next boundary \
            they are handed in \(agent)'s name
            """
    }
}
