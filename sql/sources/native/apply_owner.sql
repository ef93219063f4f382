-- Makes the receiver who took a case over its assignee, unless a person changed it since.
-- Parameters: $1 text case id, $2 text agent id, $3 text the assignee last seen (NULL: nobody).
-- Rows written: 1 done; 0 somebody else decided meanwhile.
UPDATE desk.ticket
SET assignee_id = $2::text, assignee_kind = 'agent'
WHERE case_id = $1::text
    -- The second: written before, and the job was interrupted before it could note it.
    AND (assignee_id IS NOT DISTINCT FROM $3::text OR assignee_id = $2::text)
    AND closed_at IS NULL
