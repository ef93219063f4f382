-- What the statements of packs rest on, in bulk. Arrays of equal length: $1 bigint[] packs,
-- $2 text[] cases, $3 text[] fields, $4 int[] ordinals, $5 text[] relations, $6 text[] source ids,
-- $7, $8 int[] byte range, $9 text[] quotes, $10 bool[] exact.
INSERT INTO handover.pack_evidence
    (pack_id, case_id, field, ordinal, source_relation, source_id, start_byte, end_byte, quote,
     exact)
SELECT * FROM unnest(
    $1::bigint[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::int[], $8::int[],
    $9::text[], $10::bool[]);
