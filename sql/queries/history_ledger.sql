-- The latest ledger row of each case, of whatever team. $1 text[] case ids.
-- At most one row per case.
SELECT DISTINCT ON (case_id)
       case_id, team_id, at, disposition, custodian_id, seen_assignee_id, seen_team_id
FROM handover.ledger
WHERE case_id = ANY ($1::text[])
ORDER BY case_id, at DESC, boundary_id DESC;
