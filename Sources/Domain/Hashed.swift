/// A case's number as commands tell it from an id, which may look the same: "#4711".
package func hashed(_ caseNumber: String) -> String {
    caseNumber.hasPrefix("#") ? caseNumber : "#" + caseNumber
}
