import FoundationEssentials
import TestSupport
import Testing

/// Ana leaves at 22:00, Sam and Lea come until 06:00; Mia leads the night.
@Suite("From handed over to taken over")
struct ConfirmationTests {
    private static let boundary = "2025-11-18T22:00:00Z"
    private static let folder = "hotels/2025-11-18T2200Z/"

    private func setup(_ hint: String) throws -> World {
        let world = try World(hint)
        try world.team("hotels")
        try world.agents("ana", "sam", "mia", "ben")
        try world.shift("late", from: "2025-11-18 14:00Z", to: "2025-11-18 22:00Z", ["ana"])
        try world.shift(
            "night", from: "2025-11-18 22:00Z", to: "2025-11-19 06:00Z", ["sam", "mia"],
            lead: "mia")
        try world.shift("early", from: "2025-11-19 06:00Z", to: "2025-11-19 14:00Z", ["ben"])
        return world
    }

    /// A case of Ana's that somebody must look at tonight.
    private func dueCase(_ id: String, in world: World, due: String = "2025-11-18 23:30Z") throws {
        try world.customer("k-\(id)", name: "Customer \(id)")
        try world.ticket(id, assignee: "ana", customer: "k-\(id)", opened: "2025-11-18 15:00Z")
        try world.message(
            "m-\(id)", on: id, at: "2025-11-18 15:00Z", by: "k-\(id)", "Where is my refund?")
        try world.deadline(on: id, at: due)
    }

    @Test("of 12 packs 9 are confirmed: exactly 3 reach the leads, and not as new the next time")
    func unconfirmed() throws {
        let world = try World("unconfirmed")
        try world.team("hotels")
        let givers = (1...12).map { "giver\($0)" }
        for agent in givers + ["sam", "lea", "omar", "mia"] { try world.agent(agent) }
        try world.shift("late", from: "2025-11-18 14:00Z", to: "2025-11-18 22:00Z", givers)
        try world.shift(
            "night", from: "2025-11-18 22:00Z", to: "2025-11-19 06:00Z",
            ["sam", "lea", "omar", "mia"], lead: "mia")
        for (index, giver) in givers.enumerated() {
            let id = "c\(index + 10)"
            try world.ticket(id, assignee: giver, opened: "2025-11-18 15:00Z")
            try world.deadline(on: id, at: "2025-11-19 01:\(index + 10)Z")
        }
        #expect(try world.run(at: "2025-11-18T22:01:00Z").exitCode == 0)
        let packs = try world.lines(
            "SELECT pack_id || ' ' || to_agent_id FROM handover.pack ORDER BY pack_id")
        #expect(packs.count == 12)
        for pack in packs.dropLast(3) {
            let words = pack.split(separator: " ").map(String.init)
            #expect(try world.handover("confirm", words[0], "--as", words[1]).exitCode == 0)
        }
        #expect(try world.run(at: "2025-11-18T22:20:00Z").exitCode == 0)
        #expect(try world.number("SELECT count(*) FROM handover.exception") == 0)

        #expect(try world.run(at: "2025-11-18T22:40:00Z").exitCode == 0)
        let flagged = """
            SELECT x.pack_id || ' ' || p.to_agent_id FROM handover.exception AS x
            JOIN handover.pack AS p USING (pack_id)
            WHERE x.kind = 'unconfirmed' AND x.state = 'open' ORDER BY x.pack_id
            """
        #expect(try world.lines(flagged) == Array(packs.suffix(3)))
        #expect(
            try world.number(
                """
                SELECT count(*) FROM handover.exception AS x JOIN handover.pack_case AS c
                    ON c.pack_id = x.pack_id AND c.case_id = x.detail->>'next_due_case'
                WHERE (x.detail->>'next_due_at')::timestamptz = c.next_due_at
                """) == 3)
        let page = world.page(Self.folder + "exceptions.html")
        for pack in packs.suffix(3) {
            let name = pack.split(separator: " ")[1].capitalized
            #expect(page.contains(name))
        }

