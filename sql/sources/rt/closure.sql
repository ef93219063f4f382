-- Tickets in a status that the site does not call inactive, whatever else they are.
-- Parameters: none. Rows: one per queue with such tickets.
WITH RECURSIVE site AS (
    SELECT
        regexp_split_to_array(lower(btrim(coalesce(nullif(
            current_setting('handover_source.inactive_statuses', true), ''),
            'resolved,rejected,deleted'))), '\s*,\s*') AS inactive
),
-- Which statuses there are is learnt from the index, one step each, so that closed tickets are not
-- read. Every queue ends with the status NULL, which stands for tickets without one.
queue AS (
    SELECT min(Queue) AS id FROM Tickets
    UNION ALL
    SELECT (SELECT min(Queue) FROM Tickets WHERE Queue > queue.id) FROM queue
    WHERE queue.id IS NOT NULL
),
status AS (
    SELECT id AS queue, (SELECT min(Status) FROM Tickets WHERE Queue = queue.id) AS name FROM queue
    WHERE id IS NOT NULL
    UNION ALL
    SELECT
        status.queue,
        (SELECT min(Status) FROM Tickets WHERE Queue = status.queue AND Status > status.name)
    FROM status
    WHERE status.name IS NOT NULL
)
SELECT
    status.queue::text AS team_id,
    count(*) AS not_closed
FROM status
CROSS JOIN site
CROSS JOIN LATERAL (
    SELECT id, EffectiveId, Type FROM Tickets
    WHERE Queue = status.queue AND Status = status.name
    UNION ALL
    SELECT id, EffectiveId, Type FROM Tickets
    WHERE status.name IS NULL AND Queue = status.queue AND Status IS NULL
    OFFSET 0
) AS ticket
WHERE (status.name IS NULL OR lower(status.name) <> ALL (site.inactive))
    AND ticket.Type = 'ticket' AND ticket.EffectiveId = ticket.id
GROUP BY status.queue
