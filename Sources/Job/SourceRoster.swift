import Domain
import Postgres
import Source
import Store

/// The helpdesk's own roster, taken over team by team: what is wrong in one team's stops no other,
/// and leaves that team with the last roster that was right.
struct SourceRoster {
    /// A mistake that keeps a roster from being taken over; team nil: nobody can say whose.
    typealias Failure = (team: TeamID?, error: JobError)

    private let to: Instant
    /// All that came, of teams whose rows are all readable.
    private(set) var shifts: [Shift]
    private(set) var failures: [Failure] = []
    private var refused: Set<TeamID> = []
    /// Every shift that came, whether it is taken over or not.
    private let delivered: [ShiftID]
    /// False when some row is nobody's, for what seems to have gone may be what cannot be read, and
    /// when nothing came at all: a roster that fails to load is no day off for everybody.
    private let isComplete: Bool

    init(
        _ adapter: Adapter, on source: inout Connection, from: Instant, to: Instant
    ) throws(SourceError) {
        self.to = to
        var badRows: [BadRow] = []
        let read = try SourceReader.roster(adapter, on: &source, from: from, to: to) {
            badRows.append($0)
        }
        delivered = read.map(\.id)
        shifts = read
        isComplete = !read.isEmpty && !badRows.contains { $0.teamID == nil }
        for row in badRows where row.teamID.map({ !refused.contains($0) }) ?? true {
            refuse(row.teamID, .roster(Self.words(row)))
        }
        shifts.removeAll { refused.contains($0.teamID) }
    }

    /// What it says replaces what it said before; shifts that have ended are left alone.
    ///
    /// - Parameter known: teams that may have shifts from it, whether any came or not.
    mutating func save(
        known: Set<TeamID>, at: Instant, on store: inout Connection
    ) throws(JobError) {
        let byTeam = Dictionary(grouping: shifts, by: \.teamID)
        for team in known.union(byTeam.keys).subtracting(refused).sorted() {
            do throws(JobError) {
                try save(byTeam[team] ?? [], of: team, at: at, on: &store)
            } catch {
                if error.postgresError?.isRetryable == true { throw error }
                refuse(team, error)
            }
        }
    }

    private func save(
        _ shifts: [Shift], of team: TeamID, at: Instant, on store: inout Connection
    ) throws(JobError) {
        try store.transaction(.readWrite) { c throws(JobError) in
            let overlaps = try wrap { () throws(PostgresError) in
                if isComplete {
                    try Store.dropVanishedShifts(
                        of: team, at: at, to: to, delivered: delivered, on: &c)
                }
                if shifts.isEmpty { return [Store.Overlap]() }
                return try Store.replaceShifts(shifts, origin: "source", on: &c).overlaps
            }
            if let overlap = overlaps.first { throw .roster(overlap.words) }
        }
    }

    private mutating func refuse(_ team: TeamID?, _ error: JobError) {
        failures.append((team, error))
        if let team { refused.insert(team) }
    }

    private static func words(_ row: BadRow) -> String {
        let shift = row.id.map { "shift \"\($0)\"" } ?? "a shift without a readable id"
        return "\(shift): \(row.column) should be \(row.expected)"
    }
}
