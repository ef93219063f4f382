-- Cases to be read again: those somebody holds through a live pack, for the second part of the
-- sweep, and declined ones that wait for a lead, to propose who would take them.
-- Any number of rows, ordered by case.
SELECT pc.case_id
FROM handover.pack_case pc
JOIN handover.pack p USING (pack_id)
WHERE p.state IN ('assigned', 'confirmed')
  AND pc.state IN ('waiting', 'accepted', 'void')
UNION
SELECT e.case_id
FROM handover.exception e
WHERE e.kind = 'declined' AND e.state <> 'resolved' AND e.case_id IS NOT NULL
ORDER BY case_id;
