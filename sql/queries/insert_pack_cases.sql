-- Cases of packs, in bulk. COPY would be faster but refuses tables with row-level security.
-- Arrays of equal length: $1 bigint[] packs, $2 text[] cases, $3 int[] positions, $4 text[] acuities,
-- $5 timestamptz[] next due, $6 text[] case numbers, $7 text[] customers, $8 timestamptz[] and
-- $9 bigint[] the last message known, $10 jsonb[] what a read-back is compared with, $11 jsonb[]
-- contents, $12 text[] the assignees seen. $13 bigint the run that saw them; NULL: the ledger has
-- them.
INSERT INTO handover.pack_case
    (pack_id, case_id, position, acuity, next_due_at, case_number, customer_id, last_message_at,
     last_message_seq, read_back_expected, content, seen_assignee_id, seen_at)
SELECT u.*, (SELECT run.started_at FROM handover.run AS run WHERE run.run_id = $13)
FROM unnest(
    $1::bigint[], $2::text[], $3::int[], $4::text[], $5::timestamptz[], $6::text[], $7::text[],
    $8::timestamptz[], $9::bigint[], $10::jsonb[], $11::jsonb[], $12::text[]) AS u;
