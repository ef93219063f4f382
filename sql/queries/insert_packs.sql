-- The packs of a boundary. $1 bigint boundary, $2 text team, $3 timestamptz read_at,
-- $4 text[] givers (NULL: nobody's), $5 text[] receivers, $6, $7 timestamptz[] the receiver's
-- start and end, $8 timestamptz[] confirm_by, $9 timestamptz assigned_at, $10 text occasion,
-- $11 bigint[] the packs they supersede (NULL: none).
-- One row per pack: id, giver, receiver; a pair of them occurs once per call.
INSERT INTO handover.pack
    (boundary_id, team_id, from_agent_id, to_agent_id, receiver_starts_at, receiver_ends_at,
     confirm_by, assigned_at, read_at, occasion, supersedes)
SELECT $1, $2, u.giver, u.receiver, u.starts_at, u.ends_at, u.confirm_by, $9, $3, $10, u.old
FROM unnest($4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::timestamptz[],
            $11::bigint[])
     WITH ORDINALITY AS u (giver, receiver, starts_at, ends_at, confirm_by, old, n)
ORDER BY u.n
RETURNING pack_id, from_agent_id, to_agent_id;
