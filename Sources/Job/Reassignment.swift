package import Domain
import Planning
package import Postgres
package import Source
import Store

/// Whether a colleague whom a lead has chosen can take cases over, as far as the helpdesk knows.
///
/// The database refuses who gave, has or declined a case and who called in; skills, leave and
/// whether somebody still works here are the helpdesk's.
package struct Reassignment: Sendable {
    private static let rosterSpan = TimeSpan.days(31)

    let adapter: Adapter
    let sourceConninfo: String?

    package init(adapter: Adapter, sourceConninfo: String?) {
        self.adapter = adapter
        self.sourceConninfo = sourceConninfo
    }

    /// - Returns: what the lead should know before deciding so; that the helpdesk could not be
    ///   asked is no obstacle.
    /// - Throws: `.usage` when nobody may decide so.
    package func warnings(
        _ exceptions: [Int64], to receiver: AgentID, on store: inout Connection
    ) throws(JobError) -> [String] {
        let at = try wrap { () throws(PostgresError) in try Store.now(on: &store) }
        let cases = try wrap { () throws(PostgresError) in
            try Store.cases(ofExceptions: exceptions, on: &store)
        }
        let snapshot: Snapshot
        do throws(JobError) {
            snapshot = try readPeople(adapter, sourceConninfo: sourceConninfo, at: at)
        } catch {
            return [
                "not checked, as the helpdesk could not be asked: whether \(receiver) is there, and "
                    + "their skills; \(Self.cause(of: error))"
            ]
        }
        var warnings: [String] = []
        for (team, ids) in cases.sorted(by: { $0.key < $1.key }) {
            let check = try check(receiver, team, ids, snapshot, at, on: &store)
            if let refusal = check.refusals.first {
                throw .usage("\(refusal)\nhint: choose somebody who is there")
            }
            warnings += check.warnings.filter { !warnings.contains($0) }
        }
        return warnings
    }

    /// In one line. What the contract says first is only that it is broken.
    private static func cause(of error: JobError) -> String {
        if case .source(.contract(let problems)) = error, let first = problems.first {
            return "\(first.file): \(first.what)"
        }
        return String("\(error)".prefix { $0 != "\n" })
    }

    private func check(
        _ receiver: AgentID, _ team: TeamID, _ cases: [CaseID], _ snapshot: Snapshot,
        _ at: Instant, on store: inout Connection
    ) throws(JobError) -> ReceiverCheck {
        try wrap { () throws(PostgresError) in
            let history = History(
                shifts: try Store.shifts(
                    from: at - Self.rosterSpan, to: at + Self.rosterSpan, on: &store))
            return ReceiverCheck(
                of: receiver, for: cases,
                team: snapshot.teams.first { $0.id == team } ?? Team(id: team, name: team),
                snapshot: snapshot, history: history,
                policy: try Store.policy(of: team, on: &store), at: at)
        }
    }
}
