-- One case is solved after its handover, one is taken away by hand, and a new one comes in.
-- Parameters: none. Rows: none.

UPDATE desk.ticket
SET closed_at = current_setting('handover_demo.at')::timestamptz + interval '12 min'
WHERE case_id = '4731';

-- Mia gives the building site to Lea in the helpdesk itself: a person's change counts.
UPDATE desk.ticket SET assignee_id = 'lea' WHERE case_id = '4741';

INSERT INTO desk.ticket (
    case_id, case_number, subject, status, status_raw, priority, channel, team_id, assignee_id,
    assignee_kind, customer_id, language, opened_at, last_activity_at, reopened, url_path)
SELECT
    '4780', '#4780', 'Taxi at nine', 'open', 'open', 2, 'sms', 'hotels', 'sam', 'agent', 'c-tran',
    'en', at.boundary + interval '3 h', at.boundary + interval '3 h', false, '/cases/4780'
FROM (SELECT current_setting('handover_demo.at')::timestamptz) AS at (boundary);

INSERT INTO desk.deadline (case_id, kind, due_at, origin, description)
SELECT
    '4780', 'next_response', current_setting('handover_demo.at')::timestamptz + interval '9 h',
    'sla', 'next reply';
