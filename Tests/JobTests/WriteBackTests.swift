import Domain
import FoundationEssentials
import Job
import Logging
import Postgres
import Source
import TestSupport
import Testing

/// Ana leaves at 14:00, Sam takes over, and the helpdesk learns of it or does not.
@Suite struct WriteBackTests {
    private static let desk = """
        INSERT INTO desk.team VALUES ('hotels', 'Hotels', true, 'UTC');
        INSERT INTO desk.agent (agent_id, display_name, active, languages, skills)
        SELECT id, initcap(id), true, '{}', '{}' FROM unnest('{ana,sam,omar}'::text[]) AS id;
        INSERT INTO desk.ticket (case_id, case_number, status, status_raw, team_id, assignee_id,
            assignee_kind, required_skills, tags, opened_at, last_activity_at)
        VALUES ('c1', '1', 'open', 'open', 'hotels', 'ana', 'agent', '{}', '{}',
            '2024-03-01 10:00Z', '2024-03-01 10:00Z');
        INSERT INTO desk.deadline VALUES ('c1', 'resolution', '2024-03-01 16:00Z', 'sla', NULL);
        INSERT INTO handover.team (team_id, name) VALUES ('hotels', 'Hotels');
        INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at) VALUES
            ('early', 'hotels', '2024-03-01 06:00Z', '2024-03-01 14:00Z'),
            ('late', 'hotels', '2024-03-01 14:00Z', '2024-03-01 22:00Z'),
            ('next', 'hotels', '2024-03-02 06:00Z', '2024-03-02 14:00Z');
        INSERT INTO handover.shift_agent (shift_id, agent_id) VALUES
            ('early', 'ana'), ('late', 'sam'), ('next', 'ana');
        """

    private struct Scene {
        let database: TestDatabase
        let folder: String

        func run(
            at text: String, adapter: Adapter? = nil, writer: String? = nil
        ) throws -> RunReport {
            let at = try #require(Instant(iso8601: text))
            let options = RunOptions(
                at: at, adapter: try adapter ?? Adapter.named("native"),
                storeConninfo: database.conninfo, writeBackConninfo: writer,
                output: OutputFolder(folder))
            return try Run(options, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
                .perform()
        }

        func change(_ script: String) throws {
            var connection = try database.connect()
            try connection.executeScript(Statement(name: "test", text: script))
        }

        func word(_ query: String) throws -> String? {
            var connection = try database.connect()
            return try connection.first(Statement(name: "test", text: query)) {
                row throws(PostgresError) in try row.optionalText(0)
            } ?? nil
        }

        var assignee: String? {
            get throws { try word("SELECT assignee_id FROM desk.ticket WHERE case_id = 'c1'") }
        }

        var outcome: String? {
            get throws {
                try word(
                    "SELECT concat_ws(' ', attempts, outcome, last_error) FROM handover.outbox")
            }
        }
    }

    /// The boundary is done; with `on_confirm`, Sam has confirmed.
    private func setup(_ mode: String) throws -> Scene {
        let scene = Scene(
            database: try TestDatabase.createMigrated("write back"),
            folder: FileManager.default.temporaryDirectory
                .appending(path: "handover-write-back-\(UUID().uuidString)").path)
        try scene.change(Self.desk)
        try scene.change("UPDATE handover.policy SET write_back = '\(mode)' WHERE team_id = '*'")
        let report = try scene.run(at: "2024-03-01T14:00:00Z")
        #expect(report.boundaries.first?.handed == 1)
        #expect(try scene.assignee == "ana")
        try scene.change("SELECT handover.confirm_brief('sam')")
        return scene
    }

    private func remove(_ scene: Scene) {
        try? FileManager.default.removeItem(atPath: scene.folder)
    }

    @Test("by default the helpdesk is only read")
    func never() throws {
        let scene = try setup("never")
        defer { remove(scene) }
        let report = try scene.run(at: "2024-03-01T14:10:00Z")
        #expect(report.exitCode == .done)
        #expect(report.written == 0)
        #expect(try scene.assignee == "ana")
        #expect(try scene.word("SELECT count(*)::text FROM handover.outbox") == "0")
    }

