-- All shifts of all teams that touch [$1, $2), one row per agent on them.
-- $1, $2 timestamptz. Any number of rows, ordered by shift, then agent.
SELECT s.shift_id, s.team_id, s.starts_at, s.ends_at, s.label,
       a.agent_id, a.capacity, a.is_lead
FROM handover.shift s
LEFT JOIN handover.shift_agent a USING (shift_id)
WHERE s.starts_at < $2 AND s.ends_at > $1
ORDER BY s.starts_at, s.shift_id, a.agent_id;
