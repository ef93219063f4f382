import CLibPQ

extension Connection {
    /// Has the server parse a statement without running it, and tells its parameters and columns.
    ///
    /// Three round trips that must reach the same server, so outside a transaction it opens one
    /// (PgBouncer may switch servers between transactions).
    package mutating func describe(
        _ statement: Statement
    ) throws(PostgresError) -> StatementShape {
        if isInTransaction { return try describeHere(statement) }
        return try transaction(.snapshot) { c throws(PostgresError) in
            try c.describeHere(statement)
        }
    }

    private mutating func describeHere(
        _ statement: Statement
    ) throws(PostgresError) -> StatementShape {
        try wire.requireAlive(statement)
        try wire.flush(PQsendPrepare(wire.link, "", statement.text, 0, nil), statement)
        _ = try wire.finish(statement)
        try wire.flush(PQsendDescribePrepared(wire.link, ""), statement)
        let result = try wire.finish(statement)

        let parameters = (0..<PQnparams(result.pointer)).map { PQparamtype(result.pointer, $0) }
        let fields = (0..<result.columnCount).map { index in
            let name = PQfname(result.pointer, index).map { String(cString: $0) } ?? ""
            return (name: name, oid: PQftype(result.pointer, index))
        }
        let typeNames = try typeNames(of: fields.map(\.oid))
        return StatementShape(
            parameterTypeOIDs: parameters,
            columns: zip(fields, typeNames).map { field, typeName in
                StatementShape.Column(name: field.name, typeOID: field.oid, typeName: typeName)
            })
    }

    private mutating func typeNames(of oids: [UInt32]) throws(PostgresError) -> [String] {
        let statement = Statement(
            name: "type names",
            text: """
                SELECT pg_catalog.format_type(wanted.oid::pg_catalog.oid, NULL)
                FROM pg_catalog.unnest($1::bigint[]) WITH ORDINALITY AS wanted (oid, place)
                ORDER BY wanted.place
                """)
        return try rows(statement, [.int8Array(oids.map { Int64($0) })]) {
            row throws(PostgresError) in try row.text(0)
        }
    }
}
