-- Cases of one pack move on. $1 bigint pack, $2 text[] cases, $3 bigint[] the packs they move to
-- (NULL: to no pack of ours). One row.
SELECT handover.supersede_pack($1, $2, $3) IS NOT NULL;
