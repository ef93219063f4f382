-- $1 text agent, $2 text kind (out / late), $3 timestamptz until or NULL, $4 timestamptz from.
-- One row.
SELECT handover.note_absence($1, $2, $3, $4) IS NOT NULL;
