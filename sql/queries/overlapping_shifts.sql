-- One agent twice in a team at the same time, among all shifts stored. $1 text[] shifts just
-- changed. Any number of rows: agent, the two shifts.
SELECT a.agent_id, s.shift_id, o.shift_id
FROM handover.shift s
JOIN handover.shift_agent a ON a.shift_id = s.shift_id
JOIN handover.shift_agent b ON b.agent_id = a.agent_id AND b.shift_id <> a.shift_id
JOIN handover.shift o ON o.shift_id = b.shift_id AND o.team_id = s.team_id
WHERE s.shift_id = ANY ($1::text[])
  AND s.starts_at < o.ends_at AND o.starts_at < s.ends_at
ORDER BY a.agent_id, s.shift_id, o.shift_id;
