import Postgres
import Store
import Synchronization

extension TestDatabase {
    /// Creates a database with the schemas `handover` and `desk`, both empty.
    ///
    /// Migrated once per test process and copied from then on, so that ids begin at 1.
    package static func createMigrated(_ hint: String = "test") throws -> TestDatabase {
        let source = try template.withLock { template in
            if let template { return template }
            let made = try TestDatabase.create("template")
            var connection = try made.connect()
            _ = try Migrator.migrate(&connection, desk: true)
            connection.close()
            template = made
            return made
        }
        return try create(hint, copying: source)
    }
}

private let template = Mutex<TestDatabase?>(nil)
