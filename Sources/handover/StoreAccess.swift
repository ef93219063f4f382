import Job
import Postgres
import Store

/// Opens the store for one command, checks the schema's version and runs the body.
func withStore<R>(
    checksVersion: Bool = true, _ body: (inout Connection) throws(JobError) -> R
) throws(JobError) -> R {
    var store: Connection
    do throws(PostgresError) {
        store = try Connection(ConnectionOptions(applicationName: "handover"))
    } catch {
        throw JobError(error)
    }
    if checksVersion {
        do throws(StoreError) {
            try Migrator.checkVersion(&store)
        } catch {
            throw .store(error)
        }
    }
    return try body(&store)
}

/// The same for a body that only asks the store for one thing, which it may refuse.
func withStoreOnly<R>(
    _ body: (inout Connection) throws(PostgresError) -> R
) throws(JobError) -> R {
    try withStore { store throws(JobError) in
        do throws(PostgresError) {
            return try body(&store)
        } catch {
            let failure = StoreError(error)
            if case .refused = failure { throw .usage("\(failure)") }
            throw .store(failure)
        }
    }
}
