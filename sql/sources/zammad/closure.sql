-- Tickets that Zammad calls neither closed nor merged nor removed, whatever else their state is.
-- Parameters: none. Rows: one per group with such tickets.
SELECT
    ticket.group_id::text AS team_id,
    count(*) AS not_closed
FROM ticket_states AS state
LEFT JOIN ticket_state_types AS type ON type.id = state.state_type_id
CROSS JOIN LATERAL (
    SELECT one.group_id FROM tickets AS one WHERE one.state_id = state.id OFFSET 0
) AS ticket
WHERE type.name IS NULL OR type.name NOT IN ('closed', 'merged', 'removed')
GROUP BY ticket.group_id
