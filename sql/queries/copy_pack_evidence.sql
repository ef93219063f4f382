-- What the statements of packs rest on, in bulk.
COPY handover.pack_evidence
    (pack_id, case_id, field, ordinal, source_relation, source_id, start_byte, end_byte, quote,
     exact)
FROM STDIN (FORMAT binary);
