import Domain
import Postgres
import Source
import TestSupport
import Testing

@Suite struct ChatwootReadingTests {
    typealias Version = ChatwootDatabase.Version
    /// 2026-11-20 16:00 UTC, a Friday: 17:00 in Berlin.
    private static let at = Instant(secondsSince1970: 1_795_190_400)

    private func read(
        _ version: Version, _ extra: String = "", _ parameters: [String: String] = [:],
        packed: Set<CaseID> = [], isFine: Bool = true
    ) throws -> Snapshot {
        let database = try ChatwootDatabase.create(version)
        if !extra.isEmpty {
            var owner = try database.connect()
            try owner.run(extra)
        }
        try ChatwootDatabase.grant(on: database)
        var reader = try ChatwootDatabase.reader(of: database)
        let adapter = try ChatwootDatabase.adapter(parameters)
        #expect(try SourceReader.check(adapter, on: &reader).isEmpty == isFine)
        return try SourceReader.read(
            adapter, on: &reader, request: ReadRequest(packedCases: packed), at: Self.at)
    }

    private func instant(_ text: String) throws -> Instant { try #require(Instant(iso8601: text)) }

    @Test("teams and inboxes are teams, those of the account only", arguments: Version.allCases)
    func teams(_ version: Version) throws {
        let teams = try read(version).teams
        #expect(teams.map(\.id) == ["inbox:1", "inbox:2", "inbox:3", "team:1"])
        #expect(teams.map(\.name) == ["Widget", "Mail", "Bots", "hotels"])
        #expect(teams.map(\.timezone) == ["Europe/Berlin", "Europe/Berlin", nil, "Europe/Berlin"])
        let zoned = try read(version, "", ["timezone": "Europe/London"]).teams
        #expect(
            zoned.map(\.timezone)
                == ["Europe/Berlin", "Europe/Berlin", "Europe/London", "Europe/London"])
    }

    @Test("the invited are not active, nor are the removed, who still hold something")
    func agents() throws {
        let agents = try read(.v43).agents
        #expect(agents.keys.sorted() == ["1", "2", "3", "4"])
        #expect(["1", "2", "3", "4"].map { agents[$0]?.isActive } == [true, true, false, false])
        #expect(agents["1"]?.name == "Ana")
        #expect(agents["2"]?.name == "Ben")
        #expect(agents["1"]?.skills == ["billing", "rail"])
        #expect(agents["1"]?.languages == ["en", "pt"])
        #expect(agents["1"]?.phone == "+44 20 1")
        #expect(agents["4"]?.skills == [])
        #expect(agents["1"]?.capacity == nil)
    }

    @Test("a skill is the same in capital and small letters, of people and of conversations")
    func skills() throws {
        let snapshot = try read(
            .v43,
            """
            UPDATE users SET custom_attributes = '{"skills": ["Billing", " RAIL"]}' WHERE id = 1;
            UPDATE conversations SET custom_attributes = '{"skills": "Rail, bILLING "}'
            WHERE id = 101
            """)
        #expect(snapshot.agents["1"]?.skills == ["billing", "rail"])
        #expect(snapshot.cases.first?.requiredSkills == ["rail", "billing"])
    }

    @Test("capacity is the sum over inboxes, where the version knows one")
    func capacity() throws {
        let limits = """
            INSERT INTO inbox_capacity_limits (agent_capacity_policy_id, inbox_id,
                conversation_limit) VALUES (5, 1, 10), (5, 2, 7), (5, 3, -4), (6, 1, 2147483647),
                (6, 2, 2147483647);
            UPDATE account_users SET agent_capacity_policy_id = 5 WHERE user_id = 1;
            UPDATE account_users SET agent_capacity_policy_id = 6 WHERE user_id = 2;
            """
        let agents = try read(.v410, limits).agents
        #expect(agents["1"]?.capacity == 17)
        #expect(agents["2"]?.capacity == 2_147_483_647)
        #expect(agents["3"]?.capacity == nil)
    }

