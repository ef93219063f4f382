import Domain
import Postgres
import Source
import TestSupport
import Testing

/// The adapter for Zammad, on tables like Zammad's, under the rights it asks for.
@Suite struct ZammadTests {
    private func read(_ sql: String...) throws -> Snapshot {
        try ZammadDatabase.read(sql.joined(separator: "\n"))
    }

    private func instant(_ text: String) -> Instant? { Instant(iso8601: text) }

    @Test("the adapter fits under the rights of grants.sql, which show no password")
    func rights() throws {
        let database = try ZammadDatabase.create("zammad rights")
        var connection = try database.connect(as: ZammadDatabase.reader)
        let adapter = try Adapter.named("zammad")
        #expect(try SourceReader.check(adapter, on: &connection) == [])
        for query in [
            "SELECT password FROM users", "SELECT signature_id FROM groups",
            "SELECT filename FROM stores", "SELECT message_id FROM ticket_articles",
            "UPDATE tickets SET owner_id = 1",
        ] {
            #expect(throws: PostgresError.self, "\(query)") { try connection.run(query) }
        }
    }

    @Test("a right that is missing and a table that is not Zammad's are named with the mend")
    func check() throws {
        let database = try ZammadDatabase.create("zammad check")
        var owner = try database.connect()
        try owner.run(
            """
            REVOKE SELECT (login) ON users FROM handover_reader;
            ALTER TABLE ticket_states RENAME COLUMN ignore_escalation TO calm
            """)
        var connection = try database.connect(as: ZammadDatabase.reader)
        let found = try SourceReader.check(try Adapter.named("zammad"), on: &connection)
        #expect(found.map(\.file) == ["agent.sql", "deadline.sql"])
        #expect(found.first?.what.contains("permission denied for table users") == true)
        #expect(found.first?.mend?.contains("GRANT SELECT") == true)
        #expect(found.last?.what.contains("state.ignore_escalation does not exist") == true)
        #expect(found.last?.mend?.contains("this helpdesk's version") == true)
    }

