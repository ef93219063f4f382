-- $1 bigint pack, $2 text agent, $3 jsonb read-backs by case, $4 int the revision that was read, or
-- NULL. One row.
SELECT handover.confirm_pack($1, $2, $3, $4) IS NOT NULL;