    @Test("what is not resolved is open, in the words of the contract", arguments: Version.allCases)
    func cases(_ version: Version) throws {
        let snapshot = try read(version)
        let cases = snapshot.cases
        #expect(cases.map(\.id) == ["101", "102", "103", "104", "105", "106"])
        #expect(cases.map(\.status) == [.open, .open, .bot, .waiting, .snoozed, .snoozed])
        #expect(cases.map(\.priority) == [1, 4, nil, nil, 2, 3])
        #expect(cases.map(\.assigneeID) == ["1", nil, nil, "2", "4", "77"])
        #expect(
            cases.map(\.teamID)
                == ["team:1", "inbox:2", "inbox:3", "team:1", "team:1", "team:1"])
        #expect(cases.map(\.wakeAt) == [nil, nil, nil, nil, .distantFuture, nil])
        let first = try #require(cases.first)
        #expect(first.number == "11")
        #expect(first.subject == "Charged twice")
        #expect(first.channel == "chat")
        #expect(first.language == "de")
        #expect(first.requiredSkills == ["billing", "rail"])
        #expect(first.waitingSince == (try instant("2026-11-20T15:30:00Z")))
        #expect(first.urlPath == "/app/accounts/7/conversations/11")
        // A status nobody knows is told, and counted by Chatwoot itself.
        #expect(
            snapshot.badRows.filter { $0.relation == "open_case" }.map(\.id) == ["107"])
        #expect(snapshot.notClosed == ["team:1": 5, "inbox:2": 1, "inbox:3": 1])
    }

    @Test("pending is with a bot where one answers first, or everywhere if the site says so")
    func pending() throws {
        func statuses(_ parameters: [String: String]) throws -> [Case.Status] {
            try read(.v43, "", parameters).cases.filter { $0.statusRaw == "pending" }.map(\.status)
        }
        #expect(try statuses([:]) == [.open, .bot, .waiting])
        #expect(try statuses(["pending": "bot"]) == [.bot, .bot, .waiting])
    }

    @Test("links begin with the site's address")
    func links() throws {
        let cases = try read(.v43, "", ["base_url": "https://chat.example.com/"]).cases
        #expect(
            cases.first?.urlPath == "https://chat.example.com/app/accounts/7/conversations/11")
    }

    @Test("a bot as the assignee is one, unless a person is too")
    func bots() throws {
        let cases = try read(
            .v410, "UPDATE conversations SET assignee_agent_bot_id = 3 WHERE id IN (101, 102)"
        ).cases
        #expect(cases.map(\.assigneeKind) == [.agent, .bot, nil, .agent, .agent, .agent])
        #expect(cases[1].assigneeID == "bot:3")
        #expect(cases[1].status == .bot)
    }

    @Test("names that Chatwoot made up are nobody's")
    func customers() throws {
        let customers = try read(.v43).customers
        #expect(customers.keys.sorted() == ["1", "2", "3"])
        let first = try #require(customers["1"])
        #expect(first.name == "Ada Okafor")
        #expect(first.company == "Acme")
        #expect(first.isVIP)
        #expect(first.language == "en")
        #expect(first.timezone == "Europe/Madrid")
        #expect(first.preferences == "after 5 pm")
        #expect(customers["2"]?.name == nil)
        #expect(customers["2"]?.preferences?.hasPrefix("blocked") == true)
        #expect(customers["3"]?.name == nil)
        #expect(customers["3"]?.email == nil)
    }

    @Test("a company has any name, or is read from the contact where it has none of its own")
    func companies() throws {
        let name = "Bolts & <Nuts> \u{1}\u{FFFE} \u{202E} Ltd"
        let customers = try read(
            .v410,
            """
            INSERT INTO companies (id, name, account_id) VALUES (3, '\(name)', 7);
            UPDATE contacts SET company_id = 3 WHERE id IN (1, 2);
            UPDATE contacts SET company_id = 44 WHERE id = 3;
            """
        ).customers
        #expect(customers["1"]?.company == "Acme")
        #expect(customers["2"]?.company == name)
        #expect(customers["3"]?.company == nil)
    }

    @Test("each message says who wrote it and who saw it", arguments: Version.allCases)
    func messages(_ version: Version) throws {
        let snapshot = try read(version)
        let messages = try #require(snapshot.messages["101"])
        #expect(messages.map(\.id) == (1...17).map(String.init))
        let kinds: [Message.AuthorKind] = [
            .customer, .agent, .agent, .agent, .agent, .customer, .customer, .customer, .system,
            .system, .unknown, .bot, .bot, .system, .system, .customer, .system,
        ]
        #expect(messages.map(\.authorKind) == kinds)
        #expect(
            messages.filter { $0.authorKind == .agent }.map(\.authorID) == ["1", "1", "2", "2"])
        #expect(messages.filter { $0.visibility == .internal }.map(\.id) == ["4", "14"])
        #expect(messages.filter { $0.kind == .event }.map(\.id) == ["14"])
        #expect(messages.filter(\.deliveryFailed).map(\.id) == ["3"])
        #expect(messages[1].bodyFormat == .markdown)
        #expect(messages[0].bodyFormat == .plain)
        #expect(messages.filter { $0.attachmentCount > 0 }.map(\.attachmentCount) == [1, 2])
        #expect(
            snapshot.badRows.filter { $0.relation == "message" }.map(\.id) == ["18", "19"])
        #expect(snapshot.messages.values.joined().allSatisfy { $0.body != "Stray" })
    }

    @Test("a deleted message leaves its mark, not Chatwoot's words for it")
    func deleted() throws {
        let messages = try #require(try read(.v43).messages["101"])
        #expect(messages.filter(\.isRedacted).map(\.id) == ["5", "6"])
        #expect(messages.filter(\.body.isEmpty).map(\.id) == ["5", "6", "14", "16"])
    }

    @Test("due times follow Chatwoot's rules, opening hours included", arguments: Version.allCases)
    func slas(_ version: Version) throws {
        let snapshot = try read(version)
        let gold = try #require(snapshot.deadlines["101"]).filter { $0.origin == .sla }
        // Waiting since Friday 16:30 in Berlin: half an hour until 17:00, the rest on Saturday.
        #expect(gold.map(\.kind) == [.nextResponse, .resolution])
        #expect(gold[0].dueAt == (try instant("2026-11-21T00:30:00Z")))
        #expect(gold[0].description == "Gold")
        // 24 hours from Friday 16:00: an hour, then Saturday's 23 of 24.
        #expect(gold[1].dueAt == (try instant("2026-11-21T22:00:00Z")))
        let second = try #require(snapshot.deadlines["102"])
        #expect(
            second.map(\.dueAt)
                == [try instant("2026-11-20T10:00:00Z"), try instant("2026-11-20T11:00:00Z")])
        #expect(snapshot.deadlines["104"]?.contains { $0.origin == .sla } == false)
        let calendar = try read(version, "", ["sla_hours": "calendar"])
        #expect(
            calendar.deadlines["101"]?.first?.dueAt == (try instant("2026-11-20T17:30:00Z")))
    }

    @Test("hours that are switched off do not count")
    func hoursOff() throws {
        let snapshot = try read(.v43, "UPDATE inboxes SET working_hours_enabled = false")
        #expect(
            snapshot.deadlines["101"]?.first?.dueAt == (try instant("2026-11-20T17:30:00Z")))
    }

    @Test("at a desk that is closed on every day nothing falls due, but for callbacks")
    func closedAllWeek() throws {
        let closed = "UPDATE working_hours SET closed_all_day = true, open_all_day = false"
        let snapshot = try read(.v43, closed)
        #expect(snapshot.deadlines["101"]?.map(\.kind) == [.callback])
        let calendar = try read(.v43, closed, ["sla_hours": "calendar"])
        #expect(
            calendar.deadlines["101"]?.first?.dueAt == (try instant("2026-11-20T17:30:00Z")))
    }

    @Test("promised callbacks are dates as people type them; the others are named")
    func callbacks() throws {
        let snapshot = try read(.v43)
        func callback(_ id: CaseID) -> String? {
            snapshot.deadlines[id]?.first { $0.kind == .callback }?.dueAt.description
        }
        #expect(callback("101") == "2026-11-21T13:30:00Z")
        #expect(callback("104") == "2026-11-21T22:59:00Z")
        // Midnight in Berlin, as a browser there saves the day that was picked.
        #expect(callback("105") == "2026-11-21T22:59:00Z")
        #expect(callback("106") == "2026-11-21T09:15:00Z")
        let bad = snapshot.badRows.filter { $0.relation == "deadline" }
        #expect(bad.map(\.id) == ["102", "103"])
        #expect(Set(bad.map(\.column)) == ["due_text"])
    }

    @Test("a zone that nobody knows leaves the rest as it is")
    func unknownZone() throws {
        let snapshot = try read(
            .v43, "UPDATE inboxes SET timezone = 'Moon/Base' WHERE id = 1", isFine: false)
        #expect(snapshot.cases.first?.unreadableColumns == ["deadline.zone"])
        #expect(
            snapshot.deadlines["101"]?.first { $0.kind == .callback }?.dueAt
                == (try instant("2026-11-21T14:30:00Z")))
    }

    @Test("what was resolved meanwhile is an outcome; ids of other helpdesks are nobody's")
    func outcomes() throws {
        let snapshot = try read(.v43, packed: ["108", "101", "TICKET-9", "201", "9999999999999"])
        #expect(snapshot.outcomes.keys.sorted() == ["108"])
        #expect(snapshot.outcomes["108"]?.closedAt == (try instant("2026-11-20T12:00:00Z")))
        #expect(snapshot.outcomes["108"]?.assigneeID == "1")
        #expect(snapshot.deadlines["108"] == nil)
    }

    @Test("the other account sees its own")
    func tenants() throws {
        let snapshot = try read(.v410, "", ["account_id": "8"])
        #expect(snapshot.cases.map(\.id) == ["201"])
        #expect(snapshot.teams.map(\.id) == ["inbox:4", "team:2"])
        #expect(snapshot.customers.keys.sorted() == ["8"])
        #expect(snapshot.messages.values.joined().map(\.body) == ["Theirs"])
        #expect(snapshot.badRows == [])
    }
}
