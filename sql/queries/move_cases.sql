-- Cases leave their packs. $1 bigint[] packs, $2 text[] cases, $3 bigint[] the packs they move to
-- (NULL: a person took it in the helpdesk). One row: how many moved.
SELECT handover.move_cases($1, $2, $3);
