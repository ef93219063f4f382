-- The receiver wrote #not-mine in the helpdesk. $1 bigint pack, $2 text case, $3 text agent,
-- $4 text reason, $5 text message id. One row.
SELECT handover.decline_case_by_note($1, $2, $3, $4, $5) IS NOT NULL;
