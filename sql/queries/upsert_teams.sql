-- Makes the teams of the source known: a team must have a row before it can be claimed.
-- $1 text[] team ids, $2 text[] names. Rows affected: new or renamed teams.
INSERT INTO handover.team AS t (team_id, name)
SELECT u.team_id, u.name
FROM unnest($1::text[], $2::text[]) AS u (team_id, name)
ORDER BY u.team_id
ON CONFLICT (team_id) DO UPDATE SET name = excluded.name
WHERE t.name IS DISTINCT FROM excluded.name;
