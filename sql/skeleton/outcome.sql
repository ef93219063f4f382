-- What became of cases that stand in live packs and are no longer open. May be left out.
-- Parameters: $1 text[] case ids. Rows: one per case that still exists.
SELECT
    NULL::text AS case_id,  -- never NULL
    NULL::timestamptz AS closed_at,  -- NULL: open
    NULL::text AS assignee_id,
    NULL::timestamptz AS last_agent_at
-- Cast the parameter to what the column is, not the column: that keeps its index in use.
-- Real ones: WHERE case_id = ANY ($1::text[]::bigint[])
WHERE NULL::text = ANY ($1::text[])