    @Test("groups are teams in the zone of the default calendar, or of the site's parameter")
    func teams() throws {
        let teams = try ZammadDatabase.read("").teams
        #expect(
            teams == [
                Team(id: "1", name: "Hotels", timezone: "Europe/Berlin"),
                Team(id: "2", name: "Old", isActive: false, timezone: "Europe/Berlin"),
            ])
        let told = try ZammadDatabase.read("", parameters: ["timezone": "Europe/Lisbon"])
        #expect(told.teams.map(\.timezone) == ["Europe/Lisbon", "Europe/Lisbon"])
        let none = try ZammadDatabase.read("DELETE FROM calendars")
        #expect(none.teams.map(\.timezone) == [nil, nil])
    }

    @Test("agents hold the permission through an active role; roles tell skills and languages")
    func agents() throws {
        let agents = try ZammadDatabase.read("").agents
        #expect(agents.keys.sorted() == ["2", "3", "4", "6"])
        #expect(
            agents["2"]
                == Agent(
                    id: "2", name: "Ana Silva", email: "ana@example.org", phone: "214",
                    awayFrom: CivilDate(year: 2026, month: 11, day: 20),
                    awayUntil: CivilDate(year: 2026, month: 11, day: 22), replacementID: "3",
                    languages: ["de"], skills: ["refunds"]))
        // Away without days, or with days and not away, is not away.
        #expect(agents["3"] == Agent(id: "3", name: "ben"))
        #expect(agents["4"] == Agent(id: "4", name: "Cleo Roy", isActive: false))
    }

    @Test("customers come with company, language, notes and mark; an organization's mark counts")
    func customers() throws {
        let tickets = ZammadDatabase.ticket(1) + ZammadDatabase.ticket(2, ["customer_id": "11"])
        let customers = try read(tickets).customers
        #expect(
            customers["10"]
                == Customer(
                    id: "10", name: "Ada Okafor", company: "Okafor Ltd", email: "o@example.org",
                    phone: "+44 7700 900130", language: "de", isVIP: true,
                    preferences: "Call after six. Hard of hearing"))
        #expect(customers["11"] == Customer(id: "11"))
        let newer = try read(
            tickets, "UPDATE users SET vip = false;",
            "ALTER TABLE organizations ADD vip boolean DEFAULT false;",
            "UPDATE organizations SET vip = true; GRANT SELECT ON organizations TO handover_reader")
        #expect(newer.customers["10"]?.isVIP == true)
        #expect(newer.customers["11"]?.isVIP == false)
    }

    @Test("a ticket says what Zammad knows of it")
    func ticket() throws {
        let snapshot = try ZammadDatabase.read(
            ZammadDatabase.ticket(
                1,
                [
                    "state_id": "3", "pending_time": "'2026-11-22 10:00'", "priority_id": "3",
                    "close_at": "'2026-11-20 18:00'",
                    "last_contact_customer_at": "'2026-11-21 09:30'",
                    "last_contact_agent_at": "'2026-11-21 09:00'",
                ]) + """
                    INSERT INTO tag_items (name, name_downcase) VALUES ('Skill: Refunds', ''),
                        ('language:fr', ''), ('door', ''), ('Skill: Other', '');
                    INSERT INTO tags (tag_item_id, tag_object_id, o_id) VALUES (3, 2, 1), (1, 2, 1),
                        (3, 2, 1), (2, 2, 1), (4, 1, 1), (4, 2, 7), (77, 2, 1);
                    """, parameters: ["base_url": "https://help.example.org/"])
        let expected = Case(
            id: "1", number: "51", subject: "Broken lock", status: .snoozed,
            statusRaw: "pending reminder", priority: 2, channel: "email", teamID: "1",
            assigneeID: "2", assigneeKind: .agent, customerID: "10", language: "fr",
            requiredSkills: ["refunds"], openedAt: try #require(instant("2026-11-20T08:00:00Z")),
            waitingSince: instant("2026-11-21T09:30:00Z"), wakeAt: instant("2026-11-22T10:00:00Z"),
            urlPath: "https://help.example.org/#ticket/zoom/1")
        #expect(snapshot.cases.first == expected)
    }

    @Test("the type of a state decides, not its name; an unknown type is told and counted")
    func states() throws {
        let snapshot = try read(
            "UPDATE ticket_states SET name = 'closed ' || name WHERE id <= 3;",
            "UPDATE ticket_states SET name = 'open again' WHERE id = 4;",
            "INSERT INTO ticket_state_types (name) VALUES ('waiting for parts');",
            "INSERT INTO ticket_states (state_type_id, name) VALUES (8, 'parts');",
            (1...8).map {
                ZammadDatabase.ticket(
                    $0, ["state_id": "\($0)", "pending_time": "'2026-11-22 10:00'"])
            }.joined())
        #expect(snapshot.cases.map(\.id) == ["1", "2", "3", "7"])
        #expect(snapshot.cases.map(\.status) == [.new, .open, .snoozed, .waiting])
        #expect(snapshot.cases.map(\.statusRaw).first == "closed new")
        // A time to wake at stays behind when a ticket is taken up again.
        #expect(snapshot.cases.map { $0.wakeAt != nil } == [false, false, true, true])
        #expect(snapshot.badRows.map(\.id) == ["8"])
        #expect(snapshot.notClosed == ["1": 5])
    }

    @Test(
        "priorities go by their number, bigger being more urgent, whatever else they are called",
        arguments: [
            ("1 low", 4), ("2 normal", 3), ("3 hoch", 2), ("4 urgent", 1), (" 12 now", 1),
            ("0 none", 4), ("2", 3), ("Hoch", nil), ("99999 x", 1),
        ])
    func priorities(_ name: String, _ expected: Int?) throws {
        let snapshot = try read(
            "INSERT INTO ticket_priorities (id, name) VALUES (9, '\(name)');",
            ZammadDatabase.ticket(1, ["priority_id": "9"]))
        #expect(snapshot.cases.map(\.priority) == [expected])
    }

    @Test("a priority renamed to a word keeps the urgency that its id came with")
    func renamedPriority() throws {
        let snapshot = try read(
            "UPDATE ticket_priorities SET name = 'Hoch' WHERE id = 3;",
            ZammadDatabase.ticket(1, ["priority_id": "3"]),
            ZammadDatabase.ticket(2, ["priority_id": "77"]))
        #expect(snapshot.cases.map(\.priority) == [2, nil])
    }

    @Test("user 1 is nobody, as owner and as customer; unknown people keep their ids")
    func people() throws {
        let snapshot = try read(
            ZammadDatabase.ticket(1, ["owner_id": "1", "customer_id": "1", "title": "'-'"]),
            ZammadDatabase.ticket(2, ["owner_id": "777", "customer_id": "888", "title": "' '"]))
        #expect(snapshot.cases.map(\.assigneeID) == [nil, "777"])
        #expect(snapshot.cases.map(\.assigneeKind) == [nil, .agent])
        #expect(snapshot.cases.map(\.customerID) == [nil, "888"])
        #expect(snapshot.cases.map(\.subject) == [nil, nil])
        #expect(snapshot.cases.map(\.urlPath).first == "/#ticket/zoom/1")
        #expect(snapshot.badRows == [])
    }

    @Test("who waits is told by the contacts: the customer's last, or the only one")
    func waiting() throws {
        let early = "'2026-11-21 09:00'"
        let late = "'2026-11-21 10:00'"
        let snapshot = try read(
            ZammadDatabase.ticket(1, ["last_contact_customer_at": early]),
            ZammadDatabase.ticket(
                2, ["last_contact_customer_at": early, "last_contact_agent_at": late]),
            ZammadDatabase.ticket(3, ["last_contact_agent_at": late]),
            ZammadDatabase.ticket(
                4, ["last_contact_customer_at": late, "last_contact_agent_at": late]))
        #expect(snapshot.cases.map { $0.waitingSince != nil } == [true, false, false, false])
    }

    @Test("an escalation is over once its event happened, and none counts in a calm state")
    func deadlines() throws {
        let all = [
            "first_response_escalation_at": "'2026-11-21 09:00'",
            "update_escalation_at": "'2026-11-21 10:00'",
            "close_escalation_at": "'2026-11-21 11:00'",
        ]
        let snapshot = try read(
            ZammadDatabase.ticket(1, all),
            ZammadDatabase.ticket(
                2, all.merging(["first_response_at": "'2026-11-21 08:00'"]) { $1 }),
            ZammadDatabase.ticket(3, all.merging(["close_at": "'2026-11-21 08:00'"]) { $1 }),
            ZammadDatabase.ticket(4, all.merging(["state_id": "3"]) { $1 }),
            ZammadDatabase.ticket(5, ["update_escalation_at": "'infinity'"]))
        func kinds(_ id: CaseID) -> [Deadline.Kind]? { snapshot.deadlines[id]?.map(\.kind) }
        #expect(kinds("1") == [.firstResponse, .nextResponse, .resolution])
        #expect(kinds("2") == [.nextResponse, .resolution])
        #expect(kinds("3") == [.firstResponse, .nextResponse])
        #expect(kinds("4") == nil)
        #expect(kinds("5") == nil)
        #expect(snapshot.deadlines["1"]?.first?.dueAt == instant("2026-11-21T09:00:00Z"))
        #expect(snapshot.deadlines["1"]?.allSatisfy { $0.origin == .sla } == true)
    }

    @Test("a promised call stands in the attribute callback_at, text or time; nonsense is told")
    func callbacks() throws {
        let times = [
            "2026-11-22 10:00", "2026-11-22T10:00:30", "tomorrow", "2026-13-45 10:00",
            "2026-02-30 10:00", " ", "2028-02-29 10:00", "0000-01-01 10:00",
        ]
        let snapshot = try read(
            "ALTER TABLE tickets ADD callback_at varchar(120);",
            times.enumerated().map {
                ZammadDatabase.ticket(
                    $0.offset + 1, ["callback_at": "'\($0.element)'", "state_id": "4"])
            }.joined(),
            "UPDATE tickets SET state_id = 2")
        #expect(snapshot.cases.count == 8)
        #expect(snapshot.deadlines.keys.sorted() == ["1", "2", "7"])
        #expect(
            snapshot.deadlines["1"] == [
                Deadline(
                    caseID: "1", kind: .callback,
                    dueAt: try #require(instant("2026-11-22T10:00:00Z")), origin: .promise)
            ])
        #expect(snapshot.badRows.map(\.id) == ["3", "4", "5", "8"])
        #expect(snapshot.badRows.allSatisfy { $0.relation == "deadline" && $0.teamID == "1" })
        let typed = try read(
            "ALTER TABLE tickets ADD callback_at timestamp(3);",
            ZammadDatabase.ticket(1, ["callback_at": "'2026-11-22 10:00:00.5'"]))
        #expect(typed.deadlines["1"]?.first?.dueAt == instant("2026-11-22T10:00:00.5Z"))
    }

    @Test("what became of a packed ticket: closed, merged or still open; a deleted one has no row")
    func outcomes() throws {
        let rows =
            ZammadDatabase.ticket(1, ["state_id": "4", "close_at": "'2026-11-21 08:00'"])
            + ZammadDatabase.ticket(2, ["state_id": "5", "owner_id": "1"])
        let older = try ZammadDatabase.read(
            rows, packed: ["1", "2", "3", "T-1", "99999999999999999999"])
        #expect(older.outcomes.keys.sorted() == ["1", "2"])
        #expect(older.outcomes["1"]?.closedAt == instant("2026-11-21T08:00:00Z"))
        #expect(older.outcomes["1"]?.assigneeID == "2")
        #expect(older.outcomes["2"]?.closedAt == instant("2026-11-21T09:30:00.123Z"))
        #expect(older.outcomes["2"]?.assigneeID == nil)
        let newer = try ZammadDatabase.read(
            rows + "ALTER TABLE tickets ADD last_close_at timestamp(3) DEFAULT '2026-11-21 09:00'",
            packed: ["1"])
        #expect(newer.outcomes["1"]?.closedAt == instant("2026-11-21T09:00:00Z"))
    }

    @Test("an owner changes only while it is still the one last seen")
    func applyOwner() throws {
        let database = try ZammadDatabase.create("zammad owner")
        var connection = try database.connect()
        try connection.run(ZammadDatabase.ticket(1, ["owner_id": "1"]))
        let change = Statement(
            name: "apply_owner", text: try RepositoryFile.text("sql/sources/zammad/apply_owner.sql")
        )
        func apply(_ agent: String?, seen: String?) throws -> [String] {
            try connection.rows(
                change, [.text("1"), agent.map(Value.text) ?? .null, seen.map(Value.text) ?? .null]
            ) { row throws(PostgresError) in try row.text(0) }
        }
        #expect(try apply("3", seen: "2") == [])
        #expect(try apply("3", seen: nil) == ["1"])
        #expect(try apply("2", seen: nil) == [])
        #expect(try apply("3", seen: nil) == ["1"], "done before, not noted")
        #expect(try apply("2", seen: "3") == ["1"])
        #expect(try apply(nil, seen: "2") == ["1"])
        #expect(try apply("2", seen: nil) == ["1"])
        for ended in ["closed", "merged", "removed"] {
            try connection.run(
                """
                UPDATE tickets SET state_id = (
                    SELECT state.id FROM ticket_states AS state
                    JOIN ticket_state_types AS type ON type.id = state.state_type_id
                    WHERE type.name = '\(ended)')
                """)
            #expect(try apply("3", seen: "2") == [], "\(ended)")
        }
    }
}
