-- Tickets whose status is not one that the site calls inactive. Reminders and approvals are tickets of
-- another type; a merged ticket is part of the one it became. Unset times are 1970 or NULL.
-- By convention the custom fields Tags, Skills and Language of tickets say what they are called.
-- Parameters: none. Rows: one per open ticket.
WITH RECURSIVE site AS (
    SELECT
        regexp_split_to_array(lower(btrim(coalesce(nullif(
            current_setting('handover_source.inactive_statuses', true), ''),
            'resolved,rejected,deleted'))), '\s*,\s*') AS inactive,
        regexp_split_to_array(lower(btrim(coalesce(nullif(
            current_setting('handover_source.initial_statuses', true), ''),
            'new'))), '\s*,\s*') AS initial,
        regexp_split_to_array(lower(btrim(coalesce(nullif(
            current_setting('handover_source.waiting_statuses', true), ''),
            'stalled'))), '\s*,\s*') AS waiting
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
),open_ticket AS (
    SELECT unnest(ARRAY(
        SELECT found.id
        FROM status
        CROSS JOIN site
        CROSS JOIN LATERAL (
            SELECT id FROM Tickets WHERE Queue = status.queue AND Status = status.name
            UNION ALL
            SELECT id FROM Tickets
            WHERE status.name IS NULL AND Queue = status.queue AND Status IS NULL
            OFFSET 0
        ) AS found
        WHERE status.name IS NULL OR lower(status.name) <> ALL (site.inactive)
    )) AS id
)
SELECT
    ticket.id::text AS case_id,
    ticket.id::text AS case_number,
    CASE WHEN lower(btrim(ticket.Subject)) NOT IN ('', '[no subject]') THEN ticket.Subject END
        AS subject,
    CASE
        WHEN lower(ticket.Status) = ANY (site.initial) THEN 'new'
        WHEN lower(ticket.Status) = ANY (site.waiting) THEN 'waiting'
        ELSE 'open'
    END AS status,
    coalesce(ticket.Status, '') AS status_raw,
    -- RT's own names for numbers: 0 low, 50 medium, 100 high; sites go beyond.
    CASE
        WHEN ticket.Priority > 100 THEN 1
        WHEN ticket.Priority >= 75 THEN 2
        WHEN ticket.Priority >= 25 THEN 3
        ELSE 4
    END::smallint AS priority,
    NULL::text AS channel,
    ticket.Queue::text AS team_id,
    CASE WHEN holder.is_somebody THEN ticket.Owner::text END AS assignee_id,
    CASE WHEN holder.is_somebody THEN 'agent' END AS assignee_kind,
    requestor.id::text AS customer_id,
    field.language,
    coalesce(field.skills, '{}') AS required_skills,
    coalesce(field.tags, '{}') AS tags,
    coalesce(ticket.Created, ticket.LastUpdated) AT TIME ZONE 'UTC' AS opened_at,
    coalesce(ticket.LastUpdated, ticket.Created) AT TIME ZONE 'UTC' AS last_activity_at,
    NULL::timestamptz AS last_customer_at,
    nullif(ticket.Told, '1970-01-01') AT TIME ZONE 'UTC' AS last_agent_at,
    -- Not stored; the job finds it in the messages.
    NULL::timestamptz AS waiting_since,
    nullif(ticket.Starts, '1970-01-01') AT TIME ZONE 'UTC' AS wake_at,
    -- Written whenever a ticket becomes inactive, and never taken back.
    coalesce(ticket.Resolved > '1970-01-02', false) AS reopened,
    rtrim(current_setting('handover_source.base_url', true), '/') || '/Ticket/Display.html?id='
        || ticket.id AS url_path
FROM open_ticket
JOIN Tickets AS ticket ON ticket.id = open_ticket.id
CROSS JOIN site
CROSS JOIN LATERAL (
    SELECT ticket.Owner <> 0 AND NOT EXISTS (
        SELECT FROM Users WHERE id = ticket.Owner AND Name IN ('Nobody', 'RT_System')
    ) AS is_somebody
) AS holder
-- There may be several; the first is the one who wrote in.
LEFT JOIN LATERAL (
    SELECT person.id
    FROM Groups AS role
    JOIN GroupMembers AS member ON member.GroupId = role.id
    JOIN Users AS person ON person.id = member.MemberId
    WHERE lower(role.Domain) = 'rt::ticket-role' AND lower(role.Name) = 'requestor'
        AND role.Instance = ticket.id
        AND person.Name NOT IN ('Nobody', 'RT_System')
    ORDER BY member.id
    LIMIT 1
) AS requestor ON true
LEFT JOIN LATERAL (
    SELECT
        array_agg(DISTINCT said.value ORDER BY said.value) FILTER (WHERE said.name = 'tags')
            AS tags,
        array_agg(DISTINCT lower(said.value) ORDER BY lower(said.value))
            FILTER (WHERE said.name = 'skills') AS skills,
        min(lower(said.value)) FILTER (WHERE said.name = 'language') AS language
    FROM (
        SELECT lower(field.Name) AS name, btrim(value.Content) AS value
        FROM CustomFields AS field
        JOIN ObjectCustomFieldValues AS value
            ON value.CustomField = field.id AND value.ObjectType = 'RT::Ticket'
            AND value.ObjectId = ticket.id AND value.Disabled = 0
        WHERE lower(field.Name) IN ('tags', 'skills', 'language')
            AND field.LookupType = 'RT::Queue-RT::Ticket' AND field.Disabled = 0
    ) AS said
    WHERE said.value <> ''
) AS field ON true
WHERE ticket.Type = 'ticket' AND ticket.EffectiveId = ticket.id
