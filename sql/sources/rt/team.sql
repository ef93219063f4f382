-- RT's queues; the zone is the site's parameter.
-- Parameters: none. Rows: one per queue.
SELECT
    queue.id::text AS team_id,
    queue.Name AS name,
    queue.Disabled = 0 AS active,
    nullif(current_setting('handover_source.timezone', true), '') AS timezone
FROM Queues AS queue
