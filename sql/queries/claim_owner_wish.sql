-- The next wish to make a receiver the assignee that is due, locked until the transaction ends.
-- $1 bigint: only wishes after that one. At most one row.
SELECT outbox_id, case_id, agent_id, seen_assignee_id
FROM handover.claim_owner_wish($1);
