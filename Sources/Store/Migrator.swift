package import Postgres

/// Brings the database's schemas to the version this release needs.
///
/// Forward only: each migration is one transaction, which also writes its row in the schema's
/// `schema_version`. A lock lets one migrator at a time into a database, so starting two at once,
/// or one again after a crash, is safe.
package enum Migrator {
    /// Applies what is missing: to schema `handover`, and with `desk` also to the native
    /// helpdesk's tables.
    ///
    /// - Returns: the names of the migrations applied now, in order: `handover/0001_...`.
    /// - Throws: `.mayNotCreateRoles` with the commands for somebody else; `.schemaUnknown` when a
    ///   newer release was here, in which case nothing is changed.
    package static func migrate(
        _ connection: inout Connection, desk: Bool
    ) throws(StoreError) -> [String] {
        var applied = try migrate(&connection, .handover)
        if desk { applied += try migrate(&connection, .desk) }
        return applied
    }

    /// Whether the store is exactly at this release's version.
    ///
    /// - Throws: `.schemaMissing`, `.schemaBehind`, `.schemaUnknown`.
    package static func checkVersion(_ connection: inout Connection) throws(StoreError) {
        let schema = MigratedSchema.handover
        let applied = try versions(of: schema, &connection)
        guard let applied else { throw .schemaMissing }
        if let missing = schema.migrations.first(where: { !applied.contains($0.version) }) {
            throw .schemaBehind(
                have: missing.version - 1, need: schema.migrations.last?.version ?? 0)
        }
    }

    private static func migrate(
        _ connection: inout Connection, _ schema: MigratedSchema
    ) throws(StoreError) -> [String] {
        var names: [String] = []
        while let name = try applyNext(&connection, schema) { names.append(name) }
        return names
    }

    /// Applies the first migration that is missing, or returns nil.
    private static func applyNext(
        _ connection: inout Connection, _ schema: MigratedSchema
    ) throws(StoreError) -> String? {
        try connection.transaction { c throws(StoreError) in
            try wrapping { () throws(PostgresError) in try c.execute(schema.lock) }
            let applied = try versions(of: schema, &c) ?? []
            guard let next = schema.migrations.first(where: { !applied.contains($0.version) })
            else { return nil }
            if next.version == 1, schema == .handover { try requireRoles(&c) }
            try wrapping { () throws(PostgresError) in
                try c.executeScript(next.script)
                try c.execute(schema.record, [.int4(Int32(next.version)), .text(next.name)])
            }
            return "\(schema)/\(next.name)"
        }
    }

    /// Nil when the schema was never migrated.
    private static func versions(
        of schema: MigratedSchema, _ connection: inout Connection
    ) throws(StoreError) -> Set<Int>? {
        let found = try wrapping { () throws(PostgresError) -> [Int]? in
            let exists = try connection.one(
                schema.exists, [.text("\(schema).schema_version")]
            ) { row throws(PostgresError) in try row.bool(0) }
            if !exists { return nil }
            return try connection.rows(schema.versions) { row throws(PostgresError) in
                Int(try row.int4(0))
            }
        }
        guard let found else { return nil }
        let known = Set(schema.migrations.map(\.version))
        if let unknown = found.first(where: { !known.contains($0) }) {
            throw .schemaUnknown(version: unknown)
        }
        return Set(found)
    }

    /// Says in advance what the first migration would fail for, with the commands that help.
    private static func requireRoles(_ connection: inout Connection) throws(StoreError) {
        let commands = try wrapping { () throws(PostgresError) in
            try connection.one(MigratedSchema.rolesNeeded) { row throws(PostgresError) in
                try row.text(0)
            }
        }
        if commands.isEmpty { return }
        throw .mayNotCreateRoles(sql: commands)
    }

    @discardableResult
    private static func wrapping<R>(
        _ step: () throws(PostgresError) -> R
    ) throws(StoreError) -> R {
        do throws(PostgresError) { return try step() } catch { throw StoreError(error) }
    }
}
