-- Published boundaries whose pages people still need on disk: a shift they were made for goes on,
-- something waits, or they are of the last day. Purge spares the waiting ones whatever their age,
-- and leaves those of the last day where pages are kept for any. $1 text[] teams, NULL: all;
-- $2 timestamptz business time. Any number of rows, oldest first.
SELECT b.boundary_id, b.team_id, b.at
FROM handover.boundary b
WHERE b.revision = b.published_revision
  AND b.folded_into IS NULL
  AND b.purged_at IS NULL
  AND ($1::text[] IS NULL OR b.team_id = ANY ($1))
  AND (b.at > $2 - interval '1 day'
       OR EXISTS (SELECT FROM handover.exception e
                  WHERE e.boundary_id = b.boundary_id AND e.state <> 'resolved')
       OR EXISTS (SELECT FROM handover.pack p JOIN handover.pack_case pc USING (pack_id)
                  WHERE p.boundary_id = b.boundary_id AND p.state IN ('assigned', 'confirmed')
                    AND (p.receiver_ends_at > $2
                         OR pc.state IN ('waiting', 'void') AND pc.solved_at IS NULL)))
ORDER BY b.at, b.team_id;
