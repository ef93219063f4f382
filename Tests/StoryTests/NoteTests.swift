import Domain
import Story
import Testing

@Suite("Handover notes")
struct HandoverNoteTests {
    @Test("lines fill the fields of their meaning, the rest is comment")
    func lines() throws {
        let text = """
            Handover: guest is waiting for the reference.
            Mood: patient so far, tired on the phone
            Next: send the reference by mail
            Due: today 22:00
            If: guest calls, say 3 to 5 working days
            They told us: dates, number of guests
            We told them: mail comes tonight
            Needs: a room without stairs
            Good luck!
            """
        let note = try #require(story(note(text)).notes.first)
        #expect(note.mood.map(\.text) == ["patient so far, tired on the phone"])
        #expect(note.next.map(\.text) == ["send the reference by mail"])
        #expect(note.due.map(\.text) == ["today 22:00"])
        #expect(note.ifThey.map(\.text) == ["guest calls, say 3 to 5 working days"])
        #expect(note.told.map(\.text) == ["dates, number of guests"])
        #expect(note.weTold.map(\.text) == ["mail comes tonight"])
        #expect(note.needs.map(\.text) == ["a room without stairs"])
        #expect(note.comment.map(\.text) == ["guest is waiting for the reference.", "Good luck!"])
        #expect(note.dueAt == wall("2026-11-20T22:00:00"))
        #expect(note.authorID == "ana")
        #expect(note.at == writtenAt)
    }

    @Test("fields stand inside a line too")
    func inline() throws {
        let text = "#handover asked the hotel about a cot, they call back. Told: dates, guests"
        let note = try #require(story(note(text)).notes.first)
        #expect(note.comment.map(\.text) == ["asked the hotel about a cot, they call back."])
        #expect(note.told.map(\.text) == ["dates, guests"])
    }

    @Test(
        "spelling variants begin a note",
        arguments: [
            "handover: x", "HANDOVER : x", "  Handover: x", "#handover x", "# Handover x",
            "#Hand-Over: x", "#hand_over x", "＃handover x", "Hand over: x", "#handover\nx",
            "Handover - x",
        ])
    func spellings(_ text: String) throws {
        let note = try #require(story(note(text)).notes.first)
        #expect(note.comment.map(\.text) == ["x"])
    }

    @Test(
        "what does not begin so is no note",
        arguments: ["The handover: x", "handover went fine", "#handovers x", "> Handover: x", ""])
    func others(_ text: String) {
        #expect(story(note(text)).notes.isEmpty)
    }

    @Test("only an agent's internal words are a note")
    func authors() {
        #expect(story(agent("Handover: x")).notes.isEmpty)
        #expect(story(message("Handover: x", visibility: .internal, from: .bot)).notes.isEmpty)
        #expect(story(message("Handover: x")).notes.isEmpty)
    }

    @Test("list items and lower-case lines go on with the field above")
    func continued() throws {
        let text = "Handover: x\nNext: call the hotel\n- then the guest\nand confirm\nBye"
        let note = try #require(story(note(text)).notes.first)
        #expect(note.next.map(\.text) == ["call the hotel\n- then the guest\nand confirm"])
        #expect(note.comment.map(\.text) == ["x", "Bye"])
    }

    @Test(
        "a due time is read on the clock from the time of the note",
        arguments: [
            ("16:00", "2026-11-21T16:00:00"), ("22:00", "2026-11-20T22:00:00"),
            ("today 22:00", "2026-11-20T22:00:00"), ("tomorrow 9:30", "2026-11-21T09:30:00"),
            ("Fri 10:00", "2026-11-27T10:00:00"), ("Fri 23:00", "2026-11-20T23:00:00"),
            ("Mon 10:00", "2026-11-23T10:00:00"), ("2026-11-25 10:00", "2026-11-25T10:00:00"),
            ("2026-11-25T10:00", "2026-11-25T10:00:00"), ("25.11. 10:00", "2026-11-25T10:00:00"),
            ("call back by 10 pm", "2026-11-20T22:00:00"), ("in 2 hours", "2026-11-20T22:50:00"),
        ])
    func due(_ words: String, _ expected: String) {
        #expect(story(note("Handover: x\nDue: \(words)")).notes.first?.dueAt == wall(expected))
    }

