import Foundation
import TestSupport
import Testing

/// Every row of `pack_evidence` names a row of the helpdesk, of the roster, or of a pack whose
/// receiver answered, that exists; quotes
/// of messages are literal: bytes of the raw body where the evidence says `exact`.
func expectEvidenceResolves(
    in world: World, _ location: SourceLocation = #_sourceLocation
) throws {
    let unknown = try world.lines(
        """
        SELECT source_relation || ' ' || source_id || ' for ' || e.case_id || ' ' || field
        FROM handover.pack_evidence AS e
        WHERE NOT CASE source_relation
            WHEN 'message' THEN EXISTS (SELECT FROM desk.message AS m
                WHERE m.message_id = e.source_id AND m.case_id = e.case_id)
            WHEN 'open_case' THEN EXISTS (SELECT FROM desk.ticket AS t
                WHERE t.case_id = e.source_id)
            WHEN 'customer' THEN EXISTS (SELECT FROM desk.customer AS c
                WHERE c.customer_id = e.source_id)
            WHEN 'agent' THEN EXISTS (SELECT FROM desk.agent AS a WHERE a.agent_id = e.source_id)
            WHEN 'team' THEN EXISTS (SELECT FROM desk.team AS a WHERE a.team_id = e.source_id)
            WHEN 'roster' THEN EXISTS (SELECT FROM handover.shift AS s
                WHERE s.shift_id = e.source_id)
            WHEN 'deadline' THEN EXISTS (SELECT FROM desk.deadline AS d
                WHERE starts_with(e.source_id, d.case_id || '/' || d.kind || '/')
                    AND right(e.source_id, 20)::timestamptz = d.due_at)
            WHEN 'pack_case' THEN EXISTS (SELECT FROM handover.pack_case AS p
                WHERE p.pack_id || '/' || p.case_id = e.source_id)
            ELSE false END
        LIMIT 5
        """)
    #expect(unknown.isEmpty, sourceLocation: location)
    let inexact = try world.lines(
        """
        SELECT source_id || ' ' || field || ' [' || start_byte || ',' || end_byte || ') '
            || quote_nullable(quote)
        FROM handover.pack_evidence AS e
        JOIN desk.message AS m ON e.source_relation = 'message' AND m.message_id = e.source_id
        WHERE exact AND quote IS DISTINCT FROM convert_from(
            substring(convert_to(body, 'UTF8') FROM start_byte + 1 FOR end_byte - start_byte),
            'UTF8')
        LIMIT 5
        """)
    #expect(inexact.isEmpty, sourceLocation: location)
    #expect(
        try world.number("SELECT count(*) FROM handover.pack_evidence WHERE exact") > 0,
        sourceLocation: location)
}
