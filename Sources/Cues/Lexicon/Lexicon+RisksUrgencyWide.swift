extension Lexicon {
    /// More of what cannot wait.
    ///
    /// Wider frames: fewer readers agree with what they find.
    static let risksOfUrgencyWide = """
        H4 =
        how soon ~ can/could | how quickly/fast ~ can/could/will |
        what time ~ can/will ~ he/she/they/you/someone/somebody/engineer ~~ be/get/come/arrive ~ \
        here/out/back | water ~ running/pouring/gushing/dripping/coming/leaking/everywhere/rising |
        doors/shop/shutters/kitchen ~ open ~~ at # | we open ~~ at # | we open ~ in # |
        opens at # ~ and ~ no/cant/nothing | flights boarding | flight is boarding |
        boarding and my/i/we | about to board | at security |
        lorry/truck/movers/taxi/removals/removal/cab/courier/driver/installer/builder/plumber/\
        electrician ~ is/are ~ outside/here/waiting | is outside and <i> | are outside and <i> |
        before ~ the weekend | before ~ this weekend |
        guests/visitors/family/customers/clients/kids ~ from/on/arriving/coming ~~ <soonest>/<day>/\
        weekend | weve guests |
        # ~ inhaler/inhalers/tablet/tablets/pill/pills/dose/doses/nappy/nappies/bottle/bottles/pen/\
        pens/strip/strips/vial ~ left | nearly ~ out/empty/gone ~ and | nearly empty |
        almost out of | almost empty | down to ~ my/our/the ~ last | down to # | on my last |
        before ~ <i> ~ set/setting ~ off | before we set off | set off ~ at/in/<soonest> |
        must go ~ out ~ <soonest>/with/on/by/today | go out ~ tonight/today | tonights |
        todays ~ courier/post/delivery/flight/train/slot/meeting/collection |
        tomorrows ~ flight/train/meeting/wedding/exam/interview/funeral/deadline/launch/delivery/\
        court/hearing | no later than <soonest>/<day>/midday | no later $ | latest by |
        by ~ latest ~ <soonest>/<day>/# |
        shuts/closes/locks/ends/expires/finishes/disappears/stops ~~ at ~ midnight/noon/# |
        shuts/closes ~~ tonight/today/tomorrow/midnight/soon |
        every hour ~~ is/we/this/costs/that/without/offline/down |
        every minute ~~ is/we/this/costs/that/counts | each hour ~~ we/costs/offline |
        turn/turning/turned away ~ customers/guests/patients |
        turn/turning/turned ~ customers/guests/patients/people away |
        right this ~ second/minute/moment/instant |
        closing ~ counter/gate/doors/gates/desk/office/shop/store ~~ in # | they are closing |
        theyre closing | in # minute/minutes/mins | # min left | # mins left | be fast |
        please be ~ fast/quick | fast please | do fast | do it fast |
        kindly ~ fast/quick/immediate/urgent/speed | at your earliest | line is stopped |
        line ~ stopped | line is down | production ~ stopped/halted |
        factory ~ stopped/idle/standing | machine ~ standing ~ idle | crew ~ waiting/idle |
        staff ~~ standing/sitting/idle | team ~~ standing/sitting ~ idle | sat ~ here/twiddling |
        standing ~ here/outside/in/at | im ~ outside | waiting outside | stuck outside |
        stuck here | stuck in ~ lift/elevator/traffic/snow/car/park |
        stuck on ~ motorway/platform/train/tarmac/roadside | cant get in/out/home |
        cant ~ get into my/the/our ~ house/flat/room/car/apartment | locked in | shut in |
        trapped in | no way to ~ get home | last train/bus/ferry ~ is/in/leaves/home | my ride |
        checkout ~ is ~ in/at | check out ~ is ~ at # and |
        dealer/seller/landlord/agent/school/embassy/bank/airline/employer/court ~~ wants/needs/\
        want/need/require/requires ~~ by/before/today/tomorrow/tonight |
        payroll ~ closes/due/run/tomorrow/today/friday | wages ~ go/goes/due/run |
        pay day ~ tomorrow/today | staff ~~ paid ~ tomorrow/today/tonight/<day> |
        salaries ~ due/go/tomorrow | deadline is ~ in/at/on/by |
        deadline ~ <soonest>/<day>/midnight/# | deadline $ | due ~ in ~ at ~ <soonest> |
        submission ~ is/closes/due | hand in ~ is/date/deadline | hours from now |
        in a couple of hours | in a few hours | couple of hours ~ left/until/before |
        only have until | <i> have until | i have till | only ~ till ~ <soonest>/# | until # today |
        before # today/pm/am/oclock | before # ~ tonight | by # pm/am/oclock ~ today | by # today |
        by # pm ~ please | by # am ~ please | reply/answer/respond ~~ before/by/within ~ # |
        please reply ~ today/now/soon/quick/fast/immediately |
        please call ~~ today/now/immediately/soon | please respond ~ today/now/immediately/soon |
        reply today | call me today/now/tonight | ring me today/now/tonight |
        call ~ me ~ back ~ now/today/immediately/tonight |
        need you to ~~ now/today/immediately/tonight | someone here now | anyone there $ |
        is anybody there $ | hello anyone $ | waited long enough | no more waiting |
        not ~ another ~ day/hour/minute/night/week | another ~ night without | one more night |
        through another night | tonight without |
        without ~~ heating/water/power/electricity/insulin/medication/hot ~~ since/for/tonight/and/\
        in |
        no ~ heating/water/power/electricity/hot ~~ since/for/tonight/and/in ~~ baby/children/kids/\
        cold/winter/minus/snow/elderly/newborn/snowing | freezing ~ cold | its freezing |
        sleeping on ~ floor tonight | nowhere to ~ sleep/stay/go/live |
        no place to ~ sleep/stay/go | homeless ~ tonight/on/from | on the street ~ tonight |
        on the streets | save it ~ today/now/before |
        before it ~ is/gets/deleted/overwritten/expires/goes/closes/dies/leaves/spoils/melts |
        going off in ~ fridge | will spoil | defrosting | thawing | will go off | going to waste |
        perishable | fresh ~ food | vaccines ~ fridge | fish ~ dying
        H3? =
        <i> ~~ need/needs/want ~~ <soonest> | need ~~ today | by tomorrow | before tomorrow
        H0 =
        <say> ~~ call/ring/phone/reply/email ~~ before lunch/noon/tonight/weekend |
        hed/shed/theyd/he/she/they ~~ before lunch/noon/tonight | you have until |
        within # hours $ | personally ring | here in an hour | an hour what a |
        arrived/came/fixed/done/finished/sorted/delivered/replied/answered ~ in ~ # ~ minutes/\
        hours/min/mins/days | in # minutes ~ flat | in # hours ~ flat | took | arrive ~~ in # |
        delivery ~ in # | # hours ~ on hold | on hold | waited ~ # |
        waiting ~ # ~ hours/minutes/days/weeks | call ~ me ~ tomorrow $ if | # hours ~ ago |
        # minutes ~ ago | hours ~ long | hours/minutes ~ walk/drive/away ~ from |
        stuck on ~ step/page/screen/loading/level/the | stuck in ~ loop/transit/processing/customs |
        stuck at ~ # | stuck ~ key/button/drawer/window/lid | days away | hours away ~ from |
        minutes away from | hours ~ opening | opening | in # ~ minutes walk | ready in # |
        cook ~ in # | logs ~ me ~ out ~ in # | every # minutes | after # minutes |
        within # minutes/hours ~ of/from/drive | last train ~ from/to/at/on | trains |
        need ~ somewhere/place/hotel/room/table/train/taxi | need ~ leave/arrive/depart/get/go/be |
        to arrive | book ~ tonight | tonight ~ for | for tonight | tonight $ thanks |
        staying tonight | dinner ~ tonight | are you there $ on | open ~ until |
        have until ~ to/when | until ~ when | set off | salaries $ |
        good morning/evening/afternoon | this morning/afternoon ~ thanks | got ~~ this morning |
        hours ~ of/work/week/job/trading |
        payroll ~ number/system/software/department/module/export/integration |
        <i> ~ standing ~ order | standing order/orders | outstanding |
        standing desk/seat/ticket/area | no later updates | in # minutes ~ and ~ it ~ works |
        fixed it in
        """
}
