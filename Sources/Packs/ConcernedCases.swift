import Domain

/// The cases of one entry of the leads' page: who it is, what it is about and what is due, so that
/// nobody has to look a number up before they decide.
struct ConcernedCases {
    /// What presses first comes first.
    let cases: [ExceptionDetail.ConcernedCase]
    /// Why, where it is the same for all of several.
    let sharedReason: String?

    private let about: [CaseID: CaseSummary]
    private let time: TimeWords

    init(_ line: ExceptionLine, about: [CaseID: CaseSummary], time: TimeWords) {
        cases = line.detail.cases.sorted {
            Self.place($0, about[$0.caseID]) < Self.place($1, about[$1.caseID])
        }
        let reasons = Set(cases.map(\.reason))
        sharedReason = cases.count > 1 && reasons.count == 1 ? reasons.first : nil
        self.about = about
        self.time = time
    }

    /// "#4733 Mrs Kim · A room without stairs · due 01:30: answer · nobody on shift has the skill".
    func words(of concerned: ExceptionDetail.ConcernedCase) -> [Words] {
        var parts = facts(of: concerned.caseID)
        if sharedReason == nil { parts.append([.text(concerned.reason)]) }
        return [.strong(concerned.caseNumber), .plain(" ")] + parts.joined(separator: Self.between)
    }

    /// The same of an entry's only case, whose number and reason stand above; empty where the
    /// ledger does not know it.
    func words(ofOnly id: CaseID) -> [Words] {
        Array(facts(of: id).joined(separator: Self.between))
    }

    private static let between: [Words] = [.plain(" · ")]

    private func facts(of id: CaseID) -> [[Words]] {
        guard let summary = about[id] else { return [] }
        return [
            [summary.customerName.map { .text($0) } ?? .nothing("name \(noneRecorded)")],
            summary.subject.map { [.text($0)] },
            summary.nextDue.map(due) ?? [.plain("nothing due")],
        ].compactMap(\.self)
    }

    private func due(_ due: DueLine) -> [Words] {
        if due.origin == .wakeUp {
            let isOver = due.at.instant < time.now.instant
            return [.time(due.at, isOver ? due.wording : "wakes \(time(due.at))")]
        }
        let when = due.isMissed ? due.wording : "due \(time(due.at))"
        return [.time(due.at, when), .plain(": "), .text(due.what)]
    }

    private static func place(
        _ concerned: ExceptionDetail.ConcernedCase, _ summary: CaseSummary?
    ) -> (Acuity, Instant, CaseID) {
        (
            summary?.acuity ?? .steady, summary?.nextDue?.at.instant ?? .distantFuture,
            concerned.caseID
        )
    }
}
