package import Postgres

extension ThrowawayCluster {
    /// An empty database of that name; what it held before is gone.
    ///
    /// - Parameter name: a plain identifier.
    package func createDatabaseAnew(_ name: String) throws(PostgresError) {
        var connection = try Connection(
            ConnectionOptions(conninfo: conninfo(database: "postgres")))
        for command in ["DROP DATABASE IF EXISTS", "CREATE DATABASE"] {
            try connection.execute(
                Statement(name: "database of a throwaway cluster", text: "\(command) \"\(name)\""))
        }
    }
}
