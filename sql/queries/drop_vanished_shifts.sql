-- Removes what the helpdesk's roster no longer says: a team's shifts in the window that was asked
-- for and did not come. What has ended, or is history by the watermark, stays.
-- $1 text team, $2 timestamptz business time, $3 timestamptz end of the window, $4 text[] the
-- shifts that came. Rows affected: shifts removed, with their agents. Locked in order of id, as
-- other runs do.
DELETE FROM handover.shift
WHERE shift_id IN (
    SELECT s.shift_id
    FROM handover.shift AS s
    JOIN handover.team AS t USING (team_id)
    WHERE s.team_id = $1
      AND s.origin = 'source'
      AND s.ends_at > greatest($2, t.watermark)
      AND s.starts_at < $3
      AND s.shift_id <> ALL ($4::text[])
    ORDER BY s.shift_id
    FOR UPDATE OF s
);
