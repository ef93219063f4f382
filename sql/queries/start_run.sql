-- A run begins. $1 jsonb what it was asked for. One row: its id.
INSERT INTO handover.run (detail) VALUES ($1::jsonb) RETURNING run_id;
