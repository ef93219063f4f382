-- Boundaries whose files may go. $1 timestamptz: those older. Any number of rows.
SELECT b.team_id, b.at
FROM handover.boundary b
WHERE b.at < $1
  AND NOT EXISTS (SELECT FROM handover.exception e
                  WHERE e.boundary_id = b.boundary_id AND e.state <> 'resolved')
  -- Solved meanwhile, a case waits for nobody.
  AND NOT EXISTS (SELECT FROM handover.pack p JOIN handover.pack_case pc USING (pack_id)
                  WHERE p.boundary_id = b.boundary_id AND p.state = 'assigned'
                    AND pc.state IN ('waiting', 'void') AND pc.solved_at IS NULL)
ORDER BY b.at, b.team_id;
