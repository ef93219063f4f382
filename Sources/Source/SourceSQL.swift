import Postgres

/// Statements of this module that belong to no adapter.
enum SourceSQL {
    static let zoneChanges = statement("zone_changes.sql")
    static let noJIT = statement("no_jit.sql")
    static let stageDeskImport = statement("desk_import/stage.sql")

    static func copy(_ table: DeskTable) -> Statement {
        statement("desk_import/copy_\(table.rawValue).sql")
    }

    static func merge(_ table: DeskTable) -> Statement {
        statement("desk_import/merge_\(table.rawValue).sql")
    }

    /// A file of `sql/sources/`; one that is not there is empty, which the server refuses.
    private static func statement(_ path: String) -> Statement {
        let file = EmbeddedSQL.files.first { $0.path == "sources/" + path }
        return Statement(name: path, text: file?.text ?? "")
    }
}
