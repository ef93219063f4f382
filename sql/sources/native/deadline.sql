-- What is owed by when in the cases wanted.
-- Parameters: $1 text[] case ids. Rows: none, one or several per case.
SELECT
    case_id,
    kind,
    due_at,
    origin,
    description
FROM desk.deadline
WHERE case_id = ANY ($1::text[])
