-- Cases somebody holds through a live pack: the second part of the sweep reads them again.
-- Any number of rows, ordered by case.
SELECT DISTINCT pc.case_id
FROM handover.pack_case pc
JOIN handover.pack p USING (pack_id)
WHERE p.state IN ('assigned', 'confirmed')
  AND pc.state IN ('waiting', 'accepted', 'void')
ORDER BY pc.case_id;
