import Job
import Testing

@Suite("Lines of handover cues")
struct CueLinesTests {
    private func answers(_ input: String, block: Int = 1 << 16) -> [String] {
        var lines = CueLines()
        var output: [UInt8] = []
        var bytes = Array(input.utf8)[...]
        while !bytes.isEmpty {
            output += lines.take(Array(bytes.prefix(block)))
            bytes = bytes.dropFirst(block)
        }
        output += lines.finish()
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("one answer a line, in order, however the input is cut into blocks")
    func blocks() throws {
        let input = """
            {"id":"a","text":"This is outrageous \\ud83d\\ude21","more":[1,{"x":"}"}],"b":null}

            {"text":"Thank you so much!","id":"b"}
            """
        let whole = answers(input)
        #expect(whole.count == 2)
        #expect(whole[0].hasPrefix(#"{"id":"a","lang":"en","abstain":false,"scores":{"upset":0."#))
        #expect(whole[0].contains(#""evidence":"This is outrageous 😡","start":0,"end":23"#))
        #expect(whole[1].hasPrefix(#"{"id":"b","#))
        for block in [1, 7, 64] { #expect(answers(input, block: block) == whole) }
    }

    @Test("offsets are bytes of the text, tags and all")
    func html() throws {
        let answer = answers(
            #"{"id":"a","text":"<p>I am <b>furious</b> &amp; sad</p>","body_format":"html"}"#)[0]
        #expect(answer.contains(#""evidence":"I am <b>furious</b> &amp; sad","start":3,"end":32"#))
    }

    @Test("staff text is never scored, but its promises are found")
    func staff() throws {
        let answer = answers(
            """
            {"id":"a","text":"I am so sorry. I'll call you by 10 pm.","author_kind":"agent",\
            "sent_at":"2026-11-20T20:50:00+01:00"}
            """)[0]
        #expect(answer.contains(#""abstain":true,"scores":{},"cues":[],"risks":[]"#))
        #expect(
            answer.contains(
                #""promises":[{"start":15,"end":38,"what":"I'll call you by 10 pm.","firm":true,"#
                    + #""by":"2026-11-20T22:00:00+01:00","by_end":"2026-11-20T22:00:00+01:00"}]"#))
    }

    @Test("a customer's times and facts are told in their own local time")
    func customer() throws {
        let answer = answers(
            """
            {"id":"a","text":"I need it by Monday. Card 4111 1111 1111 1111",\
            "sent_at":"2026-11-20T20:50:00+01:00"}
            """)[0]
        #expect(
            answer.contains(
                #""customer_deadlines":[{"start":0,"end":20,"by":"2026-11-23T00:00:00+01:00","#
                    + #""by_end":"2026-11-23T23:59:00+01:00"}]"#))
        #expect(answer.contains(#"{"kind":"number","value":"•••• 1111","start":41,"end":45}"#))
        #expect(!answer.contains("4111"))
    }

    @Test("evidence never holds a card number")
    func masked() throws {
        let answer = answers(
            #"{"id":"a","text":"I am furious about 4111 1111 1111 1111 being charged"}"#)[0]
        #expect(answer.contains(#""kind":"anger""#))
        #expect(!answer.contains("4111"))
    }

    @Test(
        "a line that cannot be read is answered with what is wrong, and the others go on",
        arguments: [
            ("[]", "null"), (#"{"id":"a"}"#, #""a""#), (#"{"text":"x"}"#, "null"),
            (#"{"id":5,"text":null}"#, "5"), (#"{"id":5,"text":["x"]}"#, "5"),
            (#"{"id":"a","text":"x","text":null}"#, #""a""#),
            (#"{"id":"a","text":"x","y":[}"#, "null"),
            (#"{"id":"a","text":"x","y":{"z"}}"#, "null"),
            (#"{"id":"a","text":"x","y":[1,]}"#, "null"),
            (#"{"id":"a","text":"x","y":[1}}"#, "null"),
            (#"{"id":"a","text":"x","y":truth}"#, "null"),
            (#"{"id":"a","text":"x","y":1.}"#, "null"), (#"{"id":1.5,"text":"x"}"#, "null"),
            (#"{"id":01,"text":"x"}"#, "null"), (#"{"id":"a","text":"x"} x"#, "null"),
            (#"{"id":"a","text":"\q"}"#, "null"), (#"{"id":"a","text":"x""#, "null"),
            (#"{"id":"a","text":"x","body_format":"rtf"}"#, #""a""#),
            (#"{"id":"a","text":"x","body_format":5}"#, #""a""#),
            (#"{"id":7,"text":"x","sent_at":"today"}"#, "7"),
        ])
    func refused(_ line: String, id: String) throws {
        var lines = CueLines()
        let output = lines.take(Array("\n\(line)\n{\"id\":\"b\",\"text\":\"x\"}\n".utf8))
        let answers = String(decoding: output, as: UTF8.self).split(separator: "\n")
        #expect(answers.count == 2)
        #expect(answers[0].hasPrefix(#"{"id":\#(id),"error":"line 2 "#), "\(answers[0])")
        #expect(answers[1].hasPrefix(#"{"id":"b","#))
        #expect(lines.refused == 1)
        #expect(lines.complaints.count == 1 && lines.complaints[0].contains("hint: "))
    }

    @Test("whatever is sound JSON is read, and of a key given twice the last value")
    func soundJSON() throws {
        let plain = answers(#"{"id":"a","text":"Thank you!"}"#)
        for line in [
            "\u{FEFF}" + #"{"id":"a","text":"Thank you!"}"#,
            #"{"id":"a","te\u0078t":"Thank you!"}"#,
            #"{"id":1,"text":null,"text":"Thank you!","id":"a"}"#,
            #"{"id":"a","text":5,"text":"Thank you!"}"#,
            #" { "id" : "a" , "y" : [ [ ] , { } , { "z" : [ -0.5e+3 , true ] } ] , "text" : "Thank you!" } "#,
            #"{"id":"a","text":"Thank you!","y":\#(String(repeating: "[", count: 100_000))"#
                + String(repeating: "]", count: 100_000) + "}",
        ] {
            #expect(answers(line) == plain, "\(line.prefix(80))")
        }
        #expect(answers("\n\u{FEFF}{}")[0].hasPrefix(#"{"id":null,"error":"line 2 "#))
    }

    @Test("a line that is not UTF-8 is refused, with its id where that can be told")
    func notUTF8() throws {
        let question = Array(#"{"id":"a","text":"I am absolutely furious about this!"}"#.utf8)
        for (place, id) in [(7, "null"), (18, #""a""#)] {
            var broken = question
            broken.insert(contentsOf: [0xFF, 0xC3], at: place)
            var lines = CueLines()
            let output = lines.take(broken + [0x0A] + question + [0x0A])
            let answers = try #require(String(validating: output, as: UTF8.self))
                .split(separator: "\n")
            #expect(answers.count == 2 && lines.refused == 1)
            #expect(answers[0] == #"{"id":\#(id),"error":"line 1 is not UTF-8"}"#)
            #expect(answers[1].contains(#""start":0,"end":35"#), "\(answers[1])")
        }
    }

    @Test("an id may be a whole number, and comes back as one")
    func numbers() throws {
        for id in ["0", "-12", "90071992547409931"] {
            let answer = answers(#"{"text":"Thank you!","id":\#(id)}"#)[0]
            #expect(answer.hasPrefix(#"{"id":\#(id),"lang":"#))
        }
    }

    @Test("of many bad lines the first are told, and all are counted")
    func many() {
        var lines = CueLines()
        _ = lines.take(Array(String(repeating: "no\n", count: 1000).utf8))
        #expect(lines.refused == 1000 && lines.complaints.count == 20)
    }
}
