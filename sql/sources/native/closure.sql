-- How many cases the desk itself calls not closed, whatever their status says.
-- Parameters: none. Rows: one per team with such cases, and one with team_id NULL for those of none.
SELECT
    team_id,
    count(*) AS not_closed
FROM desk.ticket
WHERE closed_at IS NULL
GROUP BY team_id
