-- The cases of a boundary's packs. $1 bigint boundary. Any number of rows, in reading order.
SELECT pc.pack_id, pc.case_id, pc.position, pc.state, pc.solved_at, pc.void_reason, pc.content,
       pc.decided_by IS NOT NULL AND pc.decline_reason IS NULL
FROM handover.pack_case pc
JOIN handover.pack p USING (pack_id)
WHERE p.boundary_id = $1
ORDER BY pc.position, pc.pack_id, pc.case_id;
