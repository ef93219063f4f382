import Domain
import Postgres

/// The tables of schema `desk` that an import fills.
enum DeskTable: String, CaseIterable {
    case team, agent, customer, ticket, message, deadline

    var fileName: String { rawValue + ".csv" }

    var columns: [Relation.Column] {
        switch self {
        case .team: Relation.team.columns
        case .agent: Relation.agent.columns
        case .customer: Relation.customer.columns
        case .ticket:
            Relation.openCase.columns + [
                Relation.Column(
                    name: "closed_at", type: .timestamptz, isRequired: false, choices: [])
            ]
        case .message: Relation.message.columns
        case .deadline: Relation.deadline.columns
        }
    }

    /// Place of the primary key; nil where the table has none.
    var key: Int? { self == .deadline ? nil : 0 }

    /// Required columns that hold an id.
    func isID(_ column: Relation.Column) -> Bool {
        column.isRequired && column.name.hasSuffix("_id")
    }
}

/// One checked file as the data of a COPY in text format.
struct DeskRows {
    let table: DeskTable
    private(set) var data: [UInt8] = []
    private(set) var rowCount = 0
    private(set) var problems = ProblemList()
    /// What the primary key holds; empty where the table has none.
    private(set) var ids: Set<String> = []

    /// Checks every cell of a file.
    init(_ table: DeskTable, _ bytes: [UInt8], fileName: String) {
        self.table = table
        let columns = table.columns
        var csv = CSVTable(bytes, fileName: fileName, columns: columns)
        var seen: [[UInt8]: Int] = [:]
        data.reserveCapacity(bytes.count + bytes.count / 8)
        while csv.next() {
            for (index, column) in columns.enumerated() {
                if index > 0 { data.append(UInt8(ascii: "\t")) }
                do throws(Cell.Refusal) {
                    let cell = csv.content(index) ?? ([], false)
                    try Cell.append(
                        cell.bytes, isQuoted: cell.isQuoted, column: column,
                        isKey: table.isID(column), to: &data)
                } catch {
                    csv.refuse(index, error)
                }
            }
            data.append(.newline)
            rowCount += 1
            if let key = table.key, let cell = csv.content(key), !cell.bytes.isEmpty,
                let line = seen.updateValue(csv.line, forKey: Array(cell.bytes))
            {
                csv.refuse(key, "the same id as in line \(line)", mend: "remove one of the two")
            }
        }
        problems = csv.problems
        ids = Set(seen.keys.map { String(decoding: $0, as: UTF8.self) })
    }
}
