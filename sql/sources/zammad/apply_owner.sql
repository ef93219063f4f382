-- Gives a ticket to another owner, unless somebody else changed the owner meanwhile, or the ticket is
-- no longer open: what became of it then is history.
-- Parameters: $1 ticket id, $2 agent id (NULL: nobody), $3 the owner last seen (NULL: nobody).
-- Rows: the ticket's id, or none when somebody else decided. What Zammad notices: see README.md.
UPDATE tickets
SET
    owner_id = coalesce($2::text::int, 1),
    last_owner_update_at = date_trunc('milliseconds', now() AT TIME ZONE 'UTC'),
    updated_at = date_trunc('milliseconds', now() AT TIME ZONE 'UTC')
-- The new owner too: written before, when the job was interrupted before it could note it.
WHERE id = $1::text::int
    AND owner_id IN (coalesce($3::text::int, 1), coalesce($2::text::int, 1))
    AND EXISTS (
        SELECT FROM ticket_states AS state
        JOIN ticket_state_types AS type ON type.id = state.state_type_id
        WHERE state.id = tickets.state_id AND type.name NOT IN ('closed', 'merged', 'removed')
    )
RETURNING id::text AS case_id
