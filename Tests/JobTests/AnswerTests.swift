import Dispatch
import Domain
import Job
import Postgres
import Synchronization
import TestSupport
import Testing

/// What receivers answer in the helpdesk, while others answer elsewhere; see `CallInScene`.
@Suite("Answers by note")
struct AnswerTests {
    @Test("a bare not-mine declines: the team's next boundary is made all the same")
    func notMineWithoutReason() throws {
        let scene = try CallInScene("bare not mine")
        try scene.change(note("m1", at: "14:15", by: "sam", on: "c2", "#not-mine"))
        let report = try scene.run(at: "22:00")
        #expect(report.exitCode == .done)
        #expect(report.boundaries.count == 1)
        #expect(
            try scene.lines(
                "SELECT decline_reason FROM handover.pack_case WHERE state = 'declined'")
                == ["no reason given"])
    }

    @Test("not-mine of what was taken over: a lead sees who fits, and gives it to them")
    func notMineAfterTakingOver() throws {
        let scene = try CallInScene("not mine after all")
        try scene.change("SELECT handover.confirm_brief('sam')")
        try scene.change(note("m1", at: "14:15", by: "sam", on: "c2", "#not-mine no Swedish"))
        try scene.run(at: "14:20")
        let page = scene.page("exceptions.html")
        #expect(page.contains("needs another home"))
        #expect(page.contains("who took it over"))
        #expect(page.contains("Suggest"))
        let counts = try scene.counts
        try scene.run(at: "14:20")
        #expect(try scene.counts == counts)
        try scene.change(
            """
            SELECT handover.resolve_exception(exception_id, 'mia', 'Lea speaks it', 'lea')
            FROM handover.exception WHERE kind = 'declined'
            """)
        #expect(try scene.live.contains("c2 sam>lea waiting reassignment"))
        #expect(try scene.run(at: "14:22").exitCode == .done)
        #expect(
            try scene.lines("SELECT state FROM handover.exception WHERE kind = 'declined'")
                == ["resolved"])
    }

    @Test("who answers by hand while the sweep looks is the faster, and nothing fails")
    func fasterThanTheSweep() throws {
        let scene = try CallInScene("faster")
        try scene.change(note("m1", at: "14:05", by: "sam", on: "c2", "#took-over"))
        try scene.change(note("m2", at: "14:05", by: "sam", on: "c3", "#took-over"))
        var sam = try scene.database.connect()
        try sam.executeScript(
            Statement(
                name: "test",
                text: """
                    BEGIN;
                    SELECT handover.decline_case(pack_id, case_id, 'sam', 'no Swedish')
                    FROM handover.pack_case WHERE case_id = 'c2'
                    """))
        let exitCode = Mutex<Int32?>(nil)
        let done = DispatchGroup()
        DispatchQueue.global().async(group: done) {
            let report = try? scene.run(at: "14:10")
            exitCode.withLock { $0 = report?.exitCode.rawValue }
        }
        let waiting = """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """
        while done.wait(timeout: .now() + 0.02) == .timedOut {
            if try scene.lines(waiting) != ["0"] { break }
        }
        try sam.executeScript(Statement(name: "test", text: "COMMIT"))
        done.wait()
        #expect(exitCode.withLock { $0 } == 0)
        #expect(
            try scene.lines(
                "SELECT case_id || ' ' || state FROM handover.pack_case ORDER BY case_id")
                == ["c1 waiting", "c2 declined", "c3 accepted"])
    }
}
