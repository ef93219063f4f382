import Domain
import Postgres
import Source
import TestSupport
import Testing

/// What people wrote in Zammad, and what Zammad wrote itself.
@Suite struct ZammadArticleTests {
    private func messages(_ sql: String...) throws -> [Message] {
        let snapshot = try ZammadDatabase.read(
            ZammadDatabase.ticket(1) + sql.joined(separator: "\n"))
        #expect(snapshot.badRows == [])
        return snapshot.messages["1"] ?? []
    }

    @Test("an article's author is its origin: a noted call is the customer's, a trigger nobody's")
    func authors() throws {
        let messages = try messages(
            ZammadDatabase.article(1),
            ZammadDatabase.article(2, ["sender_id": "1", "created_by_id": "2"]),
            ZammadDatabase.article(
                3, ["type_id": "5", "created_by_id": "2", "origin_by_id": "10"]),
            ZammadDatabase.article(
                4, ["sender_id": "1", "type_id": "5", "created_by_id": "2", "origin_by_id": "10"]),
            ZammadDatabase.article(5, ["sender_id": "3", "created_by_id": "1"]),
            ZammadDatabase.article(
                6, ["sender_id": "1", "created_by_id": "1", "internal": "true"]),
            ZammadDatabase.article(7, ["sender_id": "9", "created_by_id": "2"]),
            ZammadDatabase.article(8, ["created_by_id": "1"]),
            ZammadDatabase.article(
                9, ["sender_id": "1", "created_by_id": "2", "origin_by_id": "3"]))
        #expect(
            messages.map(\.authorKind) == [
                .customer, .agent, .customer, .customer, .system, .unknown, .unknown, .customer,
                .agent,
            ])
        #expect(
            messages.map(\.authorID) == ["10", "2", "10", "10", nil, nil, "2", nil, "3"])
        #expect(messages.map(\.visibility).filter { $0 == .internal }.count == 1)
        #expect(messages[5].visibility == .internal)
    }

    @Test("images inside a text and the other form of it are no attachments")
    func attachments() throws {
        let messages = try messages(
            (1...3).map { ZammadDatabase.article($0, ["body": "''"]) }.joined(),
            """
            INSERT INTO stores (store_object_id, o_id, filename, preferences) VALUES
                (2, 1, 'bill.pdf', E'---\\nContent-Type: application/pdf\\n'),
                (2, 1, 'door.jpg', NULL),
                (2, 1, 'logo.png', E'---\\nContent-Type: image/png\\nContent-ID: "<a@b>"\\n'),
                (2, 1, 'message.html', E'---\\ncontent-alternative: true\\noriginal-format: true\\n'),
                (1, 1, 'ticket-51-1.eml', NULL),
                (2, 2, 'lock.mov', E'---\\nContent-ID: \\ncontent-alternative: false\\n'),
                (2, 77, 'stray.pdf', NULL);
            """)
        #expect(messages.map(\.attachmentCount) == [2, 1, 0])
        #expect(messages.map(\.body) == ["", "", ""])
    }

    @Test("a delivery that failed is marked; words that only look like it are not")
    func deliveries() throws {
        let values = [
            "---\\ndelivery_retry: 4\\ndelivery_status: fail\\n",
            "---\\ndelivery_status: success\\n",
            "---\\nnote: |\\n  delivery_status: fail\\n", "---\\n:delivery_status: \"fail\"\\n",
        ]
        let messages = try messages(
            values.enumerated().map {
                ZammadDatabase.article(
                    $0.offset + 1, ["preferences": "E'\($0.element)'", "sender_id": "1"])
            }.joined())
        #expect(messages.map(\.deliveryFailed) == [true, false, false, true])
    }

    @Test("articles that merging moved here are older than the ticket; of one second, ids decide")
    func order() throws {
        let messages = try messages(
            ZammadDatabase.article(7), ZammadDatabase.article(3),
            ZammadDatabase.article(9, ["created_at": "'2025-01-01 00:00'"]),
            ZammadDatabase.article(4, ["ticket_id": "2"]))
        #expect(messages.map(\.id) == ["9", "3", "7"])
        #expect(messages.map(\.seq) == [9, 3, 7])
    }

    @Test("bodies pass as they are: large, in HTML, with odd characters")
    func bodies() throws {
        let messages = try messages(
            ZammadDatabase.article(
                1, ["content_type": "'text/html'", "body": "repeat('<p>a&amp;b</p>', 400000)"]),
            ZammadDatabase.article(
                2, ["body": "E'\\uFEFF\\u202Egnol\\u0007 \\U0001F468\\u200D\\U0001F469 \\x01'"]))
        #expect(messages.map(\.bodyFormat) == [.html, .plain])
        #expect(messages.first?.body.utf8.count == 5_600_000)
        #expect(messages.last?.body == "\u{FEFF}\u{202E}gnol\u{7} \u{1F468}\u{200D}\u{1F469} \u{1}")
    }
}
