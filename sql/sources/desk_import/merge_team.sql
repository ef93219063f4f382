-- Adds the rows of team.csv, or puts them in the place of those with the same id.
-- Parameters: none. Rows: none.
INSERT INTO desk.team (
    team_id, name, active, timezone
)
SELECT
    team_id, name, active, timezone
FROM pg_temp.desk_import_team
ON CONFLICT (team_id) DO UPDATE SET
    name = excluded.name,
    active = excluded.active,
    timezone = excluded.timezone
