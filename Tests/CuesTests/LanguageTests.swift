import Cues
import Domain
import Testing

@Suite("Languages")
struct LanguageTests {
    @Test(
        "what is not English is named and not scored",
        arguments: [
            ("de", "Ich bin wirklich sauer, das ist eine Katastrophe und niemand hilft mir."),
            ("fr", "Je suis très en colère, personne ne répond depuis trois jours."),
            ("es", "Estoy muy enfadado porque nadie me responde desde hace tres días."),
            ("it", "Sono molto arrabbiato perché nessuno mi risponde da tre giorni."),
            ("pt", "Estou muito zangado porque ninguém me responde há três dias."),
            ("nl", "Ik ben heel boos want niemand heeft mij nog geholpen met mijn bestelling."),
            ("sv", "Jag är mycket arg eftersom ingen svarar på mina frågor."),
            ("da", "Jeg er meget vred fordi ingen svarer på mine beskeder, hvad gør jeg nu?"),
            ("no", "Jeg er veldig sint fordi ingen svarer på meldingene mine, hva gjør jeg nå?"),
            ("pl", "Jestem bardzo zły, bo nikt mi nie odpowiada już od trzech dni."),
            ("tr", "Çok kızgınım çünkü hiç kimse bana cevap vermiyor, ne zaman gelecek?"),
            ("cs", "Jsem velmi naštvaný, protože mi už tři dny nikdo neodpověděl."),
            ("ru", "Я очень зол, потому что никто мне не отвечает."),
            ("uk", "Я дуже злий, бо ніхто мені не відповідає і нічого не робить."),
            ("el", "Είμαι πολύ θυμωμένος γιατί κανείς δεν απαντά."),
            ("he", "אני מאוד כועס כי אף אחד לא עונה לי"),
            ("ar", "أنا غاضب جدا لأن لا أحد يرد"),
            ("zh", "我很生气，因为没有人回答我"),
            ("ja", "とても怒っています。誰も答えてくれません。"),
            ("ko", "아무도 대답하지 않아서 매우 화가 납니다"),
        ])
    func others(_ code: String, _ text: String) {
        let reading = CueReader.read(text)
        #expect(reading.language == code)
        #expect(reading.isAbstained)
        #expect(reading.cues.isEmpty)
        #expect(reading.upset == 0)
    }

    @Test(
        "a few words are enough to name a language",
        arguments: [
            ("de", "Ich warte seit zwei Wochen auf meine Bestellung."),
            ("de", "Danke"),
            ("de", "Vielen Dank für Ihre Hilfe"),
            ("de", "Wo ist mein Paket?"),
            ("de", "Bitte stornieren"),
            ("fr", "Où est mon colis ?"),
            ("fr", "Merci beaucoup"),
            ("fr", "Je veux un remboursement immédiatement."),
            ("es", "¿Dónde está mi pedido?"),
            ("es", "Muchas gracias por su ayuda"),
            ("es", "Quiero cancelar mi suscripción"),
            ("it", "Dov'è il mio ordine?"),
            ("it", "Grazie mille"),
            ("it", "Voglio un rimborso subito"),
            ("pt", "Onde está a minha encomenda?"),
            ("pt", "Muito obrigado"),
            ("pt", "Quero cancelar a minha conta"),
            ("nl", "Waar is mijn bestelling?"),
            ("nl", "Hartelijk dank"),
            ("nl", "Ik wil mijn geld terug"),
            ("sv", "Var är min beställning?"),
            ("sv", "Tack så mycket"),
            ("da", "Hvor er min pakke?"),
            ("da", "Mange tak for hjælpen"),
            ("no", "Hvor er pakken min? Jeg har ikke fått den ennå."),
            ("no", "Takk for hjelpen"),
            ("fi", "Missä tilaukseni on?"),
            ("fi", "Kiitos paljon"),
            ("pl", "Gdzie jest moja paczka?"),
            ("pl", "Dziękuję bardzo"),
            ("cs", "Kde je moje objednávka?"),
            ("cs", "Děkuji moc"),
            ("sk", "Kde je moja objednávka? Ešte neprišla."),
            ("hu", "Hol van a csomagom?"),
            ("hu", "Köszönöm szépen"),
            ("ro", "Unde este comanda mea?"),
            ("ro", "Mulțumesc frumos"),
            ("tr", "Siparişim nerede?"),
            ("tr", "Teşekkür ederim"),
            ("hr", "Gdje je moja narudžba? Još nije stigla."),
            ("ru", "Где мой заказ?"),
            ("uk", "Де моє замовлення?"),
            ("bg", "Къде е моята поръчка?"),
            ("sr", "Где је моја поруџбина?"),
            ("el", "Πού είναι η παραγγελία μου;"),
            ("ar", "أين طلبي؟"),
            ("fa", "سفارش من کجاست؟"),
            ("he", "איפה ההזמנה שלי?"),
            ("hi", "मेरा ऑर्डर कहाँ है?"),
            ("th", "คำสั่งซื้อของฉันอยู่ที่ไหน"),
            ("ja", "注文はどこですか？"),
            ("zh", "我的订单在哪里？"),
            ("ko", "내 주문은 어디에 있나요?"),
        ])
    func short(_ code: String, _ text: String) {
        let reading = CueReader.read(text)
        #expect(reading.language == code)
        #expect(reading.isAbstained)
    }

