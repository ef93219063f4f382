-- The cases of a boundary's packs, with whether their receiver took them over, and whether somebody
-- else got them since: a declined one says so only by a later pack. $1 bigint boundary.
-- Any number of rows, in reading order.
SELECT pc.pack_id, pc.case_id, pc.position, pc.state, pc.solved_at, pc.void_reason, pc.content,
       pc.decided_by IS NOT NULL AND pc.decline_reason IS NULL,
       pc.state = 'moved' OR pc.given_away OR EXISTS (
           SELECT FROM handover.pack_case later
           WHERE later.case_id = pc.case_id AND later.pack_id > pc.pack_id)
FROM handover.pack_case pc
JOIN handover.pack p USING (pack_id)
WHERE p.boundary_id = $1
ORDER BY pc.position, pc.pack_id, pc.case_id;
