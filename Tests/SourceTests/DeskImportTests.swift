import Domain
import FoundationEssentials
import Postgres
import Source
import TestSupport
import Testing

@Suite struct DeskImportTests {
    /// A folder of CSV files, removed with this value.
    private struct Folder: ~Copyable {
        let path: String

        init(_ files: [String: String]) throws {
            path =
                FileManager.default.temporaryDirectory
                .appending(path: "handover-desk-\(UUID().uuidString)").path
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
            for (name, text) in files {
                try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private static let header = """
        case_id,case_number,subject,status,status_raw,priority,team_id,required_skills,tags,\
        opened_at,last_activity_at,wake_at,reopened

        """
    private static let good =
        "1,#1,s,open,open,2,hotels,{},{},2026-11-20T10:00:00Z,2026-11-20T10:00:00Z,,\n"
    private static let messageHeader = """
        message_id,case_id,seq,sent_at,kind,visibility,author_kind,body,body_format,body_encoding,\
        body_bytes,attachment_count,delivery_failed,redacted

        """

    /// For imports that write nothing.
    private static let empty = Swift.Result { try DeskDatabase.create("empty desk") }

    private func setup() throws -> Connection {
        let database = try DeskDatabase.create("import")
        return try database.connect()
    }

    private func read(_ connection: inout Connection) throws -> Snapshot {
        try SourceReader.read(
            try Adapter.named("native"), on: &connection, request: ReadRequest(),
            at: Instant(secondsSince1970: 1_795_010_400))
    }

    private func problems(_ files: [String: String]) throws -> [String] {
        var connection = try Self.empty.get().connect()
        let folder = try Folder(files)
        let error = #expect(throws: ImportError.self) {
            try DeskImport(directory: folder.path).write(into: &connection)
        }
        #expect(try read(&connection).cases == [])
        guard case .problems(let told, _) = error else { return ["\(String(describing: error))"] }
        return told.map { "\($0.file) \($0.line ?? 0) \($0.column ?? "-")" }
    }

    @Test("cells arrive as they were written, whatever they hold")
    func cells() throws {
        var connection = try setup()
        let folder = try Folder([
            "ticket.csv": Self.header
                + "1,#1,\"tab\t, \"\"quote\"\" \\N \\\n\r\n\u{1F600}\",snoozed,s,2,hotels,"
                + "\"{en,\"\"a b\"\",\"\"c,\\\"\"d\"\"}\",{},2026-11-20T11:00:00+01:00,"
                + "2026-11-20 10:00:00+00,infinity,t\n"
                + "2,#2,,new,,,,,,2026-11-20T10:00Z,2026-11-20T10:00Z,,\n",
            "message.csv": Self.messageHeader
                + "m1,1,1,2026-11-20T10:00:00.123456Z,message,public,customer,,plain,none,0,0,f,f\n",
        ])
        let files = try DeskImport(directory: folder.path)
        let rows = try files.write(into: &connection)
        #expect(rows.map(\.table) == ["ticket", "message"])
        #expect(rows.map(\.count) == [2, 1])
        #expect(files.roster == nil && files.teams.isEmpty)

        let snapshot = try read(&connection)
        let first = try #require(snapshot.cases.first)
        #expect(first.subject == "tab\t, \"quote\" \\N \\\n\r\n\u{1F600}")
        #expect(first.requiredSkills == ["en", "a b", "c,\"d"])
        #expect(first.wakeAt == .distantFuture)
        #expect(first.openedAt == Instant(iso8601: "2026-11-20T10:00:00Z"))
        let second = try #require(snapshot.cases.last)
        #expect(second.subject == nil)
        #expect(second.priority == nil)
        #expect(second.teamID == nil)
        #expect(snapshot.messages["1"]?.first?.body == "")
        #expect(
            snapshot.messages["1"]?.first?.sentAt == Instant(iso8601: "2026-11-20T10:00:00.123456Z")
        )
    }

    @Test("rows replace those with the same id, a case's deadlines together, others stay")
    func replacement() throws {
        var connection = try setup()
        let due = "case_id,kind,due_at,origin,description\n"
        let first = try Folder([
            "ticket.csv": Self.header + Self.good + Self.good.replacing("1,#1,s", with: "2,#2,t"),
            "deadline.csv": due
                + "1,callback,2026-11-20T12:00Z,promise,\n1,callback,2026-11-20T12:00Z,promise,\n"
                + "2,resolution,2026-11-20T12:00Z,sla,\n",
        ])
        try DeskImport(directory: first.path).write(into: &connection)
        #expect(try read(&connection).deadlines["1"]?.count == 2)

        let second = try Folder([
            "ticket.csv": Self.header + Self.good.replacing("1,#1,s", with: "1,#1,news"),
            "deadline.csv": due,
        ])
        try DeskImport(directory: second.path).write(into: &connection)
        let snapshot = try read(&connection)
        #expect(snapshot.cases.map(\.subject) == ["news", "t"])
        #expect(snapshot.deadlines["1"] == nil)
        #expect(snapshot.deadlines["2"]?.count == 1)
    }

