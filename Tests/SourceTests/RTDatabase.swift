import Domain
import Postgres
import Source
import TestSupport

/// A Request Tracker of one's own, read by a login that has the rights of `grants.sql` and no others.
enum RTDatabase {
    static let reader = "handover_reader"

    private static let template = Swift.Result { () throws -> TestDatabase in
        let database = try TestDatabase.create("rt template")
        var connection = try database.connect()
        try connection.run(tables)
        try connection.run(try RepositoryFile.text("sql/sources/rt/grants.sql"))
        try connection.run(people)
        return database
    }

    /// Queues 1 and 2, agents 20 .. 22, customers 30 and 31; no tickets.
    static func create(_ hint: String) throws -> TestDatabase {
        try TestDatabase.create(hint, copying: try template.get())
    }

    /// What a run would read, as `reader`, after `sql` was run as the owner.
    static func read(
        _ sql: String, parameters: [String: String] = [:], packed: Set<CaseID> = []
    ) throws -> Snapshot {
        let database = try create("rt")
        var owner = try database.connect()
        try owner.run(sql)
        var connection = try database.connect(as: reader)
        return try SourceReader.read(
            try Adapter.named("rt", parameters: parameters), on: &connection,
            request: ReadRequest(packedCases: packed), at: Instant(secondsSince1970: 1_795_010_400))
    }

    /// A ticket of queue 1 and agent 20 whose requestor is 30, open, save for what is said.
    static func ticket(
        _ id: Int, _ values: [String: String] = [:], requestors: [Int] = [30]
    ) -> String {
        let row = [
            "id": "\(id)", "EffectiveId": "\(id)", "Queue": "1", "Type": "'ticket'",
            "Owner": "20", "Subject": "'Broken lock'", "Status": "'open'",
            "Created": "'2026-11-20 08:00'", "LastUpdated": "'2026-11-21 09:30'",
            "Due": "'1970-01-01'", "Starts": "'1970-01-01'", "Told": "'1970-01-01'",
        ]
        let group = 1000 + id * 10
        let members = requestors.map {
            "INSERT INTO GroupMembers (GroupId, MemberId) VALUES (\(group), \($0));\n"
        }
        return insert(into: "Tickets", row.merging(values) { $1 })
            + "INSERT INTO Groups (id, Domain, Name, Instance) VALUES "
            + "(\(group), 'RT::Ticket-Role', 'Requestor', \(id));\n" + members.joined()
    }

    /// A transaction of ticket 1 by requestor 30, with one text, save for what is said.
    static func entry(
        _ id: Int, _ values: [String: String] = [:], parts: [[String: String]] = [[:]]
    ) -> String {
        let row = [
            "id": "\(id)", "ObjectType": "'RT::Ticket'", "ObjectId": "1", "Type": "'Correspond'",
            "Creator": "30", "Created": "'2026-11-20 08:00'",
        ]
        return insert(into: "Transactions", row.merging(values) { $1 })
            + parts.map { part in
                insert(
                    into: "Attachments",
                    [
                        "TransactionId": "\(id)", "ContentType": "'text/plain'",
                        "ContentEncoding": "'none'", "Content": "'words'",
                    ].merging(part) { $1 })
            }.joined()
    }

    /// A value of a custom field, which is made when it is not there yet.
    static func field(
        _ name: String, _ value: String, of object: Int, kind: String = "RT::Ticket"
    ) -> String {
        let lookup = kind == "RT::Ticket" ? "RT::Queue-RT::Ticket" : kind
        return """
            INSERT INTO CustomFields (Name, LookupType)
            SELECT '\(name)', '\(lookup)'
            WHERE NOT EXISTS (
                SELECT FROM CustomFields WHERE Name = '\(name)' AND LookupType = '\(lookup)');
            INSERT INTO ObjectCustomFieldValues (CustomField, ObjectType, ObjectId, Content)
            SELECT id, '\(kind)', \(object), '\(value)' FROM CustomFields
            WHERE Name = '\(name)' AND LookupType = '\(lookup)';

            """
    }

    private static func insert(into table: String, _ row: [String: String]) -> String {
        let names = row.keys.sorted()
        return "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES "
            + "(\(names.compactMap { row[$0] }.joined(separator: ", ")));\n"
    }

