-- What these were about is no longer so. $1 bigint[] exceptions, $2 text[] what became of it.
-- One row: how many were settled.
SELECT handover.settle_exceptions($1, $2);
