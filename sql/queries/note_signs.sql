-- Adds to open unconfirmed exceptions whether there is any sign of the receiver.
-- A sign once seen stays: a run that starts again reads fewer messages.
-- $1 bigint[] packs, $2 timestamptz[] last entries (NULL: none), $3 timestamptz business time.
-- One row per exception found.
SELECT handover.record_exception(
           e.dedupe_key, e.kind, e.base_severity, e.last_seen_at, e.team_id, e.boundary_id,
           e.pack_id, e.case_id,
           jsonb_build_object(
               'looked', true,
               'last_entry_at',
               to_char(
                   greatest(u.entry_at, (e.detail ->> 'last_entry_at')::timestamptz)
                       AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
FROM handover.exception e
JOIN unnest($1::bigint[], $2::timestamptz[]) AS u (pack_id, entry_at) USING (pack_id)
WHERE e.kind = 'unconfirmed' AND e.state <> 'resolved' AND e.last_seen_at = $3
ORDER BY e.exception_id;
