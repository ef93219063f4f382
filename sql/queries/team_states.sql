-- Every known team with its watermark, whether it has packs somebody may still act on, and whether
-- its leads have exceptions to settle. Any number of rows, ordered by id.
SELECT t.team_id, t.watermark, t.last_read_at,
       EXISTS (SELECT FROM handover.pack p
               WHERE p.team_id = t.team_id AND p.state IN ('assigned', 'confirmed')),
       EXISTS (SELECT FROM handover.exception e
               WHERE e.team_id = t.team_id AND e.state <> 'resolved')
FROM handover.team t
ORDER BY t.team_id;
