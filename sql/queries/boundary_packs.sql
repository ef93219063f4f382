-- The packs of a boundary, live or not. $1 bigint boundary. Any number of rows, ordered by id.
SELECT pack_id, from_agent_id, to_agent_id, state, revision, confirm_by
FROM handover.pack
WHERE boundary_id = $1
ORDER BY pack_id;
