-- Boundaries whose pages on disk are older than what was committed. $1 text[] teams, NULL: all.
-- Any number of rows, oldest first. Folded boundaries have no pages of their own;
-- those of purged ones could not be made again.
SELECT boundary_id, team_id, at
FROM handover.boundary
WHERE revision <> published_revision
  AND folded_into IS NULL
  AND purged_at IS NULL
  AND ($1::text[] IS NULL OR team_id = ANY ($1))
ORDER BY at, team_id;