    @Test(
        "a cell that does not fit is told with file, line and column, and nothing is written",
        arguments: [
            ("1,#1,s,open", "1,#1,s,solved", "status"), ("1,#1", ",#1", "case_id"),
            ("1,#1", "\"\",#1", "case_id"), ("open,2,", "open,5,", "priority"),
            ("open,2,", "open,high,", "priority"), ("{},{}", "{},{a", "tags"),
            ("{},{}", "\"{a,NULL}\",{}", "required_skills"),
            ("{},{}", "{},\"{a,}\"", "tags"), ("{},{}", "{},\"{\"\"a}\"", "tags"),
            (",2026-11-20T10:00:00Z,2026", ",2026-11-20T10:00:00,2026", "opened_at"),
            (",2026-11-20T10:00:00Z,2026", ",,2026", "opened_at"),
            (",2026-11-20T10:00:00Z,2026", ",tomorrow,2026", "opened_at"),
            (",2026-11-20T10:00:00Z,2026", ",0000-01-01T00:00:00Z,2026", "opened_at"),
            (",2026-11-20T10:00:00Z,2026", ",2026-11-20T10:00:00+23:59,2026", "opened_at"),
            (",2026-11-20T10:00:00Z,2026", ",20266-11-20T10:00:00Z,2026", "opened_at"),
            (",,\n", ",,perhaps\n", "reopened"), ("hotels", "hot\0els", "team_id"),
        ])
    func refusal(_ old: String, _ new: String, _ column: String) throws {
        let bad = Self.good.replacing(old, with: new, maxReplacements: 1)
        #expect(bad != Self.good)
        let files = [
            "ticket.csv": Self.header + Self.good.replacing("1,", with: "0,", maxReplacements: 1)
                + bad
        ]
        #expect(try problems(files) == ["ticket.csv 3 \(column)"])
    }

    @Test("problems of all files are told together; ids must be there once")
    func together() throws {
        let found = try problems([
            "team.csv": "team_id,name,active,timezone\na,A,true,\na,B,true,\n",
            "agent.csv": "agent_id,display_name\n",
            "tickets.csv": "x\n",
            "ticket.csv": Self.header + Self.good,
        ])
        #expect(
            found == [
                "tickets.csv 0 -", "team.csv 3 team_id", "agent.csv 1 active",
                "agent.csv 1 languages", "agent.csv 1 skills",
            ])
    }

    @Test("what somebody wrote is never repeated in an error")
    func privacy() throws {
        var connection = try setup()
        let secret = "my card is 4111 1111"
        let folder = try Folder([
            "ticket.csv": Self.header + Self.good.replacing("s,open", with: "s,\(secret)")
        ])
        let error = #expect(throws: ImportError.self) {
            try DeskImport(directory: folder.path).write(into: &connection)
        }
        #expect(error?.description.contains("4111") == false)
        #expect(error?.description.contains("ticket.csv line 2, column status: ") == true)
    }

    @Test("a folder that is not there, or holds none of the files, is told")
    func noFiles() throws {
        var connection = try setup()
        let folder = try Folder(["readme.txt": "x"])
        for path in [folder.path, folder.path + "/nowhere"] {
            let error = #expect(throws: ImportError.self) {
                try DeskImport(directory: path).write(into: &connection)
            }
            guard case .unreadable(path, _) = error else {
                Issue.record("expected an unreadable folder, got \(String(describing: error))")
                return
            }
        }
    }

    @Test("the roster comes back for the store to keep")
    func roster() throws {
        var connection = try setup()
        let folder = try Folder([
            "roster.csv": """
            shift_id,team_id,starts_at,ends_at,agent_id,capacity,is_lead
            s,hotels,2026-11-20T14:00:00Z,2026-11-20T22:00:00Z,ana,,
            """
        ])
        let files = try DeskImport(directory: folder.path)
        #expect(try files.write(into: &connection).isEmpty)
        #expect(try files.roster?.parse().map(\.id) == ["s"])
    }

    @Test("a database without the desk is told, not filled")
    func noDesk() throws {
        let database = try TestDatabase.create("no desk")
        var connection = try database.connect()
        let folder = try Folder(["ticket.csv": Self.header + Self.good])
        let error = #expect(throws: ImportError.self) {
            try DeskImport(directory: folder.path).write(into: &connection)
        }
        guard case .database(_, let cause) = error else {
            Issue.record("expected the database's refusal, got \(String(describing: error))")
            return
        }
        #expect(cause.sqlState == "3F000" || cause.sqlState == "42P01")
    }
}
