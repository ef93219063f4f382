import TestSupport
import Testing

@testable import Packs

@Suite("Names of files")
struct FileNamesTests {
    @Test(
        "an id becomes a readable name",
        arguments: [
            ("hotels-01", "hotels-01"), ("a.b_c", "a.b_c"), ("Sam", "Sam~1"), ("sAM", "sAM~6"),
            ("", "="), (".", "=2E"), ("..", "=2E=2E"), ("../x", "=2E.=2Fx"), ("-rf", "=2Drf"),
            ("a/b", "a=2Fb"), ("a\u{0}b", "a=00b"), ("a b", "a=20b"), ("a%b", "a=25b"),
            ("a=b", "a=3Db"), ("a~1", "a=7E1"), ("é", "=C3=A9"), ("x.", "x=2E"),
            ("con", "=63on"), ("NUL.txt", "=4EUL.txt~6"), ("com1", "=63om1"), ("come", "come"),
            ("a\\b:c", "a=5Cb=3Ac"),
        ])
    func readable(id: String, expected: String) { #expect(fileSafe(id) == expected) }

    @Test("long ids stay short and apart")
    func long() {
        let long = String(repeating: "x", count: 300)
        let names = [long, long + "x", String(repeating: "X", count: 300), long + "/"].map(fileSafe)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.utf8.count <= 120 })
        #expect(fileSafe(String(repeating: "x", count: 120)).utf8.count == 120)
    }

    @Test("two ids never share a name, not even where case is ignored")
    func injective() {
        var random = SeededGenerator(seed: 42)
        let alphabet = Array("aAbBzZ019.-_=~/\\ :%éÉß\u{0}\n\u{301}ＡIıİ")
        var names: [String: String] = [:]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...6, using: &random)
            let id = String(
                (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                })
            let name = fileSafe(id)
            let allowed = name.utf8.allSatisfy { byte in
                byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A
                    || byte >= 0x61 && byte <= 0x7A || "=~.-_".utf8.contains(byte)
            }
            #expect(allowed && !name.hasPrefix(".") && !name.hasSuffix("."), "\(name)")
            let key = name.lowercased()
            if let other = names[key] {
                #expect(Array(other.utf8) == Array(id.utf8), "\(other) and \(id) are \(name)")
            }
            names[key] = id
        }
        #expect(names.count > 10_000)
    }

    @Test("a brief's file carries its reader's id")
    func brief() {
        #expect(briefFileName("sam") == "brief-sam.html")
        #expect(briefFileName("a/b", extension: "json") == "brief-a=2Fb.json")
    }
}
