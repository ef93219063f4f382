-- Makes the receiver who took a case over its assignee, unless a person changed it since.
-- Parameters: $1 text case id, $2 text agent id, $3 text the assignee last seen (NULL: nobody).
-- Rows written: 1 done; 0 somebody else decided meanwhile.
UPDATE desk.ticket
SET assignee_id = $2::text, assignee_kind = 'agent'
WHERE case_id = $1::text
    AND assignee_id IS NOT DISTINCT FROM $3::text
    AND closed_at IS NULL
