import Glibc

/// The folder that holds a PostgreSQL server's programs.
struct ServerPrograms {
    let folder: String

    var initdb: String { "\(folder)/initdb" }
    var pgCtl: String { "\(folder)/pg_ctl" }

    /// Looks in `PATH`, asks `pg_config`, then tries the usual places, newest version first.
    ///
    /// - Throws: `.notInstalled`.
    static func find() throws(ThrowawayError) -> ServerPrograms {
        let onPath = Child.searchPath.compactMap { folder in
            resolve("\(folder)/initdb").map(parent)
        }
        let configured = Child.locate("pg_config").flatMap { program in
            Child.output([program, "--bindir"])
        }
        let usual = ["/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/usr/local/pgsql/bin"]
            .flatMap { expand($0).sorted { version($0) > version($1) } }
        let candidates = onPath + [configured].compactMap { $0 } + usual
        for folder in candidates {
            let isComplete = ["initdb", "postgres", "pg_ctl"]
                .allSatisfy { access("\(folder)/\($0)", X_OK) == 0 }
            if isComplete { return ServerPrograms(folder: folder) }
        }
        throw .notInstalled(searched: ["PATH", "pg_config --bindir", "/usr/lib/postgresql"])
    }

    private static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private static func expand(_ pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0 else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { index in
            found.gl_pathv[index].map { String(cString: $0) }
        }
    }

    /// The first number in a path: 15 in `/usr/lib/postgresql/15/bin`.
    private static func version(_ path: String) -> Int {
        let digits = path.drop { !$0.isNumber }.prefix { $0.isNumber }
        return Int(digits) ?? 0
    }
}
