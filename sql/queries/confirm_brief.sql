-- $1 text agent, $2 jsonb read-backs by case. One row.
SELECT handover.confirm_brief($1, $2) IS NOT NULL;
