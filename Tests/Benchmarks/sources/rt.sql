-- 200,000 tickets of which 4,000 are open with 48,000 texts among 2.4 million, 60 queues, 300 agents,
-- 100,000 customers, four roles a ticket. Made with generate_series, the same every time.
BEGIN;
INSERT INTO Queues (id, Name) SELECT n, 'Queue ' || n FROM generate_series(1, 60) AS n;
INSERT INTO Users (id, Name) VALUES (1, 'RT_System'), (6, 'Nobody');
INSERT INTO Users (id, Name, RealName, EmailAddress)
SELECT 9 + n, 'agent' || n, 'Agent ' || n, 'agent' || n || '@example.org'
FROM generate_series(1, 300) AS n;
INSERT INTO Users (id, Name, RealName, EmailAddress)
SELECT 999 + n, 'c' || n || '@example.org', 'Customer ' || n, 'c' || n || '@example.org'
FROM generate_series(1, 100000) AS n;
INSERT INTO Principals (id, PrincipalType, Disabled) SELECT id, 'User', 0 FROM Users;
INSERT INTO Groups (id, Domain, Name) VALUES
    (200003, 'SystemInternal', 'Everyone'), (200004, 'SystemInternal', 'Privileged'),
    (200005, 'SystemInternal', 'Unprivileged');
INSERT INTO GroupMembers (GroupId, MemberId)
SELECT CASE WHEN id < 1000 THEN 200004 ELSE 200005 END, id FROM Users WHERE id > 6;
-- Every fiftieth ticket is open, so that open ones lie among closed ones on every page.
INSERT INTO Tickets (id, EffectiveId, Queue, Type, Owner, Subject, Priority, Status, Told, Starts,
    Due, Resolved, LastUpdated, Created)
SELECT
    n, n, 1 + n % 60, 'ticket', CASE WHEN n % 350 = 0 THEN 6 ELSE 10 + n % 300 END,
    'Subject of ticket ' || n, n % 101,
    CASE WHEN n % 50 <> 0 THEN 'resolved'
        ELSE (ARRAY['new', 'open', 'open', 'stalled', 'open'])[1 + (n / 50) % 5] END,
    at + interval '1 day', '1970-01-01',
    CASE WHEN n % 100 = 0 THEN timestamp '2026-11-22' ELSE '1970-01-01' END,
    CASE WHEN n % 50 <> 0 THEN at ELSE '1970-01-01' END, at + interval '3 days', at
FROM generate_series(1, 200000) AS n
CROSS JOIN LATERAL (SELECT timestamp '2026-01-01' + n * interval '2 minutes' AS at) AS t;
INSERT INTO Groups (id, Domain, Name, Instance)
SELECT 200000 + n * 10 + k, 'RT::Ticket-Role',
    (ARRAY['Requestor', 'Cc', 'AdminCc', 'Owner'])[k], n
FROM generate_series(1, 200000) AS n, generate_series(1, 4) AS k;
INSERT INTO GroupMembers (GroupId, MemberId)
SELECT 200000 + n * 10 + 1, 1000 + n % 100000 FROM generate_series(1, 200000) AS n
UNION ALL
SELECT 200000 + n * 10 + 4, CASE WHEN n % 350 = 0 THEN 6 ELSE 10 + n % 300 END
FROM generate_series(1, 200000) AS n;
-- Twelve of each ticket in the order of writing, so that those of one ticket lie far apart.
INSERT INTO Transactions (id, ObjectType, ObjectId, Type, Creator, Created)
SELECT
    k * 200000 + n, 'RT::Ticket', n,
    CASE WHEN k = 0 THEN 'Create' WHEN k % 6 = 5 THEN 'Comment' ELSE 'Correspond' END,
    CASE WHEN k % 2 = 0 THEN 1000 + n % 100000 ELSE 10 + n % 300 END,
    timestamp '2026-01-01' + n * interval '2 minutes' + k * interval '1 hour'
FROM generate_series(0, 11) AS k
CROSS JOIN generate_series(1, 200000) AS n;
INSERT INTO Attachments (TransactionId, ContentType, ContentEncoding, Content, Headers)
SELECT
    id, CASE WHEN id % 3 = 0 THEN 'text/html' ELSE 'text/plain' END, 'none',
    repeat('The door does not open and nobody answers. ', 6 + id::int % 10),
    E'Content-Type: text/plain\nX-RT-Original-Encoding: utf-8\n'
FROM Transactions;
INSERT INTO Attachments (TransactionId, Filename, ContentType, ContentEncoding, Content, Headers)
SELECT id, 'file.pdf', 'application/pdf', 'base64', 'QUJD', 'Content-Disposition: attachment'
FROM Transactions WHERE id % 10 = 0;
INSERT INTO CustomFields (id, Name, LookupType) VALUES (1, 'Tags', 'RT::Queue-RT::Ticket');
INSERT INTO ObjectCustomFieldValues (CustomField, ObjectType, ObjectId, Content)
SELECT 1, 'RT::Ticket', n, 'tag' || n % 200 FROM generate_series(1, 200000) AS n;
COMMIT;
VACUUM ANALYZE;
