-- Takes the rows of agent.csv, in COPY's text format.
-- Parameters: none. Rows: none.
COPY pg_temp.desk_import_agent (
    agent_id, display_name, email, phone, active, away_from, away_until,
    replacement_agent_id, capacity, languages, skills
) FROM STDIN
