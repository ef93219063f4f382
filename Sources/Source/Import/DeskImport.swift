package import Domain
import FoundationEssentials
package import Postgres

/// CSV exports for the tables of the native adapter, read and checked, and not written yet.
package struct DeskImport {
    private let loads: [DeskRows]
    /// The roster's file, which the store takes; nil when the folder has none.
    package let roster: RosterFile?

    /// Reads `team.csv`, `agent.csv`, `customer.csv`, `ticket.csv`, `message.csv`, `deadline.csv`
    /// and `roster.csv`, as far as they are there, and checks all but the roster, for which other
    /// ids must be known.
    ///
    /// - Throws: `.problems` with what is wrong in all files; `.unreadable`.
    package init(directory: String) throws(ImportError) {
        var problems = ProblemList()
        let names = try Self.fileNames(in: directory, &problems)
        var loads: [DeskRows] = []
        for table in DeskTable.allCases where names.contains(table.fileName) {
            let bytes = try Self.bytes(of: table.fileName, in: directory)
            let rows = DeskRows(table, bytes, fileName: table.fileName)
            problems.add(contentsOf: rows.problems)
            loads.append(rows)
        }
        var roster: RosterFile?
        if names.contains(RosterFile.name) {
            let bytes = try Self.bytes(of: RosterFile.name, in: directory)
            roster = RosterFile(bytes: bytes, fileName: RosterFile.name)
        }
        try problems.throwIfAny()
        self.loads = loads
        self.roster = roster
    }

    /// Teams that the files bring.
    package var teams: Set<TeamID> { ids(of: .team) }

    /// Agents that the files bring.
    package var agents: Set<AgentID> { ids(of: .agent) }

    private func ids(of table: DeskTable) -> Set<String> {
        loads.first { $0.table == table }?.ids ?? []
    }

    /// Loads all tables in one transaction.
    ///
    /// A row replaces the one with the same id; a case's deadlines are replaced together. Rows
    /// that the files do not name stay.
    ///
    /// - Returns: rows written per table, in the order of the tables.
    /// - Throws: `.database`; then nothing is written.
    @discardableResult
    package func write(
        into connection: inout Connection
    ) throws(ImportError) -> [(table: String, count: Int)] {
        try Self.write(loads, on: &connection)
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
