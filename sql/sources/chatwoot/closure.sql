-- How many conversations Chatwoot itself calls not resolved, whatever their status says.
-- Parameters: none. Rows: one per team or inbox with such conversations.
SELECT
    coalesce('team:' || team.id, 'inbox:' || conversation.inbox_id) AS team_id,
    count(*) AS not_closed
FROM public.conversations AS conversation
LEFT JOIN public.teams AS team
    ON team.id = conversation.team_id AND team.account_id = conversation.account_id
WHERE conversation.account_id = current_setting('handover_source.account_id')::bigint
    AND (conversation.status < 1 OR conversation.status > 1)
GROUP BY 1
