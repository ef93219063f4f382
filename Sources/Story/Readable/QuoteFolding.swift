/// Finds the lines of a letter that are its author's own: not quoted, no signature.
///
/// Works on lines of text, after HTML and Markdown are gone. The forms are those that mail programs
/// write in a dozen languages; what looks like none of them is kept, because a line too many costs
/// a glance and a line too few may be the one that matters.
struct QuoteFolding {
    private let bytes: [UInt8]
    /// Without their line breaks.
    private let lines: [Range<Int>]

    /// The ranges to keep, in order, each one line without its line break; of several empty lines
    /// one.
    ///
    /// - Parameter takesMarked: a text of nothing but marked lines is its author's own.
    static func ownLines(of bytes: [UInt8], takesMarked: Bool = false) -> [Range<Int>] {
        let folding = QuoteFolding(bytes)
        let lines = folding.ownLines()
        return lines.isEmpty && takesMarked ? folding.unmarkedLines() : lines
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var lines: [Range<Int>] = []
        var start = 0
        for position in bytes.indices where bytes[position] == .newline {
            lines.append(start..<position)
            start = position + 1
        }
        lines.append(start..<bytes.count)
        self.lines = lines
    }

    private func ownLines() -> [Range<Int>] {
        var kept: [Range<Int>] = []
        var wasEmpty = true
        var index = 0
        while index < lines.count {
            let line = trimmed(lines[index])
            if isQuoted(line) || isMobileSignature(line) || isReplyMarker(line) {
                index += 1
                continue
            }
            if let last = attribution(at: index) {
                // With marked lines below, own words may follow them; without, all is the quote.
                guard hasQuotedLineNext(after: last) else { break }
                index = last + 1
                continue
            }
            if isOriginalMessageRule(line) || isLetterHead(at: index) { break }
            if isSignatureRule(line), bytes.count - line.upperBound <= 1_500 { break }
            if !(line.isEmpty && wasEmpty) { kept.append(lines[index]) }
            wasEmpty = line.isEmpty
            index += 1
        }
        // A rule of underscores stands above a letter head that was folded away.
        while let last = kept.last, isRule(trimmed(last)) { kept.removeLast() }
        return kept
    }

    /// The lines of a message that is nothing but marked lines, without their marks: nobody is named
    /// whose words they would be. None for any other message.
    private func unmarkedLines() -> [Range<Int>] {
        var unmarked: [Range<Int>] = []
        for line in lines {
            let line = trimmed(line)
            if line.isEmpty { continue }
            guard isQuoted(line) else { return [] }
            let words = trimmed(line.lowerBound + 1..<line.upperBound)
            if isQuoted(words) { return [] }
            unmarked.append(words)
        }
        return unmarked
    }

