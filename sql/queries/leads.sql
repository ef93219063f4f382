-- The standing leads of all teams. Any number of rows, ordered.
SELECT team_id, agent_id
FROM handover.team_lead
ORDER BY team_id, agent_id;