    private static let people = """
        INSERT INTO Queues (id, Name, Disabled) VALUES (1, 'Hotels', 0), (2, 'Old', 1);
        INSERT INTO Users (id, Name, RealName, EmailAddress, Organization, Lang, WorkPhone,
            HomePhone, Timezone, Password) VALUES
            (1, 'RT_System', 'The RT System itself', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
            (6, 'Nobody', 'Nobody in particular', '', NULL, NULL, NULL, NULL, NULL, NULL),
            (20, 'ana', 'Ana Silva', 'ana@example.org', '', '', '214', '0170', '', 'secret'),
            (21, 'ben', NULL, '', NULL, NULL, NULL, NULL, NULL, 'secret'),
            (22, 'cleo', 'Cleo Roy', NULL, NULL, NULL, NULL, NULL, NULL, 'secret'),
            (30, 'ada@example.org', 'Ada Okafor', 'ada@example.org', 'Okafor Ltd', 'de-DE', '',
                '+44 7700 900130', 'Europe/London', NULL),
            (31, 'nameless', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
        INSERT INTO Principals (id, PrincipalType, Disabled) SELECT id, 'User', 0 FROM Users;
        UPDATE Principals SET Disabled = 1 WHERE id = 22;
        INSERT INTO Groups (id, Domain, Name) VALUES (3, 'SystemInternal', 'Everyone'),
            (4, 'SystemInternal', 'Privileged'), (5, 'SystemInternal', 'Unprivileged');
        INSERT INTO GroupMembers (GroupId, MemberId) VALUES (4, 20), (4, 21), (4, 22), (4, 6),
            (5, 30), (5, 31);
        """

    /// As RT 5 has them, with the columns that no file reads left out where nothing hangs on them.
    private static let tables = """
        CREATE TABLE Attachments (
            id bigserial PRIMARY KEY, TransactionId bigint NOT NULL,
            Parent bigint NOT NULL DEFAULT 0, MessageId varchar(160), Subject varchar(255),
            Filename varchar(255), ContentType varchar(80), ContentEncoding varchar(80),
            Content text, Headers text, Creator integer NOT NULL DEFAULT 0, Created timestamp);
        CREATE INDEX ON Attachments (TransactionId);
        CREATE TABLE Queues (
            id serial PRIMARY KEY, Name varchar(200) NOT NULL, Description varchar(255),
            CorrespondAddress varchar(120), Lifecycle varchar(32),
            Disabled integer NOT NULL DEFAULT 0);
        CREATE TABLE Links (
            id serial PRIMARY KEY, Base varchar(240), Target varchar(240),
            Type varchar(20) NOT NULL, LocalTarget integer NOT NULL DEFAULT 0,
            LocalBase integer NOT NULL DEFAULT 0);
        CREATE INDEX ON Links (LocalTarget);
        CREATE TABLE Principals (
            id serial PRIMARY KEY, PrincipalType varchar(16) NOT NULL,
            Disabled integer NOT NULL DEFAULT 0);
        CREATE TABLE Groups (
            id serial PRIMARY KEY, Name varchar(200), Description varchar(255),
            Domain varchar(64), Instance integer);
        CREATE INDEX ON Groups (lower(Domain), lower(Name), Instance);
        CREATE TABLE GroupMembers (
            id serial PRIMARY KEY, GroupId integer NOT NULL DEFAULT 0,
            MemberId integer NOT NULL DEFAULT 0);
        CREATE UNIQUE INDEX ON GroupMembers (GroupId, MemberId);
        CREATE TABLE CachedGroupMembers (
            id serial PRIMARY KEY, GroupId int, MemberId int, Via int, ImmediateParentId int,
            Disabled integer NOT NULL DEFAULT 0);
        CREATE TABLE Transactions (
            id bigserial PRIMARY KEY, ObjectType varchar(255) NOT NULL,
            ObjectId integer NOT NULL DEFAULT 0, Type varchar(20), Field varchar(255),
            OldValue varchar(255), NewValue varchar(255), Data varchar(255),
            Creator integer NOT NULL DEFAULT 0, Created timestamp);
        CREATE INDEX ON Transactions (ObjectType, ObjectId);
        CREATE TABLE Users (
            id serial PRIMARY KEY, Name varchar(200) NOT NULL, Password varchar(256),
            AuthToken varchar(16), Comments text, EmailAddress varchar(120),
            Organization varchar(200), RealName varchar(120), Lang varchar(16),
            HomePhone varchar(30), WorkPhone varchar(30), MobilePhone varchar(30),
            Timezone varchar(50));
        CREATE TABLE Tickets (
            id serial PRIMARY KEY, EffectiveId integer NOT NULL DEFAULT 0, IsMerged smallint,
            Queue integer NOT NULL DEFAULT 0, Type varchar(16), Owner integer NOT NULL DEFAULT 0,
            Subject varchar(200) DEFAULT '[no subject]', Priority integer NOT NULL DEFAULT 0,
            Status varchar(64), SLA varchar(64), Told timestamp, Starts timestamp,
            Started timestamp, Due timestamp, Resolved timestamp, LastUpdated timestamp,
            Created timestamp);
        CREATE INDEX ON Tickets (Queue, Status);
        CREATE INDEX ON Tickets (EffectiveId);
        CREATE TABLE CustomFields (
            id serial PRIMARY KEY, Name varchar(200), Type varchar(200),
            LookupType varchar(255) NOT NULL, Disabled integer NOT NULL DEFAULT 0);
        CREATE TABLE ObjectCustomFieldValues (
            id serial PRIMARY KEY, CustomField int NOT NULL, ObjectType varchar(255),
            ObjectId bigint NOT NULL, Content varchar(255), LargeContent text,
            Disabled integer NOT NULL DEFAULT 0);
        CREATE INDEX ON ObjectCustomFieldValues (CustomField, ObjectType, ObjectId);
        """
}
