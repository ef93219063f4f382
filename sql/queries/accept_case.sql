-- The receiver wrote #took-over in the helpdesk. $1 bigint pack, $2 text case, $3 text agent,
-- $4 text read-back, $5 text message id. One row.
SELECT handover.accept_case($1, $2, $3, $4, $5) IS NOT NULL;
