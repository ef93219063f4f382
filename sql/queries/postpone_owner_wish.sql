-- A wish that could not be delivered waits. $1 bigint outbox id, $2 text SQLSTATE. One row.
SELECT handover.postpone_owner_wish($1, $2) IS NULL;
