import Postgres

/// What a run leaves behind, without what two runs may differ in: numbers of rows (a killed run
/// leaves gaps in them) and the server's clock.
package struct WorldState: Sendable {
    /// One line per row.
    package let rows: [String]
    /// By path; numbers of packs and exceptions are replaced by their rank.
    package let pages: [String: String]

    /// The first things that differ, for a failure that can be read; empty when nothing does.
    package func difference(from other: WorldState) -> String {
        let mine = Self.counted(rows)
        let theirs = Self.counted(other.rows)
        let lines = Set(rows).union(other.rows).sorted().filter { mine[$0] != theirs[$0] }
            .map {
                "\(theirs[$0] ?? 0) -> \(mine[$0] ?? 0) times \($0.prefix(120)) ... \($0.suffix(700))"
            }
        let files = Set(pages.keys).union(other.pages.keys).sorted().filter {
            pages[$0] != other.pages[$0]
        }.map { path in
            "file \(path): " + Self.firstDifference(other.pages[path], pages[path])
        }
        return (lines.prefix(6) + files.prefix(4)).joined(separator: " | ")
    }

    private static func counted(_ rows: [String]) -> [String: Int] {
        Dictionary(rows.map { ($0, 1) }, uniquingKeysWith: +)
    }

    private static func firstDifference(_ old: String?, _ new: String?) -> String {
        guard let old, let new else { return new == nil ? "is missing" : "is new" }
        let common = zip(old, new).prefix { $0 == $1 }.count
        return "\(old.dropFirst(max(0, common - 60)).prefix(160)) -> "
            + "\(new.dropFirst(max(0, common - 60)).prefix(160))"
    }
}

extension World {
    private static let firstPack = 7_000_000_000
    private static let firstException = 8_000_000_000

    /// Makes the numbers of packs and exceptions recognisable wherever they are printed.
    package func numberRecognisably() throws {
        try execute(
            """
            ALTER TABLE handover.pack ALTER COLUMN pack_id RESTART WITH \(Self.firstPack);
            ALTER TABLE handover.exception ALTER COLUMN exception_id
                RESTART WITH \(Self.firstException);
            """)
    }

    /// Needs `numberRecognisably` before the first run.
    package func state() throws -> WorldState {
        var connection = try database.connect()
        var rows: [String] = []
        for query in stateQueries { rows += try connection.lines(query) }
        var ranks: [[UInt8]: String] = [:]
        // By team: a team that failed is tried again after the others.
        let packs = try connection.lines(
            "SELECT pack_id FROM handover.pack ORDER BY team_id, pack_id")
        let exceptions = try connection.lines(
            "SELECT exception_id FROM handover.exception ORDER BY team_id, exception_id")
        for (rank, id) in packs.enumerated() { ranks[Array(id.utf8)] = "<pack \(rank)>" }
        for (rank, id) in exceptions.enumerated() { ranks[Array(id.utf8)] = "<exception \(rank)>" }
        return WorldState(rows: rows, pages: pages().mapValues { Self.ranked($0, ranks) })
    }

    /// Replaces every run of ten digits that is a number of ours.
    private static func ranked(_ page: [UInt8], _ ranks: [[UInt8]: String]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(page.count)
        var digits: [UInt8] = []
        for byte in page + [0] {
            if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
                digits.append(byte)
                continue
            }
            if let rank = ranks[digits] { out += rank.utf8 } else { out += digits }
            digits.removeAll(keepingCapacity: true)
            out.append(byte)
        }
        return String(decoding: out.dropLast(), as: UTF8.self)
    }
}

/// A pack is named by its boundary and its two people, and counted where there are several.
private let packNames = """
    WITH named AS (
        SELECT pack_id, boundary_id, team_id || '/' || boundary_at::text || '/'
            || coalesce(from_agent_id, '-') || '>' || to_agent_id || '#' || row_number() OVER (
                PARTITION BY boundary_id, from_agent_id, to_agent_id ORDER BY pack_id) AS name
        FROM handover.pack),
    at AS (SELECT boundary_id, team_id || '/' || at::text AS name FROM handover.boundary)
    """

private let stateQueries: [String] = [
    "SELECT 'team ' || to_jsonb(team)::text FROM handover.team AS team ORDER BY team_id",
    packNames + """
        SELECT 'boundary ' || (to_jsonb(b) - '{boundary_id,run_id,folded_into}'::text[]
            || jsonb_build_object('into', (SELECT name FROM at
                WHERE at.boundary_id = b.folded_into)))::text
        FROM handover.boundary AS b ORDER BY team_id, at
        """,
    packNames + """
        SELECT 'pack ' || name || (to_jsonb(p) - '{pack_id,boundary_id,assigned_at,confirmed_at,\
        superseded_at,supersedes}'::text[] || jsonb_build_object('old', (SELECT name FROM named
            WHERE named.pack_id = p.supersedes)))::text
        FROM handover.pack AS p JOIN named USING (pack_id) ORDER BY name
        """,
    packNames + """
        SELECT 'ledger ' || (to_jsonb(l) - '{boundary_id,pack_id}'::text[]
            || jsonb_build_object('pack', (SELECT name FROM named
                WHERE named.pack_id = l.pack_id)))::text
        FROM handover.ledger AS l ORDER BY team_id, at, case_id
        """,
    packNames + """
        SELECT 'case ' || name || (to_jsonb(c) - '{pack_id,decided_at,moved_to,seen_at}'::text[]
            || jsonb_build_object('moved', (SELECT name FROM named
                WHERE named.pack_id = c.moved_to)))::text
        FROM handover.pack_case AS c JOIN named USING (pack_id) ORDER BY name, case_id
        """,
    packNames + """
        SELECT 'evidence ' || name || (to_jsonb(e) - 'pack_id')::text
        FROM handover.pack_evidence AS e JOIN named USING (pack_id)
        ORDER BY name, case_id, field, ordinal
        """,
    packNames + """
        SELECT 'exception ' || coalesce(named.name, '') || (to_jsonb(x)
            - '{exception_id,boundary_id,pack_id,dedupe_key,resolved_at}'::text[]
            || jsonb_build_object('at', at.name))::text AS line
        FROM handover.exception AS x LEFT JOIN named USING (pack_id)
        LEFT JOIN at ON at.boundary_id = x.boundary_id ORDER BY line
        """,
    packNames + """
        SELECT 'event ' || coalesce(named.name, '') || jsonb_build_array(x.what, x.via,
            x.agent_id, x.team_id, at.name, x.case_id, x.exception_id IS NULL,
            x.detail - '{moved_to,decided_at}'::text[])::text AS line
        FROM handover.event AS x LEFT JOIN named USING (pack_id)
        LEFT JOIN at ON at.boundary_id = x.boundary_id ORDER BY line
        """,
    """
    SELECT 'outbox ' || (to_jsonb(o) - '{outbox_id,next_at,sent_at,created_at,dedupe_key}'::text[])::text
    FROM handover.outbox AS o ORDER BY 1
    """,
]
