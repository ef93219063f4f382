-- Raises exceptions, or sees them again. $1 text[] dedupe keys, $2 text[] kinds, $3 int[] severities,
-- $4 text[] teams, $5 bigint[] boundaries, $6 bigint[] packs, $7 text[] cases, $8 jsonb[] details,
-- $9 timestamptz business time. One row per exception: its id.
SELECT handover.record_exception(
           u.dedupe_key, u.kind, u.severity, u.team_id, u.boundary_id, u.pack_id, u.case_id,
           u.detail, $9)
FROM unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::bigint[], $6::bigint[], $7::text[],
            $8::jsonb[])
     WITH ORDINALITY
     AS u (dedupe_key, kind, severity, team_id, boundary_id, pack_id, case_id, detail, n)
ORDER BY u.n;
