-- Notes an applied migration, in its own transaction. $1 version, $2 name.
INSERT INTO desk.schema_version (version, name) VALUES ($1::int, $2);
