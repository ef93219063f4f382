-- Exceptions a lead still has to look at, with the facts of the boundary they belong to, else of the
-- team's latest, to word them with.
-- $1 text[] teams, NULL: all. Any number of rows, most severe first.
SELECT e.exception_id, e.kind, e.severity, e.team_id, e.boundary_id, e.pack_id, e.case_id, e.state,
       e.raised_at, e.times_seen, e.detail, p.state, b.context
FROM handover.exception e
LEFT JOIN handover.pack p ON p.pack_id = e.pack_id
LEFT JOIN LATERAL (
    SELECT context FROM handover.boundary
    WHERE team_id = e.team_id
    ORDER BY boundary_id = e.boundary_id DESC NULLS LAST, at DESC
    LIMIT 1) b ON true
WHERE e.state <> 'resolved' AND ($1::text[] IS NULL OR e.team_id = ANY ($1))
ORDER BY e.severity, e.raised_at, e.exception_id;
