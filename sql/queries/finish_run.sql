-- A run ends. $1 bigint run, $2 text outcome. One row affected.
UPDATE handover.run SET finished_at = now(), outcome = $2 WHERE run_id = $1;
