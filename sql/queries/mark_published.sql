-- The pages of a boundary are on disk. $1 bigint boundary, $2 int the revision rendered. One row.
SELECT handover.mark_published($1, $2) IS NOT NULL;
