-- A login that may read what this adapter reads, and nothing else; not read by the job. Name columns
-- instead of tables where rows hold passwords or keys.
DO $$
BEGIN
    CREATE ROLE handover_reader LOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
END
$$;
-- GRANT SELECT ON ticket, message TO handover_reader;
-- GRANT SELECT (id, name, email) ON person TO handover_reader;
