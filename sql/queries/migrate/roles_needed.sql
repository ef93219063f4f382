-- What somebody with more rights must run before this installer can migrate.
-- One row: the commands, one a line, for what is missing and the installer may not do itself.
WITH installer AS (
    SELECT
        rolname,
        rolsuper,
        rolsuper OR rolcreaterole AS creates_roles,
        pg_catalog.current_setting('server_version_num')::int >= 160000 AS must_administer
    FROM pg_catalog.pg_roles WHERE rolname = current_user
), owner AS (
    SELECT oid FROM pg_catalog.pg_roles WHERE rolname = 'handover_owner'
), command AS (
    SELECT 1 AS place, wanted.name, pg_catalog.format('CREATE ROLE %I NOLOGIN;', wanted.name) AS text
    FROM (VALUES ('handover_job'), ('handover_lead'), ('handover_owner'), ('handover_service'),
        ('handover_staff')) AS wanted (name)
    CROSS JOIN installer
    WHERE NOT creates_roles
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted.name)
    UNION ALL
    -- Who may create roles may join any until version 15; from 16 on those it administers, which
    -- are the ones that it created.
    SELECT 2, '', pg_catalog.format('GRANT handover_owner TO %I;', rolname)
    FROM installer LEFT JOIN owner ON true
    WHERE NOT rolsuper
        AND NOT coalesce(pg_catalog.pg_has_role(owner.oid,
            CASE WHEN must_administer THEN 'SET' ELSE 'MEMBER' END), false)
        AND NOT (creates_roles AND (NOT must_administer OR owner.oid IS NULL
            OR pg_catalog.pg_has_role(owner.oid, 'MEMBER WITH ADMIN OPTION')))
    UNION ALL
    SELECT 3, '', pg_catalog.format('GRANT CREATE ON DATABASE %I TO %I;',
        pg_catalog.current_database(), rolname)
    FROM installer
    WHERE NOT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')
)
SELECT coalesce(pg_catalog.string_agg(text, E'\n' ORDER BY place, name), '') FROM command;
