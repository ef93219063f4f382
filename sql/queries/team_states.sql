-- Every known team with its watermark, whether it has packs somebody may still act on, whether
-- its leads have exceptions to settle, and whether any shift ends after its watermark: of a team
-- whose roster has run out, the watermark never moves again. Any number of rows, ordered by id.
SELECT t.team_id, t.watermark, t.last_read_at,
       EXISTS (SELECT FROM handover.pack p
               WHERE p.team_id = t.team_id AND p.state IN ('assigned', 'confirmed')),
       EXISTS (SELECT FROM handover.exception e
               WHERE e.team_id = t.team_id AND e.state <> 'resolved'),
       EXISTS (SELECT FROM handover.shift s
               WHERE s.team_id = t.team_id AND s.ends_at > t.watermark)
FROM handover.team t
ORDER BY t.team_id;
