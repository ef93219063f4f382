-- What became of cases that stand in live packs and are no longer open.
-- Parameters: $1 text[] case ids. Rows: one per case that still exists.
SELECT
    case_id,
    closed_at,
    assignee_id,
    last_agent_at
FROM desk.ticket
WHERE case_id = ANY ($1::text[])
