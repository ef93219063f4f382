-- Takes the rows of deadline.csv, in COPY's text format.
-- Parameters: none. Rows: none.
COPY pg_temp.desk_import_deadline (
    case_id, kind, due_at, origin, description
) FROM STDIN
