-- What happened to cases after their boundary. $1 bigint[] packs, $2 text[] cases, $3 jsonb[]
-- lists of statements, each replacing the one before. One row: how many changed.
SELECT handover.record_since($1, $2, $3);
