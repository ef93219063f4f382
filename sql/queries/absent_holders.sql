-- Who called in and is not there at $1, with the teams in which they should be at work now, or
-- hold something: a live pack, or a case left with them at the team's latest boundary.
-- $1 timestamptz. Any number of rows, ordered.
WITH absent AS (
    SELECT agent_id
    FROM handover.agent_absence
    WHERE out_from <= $1 AND $1 < coalesce(out_until, 'infinity')
)
SELECT shift.team_id, absent.agent_id
FROM absent
JOIN handover.shift_agent AS works USING (agent_id)
JOIN handover.shift AS shift USING (shift_id)
WHERE shift.starts_at <= $1 AND $1 < shift.ends_at
UNION
SELECT pack.team_id, absent.agent_id
FROM absent
JOIN handover.pack AS pack ON pack.to_agent_id = absent.agent_id
WHERE pack.state IN ('assigned', 'confirmed')
UNION
SELECT latest.team_id, line.custodian_id
FROM handover.team AS team, LATERAL (
    SELECT boundary.boundary_id, boundary.team_id
    FROM handover.boundary AS boundary
    WHERE boundary.team_id = team.team_id AND boundary.folded_into IS NULL
    ORDER BY boundary.at DESC LIMIT 1
) AS latest
JOIN handover.ledger AS line USING (boundary_id)
WHERE line.custodian_id IN (SELECT agent_id FROM absent)
  AND line.disposition IN ('kept', 'unassigned')
ORDER BY 1, 2;
