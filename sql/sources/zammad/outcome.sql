-- What became of tickets that stand in live packs and are no longer open.
-- Parameters: $1 text[] ticket ids. An id that is no number finds nothing.
-- Rows: one per ticket that still exists.
SELECT
    ticket.id::text AS case_id,
    CASE
        WHEN type.name IN ('closed', 'merged', 'removed')
        THEN coalesce(
            -- Newer versions tell the last closing as well as the first.
            (to_jsonb(ticket) ->> 'last_close_at')::timestamp,
            ticket.close_at,
            ticket.updated_at)
    END AT TIME ZONE 'UTC' AS closed_at,
    nullif(ticket.owner_id, 1)::text AS assignee_id,
    ticket.last_contact_agent_at AT TIME ZONE 'UTC' AS last_agent_at
FROM tickets AS ticket
LEFT JOIN ticket_states AS state ON state.id = ticket.state_id
LEFT JOIN ticket_state_types AS type ON type.id = state.state_type_id
WHERE ticket.id = ANY (ARRAY(
    SELECT CASE WHEN given.id ~ '^\d{1,18}$' THEN given.id::bigint END
    FROM unnest($1::text[]) AS given (id)))
