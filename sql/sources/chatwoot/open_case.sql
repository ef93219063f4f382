-- Every conversation of the account that is not resolved.
-- Parameters: none. Rows: one per conversation. A status that Chatwoot did not have when this was
-- written gives a NULL status, which the job reports; the case is not dropped in silence.
WITH site AS (
    SELECT
        current_setting('handover_source.account_id')::bigint AS account_id,
        rtrim(coalesce(current_setting('handover_source.base_url', true), ''), '/') AS base_url,
        coalesce(nullif(current_setting('handover_source.attr_skills', true), ''), 'skills')
            AS skills,
        coalesce(nullif(current_setting('handover_source.attr_language', true), ''), 'language')
            AS language
),
bot_inbox AS (
    -- Where a bot answers first; elsewhere "pending" is a person's doing.
    SELECT agent_bot.inbox_id::bigint AS inbox_id
    FROM public.agent_bot_inboxes AS agent_bot
    WHERE coalesce(agent_bot.status, 0) = 0
    UNION
    SELECT captain.inbox_id FROM public.captain_inboxes AS captain
    UNION
    SELECT hook.inbox_id::bigint
    FROM public.integrations_hooks AS hook
    WHERE hook.app_id = 'dialogflow' AND hook.status = 1 AND hook.inbox_id IS NOT NULL
),
conversation AS (
    -- assignee_agent_bot_id came after 4.3: without it the name means the NULL of `absent`.
    SELECT held.*
    FROM (SELECT NULL::bigint AS assignee_agent_bot_id) AS absent
    CROSS JOIN LATERAL (
        SELECT
            id,
            account_id,
            inbox_id,
            status,
            assignee_id,
            assignee_agent_bot_id AS bot_id,
            created_at,
            contact_id,
            display_id,
            additional_attributes,
            custom_attributes,
            last_activity_at,
            team_id,
            snoozed_until,
            priority,
            waiting_since
        FROM public.conversations
        -- Not <> 1, which no index serves: resolved ones are most of the table.
        WHERE account_id = (SELECT site.account_id FROM site) AND (status < 1 OR status > 1)
    ) AS held
)
SELECT
    conversation.id::text AS case_id,
    conversation.display_id::text AS case_number,
    conversation.additional_attributes ->> 'mail_subject' AS subject,
    CASE conversation.status
        WHEN 0 THEN 'open'
        WHEN 2 THEN CASE
            WHEN conversation.assignee_id IS NOT NULL THEN 'waiting'
            WHEN conversation.bot_id IS NOT NULL OR bot_inbox.inbox_id IS NOT NULL
                OR current_setting('handover_source.pending', true) = 'bot' THEN 'bot'
            ELSE 'open'
        END
        WHEN 3 THEN 'snoozed'
    END AS status,
    CASE conversation.status
        WHEN 0 THEN 'open'
        WHEN 2 THEN 'pending'
        WHEN 3 THEN 'snoozed'
        ELSE conversation.status::text
    END AS status_raw,
    CASE conversation.priority WHEN 3 THEN 1 WHEN 2 THEN 2 WHEN 1 THEN 3 WHEN 0 THEN 4
    END::smallint AS priority,
    CASE inbox.channel_type
        WHEN 'Channel::WebWidget' THEN 'chat'
        WHEN 'Channel::FacebookPage' THEN 'facebook'
        WHEN 'Channel::TwitterProfile' THEN 'twitter'
        WHEN 'Channel::TwilioSms' THEN 'sms'
        WHEN 'Channel::Voice' THEN 'phone'
        ELSE lower(replace(inbox.channel_type, 'Channel::', ''))
    END AS channel,
    coalesce('team:' || team.id, 'inbox:' || conversation.inbox_id) AS team_id,
    coalesce(conversation.assignee_id::text, 'bot:' || conversation.bot_id) AS assignee_id,
    CASE
        WHEN conversation.assignee_id IS NOT NULL THEN 'agent'
        WHEN conversation.bot_id IS NOT NULL THEN 'bot'
    END AS assignee_kind,
    conversation.contact_id::text AS customer_id,
    coalesce(
        nullif(btrim(conversation.custom_attributes ->> site.language), ''),
        nullif(btrim(conversation.additional_attributes ->> 'conversation_language'), '')
    ) AS language,
    ARRAY(
        SELECT lower(btrim(word))
        FROM jsonb_array_elements_text(
            CASE jsonb_typeof(conversation.custom_attributes -> site.skills)
                WHEN 'array' THEN conversation.custom_attributes -> site.skills
                WHEN 'string' THEN to_jsonb(
                    string_to_array(conversation.custom_attributes ->> site.skills, ','))
            END
        ) WITH ORDINALITY AS said (word, place)
        WHERE btrim(word) <> ''
        ORDER BY place
    ) AS required_skills,
    ARRAY(
        SELECT DISTINCT tag.name::text
        FROM public.taggings AS tagging
        JOIN public.tags AS tag ON tag.id = tagging.tag_id
        WHERE tagging.taggable_id = conversation.id
            AND tagging.taggable_type = 'Conversation'
            AND tagging.context = 'labels'
            AND tag.name <> ''
        ORDER BY 1
    ) AS tags,
    conversation.created_at AT TIME ZONE 'UTC' AS opened_at,
    conversation.last_activity_at AT TIME ZONE 'UTC' AS last_activity_at,
    (
        SELECT max(message.created_at) AT TIME ZONE 'UTC'
        FROM public.messages AS message
        WHERE message.conversation_id = conversation.id
            AND message.account_id = conversation.account_id
            AND message.message_type = 0
            AND message.created_at < 'infinity'
    ) AS last_customer_at,
    (
        SELECT message.created_at AT TIME ZONE 'UTC'
        FROM public.messages AS message
        WHERE message.conversation_id = conversation.id
            AND message.account_id = conversation.account_id
            AND message.message_type = 1
            AND message.created_at < 'infinity'
            AND message.sender_type = 'User'
            AND NOT message.private
            AND coalesce(message.status, 0) <> 3
            AND coalesce(strpos(message.content_attributes::text, 'automation_rule_id'), 0) = 0
            AND coalesce(jsonb_typeof(message.additional_attributes -> 'campaign_id'), 'null')
                = 'null'
        ORDER BY message.created_at DESC
        LIMIT 1
    ) AS last_agent_at,
    conversation.waiting_since AT TIME ZONE 'UTC' AS waiting_since,
    CASE WHEN conversation.status = 3
        THEN conversation.snoozed_until AT TIME ZONE 'UTC'
    END AS wake_at,
    NULL::boolean AS reopened,
    site.base_url || '/app/accounts/' || conversation.account_id
        || '/conversations/' || conversation.display_id AS url_path
FROM conversation
CROSS JOIN site
LEFT JOIN bot_inbox ON bot_inbox.inbox_id = conversation.inbox_id
LEFT JOIN public.inboxes AS inbox
    ON inbox.id = conversation.inbox_id AND inbox.account_id = conversation.account_id
LEFT JOIN public.teams AS team
    ON team.id = conversation.team_id AND team.account_id = conversation.account_id