    @Test("who takes over becomes the assignee, once, and that is no person's change")
    func written() throws {
        let scene = try setup("on_confirm")
        defer { remove(scene) }
        let report = try scene.run(at: "2024-03-01T14:10:00Z")
        #expect(report.exitCode == .done)
        #expect(report.written == 1)
        #expect(try scene.assignee == "sam")
        #expect(try scene.run(at: "2024-03-01T14:20:00Z").written == 0)
        #expect(
            try scene.word("SELECT string_agg(state, ',') FROM handover.pack_case") == "accepted")
        // Given back by a person, who is heard once the write has settled.
        try scene.change(
            """
            UPDATE desk.ticket SET assignee_id = 'ana';
            UPDATE handover.outbox SET sent_at = sent_at - interval '1 h';
            UPDATE handover.run SET started_at = started_at - interval '2 h';
            """)
        let next = try scene.run(at: "2024-03-01T22:00:00Z")
        #expect(next.boundaries.first?.kept == 1)
        #expect(
            try scene.word(
                """
                SELECT custodian_id FROM handover.ledger ORDER BY at DESC LIMIT 1
                """) == "ana")
        #expect(try scene.assignee == "ana")
    }

    @Test("a person who was faster wins, and it is not tried again")
    func changed() throws {
        let scene = try setup("on_confirm")
        defer { remove(scene) }
        try scene.change("UPDATE desk.ticket SET assignee_id = 'omar'")
        let report = try scene.run(at: "2024-03-01T14:10:00Z")
        #expect(report.exitCode == .done)
        #expect(report.written == 0)
        #expect(try scene.assignee == "omar")
        #expect(try scene.outcome == "1 changed")
    }

    @Test("a write that fails is told, waits, and succeeds later")
    func fails() throws {
        let scene = try setup("on_confirm")
        defer { remove(scene) }
        try scene.change(
            """
            CREATE FUNCTION desk.refuse() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN
                    RAISE EXCEPTION '%: closed for today', NEW.subject USING ERRCODE = 'HX001';
                END $$;
            CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON desk.ticket
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION desk.refuse();
            """)
        let report = try scene.run(at: "2024-03-01T14:10:00Z")
        #expect(report.exitCode == .partial)
        #expect(
            report.failures.map(\.what) == [
                "cannot work with the helpdesk: apply_owner.sql: failed, the server's log says why, "
                    + "SQLSTATE HX001"
            ])
        #expect(try scene.outcome == "1 HX001")
        #expect(try scene.run(at: "2024-03-01T14:11:00Z").exitCode == .done)
        try scene.change(
            "DROP TRIGGER refuse ON desk.ticket; UPDATE handover.outbox SET next_at = now()")
        #expect(try scene.run(at: "2024-03-01T14:20:00Z").written == 1)
        #expect(try scene.outcome == "2 written")
        #expect(try scene.assignee == "sam")
    }

    @Test("a locked helpdesk costs one short wait, whatever number of cases waits, and no page")
    func locked() throws {
        let scene = try setup("on_confirm")
        defer { remove(scene) }
        try scene.change(
            """
            INSERT INTO desk.ticket
            SELECT (jsonb_populate_record(
                ticket, jsonb_build_object('case_id', 'c' || n, 'assignee_id', 'sam'))).*
            FROM desk.ticket, generate_series(2, 4) AS n;
            INSERT INTO desk.deadline
            SELECT 'c' || n, 'resolution', '2024-03-02 05:00Z', 'sla', NULL
            FROM generate_series(2, 4) AS n;
            """)
        #expect(try scene.run(at: "2024-03-01T22:00:00Z").boundaries.first?.handed == 4)
        try scene.change("SELECT handover.confirm_brief('ana')")
        var holder = try scene.database.connect()
        try holder.transaction(.readWrite) { c throws(PostgresError) in
            try c.executeScript(
                Statement(name: "test", text: "LOCK TABLE desk.ticket IN SHARE MODE"))
            let report: RunReport
            let start = ContinuousClock.now
            do {
                report = try scene.run(at: "2024-03-01T22:10:00Z")
            } catch {
                Issue.record(error)
                return
            }
            #expect(ContinuousClock.now - start < .seconds(15))
            #expect(report.failures.count == 1)
            #expect(report.published == 1)
        }
        #expect(
            try scene.word(
                """
                SELECT string_agg(concat_ws(' ', attempts, last_error), ', ' ORDER BY outbox_id)
                FROM handover.outbox WHERE sent_at IS NULL
                """) == "1 55P03, 0, 0, 0")
    }

    @Test("pages are made before the helpdesk is written to")
    func pagesFirst() throws {
        let scene = try setup("on_confirm")
        defer { remove(scene) }
        try scene.change(
            """
            CREATE FUNCTION desk.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF EXISTS (SELECT FROM handover.boundary WHERE revision > published_revision) THEN
                    RAISE EXCEPTION 'no page yet';
                END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER refuse BEFORE UPDATE ON desk.ticket FOR EACH ROW
            EXECUTE FUNCTION desk.refuse();
            """)
        let report = try scene.run(at: "2024-03-01T14:10:00Z")
        #expect(report.published == 1)
        #expect(report.written == 1)
    }

    @Test("a helpdesk that cannot be reached for writing leaves the rest of the run as it is")
    func unreachable() throws {
        let scene = try setup("on_confirm")
        defer { remove(scene) }
        let report = try scene.run(
            at: "2024-03-01T14:10:00Z", writer: scene.database.conninfo + " user='nobody here'")
        #expect(report.exitCode == .partial)
        #expect(try scene.assignee == "ana")
        #expect(try scene.run(at: "2024-03-01T14:20:00Z").written == 1)
    }

    @Test("a dry run writes nothing")
    func dryRun() throws {
        let scene = try setup("on_confirm")
        defer { remove(scene) }
        let options = RunOptions(
            at: Instant(iso8601: "2024-03-01T14:10:00Z"), isDryRun: true,
            adapter: try Adapter.named("native"), storeConninfo: scene.database.conninfo,
            output: OutputFolder(scene.folder))
        _ = try Run(options, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            .perform()
        #expect(try scene.assignee == "ana")
    }
}
