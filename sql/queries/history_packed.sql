-- The latest pack entry of each case, unless it has moved on or a person gave the declined case
-- away: an earlier entry does not come back then. $1 text[] case ids.
-- At most one row per case. The fourth column is when it was handed: the boundary, or between two
-- the instant the pack was made, so that notes from before it answer nothing.
WITH latest AS (
    SELECT DISTINCT ON (case_id) * FROM handover.pack_case
    WHERE case_id = ANY ($1::text[])
    ORDER BY case_id, pack_id DESC
)
SELECT pc.case_id, pc.pack_id, p.team_id,
       CASE p.occasion WHEN 'shift_end' THEN b.at ELSE p.assigned_at END,
       p.from_agent_id, p.to_agent_id, p.state, pc.state,
       p.receiver_starts_at, p.read_at, p.assigned_at, p.confirmed_at, pc.decided_at,
       pc.last_message_seq, pc.next_due_at, pc.acuity, pc.read_back, pc.solved_at,
       pc.void_written_at, pc.case_number
FROM latest pc
JOIN handover.pack p USING (pack_id)
JOIN handover.boundary b USING (boundary_id)
WHERE p.state <> 'superseded'
  AND pc.state <> 'moved'
  AND NOT pc.given_away
ORDER BY pc.case_id;
