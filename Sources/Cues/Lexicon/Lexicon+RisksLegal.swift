extension Lexicon {
    /// Of lawyers, courts, regulators, the police, formal rights and chargebacks.
    static let risksOfLegal = """
        lawyer := lawyer lawyers solicitor solicitors attorney attorneys barrister barristers \
            counsel advocate advocates litigator paralegal
        regulator := ombudsman ombudsmen ombudsperson ofcom ofgem ofwat ofsted cfpb ftc fcc comreg \
            bbb trai irdai acas healthwatch adjudicator caa cqc accc ccpc ccma
        agency := authority authorities regulator regulators commission commissioner council \
            protection court tribunal forum police bureau
        go := go goes going gone went take taking taken took send sending sent write writing wrote \
            written call calling called ring ringing rang contact contacting contacted inform \
            informing informed tell telling told report reporting reported complain complaining \
            complained refer referring referred raise raising raised file filing filed lodge \
            lodging lodged involve involving involved notify notifying notified alert alerting \
            alerted speak spoke speaking spoken approach approaching approached escalate \
            escalating escalated forward forwarding forwarded see pass passing passed complaint \
            hand handing handed copy copying copied cc cced hear
        bankish := bank banks card visa mastercard amex paypal issuer
        LG6 =
        <my> <lawyer> |
        <my> legal ~ team/advisor/adviser/representative/representatives/department/counsel/cover/\
        insurer/insurance/people/rep/aid/advisers |
        contact/contacting/contacted/call/calling/consult/consulting/consulted/see/seeing/hire/\
        hiring/hired/speak/speaking/spoken/spoke/talk/talking/get/getting/instruct/instructing/\
        instructed/retain/retained/retaining/engage/engaged/engaging/involve/involving/seek/\
        seeking/find/finding/need/appointed/appoint/phoning/ringing/phone/ring/asked/ask/take/\
        taking ?to ?with ?up ?a ?an ?the ?some ?advice ?from <lawyer> | <lawyer> ~ involved |
        appointment with ~ <lawyer> | hear from ~ <lawyer> |
        <lawyer> ~ letter/says/said/advises/advised/told/thinks/reckons/will/tells/writing/\
        drafting/agrees | letter from ~ <lawyer> |
        passed/handed/gave/pass/hand/give/going/send/sent/forward/forwarded ~ to ~ <lawyer> |
        who is a <lawyer> ~ looking/look/reading/read/reviewing/says/thinks | for <my> <lawyer> |
        through ~ <lawyer> |
        <kin> ~ <lawyer> ~ looking/look/reading/read/reviewing/says/thinks/wording/letter/advised |
        a <lawyer> ~ look/looking/reading/friend |
        legal action/proceedings/steps/advice/route/recourse/remedies/remedy/avenues/claim/help/\
        challenge/rights/options | taking this legal | go/going/get/getting/gone legal |
        take/taking/taken/took/drag/dragging/see/seeing/haul/bring ~ you/them/ye/this/it/these/\
        people/company/yous ~ court/tribunal | see you in ~ court |
        go/going/goes to ?small ?the court/tribunal | court if |
        court papers/summons/claim/proceedings/action/case | county court | high court |
        district court claim | through the courts | let ~ court/judge decide | small claim |
        small claims | money claim | mcol | simple procedure | in front of a judge |
        before a judge | tell it to ~ judge | sue | suing | sued you | ill sue | lawsuit |
        lawsuits | litigation | litigate | litigating | class action | group action |
        letter before action/claim | lba | pre action | statutory demand |
        breach of ~ contract/duty/trust/law/the/gdpr/warranty/terms/equality/agreement/lease/data |
        in breach | breached the/my/our/your ~ contract/agreement/terms/gdpr/lease |
        without prejudice | reserve ~ rights | reserving ~ rights | held liable | hold you liable |
        hold you ~ responsible | liable for | formal notice | notice before | final notice before |
        winding up petition | debt recovery | enforcement body | european small claims |
        see you there in court | affidavit | injunction | cease and desist | a writ |
        statutory right | legally bound/binding/obliged/required/entitled/responsible | legally
        LG5 =
        <regulator> | the ~ regulator | a regulator | ?your regulator | regulator about |
        financial conduct authority | fca complaint |
        <go> ~ fca/fos/ico/faa/dot/cma/asa/hse/rbi/sec/cru/dpc/mhra/fda/osha/nhtsa/gmc/gdc/hpc/rtb/\
        dob/hud | fca/fos/ico/dpc/cru/rbi/asa/hse/dot/rtb next |
        <go> ~~ the/my/an/your/to ~ <agency> | trading standards | consumer protection |
        consumer rights |
        consumer court/forum/council/commission/affairs/association/agency/helpline/ombudsman/\
        redressal/law/laws/act/complaint/complaints/line/advice/bureau/authority/tribunal/centre/\
        center | consumer watchdog | attorney general | attorney generals | better business bureau |
        citizens advice | environmental health | health and safety executive | building control |
        office of fair trading | competition authority | aviation authority | civil aviation |
        national enforcement | utilities commission | utility commission | insurance commissioner |
        financial regulator | central bank | licensing authority/board | information commissioner |
        information commissioners |
        data protection ~ commission/commissioner/authority/officer/act/agency/office/law/\
        complaint/breach | housing executive | banking ombudsman | transport focus |
        department of transportation | labour court | rent tribunal | residential tenancies |
        pensions regulator | medical council | care quality commission | advertising standards |
        workplace relations | equality commission/act | human rights | schlichtungsstelle |
        verbraucherzentrale | ec consumer | alternative dispute | adr scheme | arbitration |
        arbitrator | dispute resolution | deadlock letter | final response letter | under ~ gdpr |
        gdpr ~ request/complaint/breach/article/violation | breach of gdpr | gdpr article |
        article # | under article | subject access | sar request | dsar | right to erasure |
        right to be forgotten | right of access | erase my data | erasure request |
        freedom of information | foi request |
        under ~~ act/acts/regulation/regulations/law/legislation/directive/section/clause |
        the ~~ act # | consumer rights act | sale of goods | supply of goods | consumer credit act |
        equality act | data protection act | tenant fees act | housing act | lemon law |
        ec #/261/reg/regulation | eu261 | ec261 | uk261 | eu #/261 | regulation # | reg # |
        montreal convention | statutory | statute | <my> rights as | <my> ~ rights | my rights |
        within my rights | by law | the law says/is/requires/gives/states | against the law |
        illegal | illegally | unlawful | unlawfully | lawful | not legal | isnt legal |
        is this legal | is that legal | is it legal | even legal |
        criminal offence/offense/matter/damage | chargeback | chargebacks | charge back |
        section 75 | sec 75 | s75 |
        dispute/disputing/disputed ~ the/this/it/that/charge/charges/payment/transaction/claim/\
        bill ~ with ~ <bankish> |
        dispute/disputing/disputed the/this/that/your/both/these ~ charge/charges/transaction/\
        payment/debit |
        reverse/reversing/recall/claw/clawing/clawed/stop/stopping/pull/block ~ payment/charge/\
        money ~ with/through/via/at/back ~ <bankish> |
        <bankish> ~ to ~ block/dispute/reverse/claw/recall/refund/charge |
        claim ~ back ~ through/from/via ~ <bankish> | money back ~ through/from/via ~ <bankish> |
        raise/raising/opened/open/file/filed/filing/log/start/started ~ dispute |
        raise it with ~ <bankish> | take it up with ~ <bankish> | payment dispute |
        through <my> credit card | back through ~ <bankish> | <go> ~ the/to police | <go> police |
        <go> ~ garda/gardai/cops/sheriff/polizei |
        police report/complaint/reference/number/case/involved/matter/statement/investigation/\
        inquiry |
        police ~ want/wants/asked/ask/involved/informed/told/know/aware/have/came/coming/took/said/\
        say/are/investigating/advised/called | police will/must | crime number/reference/ref |
        action fraud | cybercrime | cyber crime/cell | an fir | file/filed/filing/lodge/lodged fir |
        fraud report | the gardai | garda ~ station/report | theft report | reported as fraud |
        press/pressing charges | statement to ~ police | gone to ~ police | a matter for ~ police |
        police matter | police about | report/reporting/reported you ?$ |
        report/reporting/reported you/this/it/your/ye/them to | reporting you | ill report you |
        consider this ~ notice/complaint | pay ~ damages |
        seek/seeking/claim/claiming/sue ~ damages/compensation ~ under | statutory compensation |
        entitled to ~ under | entitled by law | see ~ where ~ law |
        legal department/dept/letter/letters/papers | full force of the law | taking advice |
        taken advice | took advice | being advised | take ~ further ~ legally | legal grounds
        LG4 =
        appeal/appealing ~~ parking/penalty/fine/charge/pcn/decision/notice/ticket |
        appeal against | for/at/before/in the tribunal | evidence for ~ court/tribunal/claim/judge |
        consumer office
        LG3? =
        <kin> is ?a ?an ?retired <lawyer> | cousin is ?a ?an ?retired <lawyer>
        LG3? =
        the law | take this further | taking this further | take it further | taking it further
        LG0 =
        chargeback notices/report/rate/fee/fees/settings |
        dispute resolution ~ section/terms/clause | what ~~ dispute resolution |
        legal age/holiday/holidays/document/documents/name/size/address/tech/entity/guardian/team \
        # | <i> ~ a/the <lawyer> with/at/in/for/and/by | <i> a <lawyer> | as ~ <lawyer> for |
        legal secretary | <lawyer> for ~ purchase/sale/completion/conveyancing/house/mortgage |
        <my> <lawyer> ~ needs/need/requires/asked/is/are ~ statement/figure/copy/certificate/deeds/\
        form/handling/dealing | conveyancing <lawyer> | tennis court | food court | court hotel |
        ofgem price cap | price cap | fca registered/regulated/authorised/approved | caa approved |
        sue @ | sue $ @ |
        police officer/officers/station/discount/staff/box/dog/check/checks/clearance/certificate/\
        constable/federation/academy | gdpr compliant/compliance/training/consent/form/policy |
        data protection policy/training/form/declaration | human rights course | under the act of |
        legal expenses cover | legal cover include | is it legal to | legally married |
        consumer unit | consumer credit ?check | <my> <lawyer> friend |
        statutory declaration/sick/maternity/holiday/pay | article about/on/in | my rights issue |
        power of attorney | reg plate | reg number | reg # | under section # of the form |
        civil partnership | criminal record/check
        """
}
