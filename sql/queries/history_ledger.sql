-- The last look at each case, of whatever team: its latest ledger row, or a pack made after it;
-- with the assignee that the job itself wrote to the helpdesk since (the last one).
-- $1 text[] case ids. At most one row per case.
--
-- For a quarter of an hour after a write both the old and the new assignee count as unchanged: a
-- snapshot from before it, or from a replica, still shows the old one. Later the new one alone.
WITH look AS (
    SELECT * FROM handover.last_looks($1::text[])
), written AS (
    SELECT DISTINCT ON (look.case_id) look.case_id, wish.recipient AS agent_id, wish.sent_at
    FROM handover.outbox AS wish
    JOIN look ON look.case_id = wish.payload ->> 'case_id'
    WHERE wish.kind = 'apply_owner' AND wish.outcome = 'written' AND wish.sent_at > look.seen_at
    ORDER BY look.case_id, wish.sent_at DESC, wish.outbox_id DESC
)
SELECT look.case_id, look.team_id, look.at, look.disposition, look.custodian_id,
       CASE WHEN written.sent_at < now() - interval '15 min' THEN written.agent_id
            ELSE look.assignee_id END,
       look.seen_team_id, written.agent_id
FROM look
LEFT JOIN written USING (case_id)
ORDER BY look.case_id;
