-- Cases solved meanwhile (NULL: open again). $1 bigint[] packs, $2 text[] cases,
-- $3 timestamptz[]. One row: how many changed.
SELECT handover.solve_cases($1, $2, $3);
