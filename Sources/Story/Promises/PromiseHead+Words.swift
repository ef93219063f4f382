extension PromiseHead {
    /// Words of the present said of the future.
    enum Words {
        static let openIngs = Vocabulary(

            """
            sending posting shipping forwarding escalating refunding transferring chasing passing
            dropping popping putting bringing ordering raising swapping fixing pushing rolling
            restarting rebooting deploying patching ringing calling texting crediting issuing
            """)
        static let adverbs = Vocabulary(
            """
            also just now still then personally already actually gladly currently provisionally myself
            hereby immediately today kindly even both finally
            """)
        static let looking = Word.key("looking")
        static let rounds = Vocabulary("around about approximately roughly maybe probably")
        static let at = Word.key("at")
        static let to = Word.key("to")
        static let getting = Word.key("getting")
        static let articles = Vocabulary("a an the another")
        static let notices = Vocabulary(
            "message text call email sms mail letter update confirmation link code answer reply notice"
        )
        static let lookouts = Phrases(
            """
            look|watch out for
            look|watch for
            keep an eye|ear out for
            """)
        /// What "we" are, know or have, rather than do.
        static let statives = Vocabulary(
            """
            will shall wil are am were was have had do did can could would should may might must need want know see
            think hope open close said told called sent wrote spoke tried asked got went came agreed
            offered noticed found received booked close opened closed agreed don't didn't can't won't
            haven't aren't weren't still only never always understand apologise apologize
            """)
        static let goingKey = Word.key("going")
        static let outs = Vocabulary("out over back in up off on into live through down")
        static let onIn = Vocabulary("on in")
        static let on = Word.key("on")
        static let havings = Vocabulary("having getting")
        static let being = Word.key("being")
        static let comings = Vocabulary("coming visiting calling arriving attending")
        static let ourselves = Vocabulary("i we")
        static let objects = Vocabulary(
            "you u it this that them these those her him the your my our with to back over for a an"
        )
        /// The same in the past.
        static let pasts = Vocabulary("put let set cut read reset hit knock")
        static let awaited = Vocabulary("expected anticipated")
        /// In the present also said of journeys.
        static let movements = Vocabulary(
            "arrives arrive reaches reach comes come goes go leaves leave lands land")
        static let has = Vocabulary("has have given got")
        static let mailings = Vocabulary(
            """
            mails dispatches posts restarts reboots deploys resumes clears prints publishes drops
            transfers launches completes
            """)
        static let haves = Vocabulary("have got")
        static let untils = Vocabulary("until till")
        static let underways = Vocabulary(
            "going coming heading arriving booked scheduled lined waiting shipping calling")
        static let woulds = Vocabulary("i'd we'd")
        /// As always, whatever the tense.
        static let routines = Vocabulary(
            """
            daily weekly monthly quarterly every each annually yearly automatically
            """)
        static let habits = Vocabulary(
            """
            usually normally always typically generally every daily weekly monthly quarterly mondays
            tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends often sometimes
            """)
        /// What is seen to happen to what was promised; not "leaves", "opens", "ends".
        static let happenings = Phrases(
            """
            goes|go out|off|in|into|back|to|on|live|up|through|over
            comes|come out|back|off|on|to|in|tomorrow|tonight|today|this|by|over|round|with|through
            comes|come monday|tuesday|wednesday|thursday|friday|saturday|sunday
            ships|ship
            follows|follow by|in|on|within|tomorrow|today
            lands|land
            gets|get to|delivered|sent|posted|shipped|collected|refunded|paid|replaced|fixed|there|picked
            gets|get|becomes|become replaced|repaired|restored|fixed|sorted|done|boxed|packed|moved|swapped
            gets|get access
            turns|turn it|this|that|those|them around|round
            gets|get dispatched|despatched|reviewed|processed|installed|credited|released|back
            arrives|arrive
            reaches|reach you|your|us
            leaves|leave us|our|the|here
            posts|clears|drops|lands|hits|post|clear|drop|hit to|on|in|into|your|by|off|back
            calls|rings|phones|visits|emails|texts|contacts|writes|call|ring|phone|visit|email you|u|back|to
            calls|rings|phones|texts|emails|messages|pings|ring|phone|text|ping
            delivers|brings|sends|makes|collects|fits|installs|replaces|repairs|fixes it|you|them|the|your
            deliver|bring|send|collect it|you|them|this|that|the|your
            """)
        static let plurals = Vocabulary("they lads guys people crew both staff team")
        static let yous = Vocabulary("you u")
        static let gets = Vocabulary("have get receive")
        static let things = Vocabulary("it this that the your them these those our")
        static let cans = Vocabulary("can may should could you'll will")
        static let collections = Phrases(
            """
            collect|fetch it|them|your|the
            pick it|them|this|that up
            pick up
            take it|them
            come and|to collect|fetch|pick
            """)
        static let takes = Vocabulary("take takes taking")
        static let allows = Vocabulary("allow")
        static let readies = Vocabulary("ready back live online")
        static let beings = Vocabulary("is are be")
        static let usually = Vocabulary(
            "usually normally typically generally can may could will should might often then to about"
        )
        /// What the customer waits for, where a length of time is told.
        static let moneys = Vocabulary(
            """
            refund transfer credit money payment bank banks replacement delivery results result order
            parcel reversal repair item cheque it
            """)
        static let expects = Vocabulary("expect expecting anticipate anticipating")
        static let denials = Vocabulary("not don't dont can't cannot didn't never wouldn't")
        static let pleases = Vocabulary("please so and pls kindly just")
        static let askeds = Vocabulary(
            """
            asked told instructed arranged requested booked scheduled organised organized got put lined
            deputed briefed reminded set assigned secured confirmed logged rescheduled
            """)
        /// These may be said of the customer's own table or seat.
        static let reservations = Vocabulary(
            "booked scheduled got put set confirmed rescheduled")
        static let bookings = Vocabulary(
            """
            arranged booked scheduled got put set confirmed logged secured lined organised organized
            requested rescheduled
            """)
        static let perfects = Vocabulary("have has been i've we've ive weve they've had")
        static let ourPerfects = Vocabulary("i've we've ive weve he's she's they've")
        static let beenPerfects = Vocabulary("been")
        static let clauses = Vocabulary("to that would if whether about when")
        static let links = Vocabulary("to for be on in")
        static let beWords = Vocabulary("be been being")
        static let bookeds = Vocabulary(
            "booked scheduled due pencilled slotted down lined planned arranged rescheduled rebooked expected anticipated"
        )
        /// Not what we keep but what they come to.
        static let bookables = Vocabulary(
            "table room flight seat seats hotel reservation payment invoice bill train check")
        /// What a place keeps for them.
        static let reserved = Vocabulary(
            "table tables room rooms seat seats place places reservation booking spot")
        static let services = Vocabulary(
            """
            delivery redelivery collection pickup visit callback call repair install installation
            replacement refund release update fix works work inspection survey reboot restart maintenance
            patch rollout deployment engineer technician courier driver fitter transfer upgrade swap
            migration restore reply answer
            """)
        static let outcomes = Vocabulary(
            """
            money tracking invite email mail sms text link card parcel order credit cheque eta clear results
            report decision confirmation letter label code parts part server service password access
            """)
        static let estimates = Vocabulary("eta etr estimated expected est")
        static let arrivals = Vocabulary("eta")
        static let finites = Vocabulary(
            """
            is are was were be been has have had do does did will shall should would could can may
            might must need needs i you we he she they it who what which that if when once please takes
            take took went came got was wasn't isn't not no due until since after gone thanks thank
            """)
        static let prepositions = Vocabulary(
            """
            with regarding re following thanks for further as on in at about to from under per and but
            because so quick after before during
            """)
        static let lettings = Phrases(
            """
            let me|us
            allow me|us to
            """)
        static let ours = Vocabulary("our the my")
        static let plans = Phrases(
            """
            plan|aim|goal|intention|target|hope|idea is to
            """)
        static let assurances = Phrases(
            """
            i|we guarantee|promise
            i|we guarantee|promise you
            i|we can promise|assure|guarantee|offer you
            you have my|our word that
            """)
        static let joins = Vocabulary("and so then please ok okay")
        static let follow = Word.key("follow")
    }
}
