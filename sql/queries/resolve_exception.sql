-- $1 bigint exception, $2 text lead, $3 text resolution, $4 text agent to reassign to, or NULL.
-- One row.
SELECT handover.resolve_exception($1, $2, $3, $4) IS NOT NULL;
