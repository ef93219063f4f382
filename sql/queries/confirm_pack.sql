-- $1 bigint pack, $2 text agent, $3 jsonb read-backs by case. One row.
SELECT handover.confirm_pack($1, $2, $3) IS NOT NULL;
