-- Everybody who can hold a case, those who left included: their cases need a new home.
-- Parameters: none. Rows: one per agent.
SELECT
    NULL::text AS agent_id,  -- never NULL
    NULL::text AS display_name,  -- never NULL
    NULL::text AS email,
    NULL::text AS phone,  -- work lines only
    NULL::boolean AS active,  -- never NULL
    NULL::date AS away_from,  -- inclusive, in the team's zone
    NULL::date AS away_until,  -- inclusive
    NULL::text AS replacement_agent_id,
    NULL::int AS capacity,  -- cases at a time
    NULL::text[] AS languages,  -- never NULL: de, en ...
    NULL::text[] AS skills  -- never NULL
WHERE false
