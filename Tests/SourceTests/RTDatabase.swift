import Domain

/// A Request Tracker of one's own, read by a login that has the rights of `grants.sql` and no others.
enum RTDatabase: HelpdeskFixture {
    static let adapter = "rt"
    /// Queues 1 and 2, agents 20 .. 22, customers 30 and 31; no tickets.
    static let template = makeTemplate(people)

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
}
