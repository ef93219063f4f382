-- What the pages of a boundary should show now. $1 bigint boundary. One row, or none when they need
-- not or cannot be made any more.
SELECT revision
FROM handover.boundary
WHERE boundary_id = $1
  AND revision <> published_revision
  AND purged_at IS NULL;
