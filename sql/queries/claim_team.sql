-- Claims a team until the end of this transaction; no row when another run holds it.
-- The watermark is read under the lock: what was read before may be history by now.
-- $1 text team id. None or one row.
SELECT watermark, last_read_at
FROM handover.team
WHERE team_id = $1
FOR UPDATE SKIP LOCKED;
