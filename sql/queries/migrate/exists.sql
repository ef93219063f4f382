-- Whether a schema was ever migrated. $1 its version table, qualified. One row: boolean.
SELECT pg_catalog.to_regclass($1::text) IS NOT NULL;
