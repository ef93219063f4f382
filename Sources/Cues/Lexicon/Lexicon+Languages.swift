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
            hat wir mir mich bitte danke guten ihre ihr ihnen sind sich auch aber wenn noch
            schon kann können wird werden bei nach von zum zur wie oder immer seit mein meine
            meinen keine kein sehr mehr nur dass daß warum wann wurde worden war bin uns über
            hallo bestellung rechnung zurück jetzt leider gerne möchte heute morgen sowie diese
            dieser vielen dank freundlichen grüßen geht doch mal etwas ihrer gibt wohl würde
            würden wollen wollte sollte soll sein seine seinen seiner ihn ihm er mann frau herr
            haus zeit jahre tage nacht leben alles nichts viel viele gut besser hier dort dann
            denn weil ob einfach ganz wer wo wohin woher los ach ja nein vor unter zwischen
            gegen ohne durch um herum weg wieder gehen geh gehe komm kommen machen mach macht
            gemacht sagen sagte sag sehen weiß wissen glaube denke müssen muss musst darf dürfen
            konnte hatte hatten waren bist seid euch euer unser unsere dich dir dein deine
            deinen später früher eben gerade wirklich natürlich vielleicht bisschen guter gute
            gutes großen kleine ersten zwei drei beim vom ans ins aufs verdammt scheiße lass
            lasst warte bleib bleiben helfen hilfe kunde kundin rückgabe lieferung paket bezahlt
            kündigen kündigung
            dankeschön herzlichen
            """
        ),
        (
            "fr",
            """
            je vous le la les des du une est et que qui pas pour dans avec sur mon ma mes votre
            vos nous ne ce cette mais bonjour merci suis avez ai été être j'ai n'est c'est plus
            très bien comment quand pourquoi toujours depuis déjà aussi ou où au aux leur ils
            elle sont par commande remboursement sans rien tout toute deux jours s'il plaît puis
            veux voudrais faire fait cordialement il se son sa ses encore peut te toi moi lui y
            oui non ça cela c'était était étaient êtes es ont avait avaient aurait fut sera
            serait fais dis vais va vas allez allons aller viens vient venir veut vouloir dois
            doit devez savoir sais sait crois pense vu voir voici voilà chez sous entre vers
            après avant contre quel quelle quels ces cet notre leurs autre autres même mêmes
            choses homme femme monde temps ans jour nuit maison monsieur madame mademoiselle
            jamais maintenant ici là peu trop beaucoup petit petite grand grande bon bonne mieux
            aucun aucune personne quelqu'un quelque seul seule vraiment peut-être alors donc ni
            livraison colis facture annuler compte qu'il qu'elle qu'on d'un d'une l'on s'est
            t'as n'ai n'as n'a j'étais j'avais d'accord ton arme jolie jolies
            de en
            """
        ),
        (
            "es",
            """
            el los las una que con por para mi su sus pero está estoy hola gracias favor muy más
            cuando cómo qué porque todo todavía sin sobre desde hasta hace tengo tiene quiero
            puede puedo necesito usted ustedes ya también nada este esta esto ser son fue han
            hemos he del al lo se le les yo tu buenos buenas días pedido reembolso dinero ahora
            siempre nunca donde quien como y es vamos todos todas te ti mí tus va voy vas ver
            hacer haz algo alguien nadie mejor así aquí allí ahí eso esa ese esos esas aquel
            eran fuera sido señor señora hombre mujer vida tres años año día noche casa sólo
            entonces pues bueno buena bien verdad creo sé sabe sabes dijo decir quién otra otro
            otros hay antes después mismo misma tanto ni nuestra nuestro nuestros estás están
            estaba estaban estamos éramos tener tenía tienes tienen tenemos quieres quería
            quieren puedes pueden podemos podría debo debe debes deben haber había hubo habrá
            vosotros él ella ellos ellas tampoco mucho mucha muchos poco gente cosa cosas mundo
            momento cada algún alguna ningún dónde adónde cuál cuánto según contra entre hacia
            tras parece gusta gustaría quiera será sería oye mira venga claro nuevo vez veces
            cliente paquete factura cancelar cuenta envío mañana ayer hoy tarde conmigo contigo
            dime dame déjame
            la de en o si un e
            saludos cordiales tan largo muchacha muchacho
            """
        ),
        (
            "it",
            """
            il gli che non per con una sono è ho mi della del dei delle nel alla dal anche ma
            come più perché quando questo questa grazie buongiorno ciao salve mio mia suo vostro
            avete hanno stato stata essere fare fatto molto ancora già sempre mai niente tutto
            tutti vorrei posso può ordine rimborso prego cosa dove senza ora oggi lo ci si di
            lui loro noi voi te ti vi io essa questi queste quello quella quelli quelle quel
            quei al allo agli alle dallo dai dagli dalle nello nei negli nelle sul sullo sulla
            sui sulle col erano eri ero sarà sarebbe siamo siete sia fosse stai sta stanno stavo
            hai abbiamo avevo aveva avevano avuto fai fa facciamo fanno faccio vai va vado
            andiamo andare vieni viene venire vedi vede vedere visto sai sa sapere sapeva voglio
            vuoi vuole devo devi deve dobbiamo devono puoi possiamo possono detto dico qualcosa
            qualcuno nessuno nulla altro altra altri altre ogni qui qua lì là chi quale quali
            quanto tanto poco troppo bene meglio peggio proprio davvero forse allora quindi
            dunque poi dopo prima adesso ieri domani sì signore signora signor uomo donna mondo
            giorno giorni notte casa anni anno tempo volta volte cose gente padre madre dio
            pacco fattura annullare conto
            la e o un tu le
            saluti cordiali mille
            """
        ),
        (
            "pt",
            """
            não que uma com por para meu minha seu sua os dos das da do em no na mas como mais
            muito está estou você vocês obrigado obrigada olá bom boa já ainda quando porque
            também isso este esta foi ser são tem tenho quero preciso pode posso pedido
            reembolso dinheiro agora sempre nunca nada tudo sem até desde favor ao aos eu ele
            ela à às ou nas num numa pelo pela pelos pelas dele dela deles isto aquilo aquele
            aquela esse essa esses essas estes estas te ti nós vós lhe lhes meus minhas teu tua
            teus tuas seus suas nosso nossa nossos eram fui fomos foram será seria há havia
            tome cuidado
            haver ter tinha tinham tens tenha temos tive fazer faz faço fez feito dizer diz
            disse vai vou vamos vão ir vem vim venha ver vi viu vejo saber sei sabe sabes sabem
            quer queria queres querer pôde podemos podes deve devia devias devo alguém ninguém
            algo outro outra outros gente senhor senhora homem mulher vida mundo coisa coisas
            dia dias noite casa anos ano tempo vez vezes onde aqui ali lá aí assim bem melhor
            pior só apenas tão tanto toda todos todas cada mesmo mesma então pois porquê cá hoje
            ontem amanhã depois antes logo talvez estava estavam estamos estar estive encomenda
            fatura cancelar conta certeza
            de e o se um
            obrigados cumprimentos
            """
        ),
        (
            "nl",
            """
            ik het een van niet dat op te zijn voor met maar ook nog wel naar bij mijn uw jullie
            hebben heb heeft kan kunnen wordt worden wat wie waar waarom wanneer graag bedankt
            dank hallo goedemorgen bestelling geld terug al geen meer heel zeer deze dit die je
            heer mocht geweldig kapitein
            jij u wij ons onze hij ze en de dus toch altijd nooit alles iets moet wil zou er
            waren wilt willen moeten mag mogen zal zullen gaan ga gaat ging komen kom komt kwam
            doen doe doet deed maken zien zie zeg zeggen zei weet weten denk denken zij hen hem
            haar mij m'n z'n zo toen nu hier daar daarom waarheen iedereen niemand iemand niets
            ander andere veel weinig goed beter mooi oud jaar jaren dag dagen nacht vrouw huis
            tijd leven mensen mens meneer mevrouw alleen gewoon echt misschien natuurlijk weg
            uit af aan onder tussen tegen zonder binnen buiten sinds omdat als eens klant pakket
            levering rekening opzeggen geweest geworden gedaan gezegd zeker lief liever laat
            laten
            hartelijk hartelijke groet groeten beste goedemiddag goedenavond
            """
        ),
        (
            "sv",
            """
            jag och att det som en ett är inte på för med har ni vi min mitt mina er ert kan ska
            skulle men om från till av när var vad hur varför tack hej snälla mycket bara också
            redan aldrig alltid något inget nu sedan efter beställning pengar tillbaka den de
            dom mig oss här där blir blev vill måste utan han hon du vår våra vårt din ditt dina
            sitt sina deras hans hennes dessa detta denna någon någonting ingen ingenting alla
            allt andra annan mer mest mindre bra bättre dålig stor liten gammal ny år dag dagar
            natt hem hus liv tid människor kvinna kille vara varit gå går gick gått komma kommer
            kom gör göra gjorde gjort säg säger sa sagt ser såg vet veta visste tro tror tycker
            tänk få får fick fått ta tar ge ger gav kunde borde ville hit då sen igen bort upp
            ner ut över mellan mot genom innan eftersom eller så ja nej jo kanske verkligen
            faktiskt faktura paket avsluta konto lite finns finnas
            hjälp hjälpen paketet ännu vänliga hälsningar
            """
        ),
        (
            "da",
            """
            jeg og det at er ikke på til med har af som en et den de vi min mit mine jeres kan
            skal men om fra når hvor hvad hvordan hvorfor tak hej meget kun også allerede aldrig
            altid noget intet nu siden efter bestilling penge tilbage mig os her der bliver blev
            vil uden være været han du vores din dine sine deres hans hendes denne dette disse
            nogen ingen alle alt andre anden mere mest godt bedre dårlig stor lille gammel år
            dag dage nat hjem hus liv tid mennesker kvinde var gå går gik komme kommer kom gør
            gøre gjorde siger sagde ser så ved vide vidste tror synes få får fik tage tager
            giver kunne skulle burde må ville da igen væk op ned ud mellem gennem fordi eller ja
            nej måske virkelig faktisk regning pakke opsige
            mange hjælp hjælpen pakken fået endnu venlig hilsen goddag
            """
        ),
        (
            "no",
            """
            jeg og det at er ikke på til med har av som en et den de vi min mitt mine deres kan
            skal men om fra når hvor hva hvordan hvorfor takk hei mye bare også allerede aldri
            alltid noe ingenting nå siden etter bestilling penger tilbake meg oss her der blir
            ble vil uten være vært han deg seg du vår våre ditt dine sitt sine hans hennes denne
            dette disse noen ingen alle alt andre annen mer mest godt bedre dårlig stor liten
            gammel år dag dager natt hjem hus liv tid mennesker kvinne var gå går gikk komme
            kommer kom gjør gjøre gjorde sier sa ser så vet vite visste tror synes få får fikk
            ta tar tok gi gir kunne skulle burde må ville da igjen bort opp ned ut inn mellom
            mot gjennom fordi eller ja nei kanskje virkelig faktisk regning pakke
            mange hjelp hjelpen pakken fått ennå vennlig hilsen
            """
        ),
        (
            "pl",
            """
            nie się jest że na do to jak ale czy już mam mnie moje mój moja pan pani państwo
            proszę dziękuję dzień dobry witam bardzo tylko jeszcze kiedy dlaczego gdzie od po
            dla przez zamówienie zwrot pieniądze teraz zawsze nigdy wszystko nic być był była
            było są mogę chcę można został została oraz który która które przy bez z w i o ty ja
            ona ono wy oni ci cię mu jej jego ich nam wam ta te tę tego tej tym tych taki taka
            takie jeden jedna dwa co kto czego czemu bo żeby aby gdyby jeśli jeżeli więc też
            także nawet sam sama samo swoje swój twój twoje twoja nasz nasza wasz jesteś jestem
            jesteśmy będę będzie będziesz będą chcesz chce możesz może możemy musi muszę musisz
            mają mieć masz miał miała wiem wiesz wie powiedz powiedział mówi idź idę idziemy
            chodź zrób zrobić robi robisz dobrze źle lepiej tak wcale trochę dużo wiele każdy
            ktoś coś niczego nikt potem kiedyś wczoraj dziś jutro dom życie czas lat rok dni
            człowiek kobieta ludzie sprawa rzecz pod nad przed między u ku ze oto cholera kurwa
            faktura paczka konto anulować
            pozdrawiam
            """
        ),
        (
            "tr",
            """
            bir ve bu için çok ne değil var yok ben siz biz ama gibi daha kadar sonra önce nasıl
            neden zaman lütfen teşekkürler teşekkür merhaba iyi hala hâlâ artık hiç her şey para
            sipariş iade geri mi mı mu bana beni benim sizin olarak oldu olan olduğu istiyorum
            ediyorum lazım da de ile sen o onlar bunu şunu onu şu böyle şöyle öyle kim nerede
            nereye hangi niye evet hayır peki tamam belki gerçekten sadece yine şimdi bugün dün
            yarın gün gece ev hayat yıl insan kadın adam şeyi biri birisi kimse hiçbir bütün
            hepsi herkes kötü büyük küçük yeni eski gel geldi git gitti yap yaptı yapıyor
            biliyor bilmiyorum biliyorum istiyor gerek olur oluyor olsun olmaz musun mısın misin
            değilim senin onun bizim sizi seni ona sana fatura paket hesap iptal
            """
        ),
        (
            "cs",
            """
            je se že na to jsem jste jsou není mi mě můj moje vás vám ale jak když proč kde už
            ještě prosím děkuji dobrý den ahoj velmi jen také od do pro při bez objednávka
            peníze zpět teď vždy nikdy všechno nic být byl byla bylo mám máte chci mohu může
            který která které v s z k o a i ty já ona ono vy oni tě ti mu ho jí jeho jejich nám
            ta tento tato toto taky tak tady co kdo čeho proto aby kdyby jestli nebo ani jenom
            sám sama svůj svoje tvůj tvoje náš naše váš vaše jsi budu bude budeš budou chceš
            chce můžeš můžeme musí musím musíš mít má měl měla vím víš ví řekl říká jdi jdu pojď
            udělat dělá dobře špatně lépe ano trochu mnoho každý někdo něco nikdo pak potom
            včera dnes zítra dům život čas rok dní člověk žena lidé věc pod nad před mezi
            faktura balík účet zrušit
            """
        ),
        (
            "fi",
            """
            ja on ei että se en olen oli mutta kun niin minä sinä te me hän he ovat ole mitä
            miten miksi missä kiitos hei moi hyvä paljon vain myös vielä nyt aina koskaan mitään
            kaikki tilaus rahat takaisin kuin jos tai ollut minun teidän voi voin haluan tämä
            tuo nämä sen siitä siinä sitä jotain joku kukaan kaikkea hänen hänet meidän teitä
            meitä sinun sinut sinua minut minua minulla sinulla olet olemme olette olivat olisi
            ollaan tule tulee tulla mene menee mennä tee tekee tehdä tiedä tiedän tietää haluat
            haluaa pitää täytyy saa saada anna ehkä todella jo täällä siellä tänne sinne milloin
            kuka kuinka sitten koska vaan joo kyllä eikö älä hyvin huonosti paremmin päivä yö
            talo elämä aika vuotta mies nainen ihmiset asia lasku paketti tili peruuttaa
            terveisin
            """
        ),
        (
            "hu",
            """
            az egy és hogy nem is van volt ez azt meg már még csak ha de mert én te ön önök mi
            nagyon kérem köszönöm jó napot szia miért mikor hol hogyan most mindig soha semmi
            minden rendelés pénz vissza vagyok lehet kell szeretnék ti ők neki nekem neked
            minket titeket ezek azok ezt itt ott ide oda valami valaki senki mindenki sok kevés
            jól rosszul jobb igen ami aki amikor ahol vagy vagyunk vannak voltam lesz lenne
            legyen tud tudom tudod tudja akar akarom akarsz kellene menj megyek jön gyere csinál
            csinálsz mond mondta mondd lát látom hisz talán tényleg persze aztán akkor tegnap
            holnap nap éjszaka ház élet idő év ember nő férfi dolog számla csomag fiók lemondani
            """
        ),
        (
            "ro",
            """
            și nu este sunt că la cu pe din pentru care mai am ați dar cum când unde vă rog
            mulțumesc bună ziua foarte doar încă deja mereu niciodată nimic tot comanda bani
            înapoi acum fost fi să mi îmi meu mea această acest eu el ea noi voi ei ele tine lui
            lor asta astea acela aceea ăsta aici acolo ce cine de sau nici dacă deci așa bine
            rău bun mic nou ani zi zile noapte casă viață timp oameni femeie lucru fac faci face
            făcut știu știi știe vreau vrei vrea pot poți poate trebuie merg mergi vine vino
            spune spus văd vezi eram erau ești suntem sunteți va vor aș ar avea avem aveți au
            factură colet cont anulez
            o un
            """
        ),
        (
            "sk",
            """
            je sa na ste sme nie môj moja vás vám ale ako keď prečo kde už ešte prosím ďakujem
            dobrý deň ahoj veľmi len tiež od pre pri bez objednávka peniaze späť teraz vždy
            nikdy všetko nič byť bol bola bolo mám máte chcem môžem môže ktorý ktorá ktoré ty ja
            ona vy oni čo kto aby alebo budem bude chceš vieš viem povedal dobre áno trochu
            každý niekto niečo nikto potom včera dnes zajtra život čas rokov človek žena ľudia
            vec faktúra balík účet zrušiť
            """
        ),
        (
            "hr",
            """
            je na sam ste smo nije moj moja vas vam ali kao kad zašto gdje već još molim hvala
            dobar bok vrlo samo također od za pri bez narudžba novac natrag sada uvijek nikad
            sve ništa biti bio bila bilo imam imate želim mogu može koji koja koje ti ja ona vi
            oni ovdje tamo što tko da ili ako ću će ćete hoću nisam nisu jer onda jučer danas
            sutra život vrijeme godina čovjek žena ljudi stvar račun paket otkazati dobro loše
            netko nešto nitko
            """
        ),
    ]
}
