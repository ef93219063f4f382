-- What the leads' page of a boundary shows: its own exceptions, those carried from earlier
-- boundaries of the team that nobody resolved, and those of no team. What a pack still waits for is
-- counted now, for answers came in since it was flagged; where that is nothing, others have its
-- cases, and the count of the last flag is told. $1 bigint boundary.
-- Any number of rows, most severe first.
SELECT e.exception_id, e.kind, e.severity, e.team_id, e.boundary_id, e.pack_id, e.case_id, e.state,
       e.raised_at, e.times_seen,
       e.detail || coalesce(now.detail, '{}') || jsonb_strip_nulls(
           jsonb_build_object('receiver_starts_at', p.receiver_starts_at)),
       p.state, e.kind = 'unconfirmed' AND now.detail IS NULL
FROM handover.boundary b
JOIN handover.exception e ON e.team_id = b.team_id OR e.team_id IS NULL
LEFT JOIN handover.pack p ON p.pack_id = e.pack_id
LEFT JOIN handover.boundary raised_by ON raised_by.boundary_id = e.boundary_id
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
WHERE b.boundary_id = $1
  AND e.state <> 'resolved'
  AND (e.boundary_id IS NULL OR raised_by.at <= b.at)
ORDER BY e.severity, e.raised_at, e.exception_id;
