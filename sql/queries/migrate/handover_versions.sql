-- The migrations applied to schema handover. Rows: version.
SELECT version FROM handover.schema_version ORDER BY version;
