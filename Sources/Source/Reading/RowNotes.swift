import Domain
import Postgres

/// Where a column of the contract stands among the columns of a result.
struct Place {
    let index: Int
    let name: String
}

/// Finds columns by name, whatever order the file has them in; others are ignored.
struct Layout {
    private var indices: [String: Int] = [:]

    init(_ shape: StatementShape) {
        for (index, column) in shape.columns.enumerated() where indices[column.name] == nil {
            indices[column.name] = index
        }
    }

    /// A column that is missing, which the contract check forbids, is unreadable in every row.
    subscript(name: String) -> Place { Place(index: indices[name] ?? -1, name: name) }

    /// A column that an adapter may leave out.
    func optional(_ name: String) -> Place? {
        indices[name].map { Place(index: $0, name: name) }
    }
}

/// Reads the fields of one row and notes what cannot be read, instead of throwing.
///
/// Methods without `optional` in their names note a bad row, the others an unreadable column.
struct RowNotes {
    /// The first required column that could not be read, and what it should hold; never its value.
    private(set) var bad: (column: String, expected: String)?
    /// Optional columns that hold something else than the contract says.
    private(set) var unreadable: [String] = []

    mutating func refuse(_ place: Place, _ expected: String) {
        if bad == nil { bad = (place.name, expected) }
    }

    mutating func mark(_ place: Place) { unreadable.append(place.name) }

    func isNull(_ row: borrowing Row, _ place: Place) -> Bool { row.isNull(place.index) }

    /// Any text, the empty one included.
    mutating func text(_ row: borrowing Row, _ place: Place) -> String? {
        do throws(PostgresError) {
            if let text = try row.optionalText(place.index) { return text }
        } catch {
            // Told below, together with NULL.
        }
        refuse(place, "a text")
        return nil
    }

    mutating func id(_ row: borrowing Row, _ place: Place) -> String? {
        guard let text = text(row, place) else { return nil }
        if text.isEmpty {
            refuse(place, "an id that is not empty")
            return nil
        }
        return text
    }

    /// Nil for NULL and for the empty text: neither says anything.
    mutating func optionalText(_ row: borrowing Row, _ place: Place) -> String? {
        do throws(PostgresError) {
            guard let text = try row.optionalText(place.index), !text.isEmpty else { return nil }
            return text
        } catch {
            mark(place)
            return nil
        }
    }

    /// `en` of `en`, `EN`, `en-GB` or `en_GB`.
    mutating func optionalLanguage(_ row: borrowing Row, _ place: Place) -> String? {
        optionalText(row, place).map(languageCode)
    }

    /// Without duplicates, in the order given.
    mutating func texts(_ row: borrowing Row, _ place: Place) -> [String]? {
        do throws(PostgresError) {
            if let texts = try row.optionalTextArray(place.index) {
                if texts.count < 2 { return texts }
                var seen: Set<String> = []
                return texts.filter { seen.insert($0).inserted }
            }
        } catch {
            // Told below, together with NULL.
        }
        refuse(place, "texts without NULLs")
        return nil
    }

    mutating func bool(_ row: borrowing Row, _ place: Place) -> Bool? {
        do throws(PostgresError) {
            if let flag = try row.optionalBool(place.index) { return flag }
        } catch {
            // Told below, together with NULL.
        }
        refuse(place, "true or false")
        return nil
    }

    mutating func optionalBool(_ row: borrowing Row, _ place: Place) -> Bool? {
        do throws(PostgresError) {
            return try row.optionalBool(place.index)
        } catch {
            mark(place)
            return nil
        }
    }

    /// Not negative, as every number of the contract.
    mutating func count(_ row: borrowing Row, _ place: Place) -> Int64? {
        guard let number = number(row, place) else { return nil }
        if number < 0 {
            refuse(place, "a number from 0")
            return nil
        }
        return number
    }

    mutating func number(_ row: borrowing Row, _ place: Place) -> Int64? {
        do throws(PostgresError) {
            if let number = try row.optionalInt8(place.index) { return number }
        } catch {
            // Told below, together with NULL.
        }
        refuse(place, "a number")
        return nil
    }

    mutating func optionalNumber(
        _ row: borrowing Row, _ place: Place, in range: ClosedRange<Int64>
    ) -> Int? {
        do throws(PostgresError) {
            guard let number = try row.optionalInt8(place.index) else { return nil }
            if range.contains(number) { return Int(number) }
        } catch {
            // Told below, together with numbers outside the range.
        }
        mark(place)
        return nil
    }

    /// The infinities included: whether they make sense is for the caller to say.
    mutating func instant(_ row: borrowing Row, _ place: Place) -> Instant? {
        do throws(PostgresError) {
            if let instant = try row.optionalInstant(place), instant.isOnCalendar {
                return instant
            }
        } catch {
            // Told below, together with NULL and with times off the calendar.
        }
        refuse(place, "a time in the years 1 to 9999")
        return nil
    }

    /// As `instant`, for what must not cost its row: a time off the calendar
    /// is the infinity it lies towards.
    mutating func boundedInstant(_ row: borrowing Row, _ place: Place) -> Instant? {
        do throws(PostgresError) {
            if let instant = try row.optionalInstant(place) {
                return instant.bounded
            }
        } catch {
            // Told below, together with NULL.
        }
        refuse(place, "a time")
        return nil
    }

    /// The infinities included.
    mutating func optionalInstant(_ row: borrowing Row, _ place: Place) -> Instant? {
        do throws(PostgresError) {
            guard let instant = try row.optionalInstant(place) else { return nil }
            if instant.isOnCalendar { return instant }
        } catch {
            // Told below, together with times off the calendar.
        }
        mark(place)
        return nil
    }

    /// A time that happened; an infinite one is unreadable.
    mutating func optionalFiniteInstant(_ row: borrowing Row, _ place: Place) -> Instant? {
        guard let instant = optionalInstant(row, place) else { return nil }
        if instant.isFinite { return instant }
        mark(place)
        return nil
    }

    /// - Parameter relation: knows the words, for the note.
    mutating func choice<Choice: RawRepresentable<String>>(
        _ row: borrowing Row, _ place: Place, _: Choice.Type, of relation: Relation
    ) -> Choice? {
        do throws(PostgresError) {
            if let text = try row.optionalText(place.index), let choice = Choice(rawValue: text) {
                return choice
            }
        } catch {
            // Told below, together with unknown words.
        }
        let words = relation.columns.first { $0.name == place.name }?.choices ?? []
        refuse(place, "one of " + words.joined(separator: ", "))
        return nil
    }
}

extension Row {
    borrowing func optionalInstant(_ place: Place) throws(PostgresError) -> Instant? {
        try optionalTimestamp(place.index).map(Instant.init(microseconds:))
    }
}

extension Instant {
    /// The years 1 to 9999, which every page and every format can name. A time beyond them is a
    /// slip of the keyboard.
    private static let calendar =
        Instant(secondsSince1970: -62_135_596_800)..<Instant(secondsSince1970: 253_402_300_800)

    /// Neither of PostgreSQL's infinities.
    var isFinite: Bool { self != .distantFuture && self != .distantPast }

    /// Within the years 1 to 9999, or one of the infinities.
    var isOnCalendar: Bool { !isFinite || Self.calendar.contains(self) }

    /// Off the calendar, the infinity on that side.
    var bounded: Instant {
        if isOnCalendar { return self }
        return self < Self.calendar.lowerBound ? .distantPast : .distantFuture
    }
}

/// The primary subtag of a language tag, in lower case.
func languageCode(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
}
