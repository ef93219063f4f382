import ArgumentParser
import Job

struct CuesCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl }

    static let configuration = CommandConfiguration(
        commandName: "cues",
        abstract: "Read how messages sound: JSON lines in, JSON lines out.",
        discussion: """
            Input: {"id","text"[,"author_kind","body_format"]}. Only a customer's own words are \
            read; offsets are bytes of the text.
            """)

    @Option(help: "jsonl.")
    var format: Format = .jsonl

    func run() throws {
        try reporting { () throws(JobError) in
            var number = 0
            while let line = readLine(strippingNewline: true) {
                number += 1
                if line.isEmpty { continue }
                Terminal.print(try CueLine.answer(line, number: number))
            }
            return .done
        }
    }
}
