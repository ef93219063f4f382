-- A team's latest boundary that has pages. $1 text team. None or one row.
SELECT boundary_id
FROM handover.boundary
WHERE team_id = $1 AND folded_into IS NULL
ORDER BY at DESC
LIMIT 1;