    @Test(
        "English is scored, short or long",
        arguments: [
            "Thanks!", "Where is my order?", "I need a table for two at the café on Friday.",
            "worst airline ever, lost luggage again", "ok", "No.", "yes please", "refund???", "Hi",
            "is there outdoor seating?", "Order 4711 not received",
        ])
    func english(_ text: String) {
        let reading = CueReader.read(text)
        #expect(reading.language == "en")
        #expect(!reading.isAbstained)
    }

    @Test(
        "too little to tell is not scored and not named",
        arguments: ["", "5VEPJ46Z", "Zxqv", "?", "4711", "k", "Mary Roth Tom Hirschauer"])
    func unknown(_ text: String) {
        let reading = CueReader.read(text)
        #expect(reading.language == nil)
        #expect(reading.isAbstained)
    }

    @Test("an English word shared by another language does not make it English")
    func sharedWords() {
        #expect(CueReader.read("Me da miedo").isAbstained)
        #expect(CueReader.read("No es bueno").isAbstained)
    }

    @Test("languages have names; an unknown code stands for itself")
    func names() {
        #expect(CueReader.languageName("sv") == "Swedish")
        #expect(CueReader.languageName("xx") == "xx")
    }
}

@Suite("Words and trend")
struct WordsTests {
    @Test("every kind has words, and none holds a number", arguments: Cue.Kind.allCases)
    func words(_ kind: Cue.Kind) {
        for intensity in [0.1, 0.6, 0.95] {
            let words = CueReader.words(for: kind, intensity: intensity)
            #expect(!words.isEmpty)
            #expect(!words.contains { $0.isNumber })
        }
    }

    @Test("strength is told in words")
    func strength() {
        #expect(CueReader.words(for: .frustration, intensity: 0.7) == "sounded upset")
        #expect(CueReader.words(for: .frustration, intensity: 0.95) == "very upset")
        #expect(CueReader.words(for: .gratitude, intensity: 0.7) == "thankful")
    }

    @Test(
        "the last message is compared with those before",
        arguments: [
            ([0.1, 0.2, 0.9], Trend.worse), ([0.9, 0.8, 0.2], .better),
            ([0.5, 0.5, 0.55], .steady), ([0.2, 0.9], .worse),
            // Nobody was upset, neither before nor now.
            ([0.05, 0.1, 0.4], .steady), ([0.4, 0.45, 0.05], .steady),
        ])
    func trend(_ upset: [Double], _ expected: Trend) {
        let readings = upset.enumerated().map {
            (at: Instant(secondsSince1970: Int64($0.offset)), upset: $0.element)
        }
        #expect(CueReader.trend(readings) == expected)
    }

    @Test("one message has no trend")
    func noTrend() {
        #expect(CueReader.trend([]) == nil)
        #expect(CueReader.trend([(at: Instant(secondsSince1970: 0), upset: 0.9)]) == nil)
    }

    @Test("only the three messages before the last count")
    func recent() {
        let readings = [0.9, 0.9, 0.9, 0.1, 0.1, 0.1, 0.9].enumerated().map {
            (at: Instant(secondsSince1970: Int64($0.offset)), upset: $0.element)
        }
        #expect(CueReader.trend(readings) == .worse)
    }
}
