-- The whole timeline of the conversations wanted; the job sorts it.
-- Parameters: $1 text[] conversation ids. Rows: one per message or event.
--
-- content_attributes is a json column that holds a JSON text in a JSON string. Reading keys of it
-- finds nothing in the one form and fails the whole query at a \u0000 in the other, so only its
-- characters are looked at. A key stands after "{" or "," and its quotes carry as many backslashes
-- as its level of nesting; the words of a customer, which stand in values, are one level deeper.
SELECT
    message.id::text AS message_id,
    message.conversation_id::text AS case_id,
    message.id::bigint AS seq,
    message.created_at AT TIME ZONE 'UTC' AS sent_at,
    CASE WHEN message.message_type IN (0, 1, 3) THEN 'message' WHEN message.message_type = 2
        THEN 'event'
    END AS kind,
    CASE WHEN message.private OR message.message_type = 2 THEN 'internal' ELSE 'public'
    END AS visibility,
    CASE
        WHEN message.message_type = 2 THEN 'system'
        WHEN message.message_type = 0 THEN 'customer'
        WHEN message.sender_type IN ('AgentBot', 'Captain::Assistant') THEN 'bot'
        WHEN message.message_type = 3 OR mark.is_automatic THEN 'system'
        WHEN message.sender_type = 'User' AND message.sender_id IS NOT NULL THEN 'agent'
        -- A deleted agent, or somebody on another device: who, nobody can say.
        ELSE 'unknown'
    END AS author_kind,
    CASE
        WHEN message.message_type IN (2, 3) OR mark.is_automatic THEN NULL
        WHEN message.sender_type IN ('AgentBot', 'Captain::Assistant')
            THEN 'bot:' || message.sender_id
        WHEN message.sender_type IN ('User', 'Contact') THEN message.sender_id::text
    END AS author_id,
    -- The words that a deleted message shows are Chatwoot's own, in the account's language.
    -- An event's are localised prose: it happened is all that can be read from it.
    CASE WHEN mark.is_deleted OR message.message_type = 2 THEN ''
        ELSE coalesce(message.content, '')
    END AS body,
    CASE WHEN message.message_type = 0 THEN 'plain' ELSE 'markdown' END AS body_format,
    'none' AS body_encoding,
    CASE WHEN mark.is_deleted OR message.message_type = 2 THEN 0
        ELSE coalesce(octet_length(message.content), 0)
    END::bigint AS body_bytes,
    (
        SELECT count(*) FROM public.attachments AS attachment
        WHERE attachment.message_id = message.id
    )::int AS attachment_count,
    message.message_type IN (1, 3) AND coalesce(message.status, 0) = 3 AS delivery_failed,
    mark.is_deleted AS redacted
FROM public.messages AS message
CROSS JOIN LATERAL (
    -- An email keeps all its HTML here; deleting one leaves next to nothing.
    SELECT
        CASE WHEN message.content_type <> 8 OR pg_column_size(message.content_attributes) < 2000
            THEN message.content_attributes::text
        END AS attributes
    OFFSET 0  -- once per message, not once per use
) AS held
CROSS JOIN LATERAL (
    SELECT
        coalesce(
            strpos(held.attributes, 'deleted') > 0
            AND CASE WHEN starts_with(held.attributes, '"')
                THEN held.attributes ~ '[{,]\s*\\"deleted\\"\s*:\s*true'
                ELSE held.attributes ~ '[{,]\s*"deleted"\s*:\s*true'
            END, false
        ) AS is_deleted,
        message.message_type IN (1, 3)
        AND (
            coalesce(
                strpos(held.attributes, 'automation_rule_id') > 0
                AND CASE WHEN starts_with(held.attributes, '"')
                    THEN held.attributes ~ '[{,]\s*\\"automation_rule_id\\"\s*:\s*[^n\s]'
                    ELSE held.attributes ~ '[{,]\s*"automation_rule_id"\s*:\s*[^n\s]'
                END, false
            )
            OR coalesce(jsonb_typeof(message.additional_attributes -> 'campaign_id'), 'null')
                <> 'null'
        ) AS is_automatic
) AS mark
WHERE message.account_id = current_setting('handover_source.account_id')::bigint
    AND message.conversation_id = ANY (
        ARRAY(
            SELECT wanted.id::bigint FROM unnest($1::text[]) AS wanted (id)
            WHERE wanted.id ~ '^[0-9]{1,18}$'
        )
    )
