-- Teams, and inboxes for the conversations of no team: Chatwoot routes without teams too.
-- Parameters: none. Rows: one per team and one per inbox of the account.
SELECT
    'team:' || team.id AS team_id,
    coalesce(nullif(btrim(team.name), ''), 'team ' || team.id) AS name,
    true AS active,
    coalesce(
        nullif(current_setting('handover_source.timezone', true), ''),
        -- A team has no zone of its own.
        (
            SELECT inbox.timezone
            FROM public.inboxes AS inbox
            WHERE inbox.account_id = team.account_id AND inbox.timezone <> ''
            GROUP BY inbox.timezone
            ORDER BY count(*) DESC, inbox.timezone
            LIMIT 1
        )
    )::text AS timezone
FROM public.teams AS team
WHERE team.account_id = current_setting('handover_source.account_id')::bigint
UNION ALL
SELECT
    'inbox:' || inbox.id,
    coalesce(nullif(btrim(inbox.name), ''), 'inbox ' || inbox.id),
    true,
    coalesce(
        nullif(inbox.timezone, ''), nullif(current_setting('handover_source.timezone', true), '')
    )::text
FROM public.inboxes AS inbox
WHERE inbox.account_id = current_setting('handover_source.account_id')::bigint
