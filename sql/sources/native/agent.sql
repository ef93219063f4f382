-- Everybody who can hold a case, those who left included: their cases need a new home.
-- Parameters: none. Rows: one per agent.
SELECT
    agent_id,
    display_name,
    email,
    phone,
    active,
    away_from,
    away_until,
    replacement_agent_id,
    capacity,
    languages,
    skills
FROM desk.agent
