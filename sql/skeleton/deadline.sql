-- What is owed by when in the cases wanted.
-- Parameters: $1 text[] case ids. Rows: none, one or several per case.
SELECT
    NULL::text AS case_id,  -- never NULL
    NULL::text AS kind,  -- never NULL: first_response, next_response, resolution, reminder, callback, promise
    NULL::timestamptz AS due_at,  -- never NULL
    NULL::text AS origin,  -- never NULL: sla, reminder, promise
    NULL::text AS description
-- Cast the parameter to what the column is, not the column: that keeps its index in use.
-- Real ones: WHERE case_id = ANY ($1::text[]::bigint[])
WHERE NULL::text = ANY ($1::text[])
