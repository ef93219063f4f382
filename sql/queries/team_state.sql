-- The same facts as claim_team without claiming: for --dry-run, which writes nothing at all.
-- $1 text team id. None or one row.
SELECT watermark, last_read_at
FROM handover.team
WHERE team_id = $1;
