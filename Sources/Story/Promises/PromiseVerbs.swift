/// Verbs by what a promise with them takes.
enum PromiseVerbs {
    /// To reach the customer.
    static let contacts = Phrases(
        """
        call|ring|phone|text|email|mail|message|contact|notify|inform|update|reply|respond|answer|write
        telephone|sms|whatsapp|dm|ping|buzz|revert|alert|advise
        e mail
        call|ring|phone|text|message|email you back
        write to|you|back
        get|come|revert|circle|report|touch back
        get|come back to|with|on
        be back to|with|in
        get in touch|contact
        be|keep|stay in touch
        be calling|ringing|contacting|emailing|phoning|texting|writing|messaging
        follow up
        reach out
        check back|in
        touch base
        look|pop|check in again
        let you|u|ya|them|him|her know
        let you|u have
        keep you|u|ya|everyone posted|updated|informed|abreast|apprised
        keep you in the loop
        keep an|on
        keep chasing|ringing|calling|monitoring|tracking|watching|pushing|trying|checking|pressing
        see what i|we can do
        see that|to
        give you|u|ya|him|her|them|ye a|an|another call|ring|shout|buzz|bell|tinkle|update|answer
        give you|u the answer|result|results|date|decision
        drop|shoot|send|ping you|u|ya|him|her a|an line|text|message|email|note|mail|sms|update
        have someone|somebody|them|him|her call|contact|ring|phone|email|text
        return your call
        """)
    /// What we do for them.
    static let deeds = Vocabulary(
        """
        send check look open investigate refund arrange book fix escalate process replace ship deliver
        confirm ask find raise cancel change transfer forward credit reimburse issue handle
        resolve sort speak talk organise organize prepare review submit request reserve waive chase
        monitor resend report pass post dispatch despatch add remove correct complete extend upgrade
        return bring put top collect compensate fetch reverse deduct
        reissue rebook redeliver reship reschedule reprint reconnect restore restart reboot reset
        restock repair rectify settle pay cover honour honor match knock wipe clear lift drop throw
        stick pop chuck lodge file log flag push expedite prioritise prioritize trace track watch
        liaise dig follow attend visit inspect test examine audit recalculate recredit backdate
        activate deactivate unlock unblock freeze suspend install swap exchange move switch hold keep
        save leave tweak patch deploy roll migrate provision cut sign stamp register apply enrol
        enroll assign allocate delegate hand give hurry nudge poke push bump pick wrap pack print
        draft publish update pull drive take hang mend courier hang refer instruct order reorder
        """)
    /// Done within the chat unless a time says otherwise, or small talk.
    static let inChat = Phrases(
        """
        book|reserve|search
        look that|it|this|them|those|these up
        look up
        look at|for|through
        look|check now|quickly|availability|that|this|it|for
        check and see
        check on that|this|it
        have|take a look|peek|read
        take a look|quick|note|moment|peek|read|seat
        take your|you|that|note|it|this
        find you|a|an|one|some|out|another|something
        confirm that|this|it
        ask you
        change|switch|update|cancel|reset|add|remove|process|correct|apply|complete|move|extend that|it|this|them|those
        put|pop|hand|pass|switch you through|on|over|across
        transfer|connect you
        put you on hold
        put|pop that|this|it|them
        leave you|it|that
        give you|that
        send you|it|that|those|them over|now
        drop|keep|pull|pick|track|order|hold|save|drive|follow|test|cut|sign
        bring|pull up
        bring it|that|this|you up
        speak|talk you
        talk about
        hang on
        give it|that|you a try|moment|minute
        keep that in mind
        keep you
        hold on
        follow that|you
        """)
    /// No deed for the customer, with a time or without.
    static let idle = Phrases(
        """
        not|never|no|need|want|require|love|like|bet|miss|hope|wish|wait|remember|know|hear|always
        have|had been|to
        have not|no|none|nothing
        leave at|it at|you to|it there
        see you|your|if|whether|a|an
        meet|join you
        be happy|glad|pleased|delighted|sure|honest|right|able|off|out|on|away|here|around
        be|being your|a|an|the|one|more|very|in|open|closed|available|unable|missing|busy
        call|leave it a
        call this
        start|finish|begin|end|close|open by|with|at|on|from|to|up
        assume|presume|explain|tell|say|admit|think|understand|appreciate|apologise|apologize
        charge|bill|invoice|debit
        only
        need
        let you go|in|down|off
        love|enjoy
        ask for|that
        """)
    /// How others reach the customer, in the present: "someone pings you when it is done".
    static let tells = Phrases(
        """
        calls|rings|phones|visits|emails|texts|contacts|writes|messages|pings|call|ring|phone|text
        sends|send you|u
        gives|give you|u a call|ring
        """)
    /// "Be with you", "come": when they are there.
    static let visits = Phrases(
        """
        visit|come|arrive|attend|call
        be with you|u|him|her|them|ya
        be there|onsite|up
        be at|around|round|over|along|by|outside|down
        be out at|to|with|there|today|tomorrow|this|that|around|by|before|between|monday|tuesday
        be out wednesday|thursday|friday|saturday|sunday|first
        be back with|to|out|through|round|around|there
        be on site|their|his|her|the
        be in|online touch
        be knocking|standing|waiting
        """)
    /// How "you will ..." tells that something comes.
    static let receipts = Phrases(
        """
        get|receive
        hear from|back|about|more
        be contacted|called|notified|informed|emailed|texted|updated|rung|phoned
        """)
    static let sights = Vocabulary("see find notice")
    /// What things do as they always do: hours, contracts, prices.
    static let hours = Phrases(
        """
        open|close|shut|end|expire|renew|rise|increase|lapse|cost|last|include|cover|mean|depend|vary
        run out
        start|begin|charge|require|need|want|ask|have|look|feel|seem|appear|let|allow|stay
        remain|keep|help|say|tell|contain|blink|scroll|settle|know|love|like|depart
        stop|apply|break|fail|not|never|no
        be open|closed|shut|valid|over|gone|due
        """)
    /// Also said of trains.
    static let journeys = Vocabulary("arrive reach land come")
    /// What is asked of the customer.
    static let costs = Vocabulary(
        """
        charged billed debited drafted charging asked required prompted redirected paying logged taken
        able late closed open valid locked
        """)
    /// Verbs of a state: their "-ing" is no deed.
    static let states = Vocabulary(
        """
        going looking having being waiting calling trying hoping expecting speaking talking reading
        seeing showing closing opening leaving staying flying wondering thinking missing getting
        following asking happening feeling using becoming needing wanting assuming starting ending
        running pulling checking typing searching booking departing staying travelling traveling logging finishing heading renovating
        """)
    /// Sent to them.
    static let sent = Vocabulary("sent emailed mailed posted texted shared forwarded")
    /// Of what a thing is said to be once it has come.
    static let arrived = Vocabulary(
        """
        with at in on back ready there here live fixed online up available visible waiting active
        inside through home complete restored normal along done sorted out off round over into yours
        """)
    /// "Sent", "couriered": a participle of ours or any other in "-ed".
    static func isDone(_ run: WordRun, _ index: Int) -> Bool {
        guard run.words.indices.contains(index) else { return false }
        let word = run.words[index]
        return run.isIn(done, index)
            || word.end - word.start > 5 && stands("ed", at: word.end - 2, in: run.bytes)
    }

    /// Participles of deeds.
    static let done = Vocabulary(
        """
        sent refunded processed shipped delivered credited issued resolved completed posted reviewed
        repaired collected picked transferred returned handled checked reset activated restored
        reconnected installed approved confirmed updated paid fixed solved unlocked sorted cancelled
        canceled replaced dispatched despatched corrected contacted called emailed texted notified
        informed reopened reimbursed compensated reversed released moved swapped changed upgraded booked
        rebooked arranged rescheduled redelivered reissued reinstated removed added applied lifted
        waived extended closed escalated forwarded passed raised logged lodged put made
        brought taken seen looked finished signed printed packed loaded unloaded mailed wired
        deposited debited attempted carried shared ported switched connected provisioned deployed
        patched rolled pushed published migrated rebooted restarted tested inspected examined
        investigated answered given provided allocated assigned done cleared settled wiped cleaned
        serviced rectified mended amended adjusted recalculated backdated reflected received handed
        dropped left ordered restocked rebuilt cut fitted delayed phoned rung met treated upheld
        published reprinted reshipped resent redone verified validated actioned expedited prioritised
        dealt sought laid emptied filled read attached honoured matched built set turned
        """)
}
