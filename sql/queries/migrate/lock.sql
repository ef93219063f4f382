-- Lets one migration at a time into this database, also before there is a table to lock.
-- Held until the transaction ends. One row.
SELECT pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('handover migrate', 0)) IS NULL;
