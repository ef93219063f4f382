-- Teams that have a roster here, or had one. Any number of rows, ordered.
SELECT team_id FROM handover.team
UNION
SELECT team_id FROM handover.shift
ORDER BY team_id;
