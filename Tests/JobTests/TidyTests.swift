import Domain
import Job
import Source
import Store
import TestSupport
import Testing

/// What the leads' page says after a run; see `CallInScene`.
@Suite("The leads' page follows what happened")
struct TidyTests {
    @Test("what a note took over in this run waits no more in what the page says")
    func notedInTheSameRun() throws {
        let scene = try CallInScene("noted in the same run")
        try scene.run(at: "14:31")
        #expect(scene.page("exceptions.html").contains("3 cases"))
        try scene.change(note("m1", at: "14:33", by: "sam", on: "c1", "#took-over"))
        try scene.run(at: "14:40")
        let page = scene.page("exceptions.html")
        #expect(page.contains("2 cases"))
        #expect(!page.contains("3 cases"))
    }

    @Test("a note declines: the same run proposes who fits, ready to be typed")
    func declined() throws {
        let scene = try CallInScene(
            "declined",
            before: """
                UPDATE desk.ticket SET required_skills = '{billing}' WHERE case_id = 'c2';
                UPDATE desk.agent SET skills = '{billing}' WHERE agent_id IN ('sam', 'omar', 'nina');
                """)
        try scene.change(note("m1", at: "14:15", by: "sam", on: "c2", "#not-mine no Swedish"))
        try scene.run(at: "14:20")
        let page = scene.page("exceptions.html")
        #expect(page.contains("Suggest Omar (has billing"))
        #expect(page.contains("handover resolve 1 --as LEAD --note"))
        #expect(page.contains("--reassign omar"))
        let counts = try scene.counts
        try scene.run(at: "14:22")
        #expect(try scene.counts == counts)
        // A boundary hands it on in any case; then there is nothing left to decide.
        try scene.run(at: "22:00")
        #expect(
            try scene.lines("SELECT resolution FROM handover.exception WHERE kind = 'declined'")
                == ["handed to Nina 22:00"])
    }

    @Test("no one fitted, and a later boundary hands it: settled, with whom it went to")
    func noReceiver() throws {
        let scene = try CallInScene(
            "no receiver",
            before: """
                UPDATE desk.ticket SET required_skills = '{signing}' WHERE case_id = 'c3';
                UPDATE desk.agent SET skills = '{signing}' WHERE agent_id = 'nina';
                """)
        let state = """
            SELECT concat_ws(' ', state, resolution) FROM handover.exception
            WHERE kind = 'no_receiver'
            """
        #expect(try scene.lines(state) == ["open"])
        try scene.run(at: "14:30")
        #expect(try scene.lines(state) == ["open"])
        try scene.run(at: "22:00")
        #expect(try scene.live.contains("c3 ana>nina waiting shift_end"))
        #expect(try scene.lines(state) == ["resolved handed to Nina 22:00"])
    }

    /// What `handover exceptions` prints of packs that nobody took over.
    private func unconfirmed(_ scene: CallInScene) throws -> [ExceptionLine] {
        var store = try scene.database.connect()
        return ExceptionWording.worded(try Store.openExceptions(teams: nil, on: &store))
            .filter { $0.kind == .unconfirmed }
    }

    @Test("one case declined, the others moved: nothing of the pack waits for a decision")
    func declinedAndMovedOn() throws {
        let scene = try CallInScene("declined and moved on")
        try scene.change("SELECT handover.decline_case(1, 'c2', 'sam', 'no Swedish')")
        try scene.run(at: "14:40")
        try scene.run(at: "22:00")
        let packs = try scene.lines("SELECT state FROM handover.pack WHERE pack_id = 1")
        #expect(packs == ["declined"])
        let told = try #require(try unconfirmed(scene).first)
        #expect(told.detail.headline.hasSuffix("; handed on since"))
        #expect(told.detail.suggestedAgentID == nil)
        let page = scene.page("exceptions.html", of: "2024-03-01T2200Z")
        #expect(page.contains("; handed on since"))
        #expect(!page.contains("agent-late sam"))
    }

    @Test("what a declined case and the others of its pack came to adds up to what was handed")
    func fates() throws {
        let scene = try CallInScene("fates")
        try scene.change(
            """
            SELECT handover.decline_case(1, 'c2', 'sam', 'no Swedish');
            SELECT handover.accept_case(1, 'c3', 'sam', '', 'm1');
            """)
        try scene.run(at: "14:40")
        #expect(
            scene.page("exceptions.html").contains(
                "1 taken over · 1 needs another home · 1 not yet"))
        try scene.run(at: "22:00")
        #expect(
            scene.page("exceptions.html").contains(
                "1 taken over · 0 need another home · 0 not yet · 2 handed on since"))
    }

    @Test("room is that of the shift that runs, not of the one that has gone home")
    func roomNow() throws {
        let scene = try CallInScene(
            "room now",
            before: """
                UPDATE handover.shift SET ends_at = '2024-03-02 06:00Z' WHERE shift_id = 'late';
                UPDATE handover.shift SET starts_at = '2024-03-01 14:00Z' WHERE shift_id = 'mid';
                UPDATE desk.ticket SET required_skills = '{billing}';
                UPDATE desk.agent SET skills = '{billing}' WHERE agent_id = 'sam';
                """)
        try scene.run(at: "14:40")
        #expect(try unconfirmed(scene).first?.detail.suggestedAgentID == "lea")
        try scene.run(at: "22:00")
        #expect(try unconfirmed(scene).first?.detail.suggestedAgentID == "nina")
        #expect(scene.page("exceptions.html", of: "2024-03-01T2200Z").contains("--reassign nina"))
    }

    @Test("a lead's choice: refused who is not there, warned of a missing skill, free otherwise")
    func leadsChoice() throws {
        let scene = try CallInScene(
            "lead's choice",
            before: "UPDATE desk.agent SET active = false WHERE agent_id = 'nina'")
        try scene.change(
            """
            UPDATE desk.ticket SET required_skills = '{billing}' WHERE case_id = 'c2';
            SELECT handover.flag_unconfirmed('2024-03-01 14:40Z');
            """)
        func warnings(_ agent: AgentID) throws -> [String] {
            var store = try scene.database.connect()
            return try Reassignment(
                adapter: try Adapter.named("native"), sourceConninfo: scene.database.conninfo
            ).warnings([1], to: agent, on: &store)
        }
        #expect(try warnings("lea").first == "Lea lacks billing, which #c2 needs")
        #expect(throws: JobError.self) { try warnings("nina") }
        #expect(throws: JobError.self) { try warnings("leaa") }
        try scene.change("ALTER TABLE desk.ticket RENAME TO away")
        let unchecked = try warnings("lea")
        #expect(unchecked.count == 1)
        #expect(
            unchecked.first?.hasPrefix(
                "not checked, as the helpdesk could not be asked: whether lea is there, and their "
                    + "skills; ") == true)
        #expect(unchecked.first?.contains("relation \"desk.ticket\" does not exist") == true)
    }
}
