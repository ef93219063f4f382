-- Removes what was last read before $1 timestamptz. No rows.
DELETE FROM handover.reading_memory WHERE written_at < $1;
