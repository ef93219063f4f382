import Foundation
import Postgres
import TestSupport
import Testing
import ThrowawayPostgres

@Suite("Exit codes and what is said with them")
struct ExitCodeTests {
    private static let at = "2025-11-18T22:05:00Z"

    private func setup(_ hint: String) throws -> World {
        let world = try World(hint)
        try world.fill(GeneratedTeam("one", cases: 30, agentsPerShift: 3, seed: 21))
        try world.fill(GeneratedTeam("two", cases: 30, agentsPerShift: 3, seed: 22))
        return world
    }

    @Test("0: nothing due is done, without a word")
    func nothingDue() throws {
        let world = try World("nothing")
        let outcome = try world.run(at: Self.at)
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.isEmpty && outcome.standardError.isEmpty)
    }

    @Test("64: wrong usage, a time to come and a team nobody knows, each with what to do")
    func usage() throws {
        let world = try setup("usage")
        for (arguments, words) in [
            (["run", "--no-such-flag"], "no-such-flag"),
            (["run", "--at", "2025-11-18T22:05:00"], "--at"),
            (["run", "--at", "yesterday"], "--at"),
            (["run", "--at", "2999-01-01T00:00:00Z"], "later than the store's clock"),
            (["run", "--team", "nobodys", "--at", Self.at], "known teams: one, two"),
            (["exceptions", "--team", "nobodys"], "known teams: one, two"),
            (["packs", "--team", "one", "--team", "nobodys"], "known teams: one, two"),
            (["confirm", "--as", "sam"], "--all"),
            (["purge", "--quote-days", "0"], "for a day at least"),
            (["show", "4711"], "there is no pack 4711"),
            (["roster", "import", "no-such-file.csv"], "no-such-file.csv"),
        ] {
            let outcome = try world.handover.start(arguments).wait()
            #expect(outcome.exitCode == 64, "\(arguments): \(outcome.standardError)")
            #expect(outcome.standardError.contains(words), "\(outcome.standardError)")
            #expect(outcome.output.isEmpty)
        }
        #expect(try world.number("SELECT count(*) FROM handover.boundary") == 0)
    }

    @Test("65: an adapter that breaks the contract is named by file and column, nothing is done")
    func contract() throws {
        let world = try setup("contract")
        let adapter = world.handover.folder.path + "/mine"
        try FileManager.default.copyItem(
            atPath: RepositoryFile.path("sql/sources/native"), toPath: adapter)
        try world.handover.folder.write(
            "SELECT case_id, case_number, subject FROM desk.ticket WHERE closed_at IS NULL",
            as: "mine/open_case.sql")
        for arguments in [["run", "-v", "--at", Self.at], ["check"]] {
            let outcome = try world.handover.start(arguments + ["--source", adapter]).wait()
            #expect(outcome.exitCode == 65, "\(arguments): \(outcome.standardError)")
            let told = outcome.output + outcome.standardError
            #expect(told.contains("open_case") && told.contains("status"), "\(told)")
            #expect(!told.contains("nothing due"))
        }
        #expect(try world.number("SELECT count(*) FROM handover.boundary") == 0)
    }

    @Test("69: a helpdesk that is down does not silence the flags")
    func sourceDown() throws {
        let world = try setup("down")
        #expect(try world.run(at: "2025-11-18T14:01:00Z").exitCode == 0)
        let packs = try world.number(
            "SELECT count(*) FROM handover.pack WHERE confirm_by < '2025-11-18T22:05Z'")
        #expect(packs > 0)
        let outcome = try world.run(
            at: Self.at, "--source-dsn", "host=\(world.handover.folder.path) dbname=none")
        #expect(outcome.exitCode == 69, "\(outcome.standardError)")
        #expect(!outcome.standardError.isEmpty)
        #expect(
            try world.number(
                "SELECT count(*) FROM handover.exception WHERE kind = 'unconfirmed'") == packs)
        #expect(try world.number("SELECT count(*) FROM handover.boundary") == 2)
        // The pages of the leads say so too.
        #expect(
            try world.number(
                "SELECT count(*) FROM handover.boundary WHERE revision <> published_revision")
                == 0)
    }

    @Test("69: a store that cannot be reached")
    func storeDown() throws {
        let world = try World("store")
        let outcome = try world.handover(
            "run", environment: ["PGHOST": world.handover.folder.path])
        #expect(outcome.exitCode == 69, "\(outcome.standardError)")
        #expect(outcome.standardError.hasPrefix("handover: "))
    }

    @Test("69: a store that only reads, a standby for example")
    func readOnlyStore() throws {
        let world = try setup("read only")
        let outcome = try world.handover(
            "run", "--at", Self.at,
            environment: ["PGOPTIONS": "-c default_transaction_read_only=on"])
        #expect(outcome.exitCode == 69, "\(outcome.standardError)")
        #expect(outcome.standardError.contains("25006"))
    }

    @Test("a check reads the roster of a helpdesk that keeps one")
    func rosterOfTheSource() throws {
        let world = try World("source roster")
        try world.fill(GeneratedTeam("one", cases: 5, agentsPerShift: 3, seed: 23))
        let adapter = world.handover.folder.path + "/mine"
        try FileManager.default.copyItem(
            atPath: RepositoryFile.path("sql/sources/native"), toPath: adapter)
        try world.handover.folder.write(
            """
            SELECT 's1' AS shift_id, 'one' AS team_id, now() - interval '1 h' AS starts_at,
                now() + interval '49 h' AS ends_at, agent_id, NULL::int AS capacity,
                false AS is_lead
            FROM desk.agent WHERE $1::timestamptz < $2::timestamptz
            """, as: "mine/roster.sql")
        try world.execute("TRUNCATE handover.shift_agent, handover.shift")
        let outcome = try world.handover("check", "--source", adapter)
        #expect(outcome.output.contains("ok    roster: one is covered"), "\(outcome.output)")
        #expect(outcome.exitCode == 0, "\(outcome.output)")
    }

    @Test("3, then 73: an output folder that cannot be written loses nothing")
    func outputUnwritable() throws {
        let world = try setup("unwritable")
        try world.handover.folder.write("a file, no folder", as: "file")
        let nowhere = ["HANDOVER_OUT": world.handover.folder.path + "/file/out"]
        let first = try world.handover("run", "--at", Self.at, environment: nowhere)
        #expect(first.exitCode == 3, "\(first.standardError)")
        #expect(first.standardError.contains("HANDOVER_OUT"))
        #expect(try world.number("SELECT count(*) FROM handover.boundary") == 2)
        let second = try world.handover("run", "--at", Self.at, environment: nowhere)
        #expect(second.exitCode == 73, "\(second.standardError)")
        #expect(try world.run(at: Self.at).exitCode == 0)
        #expect(world.pages().keys.contains("one/2025-11-18T2200Z/team.html"))
        #expect(world.pages().keys.contains("two/2025-11-18T2200Z/team.html"))
    }

    @Test("73: a full disk behind standard output")
    func fullDisk() throws {
        let world = try setup("full")
        #expect(try world.run(at: Self.at).exitCode == 0)
        try world.handover.folder.write(
            #"{"id":"1","text":"I am furious"}"#, as: "messages.jsonl")
        for arguments in [
            ["cues"], ["packs"], ["exceptions", "--format", "csv"], ["check"],
            ["run", "--format", "json"],
        ] {
            let outcome = try world.handover.start(
                arguments, input: world.handover.folder.path + "/messages.jsonl",
                output: "/dev/full"
            ).wait()
            #expect(outcome.exitCode == 73, "\(arguments): \(outcome.standardError)")
            #expect(outcome.standardError.contains("cannot write standard output: No space left"))
        }
    }

    @Test("64: standard input that cannot be read")
    func unreadableInput() throws {
        let world = try World("unreadable")
        let outcome = try world.handover("cues", input: world.handover.folder.path)
        #expect(outcome.exitCode == 64, "\(outcome.standardError)")
        #expect(outcome.standardError.contains("cannot read standard input: Is a directory"))
        #expect(outcome.output.isEmpty)
    }

    @Test("75: another session holds the team; 3 when the others were done")
    func locked() throws {
        let world = try setup("locked")
        try world.execute(
            """
            INSERT INTO handover.team (team_id, name) VALUES ('one', 'another name');
            UPDATE handover.policy SET lock_wait_seconds = 1 WHERE team_id = '*'
            """)
        var other = try world.database.connect()
        try other.executeScript(
            Statement(
                name: "hold",
                text: "BEGIN; SELECT FROM handover.team WHERE team_id = 'one' FOR UPDATE"))
        let alone = try world.run(at: Self.at, "--team", "one")
        #expect(alone.exitCode == 75, "\(alone.standardError)")
        #expect(alone.standardError.contains("another run still holds one"))
        let partly = try world.run(at: Self.at)
        #expect(partly.exitCode == 3, "\(partly.standardError)")
        #expect(
            try world.lines(
                "SELECT team_id FROM handover.boundary WHERE at = '2025-11-18T22:00Z'")
                == ["two"])
        try other.executeScript(Statement(name: "release", text: "ROLLBACK"))
        #expect(try world.run(at: Self.at).exitCode == 0)
    }

    @Test("78: a schema that is not there, an adapter nobody knows")
    func configuration() throws {
        let empty = try TestDatabase.create("empty")
        let handover = try Handover(
            database: empty.name, host: try TestDatabase.cluster().socketDirectory)
        for arguments in [["run"], ["packs"], ["exceptions"], ["purge"]] {
            let outcome = try handover.start(arguments).wait()
            #expect(outcome.exitCode == 78, "\(arguments): \(outcome.standardError)")
            #expect(outcome.standardError.contains("handover migrate"))
        }
        let world = try World("adapter")
        let outcome = try world.handover("run", "--source", "no-such-helpdesk")
        #expect(outcome.exitCode == 78, "\(outcome.standardError)")
        let parameter = try world.handover("run", "--source-set", "account_id=1")
        #expect(parameter.exitCode == 78, "\(parameter.standardError)")
    }

    @Test("help and version go to standard output and end well")
    func help() throws {
        let world = try World("help")
        for arguments in [["--help"], ["--version"], ["run", "--help"], ["demo", "--help"]] {
            let outcome = try world.handover.start(arguments).wait()
            #expect(outcome.exitCode == 0 && !outcome.output.isEmpty, "\(arguments)")
        }
    }
}
