import CLibPQ

extension PostgresError {
    /// Reads a failed result, leaving behind whatever can hold data.
    init(_ result: borrowing ServerResult, of statement: Statement) {
        guard let sqlState = result.diagnostic(CLIBPQ_DIAG_SQLSTATE) else {
            // libpq makes up results without a code when the connection breaks.
            self = .connectionLost(statement: statement.name)
            return
        }
        if sqlState == "57014" {
            self = .cancelled(statement: statement.name)
            return
        }
        let constraint = result.diagnostic(CLIBPQ_DIAG_CONSTRAINT_NAME)
        let table = result.diagnostic(CLIBPQ_DIAG_TABLE_NAME)
        let column = result.diagnostic(CLIBPQ_DIAG_COLUMN_NAME)
        var message: String
        if sqlState.hasPrefix("22") || sqlState.hasPrefix("23") {
            message = Self.dataError(sqlState, constraint, table, column)
        } else if statement.isForeign && !Self.isSafe(sqlState, result) {
            message = Self.foreignError(sqlState)
        } else {
            message = result.diagnostic(CLIBPQ_DIAG_MESSAGE_PRIMARY) ?? "no message"
            if let position = result.diagnostic(CLIBPQ_DIAG_STATEMENT_POSITION).flatMap({ Int($0) })
            {
                message += " at line \(Self.line(of: position, in: statement.text))"
            }
        }
        self = .server(
            sqlState: sqlState, statement: statement.name, message: message,
            constraint: constraint, table: table, column: column)
    }

    /// Whether a foreign statement's message is about the statement itself, a right or the server,
    /// and so without data. What comes from inside a function or trigger, which may say anything
    /// under any code, has a context.
    private static func isSafe(_ sqlState: String, _ result: borrowing ServerResult) -> Bool {
        let isKnown = ["0A", "25", "3F", "40", "42", "53", "55", "57"]
            .contains(sqlState.prefix(2))
        return isKnown && result.diagnostic(CLIBPQ_DIAG_CONTEXT) == nil
    }

    private static func foreignError(_ sqlState: String) -> String {
        switch sqlState {
        case "40P01": "deadlock"
        case "55P03": "lock not available"
        default: "failed, the server's log says why"
        }
    }

    /// Words for classes 22 (data) and 23 (integrity), without the data.
    private static func dataError(
        _ sqlState: String, _ constraint: String?, _ table: String?, _ column: String?
    ) -> String {
        let what =
            switch sqlState {
            case "22001": "text too long"
            case "22003": "number out of range"
            case "22007", "22P02": "value not valid for its type"
            case "22008": "time out of range"
            case "22012": "division by zero"
            case "22021", "22P05": "character not possible in this encoding"
            case "22023": "parameter not valid"
            case "22P03": "binary value not valid for its type"
            case "23502": "value missing"
            case "23503": "foreign key violated"
            case "23505": "value exists already"
            case "23514": "check violated"
            case "23P01": "exclusion violated"
            default: sqlState.hasPrefix("22") ? "data not valid" : "constraint violated"
            }
        let names = [("constraint", constraint), ("column", column), ("table", table)]
        let places = names.compactMap { kind, name in name.map { "\(kind) \"\($0)\"" } }
        return places.isEmpty ? what : "\(what), \(places.joined(separator: " of "))"
    }

    /// The server counts characters from 1, people look for lines.
    private static func line(of position: Int, in text: String) -> Int {
        1 + text.unicodeScalars.prefix(max(0, position - 1)).count { $0 == "\n" }
    }
}
