-- $1 bigint pack, $2 text case, $3 text agent, $4 text reason. One row.
SELECT handover.decline_case($1, $2, $3, $4) IS NOT NULL;
