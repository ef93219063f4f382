extension Lexicon {
    /// Frequent words by language; a word of two languages stands with both. English words that
    /// others share ("die", "an", "was", "in") are left out on the other side.
    static let languages: [(code: String, words: String)] = [
        (
            "en",
            """
            the and you that have for not with this but from they what your can which their would
            there been has were will how our when who did get may him she his her its about just
            them some could than then very where after before because does dont im ive please
            thanks thank hello hi need want help my me it is are was be am we he do so if of to on
            in at i a an no yes or any all out up now only more one would like looking book also
            still never why should sorry good great okay ok im its cant didnt isnt youre these those
            over into know see make much here again being go going really think had us as by says
            said told time day people does accept card cards credit
            price cheap expensive number address phone name date monday tuesday wednesday thursday
            friday saturday sunday available much many something anything nothing preference
            possible provide send sent order account check details arrive leave leaving before
            after goodbye bye somewhere between been give recommend doesn't won't wasn't
            """
        ),
        (
            "de",
            """
            ich und der das nicht ist sie es mit den dem ein eine einen einem auf für haben habe
            hat wir mir mich bitte danke guten ihre ihr ihnen sind sich auch aber wenn noch schon
            kann können wird werden bei nach von zum zur wie oder immer seit mein meine meinen
            keine kein sehr mehr nur dass daß warum wann wurde worden war bin uns über hallo
            bestellung rechnung zurück jetzt leider gerne möchte heute morgen sowie diese dieser
            vielen dank freundlichen grüßen geht doch mal etwas ihrer gibt
            """
        ),
        (
            "fr",
            """
            je vous le la les des du une est et que qui pas pour dans avec sur mon ma mes votre vos
            nous ne ce cette mais bonjour merci suis avez ai été être j'ai n'est c'est plus très bien
            comment quand pourquoi toujours depuis déjà aussi ou où au aux leur ils elle sont par
            commande remboursement sans rien tout toute deux jours s'il plaît puis veux voudrais
            faire fait cordialement il se son sa ses encore peut
            """
        ),
        (
            "es",
            """
            el los las una que con por para mi su sus pero está estoy hola gracias favor muy más
            cuando cómo qué porque todo todavía sin sobre desde hasta hace tengo tiene quiero puede
            puedo necesito usted ustedes ya también nada este esta esto ser son fue han hemos he
            del al lo se le les yo tu buenos buenas días pedido reembolso dinero ahora siempre nunca
            donde quien como y es
            """
        ),
        (
            "it",
            """
            il gli che non per con una sono è ho mi della del dei delle nel alla dal anche ma come
            più perché quando questo questa grazie buongiorno ciao salve mio mia suo vostro avete
            hanno stato stata essere fare fatto molto ancora già sempre mai niente tutto tutti
            vorrei posso può ordine rimborso prego cosa dove senza ora oggi lo ci si di
            """
        ),
        (
            "pt",
            """
            não que uma com por para meu minha seu sua os dos das da do em no na mas como mais muito
            está estou você vocês obrigado obrigada olá bom boa já ainda quando porque também isso
            este esta foi ser são tem tenho quero preciso pode posso pedido reembolso dinheiro agora
            sempre nunca nada tudo sem até desde favor ao aos eu ele ela
            """
        ),
        (
            "nl",
            """
            ik het een van niet dat op te zijn voor met maar ook nog wel naar bij mijn uw jullie
            hebben heb heeft kan kunnen wordt worden wat wie waar waarom wanneer graag bedankt
            dank hallo goedemorgen bestelling geld terug al geen meer heel zeer deze dit die je jij
            u wij ons onze hij ze en de dus toch altijd nooit alles iets moet wil zou
            """
        ),
        (
            "sv",
            """
            jag och att det som en ett är inte på för med har ni vi min mitt mina er ert kan ska
            skulle men om från till av när var vad hur varför tack hej snälla mycket bara också
            redan aldrig alltid något inget nu sedan efter beställning pengar tillbaka den de dom
            mig oss här där blir blev vill måste utan
            """
        ),
        (
            "da",
            """
            jeg og det at er ikke på til med har af som en et den de vi min mit mine jeres kan skal
            men om fra når hvor hvad hvordan hvorfor tak hej meget kun også allerede aldrig altid
            noget intet nu siden efter bestilling penge tilbage mig os her der bliver blev vil uden
            være været
            """
        ),
        (
            "no",
            """
            jeg og det at er ikke på til med har av som en et den de vi min mitt mine deres kan skal
            men om fra når hvor hva hvordan hvorfor takk hei mye bare også allerede aldri alltid noe
            ingenting nå siden etter bestilling penger tilbake meg oss her der blir ble vil uten
            være vært
            """
        ),
        (
            "pl",
            """
            nie się jest że na do to jak ale czy już mam mnie moje mój moja pan pani państwo proszę
            dziękuję dzień dobry witam bardzo tylko jeszcze kiedy dlaczego gdzie od po dla przez
            zamówienie zwrot pieniądze teraz zawsze nigdy wszystko nic być był była było są mogę
            chcę można został została oraz który która które przy bez z w i o
            """
        ),
        (
            "tr",
            """
            bir ve bu için çok ne değil var yok ben siz biz ama gibi daha kadar sonra önce nasıl
            neden zaman lütfen teşekkürler teşekkür merhaba iyi hala hâlâ artık hiç her şey para
            sipariş iade geri mi mı mu bana beni benim sizin olarak oldu olan olduğu istiyorum
            ediyorum lazım da de ile
            """
        ),
        (
            "cs",
            """
            je se že na to jsem jste jsou není mi mě můj moje vás vám ale jak když proč kde už ještě
            prosím děkuji dobrý den ahoj velmi jen také od do pro při bez objednávka peníze zpět
            teď vždy nikdy všechno nic být byl byla bylo mám máte chci mohu může který která které
            v s z k o a i
            """
        ),
        (
            "fi",
            """
            ja on ei että se en olen oli mutta kun niin minä sinä te me hän he ovat ole mitä miten
            miksi missä kiitos hei moi hyvä paljon vain myös vielä nyt aina koskaan mitään kaikki
            tilaus rahat takaisin kuin jos tai ollut minun teidän voi voin haluan
            """
        ),
        (
            "hu",
            """
            az egy és hogy nem is van volt ez azt meg már még csak ha de mert én te ön önök mi nagyon
            kérem köszönöm jó napot szia miért mikor hol hogyan most mindig soha semmi minden
            rendelés pénz vissza vagyok lehet kell szeretnék
            """
        ),
        (
            "ro",
            """
            și nu este sunt că la cu pe din pentru care mai am ați dar cum când unde vă rog mulțumesc
            bună ziua foarte doar încă deja mereu niciodată nimic tot comanda bani înapoi acum fost
            fi să mi îmi meu mea această acest
            """
        ),
    ]
}
