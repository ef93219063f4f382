extension Lexicon {
    /// Of what cannot wait.
    static let risksOfUrgency = """
        event :=s flight train coach ferry wedding funeral exam exams interview surgery operation \
            hearing completion closing meeting presentation conference launch event party birthday \
            proposal departure boarding deadline embassy visa test audition concert match \
            procedure demo scan payroll christening baptism graduation ceremony holiday cruise \
            trip filing submission tender auction chemo dialysis trial exhibition lesson class \
            board show wake service review inspection delivery
        soonest := today tonight tomorrow tmrw tomoro 2moro tonite midnight noon
        H5 =
        urgent | urgently | urgency $ | this is an emergency | its an emergency | an emergency $ |
        emergency $ | asap | a s a p | desperately need | desperate for | time sensitive |
        time critical | before its too late | before it is too late | clock is ticking |
        clocks ticking | against the clock |
        every/each minute/hour/second/day ~ counts/costs/matters/costing/lose/losing |
        losing/lose/lost money/customers/business/orders/sales/bookings/trade every/by/each/per/an/\
        a | losing ~~ every/per/an/a hour/minute/day | costing us/me ~~ hour/minute/day/every |
        priority one/1 | top priority | highest priority | p1 | sev 1 | sev1 | severity 1 |
        cant/cannot wait ~ until/till/another/any/longer/a/days/two/that/# ~ ?long ?longer ?days \
        ?weeks |
        cant/cannot wait for ~ monday/tuesday/wednesday/thursday/friday/weekend/next/reply |
        not ~ wait until/till/another/longer | wont wait | it cant wait $ |
        no time to ~ lose/waste/wait | no time left |
        running out of time/insulin/food/medication/tablets/oil/milk/nappies/formula |
        time is running | time is short | short of time | out of time | run out of time |
        matter of hours/minutes/life/urgency | life or death | life and death | hurry |
        please be quick | quickly please | quick please |
        answer/reply/respond/act/help quick/fast/quickly/immediately | pls/please ~ fast |
        pay back fast | as fast as ?you ?possible | as quick as ?you ?possible |
        as quickly as ?you ?possible | as soon as possible/poss/humanly | soonest |
        at the earliest | without any ~ delay | expedite | expedited | fast track | rush order |
        needful ~ today/immediately/now/soon/fast/earliest/asap | this minute | this instant |
        this second | this very ~ minute/hour/moment | within the hour |
        within ~ next ~ hour/hours/minutes | in the next ~ hour/hours/minutes | next half hour |
        this hour | morning/afternoon/evening at the latest | by ~~ at the latest | by close of |
        by end of ~ today/day/business/play | by the end of ~ today/day/business/play |
        end of play | before close of business | before you/we/they close/shut |
        before ~ shop/office/bank ~ closes/shuts | before lunch/midnight/tonight |
        by midnight/tonight/lunchtime/then $
        H4 =
        immediate assistance/help/attention/response/action/refund/reply | immediately ?please $ |
        need/want/requires/demand ~~ immediately | need ~~ right now/away |
        help/here/out/back/answer/someone/somebody/unblock/sort ~~ right now/away |
        right now $ please | straight away ?please ?$ | straightaway | right away $ | now please $ |
        now pls $ | ^ now $ | on now $ | back on now | put it ~ back on | what ~ do ~ now please |
        come out ~ now/tonight/today | out ~ now/tonight please | do something ~ now/today/tonight |
        help me now | need ~~ right ~ now | need help now |
        need it/this/that/them/someone/somebody/an ~ now |
        done/fixed/sorted/answered/resolved/back/on/here/reply/answer/decision/call ~ today $ |
        fixed/sorted/resolved/back/on/here/working tonight/tomorrow $ | not tomorrow |
        not next week | today please | today itself please | today itself as | tonight please |
        today pls | please/pls ~~ today/tonight $ |
        can/could/will/would you/someone/somebody/anyone/anybody/u/ye ~~ today/tonight ~ $ |
        is there/isnt/anyone/anybody/somebody/someone ~~ today/tonight ~ $ |
        somebody/someone/anyone/anybody ~ out/come/call/ring/here/round/unblock/unlock/help/look \
        ~~ today/tonight/now | has/have/got/needs/need to be ~ today/tonight/tomorrow/before |
        has to go ~~ today/tonight/tomorrow/by/before |
        have/need/must/has to ~~ by ~ today/tonight/tomorrow/noon/midnight/lunchtime |
        must be ~~ today/tonight/tomorrow | must board |
        need/needs/needed/want/require ~~ today/tonight ~ ?$ |
        need/needs/needed it/this/that/them/the/my/her/his/our/someone/somebody/an ~~ tomorrow/by/\
        before/in ~ <soonest>/<day>/weekend/lunch/lunchtime/midday/then/hour/hours/minutes/morning/\
        monday/# | needed by/before/for/on <soonest>/<day>/the/weekend/tomorrow |
        needed <day>/tomorrow/today/tonight | need ~ by <day> ~ if |
        need to know ~ today/tonight/tomorrow/now/this ~ ?morning ?evening |
        want ~~ back/on ~ today/tonight/tomorrow/now | nobody/anyone/somebody/someone ~~ sooner |
        any sooner | come/arrive/delivered/here/earlier/moved/it sooner | speed it/this/things up |
        speed up the/my | if at all possible ~ because/as/my | by then $ |
        isnt/not ~~ here/back/sorted/fixed/done/in/on ~ today/tonight/by ~ <soonest> |
        isnt back ~ tomorrow | no time to | if ~~ isnt/not/dont ~~ today | or ~ will be too late |
        will be too late | make it in time | fix it by |
        <i> ~ standing/sitting/stuck/stranded/waiting/queueing/queuing/stood/locked/parked ~~ \
        airport/gate/desk/showroom/platform/station/reception/counter/terminal/lobby/door/roadside/\
        motorway/rain/street/border/checkout/till/queue/cold/customs/pharmacy/embassy/outside/\
        departures/barrier/lift/dark/layby/park/stairwell/floor |
        <i> at the ~ gate/till/airport/desk/counter/border/checkout/station/terminal/roadside/\
        barrier |
        stood/sat/sitting/standing/stuck/stranded at/outside/in/on ~ airport/gate/desk/station/\
        door/roadside/platform/terminal/rain/motorway/reception/showroom/cold/road/floor |
        stranded | <i> ~ locked out | were locked out | got ~ locked out |
        boarding in/now/closes/soon | gate closes/closing | roadside |
        broken/broke down on/at/in/by ~~ motorway/roadside/m/road/lay/side | queue out the door |
        queue out of the door | restaurant/shop/waiting/surgery/cafe ~ is full ~~ cant |
        system/server/servers/site/website/till/tills/network/production/platform/payments/phones/\
        lines/checkout/pos is/are/all ~ down | site/website/checkout/system/everything is down |
        production ~ down | production outage | completely down |
        cant take ~ card/cards/payments/orders/bookings |
        cant trade/operate/invoice/ship/sell/bill/serve | no ~ card terminal | hour/hours ~ sla |
        sla ~ hour/hours | breach of ~ sla | customers/patients/guests ~~ waiting | people waiting |
        whole ~ office/team/company/department/school/shop/site ~ cant/stopped/idle/down/locked/\
        offline | work has stopped | standstill |
        <event> ~~ is/starts/leaves/departs/begins/boards/closes ~~ <soonest>/morning |
        <event> closes/leaves/starts/meets ~ at # | <soonest> is ~ <event> |
        <my>/his/her <event> ~ <soonest> |
        exam/wedding/funeral/interview/hearing/surgery <soonest> | <event> ~ <soonest> at |
        his/her/<my>/kins ~~ appointment/slot/operation/scan/surgery is ~~ <soonest> |
        appointment is ~ <soonest> | slot is <soonest> |
        starts/start/begins/leaves/departs/board/boards/boarding/closes/lands/shuts/expires/meets/\
        fly/sail/lessons/flights/trains/leave/meeting/class/due/landing ~ in # ~ hours/minutes/\
        mins/hrs/hour/min | in half an hour | in an hour $ | # minutes left | # hours left |
        <i>/<kin> ~~ fly/flying/flies/travel/travelling/traveling/depart/departing/sailing/sail/\
        completing/complete/moving/move/board ~~ <soonest>/tonight | fly ~~ <soonest> |
        meets in the morning | move/complete/exchange on <soonest> |
        left for tonight/today/tomorrow | last/only ~~ # ~ left | only one left | none left |
        nothing left for | last one ~ tonight/today/tomorrow/runs |
        # insulin/inhalers/tablets/pills/doses/nappies/days ~ left |
        run/runs/running/ran out ~~ tonight/today/tomorrow/this/by/<day>/morning/weekend |
        <be> due ~~ midnight/today/tonight/tomorrow/noon | due ~ <soonest> |
        expires/lapses ~~ today/tonight/tomorrow/midnight/<day> |
        expires/lapses/ends in # ~ hours/days/minutes | ends ~ today/tonight/tomorrow/midnight |
        is today only | today only | past tonight | baby is due ~ in/any/on | due any day ?now |
        still going $ | its still going | still happening | as we speak | as i type |
        as i write this | happening right now |
        pouring/flooding/leaking/coming/dripping ~ through ~~ ceiling/floor/light/wall/roof |
        water through ~ ceiling | flooding | freeze it | freeze my/the ~ account/card |
        block my/the ~ card/account ~ now/please/before | stop it/them ?now ?please ?before $ |
        someone stop it | stop ~ transfer/payment/transaction ~ now/today/before/going/please |
        please/pls please/pls | please ~ please help | pls answer | please answer | please help us |
        please help me $ | sos | on ~ # cent/pence/percent left | meter on # | minus # outside |
        as soon as you ~ see/get/read/can $ ?this ?it | the moment you ~ see/get/read |
        could/will/might/would ~ die before | overwrite/overwritten/deleted/wiped it ~ after # |
        or ~ lose my/our/the ~ job/flight/house/place/contract/booking/deal/slot |
        otherwise ~ miss/lose |
        will miss <my>/the/her/his ~ flight/train/wedding/exam/connection/funeral/boat/ferry/\
        deadline/slot/appointment | going to miss <my>/the/her/his | going to lose <my>/the |
        closes/leaves/locks/shuts/goes/ends at # and its/it | on my way to ~ airport | strike off |
        release the ~ car/goods/funds ~ without |
        cutting/cut/disconnect/disconnecting/evict/evicted ~ off ~ today/tomorrow/tonight/<day>
        H4 =
        <i> land/take/fly/board/sail/leave ?off in # ~ hours/hrs/minutes/mins |
        please/pls ~ right now/away | deadline for ~ visa | deadline is ~ <soonest>/<day> |
        as soon as you see this |
        inspector/surveyor/landlord/buyer/guests/customers ~ comes/come/coming/arrives/arrive/\
        arriving at # | before the ~ inspector/guests/plumber/buyer
        H3 =
        need ~ by <day> | starting to sweat | i beg | im begging | i am begging |
        before the ~ <event>/surgery/operation
        H3? =
        <day> at the latest
        H0 =
        emergency exit | emergency service | emergency number | emergency room | emergency contact |
        emergency call | emergency brake | emergency fund | emergency kit | the info i needed |
        now please ~ get/go/book/find | need right now | i need today | right now $ thanks |
        that is everything | thats everything | dont need | stage two now please | at this hour |
        that is all ~ today | all i need ~ today | thats all ~ today | not urgent | isnt urgent |
        no rush | no hurry | nothing urgent | not ~ hurry | dont hurry | urgent care/treatment |
        not ~ emergency | no emergency | non urgent | as ~ urgent as | less urgent | cant wait to |
        cant wait for ~~ release/next/launch/show/trip/holiday/game/season | cannot wait to |
        hurry up and wait |
        as soon as ~~ arrives/arrive/came/comes/i/get/delivered/plugged/turn/open/launches/started |
        take your time | whenever |
        a/the train ~ leaves/leave/leaving/arrive/arrives/departs/depart |
        need ~~ train/taxi/cab/hotel/room/place/restaurant/bus/table | arrive ~ by | taxi |
        party of | what ~ i need today | do anything else today |
        help/helped/thanks/thank/service/chat/reply/visit ~ today | today $ thanks | today was |
        arrived ~ today/now | came ~ today | today only ?sale | how urgent | stock today |
        open today/tonight | booked for tonight/today | is @ in today |
        is/are you/they/it ~ open ~ today | weather | in the morning please | please find |
        queue here/there | queue system | urgent questions
        """
}
