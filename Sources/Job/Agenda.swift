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
        let dueBoundaries: [Instant]
        let hasLivePacks: Bool
        let hasOpenExceptions: Bool
        /// Who called in and may hold something here; by id.
        let absences: [Absence]
    }

    /// How far ahead rosters are looked at.
    static let horizon = TimeSpan.days(31)

    let at: Instant
    /// A roster the source delivered in a dry run, which must not store it.
    var sourceRoster: [Shift] = []
    /// Teams that go on with their last roster, and why.
    var rosterFailures: [SourceRoster.Failure] = []
    private(set) var shifts: [Shift] = []
    private(set) var absences: [Absence] = []
    private(set) var leads: [TeamID: [AgentID]] = [:]
    private(set) var packedCases: [CaseID] = []
    /// Teams in which there is anything to look at, ordered by id.
    private(set) var teams: [Item] = []
    /// Teams with a boundary that accounts for their cases, whether they have work or not.
    private(set) var coveredTeams: Set<TeamID> = []
    private var states: [TeamID: TeamState] = [:]
    private var absentHolders: [TeamID: [AgentID]] = [:]
    private var policies: [TeamID: Policy] = [:]

    init(at: Instant) { self.at = at }

    mutating func read(
        from: Instant, to: Instant, states: [TeamState], on store: inout Connection
    ) throws(JobError) {
        do throws(PostgresError) {
            shifts = try Store.shifts(from: from, to: to, on: &store)
            absences = try Store.absences(after: from, on: &store)
            absentHolders = try Store.absentHolders(at: at, on: &store)
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

    /// - Parameter looksFor: somebody whose cases are looked for in each of these teams, whatever
    ///   the store knows of them.
    mutating func fill(teams: [TeamID], looksFor agent: AgentID? = nil) {
        coveredTeams = accountedFor
        self.teams = teams.compactMap { id in
            let policy = policies[id] ?? Policy()
            let dueBoundaries = Planner.dueBoundaries(
                of: id, shifts: shifts, watermark: states[id]?.watermark, at: at, policy: policy)
            let holders = Set(absentHolders[id] ?? []).union(agent.map { [$0] } ?? [])
            let item = Item(
                id: id, policy: policy, dueBoundaries: dueBoundaries,
                hasLivePacks: states[id]?.hasLivePacks ?? false,
                hasOpenExceptions: states[id]?.hasOpenExceptions ?? false,
                absences: absences.filter { holders.contains($0.agentID) && $0.covers(at) })
            return item.hasWork ? item : nil
        }
    }

    /// The first boundary of a team that is neither done nor due; nil: the roster holds none.
    func nextBoundary(of team: TeamID) -> Instant? {
        let done = max(states[team]?.watermark ?? at, at)
        return Planner.boundaries(
            of: team, shifts: shifts, from: done, to: at + Self.horizon,
            policy: policies[team] ?? Policy()
        ).first { $0 > done }
    }

    /// Teams with a boundary to come or due now. A roster that has run out is none: its last
    /// boundary says nothing of what came in since.
    ///
    /// What a run of this very instant has done counts too, so that it finds the same when it is
    /// started again.
    private var accountedFor: Set<TeamID> {
        let ahead = shifts.filter { shift in
            guard let watermark = states[shift.teamID]?.watermark else { return true }
            return shift.endsAt > min(watermark, at)
        }
        let done = states.values.filter { state in state.lastReadAt.map { $0 >= at } ?? false }
        return Set(ahead.map(\.teamID)).union(done.map(\.teamID))
    }
}

extension Agenda.Item {
    fileprivate var hasWork: Bool {
        !dueBoundaries.isEmpty || hasLivePacks || hasOpenExceptions || !absences.isEmpty
    }

    /// Whether all its open cases are looked at, messages and all.
    var needsEveryCase: Bool { !dueBoundaries.isEmpty || !absences.isEmpty }
}
