import Domain

/// A Zammad of one's own, read by a login that has the rights of `grants.sql` and no others.
enum ZammadDatabase: HelpdeskFixture {
    static let adapter = "zammad"
    /// Two groups, agents 2 .. 4 and 6, customers 10 and 11; no tickets.
    static let template = makeTemplate(people)

    /// A ticket of group 1, customer 10 and agent 2, open, save for what is said.
    static func ticket(_ id: Int, _ values: [String: String] = [:]) -> String {
        let row = [
            "id": "\(id)", "number": "'5\(id)'", "title": "'Broken lock'", "group_id": "1",
            "priority_id": "2", "state_id": "2", "owner_id": "2", "customer_id": "10",
            "created_at": "'2026-11-20 08:00'", "updated_at": "'2026-11-21 09:30:00.123'",
            "create_article_type_id": "1",
        ]
        return insert(into: "tickets", row.merging(values) { $1 })
    }

    /// A mail of customer 10 in ticket 1, save for what is said.
    static func article(_ id: Int, _ values: [String: String] = [:]) -> String {
        let row = [
            "id": "\(id)", "ticket_id": "1", "type_id": "1", "sender_id": "2",
            "body": "'words'", "created_by_id": "10", "created_at": "'2026-11-20 08:00'",
        ]
        return insert(into: "ticket_articles", row.merging(values) { $1 })
    }

    private static let people = """
        INSERT INTO calendars (name, timezone, "default") VALUES ('Far', 'Asia/Tokyo', false),
            ('Home', 'Europe/Berlin', true);
        INSERT INTO groups (name, active) VALUES ('Hotels', true), ('Old', false);
        INSERT INTO roles (name, active) VALUES ('Skill: Refunds', true), ('language:DE', true),
            ('Former agents', false), ('Everything about tickets', true), ('Skill: Gone', false);
        INSERT INTO permissions_roles (role_id, permission_id) VALUES (6, 3), (7, 2);
        INSERT INTO organizations (name) VALUES ('Okafor Ltd');
        INSERT INTO users (id, login, firstname, lastname, email, phone, mobile, active, password,
            out_of_office, out_of_office_start_at, out_of_office_end_at,
            out_of_office_replacement_id) VALUES
            (2, 'ana', 'Ana', 'Silva', 'ana@example.org', '214', '0170', true, 'secret',
                true, '2026-11-20', '2026-11-22', 3),
            (3, 'ben', '', NULL, '', '', '', true, 'secret', true, NULL, NULL, 2),
            (4, 'cleo', 'Cleo', 'Roy', NULL, NULL, NULL, false, 'secret',
                false, '2026-11-01', '2026-11-30', 2),
            (5, 'dan', 'Dan', 'Fox', '', '', '', true, 'secret', false, NULL, NULL, NULL),
            (6, 'eve', 'Eve', 'Ito', '', '', '', true, 'secret', false, NULL, NULL, NULL);
        INSERT INTO users (id, login, firstname, lastname, email, phone, mobile, organization_id,
            vip, note, preferences) VALUES
            (10, 'o@example.org', ' Ada', 'Okafor', 'o@example.org', '', '+44 7700 900130', 1,
                true, E'<div>Call after&nbsp;six.<br>Hard of\nhearing</div>',
                E'--- !ruby/hash:ActiveSupport::HashWithIndifferentAccess\nlocale: de-de\n'),
            (11, 'nameless', '-', '', '', NULL, '', 99, NULL, '',
                E'---\nnote: |\n  locale: fr-fr\n');
        INSERT INTO roles_users (user_id, role_id) VALUES (2, 2), (2, 4), (2, 5), (2, 8), (2, 1),
            (3, 2), (3, 7), (4, 2), (5, 6), (5, 4), (6, 7), (10, 3);
        """
}
