-- What became of tickets that stand in live packs and are no longer open; a merged one has ended too.
-- Parameters: $1 text[] ticket ids. An id that is no number finds nothing.
-- Rows: one per ticket that still exists.
WITH site AS (
    SELECT
        regexp_split_to_array(lower(btrim(coalesce(nullif(
            current_setting('handover_source.inactive_statuses', true), ''),
            'resolved,rejected,deleted'))), '\s*,\s*') AS inactive
)
SELECT
    ticket.id::text AS case_id,
    CASE
        WHEN ticket.EffectiveId <> ticket.id THEN ticket.LastUpdated
        WHEN lower(ticket.Status) = ANY (site.inactive)
        THEN coalesce(nullif(ticket.Resolved, '1970-01-01'), ticket.LastUpdated)
    END AT TIME ZONE 'UTC' AS closed_at,
    CASE
        WHEN ticket.Owner <> 0 AND NOT EXISTS (
            SELECT FROM Users WHERE id = ticket.Owner AND Name IN ('Nobody', 'RT_System')
        )
        THEN ticket.Owner::text
    END AS assignee_id,
    nullif(ticket.Told, '1970-01-01') AT TIME ZONE 'UTC' AS last_agent_at
FROM Tickets AS ticket
CROSS JOIN site
WHERE ticket.id = ANY (ARRAY(
    SELECT CASE WHEN given.id ~ '^\d{1,18}$' THEN given.id::bigint END
    FROM unnest($1::text[]) AS given (id)))
