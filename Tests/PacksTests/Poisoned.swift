import Foundation

/// Puts a payload into every string of a value, found through its JSON: fields that are added
/// later are poisoned as well.
enum Poisoned {
    /// Strings with a grammar of their own; poisoned, the value could not be read back.
    private static let typed: Set<String> = [
        "acuity", "state", "origin", "source", "kind", "trend", "disposition",
    ]

    /// - Parameter payload: gets the path of the field and what stood there.
    static func copy<Value: Codable>(
        of value: Value, _ payload: (String, String) -> String
    ) throws -> Value {
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
        let poisoned = walk(json, key: "", path: "", payload)
        return try JSONDecoder().decode(
            Value.self, from: JSONSerialization.data(withJSONObject: poisoned))
    }

    private static func walk(
        _ json: Any, key: String, path: String, _ payload: (String, String) -> String
    ) -> Any {
        if let object = json as? [String: Any] {
            var result: [String: Any] = [:]
            for key in object.keys.sorted() {
                result[key] = object[key].map {
                    walk($0, key: key, path: path + "." + key, payload)
                }
            }
            return result
        }
        if let array = json as? [Any] {
            return array.map { walk($0, key: key, path: path, payload) }
        }
        guard let text = json as? String, !typed.contains(key), !isInstant(text) else {
            return json
        }
        return payload(path, text)
    }

    private static func isInstant(_ text: String) -> Bool {
        text.utf8.count >= 20 && text.hasPrefix("2026-") && text.contains("T")
            && (text.hasSuffix("Z") || text.hasSuffix(":00"))
    }
}