    @Test("a due without a time has none")
    func vague() {
        #expect(story(note("Handover: x\nDue: when they call")).notes.first?.dueAt == nil)
    }

    @Test("the newest note stands first")
    func order() {
        let told = story(
            note("Handover: old", id: "n1"),
            note("Handover: new", id: "n2", at: writtenAt + .minutes(1)))
        #expect(told.notes.map(\.messageID) == ["n2", "n1"])
    }

    @Test("an HTML note is read by its lines")
    func html() throws {
        let told = story(
            note("<p>Handover: x</p><p>Mood: <b>tired</b></p>", format: .html))
        #expect(try #require(told.notes.first).mood.map(\.text) == ["tired"])
    }
}

@Suite("Receivers' notes")
struct ReceiverNoteTests {
    private func kinds(_ text: String) -> [ReceiverNote.Kind] {
        story(note(text)).receiverNotes.map(\.kind)
    }

    @Test(
        "spelling variants are accepted",
        arguments: [
            "#took-over call by 22:25", "#tookover call by 22:25", "#took over call by 22:25",
            "#took_over call by 22:25", "#Took-Over: call by 22:25", "# took-over call by 22:25",
            "  #TOOK-OVER call by 22:25", "＃took-over call by 22:25", "- #took-over call by 22:25",
            "Hi\n#took-over call by 22:25", "#takeover call by 22:25",
        ])
    func tookOver(_ text: String) {
        #expect(kinds(text) == [.tookOver(all: false, readBack: "call by 22:25")])
    }

    @Test(
        "all means the brief, unless it is part of what they say",
        arguments: [
            ("#took-over all", true, ""), ("#took-over all #4711 first", true, "#4711 first"),
            ("#took-over-all", true, ""), ("#took-over: All, call at 22:25", true, "call at 22:25"),
            ("#took-over all good", false, "all good"), ("#took-over allright", false, "allright"),
            ("#took-over", false, ""),
        ])
    func all(_ text: String, _ isAll: Bool, _ readBack: String) {
        #expect(kinds(text) == [.tookOver(all: isAll, readBack: readBack)])
    }

    @Test("not mine and not so")
    func others() {
        #expect(kinds("#not-mine no French") == [.notMine(reason: "no French")])
        #expect(kinds("#notmine") == [.notMine(reason: "")])
        #expect(kinds("#Not_Mine: ill") == [.notMine(reason: "ill")])
        #expect(kinds("#not-so") == [.notSo])
        #expect(kinds("#not so, she was joking") == [.notSo])
    }

    @Test(
        "what is quoted, inside a line or something else is none",
        arguments: [
            "> #took-over", "On Friday, Ana wrote:\n> #took-over", "see #took-over", "took-over",
            "#took-overs", "#not-minecraft", "#took", "#handover x",
        ])
    func none(_ text: String) {
        #expect(kinds(text).isEmpty)
    }

    @Test("a quoted note in HTML is none")
    func quotedHTML() {
        let told = story(note("<blockquote>#took-over</blockquote><p>ok</p>", format: .html))
        #expect(told.receiverNotes.isEmpty)
    }

    @Test("only an agent's internal note acts")
    func authors() {
        #expect(story(message("#took-over")).receiverNotes.isEmpty)
        #expect(story(agent("#took-over")).receiverNotes.isEmpty)
        #expect(
            story(message("#took-over", visibility: .internal, from: .bot)).receiverNotes.isEmpty)
    }

    @Test("a secret in a read-back is masked")
    func secret() {
        #expect(kinds("#took-over pin 1234") == [.tookOver(all: false, readBack: "pin ••••")])
    }
}
