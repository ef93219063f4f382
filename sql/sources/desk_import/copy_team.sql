-- Takes the rows of team.csv, in COPY's text format.
-- Parameters: none. Rows: none.
COPY pg_temp.desk_import_team (
    team_id, name, active, timezone
) FROM STDIN
