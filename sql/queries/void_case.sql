-- What the receiver was told is no longer so. $1 bigint pack, $2 text case, $3 text reason,
-- $4 timestamptz business time, $5 timestamptz when the customer wrote, $6 timestamptz the earlier
-- deadline. One row.
SELECT handover.void_case($1, $2, $3, $4, $5, $6) IS NOT NULL;
