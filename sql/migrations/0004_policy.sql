-- Settings: one typed column each, site-wide in the row '*', a team's own row overriding it.

SET LOCAL ROLE handover_owner;

CREATE TABLE handover.policy (
    team_id text CONSTRAINT policy_pkey PRIMARY KEY,

    scope text CONSTRAINT policy_scope_is_known CHECK (scope IN ('needs_someone', 'all')),
    overflow text CONSTRAINT policy_overflow_is_known
        CHECK (overflow IN ('urgent_first', 'spread', 'hold')),

    look_ahead_hours int CONSTRAINT policy_look_ahead_hours_range
        CHECK (look_ahead_hours BETWEEN 1 AND 336),
    absent_after_hours int CONSTRAINT policy_absent_after_hours_range
        CHECK (absent_after_hours BETWEEN 1 AND 720),
    break_gap_minutes int CONSTRAINT policy_break_gap_minutes_range
        CHECK (break_gap_minutes BETWEEN 0 AND 480),
    leaving_within_minutes int CONSTRAINT policy_leaving_within_minutes_range
        CHECK (leaving_within_minutes BETWEEN 0 AND 480),
    return_buffer_minutes int CONSTRAINT policy_return_buffer_minutes_range
        CHECK (return_buffer_minutes BETWEEN 0 AND 480),
    confirm_within_minutes int CONSTRAINT policy_confirm_within_minutes_range
        CHECK (confirm_within_minutes BETWEEN 1 AND 1440),
    confirm_within_critical_minutes int CONSTRAINT policy_confirm_within_critical_minutes_range
        CHECK (confirm_within_critical_minutes BETWEEN 1 AND 1440),
    capacity int CONSTRAINT policy_capacity_range CHECK (capacity BETWEEN 1 AND 1000),
    over_capacity_percent int CONSTRAINT policy_over_capacity_percent_range
        CHECK (over_capacity_percent BETWEEN 0 AND 200),
    cue_fade_hours int CONSTRAINT policy_cue_fade_hours_range
        CHECK (cue_fade_hours BETWEEN 1 AND 720),
    safety_cue_hours int CONSTRAINT policy_safety_cue_hours_range
        CHECK (safety_cue_hours BETWEEN 1 AND 720),
    note_after_minutes int CONSTRAINT policy_note_after_minutes_range
        CHECK (note_after_minutes BETWEEN 0 AND 480),
    lock_wait_seconds int CONSTRAINT policy_lock_wait_seconds_range
        CHECK (lock_wait_seconds BETWEEN 0 AND 600),

    cost_stranger int CONSTRAINT policy_cost_stranger_range
        CHECK (cost_stranger BETWEEN 0 AND 10000),
    cost_language int CONSTRAINT policy_cost_language_range
        CHECK (cost_language BETWEEN 0 AND 10000),
    cost_late_start int CONSTRAINT policy_cost_late_start_range
        CHECK (cost_late_start BETWEEN 0 AND 10000),
    cost_split_customer int CONSTRAINT policy_cost_split_customer_range
        CHECK (cost_split_customer BETWEEN 0 AND 10000),
    cost_new_pair int CONSTRAINT policy_cost_new_pair_range
        CHECK (cost_new_pair BETWEEN 0 AND 10000),
    cost_load int CONSTRAINT policy_cost_load_range CHECK (cost_load BETWEEN 0 AND 10000),
    cost_upset_load int CONSTRAINT policy_cost_upset_load_range
        CHECK (cost_upset_load BETWEEN 0 AND 10000),
    cost_third_person int CONSTRAINT policy_cost_third_person_range
        CHECK (cost_third_person BETWEEN 0 AND 10000),

    CONSTRAINT policy_site_row_is_complete CHECK (team_id <> '*' OR num_nulls(
        scope, overflow, look_ahead_hours, absent_after_hours, break_gap_minutes,
        leaving_within_minutes, return_buffer_minutes, confirm_within_minutes,
        confirm_within_critical_minutes, capacity, over_capacity_percent, cue_fade_hours,
        safety_cue_hours, note_after_minutes, lock_wait_seconds, cost_stranger, cost_language,
        cost_late_start, cost_split_customer, cost_new_pair, cost_load, cost_upset_load,
        cost_third_person) = 0)
);

