-- What is owed by when in the tickets wanted. Zammad's escalations are calendar time already; one is
-- over once its event happened, for the time itself may outlive it, and none counts in a state that
-- ignores escalations. By convention the ticket attribute callback_at holds a promised call.
-- Parameters: $1 text[] ticket ids. An id that is no number finds nothing.
-- Rows: none, one or several per ticket.
WITH ticket AS (
    SELECT one.*, coalesce(state.ignore_escalation, false) AS is_calm
    FROM tickets AS one
    LEFT JOIN ticket_states AS state ON state.id = one.state_id
    WHERE one.id = ANY (ARRAY(
        SELECT CASE WHEN given.id ~ '^\d{1,18}$' THEN given.id::bigint END
        FROM unnest($1::text[]) AS given (id)))
)
SELECT
    ticket.id::text AS case_id,
    escalation.kind,
    escalation.due_at AT TIME ZONE 'UTC' AS due_at,
    'sla' AS origin,
    escalation.description
FROM ticket
CROSS JOIN LATERAL (
    VALUES
        ('first_response', ticket.first_response_escalation_at, ticket.first_response_at IS NULL,
            NULL),
        ('next_response', ticket.update_escalation_at, true,
            'the next answer, or a regular update'),
        ('resolution', ticket.close_escalation_at, ticket.close_at IS NULL, NULL)
) AS escalation (kind, due_at, is_owed, description)
WHERE escalation.due_at IS NOT NULL AND escalation.is_owed AND NOT ticket.is_calm
UNION ALL
SELECT
    ticket.id::text,
    'callback',
    -- A text that is no time gives NULL, which is reported. Days beyond the month's end are none.
    CASE
        WHEN promise.at ~ ('^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[T ]'
                || '([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?$')
            AND left(promise.at, 10) = to_char(
                make_date(left(promise.at, 4)::int, substr(promise.at, 6, 2)::int, 1)
                + (substr(promise.at, 9, 2)::int - 1), 'YYYY-MM-DD')
        THEN promise.at::timestamp
    END AT TIME ZONE 'UTC',
    'promise',
    NULL
FROM ticket
CROSS JOIN LATERAL (
    SELECT nullif(btrim(to_jsonb(ticket) ->> 'callback_at'), '') AS at
) AS promise
WHERE promise.at IS NOT NULL
