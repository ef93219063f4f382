-- Makes the receiver who took a conversation over its assignee, unless a person changed it since.
-- Parameters: $1 text conversation id, $2 text agent id, $3 text the assignee last seen (NULL:
-- nobody). Rows written: 1 done; 0 somebody else decided meanwhile, or the agent has left.
UPDATE public.conversations AS conversation
SET assignee_id = $2::text::int, updated_at = now() AT TIME ZONE 'UTC'
WHERE conversation.account_id = current_setting('handover_source.account_id')::bigint
    AND conversation.id = $1::text::bigint
    AND (
        conversation.assignee_id::text IS NOT DISTINCT FROM $3::text
        -- Written before, and the job was interrupted before it could note it.
        OR conversation.assignee_id::text = $2::text
    )
    AND (conversation.status < 1 OR conversation.status > 1)
    AND EXISTS (
        SELECT FROM public.account_users AS member
        WHERE member.account_id = conversation.account_id AND member.user_id = $2::text::bigint
    )
