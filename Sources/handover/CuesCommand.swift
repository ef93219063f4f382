import ArgumentParser
import Job

struct CuesCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl }

    static let configuration = CommandConfiguration(
        commandName: "cues",
        abstract: "Read how messages sound: JSON lines in, JSON lines out.",
        discussion: """
            Input: {"id","text"[,"author_kind","body_format","sent_at"]}. Only a customer's own \
            words are scored; offsets are bytes of the text. With sent_at also promises and times.
            """)

    @Option(help: "jsonl.")
    var format: Format = .jsonl

    func run() throws {
        try reporting { () throws(JobError) in
            var lines = CueLines()
            while true {
                let block = Terminal.readInput()
                if block.isEmpty { break }
                Terminal.print(try lines.take(block))
            }
            Terminal.print(try lines.finish())
            return .done
        }
    }
}
