import Domain

extension ReadingSession {
    /// Works out when each deadline is due. One that cannot be is a bad row of its own; one whose
    /// zone the server does not know goes by UTC, and its case says so.
    mutating func dateDeadlines() {
        var hours: [String: OpeningHours] = [:]
        for deadline in undated {
            let clock = deadline.zone.map { snapshot.clocks[$0] } ?? .utc
            if clock == nil, let index = caseIndices[deadline.caseID] {
                mark(index, "deadline.zone")
            }
            do throws(UndatedDeadline.Unusable) {
                if let dated = try deadline.dated(on: clock ?? .utc, hours: &hours) {
                    snapshot.deadlines[deadline.caseID, default: []].append(dated)
                }
            } catch {
                snapshot.badRows.append(
                    badRow(
                        .deadline, id: deadline.caseID, teamID: team(of: deadline.caseID),
                        Refusal(column: error.column, expected: error.expected)))
            }
        }
        snapshot.deadlines = snapshot.deadlines.mapValues { $0.sorted(by: Deadline.isOrdered) }
        undated = []
    }
}

extension Deadline {
    /// Earliest first; the rest only to make the order the same every time.
    fileprivate static func isOrdered(_ a: Deadline, _ b: Deadline) -> Bool {
        (a.dueAt, a.kind.rawValue, a.origin.rawValue, a.description ?? "")
            < (b.dueAt, b.kind.rawValue, b.origin.rawValue, b.description ?? "")
    }
}
