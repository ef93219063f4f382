import FoundationEssentials
package import Postgres

/// Loads CSV exports into the tables of the native adapter.
package enum DeskImport {
    package struct Outcome: Sendable {
        /// Rows written per table, in the order of the tables.
        package let rows: [(table: String, count: Int)]
        /// The roster's file, for `RosterFile.parse` and the store; nil when the folder has none.
        package let roster: RosterFile?
    }

    /// Reads `team.csv`, `agent.csv`, `customer.csv`, `ticket.csv`, `message.csv`, `deadline.csv`
    /// and `roster.csv`, as far as they are there, checks them all, and loads them in one
    /// transaction.
    ///
    /// A row replaces the one with the same id; a case's deadlines are replaced together. Rows
    /// that the files do not name stay. Nothing is written when anything is wrong.
    ///
    /// - Throws: `.problems` with what is wrong in all files; `.unreadable`; `.database`.
    @discardableResult
    package static func load(
        directory: String, into connection: inout Connection
    ) throws(ImportError) -> Outcome {
        var problems = ProblemList()
        let names = try fileNames(in: directory, &problems)
        var loads: [DeskRows] = []
        for table in DeskTable.allCases where names.contains(table.fileName) {
            let bytes = try bytes(of: table.fileName, in: directory)
            let rows = DeskRows(table, bytes, fileName: table.fileName)
            problems.add(contentsOf: rows.problems)
            loads.append(rows)
        }
        var roster: RosterFile?
        if names.contains(RosterFile.name) {
            let bytes = try bytes(of: RosterFile.name, in: directory)
            roster = RosterFile(bytes: bytes, fileName: RosterFile.name)
        }
        try problems.throwIfAny()
        let written = try write(loads, on: &connection)
        return Outcome(rows: written, roster: roster)
    }

    /// Through temporary tables: COPY itself cannot replace rows.
    private static func write(
        _ loads: [DeskRows], on connection: inout Connection
    ) throws(ImportError) -> [(table: String, count: Int)] {
        var current = "schema desk"
        do throws(PostgresError) {
            return try connection.transaction { (c: inout Connection) throws(PostgresError) in
                try c.executeScript(SourceSQL.stageDeskImport)
                var written: [(table: String, count: Int)] = []
                for rows in loads {
                    current = "desk." + rows.table.rawValue
                    try c.copyIn(SourceSQL.copy(rows.table)) { writer throws(PostgresError) in
                        try writer.append(bytes: rows.data)
                    }
                    try c.execute(SourceSQL.merge(rows.table))
                    written.append((rows.table.rawValue, rows.rowCount))
                }
                return written
            }
        } catch {
            throw .database(table: current, error)
        }
    }

    /// The CSV files of the folder; those nobody knows are problems.
    private static func fileNames(
        in directory: String, _ problems: inout ProblemList
    ) throws(ImportError) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
        } catch {
            throw .unreadable(path: directory, reason: "no folder that can be read")
        }
        let known = DeskTable.allCases.map(\.fileName) + [RosterFile.name]
        let files = names.filter { $0.lowercased().hasSuffix(".csv") }
        for name in files where !known.contains(name) {
            problems.add(
                ImportProblem(
                    file: name, what: "is no file of the desk",
                    mend: "rename it to one of \(known.joined(separator: ", ")), or move it away"))
        }
        if files.isEmpty {
            throw .unreadable(
                path: directory, reason: "none of \(known.joined(separator: ", ")) is there")
        }
        return files
    }

    private static func bytes(
        of name: String, in directory: String
    ) throws(ImportError) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: "\(directory)/\(name)") else {
            throw .unreadable(path: "\(directory)/\(name)", reason: "cannot be read")
        }
        return [UInt8](data)
    }
}
