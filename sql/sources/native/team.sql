-- Every team of the native desk.
-- Parameters: none. Rows: one per team.
SELECT
    team_id,
    name,
    active,
    timezone
FROM desk.team
