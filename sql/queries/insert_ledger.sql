-- Every open case of a boundary, in bulk. $1 bigint boundary, $2 text team, $3 timestamptz at, then
-- arrays of equal length: $4 text[] cases, $5 text[] dispositions, $6 text[] reasons, $7 text[]
-- custodians, $8 bigint[] packs, $9 text[] seen assignees, $10 text[] seen teams, $11 text[] case
-- numbers, $12 jsonb[] lines of the team page, $13 boolean[] whether the customer sounded upset.
INSERT INTO handover.ledger
    (boundary_id, case_id, team_id, at, disposition, reason, custodian_id, pack_id,
     seen_assignee_id, seen_team_id, case_number, summary, is_upset)
SELECT $1, u.case_id, $2, $3, u.disposition, u.reason, u.custodian, u.pack, u.assignee, u.team,
       u.number, u.summary, u.is_upset
FROM unnest(
    $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[], $9::text[], $10::text[],
    $11::text[], $12::jsonb[], $13::boolean[])
    AS u (case_id, disposition, reason, custodian, pack, assignee, team, number, summary, is_upset);
