-- What colleagues wrote after a boundary was read. $1 bigint boundary.
-- Any number of rows, in order of time.
SELECT s.pack_id, s.statement
FROM handover.since s
JOIN handover.pack p USING (pack_id)
WHERE p.boundary_id = $1
ORDER BY s.at, s.message_id, s.pack_id;
