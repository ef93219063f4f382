-- Replaces the deadlines of every case that ticket.csv or deadline.csv names: a deadline has no
-- key of its own, and one that is no longer in the export is gone.
-- Parameters: none. Rows: none.
WITH gone AS (
    DELETE FROM desk.deadline
    WHERE case_id IN (
        SELECT case_id FROM pg_temp.desk_import_ticket
        UNION
        SELECT case_id FROM pg_temp.desk_import_deadline
    )
)
INSERT INTO desk.deadline (
    case_id, kind, due_at, origin, description
)
SELECT
    case_id, kind, due_at, origin, description
FROM pg_temp.desk_import_deadline
