-- Every open case of a boundary, in bulk.
COPY handover.ledger
    (boundary_id, case_id, team_id, at, disposition, reason, custodian_id, pack_id,
     seen_assignee_id, seen_team_id, case_number, summary)
FROM STDIN (FORMAT binary);
