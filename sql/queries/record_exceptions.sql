-- Raises exceptions, or sees them again. $1 text[] dedupe keys, $2 text[] kinds, $3 int[] severities,
-- $4 timestamptz business time, $5 text[] teams, $6 bigint[] boundaries, $7 bigint[] packs,
-- $8 text[] cases, $9 jsonb[] details. One row per exception: its id.
SELECT handover.record_exception(
           u.dedupe_key, u.kind, u.severity, $4, u.team_id, u.boundary_id, u.pack_id, u.case_id,
           u.detail)
FROM unnest($1::text[], $2::text[], $3::int[], $5::text[], $6::bigint[], $7::bigint[], $8::text[],
            $9::jsonb[])
     WITH ORDINALITY
     AS u (dedupe_key, kind, severity, team_id, boundary_id, pack_id, case_id, detail, n)
ORDER BY u.n;
