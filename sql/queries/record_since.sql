-- A colleague's late note. $1 bigint pack, $2 text case, $3 text message id, $4 timestamptz sent,
-- $5 jsonb statement. One row.
SELECT handover.record_since($1, $2, $3, $4, $5) IS NOT NULL;
