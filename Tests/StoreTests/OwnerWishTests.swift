import Domain
import Postgres
import Store
import Testing

@Suite("Wishes for an owner")
struct OwnerWishTests {
    private let wishes = """
        SELECT string_agg(concat_ws(' ', recipient, payload ->> 'case_id', attempts, outcome,
            last_error), ', ' ORDER BY outbox_id) FROM handover.outbox WHERE kind = 'apply_owner'
        """

    private func setup(_ hint: String, _ mode: String = "on_confirm") throws -> World {
        let world = try World(hint)
        var admin = try world.connect()
        try admin.executeScript(
            sql("UPDATE handover.policy SET write_back = '\(mode)' WHERE team_id = '*'"))
        return world
    }

    private func confirm(_ world: World) throws {
        var sam = try world.connect(.sam)
        try sam.executeScript(sql("SELECT handover.confirm_pack(1, 'sam')"))
    }

    @Test("nothing is wished unless the policy says so, for the site or for one team")
    func policy() throws {
        let world = try World("never")
        try confirm(world)
        var admin = try world.connect()
        #expect(try admin.value(wishes) == "NULL")
        try admin.executeScript(
            sql("INSERT INTO handover.policy (team_id, write_back) VALUES ('hotels', 'on_confirm')")
        )
        var omar = try world.connect(.omar)
        try omar.executeScript(sql("SELECT handover.confirm_brief('omar')"))
        #expect(try admin.value(wishes) == "omar c3 0")
        #expect(
            admin.outcome("UPDATE handover.policy SET write_back = 'always' WHERE team_id = '*'")
                == "policy_write_back_is_known")
        #expect(
            admin.outcome("UPDATE handover.policy SET write_back = NULL WHERE team_id = '*'")
                == "policy_site_says_whether_to_write_back")
    }

    @Test("each case taken over is wished for once, also by a note in the helpdesk")
    func once() throws {
        let world = try setup("once")
        try confirm(world)
        try confirm(world)
        var robot = try world.connect(.robot)
        try robot.executeScript(
            sql("SELECT handover.accept_case(2, 'c3', 'omar', '', 'm1')"))
        var admin = try world.connect()
        #expect(try admin.value(wishes) == "sam c1 0, sam c2 0, omar c3 0")
    }

    @Test("a wish names the assignee last seen, and once written is our own doing")
    func written() throws {
        let world = try setup("written")
        try confirm(world)
        var robot = try world.connect(.robot)
        #expect(try Store.hasOwnerWish(on: &robot))
        let wish = try #require(try Store.claimOwnerWish(after: 0, on: &robot))
        #expect(wish.caseID == "c1")
        #expect(wish.agentID == "sam")
        #expect(wish.seenAssigneeID == "ana")
        try Store.settle(wish, .written, on: &robot)
        let second = try #require(try Store.claimOwnerWish(after: wish.id, on: &robot))
        try Store.settle(second, .changed, on: &robot)
        #expect(try Store.claimOwnerWish(after: 0, on: &robot) == nil)
        #expect(try Store.hasOwnerWish(on: &robot) == false)
        var admin = try world.connect()
        #expect(try admin.value(wishes) == "sam c1 1 written, sam c2 1 changed")
        #expect(
            try admin.value(
                """
                SELECT string_agg(what || ' ' || case_id || ' ' || agent_id, ', ' ORDER BY case_id)
                FROM handover.event WHERE what LIKE 'owner%'
                """) == "owner_written c1 sam, owner_kept c2 sam")

        let history = try history(&robot)
        let first = try #require(history.ledger["c1"])
        // A snapshot from before the write still shows Ana: not changed either, for a while.
        #expect(["sam", "ana", "omar", nil].map(first.isChanged) == [false, false, true, true])
        let other = try #require(history.ledger["c2"])
        #expect(["sam", "ana", "omar", nil].map(other.isChanged) == [true, false, true, true])

        try admin.executeScript(
            sql("UPDATE handover.outbox SET sent_at = sent_at - interval '16 min'"))
        let later = try #require(try self.history(&robot).ledger["c1"])
        #expect(["sam", "ana", "omar", nil].map(later.isChanged) == [false, true, true, true])
    }

    @Test("what was written before the job looked again says nothing about what it saw then")
    func lookedAgain() throws {
        let world = try setup("again")
        try confirm(world)
        var robot = try world.connect(.robot)
        let wish = try #require(try Store.claimOwnerWish(after: 0, on: &robot))
        try Store.settle(wish, .written, on: &robot)
        var admin = try world.connect()
        try admin.executeScript(
            sql(
                """
                INSERT INTO handover.run (run_id, started_at) OVERRIDING SYSTEM VALUE
                VALUES (1, now() + interval '1 min')
                """))
        #expect(try history(&robot).ledger["c1"]?.writtenAssigneeID == nil)
    }

    @Test("a wish that became pointless is settled without a write")
    func pointless() throws {
        let world = try setup("pointless")
        try confirm(world)
        var admin = try world.connect()
        var robot = try world.connect(.robot)
        try robot.executeScript(sql("SELECT handover.move_cases('{1}', '{c1}', '{NULL}')"))
        let wish = try #require(try Store.claimOwnerWish(after: 0, on: &robot))
        #expect(wish.caseID == "c2")
        try admin.executeScript(
            sql("UPDATE handover.policy SET write_back = 'never' WHERE team_id = '*'"))
        #expect(try Store.claimOwnerWish(after: 0, on: &robot) == nil)
        #expect(try admin.value(wishes) == "sam c1 1 moved_on, sam c2 1 withdrawn")
    }

    @Test("a wish that fails waits, ever longer")
    func postponed() throws {
        let world = try setup("postponed")
        try confirm(world)
        var robot = try world.connect(.robot)
        var admin = try world.connect()
        let waits = """
            SELECT (extract(epoch FROM next_at - now()) / 60)::int FROM handover.outbox
            ORDER BY outbox_id LIMIT 1
            """
        for expected in ["1", "2", "4", "8", "16", "32", "60", "60"] {
            let wish = try #require(try Store.claimOwnerWish(after: 0, on: &robot))
            #expect(wish.caseID == "c1")
            try Store.postpone(wish, sqlState: "08006", on: &robot)
            #expect(try admin.value(waits) == expected)
            try admin.executeScript(
                sql("UPDATE handover.outbox SET next_at = now() WHERE outbox_id = \(wish.id)"))
        }
    }

    @Test("only the job may touch wishes")
    func rights() throws {
        let world = try setup("rights")
        try confirm(world)
        for login in [World.Login.sam, .mia, .portal, .stranger] {
            var connection = try world.connect(login)
            #expect(
                connection.outcome("SELECT * FROM handover.claim_owner_wish(0)") == "42501")
            #expect(
                connection.outcome("SELECT handover.settle_owner_wish(1, 'written')") == "42501")
            #expect(
                connection.outcome("SELECT handover.postpone_owner_wish(1, 'x')") == "42501")
        }
    }

    private func history(_ connection: inout Connection) throws -> History {
        try Store.history(
            of: "hotels", claim: Claim(watermark: nil, lastReadAt: nil), cases: ["c1", "c2"],
            shifts: [], absences: [], leads: [:],
            before: .distantFuture, on: &connection)
    }
}
