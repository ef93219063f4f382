-- Makes the teams of the source known: a team must have a row before it can be claimed.
-- A team that another run holds is left as it is, for waiting here would have no end; its new name
-- comes with the next run. (ON CONFLICT DO UPDATE locks rows even where its WHERE is false.)
-- $1 text[] team ids, $2 text[] names. Rows affected: renamed teams.
WITH wanted AS (
    SELECT u.team_id, u.name FROM unnest($1::text[], $2::text[]) AS u (team_id, name)
), added AS (
    INSERT INTO handover.team (team_id, name)
    SELECT w.team_id, w.name FROM wanted AS w
    ORDER BY w.team_id
    ON CONFLICT (team_id) DO NOTHING
), renamed AS (
    SELECT t.team_id, w.name
    FROM handover.team AS t
    JOIN wanted AS w USING (team_id)
    WHERE t.name IS DISTINCT FROM w.name
    ORDER BY t.team_id
    FOR NO KEY UPDATE OF t SKIP LOCKED
)
UPDATE handover.team AS t
SET name = r.name
FROM renamed AS r
WHERE t.team_id = r.team_id;
