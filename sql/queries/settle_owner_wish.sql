-- What became of a wish. $1 bigint outbox id, $2 text outcome (written / changed). One row.
SELECT handover.settle_owner_wish($1, $2) IS NULL;
