-- 200,000 tickets of which 4,000 are open with 48,000 articles among 1,000,000, 60 groups, 300 agents,
-- 100,000 customers. Made with generate_series, the same every time.
BEGIN;
INSERT INTO calendars (name, timezone, "default") VALUES ('Home', 'Europe/Berlin', true);
INSERT INTO groups (name) SELECT 'Group ' || n FROM generate_series(1, 60) AS n;
INSERT INTO organizations (name) SELECT 'Firm ' || n FROM generate_series(1, 5000) AS n;
INSERT INTO users (login, firstname, lastname, email)
SELECT 'agent' || n, 'Agent', n::text, 'agent' || n || '@example.org'
FROM generate_series(1, 300) AS n;
INSERT INTO roles_users (user_id, role_id) SELECT n + 1, 2 FROM generate_series(1, 300) AS n;
INSERT INTO users (login, firstname, lastname, email, organization_id)
SELECT 'c' || n, 'Customer', n::text, 'c' || n || '@example.org', 1 + n % 5000
FROM generate_series(1, 100000) AS n;
INSERT INTO roles_users (user_id, role_id) SELECT n + 301, 3 FROM generate_series(1, 100000) AS n;
-- Every fiftieth ticket is open, so that open ones lie among closed ones on every page.
INSERT INTO tickets (group_id, priority_id, state_id, number, title, owner_id, customer_id,
    created_at, updated_at, last_contact_customer_at, last_contact_agent_at, close_at,
    first_response_escalation_at, update_escalation_at, close_escalation_at, pending_time,
    create_article_type_id, preferences)
SELECT
    1 + n % 60, 1 + n % 3,
    CASE WHEN n % 50 <> 0 THEN 4 + (n % 2) ELSE (ARRAY[1, 2, 2, 3, 7])[1 + (n / 50) % 5] END,
    '20' || n, 'Subject of ticket ' || n, CASE WHEN n % 350 = 0 THEN 1 ELSE 2 + n % 300 END,
    302 + n % 100000,
    timestamp '2026-01-01' + n * interval '2 minutes',
    timestamp '2026-01-01' + n * interval '2 minutes' + interval '3 days',
    timestamp '2026-01-01' + n * interval '2 minutes' + interval '2 days',
    timestamp '2026-01-01' + n * interval '2 minutes' + interval '1 day',
    CASE WHEN n % 50 <> 0 THEN timestamp '2026-01-01' + n * interval '2 minutes' END,
    timestamp '2026-11-22', timestamp '2026-11-23', timestamp '2026-11-24', NULL, 1 + n % 5,
    repeat('--- escalation calculation ', 8)
FROM generate_series(1, 200000) AS n;
-- Twelve articles for each open ticket, about five for each closed one, in the order of writing.
INSERT INTO ticket_articles (ticket_id, type_id, sender_id, content_type, body, internal,
    preferences, created_by_id, created_at)
SELECT
    n, 1, 1 + k % 2, CASE WHEN k % 2 = 0 THEN 'text/html' ELSE 'text/plain' END,
    repeat('The door does not open and nobody answers. ', 10 + (n + k) % 30), k % 6 = 5,
    E'---\ndelivery_status: success\n', CASE WHEN k % 2 = 0 THEN 2 ELSE 302 + n % 100000 END,
    timestamp '2026-01-01' + n * interval '2 minutes' + k * interval '1 hour'
FROM generate_series(0, 11) AS k
CROSS JOIN generate_series(1, 200000) AS n
WHERE n % 50 = 0 OR k < 4 + n % 2 + n % 3 / 2;
INSERT INTO stores (store_object_id, o_id, filename)
SELECT 2, id, 'file.pdf' FROM ticket_articles WHERE id % 10 = 0;
INSERT INTO tag_items (name, name_downcase)
SELECT 'tag' || n, 'tag' || n FROM generate_series(1, 200) AS n;
INSERT INTO tags (tag_item_id, tag_object_id, o_id)
SELECT 1 + n % 200, 2, n FROM generate_series(1, 200000, 2) AS n
UNION ALL
SELECT 1 + (n + 7) % 200, 2, n FROM generate_series(1, 200000) AS n;
COMMIT;
VACUUM ANALYZE;
