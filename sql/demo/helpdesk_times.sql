-- The cases get the times that a helpdesk keeps itself, from their messages.
-- Runs after every change to the messages.
-- Parameters: none. Rows: none.

UPDATE desk.ticket AS ticket
SET last_activity_at = contact.last_at,
    last_customer_at = contact.customer_at,
    last_agent_at = contact.agent_at
FROM (
    SELECT
        case_id,
        max(sent_at) AS last_at,
        max(sent_at) FILTER (WHERE author_kind = 'customer') AS customer_at,
        max(sent_at) FILTER (
            WHERE author_kind = 'agent' AND visibility = 'public' AND NOT delivery_failed
        ) AS agent_at
    FROM desk.message
    GROUP BY case_id
) AS contact
WHERE ticket.case_id = contact.case_id;

-- A customer waits since the first of their messages that nobody has answered.
UPDATE desk.ticket AS ticket
SET waiting_since = (
    SELECT min(message.sent_at)
    FROM desk.message AS message
    WHERE message.case_id = ticket.case_id
        AND message.author_kind = 'customer'
        AND message.sent_at > coalesce(ticket.last_agent_at, '-infinity')
)
WHERE ticket.status IN ('new', 'open');
