import Domain
import Postgres
import Source
import Store

/// Delivers what `policy.write_back` asks for: who took a case over becomes its assignee.
///
/// Each wish is one transaction of the store around one of the helpdesk. A crash between the two
/// repeats the write, which then finds its own work and changes nothing.
struct WriteBack {
    let options: RunOptions

    /// - Parameter failed: told of each wish that could not be delivered; it waits for its next try.
    /// - Returns: how many cases got a new assignee.
    /// - Throws: what stops all of them.
    func deliver(
        on store: inout Connection, failed: (JobError) -> Void
    ) throws(JobError) -> Int {
        let isAnyDue = try wrap { () throws(PostgresError) in try Store.hasOwnerWish(on: &store) }
        if !isAnyDue { return 0 }
        guard options.adapter.applyOwner != nil else {
            throw .configuration(
                """
                cannot write assignees: adapter "\(options.adapter.name)" has no apply_owner.sql
                hint: write one, or set write_back to 'never' in handover.policy
                """)
        }
        var helpdesk = try openSource(
            options.writeBackConninfo ?? options.sourceConninfo ?? options.storeConninfo)
        var written = 0
        var last: Int64 = 0
        while let step = try deliverNext(after: last, to: &helpdesk, on: &store) {
            last = step.wish.id
            if step.isWritten { written += 1 }
            if let failure = step.failure {
                failed(failure)
                // Whoever is at work there may hold the next case too.
                if !helpdesk.isAlive || failure.postgresError?.isTimeout == true { break }
            }
        }
        return written
    }

    private struct Step {
        let wish: OwnerWish
        var isWritten = false
        var failure: JobError?
    }

    /// - Returns: nil when nothing is due any more.
    private func deliverNext(
        after last: Int64, to helpdesk: inout Connection, on store: inout Connection
    ) throws(JobError) -> Step? {
        try store.transaction(.readWrite) { c throws(JobError) in
            let claimed = try wrap { () throws(PostgresError) in
                try Store.claimOwnerWish(after: last, on: &c)
            }
            guard let wish = claimed else { return nil }
            var step = Step(wish: wish)
            do throws(SourceError) {
                step.isWritten = try OwnerWriter.apply(
                    options.adapter, caseID: wish.caseID, agentID: wish.agentID,
                    seen: wish.seenAssigneeID, on: &helpdesk)
            } catch {
                step.failure = .source(error)
            }
            try wrap { () throws(PostgresError) in
                if let failure = step.failure {
                    // 58000, system error: it has no SQLSTATE of its own.
                    let sqlState = failure.postgresError?.sqlState ?? "58000"
                    try Store.postpone(wish, sqlState: sqlState, on: &c)
                } else {
                    try Store.settle(wish, step.isWritten ? .written : .changed, on: &c)
                }
            }
            return step
        }
    }
}
