-- What the receiver confirmed is no longer so. $1 bigint pack, $2 text case, $3 text reason.
-- One row.
SELECT handover.void_case($1, $2, $3) IS NOT NULL;
