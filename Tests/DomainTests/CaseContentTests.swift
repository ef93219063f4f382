import Domain
import Foundation
import Testing

@Suite("The content of a case")
struct CaseContentTests {
    @Test("what an older version wrote, without the later lists, can still be read")
    func olderContent() throws {
        let older = """
            {"caseNumber":"#1","status":"open","acuity":"steady","acuityReasons":[],
             "deadlines":[],"customer":{"isVIP":false,"reach":[],"preferences":[],"needs":[]},
             "mood":{"feelings":[],"risks":[]},"wants":[],"stands":[],"agreed":[],
             "ifTheyCallBack":[],"told":[],"heardFrom":{"people":[]},"missing":[],
             "giver":{"desk":[]},"introduction":{"text":""},"why":[],"comments":[]}
            """
        let content = try JSONDecoder().decode(CaseContent.self, from: Data(older.utf8))
        #expect(content.caseNumber == "#1")
        #expect(content.beganWith.isEmpty && content.turns.isEmpty)
        #expect(content.stillOpen.isEmpty)
        let again = try JSONDecoder().decode(
            CaseContent.self, from: JSONEncoder().encode(content))
        #expect(again == content)
    }
}
