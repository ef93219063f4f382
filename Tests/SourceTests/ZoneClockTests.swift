import Domain
import Postgres
import Source
import TestSupport
import Testing

@Suite struct ZoneClockTests {
    private static let zones = [
        "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC",
    ]
    private static let database = Swift.Result {
        let database = try DeskDatabase.create("zones")
        var connection = try database.connect()
        for (index, zone) in zones.enumerated() {
            try connection.execute(
                Statement(name: "team", text: "INSERT INTO desk.team VALUES ($1, $1, true, $2)"),
                [.text("\(index)"), .text(zone)])
        }
        return database
    }

    private func offsets(
        _ zone: String, _ instants: [Instant], _ connection: inout Connection
    ) throws -> [Int] {
        let statement = Statement(
            name: "offsets",
            text: """
                SELECT extract(epoch FROM (t AT TIME ZONE $1) - (t AT TIME ZONE 'UTC'))::int
                FROM unnest($2::timestamptz[]) WITH ORDINALITY AS wanted (t, n) ORDER BY n
                """)
        return try connection.rows(
            statement, [.text(zone), .timestampArray(instants.map(\.microseconds))]
        ) { row throws(PostgresError) in Int(try row.int4(0)) }
    }

    @Test("clocks agree with PostgreSQL at any time near the run", arguments: zones)
    func agreement(_ zone: String) throws {
        var connection = try Self.database.get().connect()
        // The session's own zone has changes too, and must not matter.
        try connection.run("SET timezone = 'America/St_Johns'")
        let at = try #require(Instant(iso8601: "2026-11-20T14:00:00Z"))
        let snapshot = try SourceReader.read(
            try Adapter.named("native"), on: &connection, request: ReadRequest(), at: at)
        let clock = try #require(snapshot.clocks[zone])
        #expect(clock.name == zone)

        var generator = SeededGenerator(seed: 11)
        let spread: Int64 = 365 * 86_400_000_000
        var instants = (0..<400).map { _ in
            Instant(
                microseconds: at.microseconds
                    + Int64.random(in: -2 * spread...spread, using: &generator))
        }
        // To the microsecond around the changes of these zones.
        for change in [
            "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z",
            "2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z", "2027-03-14T07:00:00Z",
            "2026-04-04T15:00:00Z", "2026-10-03T15:30:00Z", "2027-04-03T15:00:00Z",
        ] {
            let instant = try #require(Instant(iso8601: change))
            instants += [-1, 0, 1].map { Instant(microseconds: instant.microseconds + $0) }
        }
        let expected = try offsets(zone, instants, &connection)
        #expect(instants.map(clock.offsetSeconds(at:)) == expected)
    }

    @Test("the test's zones do change, by an hour, by half an hour, and not at all")
    func changes() throws {
        var connection = try Self.database.get().connect()
        let instants = try ["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z"].map {
            try #require(Instant(iso8601: $0))
        }
        let found = try Self.zones.map { try offsets($0, instants, &connection) }
        #expect(
            found == [
                [0, 3600], [-18_000, -14_400], [39_600, 37_800], [20_700, 20_700], [0, 0],
            ])
    }
}
