import CLibPQ

extension Connection {
    /// Connects and checks what the rest relies upon.
    static func open(_ options: ConnectionOptions) throws(PostgresError) -> OpaquePointer {
        let given = try givenKeywords(options.conninfo)
        // Later words win over earlier ones, and `dbname` is expanded where it stands.
        var words = defaults(options).filter { !given.contains($0.keyword) }
        words.append(("dbname", options.conninfo))
        words.append(("client_encoding", "UTF8"))

        let link = withCStrings(words) { keywords, values in
            PQconnectdbParams(keywords, values, 1)
        }
        guard let link else { throw .connect(message: "out of memory") }
        do throws(PostgresError) {
            try check(link)
        } catch {
            PQfinish(link)
            throw error
        }
        PQsetNoticeProcessor(link, { _, _ in }, nil)
        return link
    }

    /// Dead peers are noticed within two minutes or so even where TCP alone would wait for hours.
    private static func defaults(
        _ options: ConnectionOptions
    ) -> [(keyword: String, value: String)] {
        [
            ("fallback_application_name", options.applicationName),
            ("connect_timeout", String(options.connectTimeoutSeconds)),
            ("keepalives_idle", "30"),
            ("keepalives_interval", "10"),
            ("keepalives_count", "3"),
            ("tcp_user_timeout", "60000"),
        ]
    }

    /// The keywords set by the conninfo or the environment. A service file named in the conninfo
    /// is not read here, so its timeouts yield to the defaults above.
    private static func givenKeywords(_ conninfo: String) throws(PostgresError) -> Set<String> {
        var given: Set<String> = []
        func collect(_ list: UnsafeMutablePointer<PQconninfoOption>) {
            var option = list
            while let keyword = option.pointee.keyword {
                if option.pointee.val != nil { given.insert(String(cString: keyword)) }
                option += 1
            }
            PQconninfoFree(list)
        }
        if let environment = PQconndefaults() { collect(environment) }
        // libpq's own message can quote a password, so it is not passed on.
        guard let explicit = PQconninfoParse(conninfo, nil) else {
            throw .connect(
                message: """
                    connection string not understood
                    hint: write key=value words or postgresql://user@host/database
                    """)
        }
        collect(explicit)
        return given
    }

    private static func check(_ link: OpaquePointer) throws(PostgresError) {
        guard PQstatus(link) == CONNECTION_OK else {
            throw .connect(message: trimmed(String(cString: PQerrorMessage(link))))
        }
        guard PQsetnonblocking(link, 1) == 0 else {
            throw .connect(message: "cannot switch the connection to non-blocking mode")
        }
        let encoding = PQparameterStatus(link, "server_encoding").map { String(cString: $0) }
        guard encoding == "UTF8" else { throw .encoding(found: encoding ?? "unknown") }
        let version = PQserverVersion(link)
        guard version >= oldestServerVersion else { throw .version(found: version) }
    }

    private static func trimmed(_ message: String) -> String {
        var rest = message[...]
        while rest.last?.isNewline == true { rest.removeLast() }
        return String(rest)
    }

    private static func withCStrings<R>(
        _ words: [(keyword: String, value: String)],
        _ body: (
            UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<UnsafePointer<CChar>?>?
        ) -> R
    ) -> R {
        var buffer: [CChar] = []
        var keywordOffsets: [Int] = []
        var valueOffsets: [Int] = []
        for word in words {
            keywordOffsets.append(buffer.count)
            buffer.append(contentsOf: word.keyword.utf8CString)
            valueOffsets.append(buffer.count)
            buffer.append(contentsOf: word.value.utf8CString)
        }
        return buffer.withUnsafeBufferPointer { chars in
            let keywords = keywordOffsets.map { chars.baseAddress?.advanced(by: $0) } + [nil]
            let values = valueOffsets.map { chars.baseAddress?.advanced(by: $0) } + [nil]
            return body(keywords, values)
        }
    }
}
