-- A run begins. $1 timestamptz its business time. One row: its id.
INSERT INTO handover.run (at) VALUES ($1) RETURNING run_id;
