-- What is due when: before, just after and long after the boundary, and never.
-- Parameters: none. Rows: none.

INSERT INTO desk.deadline (case_id, kind, due_at, origin, description)
SELECT
    v.case_id, v.kind,
    CASE v.due WHEN 'never' THEN 'infinity' ELSE clock.boundary + v.due::interval END,
    v.origin, v.description
FROM (
    VALUES
        ('4711', 'callback', '25 min', 'promise',
            'ring Mrs Okafor about the refund of the second charge'),
        ('4688', 'next_response', '-40 min', 'sla', 'next reply'),
        ('4655', 'callback', '3 h', 'reminder', 'ring Mr Varga once he has the key'),
        ('4690', 'next_response', '7 h', 'sla', 'next reply'),
        ('4720', 'next_response', '70 min', 'sla', 'next reply'),
        ('4733', 'next_response', '210 min', 'sla', 'next reply'),
        ('4765', 'first_response', '20 min', 'sla', 'first reply'),
        ('4740', 'next_response', '10 min', 'sla', 'next reply'),
        ('4742', 'resolution', '40 h', 'sla', 'resolve'),
        ('4743', 'next_response', '12 h', 'sla', 'next reply'),
        ('4741', 'next_response', '5 h', 'sla', 'next reply'),
        ('4745', 'first_response', '18 min', 'sla', 'first reply'),
        ('4763', 'next_response', '6 h', 'sla', 'next reply'),
        ('4764', 'next_response', '9 h', 'sla', 'next reply'),
        ('4656', 'resolution', '6 h', 'sla', 'resolve'),
        ('4731', 'next_response', '2 h', 'sla', 'next reply'),
        ('4747', 'resolution', '30 h', 'sla', 'resolve'),
        ('4749', 'next_response', '4 h', 'sla', 'next reply'),
        ('4753', 'next_response', '-1 h', 'sla', 'next reply'),
        ('4754', 'next_response', '10 h', 'sla', 'next reply'),
        ('4759', 'resolution', 'never', 'sla', 'resolve'),
        ('4766', 'resolution', '-3 d', 'sla', 'resolve'),
        ('4768', 'resolution', '90 h', 'sla', 'resolve'),
        ('4757', 'next_response', '3 h', 'sla', 'next reply'),
        ('5101', 'resolution', '1 h', 'sla', 'resolve'),
        ('5101', 'callback', '9 h', 'reminder', 'Rückruf mit dem neuen Liefertermin'),
        ('5102', 'next_response', '150 min', 'sla', 'next reply'),
        ('5104', 'next_response', '2 h', 'sla', 'next reply'),
        ('5106', 'resolution', '1 h', 'sla', 'resolve'),
        ('5108', 'next_response', '11 h', 'sla', 'next reply'),
        ('5115', 'next_response', '-8 h', 'sla', 'next reply')
) AS v (case_id, kind, due, origin, description),
    (SELECT current_setting('handover_demo.at')::timestamptz) AS clock (boundary);
