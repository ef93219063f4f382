-- A boundary that is done; its ledger follows in the same transaction and is counted at commit.
-- $1 text team, $2 timestamptz at, $3 bigint run, $4 timestamptz read_at, $5 bool late,
-- $6 bigint folded_into, $7..$11 bigint open, handed, kept, unassigned, excluded,
-- $12 bigint source_open, $13 bigint bad_rows, $14 jsonb policy, $15 jsonb context,
-- $16 timestamptz run_at. One row: its id.
INSERT INTO handover.boundary
    (team_id, at, run_id, read_at, late, folded_into, open_cases, handed, kept, unassigned,
     excluded, source_open, bad_rows, policy, context, run_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
RETURNING boundary_id;
