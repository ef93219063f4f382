/// One way in which an adapter's file differs from the contract.
package struct ContractProblem: Sendable, Hashable {
    package let file: String
    /// Nil when the whole file is meant.
    package let column: String?
    package let what: String
    package let mend: String?

    package init(file: String, column: String? = nil, what: String, mend: String? = nil) {
        self.file = file
        self.column = column
        self.what = what
        self.mend = mend
    }
}

extension ContractProblem: CustomStringConvertible {
    /// `open_case.sql: column due_at is text, expected timestamptz; mend: cast it, ...`.
    package var description: String {
        var text = file + ": "
        if let column { text += "column \(column) " }
        text += what
        if let mend { text += "; mend: \(mend)" }
        return text
    }
}
