package import Domain

extension Planner {
    /// Open cases that no team's boundary accounts for: of no team, of an inactive or unknown one,
    /// or of one without a roster, or whose roster has run out.
    ///
    /// - Parameter coveredTeams: teams with a boundary to come, or done just now.
    /// - Returns: one exception per team, with `teamID` set (`noTeam` for cases of none), ordered by
    ///   it; the key is the UTC day, so that a standing lack is told once a day and not every run.
    package static func uncovered(
        snapshot: Snapshot, coveredTeams: Set<TeamID>, at: Instant
    ) -> [PlannedException] {
        var teams: [TeamID: Team] = [:]
        for team in snapshot.teams { teams[team.id] = team }
        var left: [TeamID: [Case]] = [:]
        for openCase in snapshot.cases {
            let id = openCase.teamID
            if let id, coveredTeams.contains(id), teams[id]?.isActive ?? false { continue }
            left[id ?? PlannedException.noTeam, default: []].append(openCase)
        }
        let day = ZonedInstant(at, offsetSeconds: 0).date
        let key = ZoneClock.utc.instant(day, hour: 0, minute: 0)
        return left.keys.sorted().map { id in
            let reason =
                if id == PlannedException.noTeam {
                    "of no team"
                } else if let team = teams[id] {
                    team.isActive
                        ? "\(team.name) has no shift to come" : "\(team.name) is not active"
                } else {
                    "of a team the helpdesk does not know"
                }
            let cases = (left[id] ?? []).sorted { $0.id < $1.id }
            return PlannedException(
                kind: .uncovered, teamID: id, keyInstant: key,
                detail: ExceptionDetail(
                    headline: "\(counted(cases.count, "open case")) in nobody's boundary: "
                        + reason,
                    cases: cases.map {
                        ExceptionDetail.ConcernedCase(
                            caseID: $0.id, caseNumber: $0.number, reason: reason)
                    }))
        }
    }
}
