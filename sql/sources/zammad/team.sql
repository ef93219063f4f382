-- Zammad's groups. A group has no zone of its own: the site's parameter, else the default calendar's.
-- Parameters: none. Rows: one per group.
SELECT
    team.id::text AS team_id,
    team.name,
    team.active,
    coalesce(
        nullif(current_setting('handover_source.timezone', true), ''),
        (SELECT calendar.timezone FROM calendars AS calendar
         WHERE calendar."default" ORDER BY calendar.id LIMIT 1)
    ) AS timezone
FROM groups AS team
