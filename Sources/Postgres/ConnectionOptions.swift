/// How to reach a database, and how long to wait for it.
package struct ConnectionOptions: Sendable {
    /// `host=... dbname=...` or `postgresql://...`; what it leaves out comes from libpq's own
    /// conventions (`PGHOST`, `PGSERVICE`, `~/.pgpass`, ...).
    package var conninfo: String
    /// Shown in `pg_stat_activity`, unless the conninfo or `PGAPPNAME` name another.
    package var applicationName: String
    /// Per host, unless the conninfo or `PGCONNECT_TIMEOUT` say otherwise.
    package var connectTimeoutSeconds: Int
    /// How long the server may stay silent while an answer is awaited, before the statement is
    /// cancelled; a transaction with a statement timeout waits for that one instead. The last
    /// resort against servers that vanished without a word.
    package var silenceTimeoutSeconds: Int

    package init(
        conninfo: String = "", applicationName: String = "handover",
        connectTimeoutSeconds: Int = 10, silenceTimeoutSeconds: Int = 900
    ) {
        self.conninfo = conninfo
        self.applicationName = applicationName
        self.connectTimeoutSeconds = connectTimeoutSeconds
        self.silenceTimeoutSeconds = silenceTimeoutSeconds
    }
}
