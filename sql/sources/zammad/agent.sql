-- Users who hold the permission ticket.agent, or all of ticket, through an active role; those who
-- were switched off as well, for their cases need a new home. User 1 is Zammad itself.
-- By convention an agent's roles named "Language: de" and "Skill: refunds" say what they know.
-- Parameters: none. Rows: one per agent.
WITH holder AS (
    SELECT DISTINCT held.user_id
    FROM roles_users AS held
    JOIN roles AS role ON role.id = held.role_id AND role.active
    JOIN permissions_roles AS given ON given.role_id = role.id
    JOIN permissions AS permission ON permission.id = given.permission_id AND permission.active
    WHERE permission.name IN ('ticket.agent', 'ticket')
),
known AS (
    SELECT
        held.user_id,
        array_agg(DISTINCT lower(found.part[2]) ORDER BY lower(found.part[2]))
            FILTER (WHERE lower(found.part[1]) = 'language') AS languages,
        array_agg(DISTINCT lower(found.part[2]) ORDER BY lower(found.part[2]))
            FILTER (WHERE lower(found.part[1]) = 'skill') AS skills
    FROM roles_users AS held
    JOIN roles AS role ON role.id = held.role_id AND role.active
    CROSS JOIN LATERAL (
        SELECT regexp_match(role.name, '^\s*(language|skill)\s*:\s*(.*\S)\s*$', 'i') AS part
    ) AS found
    WHERE found.part IS NOT NULL
    GROUP BY held.user_id
)
SELECT
    agent.id::text AS agent_id,
    coalesce(nullif(btrim(concat_ws(' ', agent.firstname, agent.lastname)), ''), agent.login)
        AS display_name,
    nullif(agent.email, '') AS email,
    -- users.mobile may be private.
    nullif(agent.phone, '') AS phone,
    agent.active,
    away.from_day AS away_from,
    away.until_day AS away_until,
    away.replacement AS replacement_agent_id,
    NULL::int AS capacity,
    coalesce(known.languages, '{}') AS languages,
    coalesce(known.skills, '{}') AS skills
FROM users AS agent
JOIN holder ON holder.user_id = agent.id
LEFT JOIN known ON known.user_id = agent.id
-- Zammad takes nobody for away who did not say from when until when.
LEFT JOIN LATERAL (
    SELECT
        agent.out_of_office_start_at AS from_day,
        agent.out_of_office_end_at AS until_day,
        agent.out_of_office_replacement_id::text AS replacement
    WHERE agent.out_of_office
        AND agent.out_of_office_start_at IS NOT NULL
        AND agent.out_of_office_end_at IS NOT NULL
) AS away ON true
WHERE agent.id <> 1