    private func trimmed(_ line: Range<Int>) -> Range<Int> {
        var start = line.lowerBound
        var end = line.upperBound
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    private func isQuoted(_ line: Range<Int>) -> Bool {
        !line.isEmpty && bytes[line.lowerBound] == UInt8(ascii: ">")
    }

    private func hasQuotedLineNext(after index: Int) -> Bool {
        for line in lines[(index + 1)...] {
            let line = trimmed(line)
            if !line.isEmpty { return isQuoted(line) }
        }
        return false
    }

    /// Empty lines and rules of dashes or underscores.
    private func isRule(_ line: Range<Int>) -> Bool {
        line.allSatisfy { bytes[$0] == UInt8(ascii: "_") || bytes[$0] == UInt8(ascii: "-") }
    }

    private func isSignatureRule(_ line: Range<Int>) -> Bool {
        line.count == 2 && bytes[line.lowerBound] == UInt8(ascii: "-")
            && bytes[line.lowerBound + 1] == UInt8(ascii: "-")
    }

    private func isMobileSignature(_ line: Range<Int>) -> Bool {
        line.count <= 80
            && Self.mobileSignatures.contains { stands($0, at: line.lowerBound, in: bytes) }
    }

    private static let mobileSignatures: [StaticString] = [
        "sent from my ", "sent from outlook", "sent from mail for", "sent from yahoo mail",
        "sent from proton", "sent via ", "get outlook for", "von meinem iphone gesendet",
        "von meinem handy gesendet", "gesendet von mein", "gesendet mit ",
        "envoyé de mon ", "envoyé depuis ", "enviado desde mi ", "enviado do meu ",
        "inviato da iphone", "inviato dal mio ", "verstuurd vanaf mijn ", "skickat från min ",
        "sendt fra min ", "wysłane z ",
    ]

    private func isReplyMarker(_ line: Range<Int>) -> Bool {
        line.count <= 120
            && (find(
                "reply above this line", from: line.lowerBound, in: bytes,
                before: line.upperBound) != nil
                || find(
                    "type your reply above", from: line.lowerBound, in: bytes,
                    before: line.upperBound) != nil)
    }

    /// The last line of "On Friday, Ana wrote:", which may run over three; nil when there is none.
    private func attribution(at index: Int) -> Int? {
        let first = trimmed(lines[index])
        let opener = Self.attributions.first { stands($0.opens, at: first.lowerBound, in: bytes) }
        guard first.count >= 8, opener != nil else { return nil }
        for last in index..<min(index + 3, lines.count) {
            let line = trimmed(lines[last])
            if line.isEmpty { return nil }
            for form in Self.attributions
            where stands(form.opens, at: first.lowerBound, in: bytes) {
                let count = form.closes.utf8CodeUnitCount
                if bytes[line.upperBound - 1] == UInt8(ascii: ":"),
                    let found = find(
                        form.closes, from: max(line.lowerBound, line.upperBound - count - 60),
                        in: bytes, before: line.upperBound),
                    found >= first.lowerBound
                {
                    return last
                }
            }
        }
        return nil
    }

    private static let attributions: [(opens: StaticString, closes: StaticString)] = [
        ("on ", "wrote:"), ("am ", "schrieb"), ("le ", "a écrit"), ("el ", "escribió"),
        ("il ", "ha scritto"), ("em ", "escreveu"), ("op ", "schreef"), ("den ", "skrev"),
        ("dne ", "napsal"), ("w dniu ", "napisał"), ("begin forwarded message", ":"),
    ]

    private func isOriginalMessageRule(_ line: Range<Int>) -> Bool {
        guard line.count >= 10, bytes[line.lowerBound] == UInt8(ascii: "-"),
            bytes[line.lowerBound + 1] == UInt8(ascii: "-")
        else { return false }
        return Self.originals.contains {
            find(
                $0, from: line.lowerBound, in: bytes,
                before: min(
                    line.upperBound,
                    line.lowerBound + 120)) != nil
        }
    }

    private static let originals: [StaticString] = [
        "original message", "original appointment", "forwarded message", "ursprüngliche nachricht",
        "weitergeleitete nachricht", "message d'origine", "message transféré", "mensaje original",
        "messaggio originale", "mensagem original", "oorspronkelijk bericht",
        "ursprungligt meddelande", "oprindelig meddelelse", "wiadomość oryginalna",
        "reply message", "original-nachricht",
    ]

    /// "From: ... Sent: ... To: ..." within five lines.
    private func isLetterHead(at index: Int) -> Bool {
        let first = trimmed(lines[index])
        guard Self.senders.contains(where: { stands($0, at: head(first), in: bytes) })
        else { return false }
        var hasDate = false
        var hasOther = false
        for line in lines[(index + 1)..<min(index + 6, lines.count)] {
            let start = head(trimmed(line))
            hasDate = hasDate || Self.dates.contains { stands($0, at: start, in: bytes) }
            hasOther = hasOther || Self.others.contains { stands($0, at: start, in: bytes) }
        }
        return hasDate && hasOther
    }

    /// Past the asterisks that Markdown leaves.
    private func head(_ line: Range<Int>) -> Int {
        var start = line.lowerBound
        while start < line.upperBound, bytes[start] == UInt8(ascii: "*") { start += 1 }
        return start
    }

    private static let senders: [StaticString] = [
        "from:", "von:", "de:", "de :", "da:", "van:", "från:", "fra:", "od:", "kimden:",
    ]
    private static let dates: [StaticString] = [
        "sent:", "date:", "gesendet:", "datum:", "envoyé:", "envoyé :", "date :", "enviado:",
        "fecha:", "inviato:", "data:", "verzonden:", "skickat:", "sendt:", "dato:", "wysłano:",
        "odesláno:", "gönderildi:",
    ]
    private static let others: [StaticString] = [
        "to:", "subject:", "an:", "betreff:", "à:", "à :", "objet:", "objet :", "para:", "asunto:",
        "a:", "oggetto:", "assunto:", "aan:", "onderwerp:", "till:", "ämne:", "til:", "emne:",
        "do:", "temat:", "komu:", "předmět:", "konu:",
    ]
}
