import FoundationEssentials
import Postgres
import Source
import Synchronization
import TestSupport

/// A database with Chatwoot's tables and two accounts, read under a role that may only read.
enum ChatwootDatabase {
    enum Version: String, CaseIterable, Sendable {
        case v43 = "4.3"
        case v410 = "4.10"
    }

    static let account = "7"

    /// Creates one, `grants.sql` already run.
    static func create(_ version: Version) throws -> TestDatabase {
        let database = try TestDatabase.create("chatwoot")
        var owner = try database.connect()
        try owner.run(try RepositoryFile.text("Tests/Fixtures/chatwoot/tables.sql"))
        if version == .v410 {
            try owner.run(try RepositoryFile.text("Tests/Fixtures/chatwoot/tables_since_4_10.sql"))
        }
        try owner.run(Self.sample)
        return database
    }

    static func grant(on database: TestDatabase) throws {
        let script = try grants
        // Roles belong to the whole cluster.
        try granting.withLock { _ in
            var owner = try database.connect()
            try owner.run(script)
        }
    }

    static var grants: String {
        get throws { try RepositoryFile.text("sql/sources/chatwoot/grants.sql") }
    }

    /// As the login that `grants.sql` makes.
    static func reader(of database: TestDatabase) throws -> Connection {
        try database.connect(as: "handover_reader")
    }

    static func adapter(_ parameters: [String: String] = [:]) throws(SourceError) -> Adapter {
        try Adapter.named(
            "chatwoot",
            parameters: parameters.merging(["account_id": account]) { given, _ in given })
    }

