-- A login that may read what this adapter reads, and nothing else. Run as the owner of Zammad's
-- tables, in Zammad's database, again after an upgrade of either:
--     psql --dbname=zammad --file=grants.sql
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

-- Whole tables where later columns are looked for, or where all is needed; none holds a secret. One
-- statement each: `handover check` quotes the one that is missing.
GRANT SELECT ON tickets TO handover_reader;
GRANT SELECT ON organizations TO handover_reader;
GRANT SELECT ON ticket_states TO handover_reader;
GRANT SELECT ON ticket_state_types TO handover_reader;
GRANT SELECT ON ticket_priorities TO handover_reader;
GRANT SELECT ON ticket_article_types TO handover_reader;
GRANT SELECT ON ticket_article_senders TO handover_reader;
GRANT SELECT ON roles TO handover_reader;
GRANT SELECT ON roles_users TO handover_reader;
GRANT SELECT ON permissions TO handover_reader;
GRANT SELECT ON permissions_roles TO handover_reader;
GRANT SELECT ON groups_users TO handover_reader;
GRANT SELECT ON roles_groups TO handover_reader;
GRANT SELECT ON tags TO handover_reader;
GRANT SELECT ON tag_items TO handover_reader;
GRANT SELECT ON tag_objects TO handover_reader;
GRANT SELECT ON store_objects TO handover_reader;

-- Columns where the row holds more than a handover needs: passwords, files, keys of channels.
GRANT SELECT (
    id, login, firstname, lastname, email, phone, mobile, organization_id, vip, active, note,
    preferences, out_of_office, out_of_office_start_at, out_of_office_end_at,
    out_of_office_replacement_id
) ON users TO handover_reader;
GRANT SELECT (id, name, active) ON groups TO handover_reader;
GRANT SELECT (id, timezone, "default") ON calendars TO handover_reader;
GRANT SELECT (id, store_object_id, o_id, preferences) ON stores TO handover_reader;
GRANT SELECT (
    id, ticket_id, type_id, sender_id, content_type, body, internal, preferences, created_by_id,
    origin_by_id, created_at
) ON ticket_articles TO handover_reader;
