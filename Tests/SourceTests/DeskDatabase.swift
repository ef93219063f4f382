import Postgres
import TestSupport

/// A database with the tables of the native adapter, empty.
enum DeskDatabase {
    private static let template = Swift.Result { () throws -> TestDatabase in
        let database = try TestDatabase.create("desk template")
        let script = try RepositoryFile.text("sql/desk/0001_desk.sql")
        var connection = try database.connect()
        try connection.executeScript(Statement(name: "desk", text: script))
        return database
    }

    static func create(_ hint: String) throws -> TestDatabase {
        try TestDatabase.create(hint, copying: try template.get())
    }
}

extension Connection {
    /// Runs statements of a test.
    mutating func run(_ sql: String) throws(PostgresError) {
        try executeScript(Statement(name: "test", text: sql))
    }
}
