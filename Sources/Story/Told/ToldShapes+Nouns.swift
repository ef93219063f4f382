/// The words that tell what a number is.
extension ToldShapes {
    static let phoneWords = Vocabulary(
        """
        phone phones call mobile mob cell cellphone tel telephone ring reach text whatsapp landline
        dial contact fax sms handy móvil teléfono téléphone telefon callback mobile's phone's cell's
        ph no's
        """)
    static let numberWords = Vocabulary("number numbers no nr num number's no. nos #")
    /// Whose number it is that is named no further: "my number is".
    static let ownerWords = Vocabulary("my her his our their mum's dad's wife's husband's")
    /// What numbers belong to.
    static let nouns = Vocabulary(
        """
        reference references ref refs refno booking bookings order orders ticket case confirmation
        conf invoice policy account acct acc customer client member membership tracking pnr code id
        reservation itinerary claim contract serial incident agreement consignment parcel shipment
        awb waybill docket voucher coupon job fault application dossier receipt slip utr
        transaction txn txid rma return quote quotation estimate subscription tenant asset tag
        permit plate reg registration vehicle vin rego imei iccid meter mprn mpan mpxn patient
        student employee payroll licence license locator record complaint sr inc crn urn sku item
        article file's hospital booking's order's ref's account's sort barcode delivery dispatch
        package payment deposit certificate appointment request issue referral prescription enquiry
        mrn sn uuid eid loan mortgage card's statement bestellung auftrag kundennummer
        bestellnummer rechnung vertragsnummer dossiernummer pedido commande réservation charger
        flyer loyalty card folio badge crime penalty pcn notice lease plot lot batch chassis vrn
        username userid roll scheme fleet report instance node server
        """)
    /// Nouns in capitals only.
    static let shortNouns = Vocabulary("po so rma wo cs tt cr rn ref ord sn bk")
    /// Between a noun and its number.
    static let linkWords = Vocabulary(
        """
        is was id code ref reference the of it's its are number's as ends under : here's here point
        """)
    /// Behind a number that is no code: what it counts or when it is.
    static let noCode = Vocabulary(
        """
        people persons guests adults children kids nights night tickets rooms room passengers bags
        items days day weeks week hours hour minutes mins months month years year times am pm
        o'clock january jan february feb march mar april apr may june jun july jul august aug
        september sept sep october oct november nov december dec euros euro pounds dollars quid
        rupees percent of x boxes pairs packs chairs pieces st street road avenue lane drive working
        business stars star seats users licences copies
        """)
    /// Capitals that are words.
    static let noGroups = Vocabulary(
        """
        i a is it in on at to of or no so my we me the and but for not was has you can why how yes am
        pm gmt bst usd gbp eur asap pls hi ok uk usa eu
        """)
    static let flights = Vocabulary("flight flights flt flying vuelo")
    static let airlineNames = Vocabulary(
        "united delta american southwest jetblue ryanair easyjet lufthansa emirates")
    /// IATA codes of airlines, without those that are words.
    static let airlines = Vocabulary(
        """
        aa ac af ai ay az ba b6 bt cx cz dl dy ei ek et ew ey fi fr f9 ga gf gl ha hv ib jl jq kl km
        ke kq la lh lo ls lx mh ms mu nh nk nz os oz pc pk pr qf qr rj ro sa sk sn sq su sv s7 tg tk
        tp ty u2 ua ux uk va vn vs vy w6 wn ws wy 6e 9w
        """)
}
