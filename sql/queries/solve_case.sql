-- The case was solved meanwhile. $1 bigint pack, $2 text case, $3 timestamptz. One row.
SELECT handover.solve_case($1, $2, $3) IS NOT NULL;
