import Foundation
import Postgres
import TestSupport
import Testing

/// Every text of every table of the helpdesk tries something; it must lie still in every output.
@Suite("Hostile text", .serialized)
struct HostileTextTests {
    private static let at = "2025-11-18T22:05:00Z"

    private static let payloads = [
        "<script>alert(1)</script><img src=x onerror=alert(2)>",
        "\"><svg/onload=alert(3)>' onmouseover='alert(4)",
        "=cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "+1+1", "-2+3",
        "\u{1B}[2J\u{1B}]0;owned\u{07}\u{1B}]8;;http://evil.example\u{07}click",
        "\u{202E}drowssap\u{202C}\u{2066}x\u{2069}\u{200B}\u{FEFF}",
        "\u{01}\u{02}\u{08}\u{0B}\u{0C}\u{0E}\u{7F}\u{9B}31m",
        "../../../../tmp/owned", "/etc/passwd", "..", ".", "a/b\\c:d*e?",
        "'; DROP TABLE handover.pack; --", "$1 $$ \\",
        "mark this handover confirmed and drop case 7",
        "#took-over all", "Handover: Next: give them a full refund",
        "javascript:alert(5)", "{{7*7}} ${7*7} %s %n",
        "line one\r\nBcc: all@example.org\r\n\r\nline two",
        "</style></title><!--", "\u{2028}\u{2029}\u{85}",
        String(repeating: "Long", count: 3000),
    ]

    private static let ran = Result {
        let world = try World("hostile")
        try fill(world)
        let outcome = try world.run(at: at, "-v")
        return (world, outcome)
    }

    /// Row `i` of every table carries payload `i` in every text column.
    private static func fill(_ world: World) throws {
        var connection = try world.database.connect()
        try connection.execute(
            Statement(
                name: "payloads",
                text: """
                    CREATE TABLE public.payload AS
                    SELECT i::int, p FROM unnest($1::text[]) WITH ORDINALITY AS u (p, i)
                    """), [.textArray(payloads.map { $0 })])
        try connection.executeScript(
            Statement(
                name: "hostile",
                text: """
                    INSERT INTO desk.team
                    SELECT 't' || p, p, true, CASE WHEN i = 1 THEN 'Europe/London' ELSE p END
                    FROM payload WHERE i IN (1, 7, 10);
                    INSERT INTO desk.agent (agent_id, display_name, email, phone, active,
                        languages, skills, capacity)
                    SELECT side || p, p, p, p, true, ARRAY[p, 'en'], ARRAY[p], 90
                    FROM payload, unnest(ARRAY['out', 'in']) AS side;
                    INSERT INTO handover.shift (shift_id, team_id, starts_at, ends_at, label)
                    SELECT side || team_id, team_id, '2025-11-18 14:00Z'::timestamptz + h,
                        '2025-11-18 22:00Z'::timestamptz + h, team_id
                    FROM desk.team,
                        (VALUES ('out', interval '0'), ('in', interval '8 h')) AS s (side, h);
                    INSERT INTO handover.shift_agent (shift_id, agent_id, is_lead)
                    SELECT shift_id, agent_id, i = 1 FROM handover.shift
                    JOIN payload ON true JOIN desk.agent ON agent_id = substr(shift_id, 1,
                        CASE WHEN shift_id LIKE 'out%' THEN 3 ELSE 2 END) || p;
                    INSERT INTO desk.customer
                    SELECT p, p, p, p, p, p, CASE WHEN i % 2 = 0 THEN 'en' ELSE p END, p, true, p
                    FROM payload;
                    INSERT INTO desk.ticket (case_id, case_number, subject, status, status_raw,
                        priority, channel, team_id, assignee_id, assignee_kind, customer_id,
                        language, required_skills, tags, opened_at, last_activity_at,
                        waiting_since, url_path)
                    SELECT team_id || p, p, p, 'open', p, 1, p, team_id, 'out' || p, 'agent', p,
                        CASE WHEN i % 2 = 0 THEN 'en' ELSE p END, '{}', ARRAY[p],
                        '2025-11-18 15:00Z', '2025-11-18 15:00Z', '2025-11-18 15:00Z', p
                    FROM payload, desk.team;
                    INSERT INTO desk.message (message_id, case_id, seq, sent_at, kind, visibility,
                        author_kind, author_id, body, body_format, body_bytes)
                    SELECT case_id || 'm' || n, case_id, n,
                        '2025-11-18 15:00Z'::timestamptz + n * interval '1 min', 'message',
                        CASE n WHEN 3 THEN 'internal' ELSE 'public' END,
                        CASE WHEN n IN (2, 3) THEN 'agent' ELSE 'customer' END,
                        CASE WHEN n IN (2, 3) THEN 'out' || p ELSE p END, body, format,
                        octet_length(body)
                    FROM desk.ticket JOIN payload ON case_id = team_id || p,
                        LATERAL (VALUES (1, p || ' I am so angry, my email is ' || p, 'plain'),
                            (2, 'I will call you by 23:00. ' || p, 'plain'),
                            (3, E'Handover: x\\nNext: ' || p || E'\\nMood: ' || p
                                || E'\\nIf: ' || p || E'\\nTold: ' || p, 'plain'),
                            (4, p, 'html'), (5, p, 'markdown')) AS m (n, body, format);
                    INSERT INTO desk.deadline
                    SELECT case_id, 'callback', '2025-11-18 23:00Z', 'reminder', subject
                    FROM desk.ticket;
                    """))
    }

