-- Adds the rows of ticket.csv, or puts them in the place of those with the same id.
-- Parameters: none. Rows: none.
INSERT INTO desk.ticket (
    case_id, case_number, subject, status, status_raw, priority, channel, team_id,
    assignee_id, assignee_kind, customer_id, language, required_skills, tags, opened_at,
    last_activity_at, last_customer_at, last_agent_at, waiting_since, wake_at, reopened,
    url_path, closed_at
)
SELECT
    case_id, case_number, subject, status, status_raw, priority, channel, team_id,
    assignee_id, assignee_kind, customer_id, language, required_skills, tags, opened_at,
    last_activity_at, last_customer_at, last_agent_at, waiting_since, wake_at, reopened,
    url_path, closed_at
FROM pg_temp.desk_import_ticket
ON CONFLICT (case_id) DO UPDATE SET
    case_number = excluded.case_number,
    subject = excluded.subject,
    status = excluded.status,
    status_raw = excluded.status_raw,
    priority = excluded.priority,
    channel = excluded.channel,
    team_id = excluded.team_id,
    assignee_id = excluded.assignee_id,
    assignee_kind = excluded.assignee_kind,
    customer_id = excluded.customer_id,
    language = excluded.language,
    required_skills = excluded.required_skills,
    tags = excluded.tags,
    opened_at = excluded.opened_at,
    last_activity_at = excluded.last_activity_at,
    last_customer_at = excluded.last_customer_at,
    last_agent_at = excluded.last_agent_at,
    waiting_since = excluded.waiting_since,
    wake_at = excluded.wake_at,
    reopened = excluded.reopened,
    url_path = excluded.url_path,
    closed_at = excluded.closed_at
