-- How the team's messages sounded when they were last read. $1 text team. No row or one.
SELECT version, readings FROM handover.reading_memory WHERE team_id = $1;
