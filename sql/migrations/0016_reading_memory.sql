-- No message is scored twice by one model: what was read is kept from boundary to boundary.

SET LOCAL ROLE handover_owner;

CREATE TABLE handover.reading_memory (
    team_id    text PRIMARY KEY
        CONSTRAINT reading_memory_of_a_known_team REFERENCES handover.team,
    version    text NOT NULL,
    readings   bytea NOT NULL,
    written_at timestamptz NOT NULL
);

COMMENT ON TABLE handover.reading_memory IS
    'How messages of a team''s open cases sounded, under hashes of message and words: a cache without '
    'words or names. Emptying it changes nothing but the time that the next run takes';
COMMENT ON COLUMN handover.reading_memory.version IS
    'of the model that read them; another model reads anew';
COMMENT ON COLUMN handover.reading_memory.readings IS
    'packed by the job: hash, language, how upset, kinds and places of cues';
COMMENT ON COLUMN handover.reading_memory.written_at IS
    'business time; purge removes what is older than quotes may be';

GRANT SELECT, INSERT, DELETE ON handover.reading_memory TO handover_job;
GRANT UPDATE (version, readings, written_at) ON handover.reading_memory TO handover_job;
