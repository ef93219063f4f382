-- Notes that packs were made because somebody is not there. $1 text that agent, $2 bigint[] packs.
-- One row.
SELECT handover.note_relief($1, $2) IS NOT NULL;
