-- A login that may read what this adapter reads, and nothing else. Run as the owner of RT's tables, in
-- RT's database, again after an upgrade of either:
--     psql --dbname=rt5 --file=grants.sql
-- then give it a password with \password handover_reader, or a line in pg_hba.conf.
DO $$
BEGIN
    CREATE ROLE handover_reader LOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
END
$$;
DO $$
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO handover_reader', current_schema());
END
$$;

-- One statement each, in the server's spelling: `handover check` quotes the one that is missing.
GRANT SELECT ON tickets TO handover_reader;
GRANT SELECT ON links TO handover_reader;
GRANT SELECT ON groups TO handover_reader;
GRANT SELECT ON groupmembers TO handover_reader;
GRANT SELECT ON principals TO handover_reader;

-- Columns where the row holds more than a handover needs: passwords, tokens, keys, private numbers.
GRANT SELECT (
    id, Name, RealName, EmailAddress, Organization, Lang, Timezone, WorkPhone, MobilePhone, HomePhone
) ON users TO handover_reader;
GRANT SELECT (id, Name, Disabled) ON queues TO handover_reader;
GRANT SELECT (id, ObjectType, ObjectId, Type, Creator, Created) ON transactions TO handover_reader;
GRANT SELECT (
    id, TransactionId, Filename, ContentType, ContentEncoding, Content, Headers
) ON attachments TO handover_reader;
GRANT SELECT (id, Name, LookupType, Disabled) ON customfields TO handover_reader;
GRANT SELECT (
    id, CustomField, ObjectType, ObjectId, Content, Disabled
) ON objectcustomfieldvalues TO handover_reader;
