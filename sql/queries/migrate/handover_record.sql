-- Notes an applied migration, in its own transaction. $1 version, $2 name.
INSERT INTO handover.schema_version (version, name) VALUES ($1::int, $2);
