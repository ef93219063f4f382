import Postgres
import TestSupport
import Testing

@Suite("The job's own login")
struct JobLoginTests {
    @Test("with handover_job and reading rights on the helpdesk it does all of a run")
    func wholeRun() throws {
        var world = try World("joblogin")
        try world.team("hotels")
        try world.agents("ana", "sam")
        try world.shift("late", from: "2025-11-18 14:00Z", to: "2025-11-18 22:00Z", ["ana"])
        try world.shift("night", from: "2025-11-18 22:00Z", to: "2025-11-19 06:00Z", ["sam"])
        try world.ticket("c1", assignee: "ana", opened: "2025-11-18 15:00Z")
        try world.deadline(on: "c1", at: "2025-11-18 22:30Z")
        let login = "job_\(world.database.name)"
        try world.execute(
            """
            CREATE ROLE "\(login)" LOGIN;
            GRANT handover_job TO "\(login)";
            GRANT USAGE ON SCHEMA desk TO "\(login)";
            GRANT SELECT ON ALL TABLES IN SCHEMA desk TO "\(login)"
            """)
        world.handover.environment["PGUSER"] = login

        let check = try world.handover("check")
        // 78: the roster of this test lies in the past.
        #expect([0, 78].contains(check.exitCode), "\(check.output)")
        #expect(check.output.contains("may act as the job"))
        let first = try world.handover("run", "--at", "2025-11-18T22:00:00Z")
        #expect(first.exitCode == 0, "\(first.standardError)")
        let sweep = try world.handover("run", "--at", "2025-11-18T22:40:00Z")
        #expect(sweep.exitCode == 0, "\(sweep.standardError)")
        #expect(try world.word("SELECT state FROM handover.pack") == "assigned")
        #expect(try world.word("SELECT kind FROM handover.exception") == "unconfirmed")
        let purge = try world.handover("purge", "--older-than", "7")
        #expect(purge.exitCode == 0, "\(purge.standardError)")
    }
}
