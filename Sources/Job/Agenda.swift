import Domain
import Planning
import Postgres
import Store

/// What the store alone says about the work of this run.
struct Agenda: Sendable {
    struct Item: Sendable {
        let id: TeamID
        let policy: Policy
        /// Due boundaries as seen without a lock; counted again under it.
        let due: [Instant]
        let hasLivePacks: Bool
    }

    let at: Instant
    /// A roster the source delivered in a dry run, which must not store it.
    var sourceRoster: [Shift] = []
    private(set) var shifts: [Shift] = []
    private(set) var absences: [Absence] = []
    private(set) var leads: [TeamID: [AgentID]] = [:]
    private(set) var packedCases: [CaseID] = []
    /// Teams that have something due or live packs, ordered by id.
    private(set) var teams: [Item] = []
    /// Teams with a roster or a history, whether they have work or not.
    private(set) var coveredTeams: Set<TeamID> = []
    private var states: [TeamID: TeamState] = [:]
    private var policies: [TeamID: Policy] = [:]

    init(at: Instant) { self.at = at }

    mutating func read(
        from: Instant, to: Instant, states: [TeamState], on store: inout Connection
    ) throws(JobError) {
        do throws(PostgresError) {
            shifts = try Store.shifts(from: from, to: to, on: &store)
            absences = try Store.absences(after: from, on: &store)
            leads = try Store.leads(on: &store)
            packedCases = try Store.livePackCases(on: &store)
            let known = Set(shifts.map(\.id))
            shifts += sourceRoster.filter { !known.contains($0.id) }
            for state in states { self.states[state.teamID] = state }
            for team in Set(states.map(\.teamID)).union(shifts.map(\.teamID)).sorted() {
                policies[team] = try Store.policy(of: team, on: &store)
            }
        } catch {
            throw JobError(error)
        }
    }

    mutating func fill(teams: [TeamID]) {
        coveredTeams = Set(shifts.map(\.teamID))
        self.teams = teams.compactMap { id in
            let policy = policies[id] ?? Policy()
            let due = Planner.dueBoundaries(
                of: id, shifts: shifts, watermark: states[id]?.watermark, at: at, policy: policy)
            let hasLivePacks = states[id]?.hasLivePacks ?? false
            if due.isEmpty && !hasLivePacks { return nil }
            return Item(id: id, policy: policy, due: due, hasLivePacks: hasLivePacks)
        }
    }
}
