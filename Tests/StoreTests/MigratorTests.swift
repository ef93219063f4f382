import Postgres
import Store
import TestSupport
import Testing

@Suite("Migrations")
struct MigratorTests {
    private func migrated(_ database: TestDatabase) throws -> [String] {
        var connection = try database.connect()
        return try Migrator.migrate(&connection, desk: true)
    }

    private func versionError(_ database: TestDatabase) throws -> StoreError? {
        var connection = try database.connect()
        do throws(StoreError) {
            try Migrator.checkVersion(&connection)
            return nil
        } catch {
            return error
        }
    }

    @Test("an empty database gets every migration once, and the second time none")
    func twice() throws {
        let database = try TestDatabase.create("migrate twice")
        #expect(try versionError(database) == .schemaMissing)
        let first = try migrated(database)
        #expect(first.first == "handover/0001_roles_and_schema")
        #expect(first.last == "desk/0001_desk")
        #expect(try versionError(database) == nil)
        #expect(try migrated(database) == [])
    }

    @Test("two migrators at once apply each migration once between them")
    func atOnce() async throws {
        let database = try TestDatabase.create("migrate at once")
        let names = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<2 { group.addTask { try migrated(database) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(names).count == names.count)
        #expect(try versionError(database) == nil)
    }

    @Test("a database of an older release is refused until migrated, of a newer one for good")
    func otherVersions() throws {
        let database = try TestDatabase.createMigrated("versions")
        var connection = try database.connect()
        try connection.executeScript(
            sql("DELETE FROM handover.schema_version WHERE version >= 12"))
        guard case .schemaBehind(have: 11, need: let need) = try versionError(database) else {
            Issue.record("should be behind")
            return
        }
        #expect(need >= 13)
        try connection.executeScript(
            sql("INSERT INTO handover.schema_version VALUES (9999, 'later')"))
        #expect(try versionError(database) == .schemaUnknown(version: 9999))
        #expect(throws: StoreError.schemaUnknown(version: 9999)) { try migrated(database) }
    }

    @Test("an installer that may create nothing is told what somebody else must run")
    func installerWithoutRights() throws {
        let database = try TestDatabase.create("no rights")
        var admin = try database.connect()
        try admin.executeScript(sql("CREATE ROLE bystander LOGIN"))
        var connection = try Connection(
            ConnectionOptions(conninfo: "\(database.conninfo) user=bystander"))
        do throws(StoreError) {
            _ = try Migrator.migrate(&connection, desk: false)
            Issue.record("should be refused")
        } catch {
            guard case .mayNotCreateRoles(let commands) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(commands.contains("GRANT handover_owner TO bystander;"))
            #expect(commands.contains("GRANT CREATE ON DATABASE \(database.name) TO bystander;"))
            _ = try TestDatabase.createMigrated("makes the roles")
            try admin.executeScript(sql(commands.replacing("CREATE ROLE", with: "-- CREATE ROLE")))
        }
        #expect(try Migrator.migrate(&connection, desk: false).isEmpty == false)
    }

    @Test("an installer that may create roles needs no superuser")
    func installerWithCreateRole() throws {
        let database = try TestDatabase.create("createrole")
        var admin = try database.connect()
        try admin.executeScript(
            sql(
                "CREATE ROLE installer LOGIN CREATEROLE; "
                    + "GRANT CREATE ON DATABASE \(database.name) TO installer"))
        var connection = try Connection(
            ConnectionOptions(conninfo: "\(database.conninfo) user=installer"))
        do throws(StoreError) {
            #expect(try Migrator.migrate(&connection, desk: true).isEmpty == false)
        } catch {
            // From version 16 on who creates roles may join its own ones only, and these may be
            // another test's.
            #expect(error == .mayNotCreateRoles(sql: "GRANT handover_owner TO installer;"))
            #expect(
                try admin.value("SELECT current_setting('server_version_num')::int >= 160000")
                    == "true")
            try admin.executeScript(sql("GRANT handover_owner TO installer"))
            #expect(try Migrator.migrate(&connection, desk: true).isEmpty == false)
        }
        #expect(
            try admin.value(
                "SELECT DISTINCT relowner::regrole FROM pg_class "
                    + "WHERE relnamespace = 'handover'::regnamespace") == "handover_owner")
    }

    @Test("everything belongs to the owner, is explained, and is closed to the public")
    func hygiene() throws {
        var connection = try TestDatabase.createMigrated("hygiene").connect()
        let offenders = [
            "relations of others": """
            SELECT relname FROM pg_class WHERE relnamespace = 'handover'::regnamespace
            AND relowner <> 'handover_owner'::regrole
            """,
            "tables without a comment": """
            SELECT relname FROM pg_class WHERE relkind IN ('r', 'v')
            AND relnamespace IN ('handover'::regnamespace, 'desk'::regnamespace)
            AND obj_description(oid, 'pg_class') IS NULL
            """,
            "settings without a comment": """
            SELECT attname FROM pg_attribute WHERE attrelid = 'handover.policy'::regclass
            AND attnum > 0 AND col_description(attrelid, attnum) IS NULL
            """,
            "functions open to all": """
            SELECT oid::regprocedure::text FROM pg_proc
            WHERE pronamespace = 'handover'::regnamespace
            AND (proacl IS NULL OR has_function_privilege('public', oid, 'EXECUTE'))
            """,
            "functions with a loose search_path": """
            SELECT oid::regprocedure::text FROM pg_proc
            WHERE pronamespace = 'handover'::regnamespace AND proowner = (
                SELECT oid FROM pg_roles WHERE rolname = 'handover_owner')
            AND proconfig IS DISTINCT FROM ARRAY['search_path=pg_catalog, pg_temp']
            """,
            "constraints named by the server": """
            SELECT conname FROM pg_constraint
            WHERE connamespace = 'handover'::regnamespace AND conname ~ '_check[0-9]*$|_fkey$'
            """,
            "tables that somebody may change": """
            SELECT grantee || ' ' || privilege_type || ' ' || table_name
            FROM information_schema.table_privileges
            WHERE table_schema = 'handover' AND grantee <> 'handover_owner'
            AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER')
            AND NOT (privilege_type = 'DELETE'
                AND table_name IN ('shift', 'shift_agent', 'agent_absence', 'reading_memory'))
            """,
        ]
        for (rule, query) in offenders {
            #expect(try connection.value(query + " ORDER BY 1 LIMIT 1") == "-", "\(rule)")
        }
    }

    @Test("the native tables keep rows whose ids lead nowhere")
    func danglingIDs() throws {
        var connection = try TestDatabase.createMigrated("desk").connect()
        let outcome = connection.outcome(
            """
            INSERT INTO desk.ticket (case_id, case_number, status, status_raw, team_id,
                assignee_id, customer_id, opened_at, last_activity_at)
            VALUES ('1', '#1', 'open', 'open', 'gone', 'gone', 'gone', now(), now())
            """)
        #expect(outcome == "ok")
        let misspelt = connection.outcome("UPDATE desk.ticket SET status = 'pending'")
        #expect(misspelt == "ticket_status_is_known")
    }
}
