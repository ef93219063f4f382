import CLibPQ

extension Connection {
    /// Runs a statement whose rows, if any, do not matter.
    ///
    /// - Returns: how many rows it wrote (or read, for a SELECT).
    @discardableResult
    package mutating func execute(
        _ statement: Statement, _ values: [Value] = []
    ) throws(PostgresError) -> Int {
        try wire.send(statement, values)
        return try wire.finish(statement).rowsAffected
    }

    /// Runs several commands separated by semicolons, without parameters: a migration.
    ///
    /// Outside a transaction they form one.
    package mutating func executeScript(_ statement: Statement) throws(PostgresError) {
        try wire.sendScript(statement)
        _ = try wire.finish(statement)
    }

    /// Reads all rows.
    package mutating func rows<T>(
        _ statement: Statement, _ values: [Value] = [],
        decode: (borrowing Row) throws(PostgresError) -> T
    ) throws(PostgresError) -> [T] {
        try wire.send(statement, values)
        let result = try finishRows(statement)
        var decoded: [T] = []
        decoded.reserveCapacity(Int(result.rowCount))
        for index in 0..<result.rowCount {
            // Bound first: as an argument made in place it crashes the optimizer of Swift 6.3.1.
            let row = Row(of: result, at: index, statement: statement.name)
            decoded.append(try decode(row))
        }
        return decoded
    }

    /// Reads exactly one row.
    ///
    /// - Throws: `.rowCount` for none or several.
    package mutating func one<T>(
        _ statement: Statement, _ values: [Value] = [],
        decode: (borrowing Row) throws(PostgresError) -> T
    ) throws(PostgresError) -> T {
        try wire.send(statement, values)
        let result = try finishRows(statement)
        guard result.rowCount == 1 else {
            throw .rowCount(
                statement: statement.name, expected: "exactly one row",
                found: Int(result.rowCount))
        }
        return try decode(Row(of: result, at: 0, statement: statement.name))
    }

    /// Reads one row or none.
    ///
    /// - Throws: `.rowCount` for several.
    package mutating func first<T>(
        _ statement: Statement, _ values: [Value] = [],
        decode: (borrowing Row) throws(PostgresError) -> T
    ) throws(PostgresError) -> T? {
        try wire.send(statement, values)
        let result = try finishRows(statement)
        guard result.rowCount <= 1 else {
            throw .rowCount(
                statement: statement.name, expected: "at most one row",
                found: Int(result.rowCount))
        }
        if result.rowCount == 0 { return nil }
        return try decode(Row(of: result, at: 0, statement: statement.name))
    }

    /// Asks the server whether it is still there.
    package mutating func ping() -> Bool {
        do throws(PostgresError) {
            try executeScript(Statement(name: "ping", text: ""))
            return true
        } catch {
            return false
        }
    }

    private mutating func finishRows(
        _ statement: Statement
    ) throws(PostgresError) -> ServerResult {
        let result = try wire.finish(statement)
        guard result.status == PGRES_TUPLES_OK else {
            throw .unexpectedResult(statement: statement.name, expected: "rows")
        }
        return result
    }
}
