import Postgres

/// A schema that migrations make, and the statements for keeping track of them.
enum MigratedSchema: String, CustomStringConvertible {
    case handover, desk

    struct Migration {
        /// The number its file name begins with.
        let version: Int
        /// The file name without its ending.
        let name: String
        let script: Statement
    }

    var description: String { rawValue }

    /// In order.
    var migrations: [Migration] {
        let folder = self == .handover ? "migrations/" : "desk/"
        return EmbeddedSQL.files.compactMap { file -> Migration? in
            guard file.path.hasPrefix(folder), file.path.hasSuffix(".sql") else { return nil }
            let name = String(file.path.dropFirst(folder.count).dropLast(4))
            guard let version = Int(name.prefix { $0 != "_" }) else { return nil }
            return Migration(
                version: version, name: name, script: Statement(name: file.path, text: file.text))
        }.sorted { $0.version < $1.version }
    }

    var lock: Statement { Self.query("lock") }
    /// `$1` the version table.
    var exists: Statement { Self.query("exists") }
    var versions: Statement { Self.query("\(rawValue)_versions") }
    /// `$1` the version, `$2` the name.
    var record: Statement { Self.query("\(rawValue)_record") }
    static var rolesNeeded: Statement { query("roles_needed") }

    private static func query(_ name: String) -> Statement {
        let path = "queries/migrate/\(name).sql"
        let text = EmbeddedSQL.files.first { $0.path == path }?.text ?? ""
        return Statement(name: path, text: text)
    }
}
