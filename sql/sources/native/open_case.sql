-- Every case that is not closed, of all teams and of none.
-- Parameters: none. Rows: one per open case.
SELECT
    case_id,
    case_number,
    subject,
    status,
    status_raw,
    priority,
    channel,
    team_id,
    assignee_id,
    assignee_kind,
    customer_id,
    language,
    required_skills,
    tags,
    opened_at,
    last_activity_at,
    last_customer_at,
    last_agent_at,
    waiting_since,
    wake_at,
    reopened,
    url_path
FROM desk.ticket
WHERE closed_at IS NULL
