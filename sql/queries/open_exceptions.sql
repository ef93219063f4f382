-- Exceptions a lead still has to look at, with the facts of the team's latest boundary to word them
-- with: who was there at an earlier one has gone home, though they may still have to be named.
-- What a pack still waits for is counted now; where that is nothing, others have its cases, and the
-- count of the last flag is told.
-- $1 text[] teams, NULL: all. Any number of rows, most severe first.
SELECT e.exception_id, e.kind, e.severity, e.team_id, e.boundary_id, e.pack_id, e.case_id, e.state,
       e.raised_at, e.times_seen,
       e.detail || coalesce(now.detail, '{}') || jsonb_strip_nulls(
           jsonb_build_object('receiver_starts_at', p.receiver_starts_at)),
       p.state, e.kind = 'unconfirmed' AND now.detail IS NULL,
       b.context || jsonb_build_object('names',
           coalesce(own.context -> 'names', '{}') || coalesce(b.context -> 'names', '{}'))
FROM handover.exception e
LEFT JOIN handover.pack p ON p.pack_id = e.pack_id
LEFT JOIN handover.boundary own ON own.boundary_id = e.boundary_id
LEFT JOIN LATERAL (
    SELECT context FROM handover.boundary
    WHERE team_id = e.team_id AND folded_into IS NULL
    ORDER BY at DESC
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
