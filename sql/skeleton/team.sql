-- Teams that share cases and a roster. Give closed ones too, with active false.
-- Parameters: none. Rows: one per team.
SELECT
    NULL::text AS team_id,  -- never NULL
    NULL::text AS name,  -- never NULL
    NULL::boolean AS active,  -- never NULL
    NULL::text AS timezone  -- IANA name; NULL: UTC
WHERE false
