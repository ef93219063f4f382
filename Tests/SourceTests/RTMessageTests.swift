import Domain
import Postgres
import Source
import TestSupport
import Testing

/// What people wrote in RT, and how it is wrapped.
@Suite struct RTMessageTests {
    private func messages(_ sql: String...) throws -> [Message] {
        let snapshot = try RTDatabase.read(RTDatabase.ticket(1) + sql.joined(separator: "\n"))
        #expect(snapshot.badRows == [])
        return snapshot.messages["1"] ?? []
    }

    @Test("requestors and people who only write in are customers, comments are internal")
    func authors() throws {
        let messages = try messages(
            "INSERT INTO GroupMembers (GroupId, MemberId) VALUES (1010, 20), (1010, 21);",
            RTDatabase.entry(1, ["Type": "'Create'"]), RTDatabase.entry(2, ["Creator": "20"]),
            RTDatabase.entry(3, ["Creator": "21"]),
            RTDatabase.entry(4, ["Creator": "21", "Type": "'Comment'"]),
            RTDatabase.entry(5, ["Creator": "22"]), RTDatabase.entry(6, ["Creator": "31"]),
            RTDatabase.entry(7, ["Creator": "1"]), RTDatabase.entry(8, ["Creator": "77"]),
            RTDatabase.entry(9, ["Type": "'Status'"]),
            RTDatabase.entry(10, ["ObjectType": "'RT::User'"]))
        #expect(
            messages.map(\.authorKind) == [
                .customer, .agent, .customer, .agent, .agent, .customer, .system, .unknown,
            ])
        #expect(messages.map(\.authorID) == ["30", "20", "21", "21", "22", "31", nil, nil])
        #expect(messages.map(\.visibility).firstIndex(of: .internal) == 3)
        #expect(messages.filter { $0.visibility == .internal }.count == 1)
    }

    @Test("merged tickets bring their own transactions, whenever they were written")
    func merged() throws {
        let messages = try messages(
            RTDatabase.ticket(2, ["EffectiveId": "1"], requestors: [31]),
            RTDatabase.ticket(3, ["EffectiveId": "1", "Type": "'reminder'"]),
            RTDatabase.entry(12), RTDatabase.entry(11, ["ObjectId": "2"]),
            RTDatabase.entry(13, ["ObjectId": "2", "Created": "'2024-01-01'"]),
            RTDatabase.entry(14, ["ObjectId": "3"]))
        #expect(messages.map(\.id) == ["13", "11", "12"])
        #expect(messages.allSatisfy { $0.caseID == "1" })
    }

    @Test("encoded texts are undone here, NULs, broken ones and unknown encodings included")
    func encodings() throws {
        func entry(_ id: Int, _ encoding: String, _ content: String) -> String {
            RTDatabase.entry(
                id, parts: [["ContentEncoding": encoding, "Content": content]])
        }
        let messages = try messages(
            entry(1, "'base64'", "E'Y2Fm\\nw6k=\\n'"), entry(2, "'base64'", "'YQBi'"),
            entry(3, "'quoted-printable'", "E'caf=C3=A9 =\\nbar'"), entry(4, "NULL", "'=C3=A9'"),
            entry(5, "'base64'", "'no base64!'"), entry(6, "'external'", "'https://store/1'"))
        #expect(
            messages.map(\.body) == ["café", "ab", "café bar", "=C3=A9", "no base64!", ""])
    }

    @Test("the first text is the body; files and empty parts are not; images shown are no files")
    func parts() throws {
        let messages = try messages(
            RTDatabase.entry(
                1,
                parts: [
                    ["ContentType": "'multipart/mixed'", "Content": "''"],
                    ["Filename": "'a.txt'", "Content": "'a file'"],
                    ["Content": "E' \\n'", "Filename": "''"],
                    ["ContentType": "'text/html'", "Content": "'<p>hello</p>'"],
                    ["Content": "'a quoted message'"],
                    [
                        "ContentType": "'image/png'", "Filename": "'logo.png'",
                        "Headers": "E'Content-Type: image/png\\nContent-ID: <a@b>\\n'",
                    ],
                    ["ContentType": "'image/png'", "Filename": "'door.png'"],
                ]),
            RTDatabase.entry(2, parts: []),
            RTDatabase.entry(3, parts: [["Content": "NULL", "ContentType": "NULL"]]))
        #expect(messages.map(\.body) == ["<p>hello</p>", "", ""])
        #expect(messages.map(\.bodyFormat) == [.html, .plain, .plain])
        #expect(messages.map(\.attachmentCount) == [2, 0, 0])
    }
}
