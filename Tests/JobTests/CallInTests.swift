import Domain
import Job
import Testing

/// Sam calls in after the boundary of 14:00; see `CallInScene`.
@Suite("agent-out and agent-late, on a real database")
struct CallInTests {
    private let packs = """
        SELECT concat_ws(' ', pack_id, from_agent_id, to_agent_id, state, occasion, supersedes)
        FROM handover.pack ORDER BY pack_id
        """
    private let exceptions = """
        SELECT concat_ws(' ', kind, case_id, state) FROM handover.exception ORDER BY kind, case_id
        """

    @Test("out before taking over: all that waits moves at once, and the old pack is superseded")
    func beforeConfirming() throws {
        let scene = try CallInScene("before confirming")
        #expect(
            try scene.live
                == [
                    "c1 ana>sam waiting shift_end", "c2 ana>sam waiting shift_end",
                    "c3 ana>sam waiting shift_end",
                ])
        let outcome = try scene.call("sam", at: "14:20")
        #expect(outcome.exitCode == .done)
        #expect(
            outcome.lines == [
                "Sam is out until further notice: 3 cases moved, 2 to Omar, 1 to Lea; "
                    + "1 stays, nothing due before the next shift starts 22:00"
            ])
        let live = try scene.live
        #expect(live.count == 3)
        #expect(live.allSatisfy { $0.hasSuffix("waiting agent_out") })
        #expect(
            try scene.lines(packs).prefix(2) == [
                "1 ana sam superseded shift_end", "2 ana lea assigned agent_out 1",
            ])
        #expect(
            try scene.lines(
                "SELECT DISTINCT state || ' ' || (moved_to IS NOT NULL) FROM handover.pack_case "
                    + "WHERE pack_id = 1") == ["moved true"])
        #expect(
            try scene.lines(
                "SELECT DISTINCT what || ' ' || agent_id FROM handover.event "
                    + "WHERE what IN ('reassigned', 'absence_noted') ORDER BY 1")
                == ["absence_noted sam", "reassigned sam"])
        // 40 minutes are left for c1: critical.
        #expect(
            try scene.lines(
                "SELECT to_char(max(confirm_by) AT TIME ZONE 'UTC', 'HH24:MI') || ' ' || "
                    + "to_char(min(confirm_by) AT TIME ZONE 'UTC', 'HH24:MI') "
                    + "FROM handover.pack WHERE occasion = 'agent_out'") == ["14:50 14:35"])
        let found = try scene.lines(exceptions)
        #expect(found == ["agent_absent open"])
    }

    @Test("alone on their shift: their pack stays as it is, run after run, and the lead is told")
    func alone() throws {
        let scene = try CallInScene(
            "alone", before: "DELETE FROM handover.shift_agent WHERE shift_id = 'mid'")
        let live = try scene.live
        let outcome = try scene.call("sam", at: "14:20", until: "20:00")
        #expect(
            outcome.lines == [
                "Sam is out until 20:00: no one fits yet for 3 cases; "
                    + "1 stays, nothing due before Sam is back 20:00"
            ])
        for clock in ["14:31", "14:40"] { try scene.run(at: clock) }
        #expect(try scene.live == live)
        #expect(try scene.lines(packs) == ["1 ana sam assigned shift_end"])
        #expect(
            try scene.lines(exceptions) == [
                "agent_absent open", "no_receiver c1 open", "no_receiver c2 open",
                "no_receiver c3 open", "unconfirmed open",
            ])
    }

    @Test("pages show it at once: the new brief, the leads' line, nothing on the old brief")
    func pages() throws {
        let scene = try CallInScene("pages")
        try scene.call("sam", at: "14:20")
        #expect(scene.page("exceptions.html").contains("Sam is out until further notice"))
        #expect(scene.page("exceptions.html").contains("2 to Omar, 1 to Lea"))
        #expect(scene.page("brief-lea.html").contains("had not taken it over"))
        #expect(scene.page("brief-omar.html").contains("#c"))
        #expect(
            try scene.lines(
                "SELECT count(*) FROM handover.boundary WHERE revision <> published_revision")
                == ["0"])
    }

    @Test("out after taking over: only what cannot wait for the next boundary moves")
    func afterConfirming() throws {
        let scene = try CallInScene("after confirming")
        try scene.change("SELECT handover.confirm_brief('sam')")
        let outcome = try scene.call("sam", at: "14:20", until: "22:00")
        #expect(
            outcome.lines == [
                "Sam is out until 22:00: 3 cases moved, 2 to Omar, 1 to Lea; "
                    + "1 stays, nothing due before the next shift starts 22:00"
            ])
        #expect(try scene.live.allSatisfy { $0.contains("sam>") })

        let other = try CallInScene(
            "after confirming",
            before: "UPDATE desk.deadline SET due_at = '2024-03-01 23:00Z' WHERE case_id = 'c3'")
        try other.change("SELECT handover.confirm_brief('sam')")
        try other.call("sam", at: "14:20", until: "22:00")
        #expect(try other.live[2] == "c3 ana>sam accepted shift_end")
        #expect(
            try other.lines(packs)[0] == "1 ana sam confirmed shift_end",
            "something of it stays")
    }

    @Test("saying it twice, and running again, changes nothing")
    func twice() throws {
        let scene = try CallInScene("twice")
        try scene.call("sam", at: "14:20")
        let counts = try scene.counts
        let live = try scene.live
        let again = try scene.call("sam", at: "14:21")
        #expect(again.exitCode == .done)
        #expect(again.lines == ["noted; nothing more to move because of sam"])
        try scene.run(at: "14:24")
        #expect(try scene.live == live)
        #expect(try scene.counts == counts)
    }

    @Test("killed after the note: the next run hands on what the command would have")
    func crash() throws {
        let clean = try CallInScene("clean")
        try clean.call("sam", at: "14:20")
        let crashed = try CallInScene("crashed")
        // All that the command commits before it reads the helpdesk.
        try crashed.change(
            "SELECT handover.note_absence('sam', 'out', NULL, '2024-03-01 14:20Z')")
        let report = try crashed.run(at: "14:20")
        #expect(report.relieved.map(\.moved) == [3])
        #expect(try crashed.live == clean.live)
        #expect(try crashed.lines(packs) == clean.lines(packs))
        #expect(try crashed.lines(exceptions) == clean.lines(exceptions))
    }

    @Test("the helpdesk is down: the note stands, the exit code says that not all was done")
    func sourceDown() throws {
        let scene = try CallInScene("source down")
        try scene.change("ALTER TABLE desk.ticket RENAME TO away")
        let outcome = try scene.call("sam", at: "14:20")
        #expect(outcome.exitCode == .partial)
        #expect(try scene.lines("SELECT agent_id FROM handover.agent_absence") == ["sam"])
        try scene.change("ALTER TABLE desk.away RENAME TO ticket")
        #expect(try scene.run(at: "14:24").relieved.map(\.moved) == [3])
    }

    @Test("on two machines at once, it is done once")
    func twoMachines() async throws {
        let scene = try CallInScene("two machines")
        try await withThrowingTaskGroup(of: ExitStatus.self) { group in
            for _ in 1...2 {
                group.addTask { try scene.call("sam", at: "14:20").exitCode }
            }
            for try await code in group { #expect(code == .done) }
        }
        let single = try CallInScene("one machine")
        try single.call("sam", at: "14:20")
        #expect(try scene.lines(packs) == single.lines(packs))
        #expect(try scene.counts == single.counts)
    }

    @Test("late: only what is due before moves, the rest is to be taken over later")
    func late() throws {
        let scene = try CallInScene("late")
        // The lead was told that Sam is missing; that is answered now.
        try scene.run(at: "14:31")
        #expect(try scene.lines(exceptions) == ["unconfirmed open"])
        let outcome = try scene.call("sam", .late, at: "14:35", until: "16:00")
        #expect(
            outcome.lines == [
                "Sam is late until 16:00: 1 case moved, 1 to Lea; 3 stay, "
                    + "nothing pressing before 16:00"
            ])
        #expect(
            try scene.live == [
                "c1 ana>lea waiting agent_late", "c2 ana>sam waiting shift_end",
                "c3 ana>sam waiting shift_end",
            ])
        #expect(
            try scene.lines(
                "SELECT to_char(confirm_by AT TIME ZONE 'UTC', 'HH24:MI') FROM handover.pack "
                    + "WHERE pack_id = 1") == ["16:30"])
        #expect(try scene.lines(exceptions) == ["agent_absent open", "unconfirmed resolved"])
        let flagged = "SELECT state FROM handover.exception WHERE dedupe_key LIKE 'unconfirmed:1:%'"
        try scene.run(at: "16:29")
        #expect(try scene.lines(flagged) == ["resolved"])
        // Back by then, and not there: told again.
        try scene.run(at: "16:31")
        #expect(try scene.lines(flagged) == ["open"])
        #expect(
            try scene.lines(
                "SELECT resolution FROM handover.exception WHERE kind = 'agent_absent'")
                == ["Sam is back"])
    }

    @Test("who nobody fits stays with the absent, and a lead is told whom to ask")
    func nobodyFits() throws {
        let scene = try CallInScene(
            "nobody fits",
            before: """
                UPDATE desk.ticket SET required_skills = '{signing}' WHERE case_id = 'c2';
                UPDATE desk.agent SET skills = '{signing}' WHERE agent_id IN ('sam', 'nina');
                """)
        try scene.call("sam", at: "14:20")
        #expect(
            try scene.live.contains("c2 ana>sam waiting shift_end"))
        #expect(try scene.lines(exceptions) == ["agent_absent open", "no_receiver c2 open"])
        let page = scene.page("exceptions.html")
        #expect(page.contains("signing"))
        #expect(page.contains("--reassign nina"))
        let counts = try scene.counts
        try scene.run(at: "14:24")
        #expect(try scene.counts == counts)
        // Somebody who has it comes in: the next run hands it on and settles the exception.
        try scene.change("UPDATE desk.agent SET skills = '{signing}' WHERE agent_id = 'omar'")
        try scene.run(at: "14:26")
        #expect(try scene.live.contains("c2 ana>omar waiting agent_out"))
        #expect(
            try scene.lines(
                "SELECT resolution FROM handover.exception WHERE kind = 'no_receiver'")
                == ["handed to Omar 14:26"])
        #expect(
            try scene.lines(
                "SELECT detail ->> 'headline' FROM handover.exception WHERE kind = 'agent_absent'")
                == [
                    "Sam is out until further notice: 3 cases moved, 2 to Omar, 1 to Lea; "
                        + "1 stays, nothing due before the next shift starts 22:00"
                ])
    }

    @Test("the customer does not change hands again when who was out is back")
    func backAgain() throws {
        let scene = try CallInScene("back again")
        try scene.call("sam", at: "14:20", until: "18:00")
        try scene.change(
            "SELECT handover.confirm_brief('lea'); SELECT handover.confirm_brief('omar')")
        let live = try scene.live
        for clock in ["15:00", "18:30"] {
            try scene.run(at: clock)
            #expect(try scene.live == live)
        }
        #expect(try scene.lines(exceptions).contains("agent_absent resolved"))
        // At 22:00 Lea and Omar leave: what must be done tonight goes to Nina, from them.
        try scene.run(at: "22:00")
        #expect(
            try scene.lines(
                """
                SELECT DISTINCT from_agent_id FROM handover.pack WHERE to_agent_id = 'nina'
                ORDER BY 1
                """
            ).contains("sam") == false)
    }

    @Test("a person's change before the relief is seen once: the next sweep finds nothing changed")
    func changedBefore() throws {
        let scene = try CallInScene("changed before")
        try scene.change(
            "UPDATE desk.ticket SET assignee_id = 'sam' WHERE case_id = 'c1'")
        try scene.call("sam", at: "14:20")
        let live = try scene.live
        #expect(live.contains { $0.hasPrefix("c1 sam>") })
        try scene.run(at: "14:24")
        #expect(try scene.live == live)
        #expect(try scene.lines(exceptions) == ["agent_absent open"])
        // A change after it counts.
        try scene.change("UPDATE desk.ticket SET assignee_id = 'nina' WHERE case_id = 'c1'")
        try scene.run(at: "14:26")
        #expect(try scene.lines(exceptions).contains("changed_underneath c1 open"))
    }

    @Test("where assignees are written, the helpdesk follows, and no person's change is seen in it")
    func writtenBack() throws {
        let scene = try CallInScene(
            "written back",
            before: "UPDATE handover.policy SET write_back = 'on_confirm' WHERE team_id = '*'")
        let assignee = "SELECT assignee_id FROM desk.ticket WHERE case_id = 'c1'"
        try scene.change("SELECT handover.confirm_brief('sam')")
        try scene.run(at: "14:12")
        #expect(try scene.lines(assignee) == ["sam"])
        try scene.call("sam", at: "14:20")
        let now = try #require(try scene.live.first { $0.hasPrefix("c1 sam>") })
        let receiver = now.contains(">lea") ? "lea" : "omar"
        try scene.run(at: "14:22")
        #expect(try scene.live.contains(now))
        try scene.change("SELECT handover.confirm_brief('\(receiver)')")
        for clock in ["14:24", "14:26"] { try scene.run(at: clock) }
        #expect(try scene.lines(assignee) == [receiver])
        #expect(try scene.live.contains("c1 sam>\(receiver) accepted agent_out"))
        #expect(try scene.lines(exceptions) == ["agent_absent open"])
    }

    @Test("a case that came in after the boundary moves too, though no ledger has it yet")
    func openedSince() throws {
        let scene = try CallInScene("opened since")
        try scene.change(
            """
            INSERT INTO desk.ticket (case_id, case_number, status, status_raw, team_id,
                assignee_id, assignee_kind, required_skills, tags, opened_at, last_activity_at,
                waiting_since)
            VALUES ('c9', '#c9', 'open', 'open', 'hotels', 'sam', 'agent', '{}', '{}',
                '2024-03-01 14:10Z', '2024-03-01 14:10Z', '2024-03-01 14:10Z')
            """)
        try scene.call("sam", at: "14:20")
        let holder = try #require(try scene.live.first { $0.hasPrefix("c9 sam>") })
        try scene.run(at: "14:24")
        #expect(try scene.live.contains(holder))
        try scene.run(at: "22:00")
        #expect(
            try scene.lines(
                "SELECT count(*) FROM handover.ledger WHERE case_id = 'c9'") == ["1"])
        #expect(try scene.lines(exceptions).contains { $0.hasPrefix("uncovered") } == false)
    }

    @Test("an earlier #took-over all does not take over what came later")
    func earlierNote() throws {
        let scene = try CallInScene("earlier note")
        try scene.change(
            """
            INSERT INTO desk.message (message_id, case_id, seq, sent_at, kind, visibility,
                author_kind, author_id, body, body_bytes)
            VALUES ('m1', 'c4', 1, '2024-03-01 14:12Z', 'message', 'internal', 'agent', 'lea',
                '#took-over all', 14)
            """)
        try scene.call("sam", at: "14:20")
        try scene.run(at: "14:24")
        #expect(try scene.live.allSatisfy { $0.contains("waiting") })
        try scene.change(
            """
            INSERT INTO desk.message (message_id, case_id, seq, sent_at, kind, visibility,
                author_kind, author_id, body, body_bytes)
            VALUES ('m2', 'c4', 2, '2024-03-01 14:25Z', 'message', 'internal', 'agent', 'lea',
                '#took-over all', 14)
            """)
        try scene.run(at: "14:28")
        #expect(try scene.live.contains { $0.contains(">lea accepted") })
        #expect(try scene.live.contains { $0.contains(">omar waiting") })
    }

    @Test("what the receiver declines goes on to somebody else, not back to the absent")
    func declinedAgain() throws {
        let scene = try CallInScene("declined again")
        try scene.call("sam", at: "14:20")
        let mine = try #require(try scene.live.first { $0.contains(">omar") })
        let id = String(mine.prefix(2))
        try scene.change(
            """
            SELECT handover.decline_case(pack_id, case_id, 'omar', 'not my language')
            FROM handover.pack_case JOIN handover.pack USING (pack_id) WHERE to_agent_id = 'omar'
            """)
        // Ana gave it, and she has gone home: a lead decides, with a name at hand.
        try scene.run(at: "14:24")
        #expect(
            try scene.lines(
                "SELECT detail ->> 'suggested_agent_id' FROM handover.exception "
                    + "WHERE kind = 'declined' AND case_id = '\(id)'") == ["lea"])
        #expect(scene.page("exceptions.html").contains("--reassign lea"))
    }

    @Test("refused: an unknown agent, and a time that has passed")
    func refused() throws {
        let scene = try CallInScene("refused")
        #expect(throws: JobError.self) { try scene.call("samm", at: "14:20") }
        #expect(throws: JobError.self) { try scene.call("sam", at: "14:20", until: "14:20") }
        #expect(try scene.lines("SELECT count(*) FROM handover.agent_absence") == ["0"])
    }
}
