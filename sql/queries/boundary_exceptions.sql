-- What the leads' page of a boundary shows: its own exceptions, those carried from earlier
-- boundaries of the team that nobody resolved, and those of no team. $1 bigint boundary.
-- Any number of rows, most severe first.
SELECT e.exception_id, e.kind, e.severity, e.team_id, e.boundary_id, e.pack_id, e.case_id, e.state,
       e.raised_at, e.times_seen, e.detail, p.state
FROM handover.boundary b
JOIN handover.exception e ON e.team_id = b.team_id OR e.team_id IS NULL
LEFT JOIN handover.pack p ON p.pack_id = e.pack_id
LEFT JOIN handover.boundary raised_by ON raised_by.boundary_id = e.boundary_id
WHERE b.boundary_id = $1
  AND e.state <> 'resolved'
  AND (e.boundary_id IS NULL OR raised_by.at <= b.at)
ORDER BY e.severity, e.raised_at, e.exception_id;
