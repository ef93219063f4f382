-- What happened to a boundary's cases after it was read. $1 bigint boundary.
-- Any number of rows, in reading order.
SELECT pc.pack_id, pc.since
FROM handover.pack_case pc
JOIN handover.pack p USING (pack_id)
WHERE p.boundary_id = $1 AND pc.since <> '[]'
ORDER BY pc.position, pc.pack_id, pc.case_id;
