import Domain
import Postgres

extension SourceReader {
    /// A team whose zone the server does not know gets its pages in UTC.
    static func checkZones(
        _ adapter: Adapter, on connection: inout Connection
    ) throws(SourceError) -> [ContractProblem] {
        guard let statement = adapter.statement(.team) else { return [] }
        do throws(PostgresError) {
            return try Savepoint.around(&connection) {
                (c: inout Connection) throws(PostgresError) in
                let decoder = TeamDecoder(Layout(try c.describe(statement)))
                let teams = try c.rows(statement) { row throws(PostgresError) in
                    var notes = RowNotes()
                    return decoder.decode(row, &notes)
                }.compactMap { $0 }
                let zones = Set(teams.compactMap(\.timezone)).sorted()
                // Which names are known does not hang on the time.
                let known = try ZoneClocks.read(
                    zones, around: Instant(secondsSince1970: 0), on: &c)
                return teams.sorted { $0.id < $1.id }.compactMap { team in
                    guard let zone = team.timezone, known[zone] == nil else { return nil }
                    return ContractProblem(
                        file: Relation.team.fileName, column: "timezone",
                        what: "of team \(team.id) is '\(zone)', which PostgreSQL does not know",
                        mend: "use an IANA name such as Europe/London; UTC is used until then")
                }
            }
        } catch {
            if error.isRetryable { throw .connection(error) }
            return [.refused(Relation.team.fileName, error, adapter)]
        }
    }
}
