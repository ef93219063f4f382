-- Removes what nobody needs any more, as the retention policy has it; open work stays.
-- $1 timestamptz business time, $2 int days for quotes, $3 int months for the ledger. One row.
SELECT quotes, ledger, packs, boundaries, exceptions, events, messages
FROM handover.purge($1, $2, $3);
