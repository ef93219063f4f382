-- The latest ledger row of each case, of whatever team, with the assignee that the job itself
-- wrote to the helpdesk since (the last one). $1 text[] case ids. At most one row per case.
--
-- For a quarter of an hour after a write both the old and the new assignee count as unchanged: a
-- snapshot from before it, or from a replica, still shows the old one. Later the new one alone.
WITH line AS (
    SELECT DISTINCT ON (ledger.case_id)
           ledger.case_id, ledger.team_id, ledger.at, ledger.disposition, ledger.custodian_id,
           ledger.seen_assignee_id, ledger.seen_team_id, ledger.boundary_id
    FROM handover.ledger AS ledger
    WHERE ledger.case_id = ANY ($1::text[])
    ORDER BY ledger.case_id, ledger.at DESC, ledger.boundary_id DESC
), written AS (
    SELECT DISTINCT ON (line.case_id) line.case_id, wish.recipient AS agent_id, wish.sent_at
    FROM handover.outbox AS wish
    JOIN line ON line.case_id = wish.payload ->> 'case_id'
    JOIN handover.boundary AS boundary USING (boundary_id)
    LEFT JOIN handover.run AS run USING (run_id)
    WHERE wish.kind = 'apply_owner' AND wish.outcome = 'written'
      AND wish.sent_at > coalesce(run.started_at, '-infinity')
    ORDER BY line.case_id, wish.sent_at DESC, wish.outbox_id DESC
)
SELECT line.case_id, line.team_id, line.at, line.disposition, line.custodian_id,
       CASE WHEN written.sent_at < now() - interval '15 min' THEN written.agent_id
            ELSE line.seen_assignee_id END,
       line.seen_team_id, written.agent_id
FROM line
LEFT JOIN written USING (case_id)
ORDER BY line.case_id;
