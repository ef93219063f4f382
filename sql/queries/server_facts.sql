-- For `handover check`: server version, encoding, clock, user, whether it may act for the job.
-- One row.
SELECT current_setting('server_version'), current_setting('server_encoding'), clock_timestamp(),
       session_user::text,
       to_regrole('handover_job') IS NOT NULL
           AND pg_has_role(session_user, to_regrole('handover_job'), 'MEMBER'),
       to_regrole('handover_service') IS NOT NULL
           AND pg_has_role(session_user, to_regrole('handover_service'), 'MEMBER');
