import FoundationEssentials
package import Postgres

/// One helpdesk as SQL files, each a SELECT for one relation, with the site's parameters.
package struct Adapter: Sendable {
    package let name: String
    package let parameters: [AdapterParameter]
    /// What `set_config` gets in every transaction.
    let settings: [(name: String, value: String)]
    /// `.sql` files that are no relation: a misspelt name would be missed otherwise.
    let strayFiles: [String]
    /// Which versions of the helpdesk it is for, in words; nil when it does not say (`about.txt`).
    package let expects: String?
    /// Makes somebody a case's assignee, for `policy.write_back` (`apply_owner.sql`): `$1` case,
    /// `$2` agent, `$3` the assignee last seen; one row written, or none if that is no longer so.
    package let applyOwner: Statement?
    let grants: GrantScript?
    private let statements: [Relation: Statement]

    package func has(_ relation: Relation) -> Bool { statements[relation] != nil }

    package func statement(_ relation: Relation) -> Statement? { statements[relation] }

    /// The adapters inside the program.
    package static var embeddedNames: [String] {
        Set(embedded.compactMap { $0.file == Relation.openCase.fileName ? $0.adapter : nil })
            .sorted()
    }

    /// Finds an adapter by name, or in a folder, and binds the site's parameters.
    ///
    /// What contains a slash or names nothing embedded is taken for a folder.
    ///
    /// - Throws: `.unknownAdapter`, `.badParameter`, `.file`. Relations that are missing are left
    ///   to the contract check, which tells all that is wrong at once.
    package static func named(
        _ nameOrDirectory: String, parameters given: [String: String] = [:]
    ) throws(SourceError) -> Adapter {
        if embeddedNames.contains(nameOrDirectory) {
            let files = embedded.filter { $0.adapter == nameOrDirectory }
            return try Adapter(
                name: nameOrDirectory, files: files.map { ($0.file, $0.text) }, given: given)
        }
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: nameOrDirectory, isDirectory: &isDirectory),
            isDirectory
        else { throw .unknownAdapter(name: nameOrDirectory, known: embeddedNames) }
        return try Adapter(
            name: nameOrDirectory, files: try files(inFolder: nameOrDirectory), given: given)
    }

    private init(
        name: String, files: [(name: String, text: String)], given: [String: String]
    ) throws(SourceError) {
        self.name = name
        var statements: [Relation: Statement] = [:]
        var strayFiles: [String] = []
        var declared: [AdapterParameter] = []
        var about: String?
        var applyOwner: Statement?
        var grants: GrantScript?
        for file in files {
            switch file.name {
            case "params.txt":
                declared = try AdapterParameter.parse(file.text, path: "\(name)/\(file.name)")
            case "about.txt": about = file.text.split(separator: "\n").first.map(String.init)
            case "apply_owner.sql": applyOwner = Self.statement(file)
            case "grants.sql": grants = GrantScript(file.text)
            default:
                if let relation = Relation(rawValue: String(file.name.dropLast(4))) {
                    statements[relation] = Self.statement(file)
                } else {
                    strayFiles.append(file.name)
                }
            }
        }
        expects = about
        self.applyOwner = applyOwner
        self.grants = grants
        self.statements = statements
        self.strayFiles = strayFiles.sorted()
        parameters = declared
        settings = try AdapterParameter.bind(given, to: declared)
    }

    private static func statement(_ file: (name: String, text: String)) -> Statement {
        Statement(name: file.name, text: file.text, isForeign: true)
    }

    private static var embedded: [(adapter: String, file: String, text: String)] {
        EmbeddedSQL.files.compactMap { path, text in
            let parts = path.split(separator: "/")
            guard parts.count == 3 else { return nil }
            return (String(parts[1]), String(parts[2]), text)
        }
    }

    /// The SQL and text files directly in a folder, sorted by name.
    private static func files(
        inFolder path: String
    ) throws(SourceError) -> [(name: String, text: String)] {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
                .filter { $0.hasSuffix(".sql") || $0 == "params.txt" || $0 == "about.txt" }
            return try names.map { ($0, try text(ofFile: "\(path)/\($0)")) }
        } catch let error as SourceError {
            throw error
        } catch {
            throw .file(path: path, reason: "cannot be read")
        }
    }

    private static func text(ofFile path: String) throws(SourceError) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .file(path: path, reason: "cannot be read")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw .file(path: path, reason: "is not UTF-8")
        }
        return text
    }
}
