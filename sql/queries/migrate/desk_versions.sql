-- The migrations applied to schema desk. Rows: version.
SELECT version FROM desk.schema_version ORDER BY version;
