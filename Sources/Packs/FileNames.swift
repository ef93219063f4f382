/// An id as part of a file name, safe on any file system; two ids never share a name, not even
/// where upper and lower case are the same.
///
/// - Lower-case letters, digits, `-`, `_` and `.` stand for themselves; a `.` or `-` at the start
///   and a `.` at the end do not (hidden, options, dropped by some systems).
/// - Upper-case letters stay readable; `~` and a hexadecimal number at the end say which
///   characters are upper case (bit 0 is the first).
/// - Every other byte of the UTF-8 is `=XX`, so Unicode normalisation has nothing to change.
/// - Names of devices (`con`, `nul`, ...) get their first letter escaped.
/// - Beyond 120 bytes: the first 40 and the SHA-256 of the id, joined by `~~`.
package func fileSafe(_ id: String) -> String {
    let bytes = Array(id.utf8)
    if bytes.isEmpty { return "=" }
    let isDevice = namesDevice(bytes)
    var name: [UInt8] = []
    var upperCase: [Int] = []
    for (index, byte) in bytes.enumerated() {
        let isFirst = index == 0
        let isLast = index == bytes.count - 1
        let standsForItself =
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): !(isFirst && isDevice)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): !(isFirst && isDevice)
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
            case UInt8(ascii: "-"): !isFirst
            case UInt8(ascii: "."): !isFirst && !isLast
            default: false
            }
        if standsForItself {
            if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { upperCase.append(index) }
            name.append(byte)
        } else {
            name.append(UInt8(ascii: "="))
            name.append(contentsOf: hexadecimal([byte], upperCase: true))
        }
    }
    if let last = upperCase.last {
        name.append(UInt8(ascii: "~"))
        name.append(contentsOf: mask(of: upperCase, last: last))
    }
    if name.count <= 120 { return String(decoding: name, as: UTF8.self) }
    let digest = hexadecimal(SHA256.digest(bytes), upperCase: false)
    return String(decoding: name.prefix(40), as: UTF8.self) + "~~"
        + String(decoding: digest, as: UTF8.self)
}

func hexadecimal(_ bytes: [UInt8], upperCase: Bool) -> [UInt8] {
    let digits = Array((upperCase ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
    return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
}

/// A hexadecimal number, most significant digit first, whose bits at `positions` are set.
private func mask(of positions: [Int], last: Int) -> [UInt8] {
    var digits = [UInt8](repeating: 0, count: last / 4 + 1)
    for position in positions { digits[position / 4] |= 1 << UInt8(position % 4) }
    let symbols = Array("0123456789abcdef".utf8)
    return digits.reversed().map { symbols[Int($0)] }
}

/// Windows reserves these, with or without an extension.
private func namesDevice(_ bytes: [UInt8]) -> Bool {
    let stem = bytes.prefix { $0 != UInt8(ascii: ".") }
    let name = String(decoding: stem, as: UTF8.self).lowercased()
    if ["con", "prn", "aux", "nul"].contains(name) { return true }
    guard name.utf8.count == 4, name.hasPrefix("com") || name.hasPrefix("lpt"),
        let digit = name.utf8.last
    else { return false }
    return digit >= UInt8(ascii: "0") && digit <= UInt8(ascii: "9")
}
