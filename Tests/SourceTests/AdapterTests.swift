import Domain
import Source
import Testing

@Suite struct AdapterTests {
    private func error(
        _ body: () throws(SourceError) -> Adapter
    ) -> SourceError? {
        do throws(SourceError) {
            _ = try body()
            return nil
        } catch {
            return error
        }
    }

    @Test("the native adapter is inside the program and delivers all but a roster")
    func native() throws {
        #expect(Adapter.embeddedNames.contains("native"))
        let adapter = try Adapter.named("native")
        #expect(Relation.allCases.filter { !adapter.has($0) } == [.roster])
        #expect(adapter.parameters == [])
    }

    @Test("folders of sql/sources without a relation are no adapters")
    func folders() {
        #expect(!Adapter.embeddedNames.contains("desk_import"))
    }

    @Test("an unknown adapter is told with the known ones")
    func unknown() {
        #expect(
            error { () throws(SourceError) in try Adapter.named("natve") }
                == .unknownAdapter(name: "natve", known: Adapter.embeddedNames))
    }

    @Test("parameters are declared with name, need and meaning")
    func declared() throws {
        let folder = try AdapterFolder([
            "params.txt": """
            # Which part of the database is ours.
            account_id required  the tenant's account

            since_year\toptional
            """
        ])
        let adapter = try folder.adapter(["account_id": "7"])
        #expect(adapter.parameters.map(\.name) == ["account_id", "since_year"])
        #expect(adapter.parameters.map(\.isRequired) == [true, false])
        #expect(adapter.parameters.map(\.meaning) == ["the tenant's account", ""])
    }

    @Test("a parameter that is missing, unknown or impossible is told before connecting")
    func refused() throws {
        let folder = try AdapterFolder(["params.txt": "account_id required the tenant\n"])
        func name(_ given: [String: String]) -> String? {
            let found = error { () throws(SourceError) in
                try Adapter.named(folder.path, parameters: given)
            }
            guard case .badParameter(let name, _) = found else { return nil }
            return name
        }
        #expect(name([:]) == "account_id")
        #expect(name(["account_id": ""]) == "account_id")
        #expect(name(["account_id": "7\0"]) == "account_id")
        #expect(name(["account_id": "7", "accuont_id": "7"]) == "accuont_id")
        #expect(name(["account_id": "7"]) == nil)
    }

    @Test("the native adapter takes no parameters")
    func nativeTakesNone() {
        let found = error { () throws(SourceError) in
            try Adapter.named("native", parameters: ["account_id": "7"])
        }
        #expect(
            found == .badParameter(name: "account_id", reason: "unknown; this adapter takes none"))
    }

    @Test(
        "a declaration that cannot be read is told with its line",
        arguments: [
            "ok required x\nAccount required x", "ok required x\n7th required x",
            "ok required x\naccount maybe x", "ok required x\naccount",
            "ok required x\nok optional",
        ])
    func badDeclaration(_ text: String) throws {
        let folder = try AdapterFolder(["params.txt": text])
        let found = error { () throws(SourceError) in try Adapter.named(folder.path) }
        guard case .file(let path, let reason) = found else {
            Issue.record("expected a file's problem, got \(String(describing: found))")
            return
        }
        #expect(path == folder.path + "/params.txt")
        #expect(reason.hasPrefix("line 2: "))
    }

    @Test("the words that the contract allows are those that the domain knows")
    func choices() {
        func words(_ relation: Relation, _ column: String) -> [String] {
            relation.columns.first { $0.name == column }?.choices ?? []
        }
        #expect(words(.openCase, "status") == Case.Status.allCases.map(\.rawValue))
        #expect(words(.openCase, "assignee_kind").compactMap(Case.AssigneeKind.init).count == 2)
        #expect(words(.message, "kind").compactMap(Message.Kind.init).count == 2)
        #expect(words(.message, "visibility").compactMap(Message.Visibility.init).count == 2)
        #expect(words(.message, "author_kind").compactMap(Message.AuthorKind.init).count == 5)
        #expect(words(.message, "body_format").compactMap(Message.BodyFormat.init).count == 3)
        #expect(words(.message, "body_encoding").compactMap(BodyEncoding.init).count == 3)
        #expect(words(.deadline, "kind").compactMap(Deadline.Kind.init).count == 6)
        #expect(words(.deadline, "origin").compactMap(Deadline.Origin.init).count == 3)
    }
}
