-- Adds the rows of agent.csv, or puts them in the place of those with the same id.
-- Parameters: none. Rows: none.
INSERT INTO desk.agent (
    agent_id, display_name, email, phone, active, away_from, away_until,
    replacement_agent_id, capacity, languages, skills
)
SELECT
    agent_id, display_name, email, phone, active, away_from, away_until,
    replacement_agent_id, capacity, languages, skills
FROM pg_temp.desk_import_agent
ON CONFLICT (agent_id) DO UPDATE SET
    display_name = excluded.display_name,
    email = excluded.email,
    phone = excluded.phone,
    active = excluded.active,
    away_from = excluded.away_from,
    away_until = excluded.away_until,
    replacement_agent_id = excluded.replacement_agent_id,
    capacity = excluded.capacity,
    languages = excluded.languages,
    skills = excluded.skills