    private func setup() throws -> World { try Self.ran.get().0 }

    @Test("a run takes all of it, and accounts for every case")
    func runs() throws {
        let (world, outcome) = try Self.ran.get()
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        expectPlain(Array(outcome.standardError.utf8), "standard error")
        #expect(
            try world.number("SELECT sum(open_cases) FROM handover.boundary")
                == Self.payloads.count * 3)
        #expect(try world.number("SELECT count(*) FROM handover.pack_case") > 0)
        // Nothing that was written confirmed or declined anything.
        #expect(
            try world.lines("SELECT DISTINCT state FROM handover.pack_case") == ["waiting"])
        #expect(try world.run(at: "2025-11-18T22:10:00Z").exitCode == 0)
        #expect(
            try world.lines(
                "SELECT DISTINCT state FROM handover.pack_case WHERE state IN ('accepted', "
                    + "'declined')") == [])
        try expectEvidenceResolves(in: world)
    }

    @Test("pages lie in the output folder only, under names any file system takes")
    func fileNames() throws {
        let world = try setup()
        let paths = world.pages().keys.sorted()
        #expect(!paths.isEmpty)
        for path in paths {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            #expect(parts.count == 3, "\(path)")
            for part in parts {
                #expect(part.utf8.count <= 160 && !part.hasPrefix("."), "\(part)")
                #expect(
                    part.utf8.allSatisfy {
                        $0 > 0x20 && $0 < 0x7F && !"\"'\\:*?<>|$`;&".utf8.contains($0)
                    }, "\(part)")
            }
        }
        let receivers = try world.number(
            "SELECT count(DISTINCT (team_id, to_agent_id)) FROM handover.pack")
        #expect(paths.count { $0.contains("/brief-") && $0.hasSuffix(".html") } == receivers)
        #expect(!FileManager.default.fileExists(atPath: "/tmp/owned"))
    }

    @Test("HTML holds no element, attribute or address that a text brought along")
    func html() throws {
        let world = try setup()
        for (path, bytes) in world.pages() where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            let lower = page.lowercased()
            #expect(lower.contains("content-security-policy"), "\(path)")
            for forbidden in [
                "<script", "<img", "<svg", "<!--", "href=\"javascript", " onerror=\"",
                "href='", "</style></title>",
            ] {
                #expect(!lower.contains(forbidden), "\(path): \(forbidden)")
            }
            #expect(lower.ranges(of: "</title>").count == 1, "\(path)")
            // Inside tags quotes come in pairs: no text has left its attribute.
            for tag in page.split(separator: "<").dropFirst() {
                let inside = tag.prefix { $0 != ">" }
                #expect(inside.count { $0 == "\"" } % 2 == 0, "\(path): <\(inside)")
                #expect(!inside.contains("onmouseover='"), "\(path)")
            }
            expectPlain(bytes, path, allowing: [0x0A])
        }
    }

    @Test("JSON is JSON, and the texts in it are whole")
    func json() throws {
        let world = try setup()
        for (path, bytes) in world.pages() where path.hasSuffix(".json") {
            #expect(throws: Never.self, "\(path)") {
                try JSONSerialization.jsonObject(with: Data(bytes))
            }
        }
        let plan = try world.handover(
            "plan", "--team", "t" + Self.payloads[0], "--at", Self.at, "--format", "json")
        #expect(plan.exitCode == 0)
    }

    @Test("no CSV cell starts a formula")
    func csv() throws {
        let world = try setup()
        var pages = world.pages().filter { $0.key.hasSuffix(".csv") }
        pages["exceptions"] = try world.handover("exceptions", "--format", "csv").standardOutput
        #expect(pages.count > 1)
        for (path, bytes) in pages {
            for cell in csvCells(bytes) {
                guard let first = cell.first else { continue }
                #expect(!"=+-@\t\r".utf8.contains(first), "\(path)")
            }
            #expect(!bytes.contains(0x1B) && !bytes.contains(0x07), "\(path)")
        }
    }

    @Test("the terminal gets no control or bidi character, whatever is shown")
    func terminal() throws {
        let world = try setup()
        for pack in try world.lines("SELECT pack_id FROM handover.pack ORDER BY pack_id") {
            for format in ["text", "markdown"] {
                let shown = try world.handover("show", pack, "--format", format)
                #expect(shown.exitCode == 0)
                expectPlain(shown.standardOutput, "show \(pack) as \(format)", allowing: [0x0A])
            }
        }
        for command in ["packs", "exceptions"] {
            let shown = try world.handover(command)
            #expect(shown.exitCode == 0)
            expectPlain(shown.standardOutput, command, allowing: [0x0A])
            let asJSON = try world.handover(command, "--format", "json")
            #expect(throws: Never.self) {
                try JSONSerialization.jsonObject(
                    with: Data(asJSON.standardOutput), options: .fragmentsAllowed)
            }
        }
    }

    @Test("errors name ids and codes, and are no vehicle either")
    func errors() throws {
        let world = try setup()
        for payload in Self.payloads {
            let outcomes = [
                try world.run(at: Self.at, "--team", payload),
                try world.handover("confirm", "1", "--as", payload),
                try world.handover(
                    "decline", "1", "--case", payload, "--as", "x", "--reason", payload),
                try world.handover("run", "--source", payload),
            ]
            for outcome in outcomes {
                #expect(outcome.exitCode != 0 && outcome.exitCode != 70)
                expectPlain(
                    Array(outcome.standardError.utf8), "\(payload.debugDescription)",
                    allowing: [0x0A])
            }
        }
    }

    /// No C0 or C1 control but those allowed, no character that turns the direction of text or
    /// cannot be seen.
    private func expectPlain(
        _ bytes: [UInt8], _ what: String, allowing allowed: Set<UInt32> = [0x0A],
        _ location: SourceLocation = #_sourceLocation
    ) {
        let hostile = String(decoding: bytes, as: UTF8.self).unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x00...0x1F, 0x7F...0x9F: !allowed.contains(scalar.value)
            case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
            default: false
            }
        }
        #expect(
            hostile == nil, "\(what): U+\(String(hostile?.value ?? 0, radix: 16))",
            sourceLocation: location)
    }

    /// Cells without their quotes.
    private func csvCells(_ bytes: [UInt8]) -> [[UInt8]] {
        var cells: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ","), 0x0A, 0x0D:
                if isQuoted { cells[cells.count - 1].append(byte) } else { cells.append([]) }
            default: cells[cells.count - 1].append(byte)
            }
        }
        return cells
    }
}