    /// Account 7 with a row for every case of the mapping; account 8 is a stranger in the same
    /// tables.
    private static let sample = """
        INSERT INTO users (id, name, display_name, email, confirmed_at, custom_attributes) VALUES
            (1, 'Ana Alvarez', 'Ana', 'ana@desk.example', '2026-01-01',
                '{"skills": ["billing", " rail ", ""], "languages": "en, PT-br",
                  "work_phone": "+44 20 1"}'),
            (2, 'Ben', '', 'ben@desk.example', '2026-01-01', '[1, 2]'),
            (3, 'Invited', NULL, 'inv@desk.example', NULL, NULL),
            (4, 'Removed', NULL, 'rem@desk.example', '2026-01-01', '{"skills": 7}'),
            (9, 'Stranger', NULL, 'str@desk.example', '2026-01-01', '{}');
        INSERT INTO account_users (account_id, user_id) VALUES (7, 1), (7, 2), (7, 3), (8, 9), (8, 1);
        INSERT INTO teams (id, name, account_id) VALUES (1, 'hotels', 7), (2, 'theirs', 8);
        INSERT INTO inboxes (id, account_id, name, channel_type, working_hours_enabled, timezone)
        VALUES
            (1, 7, 'Widget', 'Channel::WebWidget', true, 'Europe/Berlin'),
            (2, 7, 'Mail', 'Channel::Email', false, 'Europe/Berlin'),
            (3, 7, 'Bots', 'Channel::Telegram', false, NULL),
            (4, 8, 'Theirs', 'Channel::Email', false, 'Asia/Tokyo');
        -- Open on Friday 09:00-17:00 and all Saturday; Monday is open without hours, Tuesday
        -- closes before it opens.
        INSERT INTO working_hours (inbox_id, account_id, day_of_week, closed_all_day, open_all_day,
            open_hour, open_minutes, close_hour, close_minutes) VALUES
            (1, 7, 0, true, false, 9, 0, 17, 0), (1, 7, 1, false, false, NULL, NULL, NULL, NULL),
            (1, 7, 2, false, false, 17, 0, 9, 0), (1, 7, 5, false, false, 9, 0, 17, 0),
            (1, 7, 6, false, true, NULL, NULL, NULL, NULL);
        INSERT INTO agent_bot_inboxes (inbox_id, agent_bot_id, status, account_id)
        VALUES (3, 1, 0, 7), (2, 1, 1, 7);
        INSERT INTO contacts (id, account_id, name, last_name, email, phone_number, blocked,
            additional_attributes, custom_attributes) VALUES
            (1, 7, 'Ada', 'Okafor', 'o@mail.example', '+44 7700', false,
                '{"company_name": "Acme"}',
                '{"vip": true, "language": "en-GB", "timezone": "Europe/Madrid",
                  "preferences": "after 5 pm", "preferred_channel": "phone"}'),
            (2, 7, 'quiet-river-472', '', NULL, NULL, true, NULL, '"text"'),
            (3, 7, '', '', '', '', false, '{}', '{}'),
            (8, 8, 'Theirs', '', 't@mail.example', NULL, false, '{}', '{}');
        INSERT INTO conversations (id, account_id, inbox_id, status, assignee_id, created_at,
            updated_at, contact_id, display_id, last_activity_at, team_id, snoozed_until, priority,
            first_reply_created_at, waiting_since, additional_attributes, custom_attributes) VALUES
            (101, 7, 1, 0, 1, '2026-11-20 15:00', '2026-11-20 15:00', 1, 11, '2026-11-20 15:30', 1,
                NULL, 3, '2026-11-20 15:10', '2026-11-20 15:30',
                '{"mail_subject": "Charged twice", "conversation_language": "de"}',
                '{"skills": "billing, rail", "callback_at": "2026-11-21 14:30"}'),
            (102, 7, 2, 2, NULL, '2026-11-20 10:00', '2026-11-20 10:00', 2, 12, '2026-11-20 10:00',
                NULL, NULL, 0, NULL, NULL, NULL, '{"callback_at": "2026-13-45"}'),
            (103, 7, 3, 2, NULL, '2026-11-20 10:00', '2026-11-20 10:00', 99, 13, '2026-11-20 10:00',
                55, NULL, NULL, NULL, NULL, '[]', '{"callback_at": "tomorrow"}'),
            (104, 7, 1, 2, 2, '2026-11-20 10:00', '2026-11-20 10:00', NULL, 14, '2026-11-20 10:00',
                1, NULL, 9, NULL, NULL, '{}', '{"callback_at": "2026-11-21"}'),
            (105, 7, 1, 3, 4, '2026-11-20 10:00', '2026-11-20 10:00', 3, 15, '2026-11-20 10:00', 1,
                'infinity', 2, NULL, NULL, '{}', '{"callback_at": "2026-11-20T23:00:00.000Z"}'),
            (106, 7, 1, 3, 77, '2026-11-20 10:00', '2026-11-20 10:00', 3, 16, '2026-11-20 10:00', 1,
                NULL, 1, NULL, NULL, '{}', '{"callback_at": "2026-11-21T09:15:00Z"}'),
            (107, 7, 1, 8, NULL, '2026-11-20 10:00', '2026-11-20 10:00', 3, 17, '2026-11-20 10:00',
                1, NULL, NULL, NULL, NULL, '{}', '{}'),
            (108, 7, 1, 1, 1, '2026-11-19 10:00', '2026-11-20 12:00', 1, 18, '2026-11-20 12:00', 1,
                NULL, NULL, NULL, NULL, '{}', '{"callback_at": "2026-11-21"}'),
            (201, 8, 4, 0, 9, '2026-11-20 10:00', '2026-11-20 10:00', 8, 11, '2026-11-20 10:00', 2,
                NULL, NULL, NULL, NULL, '{}', '{}');
        INSERT INTO tags (id, name) VALUES (1, 'refund'), (2, 'vip');
        INSERT INTO taggings (tag_id, taggable_type, taggable_id, context) VALUES
            (2, 'Conversation', 101, 'labels'), (1, 'Conversation', 101, 'labels'),
            (2, 'Conversation', 101, 'labels'), (2, 'Contact', 101, 'labels'),
            (1, 'Conversation', 102, 'other'), (99, 'Conversation', 102, 'labels');
        INSERT INTO sla_policies (id, name, account_id, first_response_time_threshold,
            next_response_time_threshold, resolution_time_threshold, only_during_business_hours)
        VALUES
            (1, 'Gold', 7, 3600, 7200, 86400, true), (2, 'Round the clock', 7, 3600, NULL, 0, false),
            (3, 'Absurd', 7, 1e15, 'NaN', 'Infinity', false), (4, 'Theirs', 8, 60, 60, 60, false);
        INSERT INTO applied_slas (account_id, sla_policy_id, conversation_id, sla_status) VALUES
            (7, 1, 101, 0), (7, 2, 102, 3), (7, 3, 102, NULL), (7, 1, 104, 1), (7, 2, 108, 0),
            (8, 4, 201, 0), (7, 4, 101, 0);
        INSERT INTO messages (id, account_id, inbox_id, conversation_id, message_type, created_at,
            content, private, status, content_type, content_attributes, sender_type, sender_id,
            additional_attributes) VALUES
            (1, 7, 1, 101, 0, '2026-11-20 15:00', 'Where is my money?', false, 0, 0, '{}',
                'Contact', 1, NULL),
            (2, 7, 1, 101, 1, '2026-11-20 15:10', 'We look **at once**.', false, 2, 0, '"{}"',
                'User', 1, '{}'),
            (3, 7, 1, 101, 1, '2026-11-20 15:11', 'Not delivered', false, 3, 0, NULL, 'User', 1, '{}'),
            (4, 7, 1, 101, 1, '2026-11-20 15:12', 'A note', true, 0, 0, '{}', 'User', 2, '{}'),
            (5, 7, 1, 101, 1, '2026-11-20 15:13', 'Nachricht gelöscht', false, 0, 0,
                '"{\\"deleted\\":true}"', 'User', 2, '{}'),
            (6, 7, 1, 101, 0, '2026-11-20 15:14', 'Deleted, plain', false, 0, 8,
                '{"deleted": true}', 'Contact', 1, '{}'),
            (7, 7, 1, 101, 0, '2026-11-20 15:15', 'I wrote ,"deleted":true', false, 0, 0,
                '"{\\"email\\":{\\"text\\":\\"x,\\\\\\"deleted\\\\\\":true\\"}}"', 'Contact', 1,
                '{}'),
            (8, 7, 1, 101, 0, '2026-11-20 15:16', 'NUL', false, 0, 0,
                '{"a": "\\u0000", "b": "{\\"deleted\\":true}"}', 'Contact', 1, '{}'),
            (9, 7, 1, 101, 1, '2026-11-20 15:17', 'Automatic', false, 0, 0,
                '"{\\"automation_rule_id\\":5}"', 'User', 1, '{}'),
            (10, 7, 1, 101, 1, '2026-11-20 15:18', 'By rule', false, 0, 0,
                '{"automation_rule_id": 5}', NULL, NULL, '{}'),
            (11, 7, 1, 101, 1, '2026-11-20 15:19', 'No sender', false, 0, 0,
                '{"automation_rule_id": null}', NULL, NULL, '{}'),
            (12, 7, 1, 101, 1, '2026-11-20 15:20', 'Beep', false, 0, 0, '{}', 'AgentBot', 6, '{}'),
            (13, 7, 1, 101, 1, '2026-11-20 15:21', 'Ahoy', false, 0, 0, '{}',
                'Captain::Assistant', 6, '{}'),
            (14, 7, 1, 101, 2, '2026-11-20 15:22', 'Ana hat sich zugewiesen', false, 0, 0, '{}',
                NULL, NULL, '{}'),
            (15, 7, 1, 101, 3, '2026-11-20 15:23', 'Rate us', false, 0, 9, '{}', NULL, NULL, '{}'),
            (16, 7, 1, 101, 0, '2026-11-20 15:30', NULL, false, 0, 0, '{}', 'Contact', 1, '{}'),
            (17, 7, 1, 101, 1, '2026-11-20 15:31', 'Campaign', false, 0, 0, '{}', 'User', 1,
                '{"campaign_id": 3}'),
            (18, 7, 1, 101, 6, '2026-11-20 15:32', 'Unknown', false, 0, 0, '{}', NULL, NULL, '{}'),
            (19, 7, 1, 101, 0, 'infinity', 'Never', false, 0, 0, '{}', 'Contact', 1, '{}'),
            (20, 7, 2, 102, 0, '2026-11-20 10:00', 'Hello', false, 0, 0, '{}', 'Contact', 2, '{}'),
            (21, 7, 9, 999, 0, '2026-11-20 10:00', 'Orphan', false, 0, 0, '{}', 'Contact', 2, '{}'),
            (22, 8, 4, 201, 0, '2026-11-20 10:00', 'Theirs', false, 0, 0, '{}', 'Contact', 8, '{}'),
            (23, 8, 4, 101, 0, '2026-11-20 10:00', 'Stray', false, 0, 0, '{}', 'Contact', 8, '{}');
        INSERT INTO attachments (message_id, account_id) VALUES (16, 7), (16, 7), (1, 7);
        """
}

private let granting = Mutex(())
