/// The effective settings of one team: the team's row over the site's, see table `policy`.
package struct Policy: Hashable, Sendable, Codable {
    package enum Scope: String, Sendable, Codable {
        case needsSomeone = "needs_someone"
        case all
    }
    package enum Overflow: String, Sendable, Codable {
        case urgentFirst = "urgent_first"
        case spread, hold
    }

    /// Whether who takes a case over becomes its assignee in the helpdesk too.
    package enum WriteBack: String, Sendable, Codable {
        case never
        case onConfirm = "on_confirm"
    }

    package var scope: Scope = .needsSomeone
    package var overflow: Overflow = .urgentFirst
    /// How far ahead a next shift may lie to be the receiving one.
    package var lookAheadHours = 96
    /// On no shift of any team for so long: absent.
    package var absentAfterHours = 72
    /// Gaps of one agent up to this are a break, not a boundary.
    package var breakGapMinutes = 90
    /// Who leaves sooner than this, while others stay longer, does not receive.
    package var leavingWithinMinutes = 120
    /// Added to the custodian's next start when asking whether something is due before.
    package var returnBufferMinutes = 60
    package var confirmWithinMinutes = 30
    package var confirmWithinCriticalMinutes = 15
    package var capacity = 20
    package var overCapacityPercent = 20
    package var cueFadeHours = 72
    package var safetyCueHours = 48
    /// Notes written so long after the boundary still appear, under "since".
    package var noteAfterMinutes = 60
    package var lockWaitSeconds = 10
    package var costStranger = 40
    package var costLanguage = 60
    package var costLateStart = 50
    package var costSplitCustomer = 30
    /// Less than two `costLoad`, so that a new pair alone never leaves loads two apart.
    package var costNewPair = 6
    package var costLoad = 4
    package var costUpsetLoad = 6
    package var costThirdPerson = 80
    package var writeBack: WriteBack = .never
    /// Far above all others: the absent have chosen.
    package var costNotReplacement = 1000
    /// Effort of a case beyond 1: when it is critical, when the customer is upset, and when its
    /// story is long.
    package var effortCritical = 1
    package var effortUpset = 1
    package var effortLong = 1
    /// From so many messages on a story is long.
    package var longCaseMessages = 30

    /// A small pull of upset customers towards who had fewer of them lately.
    package var costRecentUpset = 2

    package init() {}

    private enum CodingKeys: String, CodingKey {
        case scope, overflow
        case lookAheadHours = "look_ahead_hours"
        case absentAfterHours = "absent_after_hours"
        case breakGapMinutes = "break_gap_minutes"
        case leavingWithinMinutes = "leaving_within_minutes"
        case returnBufferMinutes = "return_buffer_minutes"
        case confirmWithinMinutes = "confirm_within_minutes"
        case confirmWithinCriticalMinutes = "confirm_within_critical_minutes"
        case capacity
        case overCapacityPercent = "over_capacity_percent"
        case cueFadeHours = "cue_fade_hours"
        case safetyCueHours = "safety_cue_hours"
        case noteAfterMinutes = "note_after_minutes"
        case lockWaitSeconds = "lock_wait_seconds"
        case costStranger = "cost_stranger"
        case costLanguage = "cost_language"
        case costLateStart = "cost_late_start"
        case costSplitCustomer = "cost_split_customer"
        case costNewPair = "cost_new_pair"
        case costLoad = "cost_load"
        case costUpsetLoad = "cost_upset_load"
        case costThirdPerson = "cost_third_person"
        case writeBack = "write_back"
        case costNotReplacement = "cost_not_replacement"
        case effortCritical = "effort_critical"
        case effortUpset = "effort_upset"
        case effortLong = "effort_long"
        case longCaseMessages = "long_case_messages"
        case costRecentUpset = "cost_recent_upset"
    }
}
