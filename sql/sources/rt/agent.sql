-- Users who are not of the group Unprivileged, which is where RT keeps everybody who only writes in;
-- those who were disabled as well, for their cases need a new home.
-- By convention the custom fields Languages and Skills of users say what an agent knows.
-- Parameters: none. Rows: one per agent.
-- EXCEPT takes the two sets apart at once; NOT EXISTS may compare each user with each other, for the
-- server expects a handful of members in a group that has nearly everybody.
WITH inside AS MATERIALIZED (
    SELECT id FROM Users WHERE Name NOT IN ('Nobody', 'RT_System')
    EXCEPT
    SELECT member.MemberId
    FROM Groups AS pseudo
    JOIN GroupMembers AS member ON member.GroupId = pseudo.id
    WHERE lower(pseudo.Domain) = 'systeminternal' AND lower(pseudo.Name) = 'unprivileged'
)
SELECT
    agent.id::text AS agent_id,
    coalesce(nullif(btrim(agent.RealName), ''), agent.Name) AS display_name,
    nullif(agent.EmailAddress, '') AS email,
    -- MobilePhone, HomePhone and PagerPhone may be private.
    nullif(agent.WorkPhone, '') AS phone,
    coalesce(principal.Disabled, 0) = 0 AS active,
    NULL::date AS away_from,
    NULL::date AS away_until,
    NULL::text AS replacement_agent_id,
    NULL::int AS capacity,
    coalesce(known.languages, '{}') AS languages,
    coalesce(known.skills, '{}') AS skills
FROM inside
JOIN Users AS agent ON agent.id = inside.id
LEFT JOIN Principals AS principal ON principal.id = agent.id
LEFT JOIN LATERAL (
    SELECT
        array_agg(DISTINCT said.word ORDER BY said.word) FILTER (WHERE said.field = 'languages')
            AS languages,
        array_agg(DISTINCT said.word ORDER BY said.word) FILTER (WHERE said.field = 'skills')
            AS skills
    FROM (
        SELECT lower(field.Name) AS field, lower(btrim(value.Content)) AS word
        FROM CustomFields AS field
        JOIN ObjectCustomFieldValues AS value
            ON value.CustomField = field.id
            AND value.ObjectType = 'RT::User' AND value.ObjectId = agent.id AND value.Disabled = 0
        WHERE lower(field.Name) IN ('languages', 'skills')
            AND field.LookupType = 'RT::User' AND field.Disabled = 0
    ) AS said
    WHERE said.word <> ''
) AS known ON true
