import Domain
import Planning
import Testing

@Suite("What a sweep finds in the helpdesk")
struct SweepTests {
    /// Case 1, handed from Ana to Sam at Fri 22:00, as read then.
    private func handed(
        _ state: PackedCase.State = .waiting, starts: String = "Fri 22:00",
        _ change: (inout PackedCase) -> Void = { _ in }
    ) -> World {
        var world = World()
        world.addCase("1", of: "ana")
        world.remember("1", seen: "ana", at: "Fri 22:00")
        world.pack("1", from: "ana", to: "sam", state, at: "Fri 22:00", starts: starts, change)
        return world
    }

    /// All but what only informs: judged read-backs, and what happened since.
    private func decisions(_ world: World, at: String) -> [SweepAction] {
        world.sweep(at: at).filter { action in
            switch action {
            case .judge, .since: false
            default: true
            }
        }
    }

    private func kinds(_ actions: [SweepAction]) -> [ExceptionKind] {
        actions.compactMap { action in
            if case .raise(let exception) = action { return exception.kind }
            return nil
        }
    }

    // MARK: - Notes

    @Test("a note of the receiver at or after the boundary takes it over, with its read-back")
    func tookOver() {
        var world = handed()
        world.noted("sam", "1", "Fri 22:00", "#took-over call her at 22:25")
        #expect(
            decisions(world, at: "Fri 22:10") == [
                .accept(
                    packID: 1, caseID: "1", agentID: "sam", readBack: "call her at 22:25",
                    messageID: "1-1")
            ])
    }

    @Test("a note before the boundary, of somebody else, or in public does nothing")
    func notTheirs() {
        var world = handed()
        world.noted("sam", "1", "Fri 21:59", "#took-over")
        world.noted("lea", "1", "Fri 22:05", "#took-over")
        world.wrote("sam", "1", "Fri 22:06", "#took-over")
        #expect(decisions(world, at: "Fri 22:10").isEmpty)
    }

    @Test("not-mine declines with its reason, and stands before took-over all")
    func notMine() {
        var world = handed()
        world.addCase("2", of: "ana")
        world.pack("2", from: "ana", to: "sam", .waiting, at: "Fri 22:00", packID: 2)
        world.noted("sam", "1", "Fri 22:05", "#not-mine I do not speak Swedish")
        world.noted("sam", "2", "Fri 22:06", "#took-over all")
        #expect(
            decisions(world, at: "Fri 22:10") == [
                .decline(
                    packID: 1, caseID: "1", agentID: "sam",
                    reason: "I do not speak Swedish", messageID: "1-1"),
                .accept(
                    packID: 2, caseID: "2", agentID: "sam", readBack: "", messageID: "2-1"),
            ])
    }

    @Test(
        "not-mine counts without a reason",
        arguments: ["#not-mine", "#not-mine: ", "#not-mine\u{A0}"])
    func notMineWithoutReason(words: String) {
        var world = handed()
        world.noted("sam", "1", "Fri 22:05", words)
        #expect(
            decisions(world, at: "Fri 22:10") == [
                .decline(
                    packID: 1, caseID: "1", agentID: "sam", reason: "no reason given",
                    messageID: "1-1")
            ])
    }

    @Test("took-over all on any case takes the whole brief, not somebody else's")
    func all() {
        var world = handed()
        world.addCase("2", of: "ana")
        world.pack("2", from: "ana", to: "lea", .waiting, at: "Fri 22:00", packID: 2)
        world.addCase("3", of: "sam")
        world.noted("sam", "3", "Fri 22:05", "#took-over all")
        #expect(
            decisions(world, at: "Fri 22:10") == [
                .accept(
                    packID: 1, caseID: "1", agentID: "sam", readBack: "", messageID: "3-1")
            ])
    }

    @Test("what is decided is not decided again; a void entry wants a later note")
    func decidedAlready() {
        var world = handed(.accepted)
        world.noted("sam", "1", "Fri 22:05", "#took-over")
        #expect(decisions(world, at: "Fri 22:10").isEmpty)
        world = handed(.void) { $0.voidedAt = t("Fri 22:07") }
        world.noted("sam", "1", "Fri 22:05", "#took-over")
        #expect(decisions(world, at: "Fri 22:10").isEmpty)
        world.noted("sam", "1", "Fri 22:08", "#took-over")
        #expect(decisions(world, at: "Fri 22:10").count == 1)
    }

    @Test("not-mine of what was taken over tells the leads, unless it is taken over after it")
    func notMineAfterTakingOver() {
        var world = handed(.accepted)
        world.noted("sam", "1", "Fri 22:05", "#took-over")
        world.noted("lea", "1", "Fri 22:06", "#not-mine")
        #expect(decisions(world, at: "Fri 22:10").isEmpty)
        world.noted("sam", "1", "Fri 22:07", "#not-mine no Swedish")
        let raised = decisions(world, at: "Fri 22:10")
        #expect(kinds(raised) == [.declined])
        guard case .raise(let exception)? = raised.first else { return }
        #expect(
            exception.detail.headline
                == "#1 needs another home. Sam, who took it over: \u{201C}no Swedish\u{201D}")
        #expect(exception.caseID == "1" && exception.packID == 1)
        world.noted("sam", "1", "Fri 22:09", "#took-over after all")
        #expect(decisions(world, at: "Fri 22:10").isEmpty)
    }

    @Test("not-mine of what a person gave to somebody else needs no lead")
    func notMineAndGivenAway() {
        var world = handed(.accepted)
        world.noted("sam", "1", "Fri 22:07", "#not-mine")
        world.cases[0].assigneeID = "lea"
        #expect(kinds(decisions(world, at: "Fri 22:10")) == [.changedUnderneath])
    }

    // MARK: - Void

    @Test(
        "the customer wrote before the receiver starts: void, also when taken over",
        arguments: [PackedCase.State.waiting, .accepted])
    func voidByMessage(state: PackedCase.State) {
        var world = handed(state, starts: "Sat 08:00") { $0.decidedAt = t("Fri 22:05") }
        world.customerWrote("1", "Fri 23:00", "One more thing.")
        #expect(
            decisions(world, at: "Fri 23:05") == [
                .void(
                    packID: 1, caseID: "1", reason: "the customer wrote at 23:00",
                    writtenAt: t("Fri 23:00"), dueAt: nil)
            ])
    }

    @Test("the customer wrote between the read and the confirmation: void")
    func voidBeforeConfirmation() {
        var world = handed(.accepted) { $0.confirmedAt = t("Fri 22:20") }
        world.customerWrote("1", "Fri 22:10", "One more thing.")
        #expect(decisions(world, at: "Fri 22:30").count == 1)
    }

    @Test("what the customer writes to a colleague at work, or wrote before the read, is no void")
    func noVoid() {
        var world = handed(.accepted) { $0.confirmedAt = t("Fri 22:20") }
        world.customerWrote("1", "Fri 21:59", "Hello?")
        world.customerWrote("1", "Fri 22:25", "Thank you.")
        #expect(decisions(world, at: "Fri 22:30").isEmpty)
    }

    @Test("a status, a colleague's word: neither of them voids")
    func statusNeverVoids() {
        var world = handed(.accepted, starts: "Sat 08:00")
        world.cases[0].statusRaw = "pending"
        world.wrote("lea", "1", "Fri 23:00", "We are looking into it.")
        world.noted("ana", "1", "Fri 23:00", "See the invoice.")
        #expect(decisions(world, at: "Fri 23:05").isEmpty)
    }

    @Test("a message that voided it once does not void it again")
    func voidedOnce() {
        var world = handed(.accepted, starts: "Sat 08:00") { $0.voidedAt = t("Fri 23:05") }
        world.customerWrote("1", "Fri 23:00", "One more thing.")
        #expect(decisions(world, at: "Fri 23:30").isEmpty)
        world.customerWrote("1", "Fri 23:20", "And another.")
        #expect(decisions(world, at: "Fri 23:30").count == 1)
    }

    @Test("a deadline moved earlier voids; the same, a later one or an old miss does not")
    func voidByDeadline() {
        var world = handed(.accepted, starts: "Sat 08:00") { $0.nextDueAt = t("Sat 12:00") }
        world.addDue("1", "Sat 12:00")
        world.addDue("1", "Fri 20:00", .firstResponse)
        #expect(decisions(world, at: "Fri 23:05").isEmpty)
        world.deadlines["1"] = nil
        world.addDue("1", "Sat 13:00")
        #expect(decisions(world, at: "Fri 23:05").isEmpty)
        world.deadlines["1"] = nil
        world.addDue("1", "Sat 09:00")
        #expect(
            decisions(world, at: "Fri 23:05") == [
                .void(
                    packID: 1, caseID: "1", reason: "now due Sat 09:00", writtenAt: nil,
                    dueAt: t("Sat 09:00"))
            ])
        // A receiver at work may have moved it.
        #expect(decisions(world, at: "Sat 08:30").isEmpty)
    }

    // MARK: - Solved

    @Test("no longer open: solved, at the time the helpdesk names, once")
    func solved() {
        var world = handed(.accepted)
        world.cases = []
        world.outcomes["1"] = Outcome(caseID: "1", closedAt: t("Fri 22:05"))
        #expect(
            decisions(world, at: "Fri 22:10") == [
                .solve(packID: 1, caseID: "1", at: t("Fri 22:05"))
            ])
        world.outcomes = [:]
        #expect(
            decisions(world, at: "Fri 22:10") == [
                .solve(packID: 1, caseID: "1", at: t("Fri 22:10"))
            ])
        world.history.packed["1"]?.solvedAt = t("Fri 22:05")
        #expect(decisions(world, at: "Fri 22:10").isEmpty)
        world.addCase("1", of: "ana")
        #expect(
            decisions(world, at: "Fri 22:10") == [.solve(packID: 1, caseID: "1", at: nil)])
    }

    @Test("a row that cannot be read is not a solved case")
    func unreadable() {
        var world = handed(.accepted)
        world.cases = []
        world.badRows = [
            BadRow(relation: "open_case", id: "1", column: "opened_at", expected: "timestamptz")
        ]
        #expect(decisions(world, at: "Fri 22:10").isEmpty)
    }

    // MARK: - Flags

    @Test("assigned to somebody else by a person: flagged; to the receiver: as it should be")
    func changed() {
        var world = handed(.accepted)
        world.cases[0].assigneeID = "lea"
        let actions = decisions(world, at: "Fri 22:10")
        #expect(kinds(actions) == [.changedUnderneath])
        if case .raise(let exception) = actions.first {
            #expect(exception.packID == 1)
            #expect(exception.caseID == "1")
            #expect(
                exception.detail.headline
                    == "handed to Sam, assigned to Lea in the helpdesk")
        }
        world.cases[0].assigneeID = "sam"
        #expect(decisions(world, at: "Fri 22:10").isEmpty)
    }

    @Test("taken over, the time passed, no entry by the receiver: flagged")
    func untouched() {
        var world = handed(.accepted) { $0.nextDueAt = t("Fri 22:25") }
        world.addDue("1", "Fri 22:25")
        world.noted("sam", "1", "Fri 22:05", "#took-over 22:25")
        world.wrote("ana", "1", "Fri 22:10", "Sam will call you.")
        #expect(kinds(decisions(world, at: "Fri 22:25")) == [])
        #expect(kinds(decisions(world, at: "Fri 22:26")) == [.confirmedUntouched])
        // Any entry of theirs since the boundary is a sign of work.
        world.noted("sam", "1", "Fri 22:20", "Called, no answer.")
        #expect(kinds(decisions(world, at: "Fri 22:26")) == [])
    }

    @Test("a deadline that was moved or met is not untouched, nor is one not taken over")
    func notUntouched() {
        var world = handed(.accepted) { $0.nextDueAt = t("Fri 22:25") }
        world.addDue("1", "Sat 12:00")
        #expect(kinds(decisions(world, at: "Fri 22:26")) == [])
        world = handed(.waiting) { $0.nextDueAt = t("Fri 22:25") }
        world.addDue("1", "Fri 22:25")
        #expect(kinds(decisions(world, at: "Fri 22:26")) == [])
    }

    @Test(
        "the read-back is compared by its time, never by its words",
        arguments: [
            ("confirm refund by 22:25", false), ("call her, 10:25 pm", false),
            ("ring at 22.25", false), ("I have read it", false), ("refund 12.50 EUR", false),
            ("case 4711 by 22:25", false), ("10:25", false), ("confirm refund by 22:45", true),
            ("11pm", true), ("22h30", true),
        ])
    func readBack(said: String, isMismatch: Bool) {
        let world = handed(.accepted) {
            $0.nextDueAt = t("Fri 22:25")
            $0.readBack = said
            $0.acuity = .critical
        }
        #expect(
            kinds(decisions(world, at: "Fri 22:20")) == (isMismatch ? [.readBackMismatch] : []))
    }

    @Test("a deadline that had passed when they took it over is held against nobody")
    func readBackOfWhatWasMissed() {
        for due in ["Fri 21:20", "Fri 22:05"] {
            let world = handed(.accepted) {
                $0.nextDueAt = t(due)
                $0.decidedAt = t("Fri 22:11")
                $0.readBack = "answer by 23:00"
            }
            #expect(world.sweep(at: "Fri 22:20").isEmpty, "\(due)")
        }
    }

    @Test("a note says when it was written, however late it is read")
    func readBackOfNote() {
        for (written, isMismatch) in [("Fri 22:06", true), ("Fri 22:26", false)] {
            var world = handed(.accepted) {
                $0.nextDueAt = t("Fri 22:25")
                $0.decidedAt = t("Fri 22:40")
                $0.readBack = "will ring her tomorrow at 09:00"
            }
            world.noted("sam", "1", written, "#took-over will ring her tomorrow at 09:00")
            let found = kinds(decisions(world, at: "Fri 22:40"))
            #expect(found == (isMismatch ? [.readBackMismatch] : []), "\(written)")
        }
    }

    @Test("nobody is to ask who called in")
    func askNobody() throws {
        var world = handed(.accepted) {
            $0.nextDueAt = t("Sat 01:00")
            $0.readBack = "by 02:00"
        }
        func suggestion(at: String) throws -> String? {
            let raised = decisions(world, at: at).compactMap { action -> ExceptionDetail? in
                if case .raise(let exception) = action { exception.detail } else { nil }
            }
            return try #require(raised.first).suggestion
        }
        #expect(try suggestion(at: "Fri 22:20") == "ask Sam")
        world.history.absences = [
            Absence(agentID: "sam", from: t("Fri 22:15"), until: t("Sat 00:00"))
        ]
        #expect(try suggestion(at: "Fri 22:20") == "Sam is out until Sat 00:00")
        #expect(try suggestion(at: "Sat 00:10") == "ask Sam")
    }

    @Test("a read-back is judged for the pack, right or wrong")
    func judged() {
        for (said, isRight) in [("by 22:25", true), ("by 22:45", false)] {
            let world = handed(.accepted) {
                $0.nextDueAt = t("Fri 22:25")
                $0.readBack = said
            }
            #expect(
                world.sweep(at: "Fri 22:20").contains(
                    .judge(packID: 1, caseID: "1", isRight: isRight)))
        }
    }

    @Test("a colleague's note within the hour after the boundary is shown under since")
    func since() {
        func texts(_ noted: String, at: String = "Fri 23:30", by author: AgentID = "ana")
            -> [String]
        {
            var world = handed()
            world.noted(author, "1", noted, "The hotel has called.")
            return world.sweep(at: at).flatMap { action -> [String] in
                if case .since(_, _, let statements) = action { return statements.map(\.text) }
                return []
            }
        }
        #expect(texts("Fri 23:00") == ["#1, Ana: \u{201C}The hotel has called.\u{201D}"])
        #expect(texts("Fri 23:01").isEmpty)
        #expect(texts("Fri 22:00").isEmpty)
        #expect(texts("Fri 22:30", at: "Fri 22:29").isEmpty)
        #expect(texts("Fri 22:30", by: "sam").isEmpty)
    }

    @Test("what the receiver has answered themselves does not void")
    func answered() {
        var world = handed(.accepted) { $0.confirmedAt = t("Fri 22:20") }
        world.customerWrote("1", "Fri 22:10", "One more thing.")
        world.wrote("sam", "1", "Fri 22:12", "Of course.")
        #expect(decisions(world, at: "Fri 22:30").isEmpty)
    }

    @Test("a snooze that ends while its custodian is off for long is flagged, with who knows her")
    func woke() throws {
        var world = World()
        world.history.lastReadAt = t("Fri 22:00")
        world.addCase("1", of: "ben") { $0.wakeAt = t("Fri 22:31") }
        world.wrote("lea", "1", "Thu 12:00", "We will look on Friday.")
        let actions = decisions(world, at: "Fri 22:40")
        #expect(kinds(actions) == [.wokeWhileAway])
        guard case .raise(let exception) = try #require(actions.first) else { return }
        #expect(exception.detail.headline == "woke 22:31, Ben back Mon 06:00")
        #expect(exception.detail.suggestion == "suggest Lea (knows the customer)")
        #expect(exception.detail.suggestedAgentID == "lea")
        // Not before it wakes, nor for somebody at work, nor for what the boundary knew.
        #expect(decisions(world, at: "Fri 22:30").isEmpty)
        world.cases[0].assigneeID = "sam"
        #expect(decisions(world, at: "Fri 22:40").isEmpty)
        world.cases[0].assigneeID = "ben"
        world.cases[0].wakeAt = t("Fri 22:00")
        #expect(decisions(world, at: "Fri 22:40").isEmpty)
    }

    @Test("packs of other teams are left to them")
    func otherTeam() {
        var world = handed()
        world.history.packed["1"]?.teamID = "flights"
        world.cases = []
        #expect(decisions(world, at: "Fri 22:10").isEmpty)
    }
}
