-- What the pages of a boundary should show now, and whether they were made so. $1 bigint boundary.
-- One row, or none when they cannot be made any more.
SELECT revision, revision = published_revision
FROM handover.boundary
WHERE boundary_id = $1
  AND purged_at IS NULL;
