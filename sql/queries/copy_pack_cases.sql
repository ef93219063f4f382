-- Cases of packs, in bulk.
COPY handover.pack_case
    (pack_id, case_id, position, acuity, next_due_at, case_number, customer_id, last_message_at,
     last_message_seq, read_back_expected, content)
FROM STDIN (FORMAT binary);
