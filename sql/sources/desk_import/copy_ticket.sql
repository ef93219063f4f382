-- Takes the rows of ticket.csv, in COPY's text format.
-- Parameters: none. Rows: none.
COPY pg_temp.desk_import_ticket (
    case_id, case_number, subject, status, status_raw, priority, channel, team_id,
    assignee_id, assignee_kind, customer_id, language, required_skills, tags, opened_at,
    last_activity_at, last_customer_at, last_agent_at, waiting_since, wake_at, reopened,
    url_path, closed_at
) FROM STDIN
