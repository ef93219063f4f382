package import Postgres

/// Why an import changed nothing.
package enum ImportError: Error, Sendable, Equatable {
    /// What is wrong with the files: the first ones, and how many there are in all.
    case problems([ImportProblem], total: Int)
    /// The folder or a file could not be read.
    case unreadable(path: String, reason: String)
    /// The server refused or went away; `table` is the one being filled.
    case database(table: String, PostgresError)

    /// More than this many problems are counted, not told.
    package static let told = 20
}

/// One thing wrong with a file, said in a way that lets somebody mend it.
package struct ImportProblem: Sendable, Hashable {
    package let file: String
    /// Counted from 1; nil when the whole file is meant.
    package let line: Int?
    package let column: String?
    package let what: String
    package let mend: String?

    package init(
        file: String, line: Int? = nil, column: String? = nil, what: String, mend: String? = nil
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.what = what
        self.mend = mend
    }
}

extension ImportProblem: CustomStringConvertible {
    /// `roster.csv line 17, column starts_at: expected ...`, then `hint: ...`.
    package var description: String {
        var text = file
        if let line { text += " line \(line)" }
        if let column { text += ", column \(column)" }
        text += ": \(what)"
        if let mend { text += "\nhint: \(mend)" }
        return text
    }
}

extension ImportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .problems(let problems, let total):
            var lines = problems.map(\.description)
            if total > problems.count { lines.append("and \(total - problems.count) more") }
            return lines.joined(separator: "\n")
        case .unreadable(let path, let reason): return "cannot read \(path): \(reason)"
        case .database(let table, let error): return "cannot fill \(table): \(error)"
        }
    }
}
