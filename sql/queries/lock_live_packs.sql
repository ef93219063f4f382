-- The same as live_packs, locked until the end of this transaction, in order of pack_id.
-- $1 text team id. Any number of rows, ordered by pack.
SELECT pack_id, state, revision, changes
FROM handover.lock_live_packs($1)
ORDER BY pack_id;
