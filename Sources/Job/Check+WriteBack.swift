import Domain
import Postgres
import Source
import Store

extension Check {
    /// Asks, where a policy wants assignees written, whether they could be; writes none.
    mutating func writeBack(
        _ adapter: Adapter?, conninfo: String?, on store: inout Connection
    ) throws(JobError) {
        let teams = try wrap { () throws(PostgresError) in
            try Store.teamsWritingBack(on: &store)
        }
        guard !teams.isEmpty, let adapter else { return }
        var helpdesk = try openSource(conninfo)
        do throws(SourceError) {
            try OwnerWriter.check(adapter, on: &helpdesk)
            fine("write back: assignees can be set, for \(teams.joined(separator: ", "))")
        } catch {
            problem(
                "write back: \(teams.joined(separator: ", ")) ask for it, but \(error)",
                mend: "GRANT UPDATE on what apply_owner.sql writes to the login of "
                    + "HANDOVER_WRITE_BACK_DSN, or set write_back to 'never' in handover.policy",
                code: .configuration)
        }
    }
}
