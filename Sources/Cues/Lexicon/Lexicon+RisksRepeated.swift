extension Lexicon {
    /// Of customers who have told it before or were passed around.
    static let risksOfRepeated = """
        told := told tell telling said say saying explained explain explaining repeated repeat \
            repeating typed type typing written write wrote writing described describe describing \
            given gave giving sent send sending asked ask asking called call calling rung rang \
            ring ringing phoned phone phoning emailed email emailing mailed messaged message \
            messaging reported report reporting answered answer answering provided provide \
            providing uploaded upload uploading contacted contact contacting spoken spoke speak \
            speaking chased chase chasing submitted submit submitting complained complain \
            complaining requested request requesting mentioned mention supplied resent filled \
            queried raised logged spelled confirmed forwarded attached detailed outlined texted \
            tweeted dmed faxed posted pointed stated
        toldpast := told said explained repeated typed written wrote described given gave sent \
            asked called rung rang phoned emailed mailed messaged reported answered provided \
            uploaded contacted spoken spoke chased submitted complained requested mentioned \
            supplied resent filled logged raised stated informed texted
        story := story problem issue situation matter case details detail information info \
            question questions saga thing everything history whole lot same
        contactnoun := email emails mail call calls message messages letter letters chat chats \
            ticket tickets agent agents person people adviser advisor operator rep representative \
            colleague executive attempt request complaint report form conversation phonecall visit \
            department reminder tweet dm reply contact engineer technician human receptionist \
            doctor nurse clerk handler staff member team man woman lady guy assistant text follow \
            followup webform
        happened := failed fails fail failing crashed crashes crashing broke broken breaks \
            happened happens stopped stops declined blocked rejected leaked tripped trips froze \
            freezes restarted rebooted reset delayed cancelled canceled lost misread overflowed
        who := you him her them somebody someone colleague colleagues agent agents lady man woman \
            guy bot chat team people person persons department departments office desk line \
            reception driver engineer engineers assistant assistants adviser advisor advisors \
            advisers representative rep reps executive executives staff doctor nurse operator \
            manager support hotline helpdesk chatbot robot technician clerk everyone everybody
        RP5 =
        <toldpast>/explain/explaining ?it ?this ?that ?everything ?all ~ to # ?different ?of ?your \
        <who>/ppl |
        spoken/spoke ~ # ~ ?different ?of ?your people/ppl/agents/reps/advisers/advisors/\
        colleagues/departments/representatives/staff |
        <toldpast> ~ ?to # ?different ?of ?your other/separate <who> | <toldpast> ~~ # times |
        # times <told> | # times ~ now/already/over/still |
        <told> ~~ multiple/several/numerous/countless/many/repeated times/occasions/people/emails |
        on # occasions | on # separate occasions | explain ~ again | explaining ~ again |
        explain ~~ all over | repeat myself/ourselves/everything/it/this/all |
        repeating myself/ourselves/everything/it/this/the/my/all | repeated myself |
        start/starting/started ~ all over |
        start/starting/started ~ from ?the scratch/zero/beginning/start/square | same story |
        same ~ questions | go/going/went through ~ again | through it/this/everything ~ again |
        through all ~ again | from the beginning ?again ?to ?with | from the very beginning |
        all over again | back to square one | back at square one | square one |
        back to the ~ beginning/start | tell my story | <told> ~ my/the/this/whole/same story |
        again and again | over and over | time and again | time and time | time after time |
        broken record | blue in the face | round and round | round in circles | in circles |
        going round | ground hog | groundhog | like a parrot |
        <i> ~ <told> ~ it/this/that/everything/all ~~ again | have/having/had to <told> ~~ again |
        do/must <i> ~~ again | <i> ~ <told> ~~ one more time | <told> ~~ once more |
        <i> write once more | yet again <i>/explain/asking |
        once again <i>/explain/explaining/asking/writing |
        again <i> write/ask/explain/call/am/must/have | again ~~ from ~ start/scratch/beginning |
        all again | all that again | all this again | it again or |
        <i> said it/this/that ~~ before/already/times/yesterday |
        <ordinal> ~ <contactnoun> ~ <i>/to/ive/this/about/asking/explaining/today/week/same/month/\
        now/in/telling/with/without/regarding/on/and/who/trying | the <ordinal> <contactnoun> |
        my <ordinal> <contactnoun> |
        <ordinal> email/letter/message/call/chat/ticket/attempt/request/complaint/reminder |
        <ordinal> time <i> ~ <told> |
        <ordinal> time asking/calling/writing/explaining/ringing/trying/telling/emailing/chasing/\
        reporting/contacting/lucky/today/this/round/now/of |
        for the <ordinal> time ~ now/today/this/<i>/in | for the <ordinal> time $ |
        the <ordinal> time ~ <i>/ive ~ <told> | second time <i> ~ <told> | <ordinal> different |
        <ordinal> person |
        passed/sent/bounced/transferred/shunted/batted/referred/redirected/pushed/handed/kicked/\
        shuffled/thrown/fobbed/directed/moved/passing/sending/bouncing/pinged/shifted/switched ~ \
        from ~ to |
        passed/bounced/shunted/pushed/sent/shuffled/kicked/tossed/passing/sending/bouncing/pushing/\
        batted/knocked/pinged ~ around/about | passed from | passed between | pillar to post |
        ping pong | bounced back and | back and forth | pass the parcel | passing the buck |
        hot potato | run around | runaround | merry go round | wild goose | transferred # times |
        # transfers | been transferred |
        you/they/agents/people/we/i/kept keep/kept/keeps ~ transferring/passing/sending/bouncing/\
        repeating/explaining ?me | keep getting told/different/passed/transferred/sent/asked |
        transferred ~ again | transfer me again | sent me ~ to ~~ back | sent me back to |
        sent back to | who sent me ~ to | sends me ~~ to | sent me to ~ who | sent us to ~ who |
        helpline/branch/email/shop/chat/app/bank/counter/store/phone said/says/say/told ~~ \
        helpline/branch/email/shop/chat/app/phone/counter/online/bank/store | said/says email $ |
        # third/fourth/fifth stop | my third/fourth/fifth stop |
        says/say/said its/it/thats/is/was ~ your/their/the ~ job/problem/department/fault ~ you/\
        they | blame/blames/blaming each other | football between | between ~ departments |
        department to department | one ~ to another | each/every department |
        each ~ says/blames/sends/points/tells/told ~ other |
        each/every time <i> <told>/<toldpast>/ring/call/get/speak/contact/phone |
        each/every time ~ new/different/another/someone/same/somebody |
        every time they/you ~ say/tell/told/said/ask/asked/send/promise |
        each/every agent/person/colleague/call/adviser/advisor/reply/department/rep/operator/\
        member ~~ asks/wants/gives/different/new/same/told/asked |
        every reply ~~ new/different/someone/template | everyone i ~~ start/starts/asks |
        every person i ~~ asks/tells |
        different answer/answers/story/stories/information/advice/person/people/agent/agents/thing/\
        things/reason/reasons/explanation/department/departments ~ every/each/time/again/from |
        a different answer/story/person/agent/reason |
        conflicting/contradictory information/answers/advice/stories |
        someone new/else/different each/every/again |
        a new person/agent/adviser/receptionist/stranger/someone/doctor/case |
        yet another agent/person/department/email/form/colleague/adviser |
        another adviser/person/agent/colleague ~ again | every single time |
        every single agent/person/call
        RP4 =
        already told/explained/informed/asked/answered/said/emailed/rung/phoned/reported/\
        complained/described/messaged/replied/called/chased |
        already sent/given/gave/provided/supplied/uploaded/submitted/confirmed/filled |
        already ~ spoken/spoke ~ to/with ~ <who>/# | <told> ~~ already $ | did already <told> |
        as i already |
        as/like <i>/ive/weve ?have ?just ?already ?previously told/said/explained/mentioned/wrote/\
        written/stated/described/reported/informed/pointed/outlined ?to ?you ?in ?your |
        as ~ mentioned/stated/explained/said/written/reported/discussed/advised/described ~ before/\
        already/earlier/previous/previously/times/last/first |
        as previously/already/repeatedly <toldpast>/stated/mentioned/discussed/advised |
        per my ~ email/emails/message/letter/messages/call/previous/last/earlier |
        in/see/read/per/to/with/from/attached/above my ~ previous/earlier/last/first/other/\
        original ~ email/emails/letter/letters/message/messages/call/calls/mails/ticket/tickets/\
        mail/chat/reply/complaint/requests/request |
        further to my ~~ letter/letters/email/emails/call |
        my ~ unanswered ~ email/emails/letter/letters/message/messages/call/calls/mails/ticket/\
        tickets/mail/chat/reply/complaint/requests/request |
        previous email/emails/letters/messages/tickets/correspondence/call/calls/conversations |
        <my> # ~ emails/letters/messages/calls/complaints/chats/requests |
        # emails/letters/messages/phonecalls/calls/chats/forms/conversations ~ later/and/in/now/to/\
        no/so/sent/ago/since/already | # phone calls |
        # different ~ people/agents/departments/advisers/advisors/answers/colleagues/persons/staff/\
        reps/stories/numbers/representatives/doctors/offices |
        # people ~ told/tell/said/asked/spoken/explained/later/now |
        # of your colleagues/agents/people/staff/advisors |
        <i>/you/they/agents/people/ye keep asking/telling/calling/writing/saying/repeating/\
        explaining/having/ringing/emailing/sending | <i> ~ keep/kept having | keep/kept having to |
        <i> ~ been saying/asking/telling/requesting/writing/calling/ringing/emailing/chasing/\
        reporting/complaining/explaining ~ since/for/weeks/months/days | requesting since |
        asking since | <i> ~ chased/chasing | been chasing | following up ~ again |
        followed up ~ times/again/twice/three | follow up to my | third follow |
        <toldpast> ~~ twice | twice ~ <toldpast> | <i> ~ <toldpast> ~ times |
        <toldpast> ~~ and again ~ last/yesterday/today/on/this | repeatedly <toldpast> |
        <toldpast> ~ repeatedly | umpteen | countless emails/calls/times/messages/people |
        god knows how many | i dont know how many times | lost count | how many more times |
        how many times do/must/have | <told> ~~ hundred/million/thousand times |
        <i> <toldpast>/ive & and ~ before him/her/them/that/you | before <told>/i/you ~~ before |
        the ~ before him/her/you/them/that |
        lady/man/guy/person/one/colleague/agent/woman before you |
        <i>/ive ?have told/asked & <i>/ive ?have told/asked | yes i told |
        <i> ~ told your/the/one ~ colleague/colleagues/agent/man/woman/lady/guy/bot/person/driver/\
        engineer/team/lot/others/last/first | <toldpast> ~~ your colleague/colleagues |
        told you ~ before/already/last/yesterday/times/on/in | asked ~ before |
        <toldpast> ~~ in ~ every/each/all/other/previous/last/first ~ email/message/emails/\
        messages/call/chat/letter/ticket |
        <toldpast>/explained/emailed/rang/called/phoned ~ on ~ <day> ~ and ~ <day> |
        <toldpast> & on <day> & on <day> | on <day> & on <day> & on <day> |
        <i> rang & <i> emailed/wrote/called | <i> emailed & <i> rang/called/filled/wrote/phoned |
        <i> called & <i> emailed/wrote | <i> wrote & <i> wrote/rang/called | <i> sent ~ again |
        sent it again | sent them again | <i> did send | sent ~ twice |
        resend/resent/resubmit/resubmitted/retype/retyping/re/reupload ~ again | retyping |
        rewriting ~ again |
        please read ~ notes/thread/history/previous/file/email/emails/above/below/before/end/last/\
        whole/chat/all/my | read the notes/thread/history/previous/file/emails/whole |
        read ~ notes | read ~ my ~ last/previous/first/emails/messages/letters |
        check/see/look ~~ the/my/your ~ notes/file/history/thread | no notes | my file already |
        nobody/noone/nothing/none/no ~~ reads/read/written/writes/wrote ~~ down/notes/before/it/\
        thing/anything/file/history/emails/email | get/gets/getting/being written down |
        see ~ the/our/previous/earlier/whole/chat/call history | chat history | call history |
        its all in | all ~ on file/record ?already | before you ask | dont ask me ~ again |
        dont/stop ~ asking me | stop asking ?for | asking ~ for ~ again | ask me to ~ again |
        asking/asked me/us ~ for ~ same |
        the same ~ details/information/documents/form/forms/photos/thing/answer/reply/email/info/\
        script ~ again/twice/times/before | same thing ~ again/before/every/each/times/yesterday |
        same problem same | same issue ~ again/third | hi ~ me again | hi me again |
        still ~ no ~ reply/answer/response ~ to | neither ~~ answered | none ~~ answered |
        no ~ answer/reply/response to my/any/our/# |
        not ~ replied/answered/responded to ~ my/any/emails/letters/previous |
        havent/hasnt/didnt/never ~ replied/answered/responded/reply/answer/respond ~ to ~ my/any/\
        emails/letters | ignored my/# | ignoring my ~ emails/messages/calls/letters |
        reported ~~ ago | reported ~ in <month> | closed ~~ as resolved | <i> rang about ~~ ago |
        last two/three/four ~ colleagues/agents/people | none of them could see | nobody talks to |
        do you ~ talk to each | left hand | talk to each other | starting again with |
        start again from | <i> ~ <toldpast> ~~ on ~ <day> ~ <day> | asked nicely |
        do not have the energy to ~ again | the whole story | whole thing to # | told the whole |
        write ~ a <ordinal> time | i did send | i sent ~~ # times | sent you ~~ # times/twice |
        nobody ~ write/writes anything down
        RP2 =
        its me again | it s me again | from scratch | once more | the notes say | <i> emailed |
        <i> rang | <i> called | <i> phoned | <i> wrote | <i> explained | <i> told | <i> asked |
        <i> filled | <i> reported | <i> came in | <i> ~ spoken to | <i> spoke to |
        ive/weve ~ <toldpast> | <i> have <toldpast> | <toldpast> twice | second time | 2nd time |
        again $ | new agent/executive/person | then ~ told/said/asked ~ me |
        another form/agent/department/person | sent me to
        RP3? =
        <toldpast> ~ before | last time ~ <toldpast>
        RP0 =
        the third time i book | the third time i order | third time i buy | third time i book |
        third time i order | third time i stay | third time i use | fourth time i book |
        written ~ times the | third time i visit | third time i come | lets start all over |
        lets start over | start all over again please | i said yes | you keep saying |
        resolved ~ reopening | told the whole saga |
        start/starting/begin ~~ with someone/somebody/a ~ new/else/stranger/again |
        already spoken to citizens/@ | answered that already | <toldpast> ~ already but |
        <ordinal> time ~ ?i ?im ?ive ?we ?were book/booking/booked/order/ordering/ordered/buy/\
        buying/bought/stay/staying/stayed/use/using/used/visit/visiting/visited/come/coming/fly/\
        flying/flown/travel/travelling/renting/rent/rented/shop/shopping/renewing |
        <toldpast> # times the | <happened> ~ # times | <happened> ~ for the <ordinal> time |
        light/lights/alarm/error & # times |
        came/come/comes/went/goes/gone/cut/cuts on/off/out & # times |
        came/come/comes/went/goes/gone/cut/cuts on/off/out ~ for the <ordinal> time |
        <ordinal> time ?now ?today ?this ?week ?month it/its/the ~ <happened> |
        already booked/paid/ordered/have/got/know/made/did/tried/done/checked/had |
        lets start ~ over | lets start | thank ~ once again | thanks once again | thanks again |
        thank you again | once again thank/thanks |
        <ordinal> floor/party/parties/street/avenue/stop/row/terminal/year/of/birthday/grade/class/\
        quarter/edition/gear/option/one/anniversary | second time round/around |
        in circles ?around | each other $ thank
        """
}
