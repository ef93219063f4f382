-- 200,000 conversations of which 4,000 are open, 2.4 million messages, 100,000 contacts, 5,000 SLAs.
-- Made with generate_series, the same every time. Messages of a conversation lie far apart.
INSERT INTO users (id, name, confirmed_at) SELECT n, 'Agent ' || n, now()
FROM generate_series(1, 60) AS n;
INSERT INTO account_users (account_id, user_id) SELECT 1, n FROM generate_series(1, 60) AS n;
INSERT INTO teams (id, name, account_id) SELECT n, 'Team ' || n, 1 FROM generate_series(1, 6) AS n;
INSERT INTO inboxes (id, account_id, name, channel_type, working_hours_enabled, timezone)
SELECT n, 1, 'Inbox ' || n, 'Channel::WebWidget', true, 'Europe/Berlin'
FROM generate_series(1, 12) AS n;
INSERT INTO working_hours (inbox_id, account_id, day_of_week, closed_all_day, open_hour,
    open_minutes, close_hour, close_minutes)
SELECT inbox, 1, day, day IN (0, 6), 9, 0, 17, 30
FROM generate_series(1, 12) AS inbox, generate_series(0, 6) AS day;
INSERT INTO contacts (id, account_id, name, email)
SELECT n, 1, 'Contact ' || n, 'c' || n || '@mail.example' FROM generate_series(1, 100000) AS n;
INSERT INTO conversations (id, account_id, inbox_id, status, assignee_id, created_at, updated_at,
    contact_id, display_id, last_activity_at, team_id, priority, first_reply_created_at,
    waiting_since, additional_attributes)
SELECT n, 1, 1 + n % 12, CASE WHEN n % 50 = 0 THEN (ARRAY[0, 0, 0, 2, 3])[1 + n / 50 % 5] ELSE 1 END,
    CASE WHEN n % 7 <> 0 THEN 1 + n % 60 END, at, at, 1 + n % 100000, n, at,
    CASE WHEN n % 3 <> 0 THEN 1 + n % 6 END, n % 4, CASE WHEN n % 2 = 0 THEN at END,
    CASE WHEN n % 3 = 0 THEN at END,
    jsonb_build_object('mail_subject', 'Subject ' || n, 'browser', repeat('x', 200))
FROM generate_series(1, 200000) AS n
CROSS JOIN LATERAL (SELECT timestamp '2026-11-22 09:00' - n * interval '150 seconds' AS at) AS t;
INSERT INTO messages (content, account_id, inbox_id, conversation_id, message_type, created_at,
    private, sender_type, sender_id, content_attributes)
SELECT repeat('Where is my parcel? I wrote twice. ', 8), 1, 1, conversation,
    (ARRAY[0, 1, 1, 0, 2, 0])[1 + n % 6],
    timestamp '2026-11-22 09:00' - conversation * interval '150 seconds' + n * interval '9 min',
    n % 9 = 0, (ARRAY['Contact', 'User', 'User'])[1 + n % 3], 1 + n % 60,
    CASE n % 4 WHEN 0 THEN '"{\"in_reply_to\":12}"' ELSE '{}' END::json
FROM generate_series(1, 200000) AS conversation, generate_series(1, 12) AS n;
INSERT INTO attachments (message_id, account_id)
SELECT id, 1 FROM messages WHERE id % 10 = 0;
INSERT INTO tags (id, name) SELECT n, 'label-' || n FROM generate_series(1, 40) AS n;
INSERT INTO taggings (tag_id, taggable_type, taggable_id, context)
SELECT 1 + n % 40, 'Conversation', n, 'labels' FROM generate_series(1, 200000) AS n;
INSERT INTO sla_policies (id, name, account_id, first_response_time_threshold,
    next_response_time_threshold, resolution_time_threshold, only_during_business_hours)
VALUES (1, 'Gold', 1, 3600, 7200, 86400, true), (2, 'Silver', 1, 14400, NULL, 259200, false);
INSERT INTO applied_slas (account_id, sla_policy_id, conversation_id)
SELECT 1, policy, n FROM generate_series(50, 200000, 50) AS n, generate_series(1, 2) AS policy
WHERE policy = 1 OR n % 200 = 0;
VACUUM ANALYZE;
