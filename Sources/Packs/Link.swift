package import Domain

/// A place a page may link to; whatever is not plainly harmless has no link and stays text.
struct Link: Hashable {
    let target: String

    private init(_ target: String) { self.target = target }

    /// An absolute http or https address without credentials, in ASCII, as adapters deliver it.
    ///
    /// A relative path has nothing to be relative to in a file on disk: nil.
    static func web(_ address: String) -> Link? {
        let bytes = Array(address.utf8)
        guard bytes.count <= 2000, bytes.allSatisfy(isHarmless) else { return nil }
        let lower = address.lowercased()
        let scheme = lower.hasPrefix("https://") ? 8 : lower.hasPrefix("http://") ? 7 : 0
        if scheme == 0 { return nil }
        let authority = bytes[scheme...].prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        guard let first = authority.first, isAlphanumeric(first) || first == UInt8(ascii: "["),
            !authority.contains(UInt8(ascii: "@"))
        else { return nil }
        return Link(address)
    }

    /// A number in digits, spaces and the usual punctuation: three digits at least.
    static func telephone(_ number: String) -> Link? {
        var target = "tel:"
        var digits = 0
        for (index, byte) in number.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                target.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "+") where index == 0: target += "+"
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("),
                UInt8(ascii: ")"), UInt8(ascii: "/"):
                continue
            default: return nil
            }
        }
        return (3...20).contains(digits) ? Link(target) : nil
    }

    /// One plain address: no second recipient, no subject, no body.
    static func mail(_ address: String) -> Link? {
        let parts = address.utf8.split(
            separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, address.utf8.count <= 254, !parts[0].isEmpty, !parts[1].isEmpty,
            parts.joined().allSatisfy({ isAlphanumeric($0) || "._+-".utf8.contains($0) })
        else { return nil }
        return Link("mailto:" + address)
    }

    static let teamPage = Link("team.html")

    static func brief(of agent: AgentID) -> Link { Link(briefFileName(agent)) }

    static func part(_ name: StaticString) -> Link { Link("#\(name)") }

    static func part(_ name: StaticString, _ number: Int) -> Link { Link("#\(name)-\(number)") }

    private static func isHarmless(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"\"'<>\\^`{|}".utf8.contains(byte)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default: false
        }
    }
}

/// `brief-AGENT.html`, as the page is called in the boundary's folder.
package func briefFileName(_ agent: AgentID, extension suffix: String = "html") -> String {
    "brief-\(fileSafe(agent)).\(suffix)"
}
