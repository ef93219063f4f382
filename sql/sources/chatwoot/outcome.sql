-- What became of conversations that stand in live packs and are resolved now.
-- Parameters: $1 text[] conversation ids. Rows: one per conversation that still exists.
SELECT
    conversation.id::text AS case_id,
    CASE WHEN conversation.status = 1
        -- Chatwoot does not keep when it was resolved.
        THEN conversation.updated_at AT TIME ZONE 'UTC'
    END AS closed_at,
    conversation.assignee_id::text AS assignee_id,
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
    ) AS last_agent_at
FROM public.conversations AS conversation
WHERE conversation.account_id = current_setting('handover_source.account_id')::bigint
    AND conversation.id = ANY (
        ARRAY(
            SELECT wanted.id::bigint FROM unnest($1::text[]) AS wanted (id)
            WHERE wanted.id ~ '^[0-9]{1,18}$'
        )
    )