        #expect(try world.run(at: "2025-11-18T22:50:00Z").exitCode == 0)
        #expect(try world.lines(flagged) == Array(packs.suffix(3)))
        #expect(
            try world.lines("SELECT DISTINCT times_seen FROM handover.exception") == ["2"])
        #expect(
            try world.number("SELECT count(*) FROM handover.event WHERE what = 'raised'") == 3)
    }

    @Test("still not confirmed at the next shift: the same exception, counted on, and more severe")
    func carriedTwice() throws {
        let world = try setup("carried")
        try dueCase("c1", in: world, due: "2025-11-19 08:00Z")
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        #expect(try world.run(at: "2025-11-18T22:45:00Z").exitCode == 0)
        let seen = """
            SELECT format('%s %s %s', kind, severity, times_seen) FROM handover.exception
            WHERE kind = 'unconfirmed'
            """
        var found = try world.lines(seen)
        #expect(found == ["unconfirmed 3 1"])
        #expect(try world.run(at: "2025-11-19T06:00:00Z").exitCode == 0)
        found = try world.lines(seen)
        #expect(found == ["unconfirmed 2 2"])
    }

    @Test("the customer writes before the receiver starts: open again, with the reason; a tag not")
    func void() throws {
        let world = try setup("void")
        try world.execute(
            "UPDATE handover.shift SET starts_at = '2025-11-18 23:00Z' WHERE shift_id = 'night'")
        try dueCase("c1", in: world)
        try dueCase("c2", in: world)
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        for pack in try world.lines(
            "SELECT pack_id || ' ' || to_agent_id FROM handover.pack ORDER BY pack_id")
        {
            let words = pack.split(separator: " ").map(String.init)
            #expect(try world.handover("confirm", words[0], "--as", words[1]).exitCode == 0)
        }
        try world.message(
            "m2", on: "c1", at: "2025-11-18 22:30Z", by: "k-c1", "I am at the station now.")
        try world.execute("UPDATE desk.ticket SET tags = '{new}' WHERE case_id = 'c2'")
        #expect(try world.run(at: "2025-11-18T22:35:00Z").exitCode == 0)
        let states = try world.lines(
            """
            SELECT format('%s %s %s %s', case_id, c.state, void_reason, p.revision)
            FROM handover.pack_case AS c JOIN handover.pack AS p USING (pack_id)
            WHERE case_id = 'c1'
            """)
        #expect(states == ["c1 void the customer wrote at 22:30 2"])
        #expect(
            try world.word("SELECT state FROM handover.pack_case WHERE case_id = 'c2'")
                == "accepted")
        let stale = try world.lines(
            "SELECT to_agent_id FROM handover.pack_case JOIN handover.pack USING (pack_id) "
                + "WHERE case_id = 'c1'")
        #expect(
            world.page(Self.folder + "brief-\(stale[0]).html").contains(
                "the customer wrote at 22:30"))
    }

    @Test(
        "a read-back with another time is stored as such and shown to the lead; a right one is not")
    func readBack() throws {
        let world = try setup("readback")
        try dueCase("c1", in: world, due: "2025-11-18 22:25Z")
        try dueCase("c2", in: world, due: "2025-11-18 22:40Z")
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        for (id, words) in [("c1", "ring her at 23:15"), ("c2", "answer by 22:40")] {
            let pack = try world.lines(
                """
                SELECT pack_id || ' ' || to_agent_id FROM handover.pack
                JOIN handover.pack_case USING (pack_id) WHERE case_id = '\(id)'
                """)[0].split(separator: " ").map(String.init)
            // Both may lie in one pack: the first confirmation takes both over.
            _ = try world.handover(
                "confirm", pack[0], "--as", pack[1], "--read-back", "c1=ring her at 23:15",
                "--read-back", "\(id)=\(words)")
        }
        #expect(try world.run(at: "2025-11-18T22:10:00Z").exitCode == 0)
        let judged = try world.lines(
            """
            SELECT case_id || ' ' || read_back || ' ' || coalesce(read_back_ok::text, '-')
            FROM handover.pack_case WHERE read_back IS NOT NULL ORDER BY 1
            """)
        #expect(judged.contains("c1 ring her at 23:15 false"))
        #expect(!judged.contains { $0.hasPrefix("c2") && $0.hasSuffix("false") })
        #expect(
            try world.lines(
                "SELECT case_id FROM handover.exception WHERE kind = 'read_back_mismatch'")
                == ["c1"])
        #expect(
            world.page(Self.folder + "exceptions.html").contains("two versions of the next step"))
    }

    @Test("notes in the helpdesk take over and decline; a customer's, and a quoted one, do nothing")
    func notes() throws {
        let world = try setup("notes")
        for id in ["c1", "c2", "c3", "c4"] { try dueCase(id, in: world) }
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        func receiver(_ id: String) throws -> String {
            try world.word(
                "SELECT to_agent_id FROM handover.pack JOIN handover.pack_case USING (pack_id) "
                    + "WHERE case_id = '\(id)'")
        }
        try world.note(
            "n1", on: "c1", at: "2025-11-18 22:05Z", by: try receiver("c1"), "#took-over")
        try world.note(
            "n2", on: "c2", at: "2025-11-18 22:05Z", by: try receiver("c2"),
            "#not-mine I do not speak Dutch")
        try world.message(
            "n3", on: "c3", at: "2025-11-18 22:05Z", by: try receiver("c3"), kind: "customer",
            "#took-over")
        try world.note(
            "n4", on: "c4", at: "2025-11-18 22:05Z", by: try receiver("c4"), "> #took-over")
        #expect(try world.run(at: "2025-11-18T22:10:00Z").exitCode == 0)
        let states = try world.lines(
            """
            SELECT case_id || ' ' || state || coalesce(' ' || decided_via, '')
            FROM handover.pack_case ORDER BY case_id
            """)
        #expect(
            states == [
                "c1 accepted helpdesk", "c2 declined helpdesk", "c3 waiting", "c4 waiting",
            ])
        #expect(
            world.page(Self.folder + "exceptions.html").contains("needs another home"))
    }

    @Test("solved or given to somebody else meanwhile: the person's change wins")
    func changedUnderneath() throws {
        let world = try setup("changed")
        for id in ["c1", "c2", "c3"] { try dueCase(id, in: world, due: "2025-11-19 08:00Z") }
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        try world.execute(
            """
            UPDATE desk.ticket SET closed_at = '2025-11-18 23:00Z' WHERE case_id = 'c1';
            UPDATE desk.ticket SET assignee_id = 'ben' WHERE case_id = 'c2';
            """)
        #expect(try world.run(at: "2025-11-18T23:10:00Z").exitCode == 0)
        #expect(
            try world.word(
                "SELECT solved_at IS NOT NULL FROM handover.pack_case WHERE case_id = 'c1'")
                == "true")
        #expect(try world.run(at: "2025-11-19T06:00:00Z").exitCode == 0)
        let later = try world.lines(
            """
            SELECT case_id || ' ' || custodian_id FROM handover.ledger
            WHERE at = '2025-11-19 06:00Z' AND case_id IN ('c1', 'c2') ORDER BY case_id
            """)
        #expect(later == ["c2 ben"])
        #expect(
            try world.number(
                """
                SELECT count(*) FROM handover.pack_case JOIN handover.pack USING (pack_id)
                WHERE case_id = 'c2' AND pack_case.state IN ('waiting', 'accepted', 'void')
                    AND to_agent_id <> 'ben'
                """) == 0)
    }

    @Test("confirming all says so when nothing waited, and refuses a name nobody has")
    func nothingWaits() throws {
        let world = try setup("nothing waits")
        try dueCase("c1", in: world)
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        let receiver = try world.word("SELECT to_agent_id FROM handover.pack")
        for (agent, exitCode, words) in [
            (receiver, 0, ""), (receiver, 0, "handover: nothing waited for \(receiver)\n"),
            ("ben", 0, "handover: nothing waited for ben\n"),
            ("bbo", 64, "handover: no agent \"bbo\" is known here\n"),
        ] {
            let outcome = try world.handover("confirm", "--all", "--as", agent)
            #expect(outcome.exitCode == exitCode)
            #expect(outcome.standardError.hasPrefix(words))
            #expect(outcome.standardError.isEmpty == words.isEmpty)
        }
    }

    @Test("a confirmation that names the revision it read is refused when there is a newer one")
    func revision() throws {
        let world = try setup("revision")
        try world.execute(
            "UPDATE handover.shift SET starts_at = '2025-11-18 23:00Z' WHERE shift_id = 'night'")
        try dueCase("c1", in: world)
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        try world.message("m2", on: "c1", at: "2025-11-18 22:30Z", by: "k-c1", "I am here now.")
        #expect(try world.run(at: "2025-11-18T22:35:00Z").exitCode == 0)
        let words = try world.word("SELECT pack_id || ' ' || to_agent_id FROM handover.pack")
            .split(separator: " ").map(String.init)
        let confirm = ["confirm", words[0], "--as", words[1], "--revision"]
        let stale = try world.handover.start(confirm + ["1"]).wait()
        #expect(stale.exitCode == 64)
        #expect(stale.standardError.contains("the customer wrote at 22:30"))
        #expect(try world.word("SELECT state FROM handover.pack") == "assigned")
        let json = try world.handover("show", words[0], "--format", "json")
        #expect(json.output.contains("\"revision\":2"))
        #expect(try world.handover.start(confirm + ["2"]).wait().exitCode == 0)
        #expect(
            try world.handover("confirm", "--all", "--as", words[1], "--revision", "2").exitCode
                == 64)
    }

    /// Chatwoot's way: the number that people see is the id of another case.
    private func numbered() throws -> (world: World, pack: String) {
        var world = try setup("numbers")
        try world.execute("DELETE FROM handover.shift_agent WHERE agent_id = 'mia'")
        for (id, number) in [("101", "100"), ("102", "101"), ("103", "22")] {
            try dueCase(id, in: world, due: "2025-11-18 22:25Z")
            try world.execute(
                "UPDATE desk.ticket SET case_number = '\(number)' WHERE case_id = '\(id)'")
        }
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        world.handover.environment["HANDOVER_OUT"] = nil
        return (world, try world.word("SELECT pack_id FROM handover.pack"))
    }

    @Test("a case is declined by the number on its page, never another whose id that is")
    func declineByNumber() throws {
        let (world, pack) = try numbered()
        let declined =
            "SELECT case_id FROM handover.pack_case WHERE state = 'declined' ORDER BY case_id"
        func decline(_ word: String) throws -> ChildProgram.Outcome {
            try world.handover(
                "decline", pack, "--case", word, "--as", "sam", "--reason", "no Dutch")
        }
        let refused = try decline("101")
        #expect(refused.exitCode == 64)
        #expect(
            refused.standardError == """
                handover: "101" names more than one case: #100 (id 101), #101 (id 102)
                hint: write '#101' for the number that the page shows

                """)
        #expect(try world.lines(declined) == [])
        #expect(try decline("4711").exitCode == 64)
        for word in ["#101", "22"] { #expect(try decline(word).exitCode == 0) }
        #expect(try world.lines(declined) == ["102", "103"])
        #expect(try decline("103").exitCode == 0)
    }

    @Test("a read-back is given to the number on the page, and the page's own command does so")
    func readBackByNumber() throws {
        let (world, pack) = try numbered()
        let page = try world.handover("show", pack).output
        #expect(page.contains("--all --as sam --read-back '#100=…'"))
        #expect(
            try world.handover(
                "confirm", "--all", "--as", "sam", "--read-back", "#100=ring by 22:25",
                "--read-back", "22=write by 22:25", "--read-back", "102=wait"
            ).exitCode == 0)
        #expect(
            try world.lines(
                "SELECT case_id || ' ' || read_back FROM handover.pack_case ORDER BY case_id")
                == ["101 ring by 22:25", "102 wait", "103 write by 22:25"])
    }
}