INSERT INTO handover.policy VALUES (
    '*', 'needs_someone', 'urgent_first',
    96, 72, 90, 120, 60, 30, 15, 20, 20, 72, 48, 60, 10,
    40, 60, 50, 30, 6, 4, 6, 80);

COMMENT ON TABLE handover.policy IS
    'One column per setting. The row ''*'' is the site''s and complete; in a team''s row NULL '
    'inherits it. A boundary is stamped with what was in force.';
COMMENT ON COLUMN handover.policy.team_id IS 'a team, or ''*'' for the site';
COMMENT ON COLUMN handover.policy.scope IS
    'which cases of people off duty are handed. needs_someone: those that need somebody before '
    'their owner is back, for every handover costs the customer trust; all: every case of those '
    'who leave';
COMMENT ON COLUMN handover.policy.overflow IS
    'more to hand than the incoming can carry. urgent_first: critical and watch may exceed '
    'capacity by over_capacity_percent, steady ones stay with their owner; spread: everybody '
    'takes more; hold: nobody exceeds capacity';
COMMENT ON COLUMN handover.policy.look_ahead_hours IS
    'hours; when nobody is on shift, how far to look for the next one: a long weekend';
COMMENT ON COLUMN handover.policy.absent_after_hours IS
    'hours without a shift of any team after which a custodian counts as absent: longer than a '
    'weekend, shorter than a leave nobody recorded';
COMMENT ON COLUMN handover.policy.break_gap_minutes IS
    'minutes; a gap of one agent up to this long is a break or a split shift, not a boundary';
COMMENT ON COLUMN handover.policy.leaving_within_minutes IS
    'minutes; who leaves within them receives nothing while others stay longer: the customer '
    'would be handed on again at once';
COMMENT ON COLUMN handover.policy.return_buffer_minutes IS
    'minutes after the owner''s next start in which something due still counts as before it: '
    'the first hour of a shift is for catching up';
COMMENT ON COLUMN handover.policy.confirm_within_minutes IS
    'minutes from the receiver''s start until an unconfirmed pack is flagged';
COMMENT ON COLUMN handover.policy.confirm_within_critical_minutes IS
    'the same for a pack with a critical case: soon enough for a lead to step in';
COMMENT ON COLUMN handover.policy.capacity IS
    'cases one person can carry, where neither shift nor agent says so';
COMMENT ON COLUMN handover.policy.over_capacity_percent IS
    'per cent above capacity that urgent cases may fill under urgent_first';
COMMENT ON COLUMN handover.policy.cue_fade_hours IS
    'hours after which a mood no longer says how the customer feels';
COMMENT ON COLUMN handover.policy.safety_cue_hours IS
    'hours for which a safety, vulnerability or legal cue makes a case critical, answered or not';
COMMENT ON COLUMN handover.policy.note_after_minutes IS
    'minutes after the boundary in which the giver''s notes still appear under "since": people '
    'write them while packing up';
COMMENT ON COLUMN handover.policy.lock_wait_seconds IS
    'seconds to wait for a team that another run holds before giving up with exit code 75';
COMMENT ON COLUMN handover.policy.cost_stranger IS
    'points; receiver knows neither case nor customer';
COMMENT ON COLUMN handover.policy.cost_language IS
    'points; receiver does not speak the customer''s language: worse than a stranger';
COMMENT ON COLUMN handover.policy.cost_late_start IS
    'points; receiver starts after the next deadline';
COMMENT ON COLUMN handover.policy.cost_split_customer IS
    'points; one customer''s cases go to different people';
COMMENT ON COLUMN handover.policy.cost_new_pair IS
    'points; one more giver for this receiver to talk to; less than two cost_load, so that a new '
    'pair alone never leaves loads two apart';
COMMENT ON COLUMN handover.policy.cost_load IS
    'points, growing with the square of the load, so that it spreads evenly';
COMMENT ON COLUMN handover.policy.cost_upset_load IS
    'points, growing with the square of the upset customers one person gets';
COMMENT ON COLUMN handover.policy.cost_third_person IS
    'points; the customer would hear from a third person they do not know: the costliest';

CREATE VIEW handover.effective_policy AS
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
    coalesce(own.cost_third_person, site.cost_third_person) AS cost_third_person
FROM handover.team AS team
JOIN handover.policy AS site ON site.team_id = '*'
LEFT JOIN handover.policy AS own ON own.team_id = team.team_id;
COMMENT ON VIEW handover.effective_policy IS
    'The settings in force for each team: its own, else the site''s.';
