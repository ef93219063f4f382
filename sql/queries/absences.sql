-- Who called in sick or late and is not back before $1. $1 timestamptz.
-- Any number of rows, ordered by agent.
SELECT agent_id, out_from, out_until, kind
FROM handover.agent_absence
WHERE out_until IS NULL OR out_until > $1
ORDER BY agent_id;
