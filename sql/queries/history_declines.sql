-- Who declined which case, ever. $1 text[] case ids. Any number of rows, ordered.
SELECT DISTINCT pc.case_id, p.to_agent_id
FROM handover.pack_case pc
JOIN handover.pack p USING (pack_id)
WHERE pc.case_id = ANY ($1::text[]) AND pc.state = 'declined'
ORDER BY pc.case_id, p.to_agent_id;
