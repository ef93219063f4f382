-- Cases of an agent's packs that words name: by the id, or by the number with or without a "#", which
-- some helpdesks write themselves. $1 text agent, $2 text[] words, $3 bigint a pack that counts
-- whatever its state, or NULL. Any number of rows, ordered by word, then case.
SELECT DISTINCT word, pc.case_id, pc.case_number
FROM handover.pack p
JOIN handover.pack_case pc USING (pack_id)
JOIN unnest($2::text[]) AS word
  ON word = pc.case_id OR ltrim(word, '#') = ltrim(pc.case_number, '#')
WHERE p.to_agent_id = $1 AND (p.state IN ('assigned', 'confirmed') OR p.pack_id = $3)
ORDER BY word, pc.case_id, pc.case_number;
