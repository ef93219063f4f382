import Domain
import Postgres

extension ReadingSession {
    /// Why something that can be read is still no use.
    struct Refusal {
        let column: String
        let expected: String

        static func duplicate(_ column: String) -> Refusal {
            Refusal(column: column, expected: "each id once")
        }
    }

    /// Streams one relation.
    ///
    /// - Parameter ids: what `$1` gets, if the file has it. Nil: the relation is read whole;
    ///   empty: it is not asked at all.
    mutating func rows<Decoder: RowDecoder>(
        _: Decoder.Type, ids: [String]? = nil, _ connection: inout Connection,
        _ take: (inout ReadingSession, Decoder.Value, RowNotes) -> Void
    ) throws(SourceError) {
        let relation = Decoder.relation
        guard let shape = shapes[relation], let statement = adapter.statement(relation) else {
            return
        }
        if let ids, ids.isEmpty { return }
        let decoder = Decoder(Layout(shape))
        let values: [Value] = shape.parameterTypeOIDs.isEmpty ? [] : [.textArray(ids ?? [])]
        func stream(
            _ session: inout ReadingSession, _ c: inout Connection
        ) throws(PostgresError) {
            try c.stream(statement, values) { row throws(PostgresError) in
                session.take(row, decoder, take)
            }
        }
        do throws(PostgresError) {
            if relation.isOptional {
                let before = snapshot
                do throws(PostgresError) {
                    try Savepoint.around(&connection) {
                        (c: inout Connection) throws(PostgresError) in try stream(&self, &c)
                    }
                } catch {
                    snapshot = before
                    if error.isRetryable { throw error }
                    leaveOut(relation, sqlState: error.sqlState ?? "58000")
                }
            } else {
                try stream(&self, &connection)
            }
        } catch {
            throw .relation(name: relation.rawValue, error)
        }
    }

    /// Reads one relation whose rows have an id, in its order.
    ///
    /// Of rows with the same id one is kept, the same one whatever order the server gives them in;
    /// the others are bad.
    mutating func distinct<Decoder: RowDecoder>(
        _: Decoder.Type, ids: [String]? = nil, idColumn: String, _ connection: inout Connection,
        id: (Decoder.Value) -> String
    ) throws(SourceError) -> [(value: Decoder.Value, notes: RowNotes)] {
        var found: [(value: Decoder.Value, notes: RowNotes)] = []
        try rows(Decoder.self, ids: ids, &connection) { _, value, notes in
            found.append((value, notes))
        }
        found.sort { a, b in
            let (first, second) = (id(a.value), id(b.value))
            return first == second
                ? String(describing: a.value) < String(describing: b.value) : first < second
        }
        var kept: [(value: Decoder.Value, notes: RowNotes)] = []
        kept.reserveCapacity(found.count)
        for row in found {
            let rowID = id(row.value)
            if let last = kept.last, id(last.value) == rowID {
                snapshot.badRows.append(
                    badRow(
                        Decoder.relation, id: rowID, teamID: Decoder.team(of: row.value),
                        .duplicate(idColumn)))
            } else {
                kept.append(row)
            }
        }
        return kept
    }

    private mutating func take<Decoder: RowDecoder>(
        _ row: borrowing Row, _ decoder: Decoder,
        _ take: (inout ReadingSession, Decoder.Value, RowNotes) -> Void
    ) {
        var notes = RowNotes()
        if let value = decoder.decode(row, &notes) {
            take(&self, value, notes)
        } else if var bad = notes.badRow(row, decoder) {
            if bad.teamID == nil, let caseID = decoder.identity(row).caseID {
                bad.teamID = team(of: caseID)
            }
            snapshot.badRows.append(bad)
        }
    }

    func team(of caseID: CaseID) -> TeamID? {
        caseIndices[caseID].flatMap { snapshot.cases[$0].teamID }
    }

    func badRow(
        _ relation: Relation, id: String?, teamID: TeamID?, _ refusal: Refusal
    ) -> BadRow {
        BadRow(
            relation: relation.rawValue, id: id, teamID: teamID, column: refusal.column,
            expected: refusal.expected)
    }

    mutating func leaveOut(_ relation: Relation, sqlState: String) {
        snapshot.missingRelations.append(
            MissingRelation(relation: relation.rawValue, sqlState: sqlState))
    }

    mutating func mark(_ caseIndex: Int, _ notes: RowNotes, prefix: String) {
        for column in notes.unreadable { mark(caseIndex, prefix + column) }
    }

    mutating func mark(_ caseIndex: Int, _ name: String) {
        if !snapshot.cases[caseIndex].unreadableColumns.contains(name) {
            snapshot.cases[caseIndex].unreadableColumns.append(name)
        }
    }
}

extension RowNotes {
    /// Nil for a row that is good.
    func badRow(_ row: borrowing Row, _ decoder: some RowDecoder) -> BadRow? {
        guard let bad else { return nil }
        let identity = decoder.identity(row)
        return BadRow(
            relation: type(of: decoder).relation.rawValue, id: identity.id,
            teamID: identity.teamID, column: bad.column, expected: bad.expected)
    }
}
