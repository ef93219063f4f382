import ArgumentParser
import Job

struct CuesCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl }

    static let configuration = CommandConfiguration(
        commandName: "cues",
        abstract: "Read how messages sound: JSON lines in, JSON lines out.",
        discussion: """
            Input: {"id","text"[,"author_kind","body_format","sent_at"]}. Only a customer's own \
            words are scored; offsets are bytes of the text. With sent_at also promises and times. \
            A line that cannot be read is answered by {"id","error"}; the exit code is 65 then.
            """)

    @Option(help: "jsonl.")
    var format: Format = .jsonl

    func run() throws {
        try reporting { () throws(JobError) in
            var lines = CueLines()
            while true {
                let block = try Terminal.readInput()
                if block.isEmpty { break }
                try Terminal.print(lines.take(block))
            }
            try Terminal.print(lines.finish())
            if lines.refused == 0 { return .done }
            for complaint in lines.complaints { Terminal.printError("handover: \(complaint)") }
            if lines.refused > lines.complaints.count {
                Terminal.printError("handover: \(lines.refused) lines in all could not be read")
            }
            return .data
        }
    }
}
