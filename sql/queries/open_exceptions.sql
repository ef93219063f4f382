-- Exceptions a lead still has to look at. $1 text[] teams, NULL: all.
-- Any number of rows, most severe first.
SELECT exception_id, kind, severity, team_id, boundary_id, pack_id, case_id, state, raised_at,
       times_seen, detail
FROM handover.exception
WHERE state <> 'resolved' AND ($1::text[] IS NULL OR team_id = ANY ($1))
ORDER BY severity, raised_at, exception_id;
