-- Lets one run at a time make the pages of a boundary, on whatever machine; a confirmation does not
-- wait for it. Held until the transaction ends. $1 bigint boundary. One row.
SELECT pg_catalog.pg_advisory_xact_lock(
    pg_catalog.hashtextextended('handover publish', $1)) IS NULL;
