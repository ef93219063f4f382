import Domain

/// Open cases of a snapshot by id, and what it means that one is not among them.
struct OpenCases: Sendable {
    private let cases: [CaseID: Case]
    private let unreadable: Set<CaseID>

    /// - Parameter ids: those that will be asked for; nil: any.
    init(_ snapshot: Snapshot, only ids: Set<CaseID>? = nil) {
        var cases: [CaseID: Case] = [:]
        for openCase in snapshot.cases where ids?.contains(openCase.id) ?? true {
            cases[openCase.id] = cases[openCase.id] ?? openCase
        }
        self.cases = cases
        unreadable = Set(snapshot.badRows.filter { $0.relation == "open_case" }.compactMap(\.id))
    }

    subscript(id: CaseID) -> Case? { cases[id] }

    /// No longer open, unless its row merely could not be read this time.
    func isSolved(_ id: CaseID) -> Bool { cases[id] == nil && !unreadable.contains(id) }
}
