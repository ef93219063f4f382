-- The team's live packs. $1 text team id. Any number of rows, ordered by pack.
SELECT pack_id, state, revision, changes
FROM handover.pack
WHERE team_id = $1 AND state IN ('assigned', 'confirmed')
ORDER BY pack_id;
