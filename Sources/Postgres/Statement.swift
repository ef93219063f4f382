/// A named SQL statement.
///
/// The name is what people see in errors and logs (`queries/claim_team.sql`); the text never is.
package struct Statement: Sendable {
    package let name: String
    package let text: String
    /// Runs among tables, triggers and functions of others, whose errors may quote what they hold.
    package let isForeign: Bool

    package init(name: String, text: String, isForeign: Bool = false) {
        self.name = name
        self.text = text
        self.isForeign = isForeign
    }
}

/// What the server says of a statement without running it.
package struct StatementShape: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package let name: String
        package let typeOID: UInt32
        /// As SQL spells it: `bigint`, `text[]`, `timestamp with time zone`.
        package let typeName: String
    }

    /// The types that the server inferred for `$1`, `$2`, ...
    package let parameterTypeOIDs: [UInt32]
    package let columns: [Column]
}
