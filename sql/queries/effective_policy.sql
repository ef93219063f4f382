-- The settings in force for one team, its own row over the site's. $1 text team id. One row.
SELECT to_jsonb(p) - 'team_id'
FROM handover.effective_policy p
WHERE p.team_id = $1;
