import Domain
import Postgres
import Source
import TestSupport
import Testing

/// The adapter for Request Tracker, on tables like RT's, under the rights it asks for.
@Suite struct RTTests {
    private func read(_ sql: String...) throws -> Snapshot {
        try RTDatabase.read(sql.joined(separator: "\n"))
    }

    private func instant(_ text: String) -> Instant? { Instant(iso8601: text) }

    @Test("the adapter fits under the rights of grants.sql, which show no password")
    func rights() throws {
        let database = try RTDatabase.create("rt rights")
        var connection = try database.connect(as: RTDatabase.reader)
        #expect(try SourceReader.check(try Adapter.named("rt"), on: &connection) == [])
        for query in [
            "SELECT Password FROM Users", "SELECT AuthToken FROM Users",
            "SELECT LargeContent FROM ObjectCustomFieldValues", "UPDATE Tickets SET Owner = 6",
        ] {
            #expect(throws: PostgresError.self, "\(query)") { try connection.run(query) }
        }
    }

    @Test("a right that is missing and a parameter that RT does not know are told")
    func check() throws {
        let database = try RTDatabase.create("rt check")
        var owner = try database.connect()
        try owner.run("REVOKE SELECT ON Links FROM handover_reader")
        var connection = try database.connect(as: RTDatabase.reader)
        let found = try SourceReader.check(try Adapter.named("rt"), on: &connection)
        #expect(found.map(\.file) == ["deadline.sql"])
        #expect(found.first?.what.contains("permission denied for table links") == true)
        #expect(found.first?.mend?.contains("GRANT SELECT") == true)
        #expect(
            throws: SourceError.badParameter(
                name: "inactive",
                reason: "unknown; this adapter knows inactive_statuses, initial_statuses, "
                    + "waiting_statuses, base_url, timezone")
        ) { try Adapter.named("rt", parameters: ["inactive": "x"]) }
    }

    @Test("queues are teams, in the site's zone")
    func teams() throws {
        let teams = try RTDatabase.read("", parameters: ["timezone": "Europe/London"]).teams
        #expect(
            teams == [
                Team(id: "1", name: "Hotels", timezone: "Europe/London"),
                Team(id: "2", name: "Old", isActive: false, timezone: "Europe/London"),
            ])
    }

    @Test("agents are users who do not only write in; disabled ones have left")
    func agents() throws {
        let snapshot = try read(
            RTDatabase.field("Languages", "DE", of: 20, kind: "RT::User"),
            RTDatabase.field("Languages", "en ", of: 20, kind: "RT::User"),
            RTDatabase.field("Skills", "Refunds", of: 20, kind: "RT::User"),
            RTDatabase.field("Skills", "Locks", of: 20))
        #expect(
            snapshot.agents == [
                "20": Agent(
                    id: "20", name: "Ana Silva", email: "ana@example.org", phone: "214",
                    languages: ["de", "en"], skills: ["refunds"]),
                "21": Agent(id: "21", name: "ben"),
                "22": Agent(id: "22", name: "Cleo Roy", isActive: false),
            ])
    }

    @Test("the first requestor is the customer, of several or of none")
    func customers() throws {
        let snapshot = try read(
            RTDatabase.ticket(1, requestors: [31, 30]), RTDatabase.ticket(2, requestors: []),
            RTDatabase.ticket(3, requestors: [999, 30]),
            RTDatabase.field("VIP", "yes", of: 30, kind: "RT::User"),
            RTDatabase.field("VIP", "No", of: 31, kind: "RT::User"))
        #expect(snapshot.cases.map(\.customerID) == ["31", nil, "30"])
        #expect(snapshot.customers["31"] == Customer(id: "31"))
        #expect(
            snapshot.customers["30"]
                == Customer(
                    id: "30", name: "Ada Okafor", company: "Okafor Ltd", email: "ada@example.org",
                    phone: "+44 7700 900130", language: "de", timezone: "Europe/London",
                    isVIP: true))
    }

    @Test("a ticket says what RT knows of it; times that are not set are none")
    func ticket() throws {
        let snapshot = try RTDatabase.read(
            RTDatabase.ticket(
                1,
                [
                    "Status": "'stalled'", "Priority": "100", "Told": "'2026-11-21 09:00'",
                    "Starts": "'2026-11-22 10:00'", "Resolved": "'2026-11-20 18:00'",
                ])
                + RTDatabase.ticket(
                    2, ["Subject": "'[no subject]'", "Owner": "6", "Resolved": "'1970-01-01'"])
                + RTDatabase.field("Tags", "door", of: 1)
                + RTDatabase.field("Skills", "Refunds", of: 1)
                + RTDatabase.field("Language", "FR", of: 1),
            parameters: ["base_url": "https://rt.example.org"])
        let expected = Case(
            id: "1", number: "1", subject: "Broken lock", status: .waiting, statusRaw: "stalled",
            priority: 2, teamID: "1", assigneeID: "20", assigneeKind: .agent, customerID: "30",
            language: "fr", requiredSkills: ["refunds"],
            openedAt: try #require(instant("2026-11-20T08:00:00Z")),
            wakeAt: instant("2026-11-22T10:00:00Z"),
            urlPath: "https://rt.example.org/Ticket/Display.html?id=1")
        #expect(snapshot.cases.first == expected)
        let plain = try #require(snapshot.cases.last)
        #expect(plain.subject == nil && plain.assigneeID == nil && plain.assigneeKind == nil)
        #expect(plain.wakeAt == nil)
    }

    @Test("reminders, approvals and merged tickets are no cases; a ticket without status is one")
    func open() throws {
        let rows =
            RTDatabase.ticket(1) + RTDatabase.ticket(2, ["Type": "'reminder'"])
            + RTDatabase.ticket(3, ["Type": "'approval'"])
            + RTDatabase.ticket(4, ["EffectiveId": "1", "IsMerged": "1"])
            + RTDatabase.ticket(5, ["Status": "NULL", "Queue": "2"])
            + RTDatabase.ticket(6, ["Status": "'resolved'"])
            + RTDatabase.ticket(7, ["Status": "'archived'", "Queue": "9"])
            + RTDatabase.ticket(8, ["Status": "'Deleted'", "Queue": "9"])
            + RTDatabase.ticket(9, ["Status": "'new'", "Queue": "9"])
        let snapshot = try RTDatabase.read(rows)
        #expect(snapshot.cases.map(\.id) == ["1", "5", "7", "9"])
        #expect(snapshot.cases.map(\.status) == [.open, .open, .open, .new])
        #expect(snapshot.notClosed == ["1": 1, "2": 1, "9": 2])
        let told = try RTDatabase.read(
            rows,
            parameters: [
                "inactive_statuses": " Archived , resolved,deleted", "waiting_statuses": "new",
                "initial_statuses": "open",
            ])
        #expect(told.cases.map(\.id) == ["1", "5", "9"])
        #expect(told.cases.map(\.status) == [.new, .open, .waiting])
        #expect(told.notClosed == ["1": 1, "2": 1, "9": 1])
        #expect(told.badRows == [])
    }

    @Test(
        "bigger priorities are more urgent",
        arguments: [(-5, 4), (0, 4), (50, 3), (100, 2), (101, 1), (2_000_000_000, 1)])
    func priorities(_ number: Int, _ expected: Int) throws {
        let snapshot = try read(RTDatabase.ticket(1, ["Priority": "\(number)"]))
        #expect(snapshot.cases.map(\.priority) == [expected])
    }

    @Test("a due time, open reminders and promised calls are deadlines; nonsense is told")
    func deadlines() throws {
        let reminder = ["Type": "'reminder'", "Subject": "'Ring Ada'", "Due": "'2026-11-22 08:00'"]
        func link(_ reminder: Int) -> String {
            "INSERT INTO Links (Type, LocalBase, LocalTarget) VALUES ('RefersTo', \(reminder), 1);"
        }
        let snapshot = try read(
            RTDatabase.ticket(1, ["Due": "'2026-11-22 10:00'", "SLA": "'24h'"]),
            RTDatabase.ticket(2), RTDatabase.ticket(3, ["Due": "NULL"]),
            RTDatabase.ticket(4, reminder), link(4),
            RTDatabase.ticket(5, reminder.merging(["Status": "'resolved'"]) { $1 }), link(5),
            RTDatabase.ticket(6, reminder.merging(["Due": "'1970-01-01'"]) { $1 }), link(6),
            RTDatabase.ticket(7, ["Due": "'2026-11-22 09:00'"]), link(7),
            RTDatabase.field("Callback", "2026-11-22 07:00:00", of: 1),
            RTDatabase.field("Callback", "tomorrow", of: 2),
            RTDatabase.field("Callback", "2026-13-45 07:00:00", of: 3),
            RTDatabase.field("Callback", "1970-01-01 00:00:00", of: 7))
        #expect(
            snapshot.deadlines["1"] == [
                Deadline(
                    caseID: "1", kind: .callback,
                    dueAt: try #require(instant("2026-11-22T07:00:00Z")), origin: .promise),
                Deadline(
                    caseID: "1", kind: .reminder,
                    dueAt: try #require(instant("2026-11-22T08:00:00Z")), origin: .reminder,
                    description: "Ring Ada"),
                Deadline(
                    caseID: "1", kind: .resolution,
                    dueAt: try #require(instant("2026-11-22T10:00:00Z")), origin: .sla,
                    description: "24h"),
            ])
        #expect(snapshot.deadlines.keys.sorted() == ["1", "7"])
        #expect(snapshot.badRows.map(\.id) == ["2", "3"])
    }

    @Test("what became of a packed ticket: inactive, merged or still open")
    func outcomes() throws {
        let snapshot = try RTDatabase.read(
            RTDatabase.ticket(1, ["Status": "'resolved'", "Resolved": "'2026-11-21 08:00'"])
                + RTDatabase.ticket(2, ["Status": "'rejected'", "Resolved": "'1970-01-01'"])
                + RTDatabase.ticket(3, ["EffectiveId": "1", "Owner": "6"]),
            packed: ["1", "2", "3", "4", "T-1", "99999999999999999999"])
        #expect(snapshot.outcomes.keys.sorted() == ["1", "2", "3"])
        #expect(snapshot.outcomes["1"]?.closedAt == instant("2026-11-21T08:00:00Z"))
        #expect(snapshot.outcomes["1"]?.assigneeID == "20")
        #expect(snapshot.outcomes["2"]?.closedAt == instant("2026-11-21T09:30:00Z"))
        #expect(snapshot.outcomes["3"]?.closedAt == instant("2026-11-21T09:30:00Z"))
        #expect(snapshot.outcomes["3"]?.assigneeID == nil)
    }

    @Test("an owner changes everywhere RT keeps it, only while it is still the one last seen")
    func applyOwner() throws {
        let database = try RTDatabase.create("rt owner")
        var connection = try database.connect()
        try connection.run(
            RTDatabase.ticket(1, ["Owner": "6"])
                + """
                INSERT INTO Groups (id, Domain, Name, Instance)
                VALUES (900, 'RT::Ticket-Role', 'Owner', 1);
                INSERT INTO GroupMembers (GroupId, MemberId) VALUES (900, 6);
                INSERT INTO CachedGroupMembers (GroupId, MemberId, ImmediateParentId)
                VALUES (900, 900, 900), (900, 6, 900);
                """)
        let change = Statement(
            name: "apply_owner", text: try RepositoryFile.text("sql/sources/rt/apply_owner.sql"))
        func apply(_ agent: String?, seen: String?) throws -> [String] {
            try connection.rows(
                change, [.text("1"), agent.map(Value.text) ?? .null, seen.map(Value.text) ?? .null]
            ) { row throws(PostgresError) in try row.text(0) }
        }
        let state = Statement(
            name: "state",
            text: """
                SELECT format('%s %s %s %s', Owner,
                    (SELECT string_agg(MemberId::text, '+') FROM GroupMembers WHERE GroupId = 900),
                    (SELECT string_agg(MemberId::text, '+' ORDER BY id) FROM CachedGroupMembers),
                    (SELECT string_agg(OldValue || '>' || NewValue, ' ' ORDER BY id)
                        FROM Transactions))
                FROM Tickets
                """)
        func now() throws -> String? {
            try connection.rows(state) { row throws(PostgresError) in try row.text(0) }.first
        }
        #expect(try apply("20", seen: "21") == [])
        #expect(try apply("22", seen: nil) == [], "Cleo has left")
        #expect(try now() == "6 6 900+6 ")
        #expect(try apply("20", seen: nil) == ["1"])
        #expect(try now() == "20 20 900+20 6>20")
        #expect(try apply("21", seen: nil) == [])
        #expect(try apply("20", seen: nil) == ["1"], "done before, not noted")
        #expect(try now() == "20 20 900+20 6>20")
        #expect(try apply(nil, seen: "20") == ["1"])
        #expect(try now() == "6 6 900+6 6>20 20>6")
        for ended in ["Status = 'Resolved'", "Status = 'open', EffectiveId = 2"] {
            try connection.run("UPDATE Tickets SET \(ended)")
            #expect(try apply("20", seen: nil) == [], "\(ended)")
        }
        #expect(try now() == "6 6 900+6 6>20 20>6")
        try connection.run("UPDATE Tickets SET Status = NULL, EffectiveId = id")
        #expect(try apply("20", seen: nil) == ["1"], "without a status is not inactive")
    }
}
