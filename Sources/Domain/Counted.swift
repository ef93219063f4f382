/// A number with its noun: "1 case", "2 cases", "3 missed boundaries".
///
/// - Parameter many: the plural, when it is not `one` with an s.
package func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
}
