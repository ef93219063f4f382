-- What the team's leads have not settled yet. $1 text team id, NULL: all teams and those of none.
-- Any number of rows, ordered by id.
SELECT e.exception_id, e.kind, e.team_id, e.pack_id, e.case_id, b.at, e.raised_at, e.detail
FROM handover.exception e
LEFT JOIN handover.boundary b USING (boundary_id)
WHERE e.state <> 'resolved' AND ($1::text IS NULL OR e.team_id = $1)
ORDER BY e.exception_id;
