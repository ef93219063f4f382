-- The packs that are live, for `handover packs`. $1 text[] teams, NULL: all.
-- Any number of rows, newest boundary first.
SELECT p.pack_id, p.team_id, b.at, p.from_agent_id, p.to_agent_id, p.state, p.revision,
       p.confirm_by, count(pc.case_id) FILTER (WHERE pc.state <> 'moved'),
       count(pc.case_id) FILTER (WHERE pc.acuity = 'critical' AND pc.state <> 'moved'),
       count(pc.case_id) FILTER (WHERE pc.state IN ('waiting', 'void') AND pc.solved_at IS NULL),
       min(pc.next_due_at) FILTER (WHERE pc.state <> 'moved' AND pc.solved_at IS NULL), b.context
FROM handover.pack p
JOIN handover.boundary b USING (boundary_id)
LEFT JOIN handover.pack_case pc USING (pack_id)
WHERE p.state <> 'superseded' AND ($1::text[] IS NULL OR p.team_id = ANY ($1))
GROUP BY p.pack_id, b.boundary_id
ORDER BY b.at DESC, p.team_id, p.to_agent_id, p.pack_id;
