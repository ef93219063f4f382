/// PostgreSQL counts from 2000-01-01, this package from 1970-01-01.
///
/// The largest and smallest integers mean `infinity` and `-infinity` on both sides.
enum Epoch {
    static let shiftDays: Int32 = 10_957
    static let shiftMicroseconds: Int64 = 10_957 * 86_400_000_000

    /// A value before PostgreSQL's range becomes one just outside it, which the server refuses.
    static func toServer(microseconds: Int64) -> Int64 {
        if microseconds == .max || microseconds == .min { return microseconds }
        let (shifted, overflow) = microseconds.subtractingReportingOverflow(shiftMicroseconds)
        return overflow ? .min + 1 : shifted
    }

    /// Nil for the last 47 years before 294276 AD, which do not fit.
    static func fromServer(microseconds: Int64) -> Int64? {
        if microseconds == .max || microseconds == .min { return microseconds }
        let (shifted, overflow) = microseconds.addingReportingOverflow(shiftMicroseconds)
        return overflow || shifted == .max ? nil : shifted
    }

    static func toServer(days: Int32) -> Int32 {
        if days == .max || days == .min { return days }
        let (shifted, overflow) = days.subtractingReportingOverflow(shiftDays)
        return overflow ? .min + 1 : shifted
    }

    static func fromServer(days: Int32) -> Int32? {
        if days == .max || days == .min { return days }
        let (shifted, overflow) = days.addingReportingOverflow(shiftDays)
        return overflow || shifted == .max ? nil : shifted
    }
}
