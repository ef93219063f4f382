package import Domain

/// What a run did, for the summary lines and `--format json`.
package struct RunReport: Sendable, Encodable {
    package struct Boundary: Sendable, Encodable {
        package let team: TeamID
        package let at: ZonedInstant
        package let open: Int
        package let handed: Int
        package let kept: Int
        package let unassigned: Int
        package let excluded: Int
        package let packs: Int
        package let exceptions: Int
        package let isLate: Bool
        package let folded: Int

        init(_ plan: Plan) {
            team = plan.teamID
            at = plan.context.at
            open = plan.ledger.count
            handed = plan.count(.handed)
            kept = plan.count(.kept)
            unassigned = plan.count(.unassigned)
            excluded = plan.count(.excluded)
            packs = plan.packs.count
            exceptions = plan.exceptions.count
            isLate = plan.isLate
            folded = plan.folded.count
        }

        private enum CodingKeys: String, CodingKey {
            case team, at, open, handed, kept, unassigned, excluded, packs, exceptions
            case isLate = "late"
            case folded
        }
    }

    /// What moved because somebody called in.
    package struct Relieved: Sendable, Encodable {
        package let team: TeamID
        package let agent: AgentID
        package let moved: Int
        /// In one sentence, for a lead.
        package let words: String

        init(_ relief: Relief) {
            team = relief.teamID
            agent = relief.absence.agentID
            moved = relief.movedCases
            words = relief.words
        }
    }

    package struct Failure: Hashable, Sendable, Encodable {
        /// Nil: it concerns the run, not one team.
        package let team: TeamID?
        package let what: String
        package let exitCode: Int32
        /// Work that waits for its next try while the run itself did what it should.
        package let isDelivery: Bool

        private enum CodingKeys: String, CodingKey {
            case team, what
            case exitCode = "exit_code"
        }
    }

    package let at: Instant
    package let isDryRun: Bool
    /// Exceptions that part one of the sweep raised anew.
    package var flagged = 0
    /// Packs and cases that part two of the sweep changed.
    package var swept = 0
    package var boundaries: [Boundary] = []
    package var relieved: [Relieved] = []
    /// Exceptions that were settled, or got a suggestion.
    package var tidied = 0
    /// Open cases that no team's boundary accounts for; each stands in an exception.
    package var uncovered = 0
    /// Boundaries whose pages were written.
    package var published = 0
    /// Cases whose assignee was written to the helpdesk.
    package var written = 0
    package var failures: [Failure] = []
    package var locked: [TeamID] = []

    package init(at: Instant, isDryRun: Bool) {
        self.at = at
        self.isDryRun = isDryRun
    }

    private enum CodingKeys: String, CodingKey {
        case at
        case isDryRun = "dry_run"
        case flagged, swept, boundaries, relieved, tidied, uncovered, published, written, failures,
            locked
    }

    /// What fails the same way in each attempt of a run is told once.
    mutating func fail(_ error: JobError, team: TeamID? = nil, isDelivery: Bool = false) {
        let failure = Failure(
            team: team, what: "\(error)", exitCode: error.exitCode.rawValue,
            isDelivery: isDelivery)
        if !failures.contains(failure) { failures.append(failure) }
    }

    /// 0 when all went well; the cause's own code when nothing did; 3 in between.
    package var exitCode: ExitStatus {
        if failures.isEmpty && locked.isEmpty { return .done }
        // Pages of what was done before are no success of this run: they only carry its flags.
        if !boundaries.isEmpty || relieved.contains(where: { $0.moved > 0 }) { return .partial }
        if locked.isEmpty && failures.allSatisfy(\.isDelivery) { return .partial }
        if let first = failures.first { return ExitStatus(rawValue: first.exitCode) ?? .software }
        return .busy
    }
}
