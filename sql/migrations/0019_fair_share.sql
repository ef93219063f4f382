-- The day's hardest talks go round: who was handed fewer upset customers of late is a little nearer.

SET LOCAL ROLE handover_owner;

ALTER TABLE handover.ledger ADD COLUMN is_upset boolean NOT NULL DEFAULT false;
CREATE INDEX ledger_of_upset ON handover.ledger (team_id, at)
WHERE is_upset AND disposition = 'handed';
COMMENT ON COLUMN handover.ledger.is_upset IS
    'the customer sounded upset then: counted over two weeks for the assignment, and shown nowhere';

ALTER TABLE handover.policy
    ADD COLUMN cost_recent_upset int CONSTRAINT policy_cost_recent_upset_range
        CHECK (cost_recent_upset BETWEEN 0 AND 10000);

UPDATE handover.policy SET cost_recent_upset = 2 WHERE team_id = '*';

ALTER TABLE handover.policy
    ADD CONSTRAINT policy_site_row_has_fair_share CHECK (
        team_id <> '*' OR cost_recent_upset IS NOT NULL);

COMMENT ON COLUMN handover.policy.cost_recent_upset IS
    'points for an upset customer, per upset case that the receiver was handed in the last 14 days '
    'beyond the one who had fewest; never more than half of cost_stranger or of cost_language, so '
    'that it decides between equals and beats neither. 0: the past does not count';

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
    coalesce(own.long_case_messages, site.long_case_messages) AS long_case_messages,
    coalesce(own.cost_recent_upset, site.cost_recent_upset) AS cost_recent_upset
FROM handover.team AS team
JOIN handover.policy AS site ON site.team_id = '*'
LEFT JOIN handover.policy AS own ON own.team_id = team.team_id;
