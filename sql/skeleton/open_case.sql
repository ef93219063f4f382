-- Every case that is not closed, of all teams and of none. Prefer "not one of the closed states" to
-- "one of the open states": a state you do not know yet is reported then, not dropped.
-- Parameters: none. Rows: one per open case.
SELECT
    NULL::text AS case_id,  -- never NULL
    NULL::text AS case_number,  -- never NULL: what people call it
    NULL::text AS subject,
    NULL::text AS status,  -- never NULL: new, open, waiting, snoozed, bot
    NULL::text AS status_raw,  -- never NULL: in the helpdesk's words
    NULL::smallint AS priority,  -- 1 urgent .. 4 low
    NULL::text AS channel,  -- email, phone, chat ...
    NULL::text AS team_id,
    NULL::text AS assignee_id,  -- NULL: nobody
    NULL::text AS assignee_kind,  -- agent, bot
    NULL::text AS customer_id,
    NULL::text AS language,  -- de, en ...
    NULL::text[] AS required_skills,  -- never NULL
    NULL::text[] AS tags,  -- never NULL
    NULL::timestamptz AS opened_at,  -- never NULL: kept in UTC? created_at AT TIME ZONE 'UTC'
    NULL::timestamptz AS last_activity_at,  -- never NULL
    NULL::timestamptz AS last_customer_at,
    NULL::timestamptz AS last_agent_at,
    NULL::timestamptz AS waiting_since,  -- since when the customer waits
    NULL::timestamptz AS wake_at,  -- when a snooze ends
    NULL::boolean AS reopened,
    NULL::text AS url_path  -- a whole https:// address
WHERE false
