-- Roles and the schema. Everything belongs to handover_owner, which nobody logs in as; people and
-- programs are members of one of the four groups. Rights are granted in the last migrations.
-- Runs as a superuser, or as an installer with CREATEROLE and CREATE on the database. Where the
-- roles already exist, being a member of handover_owner and CREATE on the database are enough.

DO $roles$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY[
        'handover_owner', 'handover_job', 'handover_staff', 'handover_lead', 'handover_service']
    LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted) THEN
            -- Roles belong to the whole server: another database may be migrating too.
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL;
            END;
        END IF;
    END LOOP;

    -- The installer must be able to become the owner, now and at later migrations. From version
    -- 16 on, who creates a role administers it but may not become it until told so.
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user)
       AND NOT pg_catalog.pg_has_role('handover_owner',
               CASE WHEN current_setting('server_version_num')::int >= 160000
                    THEN 'SET' ELSE 'MEMBER' END) THEN
        BEGIN
            EXECUTE format('GRANT handover_owner TO %I', current_user);
        EXCEPTION WHEN unique_violation THEN
            NULL;
        END;
    END IF;
END
$roles$;

CREATE SCHEMA handover AUTHORIZATION handover_owner;

SET LOCAL ROLE handover_owner;

COMMENT ON SCHEMA handover IS
    'Shift handovers: who takes over which customer case, and who has confirmed it.';

-- Functions are for those they are granted to; PostgreSQL would let everybody run them.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

CREATE TABLE handover.schema_version (
    version    int         CONSTRAINT schema_version_pkey PRIMARY KEY,
    name       text        NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE handover.schema_version IS
    'One row per applied migration, written in the transaction that applied it.';
