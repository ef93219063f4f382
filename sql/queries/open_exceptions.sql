-- Exceptions a lead still has to look at, with the facts of the boundary they belong to, else of the
-- team's latest, to word them with; what a pack still waits for is counted now.
-- $1 text[] teams, NULL: all. Any number of rows, most severe first.
SELECT e.exception_id, e.kind, e.severity, e.team_id, e.boundary_id, e.pack_id, e.case_id, e.state,
       e.raised_at, e.times_seen,
       e.detail || coalesce(now.detail, '{}') || jsonb_strip_nulls(
           jsonb_build_object('receiver_starts_at', p.receiver_starts_at)),
       p.state, b.context
FROM handover.exception e
LEFT JOIN handover.pack p ON p.pack_id = e.pack_id
LEFT JOIN LATERAL (
    SELECT context FROM handover.boundary
    WHERE team_id = e.team_id
    ORDER BY boundary_id = e.boundary_id DESC NULLS LAST, at DESC
    LIMIT 1) b ON true
LEFT JOIN LATERAL (
    SELECT jsonb_strip_nulls(jsonb_build_object(
               'waiting', count(*), 'critical', count(*) FILTER (WHERE pc.acuity = 'critical'),
               'next_due_at', min(pc.next_due_at), 'next_due_case',
               (array_agg(pc.case_id ORDER BY pc.next_due_at, pc.position, pc.case_id))[1]))
           AS detail
    FROM handover.pack_case pc
    WHERE e.kind = 'unconfirmed' AND pc.pack_id = e.pack_id
      AND pc.state IN ('waiting', 'void') AND pc.solved_at IS NULL
    HAVING count(*) > 0
) now ON true
WHERE e.state <> 'resolved' AND ($1::text[] IS NULL OR e.team_id = ANY ($1))
ORDER BY e.severity, e.raised_at, e.exception_id;
