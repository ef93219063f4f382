extension StepVerbs {
    /// Where a verb stands in two frames, the first counts.
    static let frames: [Frame] = [
        // What nobody does but to mend something.
        Frame(
            verbs: """
                restart reboot reinstall uninstall unplug* replug* reconnect disconnect refresh reload
                resync resynchronise relog* descale defrost unpair repair rinse flush drain tighten
                loosen level* level adjust realign align recalibrate calibrate vacuum hoover dust
                scrub* lubricate grease oil wipe clean empty recharge swap* replace toggle disable
                enable clear retest recheck resubmit* retry reupload rescan* reprint reenter retype
                reapply reformat* format* restore revert recreate debug* troubleshoot/troubleshot
                google tether hotspot* whitelist resize compress bleed/bled resend/resent
                rebuild/rebuilt redo/redid/redone undo/undid/undone reset*/reset unblock
                unfreeze/unfroze/unfrozen rerun*/reran unjam* dismantle disassemble reassemble
                reattach rewire isolate reseat refit* relight/relit repressurise repressurize
                reposition retune reindex reactivate deactivate sync patch rejoin redownload redial*
                powercycle powerwash unclog* plunge soak scrape spray bypass unlink unsubscribe reprogram*
                reconfigure relocate resave relaunch repost recount reseal retighten reimport borrow defrag* jiggle wiggle fiddle rotate reverse unscrew
                reinsert unmute remount overwrite escalate
                """,
            bars: Vocabulary(
                """
                mind name address surname job house customs security immigration seat seats flight
                flights shift subscription membership contract order booking reservation balance
                debt arrears bill car tickets ticket trip back-to hotel room
                """),
            kind: .sure),
        Frame(verbs: "try attempt", bars: Vocabulary("on-the"), kind: .trial),
        Frame(
            verbs: "check doublecheck",
            bars: Vocabulary("in out into bag bags luggage baggage suitcase suitcases carry"),
            kind: .sure
        ),
        Frame(verbs: "test", bars: Vocabulary("positive negative covid"), kind: .sure),
        Frame(
            verbs:
                "call ring/rang/rung phone telephone email message text contact whatsapp tweet dm",
            bars: Vocabulary(
                """
                taxi cab names dibs out mum mom dad wife husband friend friends sister brother boss
                mother father kids
                """), kind: .contact),
        Frame(
            verbs: "file complain chase enquire inquire appeal search measure weigh inspect",
            bars: Vocabulary("hotels flights trains")),

        // Switching, moving, changing.
        Frame(
            verbs: "turn switch power shut*/shut flick flip* knock",
            needs: Vocabulary(
                """
                off on down back over it everything them another different mobile data 4g 5g wifi
                safari chrome edge firefox cable ethernet incognito other breaker fuse both
                """),
            bars: Vocabulary("corner ankle seat flight away up 18 21 into door doors")),
        Frame(
            verbs: "change",
            needs: Vocabulary(
                """
                it the my our all both battery batteries channel cable cables filter filters fuse
                settings password passwords bulb cartridge ink toner sim browser dns
                """),
            within: 1,
            bars: Vocabulary(
                """
                mind name address surname job house seat seats flight flights plan plans date dates
                booking reservation number email bank hotel room doctor surgery gp supplier
                provider order appointment details time phone tariff currency delivery tickets
                ticket train
                """)),
        Frame(
            verbs: "move", needs: Vocabulary("it them the my our router hub everything closer"),
            within: 2,
            bars: Vocabulary(
                """
                house home flat apartment in out booking appointment date money funds account
                accounts office country abroad seat seats flight into
                """)),
        Frame(
            verbs: "take/took/taken bring/brought",
            needs: Vocabulary(
                """
                out off apart outside shop branch store technician garage dealer depot mechanic
                paracetamol ibuprofen tablets tablet antihistamine painkillers antibiotics dose
                photos pictures screenshots video
                """),
            within: 6,
            bars: Vocabulary("train taxi bus flight policy loan insurance cab day week time work")),
        Frame(
            verbs: "put*/put pop*",
            needs: Vocabulary("it them the my new fresh another a both in"), within: 1,
            bars: Vocabulary("order name offer deposit trust faith bid card house money phone way")),
        Frame(
            verbs: "hold/held press push depress tap* hit/hit click",
            needs: Vocabulary(
                """
                button buttons power key keys reset switch resend refresh retry forgot forgotten
                again lever
                """),
            within: 6),
        Frame(
            verbs: "run*/ran/run perform conduct",
            needs: Vocabulary(
                """
                the a an all another your every both some speed diagnostics sfc chkdsk windows
                tests scans updates it test antivirus disk
                """),
            within: 2,
            bars: Vocabulary("late out into over marathon race away business errand errands risk")),
        Frame(
            verbs: "perform conduct carry", needs: Vocabulary("a the all factory out"), within: 3),
        Frame(
            verbs: "pull", needs: Vocabulary("plug cable cables lead battery fuse out power"),
            within: 4, bars: Vocabulary("muscle")),
        Frame(
            verbs: "pour", needs: Vocabulary("drain sink boiling vinegar bleach cleaner"), within: 5
        ),
        Frame(
            verbs: "plug* connect hook wire boot join load launch open pair link",
            needs: Vocabulary(
                """
                in into it them straight directly another different via without safe using cable
                incognito private windows window lid ticket case claim dispute valve ports vent
                vents task complaint support again bluetooth wifi
                """),
            within: 5, bars: Vocabulary("account box parcel package letter flight")),
        Frame(
            verbs: "close kill end",
            needs: Vocabulary("app apps tab tabs browser valve windows program everything process"),
            within: 5),
        Frame(
            verbs: "charge",
            needs: Vocabulary("overnight fully battery hours up it with"), within: 4,
            bars: Vocabulary("me us card twice account")),
        Frame(
            verbs: "log* sign",
            needs: Vocabulary(
                """
                out off again back from with using through via ticket fault complaint case job
                report returned form forms papers
                """),
            within: 3),
        Frame(
            verbs: "download install",
            needs: Vocabulary(
                """
                again latest update updates driver drivers newest fresh firmware patch newer older
                version
                """),
            within: 5),
        Frame(
            verbs: "upgrade update",
            needs: Vocabulary(
                """
                it the my our everything all both driver drivers windows firmware software ios app
                """),
            within: 2,
            bars: Vocabulary(
                """
                address details number email card profile account name payment booking info
                information will to plan seat room ticket policy
                """)),
        Frame(
            verbs: "delete remove",
            needs: Vocabulary(
                "it them the my all everything both cookies cache history temp old app and"),
            within: 2, bars: Vocabulary("account accident accidentally wrong photos emails item")),
        Frame(
            verbs: "let*/let",
            needs: Vocabulary(
                """
                cool dry rest run sit charge drain settle defrost warm idle finish update sync soak
                stand flat
                """),
            within: 6, bars: Vocabulary("me us you")),
        Frame(
            verbs: "leave/left",
            needs: Vocabulary(
                """
                off unplugged overnight plugged charging soaking cool dry standing message messages
                voicemail voicemails rice disconnected running msg voicemessage
                """),
            within: 6),
        Frame(
            verbs: "use",
            needs: Vocabulary(
                """
                another different new other incognito private plunger cleaner cream inhaler drops
                both vpn chat link reset forgot form
                """),
            within: 3),
        Frame(
            verbs: "fit* insert top* fill screw fasten tape glue seal",
            needs: Vocabulary("new another different fresh replacement it up salt oil water the"),
            within: 3, bars: Vocabulary("in out form")),

        // Asking somebody.
        Frame(
            verbs: "speak/spoke/spoken talk chat* write/wrote/written reach correspond follow",
            needs: Vocabulary(
                """
                to with out up steps instructions guide advice troubleshooting procedure video
                prompts manual directions process every
                """),
            within: 4, bars: Vocabulary("me us review link")),
        Frame(
            verbs: "report flag*",
            needs: Vocabulary("it this that the them to online again twice these both"), within: 2),
        Frame(
            verbs: "go/went/gone/been visit pop* walk drive/drove/driven return drop*",
            needs: Vocabulary(
                """
                branch store shop depot post desk reception counter settings menu website online
                pharmacy chemist garage dealer dealership warehouse surgery portal faq faqs touch
                chat steps troubleshooting guide instructions checklist menus phone onto line
                manual
                """),
            within: 6, bars: Vocabulary("hotel holiday")),
        Frame(
            verbs: "ask",
            needs: Vocabulary(
                """
                neighbours neighbour neighbors neighbor reception concierge staff desk colleague
                colleagues everyone around bank courier driver postman landlord shop branch at
                support twice nextdoor
                """),
            within: 4, bars: Vocabulary("for if")),
        Frame(
            verbs: "raise lodge submit* start open create",
            needs: Vocabulary(
                """
                complaint claim dispute ticket case report appeal profile form photos documents
                docs proof evidence it copy id again everything forms receipts receipt
                """),
            within: 5, bars: Vocabulary("mistake account")),
        Frame(
            verbs: "make/made",
            needs: Vocabulary("complaint claim report appeal request complaints sure"), within: 4),
        Frame(
            verbs: "request",
            needs: Vocabulary(
                """
                code codes link links reset otp password verification activation again times twice
                callback
                """),
            within: 5),

        // Sending and filling in.
        Frame(
            verbs: "send/sent",
            needs: Vocabulary(
                """
                you in over all photos pictures documents docs copy copies proof screenshots
                screenshot another email emails message messages form forms details receipt id
                everything pics
                """),
            within: 4, bars: Vocabulary("back wrong me us gift flowers money return")),
        Frame(
            verbs: "upload attach fax scan* provide supply forward show/showed/shown",
            needs: Vocabulary(
                """
                the my it them all photo photos copy documents docs both proof everything our a an
                another id passport receipt pictures same
                """),
            within: 3, bars: Vocabulary("us me")),
        Frame(
            verbs: "fill complete",
            needs: Vocabulary("form forms steps application verification questionnaire"), within: 5),
        Frame(
            verbs: "enter type key verify confirm validate authenticate",
            needs: Vocabulary(
                """
                code password again twice correct right details pin serial identity email number
                """),
            within: 4),

        // The rest, each with what makes a step of it.
        Frame(
            verbs: "do/did/done",
            needs: Vocabulary(
                """
                reset restart reboot scan test search check clean factory hard soft reinstall
                update cycle everything what exactly troubleshooting steps speed backup
                """),
            within: 4),
        Frame(
            verbs: "give/gave/given",
            needs: Vocabulary(
                "clean reset wipe go shake rest rinse reboot restart blast scrub try service"),
            within: 5),
        Frame(
            verbs: "look",
            needs: Vocabulary(
                """
                everywhere under behind through around online porch shed spam junk settings help
                faq website site garden bins
                """),
            within: 5, bars: Vocabulary("forward")),
        Frame(
            verbs: "freeze/froze/frozen block cancel* stop*",
            needs: Vocabulary("card cards mandate debit standing"), within: 4),
        Frame(
            verbs: "read/read watch",
            needs: Vocabulary(
                """
                manual faq faqs instructions guide article help terms video videos tutorial leaflet
                forum forums
                """),
            within: 4),
        Frame(
            verbs: "forget/forgot/forgotten",
            needs: Vocabulary("network device bluetooth connection pairing"), within: 3),
        Frame(
            verbs: "wait",
            needs: Vocabulary("advised told suggested instructed said requested"), within: 8),
        Frame(
            verbs: "track trace", needs: Vocabulary("it the online parcel package my"), within: 2),
        Frame(
            verbs: "inform notify alert query dispute",
            needs: Vocabulary("you your the them bank police it this"), within: 2,
            bars: Vocabulary("me us")),
        Frame(
            verbs: "activate register approve authorise authorize",
            needs: Vocabulary("sim card it again online product device payment request app"),
            within: 5),
        Frame(
            verbs: "buy/bought",
            needs: Vocabulary(
                "battery batteries cable filter charger cartridge adapter bulb fuse part parts"),
            within: 4, bars: Vocabulary("from")),
        Frame(verbs: "rule roll", needs: Vocabulary("out back"), within: 4),
        Frame(verbs: "cycle", needs: Vocabulary("power breaker router modem"), within: 3),
        Frame(verbs: "play mess", needs: Vocabulary("settings"), within: 4),
        Frame(
            verbs: "get/got/gotten have/had",
            needs: Vocabulary(
                """
                electrician plumber technician mechanic handyman checked tested serviced repaired
                looked fixed quotes quote apart look dealer garage husband wife son friend
                neighbour neighbor colleague dad mechanic surveyor
                """),
            within: 5, bars: Vocabulary("your in by")),
        Frame(
            verbs: "set*/set",
            needs: Vocabulary("again manual manually factory default static scratch"), within: 5),
    ]
}
