-- What somebody with more rights must run before this installer can migrate.
-- One row: whether the installer may create roles; the commands, one a line, for all that is
-- missing and the installer was not given.
WITH installer AS (
    SELECT rolname, rolsuper, rolcreaterole
    FROM pg_catalog.pg_roles WHERE rolname = current_user
), command AS (
    SELECT 1 AS place, wanted.name, pg_catalog.format('CREATE ROLE %I NOLOGIN;', wanted.name) AS text
    FROM (VALUES ('handover_job'), ('handover_lead'), ('handover_owner'), ('handover_service'),
        ('handover_staff')) AS wanted (name)
    WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted.name)
    UNION ALL
    SELECT 2, '', pg_catalog.format('GRANT handover_owner TO %I;', rolname)
    FROM installer
    WHERE NOT rolsuper AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_roles AS owner
        WHERE owner.rolname = 'handover_owner' AND pg_catalog.pg_has_role(owner.oid,
            CASE WHEN pg_catalog.current_setting('server_version_num')::int >= 160000
                THEN 'SET' ELSE 'MEMBER' END))
    UNION ALL
    SELECT 3, '', pg_catalog.format('GRANT CREATE ON DATABASE %I TO %I;',
        pg_catalog.current_database(), rolname)
    FROM installer
    WHERE NOT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')
)
SELECT rolsuper OR rolcreaterole, (
    SELECT coalesce(pg_catalog.string_agg(text, E'\n' ORDER BY place, name), '')
    FROM command)
FROM installer;
