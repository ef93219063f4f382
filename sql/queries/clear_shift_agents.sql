-- Empties shifts whose agents are about to be named anew. $1 text[] shifts.
DELETE FROM handover.shift_agent WHERE shift_id = ANY ($1::text[]);
