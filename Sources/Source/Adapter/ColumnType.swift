/// The types that the contract of the source knows.
package enum ColumnType: Sendable, Hashable {
    case text, textArray, timestamptz, date, smallint, integer, bigint, boolean

    /// As SQL spells it in a cast.
    package var sqlName: String {
        switch self {
        case .text: "text"
        case .textArray: "text[]"
        case .timestamptz: "timestamptz"
        case .date: "date"
        case .smallint: "smallint"
        case .integer: "int"
        case .bigint: "bigint"
        case .boolean: "boolean"
        }
    }

    /// Object ids of the server's types that are read without loss: the type itself, narrower
    /// integers, and `varchar` and `char(n)`, whose bytes are those of a text.
    func accepts(oid: UInt32) -> Bool {
        switch self {
        case .text: oid == 25 || oid == 1043 || oid == 1042
        case .textArray: oid == 1009 || oid == 1015 || oid == 1014
        case .timestamptz: oid == 1184
        case .date: oid == 1082
        case .smallint: oid == 21
        case .integer: oid == 21 || oid == 23
        case .bigint: oid == 21 || oid == 23 || oid == 20
        case .boolean: oid == 16
        }
    }

    /// What to write instead of the column.
    func mend(column: String, found oid: UInt32) -> String {
        let timestampWithoutZone: UInt32 = 1114
        // A plain cast would read the time in the session's zone, whatever that is today.
        if self == .timestamptz, oid == timestampWithoutZone {
            return "say in which zone it is kept, \(column) AT TIME ZONE 'UTC'"
        }
        return "cast it, \(column)::\(sqlName)"
    }
}
