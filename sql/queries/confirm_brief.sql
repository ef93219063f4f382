-- $1 text agent, $2 jsonb read-backs by case. One row: how many packs were taken over.
SELECT count(*) FROM handover.confirm_brief($1, $2);
