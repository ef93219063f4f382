import Domain

/// The fixed sentences of an introduction in one language, formal and free of grammatical gender
/// and case where names stand. `{...}` is filled in.
struct IntroductionWords: Sendable {
    /// `{customer}`, `{receiver}`.
    let greeting: String
    /// `{receiver}`.
    let greetingWithoutName: String
    /// `{customer}`, `{receiver}`: they have heard from them before.
    let greetingAgain: String
    /// `{receiver}`.
    let greetingAgainWithoutName: String
    /// `{giver}`: their shift has ended.
    let shiftEnded: String
    /// `{giver}` is not on duty.
    let offDuty: String
    /// Whom the customer never heard of is not named.
    let takesOver: String
    let hasRead: String
    /// `{time}`.
    let next: String
    /// `{clock}`: today.
    let today: String
    /// `{day}`, `{month}`, `{clock}`.
    let otherDay: String
    /// Behind a time on the customer's own clock, where that is another.
    let yourTime: String
    /// `{phone}`.
    let phone: String

    /// The known ones by ISO 639-1 code; English is written elsewhere.
    static let byLanguage: [String: IntroductionWords] = [
        "de": IntroductionWords(
            greeting: "Guten Tag {customer}, hier schreibt {receiver}.",
            greetingWithoutName: "Guten Tag, hier schreibt {receiver}.",
            greetingAgain: "Guten Tag {customer}, hier schreibt wieder {receiver}.",
            greetingAgainWithoutName: "Guten Tag, hier schreibt wieder {receiver}.",
            shiftEnded: "Die Schicht von {giver} ist zu Ende, und ich betreue Sie jetzt weiter.",
            offDuty: "{giver} ist derzeit nicht im Dienst, und ich betreue Sie jetzt weiter.",
            takesOver: "Ich kümmere mich ab jetzt um Ihr Anliegen.",
            hasRead: "Ich habe gelesen, was Sie geschrieben haben; "
                + "Sie müssen nichts noch einmal erklären.",
            next: "Sie hören bis {time} von mir.", today: "{clock} Uhr",
            otherDay: "zum {day}.{month}., {clock} Uhr,", yourTime: "(Ihre Ortszeit)",
            phone: "Falls die Verbindung abbricht: {phone}."),
        "es": IntroductionWords(
            greeting: "Hola, {customer}. Le escribe {receiver}.",
            greetingWithoutName: "Hola. Le escribe {receiver}.",
            greetingAgain: "Hola, {customer}. Le escribe de nuevo {receiver}.",
            greetingAgainWithoutName: "Hola. Le escribe de nuevo {receiver}.",
            shiftEnded: "El turno de {giver} ha terminado y ahora me ocupo yo de su caso.",
            offDuty: "{giver} no está de servicio en este momento y ahora me ocupo yo de su caso.",
            takesOver: "A partir de ahora me ocupo yo de su caso.",
            hasRead: "He leído lo que nos escribió; no hace falta que vuelva a explicarlo.",
            next: "Tendrá noticias mías a más tardar {time}.", today: "a las {clock}",
            otherDay: "el {day}/{month} a las {clock}", yourTime: "(su hora local)",
            phone: "Si se corta la comunicación: {phone}."),
        "fr": IntroductionWords(
            greeting: "Bonjour {customer}, je suis {receiver}.",
            greetingWithoutName: "Bonjour, je suis {receiver}.",
            greetingAgain: "Bonjour {customer}, c’est de nouveau {receiver}.",
            greetingAgainWithoutName: "Bonjour, c’est de nouveau {receiver}.",
            shiftEnded: "{giver} a terminé son service et je m’occupe désormais de votre dossier.",
            offDuty: "{giver} n’est pas en service actuellement et je m’occupe désormais de votre "
                + "dossier.",
            takesOver: "Je m’occupe désormais de votre dossier.",
            hasRead: "J’ai lu ce que vous nous avez écrit ; "
                + "vous n’avez pas besoin de tout réexpliquer.",
            next: "Vous aurez de mes nouvelles au plus tard {time}.", today: "à {clock}",
            otherDay: "le {day}/{month} à {clock}", yourTime: "(heure locale chez vous)",
            phone: "Si la communication est coupée : {phone}."),
        "it": IntroductionWords(
            greeting: "Gentile {customer}, sono {receiver}.",
            greetingWithoutName: "Buongiorno, sono {receiver}.",
            greetingAgain: "Gentile {customer}, sono di nuovo {receiver}.",
            greetingAgainWithoutName: "Buongiorno, sono di nuovo {receiver}.",
            shiftEnded: "Il turno di {giver} è terminato e ora mi occupo io della Sua richiesta.",
            offDuty: "{giver} al momento non è in servizio e ora mi occupo io della Sua richiesta.",
            takesOver: "Da ora mi occupo io della Sua richiesta.",
            hasRead: "Ho letto quanto ci ha scritto; non occorre che lo spieghi di nuovo.",
            next: "Riceverà mie notizie al più tardi {time}.", today: "alle {clock}",
            otherDay: "il {day}/{month} alle {clock}", yourTime: "(Sua ora locale)",
            phone: "Se dovesse cadere la comunicazione: {phone}."),
        "nl": IntroductionWords(
            greeting: "Goedendag {customer}, mijn naam is {receiver}.",
            greetingWithoutName: "Goedendag, mijn naam is {receiver}.",
            greetingAgain: "Goedendag {customer}, hier is {receiver} weer.",
            greetingAgainWithoutName: "Goedendag, hier is {receiver} weer.",
            shiftEnded: "De dienst van {giver} zit erop en ik help u nu verder.",
            offDuty: "{giver} is op dit moment niet aanwezig en ik help u nu verder.",
            takesOver: "Ik help u vanaf nu verder.",
            hasRead: "Ik heb gelezen wat u ons hebt geschreven; "
                + "u hoeft het niet opnieuw uit te leggen.",
            next: "U hoort uiterlijk {time} van mij.", today: "om {clock} uur",
            otherDay: "op {day}-{month} om {clock} uur", yourTime: "(uw lokale tijd)",
            phone: "Als de verbinding wegvalt: {phone}."),
        "pl": IntroductionWords(
            // A name would need the vocative.
            greeting: "Dzień dobry, z tej strony {receiver}.",
            greetingWithoutName: "Dzień dobry, z tej strony {receiver}.",
            greetingAgain: "Dzień dobry, z tej strony ponownie {receiver}.",
            greetingAgainWithoutName: "Dzień dobry, z tej strony ponownie {receiver}.",
            shiftEnded: "Osoba prowadząca dotąd sprawę ({giver}) zakończyła zmianę i teraz ja "
                + "zajmuję się Państwa sprawą.",
            offDuty: "Osoba prowadząca dotąd sprawę ({giver}) jest obecnie nieobecna i teraz ja "
                + "zajmuję się Państwa sprawą.",
            takesOver: "Od teraz to ja zajmuję się Państwa sprawą.",
            hasRead: "Znam treść Państwa wiadomości; nie trzeba niczego wyjaśniać ponownie.",
            next: "Odezwę się najpóźniej {time}.", today: "o {clock}",
            otherDay: "{day}.{month} o {clock}", yourTime: "Państwa czasu lokalnego",
            phone: "W razie przerwania połączenia: {phone}."),
        "pt": IntroductionWords(
            greeting: "Olá, {customer}. O meu nome é {receiver}.",
            greetingWithoutName: "Olá. O meu nome é {receiver}.",
            greetingAgain: "Olá, {customer}. Fala novamente {receiver}.",
            greetingAgainWithoutName: "Olá. Fala novamente {receiver}.",
            shiftEnded: "O turno de {giver} terminou e agora sou eu que acompanho o seu caso.",
            offDuty: "{giver} não está de serviço neste momento e agora sou eu que acompanho o seu "
                + "caso.",
            takesOver: "A partir de agora, sou eu que acompanho o seu caso.",
            hasRead: "Li o que nos escreveu; não é necessário explicar tudo de novo.",
            next: "Terá notícias minhas, o mais tardar, {time}.", today: "às {clock}",
            otherDay: "em {day}/{month}, às {clock}", yourTime: "(sua hora local)",
            phone: "Se a ligação cair: {phone}."),
        "sv": IntroductionWords(
            greeting: "Hej {customer}, jag heter {receiver}.",
            greetingWithoutName: "Hej, jag heter {receiver}.",
            greetingAgain: "Hej {customer}, det är {receiver} igen.",
            greetingAgainWithoutName: "Hej, det är {receiver} igen.",
            shiftEnded: "{giver} har avslutat sitt arbetspass, och jag tar nu hand om ditt ärende.",
            offDuty: "{giver} är inte i tjänst just nu, och jag tar nu hand om ditt ärende.",
            takesOver: "Jag tar nu hand om ditt ärende.",
            hasRead: "Jag har läst det du har skrivit, så du behöver inte förklara igen.",
            next: "Du hör från mig senast {time}.", today: "klockan {clock}",
            otherDay: "den {day}/{month} klockan {clock}", yourTime: "(din lokala tid)",
            phone: "Om kontakten bryts: {phone}."),
    ]

    /// - Parameters:
    ///   - isElsewhere: the clock is the customer's and not ours.
    func words(for time: ZonedInstant, isToday: Bool, isElsewhere: Bool) -> String {
        let date = time.date
        let words = Self.filled(
            isToday ? today : otherDay,
            ["day": "\(date.day)", "month": "\(date.month)", "clock": time.clock])
        return isElsewhere ? "\(words) \(yourTime)" : words
    }

    /// One pass, so that a name in braces stays a name.
    static func filled(_ template: String, _ values: [String: String]) -> String {
        var text = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"),
            let close = rest[open...].firstIndex(of: "}")
        {
            text += rest[..<open]
            text += values[String(rest[rest.index(after: open)..<close])] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
