-- Load is measured in effort, and a stand-in chosen by an absent giver is a matter of cost.

SET LOCAL ROLE handover_owner;

ALTER TABLE handover.policy
    ADD COLUMN cost_not_replacement int CONSTRAINT policy_cost_not_replacement_range
        CHECK (cost_not_replacement BETWEEN 0 AND 10000),
    ADD COLUMN effort_critical int CONSTRAINT policy_effort_critical_range
        CHECK (effort_critical BETWEEN 0 AND 10),
    ADD COLUMN effort_upset int CONSTRAINT policy_effort_upset_range
        CHECK (effort_upset BETWEEN 0 AND 10),
    ADD COLUMN effort_long int CONSTRAINT policy_effort_long_range
        CHECK (effort_long BETWEEN 0 AND 10),
    ADD COLUMN long_case_messages int CONSTRAINT policy_long_case_messages_range
        CHECK (long_case_messages BETWEEN 1 AND 10000);

UPDATE handover.policy SET
    cost_not_replacement = 1000,
    effort_critical = 1,
    effort_upset = 1,
    effort_long = 1,
    long_case_messages = 30
WHERE team_id = '*';

ALTER TABLE handover.policy
    ADD CONSTRAINT policy_site_row_has_effort CHECK (team_id <> '*' OR num_nulls(
        cost_not_replacement, effort_critical, effort_upset, effort_long,
        long_case_messages) = 0);

COMMENT ON COLUMN handover.policy.cost_not_replacement IS
    'points; receiver is not the stand-in whom an absent giver named: far above '
    'all others, for that choice was theirs';
COMMENT ON COLUMN handover.policy.effort_critical IS
    'effort of a critical case beyond the 1 of an ordinary one: it comes before all '
    'others and cannot be put off';
COMMENT ON COLUMN handover.policy.effort_upset IS
    'effort beyond 1 of a case whose customer sounds upset: such a talk is longer';
COMMENT ON COLUMN handover.policy.effort_long IS
    'effort beyond 1 of a case with long_case_messages or more: there is more to read';
COMMENT ON COLUMN handover.policy.long_case_messages IS
    'messages from which on a case counts as long';
COMMENT ON COLUMN handover.policy.cost_load IS
    'points per squared effort of one person on an eight-hour shift, more in proportion for who '
    'is there shorter: it spreads evenly by what cases ask for, not by heads';

CREATE OR REPLACE VIEW handover.effective_policy AS
SELECT
    team.team_id,
    coalesce(own.scope, site.scope) AS scope,
    coalesce(own.overflow, site.overflow) AS overflow,
    coalesce(own.look_ahead_hours, site.look_ahead_hours) AS look_ahead_hours,
    coalesce(own.absent_after_hours, site.absent_after_hours) AS absent_after_hours,
    coalesce(own.break_gap_minutes, site.break_gap_minutes) AS break_gap_minutes,
    coalesce(own.leaving_within_minutes, site.leaving_within_minutes) AS leaving_within_minutes,
    coalesce(own.return_buffer_minutes, site.return_buffer_minutes) AS return_buffer_minutes,
    coalesce(own.confirm_within_minutes, site.confirm_within_minutes) AS confirm_within_minutes,
    coalesce(own.confirm_within_critical_minutes, site.confirm_within_critical_minutes)
        AS confirm_within_critical_minutes,
    coalesce(own.capacity, site.capacity) AS capacity,
    coalesce(own.over_capacity_percent, site.over_capacity_percent) AS over_capacity_percent,
    coalesce(own.cue_fade_hours, site.cue_fade_hours) AS cue_fade_hours,
    coalesce(own.safety_cue_hours, site.safety_cue_hours) AS safety_cue_hours,
    coalesce(own.note_after_minutes, site.note_after_minutes) AS note_after_minutes,
    coalesce(own.lock_wait_seconds, site.lock_wait_seconds) AS lock_wait_seconds,
    coalesce(own.cost_stranger, site.cost_stranger) AS cost_stranger,
    coalesce(own.cost_language, site.cost_language) AS cost_language,
    coalesce(own.cost_late_start, site.cost_late_start) AS cost_late_start,
    coalesce(own.cost_split_customer, site.cost_split_customer) AS cost_split_customer,
    coalesce(own.cost_new_pair, site.cost_new_pair) AS cost_new_pair,
    coalesce(own.cost_load, site.cost_load) AS cost_load,
    coalesce(own.cost_upset_load, site.cost_upset_load) AS cost_upset_load,
    coalesce(own.cost_third_person, site.cost_third_person) AS cost_third_person,
    coalesce(own.write_back, site.write_back) AS write_back,
    coalesce(own.cost_not_replacement, site.cost_not_replacement) AS cost_not_replacement,
    coalesce(own.effort_critical, site.effort_critical) AS effort_critical,
    coalesce(own.effort_upset, site.effort_upset) AS effort_upset,
    coalesce(own.effort_long, site.effort_long) AS effort_long,
    coalesce(own.long_case_messages, site.long_case_messages) AS long_case_messages
FROM handover.team AS team
JOIN handover.policy AS site ON site.team_id = '*'
LEFT JOIN handover.policy AS own ON own.team_id = team.team_id;
