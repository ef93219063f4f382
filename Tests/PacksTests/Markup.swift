/// A strict reader of the HTML these pages may consist of: anything else is an error by name.
struct Markup {
    struct Element {
        let name: String
        let attributes: [(name: String, value: String)]
        /// Of all elements around it, outermost first.
        let path: [String]
        /// Its own, without that of the elements in it.
        var text = ""

        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private(set) var elements: [Element] = []
    private(set) var errors: [String] = []

    private static let voidNames: Set<String> = ["meta"]
    private static let names: Set<String> = [
        "html", "head", "meta", "title", "style", "body", "a", "header", "main", "footer",
        "section", "article", "div", "h1", "h2", "h3", "p", "ol", "ul", "li", "dl", "dt", "dd",
        "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "span", "small",
        "strong", "s", "code", "bdi", "time", "blockquote",
    ]
    private static let attributeNames: Set<String> = [
        "lang", "charset", "name", "content", "http-equiv", "class", "id", "href", "title",
        "aria-label", "aria-labelledby", "aria-hidden", "datetime", "dir", "role", "open", "scope",
        "data-source", "data-acuity", "data-column",
    ]

    init(_ bytes: [UInt8]) {
        var open: [Int] = []
        var rest = Substring(String(decoding: bytes, as: UTF8.self))
        let doctype = "<!DOCTYPE html>\n"
        if rest.hasPrefix(doctype) {
            rest = rest.dropFirst(doctype.count)
        } else {
            errors += ["no doctype"]
        }
        while let start = rest.firstIndex(of: "<") {
            add(text: rest[..<start], to: open)
            guard let end = rest[start...].firstIndex(of: ">") else {
                errors.append("tag without end")
                return
            }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                let last = open.popLast().map { elements[$0].name }
                if last != name { errors.append("</\(name)> closes \(last ?? "nothing")") }
                continue
            }
            guard let element = element(tag, path: open.map { elements[$0].name }) else { continue }
            elements.append(element)
            if Self.voidNames.contains(element.name) { continue }
            open.append(elements.count - 1)
            if element.name == "style", let end = rest.firstIndex(of: "<") {
                elements[elements.count - 1].text = String(rest[..<end])
                rest = rest[end...]
            }
        }
        add(text: rest, to: open)
        if !open.isEmpty { errors.append("\(open.count) elements left open") }
    }

    private mutating func add(text: Substring, to open: [Int]) {
        if text.utf8.contains(where: { "\"'>".utf8.contains($0) }) { errors.append("raw \(text)") }
        if let last = open.last { elements[last].text += text }
    }

    private mutating func element(_ tag: Substring, path: [String]) -> Element? {
        let name = String(tag.prefix { $0 != " " })
        if !Self.names.contains(name) { errors.append("element \(name)") }
        var attributes: [(name: String, value: String)] = []
        var rest = tag.dropFirst(name.count)
        while rest.first == " " {
            rest = rest.dropFirst()
            let key = String(rest.prefix { $0 != "=" && $0 != " " })
            if !Self.attributeNames.contains(key) { errors.append("attribute \(key) in \(tag)") }
            rest = rest.dropFirst(key.count)
            guard rest.hasPrefix("=\"") else {
                attributes.append((key, ""))
                continue
            }
            rest = rest.dropFirst(2)
            guard let end = rest.firstIndex(of: "\"") else {
                errors.append("unquoted value in \(tag)")
                return nil
            }
            let value = String(rest[..<end])
            if value.contains("<") { errors.append("raw < in \(tag)") }
            attributes.append((key, value))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { errors.append("rest \(rest) in \(tag)") }
        return Element(name: name, attributes: attributes, path: path)
    }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
}
