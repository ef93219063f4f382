-- The rights that reading Chatwoot takes, and no others. Run it once, and again after an upgrade
-- of Chatwoot, as the owner of Chatwoot's tables:
--     psql "dbname=chatwoot_production" -f grants.sql
-- Columns are granted where a row also holds secrets: passwords and tokens of users, of inboxes'
-- channels and of integrations are never readable. Nothing is created in Chatwoot's schema.
-- Not part of the adapter's SELECTs; `handover check` quotes it when a right is missing.

DO $$
BEGIN
    CREATE ROLE handover_reader LOGIN;  -- give it a password, or a line in pg_hba.conf
    ALTER ROLE handover_reader SET default_transaction_read_only = on;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
END
$$;

GRANT USAGE ON SCHEMA public TO handover_reader;

GRANT SELECT (id, account_id, name) ON public.teams TO handover_reader;
GRANT SELECT (id, account_id, name, channel_type, timezone, working_hours_enabled)
ON public.inboxes TO handover_reader;
GRANT SELECT (id, inbox_id, day_of_week, closed_all_day, open_all_day, open_hour, open_minutes,
    close_hour, close_minutes)
ON public.working_hours TO handover_reader;
GRANT SELECT (account_id, user_id) ON public.account_users TO handover_reader;
GRANT SELECT (id, name, display_name, email, confirmed_at, custom_attributes)
ON public.users TO handover_reader;
GRANT SELECT (inbox_id, status) ON public.agent_bot_inboxes TO handover_reader;
GRANT SELECT (inbox_id) ON public.captain_inboxes TO handover_reader;
GRANT SELECT (inbox_id, app_id, status) ON public.integrations_hooks TO handover_reader;
GRANT SELECT (id, account_id, inbox_id, display_id, status, priority, assignee_id, team_id,
    contact_id, created_at, updated_at, last_activity_at, first_reply_created_at, waiting_since,
    snoozed_until, additional_attributes, custom_attributes)
ON public.conversations TO handover_reader;
GRANT SELECT (id, account_id, conversation_id, message_type, content_type, private, status,
    sender_type, sender_id, created_at, content, content_attributes, additional_attributes)
ON public.messages TO handover_reader;
GRANT SELECT (message_id) ON public.attachments TO handover_reader;
GRANT SELECT (tag_id, taggable_id, taggable_type, context) ON public.taggings TO handover_reader;
GRANT SELECT (id, name) ON public.tags TO handover_reader;
GRANT SELECT (id, account_id, name, middle_name, last_name, email, phone_number, blocked,
    additional_attributes, custom_attributes)
ON public.contacts TO handover_reader;
GRANT SELECT (account_id, conversation_id, sla_policy_id, sla_status)
ON public.applied_slas TO handover_reader;
GRANT SELECT (id, account_id, name, first_response_time_threshold, next_response_time_threshold,
    resolution_time_threshold, only_during_business_hours)
ON public.sla_policies TO handover_reader;

-- What only some versions have.
DO $$
DECLARE
    newer record;
BEGIN
    FOR newer IN
        SELECT held.table_name, string_agg(quote_ident(held.column_name), ', ') AS columns
        FROM information_schema.columns AS held
        JOIN (VALUES
            ('conversations', 'assignee_agent_bot_id'),
            ('account_users', 'agent_capacity_policy_id'),
            ('contacts', 'company_id'),
            ('companies', 'id'), ('companies', 'name'),
            ('inbox_capacity_limits', 'agent_capacity_policy_id'),
            ('inbox_capacity_limits', 'conversation_limit')
        ) AS wanted (table_name, column_name)
            ON wanted.table_name = held.table_name AND wanted.column_name = held.column_name
        WHERE held.table_schema = 'public'
        GROUP BY held.table_name
    LOOP
        EXECUTE format('GRANT SELECT (%s) ON public.%I TO handover_reader',
            newer.columns, newer.table_name);
    END LOOP;
END $$;

-- Only where policy.write_back is 'on_confirm': the job then sets the assignee of conversations,
-- through a login of its own (HANDOVER_WRITE_BACK_DSN).
--     CREATE ROLE handover_writer LOGIN;
--     GRANT USAGE ON SCHEMA public TO handover_writer;
--     GRANT SELECT (id, account_id, status, assignee_id), UPDATE (assignee_id, updated_at)
--     ON public.conversations TO handover_writer;
--     GRANT SELECT (account_id, user_id) ON public.account_users TO handover_writer;
