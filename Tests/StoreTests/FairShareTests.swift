import Domain
import Postgres
import Store
import Testing

@Suite("Who had upset customers of late")
struct FairShareTests {
    /// What the planner would be told at this instant.
    private func counts(_ at: String, on connection: inout Connection) throws -> [AgentID: Int] {
        let seconds = try connection.value("SELECT extract(epoch FROM timestamptz '\(at)')::bigint")
        return try Store.history(
            of: "hotels", claim: Claim(watermark: nil, lastReadAt: nil), cases: [], shifts: [],
            absences: [], leads: [:],
            before: Instant(secondsSince1970: Int64(seconds) ?? 0), on: &connection
        ).recentUpset
    }

    /// The boundary of 1 March 14:00, all customers of which sounded upset.
    private func setup() throws -> World {
        let world = try World("fair share")
        var admin = try world.connect()
        try admin.executeScript(
            sql(
                """
                ALTER TABLE handover.ledger DISABLE TRIGGER USER;
                UPDATE handover.ledger SET is_upset = true;
                ALTER TABLE handover.ledger ENABLE TRIGGER USER;
                """))
        return world
    }

    @Test("handed ones count for two weeks, from the boundary on; kept and unassigned ones do not")
    func window() throws {
        let world = try setup()
        var admin = try world.connect()
        #expect(try counts("2024-03-01 14:00Z", on: &admin).isEmpty)
        #expect(try counts("2024-03-01 14:01Z", on: &admin) == ["omar": 1, "sam": 2])
        #expect(try counts("2024-03-15 14:00Z", on: &admin) == ["omar": 1, "sam": 2])
        #expect(try counts("2024-03-15 14:01Z", on: &admin).isEmpty)
    }

    @Test("a declined one was never theirs")
    func declined() throws {
        let world = try setup()
        var omar = try world.connect(.omar)
        #expect(omar.outcome("SELECT handover.decline_case(2, 'c3', 'omar', 'not mine')") == "ok")
        var admin = try world.connect()
        #expect(try counts("2024-03-02 14:00Z", on: &admin) == ["sam": 2])
    }
}
