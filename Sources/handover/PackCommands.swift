import ArgumentParser
import Domain
import Job
import Packs
import Postgres
import Store

struct PacksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packs", abstract: "List the live packs.")

    @Option(help: "Only this team, repeatable.")
    var team: [String] = []

    @Option(help: "text or json.")
    var format: ListFormat = .text

    func run() throws {
        try reporting { () throws(JobError) in
            try withStore { store throws(JobError) in try KnownTeams.check(team, on: &store) }
            let lines = try withStoreOnly { store throws(PostgresError) in
                try Store.packLines(teams: team.isEmpty ? nil : team, on: &store)
            }
            switch format {
            case .json: try Terminal.print(jsonLine(lines))
            case .text: try Terminal.print(table(lines))
            }
            return .done
        }
    }

    private func table(_ lines: [Store.PackLine]) -> String {
        var table = TextTable([
            .init("pack", .right), .init("team"), .init("boundary"), .init("from"), .init("to"),
            .init("cases", .right), .init("critical", .right), .init("not yet", .right),
            .init("next due"), .init("confirm by"), .init("state"),
        ])
        for line in lines {
            table.add([
                "\(line.packID)", line.teamID, line.at.dateAndClock, line.fromName ?? "nobody",
                line.toName, "\(line.cases)", "\(line.critical)", "\(line.waiting)",
                line.nextDue?.worded(from: line.at) ?? "", line.confirmBy.worded(from: line.at),
                line.state.rawValue,
            ])
        }
        return table.text(width: Terminal.width, style: Terminal.style)
    }
}

struct ShowCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, html, markdown, json }

    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one pack.")

    @Argument(help: "The pack's number.")
    var pack: Int64

    @Option(help: "text, html, markdown or json.")
    var format: Format = .text

    func run() throws {
        try reporting { () throws(JobError) in
            let found: Brief? = try withStore { store throws(JobError) in try brief(&store) }
            guard let brief = found else {
                throw .usage(
                    """
                    there is no pack \(pack), or it is not yours to see
                    hint: `handover packs` lists those you may see
                    """)
            }
            switch format {
            case .text:
                try Terminal.print(
                    BriefPage.text(brief, width: Terminal.width ?? 80, style: Terminal.style))
            case .html: try Terminal.print(BriefPage.html(brief))
            case .markdown: try Terminal.print(BriefPage.markdown(brief))
            case .json: try Terminal.print(jsonLine(brief))
            }
            return .done
        }
    }

    private func brief(_ store: inout Connection) throws(JobError) -> Brief? {
        do throws(PostgresError) {
            return try store.transaction(.snapshot) { c throws(PostgresError) in
                guard let place = try Store.boundary(ofPack: pack, on: &c) else { return nil }
                let record = try Store.boundaryRecord(place.boundary, on: &c)
                return PageAssembly(record).briefs(only: pack).first
            }
        } catch {
            throw JobError(error)
        }
    }
}
