import Domain

/// The open cases of a snapshot by id, and what it means that one is not among them.
struct OpenCases: Sendable {
    private let cases: [CaseID: Case]
    private let unreadable: Set<CaseID>

    init(_ snapshot: Snapshot) {
        cases = Dictionary(
            snapshot.cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        unreadable = Set(snapshot.badRows.filter { $0.relation == "open_case" }.compactMap(\.id))
    }

    subscript(id: CaseID) -> Case? { cases[id] }

    /// No longer open, unless its row merely could not be read this time.
    func isSolved(_ id: CaseID) -> Bool { cases[id] == nil && !unreadable.contains(id) }
}
