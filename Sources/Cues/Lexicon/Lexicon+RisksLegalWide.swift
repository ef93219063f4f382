extension Lexicon {
    /// More of lawyers, courts, regulators, the police, formal rights and chargebacks.
    ///
    /// Wider frames: fewer readers agree with what they find.
    static let risksOfLegalWide = """
        LG4 =
        <lawyer> ~~ look/looking/looked/reviewing/reviewed/read/reading/advice/advised/drafting/\
        write/writing/written/contact/touch/hear/involved | unions ~ <lawyer> | union ~ <lawyer> |
        does/practises/practices/studies/teaches/knows ~~ law |
        employment/consumer/contract/housing/property/tenancy/family law | <kin> ~~ law and/she/he |
        state law | federal law | eu law | uk law | irish law | against ~~ law |
        break/breaks/breaking/broke ~ the/state/consumer ~ law/laws/rule/regulation/regulations |
        against ~ regulations/regulation | must break ~ regulation | not have ~ a leg to stand on |
        a leg to stand | havent a leg | claim ~ goes in/to | claim ~ in the ~ court |
        a claim ~ with the ~ court/ombudsman/bank |
        put/putting/lodge/lodging/start/starting/file/filing in ~ a claim against ~ you/your |
        claim against you/ye/your |
        seek/seeking/sought/claim/claiming/recover/recovering ~ damages/costs/interest/losses/\
        compensation ~ from/for/through/you | damages for |
        bring/bringing/brought/start/starting/take/taking/issue/issuing ~~ proceedings |
        <go> ~ statement ~ to ~ police/guards/garda | statement to the ~ guards/police/garda |
        the guards | guards are/have/were | reported ~ to ~ authorities | reported ~ police |
        cab ~ have/say/said/told/advised/reckon | the cab ~ says/said/told | citizens ~ bureau |
        dispute scheme/resolution/body/service ~ you/your | redress scheme | ombudsman scheme |
        complaints board/commission/tribunal | regulatory ~ body/complaint/authority |
        governing body | professional body | licensing ~ body |
        case number ~ from/with ~ <agency>/affairs/police | they gave me a case number |
        consumer affairs | reverse ~ this/it/the ~~ through/with/via/charge/payment/transaction |
        can ~ reverse this | get/getting/got ~ my bank ~ involved/refund/reverse/dispute/to |
        my bank ~~ reverse/recall/refund/dispute/claw/chargeback/fraud |
        formal request for ~~ data/information/records | all ~~ data ~ you hold | data you hold |
        personal data | copy/copies of ~~ recordings/recording/call/notes ~ under/for |
        recordings of ~~ calls | copy of the recording |
        delete/erase/remove all ~~ data/information ~ about/on/of/and |
        you have ?until # ~ days/hours ~ before/otherwise/then/or |
        # days ~~ or ~ court/legal/claim | you have until ~~ then | failing ~ which | failing that |
        final demand before | paper trail |
        kept/keeping/have/saved ~ all/every/the ~ evidence/correspondence/emails/screenshots/\
        records/receipts ~ for/as | evidence for | witnesses | signed ~ statement |
        misrepresentation | mis sold | missold | mis selling | misselling | miss sold |
        false advertising/claims/pretences | falsely ~ advertised | deceptive | bait and switch |
        fraudulent/fraudulently | defraud | defrauded | extortion | theft by | stealing ~ money |
        discrimination | discriminated | discriminatory | negligence | negligent | duty of care |
        data breach | contractually | in violation | violation of | violates | violating |
        unfair ~ terms/term/contract/trading/dismissal/practice/practices |
        terms are unenforceable | not enforceable | unenforceable | cooling off | warranty law |
        implied warranty | fit for purpose | not of satisfactory quality |
        entitled to ~~ refund/compensation/repair/replacement/money ~ under/by/within |
        rejecting ~ the ~ goods/car/item ~ under | reject the goods
        LG3? =
        police | damages | regulation | regulations | entitled ~ to | ombudsman |
        scheme ~ you belong | even allowed | allowed to ~ charge/keep/take | authorities |
        credit card company | card provider | solicitor/solicitors/lawyer/lawyers
        LG0 =
        the solicitor ~ sitting | balls in your court | in your court | evidence ~~ form |
        legal secretary/team ~ at/uses | legal expenses | legal firm | my legal name |
        legally blind | law firm | law student/school/office/society/library/degree | in law/laws |
        mother/father/brother/sister/parents/daughter/son law | in law | laws |
        evidence of ~ address/income/identity/purchase/vaccination/delivery/travel/payment | proof |
        police ~ museum/ticket/kettle/canteen/kitchen/ball | station kitchen | authority please po |
        court has ~ tables | clause | higher authority | arbitration in clause | security guards |
        life guards | mud guards | the guards ~ at the gate/on the train | card company $ name |
        for the record player | on record player | the record ~ shop | record deal | witness the |
        breach ~ alert/notification/email/list/checker | data breach ~ at |
        scam email/emails/text/texts/call/calls/warning | reported ~ scam |
        fraud team/department/alert/prevention/check/squad/desk | report ~ fraud $ | dispute form |
        unfair dismissal insurance | personal data ~ form/sheet/settings/protection/policy/page
        """
}
