package import Domain
package import Store

/// Makes the values of pages from one boundary's record; pure.
package struct PageAssembly {
    let record: BoundaryRecord

    package init(_ record: BoundaryRecord) { self.record = record }

    /// One brief per receiver, ordered by id; `only` leaves a single pack in.
    package func briefs(only pack: PackID? = nil) -> [Brief] {
        let cases = Dictionary(grouping: record.cases, by: \.packID)
        let packs = record.packs.filter { pack == nil || $0.id == pack }
        return Dictionary(grouping: packs, by: \.to).sorted { $0.key < $1.key }.map {
            receiver, packs in
            let ids = Set(packs.map(\.id))
            let told = packs.map { briefPack($0, cases[$0.id] ?? []) }
                .filter { !$0.cases.isEmpty }
                .sorted { ($0.fromName ?? "", $0.packID) < ($1.fromName ?? "", $1.packID) }
            return Brief(
                teamID: record.teamID, boundary: record.context, receiver: person(receiver),
                packs: Self.inOneOrder(told),
                since: record.since.filter { ids.contains($0.packID) }.flatMap(\.statements),
                keptByOthers: record.counts.kept)
        }
    }

    /// Packs that came later were numbered on their own: places on a page are its own.
    private static func inOneOrder(_ packs: [BriefPack]) -> [BriefPack] {
        let places = packs.flatMap { $0.cases.map(\.position) }
        if Set(places).count == places.count { return packs }
        let order = packs.indices.flatMap { pack in
            packs[pack].cases.indices.map { (pack: pack, entry: $0) }
        }.sorted { a, b in
            let (first, second) = (packs[a.pack].cases[a.entry], packs[b.pack].cases[b.entry])
            return (
                first.content.acuity, first.position, packs[a.pack].packID, first.caseID
            ) < (
                second.content.acuity, second.position, packs[b.pack].packID, second.caseID
            )
        }
        var packs = packs
        for (offset, place) in order.enumerated() {
            packs[place.pack].cases[place.entry].position = offset + 1
        }
        for pack in packs.indices { packs[pack].cases.sort { $0.position < $1.position } }
        return packs
    }

    private func briefPack(
        _ pack: BoundaryRecord.Pack, _ cases: [BoundaryRecord.PackCase]
    ) -> BriefPack {
        BriefPack(
            packID: pack.id, revision: pack.revision, state: pack.state,
            fromName: pack.from.map(record.context.name),
            confirmBy: record.context.zoned(pack.confirmBy),
            cases: cases.map {
                BriefCase(
                    caseID: $0.caseID, position: $0.position, state: $0.state,
                    solvedAt: $0.solvedAt.map(record.context.zoned), voidReason: $0.voidReason,
                    content: $0.content)
            })
    }

    /// A receiver by reassignment may not have been on the incoming shift.
    private func person(_ id: AgentID) -> BoundaryContext.Person {
        let context = record.context
        if let known = context.incoming.first(where: { $0.id == id }) { return known }
        return BoundaryContext.Person(
            id: id, name: context.name(of: id), phone: nil, email: nil, startsAt: context.at,
            endsAt: context.incoming.map(\.endsAt).max() ?? context.at, isLead: false,
            capacity: 0, load: 0)
    }

    package func teamPage() -> TeamPage {
        TeamPage(
            teamID: record.teamID, boundary: record.context, counts: record.counts,
            briefs: briefs().filter { !$0.packs.isEmpty }.map(briefLine),
            lines: record.ledger.map(teamLine).sorted {
                ($0.ownerName ?? "", $0.caseID) < ($1.ownerName ?? "", $1.caseID)
            })
    }

    /// The ledger is closed; who got the case since is not in it.
    private func teamLine(_ line: BoundaryRecord.Line) -> TeamPage.Line {
        let owner = line.holder.map(record.context.name) ?? line.summary.ownerName
        var told = TeamPage.Line(
            caseID: line.caseID, disposition: line.disposition, reason: line.reason,
            ownerName: owner, summary: line.summary)
        if owner != line.summary.ownerName {
            told.summary.backAt = nil
            if line.disposition != .handed { told.reason = "handed on since" }
        }
        return told
    }

    private func briefLine(_ brief: Brief) -> TeamPage.BriefLine {
        let packs = Set(brief.packs.map(\.packID))
        let cases = Self.lastEntries(record.cases.filter { packs.contains($0.packID) })
        return TeamPage.BriefLine(
            receiverID: brief.receiver.id, receiverName: brief.receiver.name,
            cases: cases.count, critical: cases.count { $0.content.acuity == .critical },
            fates: HandedFates(of: cases))
    }

    /// A case given to somebody else between two boundaries lies in several packs of one.
    private static func lastEntries(
        _ entries: [BoundaryRecord.PackCase]
    ) -> [BoundaryRecord.PackCase] {
        Dictionary(entries.map { ($0.caseID, $0) }) { $0.packID < $1.packID ? $1 : $0 }
            .values.sorted { $0.caseID < $1.caseID }
    }

    /// - Parameter exceptions: the team's, most severe first.
    package func exceptionsPage(_ exceptions: [ExceptionLine]) -> ExceptionsPage {
        let concerned = Set(exceptions.flatMap(\.caseIDs))
        let about = record.ledger.filter { concerned.contains($0.caseID) }
            .map { ($0.caseID, $0.summary) }
        return ExceptionsPage(
            teamID: record.teamID, boundary: record.context, counts: record.counts,
            fates: HandedFates(of: Self.lastEntries(record.cases)),
            exceptions: ExceptionWording.worded(exceptions.map { ($0, record.context) }),
            about: Dictionary(uniqueKeysWithValues: about))
    }
}

extension HandedFates {
    fileprivate init(of entries: [BoundaryRecord.PackCase]) {
        self.init()
        for entry in entries {
            switch entry.state {
            case .accepted: takenOver += 1
            case .moved where entry.wasTakenOver: takenOver += 1
            case _ where entry.wasHandedOn: handedOn += 1
            case _ where entry.solvedAt != nil: solved += 1
            case .declined: needsAnotherHome += 1
            case .waiting, .void, .moved: notYet += 1
            }
        }
    }
}
