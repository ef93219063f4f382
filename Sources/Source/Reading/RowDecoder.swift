import Domain
import Postgres

/// Turns the rows of one relation into values of the domain.
protocol RowDecoder {
    associatedtype Value

    static var relation: Relation { get }

    init(_ layout: Layout)

    /// Nil exactly when `notes.bad` is set.
    func decode(_ row: borrowing Row, _ notes: inout RowNotes) -> Value?

    /// The team that a value belongs to, as far as it says so itself.
    static func team(of value: Value) -> TeamID?

    /// What a bad row can still say about itself.
    func identity(_ row: borrowing Row) -> (id: String?, caseID: CaseID?, teamID: TeamID?)
}

extension RowDecoder {
    static func team(of value: Value) -> TeamID? { nil }

    /// A text column of a row that is bad already.
    func salvage(_ row: borrowing Row, _ place: Place) -> String? {
        var notes = RowNotes()
        return notes.optionalText(row, place)
    }
}
