-- Keeps what was read of the team's messages, instead of what was kept before. $1 text team, $2 text
-- version of the model, $3 bytea readings, $4 timestamptz business time. No rows.
INSERT INTO handover.reading_memory (team_id, version, readings, written_at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (team_id) DO UPDATE SET
    version = excluded.version, readings = excluded.readings, written_at = excluded.written_at;
