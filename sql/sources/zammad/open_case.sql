-- Tickets in a state whose type is not one of those that end a ticket. States can be renamed, their
-- types cannot. A type that a later Zammad may add has no status here: the row is reported.
-- Parameters: none. Rows: one per open ticket.
WITH state AS (
    SELECT state.id, state.name, type.name AS type
    FROM ticket_states AS state
    JOIN ticket_state_types AS type ON type.id = state.state_type_id
    WHERE type.name NOT IN ('closed', 'merged', 'removed')
),
-- An array, and OFFSET, keep these look-ups in the indexes, so that closed tickets are not read: the
-- server cannot know how few of all tickets are open.
open_ticket AS (
    SELECT unnest(ARRAY(
        SELECT found.id
        FROM state
        CROSS JOIN LATERAL (SELECT id FROM tickets WHERE state_id = state.id OFFSET 0) AS found
    )) AS id
)
SELECT
    ticket.id::text AS case_id,
    ticket.number AS case_number,
    CASE WHEN btrim(ticket.title) NOT IN ('', '-') THEN ticket.title END AS subject,
    CASE state.type
        WHEN 'new' THEN 'new'
        WHEN 'open' THEN 'open'
        WHEN 'pending reminder' THEN 'snoozed'
        WHEN 'pending action' THEN 'waiting'
    END AS status,
    state.name AS status_raw,
    priority.urgency AS priority,
    channel.name AS channel,
    ticket.group_id::text AS team_id,
    nullif(ticket.owner_id, 1)::text AS assignee_id,
    CASE WHEN ticket.owner_id <> 1 THEN 'agent' END AS assignee_kind,
    nullif(ticket.customer_id, 1)::text AS customer_id,
    tag.language,
    coalesce(tag.skills, '{}') AS required_skills,
    coalesce(tag.names, '{}') AS tags,
    ticket.created_at AT TIME ZONE 'UTC' AS opened_at,
    ticket.updated_at AT TIME ZONE 'UTC' AS last_activity_at,
    ticket.last_contact_customer_at AT TIME ZONE 'UTC' AS last_customer_at,
    ticket.last_contact_agent_at AT TIME ZONE 'UTC' AS last_agent_at,
    CASE
        WHEN ticket.last_contact_customer_at
            > coalesce(ticket.last_contact_agent_at, '-infinity')
        THEN ticket.last_contact_customer_at
    END AT TIME ZONE 'UTC' AS waiting_since,
    -- Kept when a ticket is taken up again; it wakes nobody then.
    CASE
        WHEN state.type IN ('pending reminder', 'pending action') THEN ticket.pending_time
    END AT TIME ZONE 'UTC' AS wake_at,
    -- Written when a ticket is closed for the first time, and never taken back.
    ticket.close_at IS NOT NULL AS reopened,
    rtrim(current_setting('handover_source.base_url', true), '/') || '/#ticket/zoom/' || ticket.id
        AS url_path
FROM open_ticket
JOIN tickets AS ticket ON ticket.id = open_ticket.id
JOIN state ON state.id = ticket.state_id
-- '1 low' .. '3 high', and a site's '4 urgent'. A name without a number tells nothing; those that
-- Zammad came with keep their ids 1 .. 3 when they are renamed.
LEFT JOIN LATERAL (
    SELECT (5 - least(4, greatest(1, coalesce(
        substring(given.name FROM '^\s*(\d{1,4})')::int,
        CASE WHEN given.id <= 3 THEN given.id::int END
    ))))::smallint AS urgency
    FROM ticket_priorities AS given
    WHERE given.id = ticket.priority_id
        AND (given.id <= 3 OR given.name ~ '^\s*\d')
) AS priority ON true
LEFT JOIN ticket_article_types AS channel ON channel.id = ticket.create_article_type_id
LEFT JOIN LATERAL (
    SELECT
        array_agg(DISTINCT item.name::text ORDER BY item.name::text) AS names,
        array_agg(DISTINCT lower(item.part[2]) ORDER BY lower(item.part[2]))
            FILTER (WHERE lower(item.part[1]) = 'skill') AS skills,
        min(lower(item.part[2])) FILTER (WHERE lower(item.part[1]) = 'language') AS language
    FROM (
        SELECT
            item.name,
            regexp_match(item.name, '^\s*(language|skill)\s*:\s*(.*\S)\s*$', 'i') AS part
        FROM tags AS given
        JOIN tag_items AS item ON item.id = given.tag_item_id
        WHERE given.o_id = ticket.id
            AND given.tag_object_id = (SELECT id FROM tag_objects WHERE name = 'Ticket')
    ) AS item
) AS tag ON true
