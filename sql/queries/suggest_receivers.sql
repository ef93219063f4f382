-- Who would take the case. $1 bigint[] exceptions, $2 text[] agents (NULL: nobody), $3 text[] the
-- suggestion in words. One row: how many changed.
SELECT handover.suggest_receivers($1, $2, $3);
