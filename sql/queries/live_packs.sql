-- The team's packs that are not superseded. $1 text team id. Any number of rows, ordered by pack.
SELECT pack_id, state, revision
FROM handover.pack
WHERE team_id = $1 AND state <> 'superseded'
ORDER BY pack_id;
