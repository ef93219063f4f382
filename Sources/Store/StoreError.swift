package import Postgres

/// Why the store could not do what it was asked.
package enum StoreError: Error, Sendable, Equatable {
    /// The database refused an act on handovers; see `Refusal` for the reasons.
    ///
    /// - Parameter message: the database's own words: ids and names of agents, never case text.
    case refused(Refusal, message: String)
    /// A plan that would not account for every case exactly once, or rows that forge a decision.
    ///
    /// - Parameter rule: the constraint's name: `boundary_adds_up`.
    case ruleBroken(rule: String, statement: String)
    /// The packs planned from kept changing while the boundary was being committed.
    case conflict(teamID: String)
    case schemaMissing
    case schemaBehind(have: Int, need: Int)
    /// Applied by a newer release than this one.
    case schemaUnknown(version: Int)
    /// - Parameter sql: the commands for somebody who may.
    case mayNotCreateRoles(sql: String)
    /// Anything else that PostgreSQL or the connection had to say.
    case postgres(PostgresError)

    /// The refusals of the functions in schema `handover`, by their SQLSTATE.
    package enum Refusal: String, Sendable, CaseIterable {
        /// This login may not act for that agent, is not the job, or does not lead.
        case notPermitted = "42501"
        /// The pack changed since the revision that was read.
        case stale = "HO001"
        /// Somebody else has the pack or case now.
        case superseded = "HO002"
        case notReceiver = "HO003"
        /// No such pack, case, exception or agent.
        case unknown = "HO004"
        case decidedOtherwise = "HO005"
        /// The agent gave, has or declined the case.
        case unfitReceiver = "HO006"
        /// An empty reason, a read-back for another case.
        case invalid = "HO007"
    }
}

extension StoreError: WrapsPostgresError {
    package init(_ error: PostgresError) {
        guard case .server(let sqlState, let statement, let message, let constraint, _, _) = error
        else {
            self = .postgres(error)
            return
        }
        if let refusal = Refusal(rawValue: sqlState) {
            self = .refused(refusal, message: message)
        } else if sqlState == "23514", let constraint {
            self = .ruleBroken(rule: constraint, statement: statement)
        } else {
            self = .postgres(error)
        }
    }

    package var postgresError: PostgresError? {
        if case .postgres(let error) = self { error } else { nil }
    }
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .refused(let refusal, let message): "\(message)\nhint: \(refusal.hint)"
        case .ruleBroken(let rule, let statement):
            """
            \(statement): refused by the rule "\(rule)"
            hint: nothing was written; this is a defect of handover, please report it
            """
        case .conflict(let teamID):
            """
            packs of team "\(teamID)" kept changing while its boundary was planned
            hint: nothing was written; the next run tries again
            """
        case .schemaMissing:
            """
            the database has no schema handover
            hint: run: handover migrate
            """
        case .schemaBehind(let have, let need):
            """
            the database schema is at version \(have), this release needs \(need)
            hint: run: handover migrate
            """
        case .schemaUnknown(let version):
            """
            the database schema has version \(version), which this release does not know
            hint: use the release that ran: handover migrate
            """
        case .mayNotCreateRoles(let sql):
            """
            this login may not prepare the database
            hint: somebody who may runs this, then run handover migrate again
            \(sql)
            """
        case .postgres(let error): error.description
        }
    }
}

extension StoreError.Refusal {
    /// What to do about it.
    package var hint: String {
        switch self {
        case .notPermitted:
            """
            a login acts for its own agent (handover.login) and within its group: handover_staff, \
            handover_lead, handover_service, handover_job
            """
        case .stale: "read the pack again, then confirm it"
        case .superseded: "handover packs shows who has the cases now"
        case .notReceiver: "only its receiver can answer for a pack; a lead can reassign it"
        case .unknown: "handover packs and handover exceptions list what there is"
        case .decidedOtherwise: "a lead can reassign the case"
        case .unfitReceiver: "choose somebody who neither gave, has nor declined the case"
        case .invalid: "give the reason, or the case id as the pack shows it"
        }
    }
}
