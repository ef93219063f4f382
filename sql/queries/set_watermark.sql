-- Marks a team's boundary as done. $1 text team id, $2 timestamptz boundary, $3 timestamptz read_at.
-- One row affected: the team was claimed in this transaction.
UPDATE handover.team
SET watermark = $2, last_read_at = $3
WHERE team_id = $1;
