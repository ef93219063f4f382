import Foundation
import TestSupport
import Testing

@Suite("What a reader finds in the pages")
struct RuleTests {
    private static let folder = "hotels/2025-11-18T2200Z/"

    private func setup(_ hint: String) throws -> World {
        let world = try World(hint)
        try world.team("hotels")
        try world.agents("ana", "ben", "sam", "mia")
        try world.shift(
            "late", from: "2025-11-18 14:00Z", to: "2025-11-18 22:00Z", ["ana", "ben"])
        return world
    }

    @Test("due 20 minutes after the end of the shift stands first and says it cannot be met")
    func deadlineAcrossTheBoundary() throws {
        let world = try setup("across")
        try world.shift("night", from: "2025-11-18 23:00Z", to: "2025-11-19 06:00Z", ["sam"])
        for (id, due) in [("4701", "2025-11-19 01:00Z"), ("4702", "2025-11-18 22:20Z")] {
            try world.ticket(id, assignee: "ana", opened: "2025-11-18 15:00Z")
            try world.deadline(on: id, at: due)
        }
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        let cases = try world.lines(
            """
            SELECT case_id || ' ' || acuity FROM handover.pack_case
            ORDER BY position, case_id
            """)
        #expect(cases.first == "4702 critical")
        let brief = world.page(Self.folder + "brief-sam.html")
        #expect(brief.contains("cannot be met"))
        let urgent = try #require(brief.range(of: "4702"))
        let later = try #require(brief.range(of: "4701"))
        #expect(urgent.lowerBound < later.lowerBound)
        #expect(
            try world.lines("SELECT kind FROM handover.exception").contains("deadline_in_gap"))
    }

    @Test("no one on shift: nothing is handed, owners keep their cases, the lead is told")
    func nobodyComes() throws {
        let world = try setup("nobody")
        for id in ["c1", "c2"] {
            try world.ticket(id, assignee: "ana", opened: "2025-11-18 15:00Z")
            try world.deadline(on: id, at: "2025-11-18 22:20Z")
        }
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        #expect(
            try world.lines("SELECT disposition || ' ' || custodian_id FROM handover.ledger")
                == ["kept ana", "kept ana"])
        #expect(try world.number("SELECT count(*) FROM handover.pack") == 0)
        #expect(
            try world.lines("SELECT kind FROM handover.exception").contains("no_incoming_shift"))
        #expect(
            world.page(Self.folder + "exceptions.html").contains("nobody is on the roster"))
    }

    @Test("nothing agreed and nothing told: the pack says so, and guesses nothing")
    func noInvention() throws {
        let world = try setup("invention")
        try world.shift("night", from: "2025-11-18 22:00Z", to: "2025-11-19 06:00Z", ["sam"])
        try world.ticket("c1", assignee: "ana", opened: "2025-11-18 15:00Z")
        try world.message("m1", on: "c1", at: "2025-11-18 15:00Z", by: nil, "Hello?")
        try world.deadline(on: "c1", at: "2025-11-18 23:20Z", kind: "resolution")
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        let brief = world.page(Self.folder + "brief-sam.html")
        #expect(brief.lowercased().contains("no next step recorded"))
        #expect(
            try world.word(
                """
                SELECT jsonb_array_length(content->'agreed') || ' '
                    || jsonb_array_length(content->'told') || ' '
                    || coalesce(content->'customer'->>'name', 'nobody')
                FROM handover.pack_case
                """) == "0 0 nobody")
        try expectEvidenceResolves(in: world)
    }

    @Test("what was said and promised stands in the brief in its own words")
    func ownWords() throws {
        let world = try setup("words")
        try world.shift("night", from: "2025-11-18 22:00Z", to: "2025-11-19 06:00Z", ["sam"])
        try world.customer("k1", name: "Mrs Okafor")
        try world.ticket("c1", assignee: "ana", customer: "k1", opened: "2025-11-18 15:00Z")
        try world.message(
            "m1", on: "c1", at: "2025-11-18 15:00Z", by: "k1",
            "You charged me twice. This is the third time I explain it, I am so angry!")
        try world.message(
            "m2", on: "c1", at: "2025-11-18 20:50Z", by: "ana", kind: "agent",
            "I am sorry. I will call you back by 22:25 tonight.")
        #expect(try world.run(at: "2025-11-18T22:00:00Z").exitCode == 0)
        let brief = world.page(Self.folder + "brief-sam.html")
        for words in ["Mrs Okafor", "This is the third time I explain it", "22:25"] {
            #expect(brief.contains(words), "\(words)")
        }
        try expectEvidenceResolves(in: world)
        #expect(
            try world.number(
                """
                SELECT count(*) FROM handover.pack_evidence
                WHERE source_id = 'm2' AND quote LIKE '%call you back by 22:25%'
                """) > 0)
    }

    @Test("Europe/London's clock changes: one boundary per shift, at the right hours")
    func clockChanges() throws {
        for change in [
            // Back: 01:00Z is the end of the first 01:59; 01:30 exists twice.
            (
                day: "2025-10-26", ends: ["00:30", "01:30", "02:00"],
                walls: ["01:30", "01:30", "02:00"]
            ),
            // Forward: 01:00Z is 02:00 local, there is no 01:30.
            (
                day: "2025-03-30", ends: ["00:30", "01:00", "02:00"],
                walls: ["00:30", "02:00", "03:00"]
            ),
        ] {
            let world = try World("clock")
            try world.team("hotels")
            var start = "00:00"
            for (index, end) in change.ends.enumerated() {
                try world.agent("a\(index)")
                try world.shift(
                    "s\(index)", from: "\(change.day) \(start)Z", to: "\(change.day) \(end)Z",
                    ["a\(index)"])
                try world.ticket(
                    "c\(index)", assignee: "a\(index)", opened: "\(change.day) 00:00Z")
                try world.deadline(on: "c\(index)", at: "\(change.day) 02:30Z")
                start = end
            }
            try world.agent("sam")
            try world.shift(
                "last", from: "\(change.day) \(start)Z", to: "\(change.day) 10:00Z", ["sam"])
            for (index, end) in change.ends.enumerated() {
                #expect(try world.run(at: "\(change.day)T\(end):00Z").exitCode == 0)
                #expect(
                    try world.number("SELECT count(*) FROM handover.boundary") == index + 1)
                let folder = "hotels/\(change.day)T\(end.replacingOccurrences(of: ":", with: ""))Z/"
                #expect(
                    world.page(folder + "team.html").contains(change.walls[index]),
                    "\(change.day) \(end)")
            }
            let at = try world.lines(
                "SELECT to_char(at AT TIME ZONE 'UTC', 'HH24:MI') FROM handover.boundary ORDER BY at"
            )
            #expect(at == change.ends)
            // Between 00:30Z and 02:30Z two hours pass, whatever the wall says.
            let due = change.day == "2025-10-26" ? "02:30" : "03:30"
            let last = "hotels/\(change.day)T0200Z/brief-sam.html"
            #expect(world.page(last).contains(due))
        }
    }
}
